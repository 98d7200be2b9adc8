// The fault matrix: what real sockets do wrong, and how each sort of call has to end because of it.
//
//   rows                          every case: a row of the matrix, or a variant of one (matrix-row.ts has their form)
//   methodsOf(row)                the methods that a row is run with: get and create, and attach where a body matters
//   runRow(row, method, sender?)  plays one row once: how its calls settled and what the server saw, not judged
//   runCases(options?)            plays and judges all: one `Case` for each row and method
//   runMatrix(options?)           the same, as figures
//
// Rows that are `isAlone` replace a function of the platform while they run: one of them at a time.
import { getEventListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { type AnyLicensingError, type Call, type ClientOptions, type Fetch, LicensingError } from "licensing-sdk";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createKaitenClient } from "licensing-sdk/kaiten";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import type { Figure } from "./figure.js";
import { abortRows } from "./matrix-abort.js";
import { bodyRows } from "./matrix-body.js";
import { codingRows } from "./matrix-coding.js";
import { connectionRows } from "./matrix-connection.js";
import { headRows } from "./matrix-head.js";
import { reuseRows } from "./matrix-reuse.js";
import { type Method, type OneOf, type Operations, type Row, type Run, type Settled, values } from "./matrix-row.js";
import { statusRows } from "./matrix-status.js";
import { tlsRows } from "./matrix-tls.js";
import { uploadRows } from "./matrix-upload.js";
import { waitRows } from "./matrix-wait.js";
import { words } from "./words.js";

/** All cases. */
export const rows: readonly Row[] = [
  ...connectionRows,
  ...reuseRows,
  ...headRows,
  ...statusRows,
  ...waitRows,
  ...bodyRows,
  ...codingRows,
  ...uploadRows,
  ...tlsRows,
  ...abortRows,
];

/** The methods that a row is run with. */
export function methodsOf(row: Row): readonly Method[] {
  return row.attach === undefined ? ["get", "create"] : ["get", "create", "attach"];
}

/** What calls are made with. */
export interface Sender {
  /** The clients' calls; by default those of all three clients, each with a token of its vendor's form. */
  readonly operations?: Operations;
  /** What they send with; by default the global one. */
  readonly fetch?: Fetch | undefined;
}

const operationsAt: Operations = (baseUrl, options, padding) => {
  const licensing = createSoftwareLicensingClient({ ...options, baseUrl, token: "access-token" });
  const flexnet = createFlexNetClient({ ...options, baseUrl, token: "rna_token" });
  const kaiten = createKaitenClient({ ...options, baseUrl, token: "ksh_token" });
  const body = {
    autoGenerate: true,
    description: "x".repeat(padding),
    lineItems: [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }],
  };
  const grant = { entitlementSlug: "api-calls", value: { type: "number", value: 42.5 } } as const;
  return {
    get: (call) => licensing.licenseEntitlements.get("le-1", call),
    create: (call) => flexnet.entitlements.create(body, call),
    attach: (call) => kaiten.licenses.entitlements.attach("enterprise", grant, call),
  };
};

// Far more than a row takes that is not about time.
const deadline = 30_000;
const grace = 250;
// Longer than a wait before a retry, with the random source below: a request that comes too many is seen.
const afterwards = 100;

/** Plays a row once. It never rejects for what a client does wrong. */
export async function runRow(
  row: Row,
  method: Method,
  { operations = operationsAt, fetch = (url, init) => globalThis.fetch(url, init) }: Sender = {},
): Promise<Run> {
  const stage = await row.start({ method, fetch });
  try {
    const base = { fetch, timeout: deadline / 2, totalTimeout: deadline, random: () => 0 };
    const options: ClientOptions = { ...base, ...stage.options };
    const call = operations(stage.url, options, row.padding ?? 0)[method];
    const { signal = new AbortController().signal } = stage;
    const calls: Settled[] = [];
    for (let at = 0; at < (row.calls ?? 1); at += 1) {
      const limit = (options.totalTimeout ?? deadline) + grace;
      calls.push(await settle(() => call({ headers: { "x-call": String(at) }, signal }), limit));
      await stage.after?.();
    }
    await wait(afterwards);
    const isHeard = getEventListeners(signal, "abort").length > 0;
    const wrong = isHeard ? "a listener was left on the signal" : await stage.wrong?.(calls);
    return { calls, requests: stage.requests, connections: stage.connections(), wrong };
  } finally {
    stage.close();
  }
}

/** How a call ended, where it did so before a timer that was started with it. */
async function settle(start: () => Call<unknown, AnyLicensingError>, milliseconds: number): Promise<Settled> {
  const over = new AbortController();
  const timer = wait(milliseconds, { ending: "unsettled" }, { signal: over.signal });
  try {
    return await Promise.race([ended(start), timer]);
  } finally {
    over.abort();
    timer.catch(() => {});
  }
}

async function ended(start: () => Call<unknown, AnyLicensingError>): Promise<Settled> {
  try {
    const { data, attempts } = await start().withResponse();
    return { ending: "success", data, attempts };
  } catch (error) {
    const isOurs = error instanceof LicensingError && LicensingError.is(error);
    return isOurs
      ? { ending: words(error), error, attempts: error.attempts }
      : { ending: `raw ${String(error)}`, error };
  }
}

