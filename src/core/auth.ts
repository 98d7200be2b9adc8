// Where a client gets the token that it sends. The secret stays in a closure: no object of this package holds it.
import type { Budget } from "./budget.js";
import type { Failure } from "./ending.js";
import { InvalidRequestError } from "./errors.js";
import type { Token } from "./options.js";

/** Gives the token of each attempt. */
export interface TokenSource {
  /** The token to send, or how the call ends without one. Never rejects. */
  get(budget: Budget): Promise<{ readonly token: string } | Failure>;
  /** Told that the server refused a token with 401: answers whether another attempt is worth making. */
  refused(token: string): boolean;
}

/** Whether a value can stand behind `Bearer` in a header field: visible ASCII. */
export function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/** @throws {InvalidRequestError} for an option that is no text of visible ASCII; the message does not repeat it. */
export function guardToken(name: string, value: unknown): string {
  if (isToken(value)) return value;
  throw new InvalidRequestError({
    operation: "createClient",
    message: `${name}: give a text of visible ASCII characters`,
  });
}

/**
 * A source that gives one token, or asks a function before each attempt.
 *
 * @throws {InvalidRequestError} for an option that is neither.
 */
export function tokenSource(name: string, option: Token): TokenSource {
  const ask = typeof option === "function" ? option : undefined;
  const fixed = ask === undefined ? guardToken(name, option) : undefined;
  return {
    async get(budget) {
      if (fixed !== undefined) return { token: fixed };
      try {
        const token = await budget.race(Promise.resolve(ask?.()));
        if (isToken(token)) return { token };
        return {
          kind: "invalid-request",
          outcome: "not-sent",
          message: `the function ${name} gave no text of visible ASCII`,
        };
      } catch (cause) {
        if (budget.spent !== undefined) return { ...budget.spent, outcome: "not-sent" };
        return { kind: "invalid-request", outcome: "not-sent", message: `the function ${name} threw`, cause };
      }
    },
    refused: () => false,
  };
}
