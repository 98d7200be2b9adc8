// Clients whose requests are answered within this process, in a given order, on a clock that does not wait.
import type { ClientOptions } from "../../src/index.js";
import { operationsAt } from "./clients.js";

/** What becomes of one request: an answer, or a rejection as `fetch` gives it. */
export type Step = () => Response | Promise<Response>;

/** An answer; of a success with the body of an empty object. */
export function answer(status: number, headers: Readonly<Record<string, string>> = {}, body = "{}"): Step {
  const isEmpty = status === 204 || status === 304;
  return () =>
    new Response(isEmpty ? null : body, { status, headers: { "content-type": "application/json", ...headers } });
}

/** A connection that fails, as Node's `fetch` tells of it. */
export function failure(code: string, syscall?: string): Step {
  const cause = Object.assign(new Error(code), { code, ...(syscall && { syscall }) });
  return () => Promise.reject(new TypeError("fetch failed", { cause }));
}

/** Nothing listens there. */
export const refused = failure("ECONNREFUSED", "connect");
/** The connection was lost after the request was sent. */
export const reset = failure("ECONNRESET", "read");

/**
 * The operations of clients that retry as clients do by default. The last step is that of all later requests. Of the
 * random source every wait is the longest that it can be.
 */
export function scripted(steps: readonly Step[], options: ClientOptions = {}) {
  const waits: number[] = [];
  const sent: { readonly url: string; readonly init: RequestInit }[] = [];
  const all: ClientOptions = {
    retry: {},
    random: () => 1,
    clock: {
      now: Date.now,
      async sleep(milliseconds) {
        waits.push(milliseconds);
      },
    },
    async fetch(url, init) {
      const step = steps[Math.min(sent.length, steps.length - 1)];
      sent.push({ url, init });
      if (step === undefined) throw new Error("no step");
      return step();
    },
    ...options,
  };
  return { ...operationsAt("https://api.invalid", all), options: all, waits, sent };
}
