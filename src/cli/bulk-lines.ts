// The lines of a file that is read in pieces: no more of it is held than one line. For bulk-input.ts.
import type { FileHandle } from "node:fs/promises";

/** The longest line that is read, in bytes: no server takes a body that long. */
const maxLineBytes = 4 * 1024 * 1024;
const pieceBytes = 65_536;

/** A line that is not blank. */
export interface Line {
  /** From 1; blank lines count. */
  readonly number: number;
  /** Without its line break; `undefined` for a line that is too long or not UTF-8. */
  readonly text: string | undefined;
  /** Why there is no text. */
  readonly problem?: string;
}

/** The lines of the first bytes of a file. Each call begins at its start. */
export async function* linesOf(file: FileHandle, bytes: number): AsyncGenerator<Line, void> {
  const piece = Buffer.alloc(pieceBytes);
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  for (let position = 0; position < bytes; ) {
    const { bytesRead } = await file.read(piece, 0, Math.min(pieceBytes, bytes - position), position);
    if (bytesRead === 0) break;
    position += bytesRead;
    let begin = 0;
    for (let end = 0; end !== -1; begin = end + 1) {
      end = piece.subarray(0, bytesRead).indexOf(10, begin);
      const part = piece.subarray(begin, end === -1 ? bytesRead : end);
      length += part.length;
      // Of a line that is too long nothing is kept.
      if (length > maxLineBytes) parts = [];
      else parts.push(end === -1 ? Buffer.from(part) : part);
      if (end === -1) break;
      const line = lineOf(number, parts, length);
      if (line) yield line;
      number += 1;
      parts = [];
      length = 0;
    }
  }
  const last = lineOf(number, parts, length);
  if (last) yield last;
}

function lineOf(number: number, parts: readonly Buffer[], length: number): Line | undefined {
  if (length > maxLineBytes) return { number, text: undefined, problem: "it is longer than 4 MiB" };
  try {
    // A byte order mark is taken away with it.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
    return text.trim() === "" ? undefined : { number, text };
  } catch {
    return { number, text: undefined, problem: "it is not UTF-8" };
  }
}
