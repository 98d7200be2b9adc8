// What the journal of a bulk run begins with: all that it takes to go on with it, and to refuse what is not the same.
import { stat } from "node:fs/promises";
import { readJournalAbout } from "../bulk/index.js";
import { isJsonObject } from "../core/problem.js";
import { type ApiName, isApiName } from "./apis.js";
import type { Input } from "./bulk-input.js";
import { UnreadableFileError } from "./usage.js";

/** The options of a run that was begun. */
export interface BulkRunOptions {
  readonly concurrency?: number | undefined;
  /** Requests per second. */
  readonly rate?: number | undefined;
  readonly skipInvalid?: boolean | undefined;
  readonly onDuplicate?: "skip" | undefined;
  /** Where the failures go. */
  readonly failures: string;
  /** Of one attempt, in milliseconds. */
  readonly timeout?: number | undefined;
  readonly baseUrl?: string | undefined;
  readonly tokenFile?: string | undefined;
}

/** A run: neither a token nor a body. */
export interface About extends Pick<Input, "bytes" | "sha256"> {
  readonly api: ApiName;
  /** The `operationId`. */
  readonly operation: string;
  readonly options: BulkRunOptions;
  /** The base URL, or the site. */
  readonly server: string;
  /** The path of the input; `-` for what came in through stdin. */
  readonly input: string;
  readonly rows: number;
}

const kindsOfOptions: Readonly<Record<keyof BulkRunOptions, "number" | "string" | "boolean">> = {
  concurrency: "number",
  rate: "number",
  skipInvalid: "boolean",
  onDuplicate: "string",
  failures: "string",
  timeout: "number",
  baseUrl: "string",
  tokenFile: "string",
};
const kinds = {
  operation: "string",
  server: "string",
  input: "string",
  sha256: "string",
  bytes: "number",
  rows: "number",
};

/**
 * The run that a journal is of.
 *
 * @throws {UnreadableFileError} for the journal of another program.
 * @throws {InvalidRequestError} for what is no journal, or cannot be read.
 */
export async function readAbout(journal: string): Promise<About> {
  const about = await readJournalAbout(journal);
  if (!isAbout(about))
    throw new UnreadableFileError("journal", journal, "it is of no `licensing bulk` that this version knows");
  return about;
}

function isAbout(value: unknown): value is About {
  if (!isJsonObject(value)) return false;
  const { api, options, ...rest }: Readonly<Record<string, unknown>> = value;
  if (typeof api !== "string" || !isApiName(api) || !isJsonObject(options) || !Object.hasOwn(options, "failures"))
    return false;
  return hasKinds(rest, kinds, Object.keys(kinds)) && hasKinds(options, kindsOfOptions, Object.keys(options));
}

function hasKinds(value: object, wanted: Readonly<Record<string, string>>, names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(wanted, name) && typeof Reflect.get(value, name) === wanted[name]);
}

/** Whether there is something in a journal. */
export async function isBegun(journal: string): Promise<boolean> {
  return await stat(journal).then(
    ({ size }) => size > 0,
    () => false,
  );
}

/** @throws {UnreadableFileError} where a run would go on with other rows, or at another server, than it was begun with. */
export function guardSame(
  journal: string,
  begun: About,
  now: Pick<About, "bytes" | "sha256" | "input" | "server">,
): void {
  const refuse = (why: string): never => {
    throw new UnreadableFileError("journal", journal, why);
  };
  if (now.input !== begun.input) refuse(`it is of the rows of ${begun.input}: give another --journal for ${now.input}`);
  if (now.server !== begun.server) refuse(`the run was begun at ${begun.server}, and cannot go on at ${now.server}`);
  if (now.bytes === begun.bytes && now.sha256 === begun.sha256) return;
  const sizes = now.bytes === begun.bytes ? "" : ` (${begun.bytes} bytes then, ${now.bytes} now)`;
  refuse(`${now.input} has changed since the run was begun${sizes}: put it back, or begin another --journal`);
}
