// The documents are the product's source, so what they promise is tested on the documents themselves.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

type Json = Record<string, unknown>;
interface Place {
  readonly at: readonly string[];
  readonly value: Json;
}

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
const SCHEMA_MAPS = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const SCHEMA_LISTS = ["oneOf", "anyOf", "allOf", "prefixItems"];
const SCHEMA_MEMBERS = [
  "items",
  "not",
  "additionalProperties",
  "unevaluatedProperties",
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
];

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function members(value: unknown): [string, unknown][] {
  return isObject(value) || Array.isArray(value) ? Object.entries(value) : [];
}

function pointer(at: readonly string[]): string {
  return `#${at.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}

/** Every object of the document, whatever it is; examples too, as they cannot hold what is looked for. */
function* objects(value: unknown, at: readonly string[] = []): Generator<Place> {
  if (isObject(value)) yield { at, value };
  for (const [key, member] of members(value)) yield* objects(member, [...at, key]);
}

/** A schema and every schema inside it. The names of properties are never taken for keywords. */
function* schemas(value: unknown, at: readonly string[]): Generator<Place> {
  if (!isObject(value)) return;
  yield { at, value };
  for (const keyword of [...SCHEMA_MAPS, ...SCHEMA_LISTS]) {
    for (const [key, member] of members(value[keyword])) yield* schemas(member, [...at, keyword, key]);
  }
  for (const keyword of SCHEMA_MEMBERS) yield* schemas(value[keyword], [...at, keyword]);
}

/** Whatever carries a schema and examples beside it: media types, parameters, headers. */
function* carriers(value: unknown, at: readonly string[] = []): Generator<Place> {
  if (pointer(at) === "#/components/schemas") return;
  if (isObject(value) && "schema" in value) yield { at, value };
  for (const [key, member] of members(value)) {
    if (key !== "schema" && key !== "example" && key !== "examples") yield* carriers(member, [...at, key]);
  }
}

function* allSchemas(document: Json): Generator<Place> {
  const at = ["components", "schemas"];
  for (const [name, schema] of members(resolve(document, pointer(at)))) yield* schemas(schema, [...at, name]);
  for (const carrier of carriers(document)) yield* schemas(carrier.value["schema"], [...carrier.at, "schema"]);
}

function* operations(document: Json): Generator<Place> {
  for (const [path, item] of members(document["paths"])) {
    for (const [method, operation] of members(item)) {
      if (METHODS.has(method) && isObject(operation)) yield { at: ["paths", path, method], value: operation };
    }
  }
}

function resolve(document: Json, reference: string): unknown {
  let value: unknown = document;
  for (const part of reference.split("/").slice(1)) {
    if (!isObject(value)) return undefined;
    value = value[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value;
}

function follow(document: Json, value: unknown): unknown {
  return isObject(value) && typeof value["$ref"] === "string" ? resolve(document, value["$ref"]) : value;
}

/** The examples of the document, each with the pointer of the schema that it has to satisfy. */
function* examples(document: Json): Generator<{ at: string; schema: readonly string[]; example: unknown }> {
  for (const { at, value } of carriers(document)) {
    const schema = [...at, "schema"];
    if ("example" in value) yield { at: pointer([...at, "example"]), schema, example: value["example"] };
    for (const [name, item] of members(value["examples"])) {
      const example = follow(document, item);
      yield {
        at: pointer([...at, "examples", name]),
        schema,
        example: isObject(example) ? example["value"] : undefined,
      };
    }
  }
  for (const { at, value } of allSchemas(document)) {
    for (const keyword of ["example", "default"]) {
      if (keyword in value) yield { at: pointer([...at, keyword]), schema: at, example: value[keyword] };
    }
    for (const [index, example] of members(value["examples"])) {
      yield { at: pointer([...at, "examples", index]), schema: at, example };
    }
  }
}

function isOneLine(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "" && !value.includes("\n");
}

/** The pointers of the places that break a rule; a rule that looks at nothing breaks too. */
function breaches(places: Iterable<Place>, holds: (place: Place) => boolean): string[] {
  const all = [...places];
  return all.length === 0 ? ["there is nothing to look at"] : all.filter((p) => !holds(p)).map((p) => pointer(p.at));
}

describe.each(["kaiten", "software-licensing", "flexnet"])("openapi/%s.yaml", (name) => {
  const source: unknown = parse(readFileSync(new URL(`../openapi/${name}.yaml`, import.meta.url), "utf8"));
  const document = isObject(source) ? source : {};
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, name);

  test("every example and every default is valid against its own schema", () => {
    const wrong: string[] = [];
    let count = 0;
    for (const { at, schema, example } of examples(document)) {
      const fragment = pointer(schema).slice(1).split("/").map(encodeURIComponent).join("/");
      const validate = ajv.compile({ $ref: `${name}#${fragment}` });
      if (!validate(example)) wrong.push(`${at}: ${ajv.errorsText(validate.errors)}`);
      count += 1;
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });

  test("every request body, and every answer that has a body, comes with an example", () => {
    const bodies: Place[] = [];
    for (const { at, value } of operations(document)) {
      const answers = members(value["responses"]).map(([status, answer]): [string, unknown] => [
        `responses/${status}`,
        answer,
      ]);
      for (const [key, body] of [["requestBody", value["requestBody"]] as const, ...answers]) {
        const followed = follow(document, body);
        for (const [type, media] of members(isObject(followed) ? followed["content"] : undefined)) {
          if (isObject(media)) bodies.push({ at: [...at, key, type], value: media });
        }
      }
    }
    expect(breaches(bodies, ({ value }) => "example" in value || members(value["examples"]).length > 0)).toEqual([]);
  });

  test("every operation has an id, a summary, a description, a method, tags, a vendor's page and its answers", () => {
    const complete = ({ value }: Place) => {
      const docs = value["externalDocs"];
      const tags = value["tags"];
      return (
        ["operationId", "summary", "x-method"].every((key) => isOneLine(value[key])) &&
        typeof value["description"] === "string" &&
        isObject(docs) &&
        typeof docs["url"] === "string" &&
        docs["url"].startsWith("https://") &&
        Array.isArray(tags) &&
        tags.length > 0 &&
        members(value["responses"]).some(([status]) => status.startsWith("2")) &&
        members(value["responses"]).some(([status]) => status.startsWith("4") || status === "default")
      );
    };
    expect(breaches(operations(document), complete)).toEqual([]);
  });

  test("every operation says whether it may be sent again, and why", () => {
    const said = ({ value }: Place) =>
      typeof value["x-resend-after-unknown"] === "boolean" && isOneLine(value["x-resend-after-unknown-note"]);
    expect(breaches(operations(document), said)).toEqual([]);
  });

  test.each(["operationId", "x-method"])("no two operations share their %s", (key) => {
    const values = [...operations(document)].map(({ value }) => value[key]);
    expect(values).toEqual([...new Set(values)]);
  });

  test("every operation is secured, or says that it is not", () => {
    const schemes = resolve(document, "#/components/securitySchemes");
    const secured = ({ value }: Place) => {
      const security = value["security"] ?? document["security"];
      return (
        Array.isArray(security) &&
        security.every((one) => members(one).every(([key]) => isObject(schemes) && key in schemes))
      );
    };
    expect(document["security"]).not.toEqual([]);
    expect(breaches(operations(document), secured)).toEqual([]);
  });

  test("every mark of an inferred fact says why it stands here, in one line", () => {
    const marked = [...objects(document)].filter(({ value }) => "x-evidence" in value || "x-evidence-note" in value);
    expect(
      breaches(marked, ({ value }) => value["x-evidence"] === "inferred" && isOneLine(value["x-evidence-note"])),
    ).toEqual([]);
  });

  test("every schema by name and every property has a description, of its own or by reference", () => {
    const named = [...allSchemas(document)].filter(({ at }) => at.length === 3 || at.at(-2) === "properties");
    expect(breaches(named, ({ value }) => "description" in value || "$ref" in value)).toEqual([]);
  });

  test("no rule stands as a `not` inside `allOf`, which the generator of types turns into `& unknown`", () => {
    const bare = ({ value }: Place) =>
      !members(value["allOf"]).some(([, member]) => isObject(member) && "not" in member);
    expect(breaches(allSchemas(document), bare)).toEqual([]);
  });
});
