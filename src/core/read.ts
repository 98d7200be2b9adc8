// Reads the body of an answer: bounded while it is read, decoded as UTF-8.
import type { Budget } from "./budget.js";

/** The text of a body; where it is not whole, what there is of it, and why. */
export type Body =
  | { readonly text: string; readonly reason: undefined }
  | { readonly text: string; readonly reason: "malformed" | "too-large" | "truncated"; readonly cause?: unknown };

/**
 * Reads a body of at most `limit` bytes. A longer one is cancelled, not read on. Never rejects: once the budget is spent
 * the body is `truncated`.
 *
 * @param strict whether bytes that are not UTF-8 are refused; otherwise they are replaced by U+FFFD.
 */
export async function readBody({ body }: Response, limit: number, strict: boolean, budget: Budget): Promise<Body> {
  const decoder = new TextDecoder("utf-8", { fatal: strict });
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let text = "";
  let size = 0;
  // What it means when the next step throws: reading throws for a lost connection, decoding for bytes that are no text.
  let reason: "malformed" | "truncated" = "truncated";
  try {
    // It throws where a fetch of another make has read the body already.
    reader = body?.getReader();
    while (reader !== undefined) {
      reason = "truncated";
      const { done, value } = await budget.race(reader.read());
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        discard(reader);
        return { text, reason: "too-large" };
      }
      reason = "malformed";
      text += decoder.decode(value, { stream: true });
    }
    reason = "malformed";
    return { text: text + decoder.decode(), reason: undefined };
  } catch (cause) {
    discard(reader);
    return { text, reason, cause };
  }
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
