// G9: one deadline for a call, whatever its server and its retries do; and an abort in the wait between two attempts.
import { setTimeout as wait } from "node:timers/promises";
import type { AnyLicensingError, Call, CallOptions, ClientOptions, Result } from "licensing-sdk";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import type { Figure } from "./figure.js";
import { type Answer, http, startServer } from "./server.js";
import { words } from "./words.js";

/** How long after its deadline a call may settle, and how long after an abort, in milliseconds. */
const grace = 250;
const atOnce = 50;
/** What timers may be off by, and what is done before an attempt begins may take where the machine is busy. */
const slack = 50;

type Token = string | (() => Promise<string>);
type Options = ClientOptions & { readonly baseUrl: string; readonly token: Token };
type Start = (options: Options, call?: CallOptions) => Call<unknown, AnyLicensingError>;

const read: Start = (options, call) => createSoftwareLicensingClient(options).licenseEntitlements.get("le-1", call);

const create: Start = (options, call) => {
  const lineItems = [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }];
  return createFlexNetClient(options).entitlements.create({ autoGenerate: true, lineItems }, call);
};

/** Sends bytes, and then one more now and then, for as long as somebody listens. */
function drip(head: string): Answer {
  return (_, socket) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(" "), 20);
    socket.once("close", () => clearInterval(timer));
    return undefined;
  };
}

/** What keeps a call from coming to its end. */
interface Obstacle {
  readonly name: string;
  readonly answer: Answer;
  readonly options?: ClientOptions & { readonly token?: Token };
}

const unending = { "content-type": "application/json", "content-length": "9999" };
const silent: Answer = () => undefined;
const never = () => new Promise<never>(() => {});

const obstacles: readonly Obstacle[] = [
  { name: "no answer", answer: silent },
  { name: "a head that drips", answer: drip("HTTP/1.1 200 OK\r\nx-slow:") },
  { name: "a success that drips", answer: drip(http(200, unending)) },
  { name: "an error that drips", answer: drip(http(503, unending)) },
  {
    name: "an end without an answer",
    answer: (_, socket) => {
      socket.end();
      return undefined;
    },
  },
  { name: "a redirect to where nobody is", answer: () => http(307, { location: "http://127.0.0.1:1/" }) },
  { name: "503 for ever", answer: () => http(503) },
  { name: "429 that asks for 30 seconds", answer: () => http(429, { "retry-after": "30" }) },
  { name: "a fetch that takes no notice of its signal", answer: silent, options: { fetch: never } },
  { name: "a token that never comes", answer: silent, options: { token: never } },
  { name: "a clock that never wakes", answer: () => http(429), options: { clock: { now: Date.now, sleep: never } } },
];

/** Times that end a call in its first attempt or in a later one, or that are enough for all attempts. */
const times = [
  { timeout: 30_000, totalTimeout: 400, maxAttempts: 3 },
  { timeout: 300, totalTimeout: 700, maxAttempts: 1000 },
  { timeout: 100, totalTimeout: 1500, maxAttempts: 3 },
] as const;

/** How a call ended. */
interface Ended {
  readonly name: string;
  /** `undefined` where it had not settled in time. */
  readonly result: Result<unknown, AnyLicensingError> | undefined;
  /** Whether it ran out of another budget than it tells. */
  readonly isMistaken: boolean;
}

/** What work comes to, where it does so before a timer that was started with it: on a busy machine both are late. */
async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const over = new AbortController();
  const timer = wait(milliseconds, undefined, { signal: over.signal });
  try {
    return await Promise.race([work, timer]);
  } finally {
    over.abort();
    timer.catch(() => {});
  }
}

