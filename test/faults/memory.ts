// G11: bodies that take more memory than they seem to. The server is in this process, each client in one of its own
// (memory-client.ts), whose resident memory is measured.
import { execFile } from "node:child_process";
import { once } from "node:events";
import type { Socket } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync, constants, createBrotliCompress, createGzip, gzipSync } from "node:zlib";
import type { Figure } from "./figure.js";
import type { Measured } from "./memory-client.js";
import { http, startServer } from "./server.js";
import { Tally } from "./tally.js";

type Sort = "get" | "create";

/** A body: how it is written to a socket, and what each sort of call has to end in because of it. */
interface Bomb {
  readonly name: string;
  readonly write: (socket: Socket) => void;
  readonly endings: readonly (readonly [Sort, RegExp])[];
}

/** What an error ends in; and a success that cannot be used, for these reasons. */
function endings(status: 200 | 400, reasons = ""): Bomb["endings"] {
  if (status === 400) return [["get", /^bad-request 400 rejected$/]];
  const lost = (outcome: string) => new RegExp(`^invalid-response (${reasons}) 200 ${outcome}$`);
  return [
    ["get", lost("unknown")],
    ["create", lost("applied")],
  ];
}

function compressed(name: string, status: 200 | 400, coding: string, body: Uint8Array, reasons?: string): Bomb {
  const fields = { "content-type": "application/json", "content-encoding": coding, "content-length": `${body.length}` };
  const bytes = Buffer.concat([Buffer.from(http(status, fields)), body]);
  return { name, write: (socket) => socket.write(bytes), endings: endings(status, reasons) };
}

function plain(name: string, body: string): Bomb {
  const bytes = http(400, { "content-type": "application/json" }, body);
  return { name, write: (socket) => socket.write(bytes), endings: endings(400) };
}

function endless(status: 200 | 400): Bomb {
  const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
  const write = async (socket: Socket): Promise<void> => {
    socket.write(http(status, { "content-type": "application/json", "transfer-encoding": "chunked" }));
    // It is also called back once the other side has closed.
    while (!socket.destroyed) await new Promise<unknown>((resolve) => socket.write(chunk, resolve));
  };
  const name = `chunks without end, ${status}`;
  return { name, write: (socket) => void write(socket), endings: endings(status, "too-large") };
}

/** A JSON text of that many MiB, compressed while it is made: it is nowhere in memory as a whole. */
async function compress(coding: "gzip" | "br", mebibytes: number): Promise<Uint8Array> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };
  const compressor = coding === "gzip" ? createGzip({ level: 9 }) : createBrotliCompress(quality);
  const parts: Uint8Array[] = [];
  compressor.on("data", (part: Uint8Array) => parts.push(part));
  const blanks = Buffer.alloc(2 ** 20, " ");
  compressor.write('{"id":"');
  for (let written = 0; written < mebibytes; written += 1) {
    if (!compressor.write(blanks)) await once(compressor, "drain");
  }
  compressor.end('"}');
  await once(compressor, "end");
  return Buffer.concat(parts);
}

const small = '{"id":"le-1"}';
const zipped = gzipSync(small);
const damaged = "malformed|truncated";
const layers = Array.from({ length: 6 }, () => "gzip");
const wrapped = layers.reduce<Uint8Array>((body) => gzipSync(body), Buffer.from(small));
const list = (element: string): string => `{"errors":[${`${element},`.repeat(99_999)}${element}]}`;

// What a process may grow by, in bytes.
const bound = 64 * 2 ** 20;

/** What {@link bombs} takes. */
export interface BombsOptions {
  /** What the compressed bodies inflate to, in MiB. */
  readonly mebibytes?: number;
  /** Whether only the two bodies that take most are read, and once. */
  readonly few?: boolean;
}

