// The 17 rules that RFC 9457 has for a client, one by one.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { readProblem, saysProblem } from "../src/core/problem.js";
import { isProblem, type Problem } from "../src/index.js";
import { operationsAt } from "./support/clients.js";
import { endingOf, failureOf, words } from "./support/ending.js";
import { http, json, raw, serve } from "./support/server.js";

const url = "https://kaiten.example.com/api/licenses/enterprise/entitlements";
const problemJson = "application/problem+json";

/** The problem of a body that says it is one. */
function read(body: unknown, base = url): Problem {
  return readProblem(body, new Headers({ "content-type": problemJson }), base);
}

/** The error of a write that is answered so. */
async function failureFor(answer: string) {
  const server = await serve(() => answer);
  return failureOf(operationsAt(server.url).attach());
}

/** The problem of an error that has one. */
function problemOf(error: unknown): Problem | undefined {
  return isProblem(error) ? error.problem : undefined;
}

describe("rule 1 (section 3): problems have media types of their own, which may come unasked", () => {
  test("both are asked for, and no other", async () => {
    const server = await serve(() => json(200, {}));
    await operationsAt(server.url).get();
    expect(server.requests[0]?.headers["accept"]).toBe("application/json, application/problem+json");
  });

  test.each([
    [problemJson, undefined],
    ["APPLICATION/Problem+JSON", undefined],
    ['application/problem+json; charset="utf-8"', undefined],
    ["application/problem+json;charset=utf-8", undefined],
    ["text/html, application/problem+json", undefined],
    ["application/json", undefined],
    ["application/vnd.kaiten.v1+json", undefined],
    ["text/plain", true],
    ["application/octet-stream", true],
    ["application/problematic", true],
    ["application/notjson", true],
    ["", true],
  ])("a problem is read from a body that is called %j; whether that is no JSON: %s", async (type, mismatch) => {
    const error = await failureFor(json(404, { detail: "none" }, type));
    expect(words(error)).toBe("not-found 404 rejected");
    expect(problemOf(error)).toMatchObject({ type: "about:blank", detail: "none" });
    expect(problemOf(error)?.contentTypeMismatch).toBe(mismatch);
  });
});

describe("rule 2 (section 3.1): a member of the wrong JSON type is as if absent, and the rest still counts", () => {
  const good = { type: "urn:a", title: "T", status: 404, detail: "D", instance: "urn:b" };

  describe.each(["type", "title", "detail", "instance"] as const)("%s", (name) => {
    test.each([null, true, 1, {}, [], ["x"], { x: 1 }].map((value) => [value]))("%j", (value) => {
      const { [name]: _, ...rest } = good;
      expect(read({ ...good, [name]: value })).toEqual({ type: "about:blank", ...rest, extensions: {} });
    });
  });

  test.each(["404", "", null, true, {}, [404], 404.5, 600, 99, 0, -1, 1e300].map((value) => [value]))(
    "status %j",
    (value) => {
      const { status: _, ...rest } = good;
      expect(read({ ...good, status: value })).toEqual({ ...rest, extensions: {} });
    },
  );

  test("status from 100 to 599", () => {
    expect([100, 200, 404, 599].map((status) => read({ status }).status)).toEqual([100, 200, 404, 599]);
  });

  test("members that the vendors add are readable as they came", () => {
    const body = { code: 7, errorId: null, errors: "none" };
    expect(read(body)).toEqual({ type: "about:blank", extensions: body });
  });
});

describe("rule 3 (section 3.1.1): without a type, it is about:blank", () => {
  test.each([
    [{}],
    [{ title: "T" }],
    [{ type: "about:blank" }],
    [{ type: null }],
    [{ type: 7 }],
    [{ type: ["urn:a"] }],
  ])("%j", (body) => {
    expect(read(body).type).toBe("about:blank");
  });
});

describe("rule 4 (section 3.1.1): a type is what it is after resolution against the address of the answer", () => {
  test.each([
    ["example-problem", url, "https://kaiten.example.com/api/licenses/enterprise/example-problem"],
    ["example-problem", "https://kaiten.example.com/v1/", "https://kaiten.example.com/v1/example-problem"],
    ["/problems/taken", url, "https://kaiten.example.com/problems/taken"],
    ["//other.example.com/taken", url, "https://other.example.com/taken"],
    ["?a=1#b", url, `${url}?a=1#b`],
    ["", url, url],
    ["HTTPS://Example.COM/a/../b", url, "https://example.com/b"],
  ])("%j at %s", (type, base, expected) => {
    expect(read({ type }, base).type).toBe(expected);
  });

  test("that of a call is the address it was sent to", async () => {
    const server = await serve(() => json(404, { type: "taken", instance: "7" }, problemJson));
    const error = await failureOf(operationsAt(`${server.url}/api`).attach());
    const folder = `${server.url}/api/licenses/enterprise`;
    expect(problemOf(error)).toMatchObject({ type: `${folder}/taken`, instance: `${folder}/7` });
  });
});

