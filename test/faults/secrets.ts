// S1, A7 and A8: what a caller keeps secret and what a server repeats of it, searched for in every text that anything
// shows which a client gives away, under every fault of the matrix and by servers that answer with what they were sent.
//
// Asked for by name, and so not searched: `problem`, `excerpt` and `headers` of errors, and the data and the header fields of
// an answer that is a success.
import { setImmediate } from "node:timers/promises";
import { format } from "node:util";
import type { AnyLicensingError, Call } from "licensing-sdk";
import { type Canaries, drawCanaries } from "./canaries.js";
import { type Echo, echoes, optionsFor } from "./echoes.js";
import type { Figure } from "./figure.js";
import { echoingFetch, type Holder, holdersOf, operationsOf, placesOf } from "./holders.js";
import { lastWords, type Way } from "./last-words.js";
import { methodsOf, rows, runRow, titleOf } from "./matrix.js";
import { answering, type Method, type Operations, type Row } from "./matrix-row.js";
import { causesOf, sinks, textsOf } from "./sinks.js";

/** How much is searched; by default all. */
export interface SecretsOptions {
  /** Every how many-th case is run. */
  readonly every?: number;
  /** By how many echoes processes end. */
  readonly deaths?: number;
  /** How many texts have to be searched. */
  readonly texts?: number;
}

type AnyCall = Call<unknown, AnyLicensingError>;

/** Something that a client gives away, by its name. */
type Given = readonly [name: string, value: unknown];

/** A call that is made: what the server does, and what the client holds. */
interface Case {
  readonly row: Row;
  readonly method: Method;
  readonly holder: Holder;
  readonly echo?: Echo;
}

/** An echoing server as a row of the matrix. */
function rowOf(echo: Echo): Row {
  const start = answering(echo.answer, optionsFor(echo));
  // How it ends is looked at here.
  const any = ["", []] as const;
  return { number: 0, name: echo.name, start, get: any, create: any, attach: any };
}

function casesOf(): readonly Case[] {
  // One holder after another, over the rows of the matrix; every one with each echo.
  const turns = { get: 0, create: 0, attach: 0 };
  const ofMatrix = rows.flatMap((row) => {
    return methodsOf(row).map((method): Case => {
      const holders = holdersOf[method];
      turns[method] += 1;
      return { row, method, holder: holders[turns[method] % holders.length] ?? "token" };
    });
  });
  const ofEchoes = echoes.flatMap((echo) => {
    const row = rowOf(echo);
    return methodsOf(row).flatMap((method) => holdersOf[method].map((holder) => ({ row, method, holder, echo })));
  });
  return [...ofMatrix, ...ofEchoes];
}

/** What was searched, and what was found. */
class Search {
  texts = 0;
  /** The sorts of things that were searched. */
  readonly names = new Set<string>();
  readonly hits: string[] = [];

  /** Searches a text. */
  read(where: string, text: string, canaries: Canaries): void {
    this.texts += 1;
    const place = canaries.find(text);
    if (place !== undefined) this.hits.push(`${where}: the canary of ${place}`);
  }

  /** Searches all texts that a value shows. */
  look(where: string, [name, value]: Given, canaries: Canaries): void {
    this.names.add(name);
    for (const { sink, text } of textsOf(value)) this.read(`${where}: ${name}, ${sink}`, text, canaries);
  }
}

/** Everything that a call which has settled gives away. */
async function givenAwayBy(call: AnyCall, echo: Echo | undefined): Promise<readonly Given[]> {
  const taken = call.withResponse();
  taken.catch(() => {});
  const result = await call.result();
  const given: readonly Given[] = [
    ["a call", call],
    ["a result", result],
  ];
  if (!result.ok) {
    const causes = causesOf(result.error).map((cause): Given => ["a cause", cause]);
    return [...given, ["a promise of an answer", taken], ["an error", result.error], ...causes];
  }
  // The fields and the data of an echo are what it sent.
  return echo === undefined ? [...given, ["a promise of an answer", taken], ["an answer", await taken]] : given;
}

/** Plays a case. Answers everything that it gave away, and where an echo did not go as it should, how. */
async function play({ row, method, holder, echo }: Case, canaries: Canaries, search: Search) {
  const given: Given[] = [];
  const calls: AnyCall[] = [];
  const holding = operationsOf(holder, canaries, (...watched) => given.push(watched));
  const operations: Operations = (...args) => {
    const start = holding(...args)[method];
    const watched: typeof start = (options) => {
      const call = start(options);
      search.look(titleOf({ row, method }), ["a pending call", call], canaries);
      calls.push(call);
      return call;
    };
    return { get: watched, create: watched, attach: watched };
  };
  const run = await runRow(row, method, { operations, fetch: echoingFetch(holder, canaries) });
  for (const [at, call] of calls.entries()) {
    if (run.calls[at]?.ending !== "unsettled") given.push(...(await givenAwayBy(call, echo)));
  }
  if (echo === undefined) return { given };
  const wire = JSON.stringify(run.requests);
  const missing = placesOf(method, holder).filter((place) => !wire.includes(canaries.at(place)));
  const [ending] = run.calls.map((call) => call.ending);
  // Other methods have other kinds for a status, and one without an answer may not notice what is wrong with it.
  const isOther = method === "get" && !ending?.startsWith(echo.kind);
  if (missing.length === 0 && !isOther) return { given };
  return { given, wrong: `${echo.name}: ${method} with ${holder}: ${ending}, without ${missing}` };
}

