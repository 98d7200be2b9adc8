// Whether an attempt that failed is followed by another, and how long after.
import type { Failure } from "./ending.js";
import type { Operation } from "./operation.js";
import { guardFlag, guardObject, guardWhole } from "./refuse.js";

/**
 * When a call is attempted again. Only what is known not to have been applied is: outcome `not-sent` or `deferred`, for
 * every method; and `unknown` for operations of which a second request does no harm. Never again are attempted: what was
 * `rejected` or `applied`, certificates that are not trusted, and answers that would come out the same.
 */
export interface RetryOptions {
  /**
   * How many attempts one call may make, the first included: a whole number from 1.
   * @default 3
   */
  readonly maxAttempts?: number | undefined;
  /**
   * The longest `Retry-After` that is waited for, in milliseconds: 1 to 2147483647. Where the server asks for more, the
   * call fails now, with `retryAfterMs`.
   * @default 60000
   */
  readonly maxRetryAfter?: number | undefined;
  /**
   * Whether a 503 that carries `Retry-After` says that the request was not taken: its outcome is then `deferred`, and it is
   * attempted again for every method.
   * @default false
   */
  readonly retryAfterOn503?: boolean | undefined;
}

/** The retry options of a call, checked and complete. */
export type RetryPolicy = Readonly<Record<"maxAttempts" | "maxRetryAfter", number>> & {
  readonly retryAfterOn503: boolean;
};

const defaults: RetryPolicy = {
  maxAttempts: 3,
  maxRetryAfter: 60_000,
  // Off for all three APIs: none documents a 503, so one may come from a proxy, and proxies answer 503 also where the
  // server had the request and dropped the connection. Whoever knows what stands before their server can turn it on.
  retryAfterOn503: false,
};

/** @throws {InvalidRequestError} for a member that is not as {@link RetryOptions} says; the message names it. */
export function guardRetry(operation: string, retry: RetryOptions | false, inherited = defaults): RetryPolicy {
  if (retry === false) return { ...inherited, maxAttempts: 1 };
  const {
    maxAttempts = inherited.maxAttempts,
    maxRetryAfter = inherited.maxRetryAfter,
    retryAfterOn503 = inherited.retryAfterOn503,
  } = guardObject(operation, "retry", retry);
  return {
    maxAttempts: guardWhole(operation, "retry.maxAttempts", maxAttempts),
    maxRetryAfter: guardWhole(operation, "retry.maxRetryAfter", maxRetryAfter),
    retryAfterOn503: guardFlag(operation, "retry.retryAfterOn503", retryAfterOn503),
  };
}

/**
 * How long to wait after attempt number `attempt` before the next, in milliseconds; `undefined` where there is to be none.
 * Never earlier than the server asks.
 */
export function delayBeforeRetry(
  failure: Failure,
  attempt: number,
  operation: Operation,
  policy: RetryPolicy,
  random: () => number,
): number | undefined {
  const { outcome, isTransient } = failure;
  const isHarmless = outcome === "not-sent" || outcome === "deferred" || (outcome === "unknown" && operation.resend);
  if (!isTransient || !isHarmless || attempt >= policy.maxAttempts) return undefined;
  // A name that nobody knows may be one that a resolver has not heard of yet, once.
  if (failure.kind === "connection" && failure.code === "ENOTFOUND" && attempt > 1) return undefined;
  const asked = (failure.kind === "problem" && failure.retryAfterMs) || 0;
  return asked > policy.maxRetryAfter ? undefined : Math.max(asked, backOff(attempt, random));
}

/**
 * Full jitter: anything up to a ceiling that begins at 500 ms, doubles with each attempt and stays at 8 s. At least 50 ms.
 */
export function backOff(attempt: number, random: () => number): number {
  const ceiling = Math.min(8000, 500 * 2 ** (attempt - 1));
  // A random source of another make may leave the range from 0 to 1, or give no number.
  return Math.min(ceiling, Math.max(50, draw(random) * ceiling || 0));
}

/** A draw; 0 where the source throws: the attempts before are what a call ends with, and no other error. */
function draw(random: () => number): number {
  try {
    return random();
  } catch {
    return 0;
  }
}

/**
 * What the retries of one client may add to the load of a server that is down: 100 at first, and one for five successes
 * after that. While it is spent, calls are attempted once.
 */
export class RetryBudget {
  // Counted in fifths, since fifths of one do not add up to one in binary.
  #fifths = 500;

  /** Takes one retry, where there is one left. */
  take(): boolean {
    if (this.#fifths < 5) return false;
    this.#fifths -= 5;
    return true;
  }

  /** Told of each call that succeeds. */
  earn(): void {
    this.#fifths = Math.min(500, this.#fifths + 1);
  }
}
