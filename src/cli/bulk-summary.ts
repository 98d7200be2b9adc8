// What became of a bulk run: its document for stdout, its lines for people, its exit code, and its summary in GitHub Actions.
import { appendFile } from "node:fs/promises";
import type { BulkReport, StopReason } from "../bulk/index.js";
import { type Kind, LicensingError } from "../core/errors.js";
import type { Context } from "./context.js";
import { forPeople } from "./escape.js";
import { type ExitCode, exitCodes } from "./exit-code.js";

/** The document on stdout. */
export interface BulkSummary extends Omit<BulkReport, "stopped"> {
  /** Why it stopped before its rows ended. */
  readonly stopped?: {
    readonly reason: StopReason;
    readonly kind?: Kind;
    readonly status?: number;
    readonly requestId?: string | undefined;
    /** The platform's code, such as `ENOSPC`. */
    readonly code?: string;
  };
  /** How many rows the input has. */
  readonly rows: number;
  readonly journal: string;
  /** The file of the rows that were not applied; `null` without any. */
  readonly failures: string | null;
}

const stops: Readonly<Record<StopReason, { readonly code: ExitCode; readonly why: string }>> = {
  aborted: { code: exitCodes.interrupted.code, why: "it was interrupted" },
  unauthorized: { code: exitCodes.unauthorized.code, why: "the token was refused" },
  deferred: { code: exitCodes.deferred.code, why: "the server puts every row off" },
  "not-sent": { code: exitCodes.notSent.code, why: "nothing can be sent" },
  unknown: { code: exitCodes.unknown.code, why: "the server no longer tells what becomes of rows" },
  journal: { code: exitCodes.invalidInput.code, why: "the journal cannot be written" },
};

/** The document of a run. */
export function summaryOf(
  report: BulkReport,
  rows: number,
  journal: string,
  failures: string | undefined,
): BulkSummary {
  const { stopped, ...counts } = report;
  const about = { rows, ...counts, journal, failures: failures ?? null };
  return stopped === undefined ? about : { ...about, stopped: { reason: stopped.reason, ...factsOf(stopped.error) } };
}

function factsOf(error: unknown): Omit<NonNullable<BulkSummary["stopped"]>, "reason"> {
  if (LicensingError.is(error)) {
    const { kind } = error;
    return "status" in error ? { kind, status: error.status, requestId: error.requestId } : { kind };
  }
  const code: unknown = Object(error).code;
  return typeof code === "string" ? { code } : {};
}

/** The exit code of a run. */
export function exitCodeOfRun({ stopped, rejected, unknown, invalid }: BulkSummary): ExitCode {
  if (stopped) return stops[stopped.reason].code;
  return rejected + unknown + invalid > 0 ? exitCodes.incomplete.code : exitCodes.success.code;
}

/** Tells people of a run: on stderr, and where the job shows it in GitHub Actions. */
export async function tellSummary(
  summary: BulkSummary,
  operation: string,
  { env, terminal, failed }: Context,
): Promise<void> {
  const head = headOf(summary, operation);
  const todo = adviceFor(summary, failed?.token);
  const lines = [
    `${terminal.bold("stderr", "licensing:")} ${head}`,
    `  requests: ${summary.requests}, look-ups: ${summary.lookups}, duplicates: ${summary.duplicates}`,
    `  journal: ${forPeople(summary.journal)}`,
    ...(summary.failures === null ? [] : [`  failures: ${forPeople(summary.failures)}`]),
    ...(todo === undefined ? [] : [`  to do: ${todo}`]),
  ];
  terminal.tell(`${lines.join("\n")}\n`);
  if (env["GITHUB_ACTIONS"] !== "true") return;
  const annotated = [head, ...(todo === undefined ? [] : [todo])].map((line) => line.replaceAll("%", "%25"));
  if (exitCodeOfRun(summary) !== exitCodes.success.code) {
    terminal.tell(`::error title=licensing%3A bulk::${annotated.join("%0A")}\n`);
  }
  const file = env["GITHUB_STEP_SUMMARY"];
  if (file) {
    await appendFile(file, markdownOf(summary, operation)).catch(() =>
      terminal.tell("licensing: warning: GITHUB_STEP_SUMMARY: the summary cannot be written\n"),
    );
  }
}

function headOf({ rows, read, applied, rejected, unknown, invalid, stopped }: BulkSummary, operation: string): string {
  const counts = `${applied} applied, ${rejected} rejected, ${unknown} unknown, ${invalid} invalid`;
  return `${operation}: ${read} of ${rows} rows ended: ${counts}${stopped ? `; stopped, as ${whyOf(stopped)}` : ""}`;
}

function whyOf({ reason, kind, status, code }: NonNullable<BulkSummary["stopped"]>): string {
  if (code === "ENOSPC" || code === "EDQUOT") return `${stops[reason].why}: the disk is full (${code})`;
  const facts = [kind, status, code].filter((fact) => fact !== undefined);
  return facts.length > 0 ? `${stops[reason].why} (${facts.join(", ")})` : stops[reason].why;
}

function adviceFor({ stopped, unknown, failures, journal }: BulkSummary, token = "the token"): string | undefined {
  const resume = `licensing bulk resume ${forPeople(journal)}`;
  if (stopped?.reason === "unauthorized") return `set ${token} to one that is valid, then ${resume}`;
  if (stopped?.code === "ENOSPC") return `make room, then ${resume}`;
  if (stopped) return `go on with ${resume}`;
  if (unknown > 0) return `ask for the unknown rows again with ${resume}`;
  return failures === null ? undefined : `correct the rows in ${forPeople(failures)}, and run that file`;
}

/** Its text stands in a web page: nothing in it is of a server or of a row. */
function markdownOf(summary: BulkSummary, operation: string): string {
  const { rows, applied, rejected, unknown, invalid, duplicates, requests, lookups, stopped } = summary;
  const counts = { rows, applied, rejected, unknown, invalid, duplicates, requests, "look-ups": lookups };
  const cells = Object.entries(counts).map(([name, count]) => `| ${name} | ${count} |`);
  const why = stopped ? `\nStopped, as ${whyOf(stopped)}.\n` : "";
  return `### licensing bulk: ${operation}\n\n| | |\n|---|---:|\n${cells.join("\n")}\n${why}\n`;
}
