// What a caller may set, on a client and on a call; checked before anything is sent.
import { isBrowser } from "./browser.js";
import { wantsDebug } from "./debug.js";
import { guardHeaders } from "./header-fields.js";
import { guardHooks, type Hooks } from "./hooks.js";
import { guardFlag, guardFunction, guardWhole, refuse } from "./refuse.js";
import { guardRetry, RetryBudget, type RetryOptions, type RetryPolicy } from "./retry.js";
import { sleep } from "./sleep.js";
import { guardBaseUrl } from "./url.js";

/** A function shaped like the platform's `fetch`, called with a URL and an init, never with a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A secret, or a function that gives it at each request: for secrets that rotate. */
export type Token = string | (() => string | Promise<string>);

/** Where a client reads the time and waits before it retries: for tests. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now` gives them. */
  now(): number;
  /**
   * Waits for some milliseconds, or until the signal fires, before an attempt is made again.
   * @default timers of the platform, on a clock that no change of the time of day moves
   */
  sleep?(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The options that all three clients share. */
export interface ClientOptions {
  /**
   * The function that sends requests.
   * @default the global `fetch`, looked up at each request, so that a mock that is installed later is used
   */
  readonly fetch?: Fetch | undefined;
  /**
   * How long one attempt may take, in milliseconds, from its token to the last byte of its answer: 1 to 2147483647.
   * @default 30000
   */
  readonly timeout?: number | undefined;
  /**
   * How long a call may take, in milliseconds, with all its attempts and the waits between them: 1 to 2147483647. A wait
   * that would last longer is not begun: the call fails with what its attempt failed with.
   * @default 120000
   */
  readonly totalTimeout?: number | undefined;
  /**
   * When a call is attempted again; `false` for never.
   * @default at most 3 attempts, where that can do no harm: see {@link RetryOptions}
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * The longest body of a success that is read, in bytes. A longer one is an `InvalidResponseError`.
   * @default 10485760 (10 MiB)
   */
  readonly maxResponseBytes?: number | undefined;
  /**
   * The longest body of an error that is read, in bytes. A longer one leaves an error without its problem.
   * @default 1048576 (1 MiB)
   */
  readonly maxErrorBytes?: number | undefined;
  /**
   * Header fields to send with every request. Refused are `authorization` and `content-type`, which the client sets, and
   * the fields of the connection and of the framing, such as `host` and `content-length`, but `connection: close`.
   * @default none beside `accept`, `authorization`, `content-type` and `user-agent`
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Functions that are told of requests, answers, retries and failures: for logs and metrics.
   * @default none
   */
  readonly hooks?: Hooks | undefined;
  /**
   * Whether the client may be made in a browser, where whoever opens the page can read its token.
   * @default false: there the constructor throws
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * The clock that token expiry and `Retry-After` dates are read against, and that waits between attempts: for tests. The
   * time-outs run on the platform's timers.
   * @default `Date`, and timers of the platform
   */
  readonly clock?: Clock | undefined;
  /**
   * Gives numbers from 0 to 1, of which the waits between attempts are made: for tests.
   * @default `Math.random`
   */
  readonly random?: (() => number) | undefined;
}

/** The options of one call. */
export interface CallOptions {
  /** Ends the call in any phase: the error is an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * As on the client, for this call.
   * @default the client's
   */
  readonly timeout?: number | undefined;
  /**
   * As on the client, for this call.
   * @default the client's
   */
  readonly totalTimeout?: number | undefined;
  /**
   * As on the client, for this call: members that are not given are those of the client.
   * @default the client's
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Header fields for this call, over those of the client.
   * @default none
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The options of a client, checked and complete. */
export interface Settings {
  readonly baseUrl: string;
  readonly fetch: Fetch | undefined;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: RetryPolicy;
  /** Shared by all calls of the client. */
  readonly retryBudget: RetryBudget;
  readonly maxResponseBytes: number;
  readonly maxErrorBytes: number;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly hooks: Hooks;
  readonly clock: Required<Clock>;
  readonly random: () => number;
  readonly isDebugged: boolean;
}

/** @throws {InvalidRequestError} for an option that is not as {@link ClientOptions} says; the message names it. */
export function guardOptions(options: ClientOptions, baseUrl: string): Settings {
  const {
    timeout = 30_000,
    totalTimeout = 120_000,
    maxResponseBytes = 10_485_760,
    maxErrorBytes = 1_048_576,
  } = options;
  const {
    // It has both of its own: what is on `Object.prototype` is no `sleep`.
    clock = { now: () => Date.now(), sleep },
    random = Math.random,
    dangerouslyAllowBrowser = false,
    headers,
    hooks = {},
  } = options;
  if (!guardFlag("createClient", "dangerouslyAllowBrowser", dangerouslyAllowBrowser) && isBrowser()) {
    refuse("createClient", "this is a browser, where anybody can read the token: see dangerouslyAllowBrowser");
  }
  if (typeof clock?.now !== "function") refuse("createClient", "clock: give a function now");
  guardFunction("createClient", "clock.sleep", clock.sleep);
  for (const [name, value] of Object.entries({ timeout, totalTimeout, maxResponseBytes, maxErrorBytes })) {
    guardWhole("createClient", name, value);
  }
  return {
    baseUrl: guardBaseUrl(baseUrl),
    fetch: guardFunction("createClient", "fetch", options.fetch),
    timeout,
    totalTimeout,
    retry: guardRetry("createClient", options.retry ?? {}),
    retryBudget: new RetryBudget(),
    maxResponseBytes,
    maxErrorBytes,
    headers: guardHeaders("createClient", headers),
    hooks: guardHooks(hooks),
    clock: { now: () => clock.now(), sleep: clock.sleep?.bind(clock) ?? sleep },
    random: guardFunction("createClient", "random", random),
    isDebugged: wantsDebug(),
  };
}
