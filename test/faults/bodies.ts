// P1: what calls end with for bodies that are broken or odd, over real sockets: each with every status and media type.
import { type BodyAnswer, judge, operationsAt } from "./body-oracle.js";
import { drawnBodies } from "./drawn-bodies.js";
import type { Figure } from "./figure.js";
import { jsonBodies, labelOf } from "./json-bodies.js";
import { raw, startServer } from "./server.js";
import { Tally } from "./tally.js";

const statuses = [200, 400, 503] as const;
const types = ["application/json", "application/problem+json", "text/html", undefined] as const;

/** What {@link brokenBodies} takes. */
export interface BrokenBodiesOptions {
  /** Which bodies of the list are answered with: one of that many. */
  readonly every?: number;
  /** How many bodies are drawn for each property. */
  readonly runs?: number;
  /** What they are drawn from. */
  readonly seed?: number;
}

/** P1: every answer ends in exactly its value or in the right error, whatever its body. */
export async function brokenBodies(options: BrokenBodiesOptions = {}): Promise<readonly Figure[]> {
  const { every = 1, runs = 10_000, seed = 9457 } = options;
  const bodies = jsonBodies().filter((_, at) => at % every === 0);
  const tallies = { untyped: new Tally(), falsy: new Tally(), damaged: new Tally(), wrong: new Tally() };
  let answer: BodyAnswer = { bytes: new Uint8Array(), status: 200, type: undefined };
  const server = await startServer(() => {
    const fields = answer.type === undefined ? {} : { "content-type": answer.type };
    return raw(answer.status, fields, Buffer.from(answer.bytes).toString("latin1"));
  });
  try {
    const operations = operationsAt(server.url);
    for (const [at, body] of bodies.entries()) {
      // A read of an object each time, a read of an array and a write with every third body.
      const asked = at % 3 === 0 ? operations : operations.slice(0, 1);
      for (const status of statuses) {
        for (const type of types) {
          answer = { bytes: body.bytes, status, type };
          await Promise.all(
            asked.map(async (one) => {
              const judgement = await judge(answer, one, server.url);
              for (const [what, tally] of Object.entries(tallies)) {
                tally.check(judgement !== what, () => `${one.name} ${status} ${type}: ${labelOf(body)}`);
              }
            }),
          );
        }
      }
    }
  } finally {
    server.close();
  }
  const least = Math.floor(318 / every);
  return [
    { goal: "P1", what: "broken and odd bodies", measured: bodies.length, atLeast: least },
    { goal: "P1", what: "answers with them", measured: server.requests.length, atLeast: least * 12 },
    tallies.untyped.figure("P1", "calls that ended in something else than a LicensingError"),
    tallies.falsy.figure("P1", "errors that are falsy"),
    tallies.damaged.figure("P1", "answers that are no value, or another, returned as values"),
    tallies.wrong.figure("P1", "errors of the wrong kind, outcome or problem, and values that were refused"),
    ...(await drawnBodies(runs, seed)),
  ];
}
