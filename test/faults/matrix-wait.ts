// The fault matrix: how long a client waits before it asks again. Waits are recorded and not waited for, but where the
// clock is the subject.
import type { ClientOptions } from "licensing-sdk";
import { answering, failingOnce, fine, type Row, type Settled, type Stage } from "./matrix-row.js";
import { type Answer, http } from "./server.js";

// The time of the clients, for dates in Retry-After.
const now = Date.UTC(2026, 0, 1);

/** A start whose client records how long it waits between attempts, and does not wait. */
function recording(
  start: Row["start"],
  expected: (call: Settled | undefined) => readonly number[],
  options: ClientOptions = {},
): Row["start"] {
  return async (setting): Promise<Stage> => {
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => {
      waits.push(milliseconds);
    };
    const stage = await start(setting);
    return {
      ...stage,
      // More than the longest wait: one that would not fit in is not begun.
      options: { totalTimeout: 70_000, clock: { now: () => now, sleep }, ...options },
      wrong: ([call]) => {
        const right = expected(call);
        return String(waits) === String(right) ? undefined : `waits of [${waits}] ms, not [${right}]`;
      },
    };
  };
}

const limited = (value: string | undefined) => http(429, value === undefined ? {} : { "retry-after": value });

/** A case in which the client waits as long as it has to, and then succeeds. */
function waited(name: string, value: string | undefined, milliseconds: number, number = 28): Row {
  return {
    number,
    name: `429 once, Retry-After ${name}: waits ${milliseconds} ms`,
    start: recording(failingOnce(limited(value)), () => [milliseconds]),
    get: ["success", 2],
    create: ["success", 2],
    attach: ["success", 2],
  };
}

/** A case in which the server asks for more than the client may wait: the call fails now, and says for how long. */
function stopped(name: string, value: string, retryAfterMs: number, options: ClientOptions = {}): Row {
  const start = recording(failingOnce(limited(value)), () => [], options);
  return {
    number: 28,
    name: `429, Retry-After ${name}: fails now`,
    start: async (setting) => {
      const stage = await start(setting);
      return {
        ...stage,
        wrong: (calls) => {
          const asked: unknown = Object(calls[0]?.error).retryAfterMs;
          return asked === retryAfterMs ? stage.wrong?.(calls) : `retryAfterMs is ${asked}, not ${retryAfterMs}`;
        },
      };
    },
    get: ["too-many-requests 429 deferred", 1],
    create: ["too-many-requests 429 deferred", 1],
    attach: ["too-many-requests 429 deferred", 1],
  };
}

const retryAfter: readonly Row[] = [
  waited("1", "1", 1000),
  waited("0", "0", 50),
  waited("60", "60", 60_000),
  waited("a date in 2 s", "Thu, 01 Jan 2026 00:00:02 GMT", 2000),
  waited("a date in 2 s, in the form of RFC 850", "Thursday, 01-Jan-26 00:00:02 GMT", 2000),
  waited("a date in 2 s, in the form of asctime", "Thu Jan  1 00:00:02 2026", 2000),
  waited("a date of the past", "Wed, 31 Dec 2025 23:59:59 GMT", 50),
  waited("soon", "soon", 50),
  waited("-5", "-5", 50),
  waited("120junk", "120junk", 50),
  waited("1e9", "1e9", 50),
  waited("1.5", "1.5", 50),
  waited("1 between spaces", " 1 ", 1000),
  waited("twice, 1 and 9", "1\r\nretry-after: 9", 50, 27),
  waited("two values, 1 and 9", "1, 9", 50),
  waited("absent", undefined, 50),
  stopped("61, over the cap", "61", 61_000),
  stopped("999999999", "999999999", 999_999_999_000),
  stopped("99999999999999999999", "99999999999999999999", Number.MAX_SAFE_INTEGER),
  stopped("in ten years", "Fri, 01 Jan 2036 00:00:00 GMT", Date.UTC(2036, 0, 1) - now),
  stopped("30, more than the call has left", "30", 30_000, { totalTimeout: 20_000 }),
  {
    number: 28,
    name: "429 for ever: waits up to 500 and then 1000 ms, by chance",
    start: recording(answering(limited(undefined)), () => [250, 500], { random: () => 0.5 }),
    get: ["too-many-requests 429 deferred", 3],
    create: ["too-many-requests 429 deferred", 3],
    attach: ["too-many-requests 429 deferred", 3],
  },
];

const busy = http(503, { "retry-after": "1" });

const unavailable: readonly Row[] = [
  {
    number: 29,
    name: "503 with Retry-After: it may come from a proxy that sent the request on, so a write is not sent again",
    start: recording(failingOnce(busy), (call) => (call?.attempts === 2 ? [1000] : [])),
    get: ["success", 2],
    create: ["unexpected-status 503 unknown", 1],
    attach: ["service-unavailable 503 unknown", 1],
  },
  {
    number: 29,
    name: "503 with Retry-After, where retryAfterOn503 says that it means not taken",
    start: recording(failingOnce(busy), () => [1000], { retry: { retryAfterOn503: true } }),
    get: ["success", 2],
    create: ["success", 2],
    attach: ["success", 2],
  },
  {
    number: 29,
    name: "503 without Retry-After, where retryAfterOn503 is on",
    start: recording(failingOnce(http(503)), (call) => (call?.attempts === 2 ? [50] : []), {
      retry: { retryAfterOn503: true },
    }),
    get: ["success", 2],
    create: ["unexpected-status 503 unknown", 1],
    attach: ["service-unavailable 503 unknown", 1],
  },
];

const hour = 60 * 60 * 1000;

/** A case in which the time of day jumps while the client waits for half a second, on the platform's timers. */
function jumping(name: string, by: number): Row {
  return {
    number: 54,
    name: `429 once, and the time of day jumps ${name} while the client waits: neither early nor for ever`,
    start: async (setting): Promise<Stage> => {
      let offset = 0;
      const times: number[] = [];
      const note = (answer: Answer): Answer => {
        return (request, socket) => {
          times.push(performance.now());
          return answer(request, socket);
        };
      };
      const jump = (): void => {
        offset = by;
      };
      const stage = await failingOnce(
        note(() => http(429)),
        {},
        note(fine),
      )(setting);
      return {
        ...stage,
        options: { random: () => 1, clock: { now: () => now + offset }, hooks: { onRetry: jump } },
        wrong: () => {
          const [first = 0, second = 0] = times;
          return offset === by && second - first >= 500 ? undefined : `sent again after ${second - first} ms`;
        },
      };
    },
    get: ["success", 2],
    create: ["success", 2],
    attach: ["success", 2],
  };
}

export const waitRows: readonly Row[] = [
  ...retryAfter,
  ...unavailable,
  jumping("an hour ahead", hour),
  jumping("an hour back", -hour),
];
