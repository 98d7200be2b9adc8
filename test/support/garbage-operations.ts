// Odd requests in proper HTTP: to the operations of the three APIs, and to the sandbox itself.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { operationDetails as flexnet } from "../../generated/flexnet/operation-details.js";
import { operationDetails as kaiten } from "../../generated/kaiten/operation-details.js";
import { operationDetails as softwareLicensing } from "../../generated/software-licensing/operation-details.js";
import { tokens } from "../../src/sandbox/company.js";
import { broken, deep, half, mostly, odd, oddValue, word, words } from "./garbage-words.js";
import { http, type RawRequest } from "./raw-request.js";

interface Parameter {
  readonly name: string;
  readonly in: string;
}

interface Target {
  readonly api: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** The bodies that the document of the API shows. */
  readonly bodies: readonly unknown[];
}

const tables = { kaiten, "software-licensing": softwareLicensing, flexnet };

/** Every operation of every API, with the bodies of its document. */
const targets: readonly Target[] = Object.entries(tables).flatMap(([api, table]) => {
  const examples = examplesOf(api);
  return Object.values(table).map(({ row: { id, method, path }, parameters }) => ({
    api,
    id,
    method,
    path,
    parameters,
    bodies: examples.get(id) ?? [],
  }));
});

/** A query of names that there are, or of others. */
function queryOf({ parameters }: Target): fc.Arbitrary<string> {
  const own = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const names = fc.constantFrom(
    ...own,
    ...own,
    ...own,
    "x",
    "",
    "search[name]",
    "search[__proto__]",
    "__proto__",
    "%zz",
  );
  const pairs = fc.array(fc.tuple(names, word), { maxLength: 4 });
  return half(
    fc.constant(""),
    pairs.map((all) => `?${all.map(([name, value]) => `${name}=${value}`).join("&")}`),
  );
}

/** The path of an operation with odd texts in the place of its parameters, and a query behind it. */
function pathOf(target: Target): fc.Arbitrary<string> {
  const filled = fc
    .infiniteStream(word)
    .map((texts) => target.path.replace(/\{.+?\}/g, () => String(texts.next().value)));
  // A request line is read up to a space: the texts are to reach the server whole.
  return fc.tuple(filled, queryOf(target)).map(([path, query]) => `/${target.api}${path}${query}`.replaceAll(" ", ""));
}

/** A body of the document with one of its values changed, or with a member that it must not have. */
function spoiled(bodies: readonly unknown[]): fc.Arbitrary<string> {
  const name = fc.constantFrom("__proto__", "constructor", "toString", "x", "", "slug", "id");
  return fc
    .tuple(fc.constantFrom(...bodies), fc.nat(30), oddValue, fc.option(name, { freq: 3 }))
    .map(([body, at, value, more]) => {
      const text = JSON.stringify(replaceAt(body, { left: at }, value));
      return more === null
        ? text
        : text.replace("{", `{${JSON.stringify(more)}:${JSON.stringify(value)}${text === "{}" ? "" : ","}`);
    });
}

/** A copy of a value in which the value at a place, counted from its beginning, is another one. */
function replaceAt(value: unknown, place: { left: number }, other: unknown): unknown {
  place.left -= 1;
  if (place.left === 0) return other;
  if (Array.isArray(value)) return value.map((each) => replaceAt(each, place, other));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaceAt(each, place, other)]));
}

function bodyOf({ bodies }: Target): fc.Arbitrary<string> {
  const own = bodies.length === 0 ? [] : [{ arbitrary: spoiled(bodies), weight: 12 }];
  return fc.oneof(
    ...own,
    { arbitrary: fc.constant(""), weight: 3 },
    { arbitrary: broken, weight: 2 },
    { arbitrary: oddValue.map((value) => JSON.stringify(value)), weight: 2 },
    { arbitrary: deep, weight: 1 },
  );
}

const good: Readonly<Record<string, string>> = {
  kaiten: tokens.kaiten,
  "software-licensing": "at-1",
  flexnet: tokens.flexnet,
};

const authorization = fc.constantFrom("", "Bearer", "Basic eDp4", "Bearer a b", "bearer \xff", "x".repeat(1000));
const contentType = fc.constantFrom(
  "",
  "\xff",
  "text/plain",
  "application/json; charset=utf-16",
  "multipart/form-data",
);

/** Header fields that are odd, and harmless to how HTTP is read. */
const oddFields = fc.constantFrom(
  ...["x: ", "X: 1\r\nX: 2", "cookie: a\r\nCookie: b", "set-cookie: a", "host: ", `x-long: ${"x".repeat(2000)}`],
  ...["__proto__: x", "constructor: x", "!#$%&'*+-.^_`|~: x", "accept: \xff", "if-none-match: *, \xff, W/"],
  ...["expect: 200-ok", "upgrade: websocket", "content-encoding: gzip", "range: bytes=9-1", "authorization: Bearer x"],
);

/** An odd request to an operation. */
export const oddRequest: fc.Arbitrary<RawRequest> = fc.constantFrom(...targets).chain((target) =>
  fc
    .record({
      path: pathOf(target),
      body: bodyOf(target),
      token: mostly(`Bearer ${good[target.api]}`, authorization),
      type: mostly("application/json", contentType),
      fields: mostly([], fc.array(oddFields, { maxLength: 2 })),
      method: mostly(target.method, fc.constantFrom("HEAD", "OPTIONS", "TRACE", "PROPFIND", "GET", "POST", "DELETE")),
    })
    .map(({ path, body, token, type, fields, method }) =>
      http(
        `${method} ${path} HTTP/1.1`,
        ["host: x", `authorization: ${token}`, `content-type: ${type}`, ...fields],
        body,
      ),
    ),
);

/** An order to the sandbox itself that it cannot take: none is whole and sensible. */
export const oddOrder: fc.Arbitrary<RawRequest> = fc
  .record({
    line: fc.constantFrom("PUT /__fail", "PUT /__fail", "PUT /__fail?x", "GET /__fail", "POST /__fail", "PUT /__reset"),
    body: fc.oneof(
      broken,
      deep,
      oddValue.map((value) => JSON.stringify(value)),
      fc
        .record(
          {
            api: fc.constantFrom(...Object.keys(tables), ...words, ...odd),
            operation: fc.constantFrom(...targets.map(({ id }) => id), ...words, ...odd),
            fault: fc.constantFrom(...words, ...odd),
            times: fc.constantFrom(...odd),
            delayMs: fc.constantFrom(...odd),
          },
          { requiredKeys: [] },
        )
        .map((members) => JSON.stringify(members)),
    ),
  })
  .map(({ line, body }) => http(`${line} HTTP/1.1`, ["host: x"], body));

interface DocumentOperation {
  readonly operationId?: string;
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
    >;
  };
}

/** The bodies that a document shows, by the id of the operation. */
function examplesOf(api: string): ReadonlyMap<string, readonly unknown[]> {
  const text = readFileSync(join(import.meta.dirname, `../../openapi/${api}.yaml`), "utf8");
  const { paths }: { readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>> } =
    parse(text);
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  return new Map(
    operations.flatMap(({ operationId, requestBody }) => {
      if (operationId === undefined || requestBody === undefined) return [];
      const examples = Object.values(requestBody.content).flatMap((each) => Object.values(each.examples ?? {}));
      return [[operationId, examples.map(({ value }) => value)] as const];
    }),
  );
}
