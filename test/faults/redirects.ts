// S2: redirects. No client follows one: the first server has one request, and whatever the answer points at has no byte.
import { connect, type Socket } from "node:net";
import { createServer } from "node:tls";
import type { AnyLicensingError, Call } from "licensing-sdk";
import { createAuthority, type Identity } from "./certificates.js";
import { clientsAt } from "./every-operation.js";
import type { Figure } from "./figure.js";
import { http, listen, startServer } from "./server.js";
import { Tally } from "./tally.js";
import { trust } from "./trust.js";

const statuses = [301, 302, 303, 307, 308];
const sorts = ["get", "create"] as const;

function start(sort: (typeof sorts)[number], baseUrl: string): Call<unknown, AnyLicensingError> {
  const { kaiten, licensing } = clientsAt(baseUrl);
  if (sort === "get") return licensing.licenseEntitlements.get("le-1");
  return kaiten.licenses.entitlements.attach("enterprise", { value: { type: "number", value: 1 } });
}

/** A TLS server on 127.0.0.1 that hands what it reads to the plain server at a port, and back. */
async function startTlsBefore(port: number, identity: Identity) {
  const sockets = new Set<Socket>();
  const server = createServer(identity, (socket) => {
    const inner = connect(port, "127.0.0.1");
    for (const [from, to] of [[socket, inner] as const, [inner, socket] as const]) {
      sockets.add(from);
      from.on("error", () => to.destroy()).pipe(to);
    }
  });
  const url = `https://127.0.0.1:${await listen(server)}`;
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url, close };
}

/** S2: 30 redirects to another origin, and as many to the same one, in a circle, or to nowhere. */
export async function redirects(): Promise<readonly Figure[]> {
  const followed = new Tally();
  const repeated = new Tally();
  const misread = new Tally();
  const leaked = new Tally();
  let answer = "";
  let elsewhere = "";
  const first = await startServer(() => answer);
  const second = await startServer(
    () => http(204),
    (socket) => socket.on("data", (chunk: Buffer | string) => (elsewhere += chunk.toString("latin1"))),
  );
  const authority = createAuthority("tests");
  const secure = await startTlsBefore(Number(new URL(first.url).port), authority.issue("127.0.0.1"));
  const distrust = trust(authority);
  const path = "/licenses/enterprise/entitlements";
  const otherHost = first.url.replace("127.0.0.1", "localhost");
  const kinds: readonly { readonly kind: string; readonly from: string; readonly fields: Record<string, string> }[] = [
    { kind: "other port", from: first.url, fields: { location: `${second.url}${path}` } },
    { kind: "other host name", from: first.url, fields: { location: `${otherHost}${path}` } },
    { kind: "https to http", from: secure.url, fields: { location: `${second.url}${path}` } },
    { kind: "same origin", from: first.url, fields: { location: "/elsewhere" } },
    { kind: "loop", from: first.url, fields: { location: `${first.url}${path}` } },
    { kind: "no location", from: first.url, fields: {} },
  ];
  const cases = kinds.flatMap((kind) => statuses.flatMap((status) => sorts.map((sort) => ({ ...kind, status, sort }))));
  try {
    for (const { kind, from, fields, status, sort } of cases) {
      answer = http(status, fields);
      const [requests, connections] = [first.requests.length, second.connections()];
      const end = await start(sort, from).result();
      const example = () => `${kind}, ${status}, ${sort}`;
      const seen = first.requests.slice(requests);
      const hosts = seen.filter(({ headers }) => headers["host"] !== new URL(from).host);
      followed.check(second.connections() === connections && hosts.length === 0, example);
      repeated.check(seen.length === 1, example);
      const isRedirect = !end.ok && end.error.kind === "invalid-response" && end.error.reason === "redirect";
      misread.check(isRedirect && end.error.attempts === 1 && end.error.outcome === "unknown", example);
    }
    leaked.check(elsewhere === "", () => `${elsewhere.length} bytes`);
  } finally {
    distrust();
    secure.close();
    first.close();
    second.close();
  }
  const abroad = cases.filter(({ kind }) => ["other port", "other host name", "https to http"].includes(kind));
  return [
    { goal: "S2", what: "redirects to another origin", measured: abroad.length, atLeast: 30 },
    { goal: "S2", what: "redirects in all", measured: cases.length, atLeast: 60 },
    followed.figure("S2", "connections or requests to the second origin"),
    leaked.figure("S2", "bytes that the second server read"),
    repeated.figure("S2", "calls that the first origin did not see exactly once"),
    misread.figure("S2", "calls that did not end in invalid-response, redirect, unknown, after one attempt"),
  ];
}
