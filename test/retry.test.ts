// When a call is attempted again, and how long after: the policy, the waits, and what retries may add to an outage.
import { describe, expect, test } from "vitest";
import type { Failure } from "../src/core/ending.js";
import type { Operation } from "../src/core/operation.js";
import { backOff, delayBeforeRetry, guardRetry, RetryBudget } from "../src/core/retry.js";
import { sleep } from "../src/core/sleep.js";
import type { Outcome, RetryOptions } from "../src/index.js";
import { clientsAt } from "./support/clients.js";
import { failureOf, inTime, words } from "./support/ending.js";
import { answer, refused, scripted } from "./support/scripted.js";

const defaults = { maxAttempts: 3, maxRetryAfter: 60_000, retryAfterOn503: false };

/** Options as somebody without types would give them. */
function untyped(options: object): object {
  return options;
}

describe("the policy", () => {
  test.each<[string, RetryOptions | false, object]>([
    ["nothing", {}, defaults],
    ["false", false, { ...defaults, maxAttempts: 1 }],
    ["one member", { maxAttempts: 7 }, { ...defaults, maxAttempts: 7 }],
    ["members that are undefined", { maxAttempts: undefined, retryAfterOn503: undefined }, defaults],
    ["the least", { maxAttempts: 1, maxRetryAfter: 1 }, { ...defaults, maxAttempts: 1, maxRetryAfter: 1 }],
    ["the most", { maxRetryAfter: 2147483647 }, { ...defaults, maxRetryAfter: 2147483647 }],
  ])("%s", (_, given, expected) => {
    expect(guardRetry("o", given)).toEqual(expected);
  });

  test("of a call goes before the client's, member by member", () => {
    const ofClient = guardRetry("o", { maxAttempts: 9, maxRetryAfter: 5, retryAfterOn503: true });
    expect(guardRetry("o", {}, ofClient)).toEqual(ofClient);
    expect(guardRetry("o", { maxRetryAfter: 6 }, ofClient)).toEqual({ ...ofClient, maxRetryAfter: 6 });
    expect(guardRetry("o", { retryAfterOn503: false }, ofClient)).toEqual({ ...ofClient, retryAfterOn503: false });
    expect(guardRetry("o", false, ofClient)).toEqual({ ...ofClient, maxAttempts: 1 });
    const never = guardRetry("o", false);
    expect(guardRetry("o", { maxRetryAfter: 6 }, never).maxAttempts).toBe(1);
    expect(guardRetry("o", { maxAttempts: 2 }, never).maxAttempts).toBe(2);
  });

  test.each<[string, unknown]>([
    ["retry.maxAttempts", { maxAttempts: 0 }],
    ["retry.maxAttempts", { maxAttempts: -1 }],
    ["retry.maxAttempts", { maxAttempts: 1.5 }],
    ["retry.maxAttempts", { maxAttempts: Number.NaN }],
    ["retry.maxAttempts", { maxAttempts: Infinity }],
    ["retry.maxAttempts", { maxAttempts: "3" }],
    ["retry.maxAttempts", { maxAttempts: null }],
    ["retry.maxRetryAfter", { maxRetryAfter: 0 }],
    ["retry.maxRetryAfter", { maxRetryAfter: 2147483648 }],
    ["retry.retryAfterOn503", { retryAfterOn503: "no" }],
    ["retry.retryAfterOn503", { retryAfterOn503: 0 }],
    ["retry", true],
    ["retry", 3],
    ["retry", "false"],
    ["retry", [3]],
  ])("%s: %j is refused, on a client and on a call", async (name, retry) => {
    expect(() => clientsAt("https://api.invalid", { ...untyped({ retry }) })).toThrow(`createClient: ${name}: give `);
    const { get, sent } = scripted([answer(200)]);
    const error = await failureOf(get({ ...untyped({ retry }) }));
    expect([error.kind, error.attempts, sent.length]).toEqual(["invalid-request", 0, 0]);
    expect(error.message).toContain(`getLicenseEntitlement: ${name}: give `);
  });

  test("of the client, of the call, and of no call but that one", async () => {
    const { get, create, sent } = scripted([answer(429)], { retry: { maxAttempts: 4 } });
    const requests = async (retry?: RetryOptions | false) => {
      const before = sent.length;
      const errors = [await failureOf(get({ retry })), await failureOf(create({ retry }))];
      expect(errors.map(({ attempts }) => 2 * attempts)).toEqual(Array(2).fill(sent.length - before));
      return (sent.length - before) / 2;
    };
    expect(await requests()).toBe(4);
    expect(await requests({ maxAttempts: 2 })).toBe(2);
    expect(await requests(false)).toBe(1);
    expect(await requests({ maxRetryAfter: 1 })).toBe(4);
    expect(await requests({ maxAttempts: 6 })).toBe(6);
    expect(await requests()).toBe(4);
  });
});

