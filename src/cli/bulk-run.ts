// Sends the rows of an input that was checked, or goes on with them, and tells what became of them.
import { rm } from "node:fs/promises";
import { type BulkReport, runBulk } from "../bulk/index.js";
import type { About } from "./bulk-about.js";
import { Failures } from "./bulk-failures.js";
import { type BulkRow, type Input, rowsOf } from "./bulk-input.js";
import { type BulkDetails, lookUpOf, naturalKeyOf } from "./bulk-operation.js";
import { Progress } from "./bulk-progress.js";
import { spoolOf } from "./bulk-spool.js";
import { exitCodeOfRun, summaryOf, tellSummary } from "./bulk-summary.js";
import type { Context } from "./context.js";
import { forPeople } from "./escape.js";
import { exitCodes } from "./exit-code.js";
import { invoke } from "./invoke.js";
import { type OutputForm, printValue } from "./output.js";
import { judgeOf } from "./request.js";
import { OutputError } from "./terminal.js";

/** A run that may begin. */
export interface Job {
  readonly about: About;
  readonly details: BulkDetails;
  readonly client: object;
  readonly input: Input;
  /** The path of the journal. */
  readonly journal: string;
  readonly output: OutputForm;
}

/**
 * Runs a job. No failure of a row is thrown.
 *
 * @throws {InvalidRequestError} for a journal that is in use, another run's, or cannot be read and written.
 */
export async function runJob(job: Job, context: Context): Promise<void> {
  const { about, details, journal, output } = job;
  const failures = new Failures(about.options.failures);
  const report = await send(job, failures, context).catch((error: unknown) => {
    failures.discard();
    throw error;
  });
  const summary = summaryOf(report, about.rows, journal, placeFailures(failures, about, context));
  const code = exitCodeOfRun(summary);
  if (code !== exitCodes.success.code) context.exitCode = code;
  // The rows that are unknown are asked for by the next run.
  if (about.input === "-" && !report.stopped && report.unknown === 0) await rm(spoolOf(journal), { force: true });
  await tellSummary(summary, details.row.id, context);
  await printValue(summary, output, context.terminal).catch((error: unknown) => {
    // Nobody reads it any more: the exit code is that of the run.
    if (!(error instanceof OutputError && error.isClosed)) throw error;
  });
}

async function send(
  { about, details, client, input, journal }: Job,
  failures: Failures,
  { terminal, signal }: Context,
): Promise<BulkReport> {
  const { api, options, rows: total } = about;
  const [judge, applied] = await Promise.all([judgeOf(api, details), lookUpOf(api, client, details)]);
  const progress = new Progress(terminal, total);
  try {
    return await runBulk<BulkRow>({
      rows: rowsOf(input, details, judge),
      call: (row, callOptions) => invoke(client, details, row.request, callOptions),
      journal,
      key: naturalKeyOf(details),
      applied,
      validate: ({ breaches }) => breaches[0]?.message,
      about: { ...about },
      concurrency: options.concurrency,
      rate: options.rate,
      onDuplicate: options.onDuplicate,
      onProgress: (now) => progress.tell(now),
      onEnd: (row, end) => failures.add(row, end),
      signal,
    });
  } finally {
    progress.end();
  }
}

/** The file is not what the rows hang on: a run that ended is told of without it. Answers its path, where there is one. */
function placeFailures(failures: Failures, { options }: About, context: Context): string | undefined {
  try {
    return failures.finish();
  } catch (error) {
    const code = String(Object(error).code ?? "unknown why");
    context.terminal.tell(`licensing: --failures: ${forPeople(options.failures)}: it cannot be written, ${code}\n`);
    context.exitCode = exitCodes.invalidInput.code;
    return undefined;
  }
}
