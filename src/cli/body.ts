// Reads the value of `--data`: JSON as it is, `@` and the name of a file that holds it, or `-` for stdin.
import { readFile } from "node:fs/promises";
import { addAbortSignal, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { parseJson } from "../core/read.js";
import type { Surroundings } from "./terminal.js";
import { InterruptedError, UnreadableFileError } from "./usage.js";

/**
 * The JSON value that `--data` names.
 *
 * @throws {UnreadableFileError} where it cannot be read or is not JSON; the message does not repeat it.
 * @throws {InterruptedError} where the signal fires while stdin is read.
 */
export async function readData(
  data: string,
  { stdin, signal }: Pick<Surroundings, "stdin" | "signal">,
): Promise<unknown> {
  const { name, bytes } = await source(data, stdin, signal);
  const value = parseJson(decode(name, bytes));
  if (value === undefined) throw new UnreadableFileError("--data", name, "it is not JSON");
  return value;
}

async function source(data: string, stdin: NodeJS.ReadableStream, signal: AbortSignal) {
  if (data === "-") return { name: "stdin", bytes: await readStdin(stdin, signal) };
  if (!data.startsWith("@")) return { name: "the argument", bytes: Buffer.from(data) };
  const name = data.slice(1);
  try {
    return { name, bytes: await readFile(name, { signal }) };
  } catch (cause) {
    throw signal.aborted ? new InterruptedError() : new UnreadableFileError("--data", name, cause);
  }
}

async function readStdin(stdin: NodeJS.ReadableStream, signal: AbortSignal): Promise<Buffer> {
  try {
    return await buffer(stdin instanceof Readable ? addAbortSignal(signal, stdin) : stdin);
  } catch (cause) {
    throw signal.aborted ? new InterruptedError() : new UnreadableFileError("--data", "stdin", cause);
  }
}

function decode(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFileError("--data", name, "it is not UTF-8");
  }
}