/** A client, its resources and their methods, before they are used. */
function partsOf(name: string, part: unknown): readonly Given[] {
  const members = typeof part === "object" && part !== null ? Object.entries(part) : [];
  return [[name, part], ...members.flatMap(([key, member]) => partsOf(`${name}.${key}`, member))];
}

/** Runs processes that errors end, and searches what they say. Answers which said nothing of their errors. */
async function searchLastWords(deaths: number, search: Search): Promise<readonly string[]> {
  const silent: string[] = [];
  const names = echoes.slice(0, deaths).map(({ name }) => name);
  const hear = async (way: Way, names: readonly string[]): Promise<void> => {
    const { mark, output, exitCode } = await lastWords(way, names);
    const where = `${way}: ${names}`;
    search.names.add(way);
    for (const line of output.split("\n")) search.read(where, line, drawCanaries(mark));
    const messages = output.match(/Error: \w+: .* \(outcome: /g) ?? [];
    const isDead = exitCode !== 0;
    if (isDead !== deadly.includes(way) || messages.length < names.length)
      silent.push(`${where}: exit code ${exitCode}`);
  };
  const deadly: readonly Way[] = ["unhandled rejection", "uncaught exception"];
  const ends = names.map((name, at) => () => hear(deadly[at % 2] ?? "unhandled rejection", [name]));
  await inLanes(2, [() => hear("warnings and reports", names), ...ends], (end) => end());
  return silent;
}

/** Does a job for each of some things, several at a time. */
async function inLanes<T>(lanes: number, things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const queue = [...things];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Searches, and says how much was searched and what was found. */
export async function secrets({
  every = 1,
  deaths = echoes.length,
  texts = 10_000,
}: SecretsOptions = {}): Promise<readonly Figure[]> {
  const canaries = drawCanaries();
  const search = new Search();
  const wrong: string[] = [];
  const found: (readonly [where: string, given: Given])[] = [];
  const cases = casesOf().filter((_, at) => at % every === 0);
  const playOne = async (one: Case): Promise<void> => {
    const end = await play(one, canaries, search);
    if (end.wrong !== undefined) wrong.push(end.wrong);
    const where = `${titleOf(one)} with ${one.holder}`;
    // Not yet searched: that takes a while, in which others would run out of time.
    found.push(...end.given.map((given) => [where, given] as const));
  };
  for (const holder of holdersOf.get) {
    const watch = (name: string, client: unknown) => {
      for (const given of partsOf(name, client)) search.look(`unused, ${holder}`, given, canaries);
    };
    operationsOf(holder, canaries, watch)("http://127.0.0.1", {}, 0);
  }
  const { error } = console;
  const { LICENSING_DEBUG } = process.env;
  console.error = (...logged) => {
    search.names.add("a debug line");
    search.read("a debug line", format(...logged), canaries);
  };
  process.env["LICENSING_DEBUG"] = "1";
  try {
    const beside = cases.filter(({ row }) => !row.isAlone);
    await inLanes(12, beside, playOne);
    const alone = cases.filter(({ row }) => row.isAlone);
    await inLanes(1, alone, playOne);
  } finally {
    console.error = error;
    if (LICENSING_DEBUG === undefined) delete process.env["LICENSING_DEBUG"];
    else process.env["LICENSING_DEBUG"] = LICENSING_DEBUG;
  }
  const searchFound = async (): Promise<void> => {
    for (const [where, given] of found) {
      search.look(where, given, canaries);
      // A process that has ended is followed by the next.
      await setImmediate();
    }
  };
  const [mute] = await Promise.all([searchLastWords(deaths, search), searchFound()]);
  // A sample may lack a success, or a failure with a cause.
  const allSorts = every === 1 ? 18 : 14;
  const sorts = [...search.names].filter((name) => !name.includes("."));
  return [
    { goal: "S1", what: "texts searched", measured: search.texts, atLeast: texts },
    {
      goal: "S1",
      what: "secrets and echoes in them",
      measured: search.hits.length,
      atMost: 0,
      example: search.hits[0],
    },
    { goal: "S1", what: "sinks of a value", measured: sinks.length, atLeast: 15 },
    { goal: "S1", what: "sorts of things searched", measured: sorts.length, atLeast: allSorts, example: `${sorts}` },
    { goal: "S1", what: "calls under faults", measured: cases.length, atLeast: Math.floor(400 / every) },
    { goal: "S1", what: "echoes that went otherwise", measured: wrong.length, atMost: 0, example: wrong[0] },
    { goal: "S1", what: "processes that told nothing of an error", measured: mute.length, atMost: 0, example: mute[0] },
  ];
}
