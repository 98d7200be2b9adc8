// The process that pollution.ts starts: it makes every call with names on `Object.prototype`, and prints how each ended.
// It is given the URL of a server, where every run has a path of its own, and `each` where every name is tried alone too.
import { type AnyLicensingError, type Call, type ClientOptions, isProblem } from "licensing-sdk";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import { clientsAt, everyKind } from "./every-operation.js";
import { type PollutedName, polluted, pollutedNames } from "./polluted-names.js";

/** One pass through operations of every kind, or through the platform's fetch alone. */
export interface Run {
  /** Where at the server it went: `/0/`, `/1/` and so on. */
  readonly at: number;
  /** By the built-in fetch, by one that only records, or nothing but the built-in fetch itself. */
  readonly sort: "wire" | "recorded" | "platform";
  /** Whether clients and calls were given options. */
  readonly withOptions: boolean;
  readonly enumerable: boolean;
  readonly names: readonly PollutedName[];
  /** How each call ended; of a recording fetch also what it was given. */
  readonly endings: readonly string[];
}

type Start = () => Call<unknown, AnyLicensingError>;

const [, , url = "", mode] = process.argv;
const runs: Run[] = [];

/** Does one run while some names are on `Object.prototype`. */
async function run(sort: Run["sort"], names: readonly PollutedName[], enumerable: boolean, withOptions: boolean) {
  // A connection is kept alive, so that the platform makes none while the names are there.
  await fetch(`${url}/warm`).then((response) => response.text());
  const at = runs.length;
  const work = prepare(sort, `${url}/${at}`, withOptions);
  let describe: () => readonly string[];
  try {
    for (const name of names) {
      const value = polluted[name];
      Object.defineProperty(Object.prototype, name, { value, enumerable, configurable: true, writable: true });
    }
    describe = await work();
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  }
  const done = { at, sort, withOptions, enumerable, names, endings: describe() };
  runs.push(done);
  return done;
}

/** Work to be done with the names there, and then to be described without them. */
function prepare(sort: Run["sort"], base: string, withOptions: boolean): () => Promise<() => readonly string[]> {
  if (sort === "platform") return () => askPlatform(base);
  return sort === "wire" ? () => makeCalls(base, withOptions, undefined) : record(base);
}

/** The options of clients that have some; what their hooks are told is kept. */
function clientOptions(told: unknown[]): ClientOptions {
  const hook = (view: object) => told.push(view);
  return {
    headers: { "x-tenant": "one" },
    timeout: 5000,
    totalTimeout: 9000,
    retry: { maxAttempts: 2 },
    hooks: { onRequest: hook, onResponse: ({ status, attempt }) => hook({ status, attempt }), onRetry: hook },
    clock: { now: Date.now, sleep: async () => {} },
    random: () => 0.5,
  };
}

/** Operations of every kind against every sort of answer, with clients that are made for it. */
async function makeCalls(base: string, withOptions: boolean, fetch: typeof globalThis.fetch | undefined) {
  const told: unknown[] = [];
  const options = { ...(withOptions && clientOptions(told)), ...(fetch && { fetch }) };
  const ofCall = withOptions ? { headers: { "x-trace": "two" }, timeout: 4000 } : undefined;
  const ends: unknown[] = [];
  // Only with options, where no time passes between the attempts.
  for (const answer of ["200", "401", "422", "bad", "refused", ...(withOptions ? ["503"] : [])]) {
    const baseUrl = `${base}/${answer}`;
    const fill = () => (answer === "refused" ? ".." : "x");
    const exchanging = (): Start => {
      const client = createSoftwareLicensingClient({ ...options, baseUrl, userToken: "user-token" });
      return () => client.licenseEntitlements.list({}, ofCall);
    };
    const starting = (): readonly Start[] => {
      const clients = clientsAt(baseUrl, options);
      return [...everyKind.map((call) => () => call.start(clients, fill, ofCall)), exchanging()];
    };
    try {
      for (const start of starting()) {
        const call = start();
        ends.push(await call.withResponse().catch((error: unknown) => error));
      }
    } catch (error) {
      ends.push(error);
    }
  }
  return () => [...ends.map(describe), ...told.map((view) => JSON.stringify(view))];
}

/** What a call gave, or threw. */
function describe(end: unknown): string {
  if (isProblem(end)) return JSON.stringify([end.name, end.message, end.outcome, end.attempts, end.problem]);
  if (end instanceof Error) return `${end.message} ${end.cause}`;
  const { data = null, status, headers, attempts } = Object(end);
  return JSON.stringify([data, status, headers instanceof Headers ? [...headers] : headers, attempts]);
}

/** Calls with a fetch that writes down what it is given, and what that inherits. */
function record(base: string): () => Promise<() => readonly string[]> {
  const given: string[] = [];
  const answers = Array.from({ length: 200 }, () => Response.json({ status: 422, title: "x" }, { status: 422 }));
  const fetch = async (url: unknown, init?: RequestInit) => {
    const { method, headers, body, redirect } = init ?? {};
    const inherited = pollutedNames.filter((name) => init !== undefined && name in init && !Object.hasOwn(init, name));
    const own = Reflect.ownKeys(init ?? {}).map(String);
    const fields = headers instanceof Headers ? [...headers] : [];
    given.push(`${method} ${url} ${redirect} ${body} ${fields} own ${own.sort()} inherited ${inherited}`);
    const answer = String(url).includes("/503/") ? undefined : answers.pop();
    if (answer === undefined)
      throw new TypeError("fetch failed", { cause: { code: "ECONNREFUSED", syscall: "connect" } });
    return answer;
  };
  return async () => {
    const described = await makeCalls(base, true, fetch);
    return () => [...described(), ...given.map((text) => text.replace(base, ""))];
  };
}

/** What the platform's fetch makes of a request that no caller can make safer, and what of an answer. */
async function askPlatform(base: string) {
  const ends: unknown[] = [];
  for (const [method, body] of [["GET", null] as const, ["POST", "{}"] as const]) {
    const own = { method, headers: new Headers({ accept: "application/json" }), body, redirect: "manual" };
    const init = Object.assign(Object.create(null), own, { signal: new AbortController().signal });
    const asked = fetch(`${base}/echo`, init).then(async (response) => {
      const read = await response.body?.getReader().read();
      return `${response.status} ${new TextDecoder().decode(read?.value)}`;
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, 300, "no answer");
    });
    ends.push(await Promise.race([asked, late]).catch((error: unknown) => `failed: ${error}`));
    clearTimeout(timer);
  }
  return () => ends.map(String);
}

const none: readonly PollutedName[] = [];
const { endings } = await run("platform", none, false, false);
const spoilt = new Set<PollutedName>();
for (const name of pollutedNames) {
  const found = await run("platform", [name], true, false);
  if (found.endings.join() !== endings.join()) spoilt.add(name);
}
await run("wire", none, false, false);
await run("wire", none, false, true);
await run("recorded", none, false, true);
const safe = pollutedNames.filter((name) => !spoilt.has(name));
for (const enumerable of [false, true]) {
  await run("wire", safe, enumerable, false);
  await run("wire", safe, enumerable, true);
  await run("recorded", safe, enumerable, true);
}
for (const name of pollutedNames) {
  if (mode !== "each" && !spoilt.has(name)) continue;
  // A fetch that is given stands between the names and the platform.
  await run("recorded", [name], true, true);
  if (spoilt.has(name)) continue;
  await run("wire", [name], true, false);
  await run("wire", [name], true, true);
}
// What the platform was asked in vain may keep the process alive.
process.stdout.write(JSON.stringify(runs), () => process.exit());
