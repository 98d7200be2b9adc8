// Reads the body of an answer: bounded while it is read, decoded as UTF-8.
import { bare } from "./bare.js";
import type { Budget } from "./budget.js";

/** The text of a body; where it is not whole, the beginning of it, and why. */
export type Body =
  | { readonly text: string; readonly reason: undefined }
  | { readonly text: string; readonly reason: "malformed" | "too-large" | "truncated"; readonly cause?: unknown };

// Shared, and given a body at once: one for each body costs more than reading it.
let strictly: TextDecoder | undefined;
let leniently: TextDecoder | undefined;

function decode(bytes: ArrayBufferView, strict: boolean): string {
  if (strict) {
    strictly ??= new TextDecoder("utf-8", bare({ fatal: true }));
    return strictly.decode(bytes);
  }
  leniently ??= new TextDecoder();
  return leniently.decode(bytes);
}

/**
 * Reads a body of at most `limit` bytes. A longer one is cancelled, not read on. Never rejects: once the budget is spent
 * the body is `truncated`.
 *
 * @param strict whether bytes that are not UTF-8 are refused; otherwise they are replaced by U+FFFD.
 */
export async function readBody({ body }: Response, limit: number, strict: boolean, budget: Budget): Promise<Body> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const chunks: ArrayBufferView[] = [];
  let size = 0;
  try {
    // It throws where a fetch of another make has read the body already.
    reader = body?.getReader();
    // The signal that fetch has ends the body with an error. Where it takes no notice of it, this ends it.
    budget.onSpent(() => discard(reader));
    while (reader !== undefined) {
      const { done, value } = await reader.read();
      if (budget.spent !== undefined) throw budget.spent;
      if (done) break;
      // A fetch of another make may give bytes in another form, or what is no bytes.
      if (!ArrayBuffer.isView(value)) {
        discard(reader);
        return { text: beginningOf(chunks, size), reason: "malformed" };
      }
      chunks.push(value);
      size += value.byteLength;
      if (size > limit) {
        discard(reader);
        return { text: beginningOf(chunks, size), reason: "too-large" };
      }
    }
  } catch (cause) {
    discard(reader);
    return { text: beginningOf(chunks, size), reason: "truncated", cause };
  }
  try {
    return { text: decode(join(chunks, size), strict), reason: undefined };
  } catch (cause) {
    return { text: beginningOf(chunks, size), reason: "malformed", cause };
  }
}

function join(chunks: readonly ArrayBufferView[], size: number): ArrayBufferView {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(bytesOf(chunk), at);
    at += chunk.byteLength;
  }
  return whole;
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** More than is ever shown of a body that is not what was promised. */
function beginningOf(chunks: readonly ArrayBufferView[], size: number): string {
  return decode(bytesOf(join(chunks, size)).subarray(0, 4096), false);
}

/** Lets go of a body that nobody reads, so that its socket is freed. */
export function discard(body: { cancel(): Promise<void> } | null | undefined): void {
  // A body that fails while it is thrown away tells nothing.
  body?.cancel().catch(() => {});
}

/** The platform's error, without the bytes that its HTTP parser repeats: a server may send back what it was sent. */
export function withoutBytes(error: unknown): unknown {
  Reflect.deleteProperty(Object(Object(error).cause), "data");
  return error;
}

/** The JSON value of a text; `undefined` where it is not JSON. The parser's own error would repeat the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
