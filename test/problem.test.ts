// Reading problem details, rule by rule (RFC 9457), from the forms that the vendors send.
import { describe, expect, test } from "vitest";
import { readProblem, saysProblem } from "../src/core/problem.js";
import { operationsAt } from "./support/clients.js";
import { failureOf, words } from "./support/ending.js";
import { http, json, serve } from "./support/server.js";

const url = "https://kaiten.example.com/api/licenses/enterprise/entitlements";
const problemJson = new Headers({ "content-type": "application/problem+json" });
const plainJson = new Headers({ "content-type": "application/json" });

/** The problem of a body that says it is one. */
function read(body: unknown, base = url) {
  return readProblem(body, problemJson, base);
}

test.each([
  ["application/problem+json", true],
  ["APPLICATION/Problem+JSON", true],
  ["application/problem+json; charset=utf-8", true],
  ["application/problem+json;charset=utf-8", true],
  ["application/problem+xml", true],
  ["application/problem+cbor", true],
  ["application/json", false],
  ["application/problematic", false],
  ["text/html", false],
  ["x-application/problem+json", false],
])("section 3: %s is a problem: %s", (type, expected) => {
  expect(saysProblem(new Headers({ "content-type": type }))).toBe(expected);
});

test("section 3: an answer without a media type is none", () => {
  expect(saysProblem(new Headers())).toBe(false);
});

describe("section 3.1: a member of the wrong JSON type is ignored, the rest still counts", () => {
  const good = { type: "urn:a", title: "T", status: 404, detail: "D", instance: "urn:b" };
  const wrong = [null, true, 1, {}, [], ["x"], { x: 1 }];

  test.each(["type", "title", "detail", "instance"] as const)("%s", (name) => {
    const { [name]: _, ...rest } = good;
    for (const value of wrong) {
      const expected = { type: "about:blank", ...rest, extensions: {} };
      expect(read({ ...good, [name]: value })).toEqual(expected);
    }
  });

  test("status", () => {
    const { status: _, ...rest } = good;
    for (const value of ["404", null, true, {}, [], 404.5, 600, 99, 0, -1, Number.POSITIVE_INFINITY]) {
      expect(read({ ...good, status: value })).toEqual({ ...rest, extensions: {} });
    }
    for (const status of [100, 200, 404, 599]) expect(read({ status }).status).toBe(status);
  });

  test("code, errorId and errors are readable as they came", () => {
    const body = { code: 7, errorId: null, errors: "none" };
    expect(read(body)).toEqual({ type: "about:blank", extensions: body });
  });
});

describe("section 3.1.1: type", () => {
  test("absent, it is about:blank", () => {
    expect(read({}).type).toBe("about:blank");
    expect(read({ type: "about:blank" }).type).toBe("about:blank");
  });

  test("relative, it is resolved against the URL of the answer: the same text from two places is two types", () => {
    expect(read({ type: "example-problem" }).type).toBe(
      "https://kaiten.example.com/api/licenses/enterprise/example-problem",
    );
    expect(read({ type: "example-problem" }, "https://other.example.com/v1/").type).toBe(
      "https://other.example.com/v1/example-problem",
    );
    expect(read({ type: "/problems/taken" }).type).toBe("https://kaiten.example.com/problems/taken");
    expect(read({ type: "//other.example.com/taken" }).type).toBe("https://other.example.com/taken");
  });

  test.each([
    "tag:example.com,2026:taken",
    "urn:uuid:1",
    "https://iana.org/assignments/http-problem-types#quota-exceeded",
  ])("%s stays as it is", (type) => {
    expect(read({ type }).type).toBe(type);
  });

  test.each(["http://[", "//", "https://a b", "http://\ud800"])(
    "%j cannot be parsed and is kept as it came",
    (type) => {
      expect(read({ type, title: "T" })).toEqual({ type, title: "T", extensions: {} });
    },
  );
});

test("section 3.1.2: the status of the answer decides, that of the body stands beside it", async () => {
  const server = await serve(() => json(404, { status: 409, title: "Conflict" }, "application/problem+json"));
  const error = await failureOf(operationsAt(server.url).attach());
  expect(words(error)).toBe("not-found 404 rejected");
  expect(error.kind === "not-found" && error.problem.status).toBe(409);
});

test("sections 3.1.3 and 3.1.4: nothing is concluded from title and detail", async () => {
  const body = { title: "Conflict", detail: "already associated, try again in 5 s" };
  const server = await serve(() => json(403, body, "application/problem+json"));
  const error = await failureOf(operationsAt(server.url).attach());
  expect(words(error)).toBe("forbidden 403 rejected");
  expect(error.kind === "forbidden" && error.retryAfterMs).toBe(undefined);
});

test("section 3.1.5: instance is resolved like type, and opaque where it cannot be", () => {
  expect(read({ instance: "/api/licenses/enterprise" }).instance).toBe(
    "https://kaiten.example.com/api/licenses/enterprise",
  );
  expect(read({ instance: "urn:uuid:1" }).instance).toBe("urn:uuid:1");
  expect(read({ instance: "http://[" }).instance).toBe("http://[");
});

test("section 3.1: no address in a problem is fetched", async () => {
  const canary = await serve(() => http(204));
  const at = `${canary.url}/canary`;
  const body = { $schema: at, type: at, instance: at, errors: [{ location: at, value: at }], help: at };
  const server = await serve(() =>
    http(404, { "content-type": "application/problem+json", link: `<${at}>; rel="describedBy"` }, JSON.stringify(body)),
  );
  const error = await failureOf(operationsAt(server.url).attach());
  expect(error.kind === "not-found" && error.problem.type).toBe(at);
  expect(canary.connections()).toBe(0);
});

test("section 3.2: every other member stands in extensions, which has no prototype", () => {
  const { extensions } = read(JSON.parse('{"balance":30,"accounts":["/a"],"__proto__":{"x":1},"toString":null}'));
  expect(Object.getPrototypeOf(extensions)).toBe(null);
  expect(Object.keys(extensions)).toEqual(["balance", "accounts", "__proto__", "toString"]);
  expect([extensions["balance"], extensions["accounts"], extensions["toString"]]).toEqual([30, ["/a"], null]);
  expect(extensions["constructor"]).toBe(undefined);
  expect("x" in {}).toBe(false);
});

test("section 4: a problem comes with a time to wait in the header field", async () => {
  const server = await serve(() => http(429, { "content-type": "application/problem+json", "retry-after": "3" }, "{}"));
  const error = await failureOf(operationsAt(server.url).attach());
  expect(error.kind === "too-many-requests" && error.retryAfterMs).toBe(3000);
});

test("section 4.2.1: a blank problem adds nothing to the status", () => {
  const blank = { type: "about:blank", extensions: {} };
  for (const body of [undefined, null, false, 0, "", "text", 42, [], [{ detail: "x" }], {}]) {
    expect(read(body)).toEqual(blank);
  }
});

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
