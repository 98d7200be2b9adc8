// The fault matrix: successes whose body is cut, too long, late, or not what it is called.
import type { Socket } from "node:net";
import { act, answering, drip, lost, type Row, type Stage, textOf, unheeded } from "./matrix-row.js";
import { chunked, http, raw, startServer } from "./server.js";

const jsonType = { "content-type": "application/json" };
const value = '{"id":"le-1"}';
const cut = `${http(200, { ...jsonType, "content-length": "99" })}{"id":`;

function dripBody(socket: Socket): void {
  socket.write(http(200, { ...jsonType, "content-length": "9999" }));
  drip(socket, `{"id":"${"x".repeat(1000)}`);
}

/** A case in which the body is whole and is no value. */
function unusable(number: number, name: string, answer: string | Uint8Array, reason = "malformed"): Row {
  return { number, name, start: answering(answer), ...lost(reason) };
}

const cuts: readonly Row[] = [
  {
    number: 8,
    name: "resets in the body",
    start: async ({ fetch }): Promise<Stage> => {
      const server = await startServer(() => cut);
      const resetting = async (url: string, init: RequestInit) => {
        const response = await fetch(url, init);
        server.reset();
        return response;
      };
      return { ...server, options: { fetch: resetting } };
    },
    ...lost("truncated", 3),
  },
  {
    number: 9,
    name: "ends short of its Content-Length",
    start: answering(act((socket) => socket.end(cut))),
    ...lost("truncated", 3),
  },
  {
    number: 10,
    name: "ends before the last chunk",
    start: answering(
      act((socket) => {
        socket.end(
          http(200, { ...jsonType, "transfer-encoding": "chunked" }, chunked(value).replace(/0\r\n\r\n$/, "")),
        );
      }),
    ),
    ...lost("truncated", 3),
  },
  {
    number: 11,
    name: "sends a chunk whose size is no number",
    start: answering(http(200, { ...jsonType, "transfer-encoding": "chunked" }, `5\r\n{"id"\r\nZZ\r\n`)),
    ...lost("truncated"),
  },
  {
    number: 14,
    name: "drips its body: not asked for again, since it would take as long",
    start: answering(act(dripBody), { timeout: 1500 }),
    get: ["timeout attempt unknown", 1],
    create: ["timeout attempt applied", 1],
    attach: ["success", 1],
  },
  {
    number: 14,
    name: "drips its body, and the whole call has less time than one attempt",
    start: answering(act(dripBody), { totalTimeout: 1500 }),
    get: ["timeout total unknown", 1],
    create: ["timeout total applied", 1],
    attach: ["success", 1],
  },
  {
    number: 14,
    name: "drips its body, to a fetch that takes no notice of its signal",
    start: unheeded(answering(act(dripBody), { timeout: 1500 })),
    get: ["timeout attempt unknown", 1],
    create: ["timeout attempt applied", 1],
  },
  {
    number: 18,
    name: "sends more than its Content-Length: what is over answers no other call",
    start: answering(http(200, { ...jsonType, "content-length": "5" }, value)),
    calls: 2,
    get: ["invalid-response malformed 200 unknown", 1, 2, 2],
    create: ["invalid-response malformed 200 applied", 1, 2, 2],
    attach: ["success", 1, 2, 2],
  },
];

const closed: readonly Row[] = [
  {
    number: 20,
    name: "answers as HTTP/1.0, ended by the connection",
    start: answering((request, socket) => {
      socket.end(`HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n${textOf(request)}`);
      return undefined;
    }),
    get: ["success", 1],
    create: ["success", 1],
    attach: ["success", 1],
  },
  {
    number: 20,
    name: "ends an answer as HTTP/1.0 in its middle",
    start: answering(act((socket) => socket.end('HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{"id":'))),
    ...lost("malformed"),
  },
];

const utf16 = `\xff\xfe${Buffer.from(value, "utf16le").toString("latin1")}`;

const texts: readonly Row[] = [
  unusable(35, "an empty body, by its Content-Length", http(200, jsonType)),
  unusable(35, "an empty body, in chunks", http(200, { ...jsonType, "transfer-encoding": "chunked" }, chunked(""))),
  unusable(36, "a page", http(200, { "content-type": "text/html" }, "<html>Sign in</html>")),
  unusable(36, "a page that is called JSON", http(200, jsonType, "<html>Sign in</html>")),
  unusable(36, "truncated JSON", http(200, jsonType, value.slice(0, -1))),
  unusable(36, "null", http(200, jsonType, "null"), "wrong-type"),
  unusable(36, "an array", http(200, jsonType, "[]"), "wrong-type"),
  unusable(36, "a problem", http(200, { "content-type": "application/problem+json" }, "{}"), "wrong-type"),
  {
    number: 37,
    name: "a byte order mark before the value",
    start: answering((request) => http(200, jsonType, `\uFEFF${textOf(request)}`)),
    get: ["success", 1],
    create: ["success", 1],
  },
  unusable(37, "UTF-16", raw(200, { "content-type": "application/json; charset=utf-16" }, utf16)),
  unusable(37, "bytes that are no UTF-8", raw(200, jsonType, '{"id":"\xff\xfe"}')),
];

export const bodyRows: readonly Row[] = [...cuts, ...closed, ...texts];
