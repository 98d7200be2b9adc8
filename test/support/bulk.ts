// Bulk runs as their tests use them: journals and clocks that are in memory, errors, files that are removed.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { onTestFinished } from "vitest";
import type { Journal, JournalRecord } from "../../src/bulk/index.js";
import {
  type Clock,
  ConnectionError,
  type Outcome,
  TooManyRequestsError,
  UnauthorizedError,
  UnexpectedStatusError,
} from "../../src/index.js";

/** The path of a file that does not exist, in a folder that the test removes. */
export async function newPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bulk-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, "run.journal");
}

/** A journal in memory. `kept` is what it holds. */
export function memoryJournal(kept: JournalRecord[] = []): Journal & { readonly kept: JournalRecord[] } {
  return {
    kept,
    async *read() {
      yield* [...kept];
    },
    async append(record) {
      kept.push(record);
    },
    async close() {},
  };
}

/** A clock whose waits are over at once, and are added to its time. */
export function instantClock(): Clock & { readonly waits: number[] } {
  let now = 1000;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    async sleep(milliseconds) {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** A clock whose time goes on, from wait to wait, when nothing else is to be done: everything in memory takes no time. */
export function virtualClock() {
  let now = 0;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      signal?.addEventListener("abort", () => resolve());
      sleepers.push({ at: now + milliseconds, wake: resolve });
    });
  return {
    now: () => now,
    sleep,
    /** Lets time go on until work is done. */
    async until<T>(work: Promise<T>): Promise<T> {
      const isDone = work.then(
        () => true,
        () => true,
      );
      while (!(await Promise.race([isDone, setImmediate(false)]))) {
        const next = Math.min(...sleepers.map(({ at }) => at));
        if (next === Infinity) continue;
        now = Math.max(now, next);
        const due = sleepers.filter(({ at }) => at <= now);
        sleepers = sleepers.filter(({ at }) => at > now);
        for (const { wake } of due) wake();
      }
      return work;
    },
  };
}

/** A text of the server in each error: it belongs nowhere else. */
export const canary = "canary-7d1f";

const about = { message: "it failed", operation: "createEntitlement", attempts: 1 };
const answered = {
  ...about,
  headers: new Headers(),
  problem: { type: "about:blank", detail: canary, extensions: {} },
};

/** A 429, with the wait that it asks for. */
export function tooMany(retryAfterMs?: number): TooManyRequestsError {
  return new TooManyRequestsError({ ...answered, outcome: "deferred", ...{ retryAfterMs, requestId: "r-429" } });
}

/** A 401. */
export function unauthorized(): UnauthorizedError {
  return new UnauthorizedError({ ...answered, outcome: "rejected" });
}

/** An error of an answer with some outcome. */
export function failed(outcome: Outcome, status = 418): UnexpectedStatusError {
  return new UnexpectedStatusError({ ...answered, outcome, ...{ status, requestId: "r-1" } });
}

/** No connection. */
export function notSent(): ConnectionError {
  return new ConnectionError({ ...about, outcome: "not-sent" });
}
