// Where a client gets the token that it sends. The secret stays in a closure: no object of this package holds it.
import type { Budget } from "./budget.js";
import type { Failure } from "./ending.js";
import type { Token } from "./options.js";
import { refuse } from "./refuse.js";

/** Gives the token of each attempt. */
export interface TokenSource {
  /** The token to send, or how the call ends without one; of no account once the budget is spent. It does not reject. */
  get(budget: Budget): string | Promise<string | Failure>;
  /** Told that the server refused a token with 401: answers whether another attempt is worth making. */
  refused(token: string): boolean;
}

/** Whether a value can stand behind `Bearer` in a header field: visible ASCII. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

const visible = "a text of visible ASCII characters, without spaces and line breaks";

/** @throws {InvalidRequestError} for an option that is missing or no such text; the message does not repeat it. */
export function guardToken(name: string, value: unknown): string {
  if (isToken(value)) return value;
  return refuse("createClient", value === undefined ? `${name}: it is missing` : `${name}: give ${visible}`);
}

/**
 * A source that gives one token, or asks a function before each attempt.
 *
 * @throws {InvalidRequestError} for an option that is neither.
 */
export function tokenSource(option: Token): TokenSource {
  const refused = (): boolean => false;
  if (typeof option !== "function") {
    const token = guardToken("token", option);
    return { get: () => token, refused };
  }
  return {
    async get(budget) {
      const failed = { kind: "invalid-request", outcome: "not-sent", isTransient: false } as const;
      try {
        const token = await budget.race(Promise.resolve(option()));
        return isToken(token) ? token : { ...failed, what: `token: the function did not give ${visible}` };
      } catch (cause) {
        return { ...failed, what: "token: the function threw", cause };
      }
    },
    refused,
  };
}
