// G2 and G3: creates whose requests or answers are lost, beside the server's own list of what it applied.
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import type { AnyLicensingError, Outcome, Result } from "licensing-sdk";
import { createFlexNetClient, type FlexNetClient } from "licensing-sdk/flexnet";
import { holdClosedPort } from "./closed-port.js";
import type { Figure } from "./figure.js";
import { type Answer, http, json, startServer } from "./server.js";

const seed = 20_260_105;

/** How many creates run at a time. */
const lanes = 32;

/** How many creates share a client: no more than its retries suffice for, since so many are turned away here. */
const createsPerClient = 10;

/** What becomes of one request. */
interface Step {
  /** Whether the server applies it: it was read whole then, and not turned away. */
  readonly applies: boolean;
  readonly answer: Answer;
  /** Where it goes in place of the server: to a port on which nothing listens, or to one that resets every connection. */
  readonly lostAt?: "closed port" | "resetting port";
}

const applied = (answer: string): Step => ({ applies: true, answer: () => answer });
const notApplied = (answer: string): Step => ({ applies: false, answer: () => answer });
const lost = (lostAt: Step["lostAt"]): Step => ({ applies: false, answer: () => undefined, ...(lostAt && { lostAt }) });

/** Applied, and then something is done with the socket. */
function appliedThen(work: (socket: Socket) => void): Step {
  return {
    applies: true,
    answer: (_, socket) => {
      work(socket);
      return undefined;
    },
  };
}

/** Applied, and the connection is reset when some of the answer has come. */
function appliedAndResetAfter(bytes: string): Step {
  return appliedThen((socket) => socket.write(bytes, () => setTimeout(() => socket.resetAndDestroy(), 5)));
}

const created = applied(json(201, { status: "SUCCESS" }));
const refused = lost("closed port");
const deferrals = [http(429), http(429, { "retry-after": "1" }), http(425), json(421, {})].map(notApplied);

/** Not applied, for certain: such a request may be sent again. */
const turnedAway = fc.constantFrom(...deferrals, refused);

/** What becomes of the requests of a create: at first up to two may be turned away, then it is one of these. */
function atLast(...steps: readonly Step[]): fc.Arbitrary<readonly Step[]> {
  const before = fc.array(turnedAway, { maxLength: 2 });
  return fc.tuple(before, fc.constantFrom(...steps)).map(([others, last]) => [...others, last]);
}

/** What becomes of creates, and what they have to be reported as because of it. */
interface Fault {
  readonly name: string;
  /** One step for each request; what is sent after them is created. */
  readonly steps: fc.Arbitrary<readonly Step[]>;
  readonly reported: Outcome | "success";
  /** The time for one attempt, in milliseconds, where it is to run out. */
  readonly timeout?: number;
}

const jsonType = { "content-type": "application/json" };
const cut = `${http(201, { ...jsonType, "content-length": "99" })}{"status":`;
const cutChunks = `${http(201, { ...jsonType, "transfer-encoding": "chunked" })}1\r\n{\r\n`;
const page = http(502, { "content-type": "text/html" }, "<html><body>Bad Gateway</body></html>");

/** After the create was applied. */
const afterwards: readonly Fault[] = [
  { name: "reset", steps: atLast(appliedThen((socket) => socket.resetAndDestroy())), reported: "unknown" },
  { name: "end", steps: atLast(appliedThen((socket) => socket.end())), reported: "unknown" },
  { name: "reset in the head", steps: atLast(appliedAndResetAfter("HTTP/1.1 201 Cr")), reported: "unknown" },
  { name: "reset in the body", steps: atLast(appliedAndResetAfter(cut)), reported: "applied" },
  { name: "end short of the length", steps: atLast(appliedThen((socket) => socket.end(cut))), reported: "applied" },
  { name: "end between chunks", steps: atLast(appliedThen((socket) => socket.end(cutChunks))), reported: "applied" },
  { name: "silence", steps: atLast(appliedThen(() => {})), reported: "unknown", timeout: 400 },
  { name: "500", steps: atLast(applied(json(500, {}))), reported: "unknown" },
  { name: "page of a proxy", steps: atLast(applied(page)), reported: "unknown" },
  { name: "503 or 504, empty", steps: atLast(applied(http(503)), applied(http(504))), reported: "unknown" },
];

