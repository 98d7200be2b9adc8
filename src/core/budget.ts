// The time of one attempt and the caller's signal, as one thing to wait beside.
import { onAbort } from "./abort.js";

/** Why a budget ended before the work did. */
export type Spent = { readonly what: string } & (
  | { readonly kind: "timeout"; readonly budget: "attempt" }
  | { readonly kind: "aborted"; readonly cause: unknown }
);

/**
 * A budget of time that a caller's signal can end early. Work raced against it settles as soon as the budget is spent,
 * also where a `fetch` or a token function takes no notice of a signal. Call `end` when the work is done: it stops the
 * timer and takes the listener off the caller's signal, which may outlive many calls.
 */
export class Budget {
  /** Why the budget ended, once it has. */
  declare spent: Spent | undefined;
  /** Fires when the budget is spent: what `fetch` is given, so that it frees its socket. */
  declare readonly signal: AbortSignal;
  /** Stops the timer and stops listening to the caller's signal. */
  declare readonly end: () => void;
  readonly #ended: Promise<never>;

  constructor(milliseconds: number, signal: AbortSignal | undefined) {
    const controller = new AbortController();
    this.signal = controller.signal;
    this.#ended = new Promise((_, reject) => {
      controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
    });
    // It may end while nothing is raced against it.
    this.#ended.catch(() => {});
    const spend = (spent: Spent): void => {
      this.end();
      this.spent = spent;
      controller.abort();
    };
    const abort = (): void => spend({ kind: "aborted", what: "aborted by the caller", cause: signal?.reason });
    const stopListening = signal && onAbort(signal, abort);
    const timer = setTimeout(() => {
      spend({ kind: "timeout", what: `no whole answer within ${milliseconds} ms`, budget: "attempt" });
    }, milliseconds);
    this.end = () => {
      clearTimeout(timer);
      stopListening?.();
    };
    if (signal?.aborted) abort();
  }

  /** What `work` settles to, or a rejection once the budget is spent. Work that settles too late is let go. */
  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([this.#ended, work]);
  }
}
