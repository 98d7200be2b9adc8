// Servers that answer with what they were sent: in the reason, in header fields, wherever a body can, and as no HTTP.
import type { ClientOptions, Kind } from "licensing-sdk";
import { type Answer, http, type Received } from "./server.js";

/** A way to fail that repeats the request. */
export interface Echo {
  /** What a read ends with. */
  readonly kind: Kind;
  readonly name: string;
  readonly answer: Answer;
}

/** The options of a client that an answer is made for. */
export function optionsFor({ kind }: Echo): ClientOptions {
  return kind === "timeout" ? { timeout: 250 } : { maxResponseBytes: 100_000 };
}

/** Everything of a request, on one line. */
function everything({ method, target, headers, body }: Received): string {
  return JSON.stringify({ method, target, headers, body });
}

/** An answer with everything in its reason and in fields, and the token also in those that errors keep. */
function echo(status: number, fields: Readonly<Record<string, string>>, body: (all: string) => string): Answer {
  return (request) => {
    const all = everything(request);
    const token = request.headers["authorization"] ?? "none";
    const withAll = ["x-echo", "www-authenticate", "set-cookie", "link", "server", "via", "x-powered-by", "etag"];
    const withToken = ["x-request-id", "x-correlation-id", "retry-after", "x-ratelimit-limit", "allow", "sunset"];
    const echoed = {
      ...Object.fromEntries(withAll.map((name) => [name, all])),
      ...Object.fromEntries(withToken.map((name) => [name, token.replace("Bearer ", "")])),
      "content-type": `text/html; token=${token}`,
      location: `/elsewhere?${encodeURIComponent(all)}`,
      ...fields,
    };
    return http(status, echoed, body(all)).replace("Reason", all);
  };
}

const problemJson = { "content-type": "application/problem+json" };
const jsonType = { "content-type": "application/json" };

/** A problem with everything in every member. */
function problem(all: string): string {
  const errors = [{ location: all, message: all, value: { sent: all } }, all];
  const texts = { type: `/${all}`, title: all, detail: all, instance: all, code: all, errorId: all };
  return JSON.stringify({ ...texts, errors, [all]: all, nested: [{ [all]: [all] }] });
}

const page = (all: string): string => `<html><body><h1>Bad gateway</h1><pre>${all}</pre></body></html>`;

const problems: readonly Echo[] = (
  [
    ["bad-request", 400],
    ["unauthorized", 401],
    ["forbidden", 403],
    ["not-found", 404],
    ["conflict", 409],
    ["unprocessable-content", 422],
    ["too-many-requests", 429],
    ["internal-server-error", 500],
    ["service-unavailable", 503],
    ["unexpected-status", 418],
  ] as const
).map(([kind, status]) => ({ kind, name: `${status}, a problem`, answer: echo(status, problemJson, problem) }));

/** A body that ends before it is whole, and the connection with it. */
const cut: Answer = (request, socket) => {
  const whole = echo(200, { ...jsonType, "content-length": "99999" }, (all) => all)(request, socket);
  if (whole !== undefined) socket.end(whole);
  return undefined;
};

const ofAnswers: readonly Echo[] = [
  ...problems,
  { kind: "unexpected-status", name: "502, a page", answer: echo(502, {}, page) },
  { kind: "unauthorized", name: "401, a text", answer: echo(401, {}, (all) => all) },
  { kind: "not-found", name: "404, cut JSON", answer: echo(404, problemJson, (all) => `{"detail":${all}`) },
  { kind: "bad-request", name: "400, no gzip", answer: echo(400, { "content-encoding": "gzip" }, (all) => all) },
  { kind: "invalid-response", name: "a redirect", answer: echo(307, {}, (all) => all) },
  { kind: "invalid-response", name: "no status of an answer", answer: echo(700, jsonType, (all) => all) },
  { kind: "invalid-response", name: "no JSON", answer: echo(200, jsonType, (all) => `${all}]`) },
  { kind: "invalid-response", name: "another type", answer: echo(200, jsonType, JSON.stringify) },
  { kind: "invalid-response", name: "a page", answer: echo(200, {}, page) },
  { kind: "invalid-response", name: "a problem as a success", answer: echo(200, problemJson, problem) },
  { kind: "invalid-response", name: "too large", answer: echo(200, jsonType, (all) => all + " ".repeat(200_000)) },
  {
    kind: "invalid-response",
    name: "no gzip",
    answer: echo(200, { ...jsonType, "content-encoding": "gzip" }, (all) => all),
  },
  {
    kind: "invalid-response",
    name: "a chunk that is none",
    answer: echo(200, { ...jsonType, "transfer-encoding": "chunked" }, (all) => `2\r\n{}\r\n${all}\r\n`),
  },
  { kind: "invalid-response", name: "a body that is cut", answer: cut },
];

/** What is no HTTP, or no more than the beginning of it. */
const ofConnections: readonly (readonly [name: string, text: (all: string) => string])[] = [
  ["no HTTP", (all) => `${all}\r\n\r\n`],
  ["a banner", (all) => `SSH-2.0-${all}\r\n`],
  ["a version that is none", (all) => `HTTP/${all} 200 OK\r\n\r\n`],
  ["a field whose name is none", (all) => `HTTP/1.1 200 OK\r\n${all}\0: ${all}\r\n\r\n`],
  ["a field whose value is none", (all) => `HTTP/1.1 200 OK\r\nx: ${all}\0\r\n\r\n`],
  ["a length that is none", (all) => `HTTP/1.1 200 OK\r\ncontent-length: ${all}\r\n\r\n${all}`],
  ["two lengths", (all) => `HTTP/1.1 200 OK\r\nx: ${all}\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n${all}`],
  ["fields of 40 kB", (all) => `HTTP/1.1 200 OK\r\nx: ${all.padEnd(40_000, all)}\r\n\r\n`],
  ["a head that is cut", (all) => `HTTP/1.1 200 ${all}\r\nx: ${all}\r\n`],
  ["another protocol", (all) => `HTTP/1.1 101 ${all}\r\nupgrade: ${all}\r\nconnection: upgrade\r\n\r\n${all}`],
];

/** All of them, and one that says nothing at all. */
export const echoes: readonly Echo[] = [
  ...ofAnswers,
  ...ofConnections.map(([name, text]): Echo => {
    return {
      kind: "connection",
      name,
      answer: (request, socket) => {
        socket.end(text(everything(request)));
        return undefined;
      },
    };
  }),
  { kind: "timeout", name: "no answer", answer: () => undefined },
];
