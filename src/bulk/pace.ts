// When the next request may leave: after a pause that the server asked for, and at the rate that it takes. For run.ts.
import { onAbort } from "../core/abort.js";
import type { Clock } from "../core/options.js";
import { sleep } from "../core/sleep.js";
import { AdaptiveRate } from "./adaptive-rate.js";

/** How much late turns may catch up, in milliseconds: timers fire late, and a fixed rate would be missed for good. */
const catchUpMs = 100;

/** Gives the requests of a run their turns. Every wait ends early when the run stops. */
export class Pace {
  readonly #clock: Clock;
  readonly #fixed: number;
  readonly #stopping: AbortSignal;
  readonly #adaptive = new AdaptiveRate();
  #latest = -Infinity;
  #pausedUntil = -Infinity;
  #queue: Promise<void> = Promise.resolve();

  /** @param fixed at most so many requests per second, evenly spaced; `Infinity` for no such bound. */
  constructor(clock: Clock, fixed: number, stopping: AbortSignal) {
    this.#clock = clock;
    this.#fixed = fixed;
    this.#stopping = stopping;
  }

  /** Milliseconds on the clock of the run. */
  now(): number {
    return this.#clock.now();
  }

  /** Waits for the next turn. Turns come in the order in which they were asked for. */
  turn(): Promise<void> {
    // One at a time: each is timed by the rate of its moment.
    this.#queue = this.#queue.then(() => this.#next());
    return this.#queue;
  }

  async #next(): Promise<void> {
    let due = this.#due();
    while (due > this.now() && !this.#stopping.aborted) {
      await this.sleep(due - this.now());
      due = this.#due();
    }
    const now = this.now();
    this.#latest = this.#latest === -Infinity ? now : Math.max(due, now - catchUpMs);
    this.#adaptive.sent(now);
  }

  #due(): number {
    return Math.max(this.#pausedUntil, this.#latest + 1000 / Math.min(this.#fixed, this.#adaptive.rate));
  }

  /** Waits while there is a pause. */
  async pauseOver(): Promise<void> {
    while (this.#pausedUntil > this.now() && !this.#stopping.aborted) await this.sleep(this.#pausedUntil - this.now());
  }

  /** Told that the server refused what was sent at a time, and how long it asks everybody to wait. */
  deferred(sentAt: number, retryAfterMs = 0): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.now() + retryAfterMs);
    this.#adaptive.throttled(this.now(), sentAt);
  }

  /** Told of a request that the server took, or refused for good. */
  taken(): void {
    this.#adaptive.taken(this.now());
  }

  /** Waits for some milliseconds. */
  async sleep(milliseconds: number): Promise<void> {
    if (this.#stopping.aborted) return;
    // A listener of its own on each wait: sleepers leave theirs, and the run's signal outlives a million waits.
    const ended = new AbortController();
    const stopListening = onAbort(this.#stopping, () => ended.abort());
    try {
      await (this.#clock.sleep?.(milliseconds, ended.signal) ?? sleep(milliseconds, ended.signal));
    } finally {
      stopListening();
    }
  }
}
