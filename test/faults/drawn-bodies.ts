// P1 and P2 for bodies that fast-check draws: any JSON, problems with members of any type, and both damaged in text and bytes;
// cut into chunks anywhere, and answered by a `fetch` of our own.
import fc from "fast-check";
import { isProblem } from "licensing-sdk";
import { type BodyAnswer, judge, operationsAt } from "./body-oracle.js";
import type { Figure } from "./figure.js";

const baseUrl = "https://api.example.com";

/** An answer, in chunks of which each begins at one of these shares of the body. */
function responseOf({ bytes, status, type }: BodyAnswer, cuts: readonly number[] = []): Response {
  const bounds = [0, ...cuts.map((share) => Math.floor(share * bytes.length)), bytes.length].sort((a, b) => a - b);
  const body = new ReadableStream({
    start(controller) {
      for (const [at, begin] of bounds.entries()) controller.enqueue(bytes.slice(begin, bounds[at + 1]));
      controller.close();
    },
  });
  return new Response(body, { status, headers: type === undefined ? {} : { "content-type": type } });
}

const value = fc.jsonValue({ maxDepth: 3 });
const reference = fc.oneof(
  fc.webUrl(),
  fc.constantFrom("about:blank", "taken", "/a/b?c#d", "//x", "urn:a:b", "http://[", ""),
);
const status = fc.oneof(fc.integer({ min: 90, max: 610 }), fc.double());
// Half of a surrogate pair is one too.
const character = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const rightMembers = {
  type: reference,
  title: fc.string({ unit: character }),
  status: fc.integer({ min: 100, max: 599 }),
  detail: fc.string(),
  instance: reference,
};

const orAnything = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: right, weight: 2 }, value);
const detail = fc.record({ location: value, message: value, value }, { requiredKeys: [] });
const problem = fc
  .tuple(
    fc.record(
      {
        ...Object.fromEntries(Object.entries(rightMembers).map(([name, right]) => [name, orAnything(right)])),
        status: orAnything(status),
        errors: orAnything(fc.array(orAnything(detail))),
        code: orAnything(fc.string()),
        errorId: orAnything(fc.uuid()),
        message: orAnything(fc.string()),
        $schema: orAnything(fc.webUrl()),
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(fc.constantFrom("__proto__", "constructor", "toString", "then", "toJSON", "x"), value, {
      noNullPrototype: true,
    }),
  )
  .map(([members, hostile]) => ({ ...members, ...hostile }));

const text = fc.oneof(
  { arbitrary: problem.map((members) => JSON.stringify(members)), weight: 4 },
  { arbitrary: fc.json(), weight: 2 },
  fc.array(problem, { maxLength: 3 }).map((list) => JSON.stringify(list)),
);
// Where, how much is taken away there, and what comes in its place.
const place = fc.double({ min: 0, max: 1, noNaN: true });
const damage = fc.tuple(
  place,
  fc.nat(3),
  fc.oneof(fc.constantFrom(...'{}[],:"\\-.0e \n\0\ufeff'), fc.string({ maxLength: 3 })),
);
const damagedText = fc.tuple(text, fc.array(damage, { maxLength: 2 })).map(([whole, list]) =>
  list.reduce((rest, [share, removed, inserted]) => {
    const at = Math.floor(share * rest.length);
    return rest.slice(0, at) + inserted + rest.slice(at + removed);
  }, whole),
);
const bytes = fc
  .tuple(damagedText, fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 1 }), fc.boolean())
  .map(([characters, replaced, hasMark]) => {
    const encoded = Buffer.from((hasMark ? "\ufeff" : "") + characters);
    for (const [share, byte] of replaced) encoded[Math.floor(share * encoded.length)] = byte;
    return encoded;
  });

const answer = fc.record({
  bytes,
  status: fc.constantFrom(200, 400, 503),
  type: fc.constantFrom(
    ...["application/json", "application/problem+json", "text/html", undefined, "Application/JSON; charset=utf-8"],
    ...[
      'APPLICATION/Problem+JSON;charset="utf-8"',
      "application/problem+xml",
      "application/vnd.api+json",
      "text/plain",
    ],
  ),
});

let respond = (): Response => Response.error();
const operations = operationsAt(baseUrl, async () => respond());

/** Whether a call ends as the oracle says: a read of an object, of an array, or a write. */
const asTheOracleSays = fc.asyncProperty(
  answer,
  fc.constantFrom(...operations),
  fc.array(place, { maxLength: 4 }),
  async (given, asked, cuts) => {
    respond = () => responseOf(given, cuts);
    return (await judge(given, asked, baseUrl)) === "right";
  },
);

/** The problem that a 400 with these members carries. */
async function problemOf(members: object): Promise<string | undefined> {
  const bytes = Buffer.from(JSON.stringify(members));
  respond = () => responseOf({ bytes, status: 400, type: "application/problem+json" });
  const end = await operations[0]?.start().result();
  return end?.ok === false && isProblem(end.error) ? JSON.stringify(end.error.problem) : undefined;
}

const wrongText = value.filter((member) => typeof member !== "string");
const isStatus = (member: unknown): boolean =>
  Number.isInteger(member) && Number(member) >= 100 && Number(member) <= 599;
const wrongMembers = {
  type: wrongText,
  title: wrongText,
  status: fc.oneof(value, status).filter((member) => !isStatus(member)),
  detail: wrongText,
  instance: wrongText,
};

/** Rule 2: a problem with members of the wrong type is read as it is without them. */
const asIfAbsent = fc.asyncProperty(
  fc.record(rightMembers),
  fc.record(wrongMembers, { requiredKeys: [] }),
  async (right, wrong) => {
    const without = Object.fromEntries(Object.entries(right).filter(([name]) => !(name in wrong)));
    const read = await problemOf({ ...right, ...wrong });
    return read !== undefined && read === (await problemOf(without));
  },
);

async function figuresOf<Drawn>(
  [goal, what, property]: readonly [string, string, fc.IAsyncProperty<Drawn>],
  options: fc.Parameters<Drawn>,
): Promise<readonly Figure[]> {
  const { failed, numRuns, seed, counterexamplePath, counterexample } = await fc.check(property, options);
  const example = failed ? `seed ${seed}, ${counterexamplePath}: ${fc.stringify(counterexample)}` : undefined;
  return [
    { goal, what: `bodies drawn, ${what}`, measured: numRuns, atLeast: options.numRuns ?? 1 },
    { goal, what: `of these not so`, measured: Number(failed), atMost: 0, example },
  ];
}

/** P1 and P2: no drawn body ends in anything else than the oracle says; each wrong member is as if absent. */
export async function drawnBodies(runs: number, seed: number): Promise<readonly Figure[]> {
  const options = { numRuns: runs, seed };
  return [
    ...(await figuresOf(["P1", "each ended in its value or in the right error", asTheOracleSays], options)),
    ...(await figuresOf(["P2", "each wrong member of a problem as if absent", asIfAbsent], options)),
  ];
}
