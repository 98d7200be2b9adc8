// Begins a bulk run, or goes on with one: everything that is checked before a byte is sent.
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { onAbort } from "../core/abort.js";
import { type ApiName, apis } from "./apis.js";
import { type About, type BulkRunOptions, guardSame, isBegun, readAbout } from "./bulk-about.js";
import { checkRows, InvalidRowsError } from "./bulk-check.js";
import { openInput, rowsOf } from "./bulk-input.js";
import { type BulkDetails, bulkOperations, naturalKeyOf } from "./bulk-operation.js";
import { runJob } from "./bulk-run.js";
import { spool, spoolOf } from "./bulk-spool.js";
import { connect } from "./client.js";
import type { Context } from "./context.js";
import { addressOf, type ConnectionFlags } from "./environment.js";
import { forPeople } from "./escape.js";
import type { OutputForm } from "./output.js";
import { judgeOf } from "./request.js";
import { UnreadableFileError, UsageError } from "./usage.js";

/** The flags of `bulk resume`. */
export interface ResumeFlags extends ConnectionFlags {
  /** Of one request, in milliseconds. */
  readonly timeout?: number;
  readonly output: OutputForm;
}

/** The flags of a run that begins. */
export interface BulkFlags extends ResumeFlags {
  readonly journal?: string;
  readonly concurrency: number;
  readonly rate?: number;
  readonly skipInvalid?: boolean;
  readonly onDuplicate?: "skip";
  readonly failures?: string;
}

/**
 * Checks the rows of a file and sends them. Where the journal is one of the same run, it goes on with that.
 *
 * @throws {UsageError}, {@link UnreadableFileError}, {@link InvalidRowsError}, or {@link InterruptedError} before anything is sent.
 */
export async function start(
  api: ApiName,
  details: BulkDetails,
  rows: string,
  flags: BulkFlags,
  context: Context,
): Promise<void> {
  const { journal = `${rows}.journal`, output, failures = `${journal}.failures.ndjson`, tokenFile, ...others } = flags;
  if (rows === "-" && flags.journal === undefined)
    throw new UsageError("--journal: rows from stdin need one, to be resumed");
  // Whole paths: it may be resumed from elsewhere.
  const options: BulkRunOptions = {
    ...others,
    ...(tokenFile !== undefined && { tokenFile: resolve(tokenFile) }),
    failures: resolve(failures),
  };
  guardPaths(rows, journal, options.failures);
  await untilDone(context, async () => {
    const connection = await connected(api, details, options, context);
    if (rows === "-") await spoolNew(journal, context);
    const path = rows === "-" ? spoolOf(journal) : rows;
    const input = await openInput(path, context.signal);
    try {
      const { bytes, sha256 } = input;
      const place = { input: rows === "-" ? "-" : resolve(rows), bytes, sha256, server: connection.server };
      if (await isBegun(journal)) guardSame(journal, await readAbout(journal), place);
      const judge = await judgeOf(api, details);
      const checked = await checkRows({
        read: () => rowsOf(input, details, judge),
        key: naturalKeyOf(details),
        allowsDuplicates: options.onDuplicate === "skip",
        signal: context.signal,
      });
      if (checked.problems.length > 0) {
        const error = new InvalidRowsError(details.row.id, checked);
        if (options.skipInvalid !== true) throw error;
        const lines = error.breaches.map(({ place, message }) => `  ${forPeople(`${place}: ${message}`)}\n`);
        context.terminal.tell(`licensing: invalid rows are not sent\n${lines.join("")}`);
        if (checked.others > 0) context.terminal.tell(`  and ${checked.others} more\n`);
      }
      const about: About = { api, operation: details.row.id, options, ...place, rows: checked.rows };
      await runJob({ about, details, client: connection.client, input, journal, output }, context);
    } finally {
      await input.file.close();
      // Without a run there is nothing to resume.
      if (rows === "-" && !(await isBegun(journal))) await rm(path, { force: true });
    }
  });
}

/**
 * Goes on with the run that a journal is of.
 *
 * @throws {UnreadableFileError} where its rows are not the same any more; {@link UsageError}, {@link InterruptedError}.
 */
export async function resume(journal: string, { output, ...flags }: ResumeFlags, context: Context): Promise<void> {
  await untilDone(context, async () => {
    const about = await readAbout(journal);
    const { api, operation, options } = about;
    const details = (await bulkOperations(api)).find(({ row }) => row.id === operation);
    if (details === undefined) throw new UnreadableFileError("journal", journal, `there is no operation ${operation}`);
    const { client, server } = await connected(api, details, { ...options, ...flags }, context);
    const input = await openInput(about.input === "-" ? spoolOf(journal) : about.input, context.signal);
    try {
      guardSame(journal, about, { ...input, input: about.input, server });
      await runJob({ about, details, client, input, journal, output }, context);
    } finally {
      await input.file.close();
    }
  });
}

/** A client, and the server that it calls. */
async function connected(
  api: ApiName,
  details: BulkDetails,
  { baseUrl, tokenFile, timeout, concurrency }: BulkRunOptions,
  context: Context,
) {
  const { env, terminal } = context;
  context.failed = { isRead: false, resend: details.row.resend, token: apis[api].variables.token };
  const flags = {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(tokenFile !== undefined && { tokenFile }),
    ...(timeout !== undefined && { timeout }),
  };
  const address = addressOf(api, flags, env);
  const { createUndiciFetch } = await import("../undici/index.js");
  const fetch = createUndiciFetch({ connections: concurrency });
  const client = await connect(api, flags, env, terminal, true, fetch);
  return { client, server: address.baseUrl ?? address.siteId ?? "" };
}

function guardPaths(rows: string, journal: string, failures: string): void {
  const paths = [resolve(journal), failures, ...(rows === "-" ? [] : [resolve(rows)])];
  if (new Set(paths).size < paths.length)
    throw new UsageError("rows, --journal and --failures: give each a file of its own");
}

async function spoolNew(journal: string, context: Context): Promise<void> {
  // The rows of a run that was begun are kept: it may have to be resumed.
  if (await isBegun(journal)) {
    const why = "it is of a run that was begun: go on with `bulk resume`, or give another --journal";
    throw new UnreadableFileError("--journal", journal, why);
  }
  await spool(spoolOf(journal), context);
}

/** Takes SIGTERM, by which schedulers stop a job, for Ctrl-C; as there, a second one ends the process at once. */
async function untilDone({ signal }: Context, work: () => Promise<void>): Promise<void> {
  const interrupt = (): void => void process.emit("SIGINT");
  const leave = (): void => void process.off("SIGTERM", interrupt);
  process.once("SIGTERM", interrupt);
  const stopListening = onAbort(signal, leave);
  try {
    await work();
  } finally {
    stopListening();
    leave();
  }
}
