// A fake against a model of it: sequences of commands, of which each is one request through the client that the model judges,
// under a failure that may have been asked for.
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect } from "vitest";
import { toResponse } from "../../src/fake/fetch.js";
import type { Fake } from "../../src/fake/index.js";
import { type AnyLicensingError, type Call, isProblem, type Problem } from "../../src/index.js";

/** What a sequence runs against. */
export interface World<Id extends string, Client> {
  readonly fake: Pick<Fake<Id, object, object>, "fail" | "requests">;
  readonly client: Client;
  /** A client whose token is not accepted. */
  readonly stranger: Client;
  /** The state as a text, by which it is seen that nothing has changed. */
  picture(): string;
  /** What has to hold after each command. */
  checkState(): void;
  /** How many commands were run. */
  executed: number;
  /** How often each operation ended in which way: in all sequences together. */
  readonly endings: Map<string, number>;
}

/** A member that no request has, or none: bodies are sent with it. */
export type Odd = Readonly<Record<string, string>>;

/** One request, and what the model says of it. */
export interface Step<Id, Client, Data> {
  readonly operation: Id;
  /** Whether it has a body, which `odd` can break. */
  readonly hasBody?: true;
  call(client: Client, odd: Odd): Call<Data, AnyLicensingError>;
  /** How it ends with a member that its document does not have, where that is not how the others do. */
  readonly odd?: string;
  /** How it has to end: `ok`, or the kind of the error and the words of the refusal. */
  readonly ends: string;
  /** Changes the model, and checks the answer by it. `undefined` stands for an answer that was lost. */
  apply?(answer: Data | undefined, client: Client): void | Promise<void>;
  /** Changes the model where a refusal leaves something behind. */
  refused?(): void;
}

export type ModelCommand<Model extends object, Id extends string, Client> = fc.AsyncCommand<Model, World<Id, Client>>;

const failures = ["reset", "reset-after-apply", 503] as const;
type Way = "plain" | "odd" | "stranger" | (typeof failures)[number];

/** What happens on the way: most of the time nothing. */
const ways = fc.oneof(
  { arbitrary: fc.constant<Way>("plain"), weight: 12 },
  { arbitrary: fc.constantFrom<Way>("odd", "stranger", ...failures, "reset-after-apply"), weight: 2 },
);

/** How the refusals of a vendor are told apart. */
export interface Dialect {
  /** The words of a refusal. */
  words(problem: Problem): string;
  /** How a request with a member that its document does not have ends. */
  readonly odd: string;
}

/** Makes commands for one fake: of what is drawn and of the state that the model has by then. They can always be run. */
export function commandsOf<Model extends object, Id extends string, Client>(dialect: Dialect) {
  return <Input, Data>(
    name: string,
    input: fc.Arbitrary<Input>,
    plan: (input: Input, model: Model) => Step<Id, Client, Data>,
  ): fc.Arbitrary<ModelCommand<Model, Id, Client>> =>
    fc.tuple(input, ways).map(([drawn, drawnWay]) => ({
      check: () => true,
      async run(model, world) {
        const step = plan(drawn, model);
        const way = drawnWay === "odd" && step.hasBody !== true ? "plain" : drawnWay;
        world.executed += 1;
        await perform(step, way, world, dialect);
        world.checkState();
      },
      toString: () => `${name}(${fc.stringify(drawn)}, ${drawnWay})`,
    }));
}

async function perform<Id extends string, Client, Data>(
  step: Step<Id, Client, Data>,
  way: Way,
  world: World<Id, Client>,
  dialect: Dialect,
): Promise<void> {
  const { fake, client, stranger, endings } = world;
  const arrives = way === "plain" || way === "reset-after-apply";
  const holds = arrives && step.ends === "ok";
  const leavesTraces = arrives && step.ends !== "ok" && step.refused !== undefined;
  const before = holds || leavesTraces ? undefined : world.picture();
  const sent = fake.requests.length;
  if (way === "reset" || way === "reset-after-apply" || way === 503) fake.fail(step.operation, way);
  const result = await step
    .call(way === "stranger" ? stranger : client, way === "odd" ? { colour: "red" } : {})
    .result();
  const error = result.ok ? undefined : result.error;
  const ending = error === undefined ? "ok" : endingOf(error, dialect);
  count(endings, `${step.operation} ${way === "reset-after-apply" && holds ? "lost" : ending}`);
  same(ending, expected(way, step, dialect));
  if (error !== undefined) same(error.outcome, isProblem(error) && error.status < 500 ? "rejected" : "unknown");
  same(fake.requests.length, sent + 1);
  const { operation, method, applied } = fake.requests[sent] ?? {};
  same(operation, step.operation);
  same(applied, holds && method !== "GET");
  // What is refused or does not arrive changes nothing.
  if (before !== undefined) same(world.picture(), before);
  if (holds) await step.apply?.(result.ok ? result.data : undefined, client);
  if (leavesTraces) step.refused?.();
}