/** Before the create was applied, in place of that, or before or after; and none. */
const others: readonly Fault[] = [
  { name: "none", steps: atLast(created), reported: "success" },
  {
    name: "turned away three times, not always on the way",
    steps: fc.tuple(turnedAway, fc.constantFrom(...deferrals), turnedAway),
    reported: "deferred",
  },
  { name: "connection refused three times", steps: fc.constant([refused, refused, refused]), reported: "not-sent" },
  { name: "reset at the connection", steps: atLast(lost("resetting port")), reported: "unknown" },
  { name: "503 with Retry-After", steps: atLast(notApplied(http(503, { "retry-after": "1" }))), reported: "unknown" },
  { name: "definite no", steps: atLast(...[400, 403, 409, 422].map((s) => notApplied(http(s)))), reported: "rejected" },
  { name: "502 before or after", steps: atLast(applied(page), notApplied(page)), reported: "unknown" },
];

/** One create. Its id stands in its body. */
interface Create {
  readonly id: string;
  readonly fault: Fault;
  readonly steps: readonly Step[];
}

/** The same creates for the same number, of all faults by turns; a quarter as many of each that goal G2 does not count. */
function draw(createsPerFault: number): readonly Create[] {
  const ofEach = [...afterwards, ...others].map((fault, index) => {
    const numRuns = afterwards.includes(fault) ? createsPerFault : Math.ceil(createsPerFault / 4);
    const samples = fc.sample(fc.noBias(fault.steps), { numRuns, seed: seed + index });
    return samples.map((steps, at): Create => ({ id: `create ${at}, ${fault.name}`, fault, steps }));
  });
  return Array.from({ length: createsPerFault }, (_, at) => ofEach.flatMap((creates) => creates[at] ?? [])).flat();
}

/** A create that is over. */
interface Ended {
  readonly create: Create;
  readonly result: Result<unknown, AnyLicensingError>;
  /** How many requests were started for it, as was counted and as it tells. */
  readonly requests: number;
  readonly attempts: number;
  /** Whether it was in the ledger when it ended. */
  readonly isApplied: boolean;
  /** How it ended when it was sent again, by a caller who was told that it was not applied and may be. */
  readonly again: Result<unknown, AnyLicensingError> | undefined;
}

/** The server's list: how often each create was applied, by its id. */
type Ledger = ReadonlyMap<string, number>;

/**
 * Sends creates, each with an id of its own: `createsPerFault` into each of 10 faults after they were applied, a quarter as
 * many into each of 7 others. What they are reported as is compared with the ledger.
 */
export async function ledger({ createsPerFault }: { createsPerFault: number }): Promise<readonly Figure[]> {
  const applied = new Map<string, number>();
  const present = new Map<string, Step>();
  const server = await startServer((request, socket) => {
    const id = idOf(request.body);
    const { applies, answer } = present.get(id) ?? created;
    if (applies) applied.set(id, (applied.get(id) ?? 0) + 1);
    return answer(request, socket);
  });
  const resetting = await startServer(
    () => undefined,
    (socket) => socket.resetAndDestroy(),
  );
  const closed = await holdClosedPort();
  const urls = { "closed port": closed.url, "resetting port": resetting.url };
  try {
    const creates = draw(createsPerFault);
    const queue = [...creates];
    const ended: Ended[] = [];
    const runLane = async (): Promise<void> => {
      for (let next = queue.splice(0, createsPerClient); next.length > 0; next = queue.splice(0, createsPerClient)) {
        const requests = new Map<string, number>();
        const client = createFlexNetClient({
          baseUrl: server.url,
          token: "token",
          fetch(url, init) {
            const id = idOf(init.body);
            const number = requests.get(id) ?? 0;
            requests.set(id, number + 1);
            const step = stepsOf.get(id)?.[number] ?? created;
            present.set(id, step);
            return fetch(step.lostAt ? url.replace(server.url, urls[step.lostAt]) : url, init);
          },
          random: () => 0,
          clock: { now: Date.now, sleep: () => Promise.resolve() },
        });
        for (const create of next) ended.push(await send(client, create, requests, applied));
      }
    };
    const stepsOf = new Map(creates.map(({ id, steps }) => [id, steps]));
    await Promise.all(Array.from({ length: lanes }, runLane));
    // What was given up may still be read.
    await wait(50);
    return figures(createsPerFault, ended, applied);
  } finally {
    server.close();
    resetting.close();
    closed.release();
  }
}

