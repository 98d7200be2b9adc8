// When the rows of a bulk run are sent: after a pause that the server asks for, at a fixed rate, at the rate that a server
// takes. Time is that of a clock which goes on from wait to wait.
import { describe, expect, test } from "vitest";
import { AdaptiveRate } from "../src/bulk/adaptive-rate.js";
import { type BulkOptions, runBulk } from "../src/bulk/index.js";
import { memoryJournal, notSent, tooMany, virtualClock } from "./support/bulk.js";

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator, of Numerical Recipes). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Rows without end, until the run stops. */
function* endless() {
  for (let number = 1; ; number += 1) yield number;
}

/** Runs rows against a server that takes some time for each, and notes when they were sent. */
async function run(
  {
    latency = 50,
    answer = () => undefined,
    until,
  }: { latency?: number; answer?: (now: number) => unknown; until?: number },
  options: Partial<BulkOptions<number>> = {},
) {
  const clock = virtualClock();
  const sent: number[] = [];
  const stop = new AbortController();
  const report = await clock.until(
    runBulk<number>({
      rows: endless(),
      async call() {
        const now = clock.now();
        if (until !== undefined && now >= until) stop.abort();
        sent.push(now);
        const error = answer(now);
        await clock.sleep(latency);
        if (error !== undefined) throw error;
      },
      journal: memoryJournal(),
      concurrency: 16,
      clock,
      random: drawn(1),
      signal: stop.signal,
      ...options,
    }),
  );
  /** Requests per second between two times, in seconds. */
  const rate = (from: number, to: number): number =>
    sent.filter((at) => at >= from * 1000 && at < to * 1000).length / (to - from);
  return { report, sent, rate, clock };
}

describe("Retry-After", () => {
  test.each([1000, 37_000, 300_000])("of %i ms holds every row, and none is early", async (retryAfterMs) => {
    let refusedAt: number | undefined;
    const rows = Array.from({ length: 100 }, (_, index) => index);
    const { report, sent } = await run(
      {
        latency: 10,
        answer(now) {
          if (refusedAt !== undefined || now < 20) return undefined;
          refusedAt = now;
          return tooMany(retryAfterMs);
        },
      },
      { rows, concurrency: 4 },
    );
    expect(report).toMatchObject({ read: 100, applied: 100, requests: 101 });
    // It is known when the answer is there.
    const known = (refusedAt ?? 0) + 10;
    expect(sent.filter((at) => at > known && at < known + retryAfterMs)).toEqual([]);
    expect(sent.filter((at) => at >= known + retryAfterMs).length).toBeGreaterThan(80);
  });

  test("holds also what waits for its record in the journal", async () => {
    const clock = virtualClock();
    const kept = memoryJournal();
    const sent: Record<string, number> = {};
    const times: Record<string, number> = { a: 0, b: 0 };
    await clock.until(
      runBulk({
        rows: ["a", "b"],
        key: (row) => row,
        async call(row) {
          sent[row] = clock.now();
          await clock.sleep(10);
          times[row] = (times[row] ?? 0) + 1;
          if (row === "a" && times[row] === 1) throw tooMany(5000);
        },
        journal: {
          ...kept,
          // The record of `b` takes until after the refusal of `a`.
          append: async (record) => {
            if (record.key === "b" && record.state === "sent") await clock.sleep(100);
            await kept.append(record);
          },
        },
        clock,
      }),
    );
    expect(sent["b"]).toBeGreaterThanOrEqual(5010);
  });

  test("holds also where it is a look-up that is refused", async () => {
    const asked: number[] = [];
    const journal = memoryJournal(
      Array.from({ length: 10 }, (_, key) => ({ key: `row ${key}`, state: "sent" as const })),
    );
    const clock = virtualClock();
    const report = await clock.until(
      runBulk({
        rows: Array.from({ length: 10 }, (_, index) => `row ${index}`),
        key: (row) => row,
        call: async () => {},
        async applied() {
          asked.push(clock.now());
          if (asked.length === 1) throw tooMany(5000);
          return true;
        },
        journal,
        clock,
        concurrency: 1,
      }),
    );
    expect(report).toMatchObject({ read: 10, applied: 9, unknown: 1, lookups: 10 });
    expect(asked[1]).toBe((asked[0] ?? 0) + 5000);
  });

  test("of more than 5 minutes stops the run at once, and the row may be sent by the next", async () => {
    const journal = memoryJournal();
    const { report, clock } = await run({ answer: () => tooMany(300_001) }, { rows: [1], journal });
    expect(report).toMatchObject({ read: 0, requests: 1, stopped: { reason: "deferred" } });
    expect(clock.now()).toBeLessThan(1000);
    expect(journal.kept.map(({ state }) => state)).toEqual(["sent", "deferred"]);
  });
});

