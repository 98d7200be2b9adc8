// The rate that a server takes, learnt from its refusals: cubic growth and multiplicative decrease, as in the adaptive
// retry mode of the AWS SDKs and in RFC 9438. For pace.ts.

/** What is left of the rate when the server refuses. */
const decrease = 0.7;
/** How fast it grows back, in requests per second and cubic second. */
const growth = 0.4;
/** It does not fall below this, in requests per second: something has to be sent to learn of recovery. */
const least = 0.5;
const bucketMs = 500;
/** A share of refusals that no rate explains: a server that refuses now and then, at any rate, gains nothing from a slower run. */
const tolerated = 0.08;
/** What the latest request weighs in that share. */
const weight = 0.02;

/** A rate in requests per second: without a bound until the first refusal. */
export class AdaptiveRate {
  rate = Infinity;
  #measured = 0;
  #bucket: number | undefined;
  #count = 0;
  #highest = 0;
  #throttledAt = -Infinity;
  #refused = 0;

  /** Told of each request as it is sent. Times are milliseconds on one clock. */
  sent(now: number): void {
    this.#bucket ??= now;
    this.#count += 1;
    const elapsed = now - this.#bucket;
    if (elapsed < bucketMs) return;
    const current = (this.#count * 1000) / elapsed;
    this.#measured = this.#measured === 0 ? current : 0.8 * current + 0.2 * this.#measured;
    this.#bucket = now;
    this.#count = 0;
  }

  /** Told that the server refused a request which was sent at a time. */
  throttled(now: number, sentAt: number): void {
    // Those that were on the way at the last decrease were sent at the rate before: one decrease answers all of them.
    if (sentAt < this.#throttledAt) return;
    this.#refused += weight * (1 - this.#refused);
    if (this.#refused < tolerated) return;
    this.#refused = 0;
    // Before half a second has passed there is no measure yet but this one.
    const first = (this.#count * 1000) / Math.max(50, now - (this.#bucket ?? now));
    this.#highest = Math.min(this.rate, this.#measured || first);
    this.#throttledAt = now;
    this.rate = Math.max(least, decrease * this.#highest);
  }

  /** Told of each request that the server took. */
  taken(now: number): void {
    this.#refused *= 1 - weight;
    if (this.rate === Infinity) return;
    // The rate is back where it was after this time, and beyond it after twice as long.
    const plateau = Math.cbrt((this.#highest * (1 - decrease)) / growth);
    const cubic = growth * ((now - this.#throttledAt) / 1000 - plateau) ** 3 + this.#highest;
    // What was never tried proves nothing: not over twice what is really sent.
    this.rate = Math.max(least, Math.min(cubic, 2 * this.#measured || cubic));
  }
}
