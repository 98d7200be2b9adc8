// A bulk run: its rows are read one by one, judged, and sent side by side. For index.ts.
import { onAbort } from "../core/abort.js";
import { InvalidRequestError } from "../core/errors.js";
import { refuse } from "../core/refuse.js";
import { openFileJournal } from "./file-journal.js";
import { KeyTable } from "./keys.js";
import { Lanes } from "./lanes.js";
import { type BulkOptions, guardBulkOptions } from "./options.js";
import type { BulkReport } from "./report.js";
import { Sender } from "./row.js";
import { type KeyedRow, Run } from "./run.js";
import { Source } from "./source.js";

/**
 * Sends many rows, with one effect each. Every row is written into the journal before it is sent and after, so that a later
 * run with the same rows and the same journal goes on where this one ended, however it ended. A row of which nobody can tell
 * whether it was applied is looked up by its natural key, and only then sent again. No failure of a row is thrown: see the report.
 *
 * @throws {InvalidRequestError} for an option that cannot be used, and for a journal of another run, in use, or that cannot be
 * read and begun.
 * @throws what `rows` or `onEnd` throws, once the rows on their way are finished.
 */
export async function runBulk<Row>(options: BulkOptions<Row>): Promise<BulkReport> {
  const settings = guardBulkOptions(options);
  const { journal: given, about, signal } = settings;
  const journal = typeof given === "string" ? await openFileJournal(given, about) : given;
  const run = new Run(settings, journal);
  const abort = (): void => run.stop("aborted", signal?.reason);
  const stopListening = signal && onAbort(signal, abort);
  try {
    const keys = new KeyTable();
    for await (const { key, state } of journal.read()) keys.record(key, state);
    if (signal?.aborted) abort();
    await sendRows(run, keys);
  } finally {
    stopListening?.();
    await run.close();
  }
  return run.report();
}

async function sendRows<Row>(run: Run<Row>, keys: KeyTable): Promise<void> {
  const sender = new Sender(run);
  const lanes = new Lanes(run.settings.concurrency);
  const source = new Source(run.settings.rows, run.stopping);
  try {
    for (let index = 1; ; index += 1) {
      await lanes.free();
      const next = await source.next();
      if (next === undefined) break;
      const row = judge(run, keys, next.row, index);
      if (row) lanes.take(sender.send(row.keyed, row.before).catch((error: unknown) => run.fail(error)));
      else await run.written();
      // What ends at once leaves no time to timers and signals.
      if (index % 256 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    await lanes.empty();
  }
}

/** A row with its key, and what the journal says of it; nothing where it has its end already. */
function judge<Row>(run: Run<Row>, keys: KeyTable, row: Row, index: number) {
  const place = { row, index, key: `#${index}`, isNatural: false };
  const keyed = keyOf(run, place);
  const before = keys.visit(keyed.key);
  if (before === "duplicate") {
    run.tally.duplicates += 1;
    const error = invalid("its key is that of an earlier row");
    if (run.settings.onDuplicate !== "skip") run.end(keyed, "invalid", { error });
    return undefined;
  }
  if ("error" in keyed) {
    if (before !== "invalid") run.note(keyed.key, "invalid", keyed.error);
    run.end(keyed, "invalid", { error: keyed.error });
    return undefined;
  }
  if (before === "applied" || before === "rejected") {
    run.end(keyed, before, { isJournaled: true });
    return undefined;
  }
  return { keyed, before };
}

/** The row under its natural key; under its place where it has none, or is wrong. */
function keyOf<Row>({ settings }: Run<Row>, place: KeyedRow<Row>): KeyedRow<Row> & { readonly error?: unknown } {
  const { row } = place;
  try {
    const problem = settings.validate?.(row);
    if (problem !== undefined) return { ...place, error: invalid(problem) };
    const key = settings.key?.(row);
    if (key === undefined) return place;
    if (typeof key !== "string" || key === "") refuse("runBulk", "key: give a text that is not empty, or undefined");
    // `#17` is the seventeenth row.
    return { ...place, key: key.startsWith("#") ? `#${key}` : key, isNatural: true };
  } catch (error) {
    return { ...place, error };
  }
}

function invalid(problem: string): InvalidRequestError {
  return new InvalidRequestError({ operation: "runBulk", message: problem, outcome: "not-sent", attempts: 0 });
}
