// What came in through stdin, kept beside the journal until the run is complete: a run that is resumed reads it again.
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { addAbortSignal, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Surroundings } from "./terminal.js";
import { InterruptedError, UnreadableFileError } from "./usage.js";

/** Where the input of a run from stdin is kept. */
export function spoolOf(journal: string): string {
  return `${journal}.input`;
}

/**
 * Writes stdin to a file that only its owner can read.
 *
 * @throws {UnreadableFileError} where stdin cannot be read or the file not be written.
 * @throws {InterruptedError} where the signal fires meanwhile.
 */
export async function spool(path: string, { stdin, signal }: Pick<Surroundings, "stdin" | "signal">): Promise<void> {
  try {
    // Of an earlier run that was killed before it began: others may be able to read that file.
    await rm(path, { force: true });
    const source = stdin instanceof Readable ? addAbortSignal(signal, stdin) : stdin;
    await pipeline(source, createWriteStream(path, { flags: "wx", mode: 0o600, flush: true }));
  } catch (cause) {
    if (Object(cause).code !== "EEXIST") await rm(path, { force: true }).catch(() => {});
    if (signal.aborted) throw new InterruptedError();
    throw new UnreadableFileError("-", path, `stdin cannot be kept there, ${Object(cause).code ?? "unknown why"}`);
  }
}
