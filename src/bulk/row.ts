// The life of one row that is to be sent: sent, looked up where nobody can tell what became of it, and sent again where that
// does no harm. For run-bulk.ts.
import { LicensingError } from "../core/errors.js";
import { backOff } from "../core/retry.js";
import type { JournalState } from "./journal.js";
import type { RowEnd } from "./report.js";
import type { KeyedRow, Run } from "./run.js";

/** How often in a row one row may be put off, and how often it may end unknown and turn out not to be applied. */
const maxTries = 10;
/** How many calls of a run may end unknown in a row. */
const maxUnknown = 25;
/** How long a server may need to apply what it has read before it is asked, in milliseconds. */
const settleMs = 500;
/** The longest wait that a server may ask of a run, in milliseconds. */
const maxRetryAfter = 300_000;

/** Sends rows, one after another or side by side. */
export class Sender<Row> {
  readonly #run: Run<Row>;
  #unknownInARow = 0;

  constructor(run: Run<Row>) {
    this.#run = run;
  }

  /** Sends a row of which the journal tells `before`. It may be left without an end where the run stops. */
  async send(keyed: KeyedRow<Row>, before: JournalState | undefined): Promise<void> {
    const run = this.#run;
    let isInDoubt = before === "sent" || before === "unknown";
    if (isInDoubt) {
      // The run that sent it may have ended a moment ago.
      await run.pace.sleep(run.startedAt + settleMs - run.pace.now());
      const isApplied = await this.#lookUp(keyed);
      if (run.stopping.aborted && isApplied === undefined) return;
      if (isApplied !== false) return this.#end(keyed, isApplied ? "applied" : "unknown", before);
    }
    let deferrals = 0;
    let doubts = 0;
    for (let isAgain = false; await this.#begin(keyed, isInDoubt); isAgain = true) {
      if (isAgain) run.tally.retries += 1;
      const sentAt = run.pace.now();
      const { outcome, error } = await this.#call(keyed.row);
      this.#learn(outcome, error, sentAt);
      if (LicensingError.is(error) && error.kind === "unauthorized") {
        this.#putOff(keyed.key, isInDoubt, error);
        return run.stop("unauthorized", error);
      }
      if (outcome === "deferred" || outcome === "not-sent") {
        this.#putOff(keyed.key, isInDoubt, error);
        deferrals += 1;
        if (deferrals === maxTries) run.stop(outcome, error);
        await run.pace.sleep(backOff(deferrals, run.settings.random));
        continue;
      }
      deferrals = 0;
      if (outcome === "unknown") {
        isInDoubt = true;
        doubts += 1;
        if (doubts === maxTries) return this.#end(keyed, "unknown", undefined, error);
        await run.pace.sleep(settleMs);
      }
      // A refusal after a doubt may be that of a thing which this very row has made.
      const mayBeApplied = outcome === "unknown" || (outcome === "rejected" && isInDoubt);
      const isApplied = mayBeApplied ? await this.#lookUp(keyed) : outcome === "applied";
      if (isApplied === undefined) return this.#end(keyed, "unknown", undefined, error);
      if (isApplied) return this.#end(keyed, "applied", undefined, error);
      if (outcome !== "unknown") return this.#end(keyed, outcome, undefined, error);
    }
  }

  /** Whether a row may be sent now: its turn has come, and the journal has it. Otherwise the run stops. */
  async #begin({ key }: KeyedRow<Row>, isInDoubt: boolean): Promise<boolean> {
    const { pace, stopping } = this.#run;
    await pace.turn();
    if (stopping.aborted || !(await this.#run.write(key, "sent"))) return false;
    // Another row may have been asked to wait meanwhile.
    await pace.pauseOver();
    if (stopping.aborted) this.#putOff(key, isInDoubt);
    return !stopping.aborted;
  }

  /** Writes down that a row was not taken. One in doubt stays `sent`: the next run looks once more before it sends. */
  #putOff(key: string, isInDoubt: boolean, error?: unknown): void {
    if (!isInDoubt) this.#run.note(key, "deferred", error);
  }

  /** Makes the call, and says what became of it in the words of a row. */
  async #call(row: Row): Promise<{ outcome: RowEnd["state"] | "deferred" | "not-sent"; error?: unknown }> {
    const { settings, tally, over } = this.#run;
    tally.requests += 1;
    try {
      await settings.call(row, { signal: over, retry: false, headers: { connection: "close" } });
      return { outcome: "applied" };
    } catch (error) {
      if (!LicensingError.is(error)) return { outcome: "unknown", error };
      return { outcome: error.kind === "invalid-request" ? "invalid" : error.outcome, error };
    }
  }

  /** Lets the pace of the run follow what a call ended in, and stops a run that gets nowhere. */
  #learn(outcome: RowEnd["state"] | "deferred" | "not-sent", error: unknown, sentAt: number): void {
    const { pace } = this.#run;
    this.#unknownInARow = outcome === "unknown" ? this.#unknownInARow + 1 : 0;
    if (this.#unknownInARow === maxUnknown) this.#run.stop("unknown", error);
    if (outcome === "applied" || outcome === "rejected") pace.taken();
    if (outcome === "deferred") this.#slowDown(error, sentAt);
  }

  #slowDown(error: unknown, sentAt: number): void {
    const asked = LicensingError.is(error) && "retryAfterMs" in error ? (error.retryAfterMs ?? 0) : 0;
    this.#run.pace.deferred(sentAt, Math.min(asked, maxRetryAfter));
    if (asked > maxRetryAfter) this.#run.stop("deferred", error);
  }

  /** Asks whether a row was applied; `undefined` where nobody can tell, or the run stops. */
  async #lookUp({ row, isNatural }: KeyedRow<Row>): Promise<boolean | undefined> {
    const { settings, pace, tally, over, stopping } = this.#run;
    if (settings.applied === undefined || !isNatural) return undefined;
    await pace.turn();
    if (stopping.aborted) return undefined;
    tally.lookups += 1;
    const sentAt = pace.now();
    try {
      const answer: unknown = await settings.applied(row, { signal: over });
      return typeof answer === "boolean" ? answer : undefined;
    } catch (error) {
      if (LicensingError.is(error) && error.outcome === "deferred") this.#slowDown(error, sentAt);
      return undefined;
    }
  }

  #end(keyed: KeyedRow<Row>, state: RowEnd["state"], before?: JournalState, error?: unknown): void {
    if (state !== before) this.#run.note(keyed.key, state, error);
    this.#run.end(keyed, state, error === undefined ? {} : { error });
  }
}
