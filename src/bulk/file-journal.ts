// A journal in a file: NDJSON, appended to and never rewritten. For run-bulk.ts.
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { LicensingError } from "../core/errors.js";
import { isJsonObject } from "../core/problem.js";
import { parseJson } from "../core/read.js";
import { refuse } from "../core/refuse.js";
import { isRecord, type Journal, type JournalRecord } from "./journal.js";
import { codeOf, lock } from "./lock.js";

type About = Readonly<Record<string, unknown>>;

const chunkBytes = 65_536;
const maxLineBytes = 1_048_576;

/**
 * What the run of a journal's file is about: its option `about`.
 *
 * @throws {InvalidRequestError} for a file that cannot be read, or is no journal.
 */
export async function readJournalAbout(path: string): Promise<About> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const { value: line } = await linesOf(file, 0).next();
    const { about } = line ? headerOf(line.bytes) : { about: undefined };
    return about ?? refuse("runBulk", `journal: ${path} is no journal`);
  } catch (error) {
    return unusable(path, error);
  } finally {
    await file?.close();
  }
}

/**
 * Opens a journal's file, or makes it. One process at a time can have it.
 *
 * @throws {InvalidRequestError} where it is another run's, in use, no journal, or cannot be read and written.
 */
export async function openFileJournal(path: string, about: About): Promise<Journal> {
  const unlock = lock(path);
  let file: FileHandle | undefined;
  try {
    // Not truncated, and each write at its end.
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_APPEND;
    file = await open(path, flags, 0o600);
    const header = `${JSON.stringify({ journal: 1, ...about })}\n`;
    const start = await begin(path, file, header);
    return new FileJournal(path, file, start, unlock);
  } catch (error) {
    await file?.close();
    unlock();
    return unusable(path, error);
  }
}

/** Checks the first line, or writes it. Answers where the records begin. */
async function begin(path: string, file: FileHandle, header: string): Promise<number> {
  const { value: line } = await linesOf(file, 0).next();
  if (line === undefined || !line.isWhole) {
    // Only what this run could have begun to write is cut off: the path may be that of something else.
    if (line && !Buffer.from(header).subarray(0, line.bytes.length).equals(line.bytes)) {
      refuse("runBulk", `journal: ${path} is no journal, or another run's`);
    }
    await file.truncate(0);
    await file.appendFile(header);
    await file.sync();
    await syncFolder(dirname(path));
    return Buffer.byteLength(header);
  }
  const { about } = headerOf(line.bytes);
  if (about === undefined) return refuse("runBulk", `journal: ${path} is no journal`);
  if (!isDeepStrictEqual(about, headerOf(Buffer.from(header)).about)) {
    refuse("runBulk", `journal: ${path} is that of another run; give a new path, or what that run was given`);
  }
  return line.end;
}

function headerOf(line: Buffer): { readonly about?: About } {
  const header = parseJson(line.toString());
  if (!isJsonObject(header)) return {};
  const { journal, ...about } = header;
  return journal === 1 ? { about } : {};
}

/** The name of a new file is kept by its folder. */
async function syncFolder(path: string): Promise<void> {
  // Some platforms cannot open a folder.
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

/** Lines that wait for one write. */
interface Batch {
  text: string;
  readonly written: Promise<void>;
}

class FileJournal implements Journal {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #start: number;
  readonly #unlock: () => void;
  #next: Batch | undefined;
  #latest: Promise<void> = Promise.resolve();

  constructor(path: string, file: FileHandle, start: number, unlock: () => void) {
    this.#path = path;
    this.#file = file;
    this.#start = start;
    this.#unlock = unlock;
  }

  /** A last line that was not written whole is cut off: its append was never confirmed. */
  async *read(): AsyncGenerator<JournalRecord> {
    let number = 1;
    let torn: Line | undefined;
    try {
      for await (const line of linesOf(this.#file, this.#start)) {
        if (torn) refuse("runBulk", `journal: line ${number} of ${this.#path} cannot be read, and is not the last`);
        number += 1;
        const record = line.isWhole ? parseJson(line.bytes.toString()) : undefined;
        if (isRecord(record)) yield record;
        else torn = line;
      }
      if (torn) await this.#file.truncate(torn.start);
    } catch (error) {
      unusable(this.#path, error);
    }
  }

  append(record: JournalRecord): Promise<void> {
    // What comes while a write is under way shares the next one.
    if (this.#next === undefined) {
      const batch: Batch = { text: "", written: this.#latest.then(() => this.#write(batch)) };
      this.#next = batch;
      this.#latest = batch.written;
      // Whoever appends is told; where one write failed there is no other, since it would stand behind half a line.
      batch.written.catch(() => {});
    }
    this.#next.text += `${JSON.stringify(record)}\n`;
    return this.#next.written;
  }

  async #write(batch: Batch): Promise<void> {
    this.#next = undefined;
    await this.#file.appendFile(batch.text);
    await this.#file.datasync();
  }

  async close(): Promise<void> {
    await this.#latest.catch(() => {});
    try {
      await this.#file.close();
    } finally {
      this.#unlock();
    }
  }
}

/** A line, and where it stands; not whole where the file ends in it. */
interface Line {
  readonly bytes: Buffer;
  readonly isWhole: boolean;
  readonly start: number;
  readonly end: number;
}

async function* linesOf(file: FileHandle, from: number): AsyncGenerator<Line, undefined> {
  const chunk = Buffer.alloc(chunkBytes);
  let rest = Buffer.alloc(0);
  let start = from;
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, chunkBytes, start + rest.length);
    if (bytesRead === 0) break;
    const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    let begin = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, begin)) {
      yield { bytes: bytes.subarray(begin, end), isWhole: true, start: start + begin, end: start + end + 1 };
      begin = end + 1;
    }
    start += begin;
    rest = bytes.subarray(begin);
    if (rest.length > maxLineBytes) refuse("runBulk", "journal: a line of the file is too long for a journal");
  }
  if (rest.length > 0) yield { bytes: rest, isWhole: false, start, end: start + rest.length };
  return undefined;
}

/** Until the first row is written down nothing was sent: what the platform throws is refused as a path that is wrong is. */
function unusable(path: string, error: unknown): never {
  if (LicensingError.is(error)) throw error;
  const why = codeOf(error) === "ENOSPC" ? "the disk is full" : "it cannot be read and written";
  return refuse("runBulk", `journal: ${path}: ${why} (${codeOf(error)})`, error);
}
