// The fault matrix: servers that are not trusted, do not speak TLS, or are lost before it stands.
import { createServer } from "node:https";
import { type Authority, createAuthority, type Identity, selfSigned } from "./certificates.js";
import { fine, type Row, type Settled, type Stage } from "./matrix-row.js";
import { listen, type Received, startServer } from "./server.js";
import { trust } from "./trust.js";

interface Tls {
  /** Who vouches for the server, and is trusted while the row runs; nobody where it is absent. */
  readonly authority?: Authority;
  readonly identity: Identity;
  /** The code that the error has to have. */
  readonly code?: string;
  /** Where requests are redirected to, with 307. */
  readonly location?: string;
}

/** A server that speaks TLS and answers nothing but redirects. */
async function startTls({ authority, identity, code, location }: Tls): Promise<Stage> {
  const requests: Received[] = [];
  let connections = 0;
  const server = createServer({ key: identity.key, cert: identity.cert }, ({ method = "", url = "" }, response) => {
    requests.push({ method, target: url, headers: {}, body: "" });
    response.writeHead(307, location === undefined ? {} : { location }).end();
  });
  server.on("connection", () => {
    connections += 1;
  });
  server.on("tlsClientError", () => {});
  const restore = authority && trust(authority);
  return {
    url: `https://127.0.0.1:${await listen(server)}`,
    requests,
    connections: () => connections,
    wrong: ([call]) => (codeOf(call) === code ? undefined : `the code is ${codeOf(call)}, not ${code}`),
    close: () => {
      restore?.();
      server.close();
      server.closeAllConnections();
    },
  };
}

function codeOf(call: Settled | undefined): unknown {
  return Object(call?.error).code;
}

/** A case in which the server is not trusted: nothing is sent, and nothing would be otherwise the next time. */
function untrusted(number: number, name: string, start: Row["start"]): Row {
  return {
    number,
    name,
    start,
    get: ["connection not-sent", 1, 0, 1],
    create: ["connection not-sent", 1, 0, 1],
    attach: ["connection not-sent", 1, 0, 1],
  };
}

/** One who signs for any server. */
function authority(): Authority {
  return createAuthority("an authority of the tests");
}

export const tlsRows: readonly Row[] = [
  {
    number: 45,
    name: "redirects from https to http",
    start: async () => {
      const other = await startServer(fine);
      const trusted = authority();
      const server = await startTls({ authority: trusted, identity: trusted.issue("127.0.0.1"), location: other.url });
      return {
        ...server,
        wrong: () => (other.connections() === 0 ? undefined : `${other.connections()} connections in the clear`),
        close: () => {
          server.close();
          other.close();
        },
      };
    },
    get: ["invalid-response redirect 307 unknown", 1, 1, 1],
    create: ["invalid-response redirect 307 unknown", 1, 1, 1],
    isAlone: true,
  },
  untrusted(46, "a certificate that nobody vouches for", () =>
    startTls({ identity: selfSigned("127.0.0.1"), code: "DEPTH_ZERO_SELF_SIGNED_CERT" }),
  ),
  {
    ...untrusted(47, "a certificate for another host", () => {
      const trusted = authority();
      const identity = trusted.issue("other.invalid");
      return startTls({ authority: trusted, identity, code: "ERR_TLS_CERT_ALTNAME_INVALID" });
    }),
    isAlone: true,
  },
  {
    ...untrusted(47, "a certificate of the past", () => {
      const trusted = authority();
      const identity = trusted.issue("127.0.0.1", { expired: true });
      return startTls({ authority: trusted, identity, code: "CERT_HAS_EXPIRED" });
    }),
    isAlone: true,
  },
  untrusted(48, "plain HTTP where TLS is expected", async () => {
    const server = await startServer(
      () => undefined,
      (socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
    );
    return { ...server, url: server.url.replace("http:", "https:") };
  }),
  {
    number: 49,
    name: "resets in the TLS handshake, which no code tells from a reset after the request",
    start: async () => {
      const server = await startServer(
        () => undefined,
        (socket) => socket.once("data", () => socket.resetAndDestroy()),
      );
      return { ...server, url: server.url.replace("http:", "https:") };
    },
    get: ["connection unknown", 3, 0, 3],
    create: ["connection unknown", 1, 0, 1],
    attach: ["connection unknown", 1, 0, 1],
  },
];