function idOf(body: unknown): string {
  const { description }: { readonly description: string } = JSON.parse(String(body));
  return description;
}

async function send(
  client: FlexNetClient,
  create: Create,
  requests: ReadonlyMap<string, number>,
  applied: Ledger,
): Promise<Ended> {
  const { id: description, fault } = create;
  const lineItems = [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }];
  const body = { autoGenerate: true, description, lineItems };
  const options = { timeout: fault.timeout };
  const call = client.entitlements.create(body, options);
  const result = await call.result();
  const { attempts } = result.ok ? await call.withResponse() : result.error;
  const ended = {
    create,
    result,
    requests: requests.get(description) ?? 0,
    attempts,
    isApplied: applied.has(description),
  };
  const maySendAgain = !result.ok && ["not-sent", "deferred"].includes(result.error.outcome);
  return { ...ended, again: maySendAgain ? await client.entitlements.create(body, options).result() : undefined };
}

function figures(createsPerFault: number, all: readonly Ended[], applied: Ledger): readonly Figure[] {
  const doubled: string[] = [];
  const denied: string[] = [];
  const missing: string[] = [];
  const others: string[] = [];
  const notTakenLater: string[] = [];
  const counts: string[] = [];
  let afterApplied = 0;
  let lost = 0;
  let unknown = 0;
  let unknownApplied = 0;
  for (const { create, result, requests, attempts, isApplied, again } of all) {
    const { id, fault } = create;
    const times = applied.get(id) ?? 0;
    const reported = result.ok ? "success" : result.error.outcome;
    const isDone = reported === "success" || reported === "applied";
    if (times > 1) doubled.push(`${id}: ${times} times`);
    const wasApplied = again === undefined ? times > 0 : isApplied;
    if (wasApplied && !isDone && reported !== "unknown") denied.push(`${id}: ${reported}`);
    if (times === 0 && isDone) missing.push(`${id}: ${reported}`);
    if (reported !== fault.reported) others.push(`${id}: ${reported}, not ${fault.reported}`);
    if (again !== undefined && !(again.ok && times === 1)) notTakenLater.push(id);
    if (requests > 3 || attempts !== requests) counts.push(`${id}: ${requests} requests, ${attempts} told`);
    if (afterwards.includes(fault)) afterApplied += 1;
    if (afterwards.includes(fault) && times > 0) lost += 1;
    if (reported === "unknown") unknown += 1;
    if (reported === "unknown" && times > 0) unknownApplied += 1;
  }
  const none = (goal: string, what: string, found: readonly string[]): Figure => {
    return { goal, what, measured: found.length, atMost: 0, example: found[0] && `seed ${seed}, ${found[0]}` };
  };
  // Where the machine is busy, one that is to meet silence may not be read in its time.
  const atLeast = 9 * createsPerFault;
  return [
    {
      goal: "G2",
      what: "creates into 10 faults, each after it was applied",
      measured: afterApplied,
      atLeast: 10 * createsPerFault,
    },
    { goal: "G2", what: "of these applied, and their answers lost", measured: lost, atLeast },
    none("G2", "creates applied twice", doubled),
    none("G2", "creates with more than 3 requests, or with another number than they tell", counts),
    { goal: "G3", what: "creates into these and 7 other faults", measured: all.length, atLeast: 11 * createsPerFault },
    none("G3", "creates reported not sent, deferred or rejected, and applied", denied),
    none("G3", "creates reported done, and missing", missing),
    none("G3", "creates reported otherwise than is known of them", others),
    none("G3", "creates not sent or deferred that could not be sent again", notTakenLater),
    { goal: "G3", what: "creates reported unknown, and applied", measured: unknownApplied },
    { goal: "G3", what: "creates reported unknown, and not applied", measured: unknown - unknownApplied },
  ];
}
