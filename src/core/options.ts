// What a caller may set, on a client and on a call; checked before anything is sent.
import { guardObject, refuse } from "./refuse.js";
import { guardBaseUrl } from "./url.js";

/** A function shaped like the platform's `fetch`, called with a URL and an init, never with a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A secret, or a function that gives it at each request: for secrets that rotate. */
export type Token = string | (() => string | Promise<string>);

/** Where a client reads the time: for tests. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now` gives them. */
  now(): number;
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
   * the fields of the connection and of the framing, such as `host` and `content-length`.
   * @default none beside `accept`, `authorization`, `content-type` and `user-agent`
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * The clock that token expiry and `Retry-After` dates are read against: for tests.
   * @default `Date`
   */
  readonly clock?: Clock | undefined;
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
  readonly maxResponseBytes: number;
  readonly maxErrorBytes: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
}

// The client's own fields, and those that frame a message or belong to the connection, are not for a caller to set.
const fieldName =
  /^(?!(?:authorization|connection|content-length|content-type|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$)[!#$%&'*+.^_`|~\w-]+$/i;
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Header fields that can go on the wire as they are (RFC 9110 section 5).
 *
 * @throws {InvalidRequestError} otherwise; the message names the field, never its value.
 */
export function guardHeaders(operation: string, headers: object): Readonly<Record<string, string>> {
  // The fields of a Headers, a Map or an array would be lost: they are no members of it.
  guardObject(operation, "headers", headers);
  const guarded: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (!fieldName.test(name) || typeof value !== "string" || !fieldValue.test(value)) {
      refuse(operation, `headers: ${JSON.stringify(name)} cannot be set, or not to what it is given`);
    }
    guarded[name] = value;
  }
  return guarded;
}

/** @throws {InvalidRequestError} for what is no signal, such as the controller that has one. */
export function guardSignal(operation: string, signal: AbortSignal | undefined): AbortSignal | undefined {
  // Not by its class: a page in a test, or another realm, has one of its own.
  const isSignal = typeof signal?.addEventListener === "function" && typeof signal.removeEventListener === "function";
  return signal === undefined || isSignal ? signal : refuse(operation, "signal: give an AbortSignal");
}

/** @throws {InvalidRequestError} for a value that is no whole number from 1 to 2147483647, the longest a timer can wait. */
export function guardWhole(operation: string, name: string, value: number): number {
  const isWhole = Number.isInteger(value) && value >= 1 && value <= 2147483647;
  return isWhole ? value : refuse(operation, `${name}: give a whole number from 1 to 2147483647`);
}

/** @throws {InvalidRequestError} for an option that is not as {@link ClientOptions} says; the message names it. */
export function guardOptions(options: ClientOptions, baseUrl: string): Settings {
  const { fetch, clock = Date, timeout = 30_000, maxResponseBytes = 10_485_760, maxErrorBytes = 1_048_576 } = options;
  if (fetch !== undefined && typeof fetch !== "function") refuse("createClient", "fetch: give a function");
  if (typeof clock?.now !== "function") refuse("createClient", "clock: give a function now");
  for (const [name, value] of Object.entries({ timeout, maxResponseBytes, maxErrorBytes })) {
    guardWhole("createClient", name, value);
  }
  return {
    baseUrl: guardBaseUrl(baseUrl),
    fetch,
    clock,
    timeout,
    maxResponseBytes,
    maxErrorBytes,
    headers: guardHeaders("createClient", options.headers ?? {}),
  };
}
