// A bulk run that stops before its rows end: why it does, what it finishes, and that the next run has the rest.
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type BulkOptions, type BulkReport, runBulk } from "../src/bulk/index.js";
import { failed, instantClock, memoryJournal, notSent, tooMany, unauthorized } from "./support/bulk.js";

const rows = Array.from({ length: 100 }, (_, index) => `row ${index}`);
const key = (row: string): string => row;

function sumOf({ applied, rejected, unknown, invalid }: BulkReport): number {
  return applied + rejected + unknown + invalid;
}

/** Goes on with a journal, against a server that takes everything. Answers what was sent. */
async function goOn(journal: ReturnType<typeof memoryJournal>, options: Partial<BulkOptions<string>> = {}) {
  const sent: string[] = [];
  const call = async (row: string): Promise<void> => void sent.push(row);
  const report = await runBulk({ rows, key, call, journal, clock: instantClock(), ...options });
  return { report, sent };
}

describe("the caller's signal", () => {
  test("lets what is on its way finish, and begins nothing more", async () => {
    const stop = new AbortController();
    const journal = memoryJournal();
    const begun: string[] = [];
    const finished: string[] = [];
    const report = await runBulk({
      rows,
      key,
      journal,
      concurrency: 5,
      signal: stop.signal,
      async call(row, { signal }) {
        begun.push(row);
        if (begun.length === 12) stop.abort(new Error("Ctrl-C"));
        await wait(5);
        expect(signal.aborted).toBe(false);
        finished.push(row);
      },
    });
    expect(begun).toHaveLength(12);
    expect(finished).toEqual(begun);
    expect(report).toMatchObject({ read: 12, applied: 12, requests: 12 });
    expect(report.stopped).toEqual({ reason: "aborted", error: new Error("Ctrl-C") });
    expect(journal.kept.filter(({ state }) => state === "applied")).toHaveLength(12);
    const { report: next, sent } = await goOn(journal);
    expect(next).toMatchObject({ read: 100, applied: 100, requests: 88 });
    expect(sent.filter((row) => begun.includes(row))).toEqual([]);
  });

  test("that has fired already lets nothing begin", async () => {
    const { report, sent } = await goOn(memoryJournal(), { signal: AbortSignal.abort("early") });
    expect(sent).toEqual([]);
    expect(report).toMatchObject({ read: 0, requests: 0, stopped: { reason: "aborted", error: "early" } });
  });

  test("ends a wait for the next row, and the source is told", async () => {
    const stop = new AbortController();
    let isClosed = false;
    async function* slow() {
      try {
        yield "row 0";
        await wait(60);
        yield "row 1";
      } finally {
        isClosed = true;
      }
    }
    setTimeout(() => stop.abort(), 10);
    const { report, sent } = await goOn(memoryJournal(), { rows: slow(), signal: stop.signal });
    expect(report).toMatchObject({ read: 1, applied: 1, stopped: { reason: "aborted" } });
    expect(sent).toEqual(["row 0"]);
    await wait(100);
    expect(isClosed).toBe(true);
  });

  test("ends a wait for a row that never comes", async () => {
    const stop = new AbortController();
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
    setTimeout(() => stop.abort(), 10);
    const { report } = await goOn(memoryJournal(), { rows: silent, signal: stop.signal });
    expect(report).toMatchObject({ read: 0, stopped: { reason: "aborted" } });
  });

  test("ends a pause that a server asked for, and the row is not lost", async () => {
    const stop = new AbortController();
    const journal = memoryJournal();
    setTimeout(() => stop.abort(), 20);
    const started = performance.now();
    const report = await runBulk({
      rows: ["row 0"],
      key,
      journal,
      signal: stop.signal,
      call: () => Promise.reject(tooMany(200_000)),
    });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(report).toMatchObject({ read: 0, requests: 1, stopped: { reason: "aborted" } });
    expect(journal.kept.at(-1)).toMatchObject({ key: "row 0", state: "deferred" });
    expect((await goOn(journal, { rows: ["row 0"] })).report).toMatchObject({ applied: 1, requests: 1 });
  });

  test("a row in doubt when it fires stays unknown, and the next run looks", async () => {
    const stop = new AbortController();
    const journal = memoryJournal();
    setTimeout(() => stop.abort(), 20);
    const report = await runBulk({
      rows: ["row 0"],
      key,
      journal,
      signal: stop.signal,
      call: () => Promise.reject(failed("unknown")),
      applied: async () => true,
    });
    expect(report).toMatchObject({ read: 1, unknown: 1, lookups: 0 });
    const next = await goOn(journal, { rows: ["row 0"], applied: async () => true });
    expect(next.report).toMatchObject({ applied: 1, requests: 0, lookups: 1 });
  });
});

