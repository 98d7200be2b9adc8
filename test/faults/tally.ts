// Counts what went wrong, and keeps the first case for whoever has to find it.
import type { Figure } from "./figure.js";

/** A count of failed cases. */
export class Tally {
  #count = 0;
  #example: string | undefined;

  /** Counts a case unless it is as it should be. */
  check(isRight: boolean, example: () => string): void {
    if (isRight) return;
    this.#count += 1;
    this.#example ??= example();
  }

  /** The count as a figure that holds if nothing went wrong. */
  figure(goal: string, what: string): Figure {
    return { goal, what, measured: this.#count, atMost: 0, example: this.#example };
  }
}