describe("whether there is another attempt", () => {
  const row = (resend: boolean): Operation => {
    return { id: "o", method: "POST", path: "/", answer: "none", errors: [], resend, secured: true };
  };
  const isRetried = (outcome: Outcome, resend: boolean, attempt = 1, isTransient = true) => {
    const failed: Failure = { kind: "connection", what: "", code: "E", outcome, isTransient };
    return delayBeforeRetry(failed, attempt, row(resend), defaults, () => 0) !== undefined;
  };

  test.each<[Outcome, boolean, boolean]>([
    // Whether it is retried: where a second request may do harm, and where it does none.
    ["not-sent", true, true],
    ["deferred", true, true],
    ["unknown", false, true],
    ["rejected", false, false],
    ["applied", false, false],
  ])("%s", (outcome, harmful, harmless) => {
    expect([isRetried(outcome, false), isRetried(outcome, true)]).toEqual([harmful, harmless]);
    expect(isRetried(outcome, true, 1, false)).toBe(false);
  });

  test("never after the last", () => {
    expect([1, 2, 3, 4].map((attempt) => isRetried("not-sent", true, attempt))).toEqual([true, true, false, false]);
  });

  test("a failure that does not say that it passes does not", () => {
    const failed: Failure = { kind: "invalid-request", what: "", outcome: "not-sent", isTransient: false };
    expect(delayBeforeRetry(failed, 1, row(true), defaults, () => 0)).toBeUndefined();
  });
});

describe("the wait", () => {
  const ceilings = [500, 1000, 2000, 4000, 8000, 8000];

  test("is anything from 50 ms to a ceiling that doubles, and stays", () => {
    const attempts = ceilings.map((_, index) => index + 1);
    expect(attempts.map((attempt) => backOff(attempt, () => 1))).toEqual(ceilings);
    expect(attempts.map((attempt) => backOff(attempt, () => 0.5))).toEqual(ceilings.map((ceiling) => ceiling / 2));
    expect(attempts.map((attempt) => backOff(attempt, () => 0))).toEqual(ceilings.map(() => 50));
    for (const attempt of [1000, 1025, 2000, 2 ** 31]) expect(backOff(attempt, () => 1)).toBe(8000);
    for (const attempt of [1025, 2000, 2 ** 31]) expect(backOff(attempt, () => 0)).toBe(50);
  });

  test.each([
    ["below", -1, 50],
    ["far below", -Infinity, 50],
    ["no number", Number.NaN, 50],
    ["above", 1.5, 500],
    ["far above", Infinity, 500],
    ["undefined", undefined, 50],
    ["a text", "x", 50],
  ])("of a random source that is %s", async (_, number, expected) => {
    const { get, waits } = scripted([answer(503), answer(200)], { ...untyped({ random: () => number }) });
    await get();
    expect(waits).toEqual([expected]);
  });

  test("is as long as the server asks, and no shorter than the client's own", async () => {
    const asking = ["0", "7", "1"].map((seconds) => answer(429, { "retry-after": seconds }));
    const { create, waits } = scripted([...asking, answer(201)], { retry: { maxAttempts: 4 } });
    const { attempts } = await create().withResponse();
    expect([attempts, waits]).toEqual([4, [500, 7000, 2000]]);
  });

  test("is not begun where the server asks for more than the most: of the client, of the call", async () => {
    const { create, sent, waits } = scripted([answer(429, { "retry-after": "61" })]);
    const error = await failureOf(create());
    expect([error.kind, "retryAfterMs" in error && error.retryAfterMs]).toEqual(["too-many-requests", 61_000]);
    expect([error.outcome, error.attempts, sent.length, waits]).toEqual(["deferred", 1, 1, []]);
    await failureOf(create({ retry: { maxRetryAfter: 60_999 } }));
    expect(waits).toEqual([]);
    // The same call with more time, since two such waits are over two minutes.
    await failureOf(create({ retry: { maxRetryAfter: 61_000 }, totalTimeout: 200_000 }));
    expect(waits).toEqual([61_000, 61_000]);
  });

  test("is not begun where it does not fit into what is left of the call", async () => {
    const { get, sent, waits } = scripted([answer(503)], { totalTimeout: 450 });
    const error = await failureOf(get());
    expect([error.kind, error.attempts, sent.length, waits]).toEqual(["service-unavailable", 1, 1, []]);
    expect((await failureOf(get({ totalTimeout: 120_000 }))).attempts).toBe(3);
  });
});

