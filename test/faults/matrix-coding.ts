// The fault matrix: compressed bodies that are broken, nested or huge, and bodies that never end.
import type { Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { ClientOptions } from "licensing-sdk";
import { act, answering, letGo, lost, type Row, type Stage } from "./matrix-row.js";
import { http, raw, startServer } from "./server.js";

const jsonType = { "content-type": "application/json" };
const value = Buffer.from(JSON.stringify({ id: "le-1", filler: "abcdefghij".repeat(20) }));
const packed = gzipSync(value);
const corrupt = Uint8Array.from(packed, (byte, at) => (at === 15 ? byte ^ 0xff : byte));
const nested = (layers: number) => Array.from({ length: layers }).reduce<Uint8Array>((body) => gzipSync(body), value);

function encoded(encoding: string, body: Uint8Array, options?: ClientOptions): Row["start"] {
  const fields = { ...jsonType, "content-encoding": encoding };
  return answering(raw(200, fields, Buffer.from(body).toString("latin1")), options);
}

/** A start with a server whose answer has a head, and a body that goes on for as long as it is taken. */
function endless(status: number): Row["start"] {
  const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
  return async (): Promise<Stage> => {
    const sockets: Socket[] = [];
    const server = await startServer(
      act((socket) => {
        sockets.push(socket);
        const pump = (): void => {
          while (!socket.destroyed && socket.write(chunk));
        };
        socket.write(http(status, { ...jsonType, "transfer-encoding": "chunked" }));
        socket.on("drain", pump);
        pump();
      }),
    );
    return { ...server, wrong: () => letGo(sockets) };
  };
}

const mebibyte = 1024 * 1024;

export const codingRows: readonly Row[] = [
  { number: 38, name: "gzip that is corrupt", start: encoded("gzip", corrupt), ...lost("truncated") },
  { number: 38, name: "a text that is called gzip", start: encoded("gzip", value), ...lost("truncated") },
  {
    number: 39,
    name: "gzip that is cut in the middle",
    start: encoded("gzip", packed.subarray(0, packed.length / 2)),
    ...lost("malformed"),
  },
  {
    number: 39,
    name: "gzip that is cut after its header: to the platform an empty text",
    start: encoded("gzip", packed.subarray(0, 10)),
    ...lost("malformed"),
  },
  {
    number: 39,
    name: "brotli that is cut in the middle",
    start: encoded("br", brotliCompressSync(value).subarray(0, 20)),
    ...lost("malformed"),
  },
  {
    number: 40,
    name: "gzip 50 times over, which the platform refuses without a code to tell it by: a read is sent again",
    start: encoded(Array.from({ length: 50 }, () => "gzip").join(", "), nested(50)),
    get: ["connection unknown", 3],
    create: ["connection unknown", 1],
    attach: ["connection unknown", 1],
  },
  {
    number: 41,
    name: "gzip of 12 MiB, over the limit of 10",
    start: encoded("gzip", gzipSync(Buffer.alloc(12 * mebibyte, "x"))),
    ...lost("too-large"),
  },
  {
    number: 41,
    name: "brotli of 2 MiB, over a limit of 1",
    start: encoded("br", brotliCompressSync(Buffer.alloc(2 * mebibyte, "x")), { maxResponseBytes: mebibyte }),
    ...lost("too-large"),
  },
  { number: 41, name: "a body that never ends", start: endless(200), ...lost("too-large") },
  {
    number: 41,
    name: "a body of an error that never ends: the status is there",
    start: endless(404),
    get: ["not-found 404 rejected", 1],
    create: ["not-found 404 rejected", 1],
    attach: ["not-found 404 rejected", 1],
  },
];