function expected(way: Way, step: { readonly ends: string; readonly odd?: string }, dialect: Dialect): string {
  if (way === "plain") return step.ends;
  if (way === "odd") return step.odd ?? dialect.odd;
  if (way === "stranger") return "unauthorized";
  return way === 503 ? "503" : "connection";
}

function endingOf(error: AnyLicensingError, dialect: Dialect): string {
  if (!isProblem(error) || error.status === 401) return error.kind;
  // Some operations declare it, and some do not.
  if (error.status === 503) return "503";
  return `${error.kind} ${dialect.words(error.problem)}`;
}

function count(endings: Map<string, number>, ending: string): void {
  endings.set(ending, (endings.get(ending) ?? 0) + 1);
}

/** What a test of a fake is made of. */
export interface Sequences<Model extends object, Id extends string, Client> {
  /** Sets of commands: a sequence is drawn of one of them, so that some go deep and some go wide. */
  readonly themes: readonly (readonly fc.Arbitrary<ModelCommand<Model, Id, Client>>[])[];
  /** A fresh fake, and the model of it. */
  begin(endings: Map<string, number>): { model: Model; world: World<Id, Client> };
  /** What has to hold at the end, where lists are asked for in pages of a size. */
  finish(model: Model, client: Client, pageSize: number): Promise<void>;
}

/** How many sequences a test runs: `npm test` a part of them, and only `npm run models` enough to reach the rarest rules. */
export const sequences = Number(process.env["MODEL_SEQUENCES"] ?? 200);
export const reachesAll = sequences >= 1000;
const atLeast = 20;

/** Runs the sequences. Answers how many of them had enough operations, and how often each operation ended in which way. */
export async function runSequences<Model extends object, Id extends string, Client>({
  themes,
  begin,
  finish,
}: Sequences<Model, Id, Client>): Promise<{ kept: number; endings: ReadonlyMap<string, number> }> {
  const endings = new Map<string, number>();
  let [kept, hasFailed] = [0, false];
  // Many of the errors are wanted, and a stack costs as much as the call. One that is not wanted has its own.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  // Without its bias for the small and the first, with which most sequences are too short.
  const drawn = fc.noBias(
    fc.oneof(...themes.map((commands) => fc.commands([...commands], { maxCommands: atLeast + 3, size: "max" }))),
  );
  const property = fc.asyncProperty(drawn, fc.integer({ min: 1, max: 8 }), async (sequence, pageSize) => {
    // One that failed may become shorter, so that it can be read. A filter would keep it from that.
    fc.pre(hasFailed || [...sequence].length >= atLeast);
    const { model, world } = begin(endings);
    try {
      await fc.asyncModelRun(() => ({ model, real: world }), sequence);
      await finish(model, world.client, pageSize);
    } catch (error) {
      hasFailed = true;
      Error.stackTraceLimit = stackTraceLimit;
      throw error;
    }
    if (world.executed >= atLeast) kept += 1;
  });
  try {
    await fc.assert(property, { numRuns: sequences, seed: 20_260_101 });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return { kept, endings };
}

/** Which operations hardly succeeded, whose success was never lost, and which were never refused for a rule of their own. */
export function neglected(operations: readonly string[], endings: ReadonlyMap<string, number>, { odd }: Dialect) {
  const common = ["ok", "lost", "connection", "unauthorized", "503", odd];
  const refused = new Set(
    [...endings.keys()]
      .map((key) => [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)] as const)
      .filter(([, ending]) => !common.includes(ending))
      .map(([operation]) => operation),
  );
  return {
    succeeded: operations.filter((id) => (endings.get(`${id} ok`) ?? 0) < 25),
    lost: operations.filter((id) => !endings.has(`${id} lost`)),
    refused: operations.filter((id) => !refused.has(id)),
  };
}

/** What `fetch` of a fake does, without a `Request` in between: that costs as much as the answer. */
export function quickFetch({ handle }: Pick<Fake<string, object, object>, "handle">): typeof fetch {
  return async (input, { method = "GET", headers, body, signal } = {}) => {
    const [url, text] = [String(input), typeof body === "string" ? body : ""];
    const answer = await handle({ method, url, headers: new Headers(headers), body: text });
    return toResponse(answer, signal ?? AbortSignal.any([]));
  };
}

/** Fails where two values differ: faster than `expect` where they do not. */
export function same(actual: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(actual, wanted)) expect(actual).toStrictEqual(wanted);
}

/** Few of something that is mostly left out. */
export function rarely<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, { arbitrary: value, weight: 1 });
}

/** A member that may be left out. */
export function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 });
}

/** Which of several is meant: the one at that place, modulo how many there are. -1 names none. */
export const place = fc.integer({ min: -1, max: 14 });

/** What a drawn place means. */
export function at<Item>(items: readonly Item[], drawn: number): Item | undefined {
  return drawn < 0 ? undefined : items[drawn % items.length];
}

/** The members that have a value. */
export function given<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
export function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
