// Reads the body of an answer: bounded while it is read, decoded as UTF-8.
import type { Budget } from "./budget.js";

/** How the reading of a body ended: `cut` early, or with the budget `spent`, or not at all as it is no UTF-8 or too large. */
export type Body =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cut"; readonly cause: unknown }
  | { readonly kind: "spent" | "not-utf-8" | "too-large" };

/**
 * The text of a body of at most `limit` bytes. A longer one is cancelled, not read on.
 *
 * @param strict whether bytes that are not UTF-8 are refused; otherwise they are replaced by U+FFFD.
 */
export async function readBody(response: Response, limit: number, strict: boolean, budget: Budget): Promise<Body> {
  const decoder = new TextDecoder("utf-8", { fatal: strict });
  const reader = response.body?.getReader();
  let text = "";
  let size = 0;
  while (reader !== undefined) {
    let chunk: Awaited<ReturnType<typeof reader.read>>;
    try {
      chunk = await budget.race(reader.read());
    } catch (cause) {
      return budget.spent ? { kind: "spent" } : { kind: "cut", cause };
    }
    if (chunk.done) break;
    size += chunk.value.byteLength;
    if (size > limit) {
      discard(reader);
      return { kind: "too-large" };
    }
    try {
      text += decoder.decode(chunk.value, { stream: true });
    } catch {
      discard(reader);
      return { kind: "not-utf-8" };
    }
  }
  try {
    return { kind: "text", text: text + decoder.decode() };
  } catch {
    return { kind: "not-utf-8" };
  }
}

/** Lets go of a body that nobody reads, so that its socket is freed. */
export function discard(body: { cancel(): Promise<void> } | null): void {
  // A body that fails while it is thrown away tells nothing.
  body?.cancel().catch(() => {});
}

/** The JSON value of a text; `undefined` where it is not JSON. The parser's own error would repeat the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