describe("what retries may add to an outage", () => {
  test("100, and one for five successes, never more than 100", () => {
    const budget = new RetryBudget();
    const takeAll = (): number => {
      let taken = 0;
      while (budget.take()) taken += 1;
      return taken;
    };
    const earn = (successes: number) => Array.from({ length: successes }, () => budget.earn());
    expect(takeAll()).toBe(100);
    earn(4);
    expect(budget.take()).toBe(false);
    earn(1);
    expect([budget.take(), budget.take()]).toEqual([true, false]);
    earn(33);
    expect(takeAll()).toBe(6);
    earn(2);
    expect(takeAll()).toBe(1);
    earn(10_000);
    expect(takeAll()).toBe(100);
  });

  test("is counted for all calls of a client together, and for each client apart", async () => {
    const { options, ...first } = scripted([refused], { retry: { maxAttempts: 60 } });
    const attempts = [first.get, first.get, first.get].map((get) => failureOf(get()));
    const errors = await Promise.all(attempts);
    expect(errors.reduce((sum, error) => sum + error.attempts, 0)).toBe(103);
    expect((await failureOf(first.get())).attempts).toBe(1);
    const other = clientsAt("https://api.invalid", options);
    expect((await failureOf(other.licensing.licenseEntitlements.get("le-1"))).attempts).toBe(60);
  });
});

describe("the platform's own wait", () => {
  test("is never too short", async () => {
    const { signal } = new AbortController();
    for (const milliseconds of [0, 0.5, 1, 1.5, 3.3, 10]) {
      const start = performance.now();
      await sleep(milliseconds, signal);
      expect(performance.now() - start).toBeGreaterThanOrEqual(milliseconds);
    }
  });

  test("ends with its signal, and leaves no timer behind", async () => {
    const controller = new AbortController();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    const sleeping = sleep(60_000, controller.signal);
    expect(timers()).toBe(before + 1);
    controller.abort();
    await inTime(sleeping, 1000);
    expect(timers()).toBeLessThanOrEqual(before);
    // It may have fired already.
    await inTime(sleep(60_000, controller.signal), 1000);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe("what a caller gives in place of the platform's", () => {
  const broken = () => {
    throw new Error("broken");
  };

  test.each([
    ["rejects", () => Promise.reject(new Error("no time"))],
    ["throws", broken],
  ])("a clock that %s instead of waiting ends the call with what went before", async (_, wait) => {
    const { get, sent } = scripted([answer(503)], { clock: { now: Date.now, sleep: wait } });
    const error = await failureOf(get());
    expect([words(error), error.attempts, sent.length]).toEqual(["service-unavailable 503 unknown", 1, 1]);
  });

  test("a clock is given a signal that fires when the caller leaves", async () => {
    const controller = new AbortController();
    let given: AbortSignal | undefined;
    const wait = (_: number, signal: AbortSignal) => {
      given = signal;
      setImmediate(() => controller.abort());
      return new Promise<void>(() => {});
    };
    const { create, sent } = scripted([answer(429)], { clock: { now: Date.now, sleep: wait } });
    const error = await inTime(failureOf(create({ signal: controller.signal })), 1000);
    expect([words(error), error.attempts, sent.length]).toEqual(["aborted deferred", 1, 1]);
    expect(given?.aborted).toBe(true);
  });

  test("a random source that throws ends the call in no other error", async () => {
    const { get } = scripted([answer(503)], { random: broken });
    expect((await failureOf(get())).outcome).toBe("unknown");
  });
});
