// How each row of a bulk run ends, and that the report adds up.
import { describe, expect, test } from "vitest";
import { type BulkOptions, type JournalRecord, type RowEnd, runBulk } from "../src/bulk/index.js";
import { InvalidRequestError, LicensingError } from "../src/index.js";
import { failed, instantClock, memoryJournal, notSent, tooMany } from "./support/bulk.js";

/** What a call does, one time after another: an error that it rejects with, or nothing where it succeeds. */
type Script = readonly unknown[];

const invalid = new InvalidRequestError({ operation: "x", message: "no", outcome: "not-sent", attempts: 0 });

/** Runs rows whose calls follow a script by the name of the row. */
async function run(scripts: Readonly<Record<string, Script>>, options: Partial<BulkOptions<string>> = {}) {
  const journal = memoryJournal();
  const clock = instantClock();
  const called: string[] = [];
  const ends: (RowEnd & { row: string })[] = [];
  const report = await runBulk<string>({
    rows: Object.keys(scripts),
    key: (row) => row,
    async call(row) {
      const time = called.filter((other) => other === row).length;
      called.push(row);
      const error = scripts[row]?.[time];
      if (error !== undefined) throw error;
    },
    journal,
    clock,
    onEnd: (row, end) => ends.push({ row, ...end }),
    ...options,
  });
  const { read, applied, rejected, unknown } = report;
  expect(applied + rejected + unknown + report.invalid).toBe(read);
  const states = Object.fromEntries(ends.map(({ row, state }) => [row, state]));
  return {
    report,
    journal,
    clock,
    called,
    ends,
    states,
    records: journal.kept.map(({ key, state }) => `${key} ${state}`),
  };
}

describe("without a look-up", () => {
  test("a row ends as its call did", async () => {
    const { report, states, called, records } = await run({
      good: [],
      lost: [failed("applied", 201)],
      bad: [failed("rejected", 400)],
      gone: [failed("unknown", 500)],
      wrong: [invalid],
      foreign: [new TypeError("a mistake of the caller")],
    });
    expect(states).toEqual({
      good: "applied",
      lost: "applied",
      bad: "rejected",
      gone: "unknown",
      wrong: "invalid",
      foreign: "unknown",
    });
    expect(report).toEqual({
      read: 6,
      applied: 2,
      rejected: 1,
      unknown: 2,
      invalid: 1,
      duplicates: 0,
      requests: 6,
      lookups: 0,
    });
    expect(called).toHaveLength(6);
    expect(records.filter((record) => record.endsWith(" sent"))).toHaveLength(6);
    expect(records).toContain("gone unknown");
  });

  test.each([
    ["deferred", [tooMany(), tooMany()]],
    ["not sent", [notSent(), notSent()]],
  ])("a row that was %s is sent again, and both are in the journal", async (_, script) => {
    const { report, records, clock } = await run({ a: script });
    expect(report).toMatchObject({ read: 1, applied: 1, requests: 3 });
    expect(report.stopped).toBeUndefined();
    expect(records).toEqual(["a sent", "a deferred", "a sent", "a deferred", "a sent", "a applied"]);
    expect(clock.waits.filter((wait) => wait >= 50).length).toBeGreaterThanOrEqual(2);
  });

  test("the journal has what the error tells, and no more", async () => {
    const { journal } = await run({
      bad: [failed("rejected", 409)],
      "wait a little": [tooMany(1000)],
      wrong: [invalid],
    });
    const { kept } = journal;
    expect(kept.filter(({ key, state }) => key === "bad" && state === "rejected")).toEqual([
      { key: "bad", state: "rejected", kind: "unexpected-status", status: 409, requestId: "r-1" },
    ]);
    expect(kept).toContainEqual({
      key: "wait a little",
      state: "deferred",
      kind: "too-many-requests",
      status: 429,
      requestId: "r-429",
    });
    expect(kept).toContainEqual({ key: "wrong", state: "invalid", kind: "invalid-request" });
  });
});