test("a credential that is refused stops the run, and no row is to blame", async () => {
  const journal = memoryJournal();
  let calls = 0;
  const report = await runBulk({
    rows,
    key,
    journal,
    concurrency: 1,
    async call() {
      calls += 1;
      if (calls > 3) throw unauthorized();
    },
  });
  expect(report).toMatchObject({ read: 3, applied: 3, rejected: 0, requests: 4, stopped: { reason: "unauthorized" } });
  expect(report.stopped?.error).toMatchObject({ status: 401 });
  expect((await goOn(journal)).report).toMatchObject({ read: 100, applied: 100, requests: 97 });
});

test("of two reasons the first is told", async () => {
  const stop = new AbortController();
  const report = await runBulk({
    rows,
    key,
    journal: memoryJournal(),
    concurrency: 1,
    signal: stop.signal,
    async call() {
      stop.abort("first");
      throw unauthorized();
    },
  });
  expect(report.stopped).toEqual({ reason: "aborted", error: "first" });
});

test("a run is over once its journal has everything, and is closed", async () => {
  const journal = memoryJournal();
  const closedWith: number[] = [];
  const { report } = await goOn({
    ...journal,
    async append(record) {
      if (record.state !== "sent") await wait(20);
      await journal.append(record);
    },
    close: async () => void closedWith.push(journal.kept.length),
  });
  expect(report).toMatchObject({ applied: 100 });
  expect(closedWith).toEqual([200]);
});

test.each([
  ["deferred", () => tooMany()],
  ["not-sent", () => notSent()],
])("a row that is %s 10 times in a row stops the run", async (reason, error) => {
  const journal = memoryJournal();
  const report = await runBulk({
    rows,
    key,
    journal,
    concurrency: 2,
    clock: instantClock(),
    call: () => Promise.reject(error()),
  });
  expect(report).toMatchObject({ read: 0, stopped: { reason } });
  expect(report.requests).toBeGreaterThanOrEqual(10);
  expect(report.requests).toBeLessThanOrEqual(20);
  expect((await goOn(journal)).report).toMatchObject({ read: 100, applied: 100, requests: 100 });
});

describe("calls that end unknown", () => {
  test("25 in a row stop the run", async () => {
    const call = (): Promise<never> => Promise.reject(failed("unknown", 502));
    const report = await runBulk({ rows, key, journal: memoryJournal(), concurrency: 1, clock: instantClock(), call });
    expect(report).toMatchObject({ read: 25, unknown: 25, requests: 25, stopped: { reason: "unknown" } });
  });

  test("24 do not, where one between ends otherwise", async () => {
    let calls = 0;
    const report = await runBulk({
      rows,
      key,
      journal: memoryJournal(),
      concurrency: 1,
      clock: instantClock(),
      async call() {
        calls += 1;
        if (calls % 25 !== 0) throw failed("unknown", 502);
      },
    });
    expect(report.stopped).toBeUndefined();
    expect(report).toMatchObject({ read: 100, unknown: 96, applied: 4 });
  });
});

describe("what the caller's own functions throw ends the run", () => {
  test("rows: once what is on its way is finished", async () => {
    const journal = memoryJournal();
    function* broken() {
      yield* rows.slice(0, 3);
      throw new RangeError("line 4 is no JSON");
    }
    await expect(goOn(journal, { rows: broken() })).rejects.toThrow(new RangeError("line 4 is no JSON"));
    expect(journal.kept.filter(({ state }) => state === "applied")).toHaveLength(3);
  });

  test("onEnd", async () => {
    const journal = memoryJournal();
    const onEnd = (row: string): void => {
      if (row === "row 2") throw new RangeError("the file of failures is full");
    };
    await expect(goOn(journal, { onEnd, concurrency: 1 })).rejects.toThrow("the file of failures is full");
    expect(journal.kept.filter(({ state }) => state === "applied")).toHaveLength(3);
  });

  test("and a journal that cannot be read", async () => {
    const journal = {
      ...memoryJournal(),
      // biome-ignore lint/correctness/useYield: it fails before.
      async *read() {
        throw new Error("EIO");
      },
    };
    await expect(runBulk({ rows, journal, call: () => Promise.reject(new Error("sent")) })).rejects.toThrow("EIO");
  });
});

test("every stopped report adds up", async () => {
  for (const stopAt of [1, 7, 33, 99]) {
    const stop = new AbortController();
    const outcomes = ["applied", "rejected", "unknown", "deferred", "not-sent"] as const;
    let calls = 0;
    const report = await runBulk({
      rows,
      key: (row) => (row.endsWith("5") ? "five" : row),
      validate: (row) => (row.endsWith("9") ? "nine" : undefined),
      journal: memoryJournal(),
      clock: instantClock(),
      signal: stop.signal,
      async call() {
        calls += 1;
        if (calls === stopAt) stop.abort();
        const outcome = outcomes[calls % 7];
        if (outcome !== undefined) throw failed(outcome);
      },
    });
    expect(sumOf(report)).toBe(report.read);
    expect(report.stopped?.reason).toBe("aborted");
  }
});