/** What is wrong with a case, by what was looked at; nothing where all lists are empty. */
export interface Case {
  readonly row: Row;
  readonly method: Method;
  readonly calls: number;
  /** Calls that had not settled a quarter of a second after their deadline. */
  readonly unsettled: readonly string[];
  /** Calls that ended otherwise than the row says. */
  readonly endings: readonly string[];
  /** Calls that gave another value than the server sent whole. */
  readonly damaged: readonly string[];
  /** Numbers of requests started, of requests read and of connections that are not as the row says. */
  readonly requests: readonly string[];
  /** Whatever else the row looks for. */
  readonly others: readonly string[];
}

function judge(row: Row, method: Method, { calls, requests, connections, wrong }: Run): Case {
  const [ending, attempts, read, connected = connections] = row[method] ?? [[], []];
  const started = calls.reduce((sum, call) => sum + (call.attempts ?? 0), 0);
  const counts: readonly (string | false)[] = [
    ...calls.map((call) => !oneOf(call.attempts, attempts) && `${call.attempts} started, not ${attempts}`),
    read !== "some" && requests.length !== (read ?? started) && `${requests.length} read, not ${read ?? started}`,
    connections !== connected && `${connections} connections, not ${connected}`,
  ];
  const late = calls.filter((call) => call.ending === "unsettled");
  const other = calls.filter((call) => !late.includes(call) && !oneOf(call.ending, ending));
  const damaged = calls.filter((call) => call.ending === "success" && !isDeepStrictEqual(call.data, values[method]));
  return {
    row,
    method,
    calls: calls.length,
    unsettled: late.map((call) => call.ending),
    endings: other.map((call) => `${call.ending}, not ${ending}`),
    damaged: damaged.map((call) => JSON.stringify(call.data)),
    requests: counts.filter((count) => count !== false),
    others: wrong === undefined ? [] : [wrong],
  };
}

function oneOf<T>(value: T | undefined, expected: OneOf<T>): boolean {
  return [expected].flat().some((one) => one === value);
}

/** What a whole matrix is run with. */
export interface MatrixOptions {
  /** What the clients send with; by default the global one. */
  readonly fetch?: Fetch | undefined;
  /** Which rows are run; by default all. */
  readonly only?: (row: Row) => boolean;
}

/** A matrix that was played. */
export interface Played {
  readonly cases: readonly Case[];
  /** Exceptions and rejections that nobody caught while it was. */
  readonly uncaught: readonly string[];
}

// Most of a row is waiting.
const lanes = 12;

/** Plays and judges the rows: several at a time, of those that have to run alone one. */
export async function runCases({ fetch, only = () => true }: MatrixOptions = {}): Promise<Played> {
  const cases: Case[] = [];
  const uncaught: string[] = [];
  const note = (error: unknown): void => {
    uncaught.push(String(error));
  };
  const work = rows.filter(only).flatMap((row) => methodsOf(row).map((method) => ({ row, method })));
  const play = async (queue: typeof work): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { row, method } = next;
      cases.push(judge(row, method, await runRow(row, method, { fetch })));
    }
  };
  process.on("uncaughtException", note).on("unhandledRejection", note);
  try {
    const beside = work.filter(({ row }) => !row.isAlone);
    const alone = work.filter(({ row }) => row.isAlone);
    await Promise.all([alone, ...Array.from({ length: lanes }, () => beside)].map(play));
    return { cases, uncaught };
  } finally {
    process.off("uncaughtException", note).off("unhandledRejection", note);
  }
}

/** Plays the rows and says how many went wrong, and how. */
export async function runMatrix(options: MatrixOptions = {}): Promise<readonly Figure[]> {
  return figuresOf(await runCases(options));
}

/** What a played matrix comes to. */
export function figuresOf({ cases, uncaught }: Played): readonly Figure[] {
  const counted = new Set(cases.map(({ row }) => row));
  const numbers = new Set(cases.map(({ row }) => row.number));
  const none = (what: string, found: (one: Case) => readonly string[]): Figure => {
    const wrong = cases.flatMap((one) => found(one).map((text) => `${titleOf(one)}: ${text}`));
    return { goal: "G1", what, measured: wrong.length, atMost: 0, example: wrong[0] };
  };
  return [
    { goal: "G1", what: "cases of the fault matrix", measured: counted.size, atLeast: 54 },
    {
      goal: "G1",
      what: "rows of the fault matrix with a case (all but 52, kill -9)",
      measured: numbers.size,
      atLeast: 53,
    },
    {
      goal: "G1",
      what: "calls, each case by a read and a create",
      measured: cases.reduce((sum, { calls }) => sum + calls, 0),
      atLeast: 108,
    },
    {
      goal: "G1",
      what: "exceptions and rejections that nobody caught",
      measured: uncaught.length,
      atMost: 0,
      example: uncaught[0],
    },
    none("calls unsettled 250 ms after their deadline", ({ unsettled }) => unsettled),
    none("calls that ended in another kind or outcome, or in no LicensingError", ({ endings }) => endings),
    none("damaged answers given as values", ({ damaged }) => damaged),
    none("numbers of requests or connections that are not the expected ones", ({ requests }) => requests),
    none("waits, aborts, listeners and second origins that are not as they have to be", ({ others }) => others),
  ];
}

/** A case in one line: its row's number, what the server does, and the method. */
export function titleOf({ row, method }: Pick<Case, "row" | "method">): string {
  return `${row.number}. ${row.name}: ${method}`;
}