describe("a fixed rate", () => {
  test.each([0.5, 20, 200])("of %d per second is kept, and evenly spaced", async (wanted) => {
    const rows = Array.from({ length: 60 }, (_, index) => index);
    const { sent } = await run({ latency: 30 }, { rows, rate: wanted });
    const gaps = sent.slice(1).map((at, index) => at - (sent[index] ?? 0));
    expect(Math.min(...gaps)).toBeCloseTo(1000 / wanted, 6);
    expect(Math.max(...gaps)).toBeCloseTo(1000 / wanted, 6);
  });

  test("is kept where timers fire late", async () => {
    const clock = virtualClock();
    const sent: number[] = [];
    const late = { now: clock.now, sleep: (milliseconds: number) => clock.sleep(milliseconds + 3) };
    const rows = Array.from({ length: 400 }, (_, index) => index);
    const call = async (): Promise<void> => void sent.push(clock.now());
    await clock.until(runBulk({ rows, call, journal: memoryJournal(), clock: late, rate: 200 }));
    expect(399 / (((sent.at(-1) ?? 0) - (sent[0] ?? 0)) / 1000)).toBeCloseTo(200, -1);
  });

  test("bounds what is sent again, too", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => index);
    let refusals = 20;
    const answer = (): unknown => (refusals-- > 0 ? notSent() : undefined);
    const { sent, report } = await run({ answer }, { rows, rate: 20 });
    expect(report).toMatchObject({ applied: 30, requests: 50 });
    for (const at of sent)
      expect(sent.filter((other) => other > at - 1 && other < at + 999).length).toBeLessThanOrEqual(23);
  });
});

describe("the rate that a server takes", () => {
  /** A server that takes so many requests per second, and as many at once as it takes in one. */
  function limited(limitAt: (now: number) => number) {
    let tokens = limitAt(0);
    let latest = 0;
    return (now: number): unknown => {
      const limit = limitAt(now);
      tokens = Math.min(limit, tokens + ((now - latest) / 1000) * limit);
      latest = now;
      if (tokens < 1) return tooMany();
      tokens -= 1;
      return undefined;
    };
  }

  test.each([1, 2, 3])("is found within 15 s, followed down and up again (seed %i)", async (seed) => {
    const limitAt = (now: number): number => (now < 40_000 || now >= 80_000 ? 20 : 10);
    const { rate, report } = await run({ answer: limited(limitAt), until: 140_000 }, { random: drawn(seed) });
    expect(report.stopped?.reason).toBe("aborted");
    // Within 15 s, and from then on.
    for (let from = 10; from < 40; from += 5) expect([from, within(rate(from, from + 5), 20)]).toEqual([from, true]);
    // Down within 12 s.
    for (let from = 52; from < 80; from += 4) expect([from, within(rate(from, from + 4), 10)]).toEqual([from, true]);
    // And up again.
    for (let from = 95; from < 140; from += 5) expect([from, within(rate(from, from + 5), 20)]).toEqual([from, true]);
  });

  function within(measured: number, limit: number): true | number {
    return (measured >= 0.5 * limit && measured <= 1.5 * limit) || measured;
  }

  test("a server that drops from thousands to 10 per second is followed within 12 s", async () => {
    const limitAt = (now: number): number => (now < 10_000 ? 10_000 : 10);
    const { rate } = await run({ answer: limited(limitAt), until: 40_000 });
    expect(rate(2, 10)).toBeGreaterThan(200);
    for (let from = 22; from < 40; from += 3) {
      expect(rate(from, from + 3)).toBeGreaterThan(3);
      expect(rate(from, from + 3)).toBeLessThan(20);
    }
  });

  test("refusals of 2 in 100, at any rate, do not slow a run down", async () => {
    let number = 0;
    const answer = (): unknown => {
      number += 1;
      return number % 50 === 0 ? tooMany() : undefined;
    };
    const { rate } = await run({ answer, until: 60_000 });
    // 16 on their way, 50 ms each: 320 per second, but for the rows that wait to be sent again.
    expect(rate(30, 60)).toBeGreaterThan(200);
  });

  test("refusals of what was sent before a decrease cause no other", () => {
    const adaptive = new AdaptiveRate();
    for (let now = 0; now <= 10_000; now += 10) adaptive.sent(now);
    for (let time = 0; time < 500; time += 1) adaptive.throttled(10_050, 10_000 - time);
    expect(adaptive.rate).toBeCloseTo(70, 0);
  });

  test("a server that takes everything is sent as much as there are places", async () => {
    const { rate } = await run({ until: 5000 });
    expect(rate(0, 5)).toBeGreaterThan(310);
  });
});