test("rule 5 (section 3.1.1): a type is not dereferenced, nor is any other address of an answer", async () => {
  const canary = await serve(() => http(204));
  const at = `${canary.url}/canary`;
  const body = { $schema: at, type: at, instance: at, errors: [{ location: at, value: at }], help: at };
  const fields = { "content-type": problemJson, link: `<${at}>; rel="describedBy"`, location: at };
  const statuses = [404, 429, 503, 201, 302];
  const { url } = await serve(() => http(statuses.shift() ?? 204, fields, JSON.stringify(body)));
  const { attach } = operationsAt(url);
  expect(problemOf(await failureOf(attach()))?.type).toBe(at);
  for (const expected of [/^too-many/, /^service-un/, /^success$/, /redirect 302/]) {
    expect(await endingOf(attach())).toMatch(expected);
  }
  expect(canary.connections()).toBe(0);
});

describe("rule 6 (section 3.1.1): a type need not be an address, nor be one that can be parsed", () => {
  test.each([
    "tag:example.com,2026:taken",
    "urn:uuid:1",
    "https://iana.org/assignments/http-problem-types#quota-exceeded",
  ])("%s is what it is", (type) => {
    expect(read({ type }).type).toBe(type);
  });

  test.each(["http://[", "//", "https://a b", "http://\ud800"])("%j is kept as it came, with the rest", (type) => {
    expect(read({ type, title: "T" })).toEqual({ type, title: "T", extensions: {} });
  });
});

describe("rule 7 (section 3.1.2): the status of the answer decides, that of the body stands beside it", () => {
  test.each([
    [404, 409, "not-found 404 rejected"],
    [500, 400, "internal-server-error 500 unknown"],
    [429, 500, "too-many-requests 429 deferred"],
    [418, 404, "unexpected-status 418 rejected"],
  ])("%d with %d in the body", async (status, inBody, expected) => {
    const error = await failureFor(json(status, { status: inBody }, problemJson));
    expect(words(error)).toBe(expected);
    expect(problemOf(error)?.status).toBe(inBody);
  });
});

test("rule 8 (section 3.1.3): nothing is concluded from a title, in whatever language", async () => {
  const fields = { "content-type": problemJson, "content-language": "de" };
  const error = await failureFor(http(403, fields, '{"title":"Zu viele Anfragen"}'));
  expect(words(error)).toBe("forbidden 403 rejected");
  expect(problemOf(error)?.title).toBe("Zu viele Anfragen");
});

test("rule 9 (section 3.1.4): nothing is read out of a detail", async () => {
  const detail = 'already associated, try again in 5 s, {"status":409}';
  const error = await failureFor(json(403, { detail }, problemJson));
  expect(words(error)).toBe("forbidden 403 rejected");
  expect(error.kind === "forbidden" && error.retryAfterMs).toBe(undefined);
  expect(problemOf(error)).toEqual({ type: "about:blank", detail, extensions: {} });
});

describe("rule 10 (section 3.1.5): an instance is resolved like a type, and opaque where it cannot be", () => {
  test.each([
    ["/api/licenses/enterprise", "https://kaiten.example.com/api/licenses/enterprise"],
    ["https://other.example.com/log/7", "https://other.example.com/log/7"],
    ["urn:uuid:1", "urn:uuid:1"],
    ["http://[", "http://["],
  ])("%s", (instance, expected) => {
    expect(read({ instance }).instance).toBe(expected);
  });
});

test("rule 11 (section 3.2): members that nobody knows change nothing, and are readable by their names", () => {
  const body = JSON.parse('{"balance":30,"accounts":["/a"],"__proto__":{"x":1},"toString":null,"title":"T"}');
  const { extensions, ...rest } = read(body);
  expect(rest).toEqual({ type: "about:blank", title: "T" });
  expect(Object.getPrototypeOf(extensions)).toBe(null);
  expect(Object.keys(extensions)).toEqual(["balance", "accounts", "__proto__", "toString"]);
  expect([extensions["balance"], extensions["accounts"], extensions["toString"]]).toEqual([30, ["/a"], null]);
  expect(extensions["constructor"]).toBe(undefined);
});

describe("rule 12 (section 4.2.1): a blank problem adds nothing to the status", () => {
  test.each([undefined, null, false, 0, "", "text", 42, [], [{ detail: "x" }], {}].map((body) => [body]))(
    "%j",
    (body) => {
      expect(read(body)).toEqual({ type: "about:blank", extensions: {} });
    },
  );
});

