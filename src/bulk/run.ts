// What the rows of a run share: its pace, its counts, its journal, and that it stops. For run-bulk.ts and row.ts.
import { callHook } from "../core/hooks.js";
import { type Journal, type JournalState, recordOf } from "./journal.js";
import type { BulkSettings } from "./options.js";
import { Pace } from "./pace.js";
import { type BulkReport, type RowEnd, type StopReason, Tally } from "./report.js";

/** How many records may be on their way to the journal before a run waits for them. */
const maxPending = 1024;

/** A row with its place and its key. */
export interface KeyedRow<Row> {
  readonly row: Row;
  readonly index: number;
  readonly key: string;
  /** Whether the key is of the row itself, so that the row can be looked up. */
  readonly isNatural: boolean;
}

/** A run. */
export class Run<Row> {
  readonly settings: BulkSettings<Row>;
  readonly pace: Pace;
  readonly tally: Tally;
  readonly startedAt: number;
  readonly #journal: Journal;
  readonly #stopping = new AbortController();
  readonly #over = new AbortController();
  readonly #pending = new Set<Promise<void>>();
  readonly #total: number | undefined;
  #stopped: BulkReport["stopped"];
  #failed: { readonly error: unknown } | undefined;

  constructor(settings: BulkSettings<Row>, journal: Journal) {
    this.settings = settings;
    this.#journal = journal;
    this.#total = Array.isArray(settings.rows) ? settings.rows.length : undefined;
    this.pace = new Pace(settings.clock, settings.rate, this.#stopping.signal);
    this.startedAt = this.pace.now();
    this.tally = new Tally(this.startedAt);
  }

  /** Fires when the run stops early. */
  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  /** Fires when the run is over. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  /** Lets the run stop; the first reason counts. */
  stop(reason: StopReason, error: unknown): void {
    this.#stopped ??= { reason, error };
    this.#stopping.abort();
  }

  /** Lets the run stop, and reject with what a function of its caller threw. */
  fail(error: unknown): void {
    this.#failed ??= { error };
    this.#stopping.abort();
  }

  /** Writes a state of a row down. Answers whether it is kept for good; otherwise the run stops. */
  async write(key: string, state: JournalState, error?: unknown): Promise<boolean> {
    try {
      await this.#journal.append(recordOf(key, state, error));
      return true;
    } catch (failure) {
      this.stop("journal", failure);
      return false;
    }
  }

  /** Writes a state of a row down, without waiting for it. */
  note(key: string, state: JournalState, error?: unknown): void {
    const written = this.write(key, state, error).then(() => void this.#pending.delete(written));
    this.#pending.add(written);
  }

  /** Waits until few records, or none, are on their way to the journal. */
  async written(atMost = maxPending): Promise<void> {
    if (this.#pending.size > atMost) await Promise.all(this.#pending);
  }

  /** Counts the end of a row and tells of it. */
  end(
    { row, key, index }: KeyedRow<Row>,
    state: RowEnd["state"],
    given: { error?: unknown; isJournaled?: boolean },
  ): void {
    const { isJournaled = false, ...error } = given;
    this.tally.end(state, !isJournaled);
    try {
      this.settings.onEnd?.(row, { key, index, state, ...error });
    } catch (thrown) {
      this.fail(thrown);
    }
    this.tell(false);
  }

  /** Tells how far the run is. */
  tell(isOver: boolean): void {
    const { onProgress } = this.settings;
    const progress = onProgress && this.tally.progress(this.pace.now(), this.#total, isOver);
    if (progress) callHook(onProgress, () => progress);
  }

  /** Ends the run. */
  async close(): Promise<void> {
    await this.written(0);
    await this.#journal.close().catch((error: unknown) => this.stop("journal", error));
    this.#over.abort();
    this.tell(true);
  }

  /** The report of the run, or what it failed with. */
  report(): BulkReport {
    if (this.#failed) throw this.#failed.error;
    return this.tally.report(this.#stopped);
  }
}
