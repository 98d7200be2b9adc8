// What a run tells: its report, its progress, and how each row ended.

/**
 * Why a run stopped before its rows ended: its signal fired (`aborted`); the server refuses the credential
 * (`unauthorized`); a row was put off (`deferred`) or could not be sent (`not-sent`) 10 times in a row, or the server asks
 * to wait for more than 5 minutes (`deferred`); 25 calls in a row ended without telling what became of them (`unknown`);
 * the journal cannot be written (`journal`).
 */
export type StopReason = "aborted" | "unauthorized" | "deferred" | "not-sent" | "unknown" | "journal";

/**
 * What became of a run. `read` is the sum of the four after it. Rows that the journal had as done are among them; rows that
 * a stopped run left without an end are not.
 */
export interface BulkReport {
  /** Rows that were read and have an end. */
  readonly read: number;
  /** Rows that had their effect. */
  readonly applied: number;
  /** Rows that the server refused for good. */
  readonly rejected: number;
  /** Rows that may have had their effect. A later run with the same journal asks again. */
  readonly unknown: number;
  /** Rows of which nothing was sent, as they break a rule, or their key is that of an earlier row. */
  readonly invalid: number;
  /** Rows with the key of an earlier row, counted as `invalid`, or with `onDuplicate: "skip"` nowhere else. */
  readonly duplicates: number;
  /** How often `call` was called. */
  readonly requests: number;
  /** How often `applied` was asked. */
  readonly lookups: number;
  /** Why the run stopped early; absent where it came to the end of the rows. */
  readonly stopped?: {
    /** What stopped it. */
    readonly reason: StopReason;
    /** What was thrown, where something was: the error of the last call, of the rows or of the journal. */
    readonly error?: unknown;
  };
}

/** How far a run is. */
export interface BulkProgress {
  /** Rows that have an end, those that the journal had as done among them. */
  readonly done: number;
  /** How many rows there are: where `rows` is an array. */
  readonly total: number | undefined;
  /** Rows per second that ended lately in this run. */
  readonly rate: number;
  /** Calls that were made again. */
  readonly retries: number;
}

/** How a row ended. */
export interface RowEnd {
  /** Its key in the journal. */
  readonly key: string;
  /** Its place among the rows, from 1. */
  readonly index: number;
  /** What became of it. */
  readonly state: "applied" | "rejected" | "unknown" | "invalid";
  /** Why it did not simply succeed; absent where the journal had it as done. */
  readonly error?: unknown;
}

const progressMs = 200;

/** Counts a run. */
export class Tally {
  readonly #ended = { applied: 0, rejected: 0, unknown: 0, invalid: 0 };
  #done = 0;
  #sent = 0;
  #ticked: number;
  #sentAtTick = 0;
  #rate: number | undefined;
  duplicates = 0;
  requests = 0;
  retries = 0;
  lookups = 0;

  constructor(now: number) {
    this.#ticked = now;
  }

  /** Counts the end of a row. */
  end(state: RowEnd["state"], isOfThisRun: boolean): void {
    this.#ended[state] += 1;
    this.#done += 1;
    if (isOfThisRun) this.#sent += 1;
  }

  /** The progress, where some time has passed since it was last told, or the run is over. */
  progress(now: number, total: number | undefined, isOver: boolean): BulkProgress | undefined {
    const elapsed = now - this.#ticked;
    if (elapsed < progressMs && !isOver) return undefined;
    if (elapsed > 0) {
      const current = ((this.#sent - this.#sentAtTick) * 1000) / elapsed;
      // The weight of the latest fifth of a second: a burst shows, and does not make the figure jump.
      const weight = Math.min(1, elapsed / (10 * progressMs));
      this.#rate = this.#rate === undefined ? current : weight * current + (1 - weight) * this.#rate;
      this.#ticked = now;
      this.#sentAtTick = this.#sent;
    }
    return { done: this.#done, total, rate: this.#rate ?? 0, retries: this.retries };
  }

  /** The report. */
  report(stopped: BulkReport["stopped"]): BulkReport {
    const { duplicates, requests, lookups } = this;
    const counts = { read: this.#done, ...this.#ended, duplicates, requests, lookups };
    return stopped === undefined ? counts : { ...counts, stopped };
  }
}