test.each([
  ["3", 3000],
  ["junk", undefined],
])("rule 13 (section 4): a problem comes with a time to wait in the header field, %s", async (value, expected) => {
  const error = await failureFor(
    http(429, { "content-type": problemJson, "retry-after": value }, '{"type":"urn:slow"}'),
  );
  expect(error.kind === "too-many-requests" && error.retryAfterMs).toBe(expected);
  expect(problemOf(error)?.type).toBe("urn:slow");
});

describe("rule 14 (section 3): one answer is one problem, and `errors` is an extension of any form", () => {
  test("Huma's members are read, those of the example of the RFC are not, and no element is lost for another", () => {
    const errors = [
      { message: "m", location: "body.n", value: 0 },
      { detail: "must be positive", pointer: "#/n" },
      null,
      "text",
    ];
    const expected = [{ message: "m", location: "body.n", value: 0 }, {}, { message: "text" }];
    expect(read({ errors }).errors).toEqual(expected);
  });

  test.each([["none"], [null], [{ message: "m" }]])("%j is no list", (errors) => {
    expect(read({ errors })).toEqual({ type: "about:blank", extensions: { errors } });
  });

  test("a list of problems is none", async () => {
    const error = await failureFor(json(400, [{ title: "a" }, { title: "b" }], problemJson));
    expect(words(error)).toBe("bad-request 400 rejected");
    expect(problemOf(error)).toEqual({ type: "about:blank", extensions: {} });
  });
});

test("rule 15 (section 5): what a server says of itself is read where it is asked for, and shows nowhere else", async () => {
  const leak = "postgres://user:password@host/db";
  const members = {
    type: `urn:${leak}`,
    title: leak,
    detail: leak,
    instance: leak,
    errors: [{ message: leak }],
    stack: leak,
  };
  const error = await failureFor(json(500, members, problemJson));
  expect(problemOf(error)).toMatchObject({ title: leak, detail: leak, extensions: { stack: leak } });
  const shown = [String(error), error.stack, JSON.stringify(error), inspect(error, { depth: 20, showHidden: true })];
  for (const text of shown) expect(text).not.toContain("password");
});

describe("rule 16 (appendix B): of a problem that is no JSON the status is left", () => {
  const entity = '<!DOCTYPE problem [<!ENTITY file SYSTEM "file:///etc/hostname">]>';
  const xml = `<?xml version="1.0"?>${entity}<problem xmlns="urn:ietf:rfc:7807"><title>&file;</title></problem>`;

  test.each([
    ["application/problem+xml", xml, xml],
    ["application/problem+cbor", "\xa1etitleiNot Found", "\ufffdetitleiNot Found"],
  ])("%s", async (type, body, excerpt) => {
    const { url } = await serve(() => raw(404, { "content-type": type }, body));
    const error = await failureOf(operationsAt(url).attach());
    expect(words(error)).toBe("not-found 404 rejected");
    expect(problemOf(error)).toEqual({ type: "about:blank", extensions: {} });
    const kept = error.kind === "not-found" && [error.headers.get("content-type"), error.excerpt];
    expect(kept).toEqual([type, excerpt]);
  });
});

describe("rule 17 (section 3): any status may carry a problem", () => {
  test.each([402, 410, 451, 501, 507, 599])("%d", async (status) => {
    const error = await failureFor(json(status, { type: "urn:a" }, problemJson));
    expect(words(error)).toMatch(`unexpected-status ${status}`);
    expect(problemOf(error)?.type).toBe("urn:a");
  });

  test.each([200, 201, 202, 299])("a success, %d, cannot be used", async (status) => {
    const { url } = await serve(() => json(status, { type: "urn:a", status: 500 }, problemJson));
    const { get, list, create } = operationsAt(url);
    expect(await endingOf(get())).toBe(`invalid-response wrong-type ${status} unknown`);
    expect(await endingOf(list())).toBe(`invalid-response wrong-type ${status} unknown`);
    expect(await endingOf(create())).toBe(`invalid-response wrong-type ${status} applied`);
  });

  test.each([
    ["application/problem+json", true],
    ["APPLICATION/Problem+JSON ; charset=utf-8", true],
    ["text/html, application/problem+json", true],
    ["application/problem+xml", true],
    ["application/json", false],
    ["application/problematic", false],
    ["application/problem", false],
    ["x-application/problem+json", false],
    ["text/html; note=application/problem+json", false],
    ["", false],
  ])("%j is the media type of one: %s", (type, expected) => {
    expect(saysProblem(new Headers({ "content-type": type }))).toBe(expected);
  });

  test("a success of which no body is asked for is a success: its body is not read", async () => {
    const { url } = await serve(() => json(200, { type: "urn:a", status: 500 }, problemJson));
    expect(await endingOf(operationsAt(url).attach())).toBe("success");
  });
});