describe("with a look-up", () => {
  test("an unknown row that was applied is applied, and not sent again", async () => {
    const { report, clock } = await run({ a: [failed("unknown")] }, { applied: async () => true });
    expect(report).toMatchObject({ applied: 1, requests: 1, lookups: 1 });
    expect(clock.waits).toContain(500);
  });

  test("one that was not is sent again, with a record of its own", async () => {
    const { report, records } = await run({ a: [failed("unknown")] }, { applied: async () => false });
    expect(report).toMatchObject({ applied: 1, requests: 2, lookups: 1 });
    expect(records).toEqual(["a sent", "a sent", "a applied"]);
  });

  test("one that nobody can tell of stays unknown", async () => {
    const { report, records } = await run(
      { a: [failed("unknown")] },
      { applied: () => Promise.reject(new Error("the look-up failed")) },
    );
    expect(report).toMatchObject({ unknown: 1, requests: 1, lookups: 1 });
    expect(records).toEqual(["a sent", "a unknown"]);
  });

  test("one without a natural key is not looked up", async () => {
    const { report, records } = await run({ a: [failed("unknown")] }, { key: undefined, applied: async () => true });
    expect(report).toMatchObject({ unknown: 1, requests: 1, lookups: 0 });
    expect(records).toEqual(["#1 sent", "#1 unknown"]);
  });

  test("a refusal of what was in doubt may be that of its own effect", async () => {
    const answers = [false, true];
    const { report } = await run(
      { a: [failed("unknown"), failed("rejected", 409)] },
      { applied: async () => answers.shift() ?? false },
    );
    expect(report).toMatchObject({ applied: 1, requests: 2, lookups: 2 });
  });

  test("and is a refusal where it is not", async () => {
    const { report } = await run({ a: [failed("unknown"), failed("rejected", 409)] }, { applied: async () => false });
    expect(report).toMatchObject({ rejected: 1, requests: 2, lookups: 2 });
  });

  test("a doubt between two refusals for now begins their count anew", async () => {
    const nine = Array.from({ length: 9 }, () => tooMany());
    const script = [...nine, failed("unknown"), ...nine];
    const { report } = await run({ a: script }, { applied: async () => false });
    expect(report.stopped).toBeUndefined();
    expect(report).toMatchObject({ applied: 1, requests: 20, lookups: 1 });
  });

  test("one that ends unknown and not applied 10 times is given up, and the run is not", async () => {
    const always = Array.from({ length: 99 }, () => failed("unknown"));
    const { report } = await run({ a: always, b: [] }, { applied: async () => false, concurrency: 1 });
    expect(report).toMatchObject({ unknown: 1, applied: 1, requests: 11, lookups: 9 });
    expect(report.stopped).toBeUndefined();
  });
});

describe("what an earlier run left", () => {
  const left: readonly JournalRecord[] = [
    { key: "done", state: "sent" },
    { key: "done", state: "applied" },
    { key: "refused", state: "sent" },
    { key: "refused", state: "rejected" },
    { key: "later", state: "sent" },
    { key: "later", state: "deferred" },
    { key: "cut", state: "sent" },
    { key: "doubted", state: "sent" },
    { key: "doubted", state: "unknown" },
    { key: "wrong", state: "invalid" },
  ];
  const scripts = { done: [], refused: [], later: [], cut: [], doubted: [], wrong: [], fresh: [] };

  test("what has its end is not sent; what is in doubt stays so without a look-up", async () => {
    const journal = memoryJournal([...left]);
    const { report, called, ends } = await run(scripts, { journal });
    expect(called.sort()).toEqual(["fresh", "later", "wrong"]);
    expect(report).toMatchObject({ read: 7, applied: 4, rejected: 1, unknown: 2, requests: 3 });
    expect(ends.find(({ row }) => row === "refused")).toEqual({
      row: "refused",
      key: "refused",
      index: 2,
      state: "rejected",
    });
    const added = journal.kept.slice(left.length).map(({ key, state }) => `${key} ${state}`);
    expect(added.filter((record) => record.startsWith("doubted"))).toEqual([]);
    expect(added.filter((record) => record.startsWith("cut"))).toEqual(["cut unknown"]);
  });

  test("what is in doubt is looked up, and sent where it was not applied", async () => {
    const asked: string[] = [];
    const { report, called } = await run(scripts, {
      journal: memoryJournal([...left]),
      async applied(row) {
        asked.push(row);
        return row === "doubted";
      },
    });
    expect(asked.sort()).toEqual(["cut", "doubted"]);
    expect(called.sort()).toEqual(["cut", "fresh", "later", "wrong"]);
    expect(report).toMatchObject({ read: 7, applied: 6, rejected: 1, unknown: 0, lookups: 2 });
  });
});