/** G11: each ends in the typed error, and the process that reads it grows by at most 64 MiB. */
export async function bombs({ mebibytes = 1024, few = false }: BombsOptions = {}): Promise<readonly Figure[]> {
  const [gzip, br] = await Promise.all([compress("gzip", mebibytes), compress("br", mebibytes)]);
  const all: readonly Bomb[] = [
    compressed("gzip", 200, "gzip", gzip, "too-large"),
    endless(200),
    compressed("gzip, 400", 400, "gzip", gzip),
    compressed("br", 200, "br", br, "too-large"),
    compressed("br, 400", 400, "br", br),
    endless(400),
    plain("an error of 4 MiB", `{"detail":"${"x".repeat(2 ** 22)}"}`),
    plain("100,000 errors over the limit", list('{"message":"x"}')),
    plain("100,000 errors within it", list("{}")),
    compressed("gzip that is cut", 200, "gzip", zipped.subarray(0, -12), damaged),
    compressed("br that is cut", 200, "br", brotliCompressSync(small).subarray(0, -4), damaged),
    compressed("gzip that is corrupt", 200, "gzip", Buffer.from(zipped).fill(0xff, 12, 18), damaged),
    {
      ...compressed("six layers of gzip", 200, layers.join(", "), wrapped),
      // The platform refuses to read them, or reads them.
      endings: [["get", /^(connection unknown|success)$/]],
    },
  ];
  const some = few ? all.slice(0, 2) : all;
  const first = compressed("what is harmless", 200, "gzip", zipped);
  const server = await startServer(({ target }, socket) => {
    const [, at, time] = target.split("/");
    if (time === "first") first.write(socket);
    else some[Number(at)]?.write(socket);
    return undefined;
  });
  const cases = some.flatMap((bomb, at) => bomb.endings.slice(0, few ? 1 : 2).map((ending) => ({ bomb, at, ending })));
  let read = 0;
  const most = { gzip: 0, endless: 0, others: 0 };
  const misread = new Tally();
  try {
    const queue = cases.values();
    const lane = async (): Promise<void> => {
      for (const { bomb, at, ending } of queue) {
        const [sort, expected] = ending;
        read += 1;
        const measured = await measure(`${server.url}/${at}`, sort);
        misread.check(expected.test(measured.ending), () => `${bomb.name}, ${sort}: ${measured.ending}`);
        const which = bomb === all[0] ? "gzip" : bomb === all[1] ? "endless" : "others";
        most[which] = Math.max(most[which], measured.grown);
      }
    };
    // Two lanes over one queue.
    await Promise.all([lane(), lane()]);
  } finally {
    server.close();
  }
  const grown = (what: string, bytes: number): Figure => {
    const measured = Math.round(bytes / 2 ** 20);
    return { goal: "G11", what: `MiB that a process grows by for ${what}`, measured, atMost: bound / 2 ** 20 };
  };
  return [
    { goal: "G11", what: "bodies read, each by a process of its own", measured: read, atLeast: few ? 2 : 18 },
    misread.figure("G11", "of these in something else than the typed error"),
    {
      goal: "G11",
      what: `KiB of gzip that inflate to ${mebibytes} MiB`,
      measured: Math.ceil(gzip.length / 1024),
      atMost: 1024,
    },
    grown("such gzip", most.gzip),
    grown("chunks without end", most.endless),
    ...(few ? [] : [grown("any other of the bodies", most.others)]),
  ];
}

/**
 * Makes one call in a process of its own. Where that grows over the bound, the least of three: memory that is only not
 * collected yet is not what a body takes.
 */
async function measure(baseUrl: string, sort: Sort): Promise<Measured> {
  const argv = ["--import", "tsx", join(import.meta.dirname, "memory-client.ts"), baseUrl, sort];
  // Where `tsx` and the names of the package are found.
  const cwd = join(import.meta.dirname, "../..");
  let least: Measured | undefined;
  for (let time = 0; time < 3 && (least === undefined || least.grown > bound); time += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd });
    const measured: Measured = JSON.parse(stdout);
    if (least === undefined || measured.grown < least.grown) least = measured;
  }
  return least ?? { ending: "", grown: Infinity };
}
