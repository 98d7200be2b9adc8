// The time of one attempt, of what is left of its call, and the caller's signal, as one thing to wait beside.
import { onAbort } from "./abort.js";

/** What bounds a whole call: every attempt and every wait. */
export interface Deadline {
  /** When the call ends at the latest, on the clock of `performance.now()`: no change of the time of day moves it. */
  readonly endsAt: number;
  /** The caller's own. */
  readonly signal: AbortSignal | undefined;
}

/** Why a budget ended before the work did. */
export type Spent = { readonly what: string; readonly isTransient: boolean } & (
  | { readonly kind: "timeout"; readonly budget: "attempt" | "total" }
  | { readonly kind: "aborted"; readonly cause: unknown }
);

/**
 * A budget of time that the end of the call and the caller's signal can end early. Work raced against it settles as soon
 * as the budget is spent, also where a `fetch` or a token function takes no notice of a signal. Call `end` when the work
 * is done: it stops the timer and takes the listener off the caller's signal, which may outlive many calls.
 */
export class Budget {
  /** Why the budget ended, once it has. */
  declare spent: Spent | undefined;
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #stopListening: (() => void) | undefined;
  #giveUp: (spent: Spent) => void = () => {};

  /** @param milliseconds how long the work may take; without it as long as the call may. */
  constructor({ endsAt, signal }: Deadline, milliseconds = Infinity) {
    // An own member from the start: what is on `Object.prototype` is none.
    this.spent = undefined;
    const left = endsAt - performance.now();
    const isTotal = left <= milliseconds;
    const expire = (): void => {
      const what = isTotal ? "the time of the whole call is over" : `no whole answer within ${milliseconds} ms`;
      this.#spend({ kind: "timeout", what, budget: isTotal ? "total" : "attempt", isTransient: !isTotal });
    };
    const abort = (): void => {
      this.#spend({ kind: "aborted", what: "aborted by the caller", cause: signal?.reason, isTransient: false });
    };
    this.#timer = setTimeout(expire, isTotal ? left : milliseconds);
    this.#stopListening = signal && onAbort(signal, abort);
    if (signal?.aborted) abort();
    else if (left <= 0) expire();
  }

  /** Fires when the budget is spent: what `fetch` is given, so that it frees its socket. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Calls back once the budget is spent, at once where it is. For one thing at a time: it takes the place of the last. */
  onSpent(giveUp: (spent: Spent) => void): void {
    this.#giveUp = giveUp;
    if (this.spent !== undefined) giveUp(this.spent);
  }

  /**
   * What `work` settles to, or a rejection once the budget is spent. Work that settles too late is let go. For one thing at
   * a time: `Promise.race` would serve many, at three times the cost.
   */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      // A fetch of another make may give no promise.
      Promise.resolve(work).then(resolve, reject);
      this.onSpent(reject);
    });
  }

  /** Stops the timer and stops listening to the caller's signal. */
  end(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }

  #spend(spent: Spent): void {
    this.end();
    this.spent = spent;
    this.#giveUp(spent);
    this.#controller.abort();
  }
}
