// How a call ended, taken in all three styles, and as a few words that a table can hold.
import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";
import { type AnyLicensingError, type Call, LicensingError } from "../../src/index.js";

/** The error of a call that has to fail. It is the same one in every style. */
export async function failureOf<Failure extends AnyLicensingError>(call: Call<unknown, Failure>): Promise<Failure> {
  const end = await call.result();
  if (end.ok) throw new Error("the call succeeded");
  const { error } = end;
  const thrown = await Promise.all([call.catch(same), call.withResponse().catch(same)]);
  expect(thrown.map((other) => other === error)).toEqual([true, true]);
  expect(error instanceof LicensingError && error instanceof Error).toBe(true);
  expect(error.message).toMatch(/^\S.*\S$/);
  return error;
}

function same(error: unknown): unknown {
  return error;
}

/**
 * What `work` settles to, where it does so before a timer of the platform that was started with it. On a busy machine both
 * are late, and still one after the other.
 */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(milliseconds, undefined, { signal: late.signal }).then(() => {
    throw new Error(`not settled within ${milliseconds} ms`);
  });
  try {
    return await Promise.race([work, timer]);
  } finally {
    late.abort();
    timer.catch(() => {});
  }
}

/** The error of a call that has to fail, as its literals: `conflict 409 rejected`, `invalid-response redirect 302 unknown`. */
export function words(error: AnyLicensingError): string {
  switch (error.kind) {
    case "invalid-response":
      return `${error.kind} ${error.reason} ${error.status} ${error.outcome}`;
    case "timeout":
      return `${error.kind} ${error.budget} ${error.outcome}`;
    case "connection":
    case "aborted":
    case "invalid-request":
      return `${error.kind} ${error.outcome}`;
    default:
      return `${error.kind} ${error.status} ${error.outcome}`;
  }
}

/** How a call ended: `success`, or the words of its error. */
export async function endingOf(call: Call<unknown, AnyLicensingError>): Promise<string> {
  const end = await call.result();
  if (!end.ok) return words(await failureOf(call));
  const taken = [(await call) === end.data, (await call.withResponse()).data === end.data];
  expect(taken).toEqual([true, true]);
  return "success";
}
