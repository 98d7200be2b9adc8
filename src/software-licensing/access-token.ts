// Exchanges a user token for access tokens: one is held until shortly before it expires, and one exchange at a time
// serves all callers.
import { createAccessToken } from "../../generated/software-licensing/operations.js";
import { isToken, type TokenSource } from "../core/auth.js";
import { type Failure, toError, unusable } from "../core/ending.js";
import { keepParts } from "../core/headers.js";
import { operationOf } from "../core/operation.js";
import type { Clock } from "../core/options.js";
import { isJsonObject } from "../core/problem.js";
import type { Run } from "../core/send.js";

interface AccessToken {
  readonly token: string;
  /** When it is exchanged for the next, in milliseconds since 1970. */
  readonly renewAt: number;
  readonly expiresAt: number;
}

const day = 24 * 60 * 60 * 1000;
const fiveMinutes = 5 * 60 * 1000;

/**
 * A source of access tokens. An exchange has a budget of its own: the abort or the deadline of one caller ends that
 * caller's wait, and never the exchange that others wait for too.
 */
export function accessTokenSource(userToken: string, run: Run, clock: Clock): TokenSource {
  let held: AccessToken | undefined;
  let exchanging: Promise<string | Failure> | undefined;

  async function exchange(): Promise<string | Failure> {
    const { ending, attempts } = await run(operationOf(createAccessToken), { body: { userToken } });
    if (ending.kind !== "success") return failed(ending, attempts);
    const accessToken = readAccessToken(ending.data, clock.now());
    if (accessToken === undefined) {
      return failed(unusable(keepParts(ending), "wrong-type", "applied", "it holds no access token"), attempts);
    }
    held = accessToken;
    return accessToken.token;
  }

  return {
    get(budget) {
      const now = clock.now();
      if (held !== undefined && now < held.renewAt) return held.token;
      exchanging ??= exchange().finally(() => {
        exchanging = undefined;
      });
      // While the next token is on its way, or cannot be had, the present one serves as long as it is valid.
      if (held !== undefined && now < held.expiresAt) return held.token;
      return budget.race(exchanging).catch((cause: unknown) => ({
        kind: "invalid-request",
        outcome: "not-sent",
        isTransient: false,
        what: "the exchange of userToken was given up",
        cause,
      }));
    },
    refused(token) {
      if (held?.token === token) held = undefined;
      return true;
    },
  };
}

/** The failure of an exchange as that of the call that waited for it, which was not sent. */
function failed(exchange: Failure, attempts: number): Failure {
  const what = `the exchange of userToken failed, ${exchange.what}`;
  // The exchange has had its retries.
  const ended = {
    outcome: "not-sent",
    isTransient: false,
    cause: toError(exchange, operationOf(createAccessToken), attempts),
  } as const;
  return { ...exchange, ...ended, what };
}

/** The token of an answer; `undefined` where there is none that can be sent. */
function readAccessToken(data: unknown, now: number): AccessToken | undefined {
  if (!isJsonObject(data)) return undefined;
  const { accessToken, expirationDate } = data;
  if (!isToken(accessToken)) return undefined;
  // The vendor documents a life of 24 hours, and not the form of the date: one that cannot be read, or lies in the past
  // by this clock, is not believed. A time without a zone is taken for UTC.
  const text = typeof expirationDate === "string" ? expirationDate : "";
  const stated = Date.parse(/[T ][\d:.]+$/.test(text) ? `${text}Z` : text);
  const expiresAt = stated > now ? Math.min(stated, now + day) : now + day;
  return { token: accessToken, expiresAt, renewAt: expiresAt - Math.min(fiveMinutes, (expiresAt - now) / 10) };
}
