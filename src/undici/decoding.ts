// Decodes a body as it comes. For exchange.ts.
import type { Transform } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Chunks, type Sink, type Source } from "./chunks.js";

/** As many as the built-in fetch takes: each layer can make a body a thousand times as long. */
const maxCodings = 5;

// As browsers do and the built-in fetch: an end without its checksum is an end. What was cut shows in the text.
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const lenientBrotli = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const decoders: ReadonlyMap<string, () => Transform> = new Map([
  ["gzip", () => createGunzip(lenient)],
  ["x-gzip", () => createGunzip(lenient)],
  ["deflate", () => createInflate(lenient)],
  ["br", () => createBrotliDecompress(lenientBrotli)],
]);

/** The decoders of a body, in the order in which it passes them; none where one of its codings is not known. */
function decodersFor(contentEncoding: string): readonly Transform[] {
  const codings = contentEncoding.toLowerCase().split(",").reverse();
  if (codings.length > maxCodings) throw new Error(`the answer is encoded ${codings.length} times over`);
  const makers = codings.flatMap((coding) => decoders.get(coding.trim()) ?? []);
  return makers.length === codings.length ? makers.map((make) => make()) : [];
}

/**
 * Where to put a body that is encoded, and where to read it decoded. No more is decoded than is read.
 *
 * @throws {Error} for a body with too many codings.
 */
export function openBody(contentEncoding: string, source: Source): { readonly sink: Sink; readonly chunks: Chunks } {
  const all = contentEncoding === "" ? [] : decodersFor(contentEncoding);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) {
    const chunks = new Chunks(source);
    return { sink: chunks, chunks };
  }
  const drop = (): void => {
    for (const decoder of all) decoder.destroy();
  };
  const cancel = (): void => {
    drop();
    source.cancel();
  };
  const chunks = new Chunks({ resume: () => last.resume(), cancel });
  const fail = (error: unknown): void => {
    chunks.fail(error);
    drop();
  };
  for (const [index, decoder] of all.entries()) {
    decoder.on("error", (cause) => {
      fail(new TypeError("terminated", { cause }));
      source.cancel();
    });
    all[index - 1]?.pipe(decoder);
  }
  first.on("drain", source.resume);
  last.on("data", (chunk) => {
    if (!chunks.push(chunk)) last.pause();
  });
  last.on("end", () => chunks.end());
  return { sink: { push: (chunk) => first.write(chunk), end: () => first.end(), fail }, chunks };
}