describe("keys", () => {
  const rows = ["a", "b", "a", "a"];

  test("a row with the key of an earlier one is invalid, and not sent", async () => {
    const { report, called, ends, records } = await run({}, { rows });
    expect(called).toEqual(["a", "b"]);
    expect(report).toMatchObject({ read: 4, applied: 2, invalid: 2, duplicates: 2 });
    expect(ends.filter(({ state }) => state === "invalid").map(({ index }) => index)).toEqual([3, 4]);
    expect(records.filter((record) => record.startsWith("a"))).toEqual(["a sent", "a applied"]);
  });

  test("or passed over", async () => {
    const { report, called, ends } = await run({}, { rows, onDuplicate: "skip" });
    expect(called).toEqual(["a", "b"]);
    expect(report).toMatchObject({ read: 2, applied: 2, invalid: 0, duplicates: 2 });
    expect(ends).toHaveLength(2);
  });

  test("a natural key and a place are never the same", async () => {
    const { report, records } = await run({}, { rows: ["x", "#1"], key: (row) => (row === "x" ? undefined : row) });
    expect(report).toMatchObject({ read: 2, applied: 2 });
    expect(records.filter((record) => record.endsWith("applied")).sort()).toEqual(["##1 applied", "#1 applied"]);
  });

  test("rows that break a rule, or whose key is none, are invalid under their place, and their kind is told", async () => {
    const { report, called, ends, records } = await run(
      {},
      {
        rows: ["good", "bad", "throws", "empty"],
        validate: (row) => (row === "bad" ? "/body/lineItems: is missing" : undefined),
        key(row) {
          if (row === "throws") throw new RangeError("no key");
          return row === "empty" ? "" : row;
        },
      },
    );
    expect(called).toEqual(["good"]);
    expect(report).toMatchObject({ read: 4, applied: 1, invalid: 3, requests: 1 });
    expect(records).toEqual(expect.arrayContaining(["#2 invalid", "#3 invalid", "#4 invalid"]));
    const [bad, throws, empty] = ends.filter(({ state }) => state === "invalid").map(({ error }) => error);
    expect(LicensingError.is(bad) && bad.kind === "invalid-request" && bad.message).toBe("/body/lineItems: is missing");
    expect(throws).toBeInstanceOf(RangeError);
    expect(LicensingError.is(empty)).toBe(true);
  });

  test("a row that was invalid is written down once, however many runs there are", async () => {
    const journal = memoryJournal();
    for (let time = 0; time < 2; time += 1) {
      const { report } = await run({}, { rows: ["bad"], validate: () => "no", journal });
      expect(report).toMatchObject({ read: 1, invalid: 1 });
    }
    expect(journal.kept).toHaveLength(1);
  });
});

test("a call is given a signal, no inner retries and a connection of its own", async () => {
  const given: unknown[] = [];
  await run({}, { rows: ["a"], call: async (_, options) => void given.push(options) });
  expect(given).toEqual([{ signal: expect.any(AbortSignal), retry: false, headers: { connection: "close" } }]);
});

test("the signal of the calls fires when the run is over", async () => {
  const signals: AbortSignal[] = [];
  const states: boolean[] = [];
  await run(
    {},
    {
      rows: ["a", "b"],
      async call(_, { signal }) {
        signals.push(signal);
        states.push(signal.aborted);
      },
    },
  );
  expect(states).toEqual([false, false]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

test("progress is told at the end, with all rows", async () => {
  const told: unknown[] = [];
  await run({ a: [], b: [tooMany()] }, { onProgress: (progress) => told.push(progress) });
  expect(told.at(-1)).toEqual({ done: 2, total: 2, rate: expect.any(Number), retries: 1 });
});

test("what onProgress throws does no harm", async () => {
  const onProgress = (): never => {
    throw new Error("a terminal that is gone");
  };
  expect((await run({ a: [] }, { onProgress })).report).toMatchObject({ applied: 1 });
});
