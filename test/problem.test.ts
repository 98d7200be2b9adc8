// Reading problem details from the forms that the vendors send, and from those that nobody should. The rules of RFC 9457 are in
// problem-rules.test.ts.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { readProblem } from "../src/core/problem.js";
import { BadRequestError } from "../src/index.js";
import { operationsAt } from "./support/clients.js";
import { failureOf, words } from "./support/ending.js";
import { http, serve } from "./support/server.js";

const url = "https://kaiten.example.com/api/licenses/enterprise/entitlements";
const problemJson = new Headers({ "content-type": "application/problem+json" });
const plainJson = new Headers({ "content-type": "application/json" });

/** The problem of a body that says it is one. */
function read(body: unknown) {
  return readProblem(body, problemJson, url);
}

describe("errors", () => {
  test("objects and texts are kept, and of them the members of the right type", () => {
    const errors = [
      null,
      1,
      [],
      "text",
      { message: "m", location: "body.seats", value: 0 },
      { message: 1, location: null, value: null },
      { detail: "must be positive", pointer: "#/seats" },
      {},
    ];
    expect(read({ errors }).errors).toEqual([
      { message: "text" },
      { message: "m", location: "body.seats", value: 0 },
      { value: null },
      {},
      {},
    ]);
  });

  test("100,000 of them are read", () => {
    const errors = Array.from({ length: 100_000 }, (_, at) => ({
      location: `body.items[${at}]`,
      message: "m",
      value: at,
    }));
    expect(read({ errors }).errors).toHaveLength(100_000);
  });
});

describe("the forms of the vendors", () => {
  const shared = { title: "Bad Request", status: 400, detail: "Property foo is required but is missing." };

  test("Kaiten, as its pages print it", () => {
    const errors = [{ location: "string", message: "string", value: null }];
    const uris = { instance: "https://example.com/error-log/abc123", type: "https://example.com/errors/example" };
    const body = { ...shared, ...uris, errors };
    expect(read(body)).toEqual({ ...body, extensions: {} });
  });

  test("Kaiten, as its source sends it: a code, the id of an error, the path as the instance", () => {
    const body = {
      $schema: "http://kaiten.example.com/schemas/Problem.json",
      type: "https://datatracker.ietf.org/doc/html/rfc7231#section-6.5.8",
      title: "Conflict",
      status: 409,
      code: "AssociateEntitlementToLicense.AlreadyAssociated",
      errorId: "6f1f2a52-5f7e-4c0e-8f5d-2f7d3a2b1c00",
      instance: "/api/licenses/enterprise",
    };
    const { $schema: _, ...rest } = body;
    const instance = "https://kaiten.example.com/api/licenses/enterprise";
    expect(read(body)).toEqual({ ...rest, instance, extensions: {} });
  });

  test.each([
    "https://docs.example.com/problems/not-found",
    "https://docs.example.com/problems/../not-found",
    "https://docs.example.com",
    "https://1.2/a",
    "https://docs.0x7f/a",
    "https://127.0.0.08/a",
    "https://DOCS.example.com/a",
    "https://docs.example.com/a b",
    "problems/not-found",
  ])("a type is resolved as a URL is: %s", (type) => {
    const resolved = URL.canParse(type, url) ? new URL(type, url).href : type;
    expect(read({ type })).toMatchObject({ type: resolved });
  });

  test("FlexNet: message is the detail, and the word stands in extensions", () => {
    const body = { status: "FAILURE", message: "Entitlement ID exists" };
    const expected = { type: "about:blank", detail: "Entitlement ID exists", extensions: { status: "FAILURE" } };
    expect(readProblem(body, plainJson, url)).toEqual(expected);
    expect(readProblem(body, new Headers(), url)).toEqual({ ...expected, contentTypeMismatch: true });
  });

  test("FlexNet with a number for its status", () => {
    const problem = readProblem({ status: 400, message: "no" }, plainJson, url);
    expect(problem).toEqual({ type: "about:blank", status: 400, detail: "no", extensions: {} });
  });

  test("an answer that calls itself a problem is none of FlexNet's", () => {
    const problem = read({ status: "FAILURE", message: "m" });
    expect(problem).toEqual({ type: "about:blank", extensions: { message: "m" } });
  });

  test("a detail goes before a message, and a message that is no text stays where it is", () => {
    const both = readProblem({ detail: "d", message: "m" }, plainJson, url);
    expect(both).toEqual({ type: "about:blank", detail: "d", extensions: { message: "m" } });
    const number = readProblem({ message: 7 }, plainJson, url);
    expect(number).toEqual({ type: "about:blank", extensions: { message: 7 } });
  });
});

// Members that would change what an error is, or what all objects are, were they copied onto one.
const hostile = [
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "hasOwnProperty",
    "isPrototypeOf",
    "toString",
    "toLocaleString",
    "valueOf",
  ],
  ...[
    "__defineGetter__",
    "__lookupSetter__",
    "toJSON",
    "then",
    "catch",
    "finally",
    "message",
    "name",
    "stack",
    "cause",
  ],
  ...[
    "kind",
    "outcome",
    "operation",
    "attempts",
    "headers",
    "requestId",
    "retryAfterMs",
    "problem",
    "excerpt",
    "extensions",
  ],
];

describe.each(hostile)("a member %s", (name) => {
  const value = { polluted: true, value: "x" };
  const member = `"${name}":${JSON.stringify(value)}`;
  const named = (object: object): unknown => Object.getOwnPropertyDescriptor(object, name)?.value;

  test("of a problem is data: the error is as it is without it", async () => {
    const body = `{${member},"errors":[{${member},"value":{${member}}}],"x":{${member}}}`;
    const bodies = ["{}", body];
    const server = await serve(() => http(400, { "content-type": "application/problem+json" }, bodies.shift()));
    const { attach } = operationsAt(server.url);
    const prototypes = [Object, Array, Error, BadRequestError].map(({ prototype }) => Reflect.ownKeys(prototype));
    const [plain, error] = [await failureOf(attach()), await failureOf(attach())];
    if (error.kind !== "bad-request") throw new Error(error.kind);

    expect([Object, Array, Error, BadRequestError].map(({ prototype }) => Reflect.ownKeys(prototype))).toEqual(
      prototypes,
    );
    expect("polluted" in {}).toBe(false);
    expect(error).toBeInstanceOf(BadRequestError);
    expect(Object.getPrototypeOf(error)).toBe(BadRequestError.prototype);
    expect(Reflect.ownKeys(error)).toEqual(Reflect.ownKeys(plain));
    expect(words(error)).toBe(words(plain));
    expect([error.message, error.name, String(error)]).toEqual([plain.message, plain.name, String(plain)]);
    expect(error.stack?.split("\n")[0]).toBe(plain.stack?.split("\n")[0]);
    expect(JSON.stringify(error)).toBe(JSON.stringify(plain));
    expect(inspect(error)).not.toContain("polluted");
    expect(await Promise.resolve(error)).toBe(error);

    const { extensions, errors } = error.problem;
    expect(Object.getPrototypeOf(extensions)).toBe(null);
    expect(named(extensions)).toEqual(value);
    expect(errors).toEqual([{ value: JSON.parse(`{${member}}`) }]);
  });

  test("of a success is data: the value is what was sent", async () => {
    const body = `{${member},"id":"le-1"}`;
    const server = await serve(() => http(200, { "content-type": "application/json" }, body));
    const data = await operationsAt(server.url).get();
    expect(Object.keys(data)).toEqual([name, "id"]);
    expect(named(data)).toEqual(value);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });
});
