// The fault matrix: heads of answers that are not as HTTP has them, and redirects.
import { act, answering, fine, type Row, type Stage } from "./matrix-row.js";
import { chunked, http, json, startServer } from "./server.js";

const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

/** A case in which no HTTP answer can be read: nobody knows what became of a write, and a read is not sent again. */
function unreadable(number: number, name: string, bytes: string | Uint8Array): Row {
  return {
    number,
    name,
    start: answering(act((socket) => socket.end(bytes))),
    get: ["connection unknown", 1],
    create: ["connection unknown", 1],
    attach: ["connection unknown", 1],
  };
}

const framing: readonly Row[] = [
  unreadable(19, "two different content-lengths", `${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`),
  unreadable(
    19,
    "a content-length and chunks",
    `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n${chunked("{}")}`,
  ),
  unreadable(19, "a content-length that is no number", `${head}content-length: 0x2\r\n\r\n{}`),
  unreadable(21, "a body without a head, as HTTP/0.9", '{"id":"le-1"}'),
  unreadable(21, "the banner of an SSH server", "SSH-2.0-OpenSSH_9.6\r\n"),
  unreadable(21, "the alert of a TLS server", Buffer.from([0x15, 3, 1, 0, 2, 2, 0x46])),
  unreadable(25, "header fields of 40 KB", `${head}x-long: ${"x".repeat(40_000)}\r\ncontent-length: 2\r\n\r\n{}`),
];

const informational: readonly Row[] = [
  {
    number: 22,
    name: "103 before the answer",
    start: answering((request) => `HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n${fine(request)}`),
    get: ["success", 1],
    create: ["success", 1],
    attach: ["success", 1],
  },
  {
    number: 23,
    name: "100 that nobody asked for, which the platform takes for a lost connection",
    start: answering((request) => `HTTP/1.1 100 Continue\r\n\r\n${fine(request)}`),
    get: ["connection unknown", 3],
    create: ["connection unknown", 1],
    attach: ["connection unknown", 1],
  },
  {
    number: 24,
    name: "101 that nobody asked for, which the platform takes for a lost connection: a read is sent again",
    start: answering("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
    get: ["connection unknown", 3],
    create: ["connection unknown", 1],
    attach: ["connection unknown", 1],
  },
];

const statuses: readonly Row[] = [600, 999].map((status) => ({
  number: 26,
  name: `status ${status}`,
  start: answering(http(status, { "content-type": "application/json" }, '{"id":"le-1"}')),
  get: [`invalid-response bad-status ${status} unknown`, 1],
  create: [`invalid-response bad-status ${status} unknown`, 1],
  attach: [`invalid-response bad-status ${status} unknown`, 1],
}));

const twice: readonly Row[] = [
  {
    number: 27,
    name: "Content-Type twice on a problem: the status decides, and the problem is read",
    start: async () => ({
      ...(await startServer(() =>
        json(404, { detail: "gone" }, "text/html\r\ncontent-type: application/problem+json"),
      )),
      wrong: ([call]) => (detailOf(call?.error) === "gone" ? undefined : `the detail is ${detailOf(call?.error)}`),
    }),
    get: ["not-found 404 rejected", 1],
    create: ["not-found 404 rejected", 1],
    attach: ["not-found 404 rejected", 1],
  },
  {
    number: 27,
    name: "Content-Type twice on a success: it is read as what it is",
    start: answering((request) => fine(request).replace("content-type:", "content-type: text/html\r\ncontent-type:")),
    get: ["success", 1],
    create: ["success", 1],
  },
];

function detailOf(error: unknown): unknown {
  return Object(Object(error).problem).detail;
}

/** A redirect: one request, and none to where it leads. */
function redirect(
  number: number,
  name: string,
  status: number,
  locationOf: (own: string, other: string) => string,
): Row {
  const ending = `invalid-response redirect ${status} unknown`;
  return {
    number,
    name,
    start: async (): Promise<Stage> => {
      const other = await startServer(fine);
      let location = "";
      const server = await startServer(() => http(status, location === "" ? {} : { location }));
      location = locationOf(server.url, other.url);
      return {
        ...server,
        wrong: () => (other.connections() === 0 ? undefined : `${other.connections()} connections to the other origin`),
        close: () => {
          server.close();
          other.close();
        },
      };
    },
    get: [ending, 1, 1, 1],
    create: [ending, 1, 1, 1],
    attach: [ending, 1, 1, 1],
  };
}

const redirects: readonly Row[] = [
  redirect(42, "redirects to itself", 302, (own) => `${own}/license-entitlements/license-entitlement/le-1`),
  redirect(43, "redirects to nowhere: no Location", 302, () => ""),
  ...[301, 302, 303, 307, 308].map((status) => {
    return redirect(44, `redirects with ${status} to another port`, status, (_, other) => `${other}/x`);
  }),
  redirect(44, "redirects with 307 to another host name", 307, (_, other) => other.replace("127.0.0.1", "localhost")),
];

export const headRows: readonly Row[] = [...framing, ...informational, ...statuses, ...twice, ...redirects];
