// What is sent is closed, so that a misspelt member is found; what is answered is open, so that a vendor may add to it.
import { expect, test } from "vitest";
import { readDocument } from "../scripts/generate/document.js";
import { isObject, type JsonObject, resolve } from "../scripts/generate/values.js";

interface Place {
  readonly place: string;
  readonly schema: JsonObject;
}

/** Every schema of a schema, references followed once. A discriminator is left out: the `type` of a union's members. */
function* schemasOf(root: JsonObject, value: unknown, place: string, seen: Set<unknown>): Generator<Place> {
  if (!isObject(value)) return;
  const schema = resolve(root, value, place);
  if (seen.has(schema)) return;
  seen.add(schema);
  yield { place, schema };
  const { properties, items, not: _, ...others } = schema;
  for (const [name, member] of Object.entries(Object(properties))) {
    yield* schemasOf(root, member, `${place}.${name}`, seen);
  }
  yield* schemasOf(root, items, `${place}[]`, seen);
  for (const keyword of ["oneOf", "anyOf", "allOf"]) {
    const branches = others[keyword];
    if (Array.isArray(branches)) for (const each of branches) yield* schemasOf(root, each, place, seen);
  }
}

const documents = await Promise.all(["kaiten", "software-licensing", "flexnet"].map(readDocument));

for (const { name, root, operations } of documents) {
  const bodies = operations.flatMap(({ id, body }) => [...schemasOf(root, body?.schema, id, new Set())]);
  const answers = operations.flatMap(({ id, successes }) =>
    [...successes.values()].flatMap((schema) => [...schemasOf(root, schema, id, new Set())]),
  );

  test(`${name}: every object of a request that names its members is closed`, () => {
    const objects = bodies.filter(({ schema }) => schema["properties"] !== undefined);
    expect(objects.length).toBeGreaterThan(0);
    const open = objects.filter(({ schema }) => schema["additionalProperties"] !== false);
    expect(open.map(({ place }) => place)).toEqual([]);
  });

  test(`${name}: no object of an answer is closed`, () => {
    expect(answers.length).toBeGreaterThan(0);
    const closed = answers.filter(({ schema }) => schema["additionalProperties"] === false);
    expect(closed.map(({ place }) => place)).toEqual([]);
  });

  test(`${name}: an enum of an answer takes any text, but where it tells the members of a union apart`, () => {
    const isDiscriminator = ({ schema }: Place) => Array.isArray(schema["enum"]) && schema["enum"].length === 1;
    const isKnownOfOpen = ({ schema }: Place) =>
      answers.some(({ schema: { anyOf } }) => {
        const [known, any] = Array.isArray(anyOf) ? anyOf : [];
        return known === schema && isObject(any) && any["type"] === "string" && any["enum"] === undefined;
      });
    const closed = answers.filter((place) => place.schema["enum"] !== undefined);
    expect(
      closed.filter((place) => !isDiscriminator(place) && !isKnownOfOpen(place)).map(({ place }) => place),
    ).toEqual([]);
  });
}
