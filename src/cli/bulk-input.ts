// The rows of an input file: each line is read, judged by the document, and forgotten. It is the same on every reading.
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { isJsonObject } from "../core/problem.js";
import type { PlainRequest } from "../fake/refusals.js";
import { type Line, linesOf } from "./bulk-lines.js";
import type { BulkDetails } from "./bulk-operation.js";
import type { Judge } from "./request.js";
import { type Breach, InterruptedError, UnreadableFileError } from "./usage.js";

/** A file of rows that is open. */
export interface Input {
  readonly file: FileHandle;
  /** Its size. What is appended to it later is not read. */
  readonly bytes: number;
  /** The SHA-256 of these bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** A row. */
export interface BulkRow {
  readonly line: number;
  /** What is sent. */
  readonly request: PlainRequest;
  /** The row as it was given, under `path`, `query` and `body`; of a line that is no object the body is what it is. */
  readonly given: object;
  /** What is wrong with it. */
  readonly breaches: readonly Breach[];
}

/**
 * Opens a file of rows, and reads it once to know it again.
 *
 * @throws {UnreadableFileError} for what cannot be read, or not twice.
 * @throws {InterruptedError} where the signal fires meanwhile.
 */
export async function openInput(path: string, signal: AbortSignal): Promise<Input> {
  const unreadable = (cause: unknown): never => {
    throw new UnreadableFileError("input", path, cause);
  };
  // Not blocking: a pipe that nobody writes to would be waited for.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(unreadable);
  try {
    const found = await file.stat();
    if (!found.isFile()) unreadable("it is no file: to read a pipe give -, and --journal");
    const hash = createHash("sha256");
    const piece = Buffer.alloc(1_048_576);
    let bytes = 0;
    while (bytes < found.size) {
      if (signal.aborted) throw new InterruptedError();
      const { bytesRead } = await file
        .read(piece, 0, Math.min(piece.length, found.size - bytes), bytes)
        .catch(unreadable);
      if (bytesRead === 0) break;
      hash.update(piece.subarray(0, bytesRead));
      bytes += bytesRead;
    }
    return { file, bytes, sha256: hash.digest("hex") };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The rows of an input, one for each line that is not blank. */
export async function* rowsOf(
  { file, bytes }: Input,
  details: BulkDetails,
  judge: Judge,
): AsyncGenerator<BulkRow, void> {
  for await (const line of linesOf(file, bytes)) yield rowOf(line, details, judge);
}

function rowOf(line: Line, details: BulkDetails, judge: Judge): BulkRow {
  const { given, breach: first } = objectIn(line);
  const { request, breach } = first ? { request: empty, breach: first } : requestOf(given, details);
  return { line: line.number, request, given, breaches: breach ? [breach] : judge(request) };
}

const members = ["path", "query", "body"] as const;
const empty: PlainRequest = { path: {}, query: {}, header: {}, body: undefined };

type Members = Readonly<Record<string, unknown>>;

function broken(rule: string, message: string, place = "") {
  return { breach: { place, rule, message } };
}

/** `{ path, query, body }`, each of which may be missing; an object with none of them is the body. */
function objectIn({ text, problem = "" }: Line): { readonly given: Members; readonly breach?: Breach } {
  if (text === undefined) return { given: {}, ...broken("text", problem) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { given: { body: text }, ...broken("json", `it is not JSON${placeIn(error, text)}`) };
  }
  if (!isJsonObject(value)) return { given: { body: value }, ...broken("type", "must be object") };
  const row: Members = value;
  return { given: members.some((name) => Object.hasOwn(row, name)) ? row : { body: row } };
}

function requestOf(given: Members, details: BulkDetails): { readonly request: PlainRequest; readonly breach?: Breach } {
  const { path = {}, query = {}, ...rest } = given;
  // A line that stood among failures has that member.
  const other = Object.keys(rest).find((name) => name !== "body" && name !== "failure");
  const refused = (message: string, place: string) => ({ request: empty, ...broken("row", message, place) });
  if (other !== undefined) return refused("a row has path, query and body", other);
  if (!isJsonObject(path)) return refused("must be object", "path");
  if (!isJsonObject(query)) return refused("must be object", "query");
  const segments = Object.entries(path).flatMap(([name, segment]) =>
    typeof segment === "string" ? [[name, segment] as const] : [],
  );
  const [odd] = Object.entries(path).find(([, segment]) => typeof segment !== "string") ?? [];
  if (odd !== undefined) return refused("must be string", `path.${odd}`);
  const { body } = rest;
  if (details.body === "none" && body !== undefined)
    return refused('the operation takes no body: give {"path": {…}}', "body");
  return { request: { path: Object.fromEntries(segments), query, header: {}, body } };
}

/** Where a text stops being JSON, as far as the platform tells. Its own words would repeat the text. */
function placeIn(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (message.startsWith("Unexpected end") || Number(position) >= text.trimEnd().length) return ": it ends too early";
  return position === undefined ? "" : `, at character ${Number(position) + 1}`;
}