/** Calls with all obstacles in all times, side by side. */
async function callAll(url: string): Promise<readonly Ended[]> {
  const calls: Promise<Ended>[] = [];
  for (const [index, obstacle] of obstacles.entries()) {
    const { options } = obstacle;
    for (const { timeout, totalTimeout, maxAttempts } of times) {
      for (const start of [read, create]) {
        const begin = performance.now();
        let latest = begin;
        const send = options?.fetch ?? ((url, init) => fetch(url, init));
        const all: Options = {
          baseUrl: `${url}/${index}`,
          token: "token",
          timeout,
          totalTimeout,
          retry: { maxAttempts },
          random: () => 0,
          ...options,
          fetch(url, init) {
            latest = performance.now();
            return send(url, init);
          },
        };
        const ended = async (): Promise<Ended> => {
          const result = await within(start(all).result(), totalTimeout + grace);
          const name = `${obstacle.name}, ${start === read ? "read" : "create"} in ${timeout} of ${totalTimeout} ms`;
          if (result === undefined || result.ok || result.error.kind !== "timeout") {
            return { name, result, isMistaken: false };
          }
          // An attempt that begins with less time left than it may take ends with the call.
          const left = totalTimeout - (latest - begin);
          const isOver = performance.now() - begin > totalTimeout - slack;
          const isMistaken = result.error.budget === "total" ? !isOver : left < timeout - slack;
          return { name: `${name}: ${words(result.error)}`, result, isMistaken };
        };
        calls.push(ended());
      }
    }
  }
  return Promise.all(calls);
}

/** Aborts calls that wait to be attempted again, and answers what is wrong with how they end. */
async function abortInWaits(url: string, calls: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  const reason = new Error("the caller left");
  const abortOne = async (start: Start, path: string, expected: string): Promise<void> => {
    const controller = new AbortController();
    let waits: () => void = () => {};
    const waiting = new Promise<void>((resolve) => {
      waits = resolve;
    });
    const options = { baseUrl: `${url}/${path}`, token: "token", random: () => 1, hooks: { onRetry: () => waits() } };
    const result = start(options, { signal: controller.signal }).result();
    await Promise.race([waiting, result, wait(5000, undefined, { ref: false })]);
    await wait(10);
    controller.abort(reason);
    const ended = await within(result, atOnce);
    const ending = ended === undefined ? "not settled" : ended.ok ? "success" : words(ended.error);
    const isTold = ended !== undefined && !ended.ok && ended.error.cause === reason && ended.error.attempts === 1;
    if (ending !== expected || !isTold) wrong.push(`${ending}, not ${expected}, or without its cause`);
  };
  const down = obstacles.findIndex(({ name }) => name.startsWith("503"));
  const busy = obstacles.findIndex(({ name }) => name.startsWith("429"));
  const all = Array.from({ length: calls / 2 }, () => [
    abortOne(read, `${down}/aborted`, "aborted unknown"),
    abortOne(create, `${busy}/aborted`, "aborted deferred"),
  ]);
  await Promise.all(all.flat());
  return wrong;
}

/** Gives calls less time than they need, or aborts them while they wait. All waits are real. */
export async function deadlines(): Promise<readonly Figure[]> {
  const server = await startServer((request, socket) => {
    return obstacles[Number(request.target.split("/")[1])]?.answer(request, socket);
  });
  const aborts = 20;
  try {
    const aborted = await abortInWaits(server.url, aborts);
    // Longer than what was waited for when they were aborted.
    const afterAborts = wait(700);
    const ended = await callAll(server.url);
    await afterAborts;
    const requests = server.requests.filter(({ target }) => target.includes("aborted")).length;
    const late = ended.filter(({ result }) => result === undefined);
    const raw = ended.filter(({ result }) => result?.ok);
    const budgets = ended.flatMap(({ result }) => {
      return result === undefined || result.ok || result.error.kind !== "timeout" ? [] : result.error.budget;
    });
    const wrong = ended.filter(({ isMistaken }) => isMistaken);
    const none = (what: string, found: readonly { readonly name: string }[]): Figure => {
      return { goal: "G9", what, measured: found.length, atMost: 0, example: found[0]?.name };
    };
    const totals = budgets.filter((budget) => budget === "total").length;
    return [
      { goal: "G9", what: "calls with less time than they need", measured: ended.length, atLeast: 60 },
      none("of these unsettled 250 ms after their deadline", late),
      none("of these that succeeded", raw),
      { goal: "G9", what: "ends by the budget of an attempt", measured: budgets.length - totals, atLeast: 8 },
      { goal: "G9", what: "ends by the budget of the call", measured: totals, atLeast: 8 },
      none("ends by another budget than the one that ran out", wrong),
      {
        goal: "G9",
        what: "calls aborted while they waited: requests",
        measured: requests,
        atLeast: aborts,
        atMost: aborts,
      },
      none(
        "of these not aborted within 50 ms, or with another outcome",
        aborted.map((name) => ({ name })),
      ),
    ];
  } finally {
    server.close();
  }
}
