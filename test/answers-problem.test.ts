// Answers with an error status by their body: every body ends in the error of the status, with the problem that can be
// read out of it.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type AnyLicensingError, isProblem } from "../src/index.js";
import { all, endings } from "./support/endings.js";
import { chunked, http, json, raw } from "./support/server.js";

const problemJson = { "content-type": "application/problem+json" };
const blank = { type: "about:blank", extensions: {} };
const html = "<html><body><h1>Bad gateway</h1></body></html>";
const detail = { type: "about:blank", detail: "no such licence", extensions: {} };
const gzip = { ...problemJson, "content-encoding": "gzip" };

const bodies: readonly (readonly [string, (status: number) => string | Uint8Array, unknown])[] = [
  ["empty, content-length 0", (status) => http(status), blank],
  ["empty, chunked", (status) => http(status, { "transfer-encoding": "chunked" }, chunked("")), blank],
  [
    "chunked",
    (status) =>
      http(status, { ...problemJson, "transfer-encoding": "chunked" }, chunked('{"detail":"no such licence"}')),
    detail,
  ],
  ...["null", "false", "0", '""', "[]", '"x"', "42", '[{"detail":"x"}]'].flatMap((body) => [
    [`${body} as a problem`, (status: number) => http(status, problemJson, body), blank] as const,
    [`${body} as JSON`, (status: number) => http(status, { "content-type": "application/json" }, body), blank] as const,
  ]),
  ["HTML", (status) => http(status, { "content-type": "text/html" }, html), blank],
  ["HTML that says it is a problem", (status) => http(status, problemJson, html), blank],
  ["plain text", (status) => http(status, { "content-type": "text/plain" }, "404 page not found\n"), blank],
  ["cut JSON", (status) => http(status, problemJson, '{"detail":"no such'), blank],
  ["two JSON values", (status) => http(status, problemJson, '{"detail":"a"}{"detail":"b"}'), blank],
  ["XML", (status) => http(status, { "content-type": "application/problem+xml" }, "<problem/>"), blank],
  ["no gzip", (status) => http(status, gzip, '{"detail":"no such licence"}'), blank],
  ["a problem", (status) => json(status, { detail: "no such licence" }, "application/problem+json"), detail],
  [
    "a problem with a charset",
    (status) => json(status, { detail: "no such licence" }, 'Application/Problem+JSON; charset="utf-8"'),
    detail,
  ],
  ["a problem as JSON", (status) => json(status, { detail: "no such licence" }), detail],
  ["a problem as text", (status) => json(status, { detail: "no such licence" }, "text/plain"), detail],
  ["a problem without a media type", (status) => http(status, {}, '{"detail":"no such licence"}'), detail],
  [
    "a problem after a byte order mark",
    (status) => http(status, problemJson, '\ufeff{"detail":"no such licence"}'),
    detail,
  ],
  [
    "bytes that are no UTF-8",
    (status) => raw(status, problemJson, '{"detail":"\xff"}'),
    { ...blank, detail: "\ufffd" },
  ],
  ["errors: [null]", (status) => json(status, { errors: [null] }), { ...blank, errors: [] }],
  ["a status that is text", (status) => json(status, { status: String(status) }, "application/problem+json"), blank],
  ["another status", (status) => json(status, { status: 418 }), { ...blank, status: 418 }],
  [
    "FlexNet's form",
    (status) => json(status, { status: "FAILURE", message: "the id is taken" }),
    { ...blank, detail: "the id is taken", extensions: { status: "FAILURE" } },
  ],
];

describe.each(bodies)("an error with %s", (name, bytesOf, problem) => {
  test.each([
    [400, "bad-request 400 rejected"],
    [500, "internal-server-error 500 unknown"],
    [502, "unexpected-status 502 unknown"],
  ])("%d is %s", async (status, words) => {
    const check = (error: AnyLicensingError) => {
      const { contentTypeMismatch, ...rest } = isProblem(error, status) ? error.problem : {};
      expect(rest).toEqual(problem);
      expect(contentTypeMismatch).toBe(/^a problem (?:as text|without a media type)$/.test(name) ? true : undefined);
      expect(error.message).not.toMatch(/html|licence|taken/i);
    };
    expect(await endings(bytesOf(status), { check })).toEqual(all(words));
  });
});

// Members that would change what an error is, were they copied onto one.
const hostile = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "toJSON",
  "then",
  "catch",
  "message",
  "name",
  "stack",
  "cause",
  "kind",
  "outcome",
  "headers",
  "problem",
  "attempts",
];

describe.each(hostile)("a member %s of a body", (member) => {
  test.each([400, 500])("is data alone in an answer with %d", async (status) => {
    const body = `{"${member}":{"polluted":true},"errors":[{"${member}":{"polluted":true}}]}`;
    const check = (error: AnyLicensingError) => {
      if (!isProblem(error, status)) throw new Error("no problem");
      expect(Object.getOwnPropertyDescriptor(error.problem.extensions, member)?.value).toEqual({ polluted: true });
      expect(Object.getPrototypeOf(error.problem.extensions)).toBe(null);
      expect(error.problem.errors).toEqual([{}]);
      expect(String(error)).toMatch(/^(BadRequest|InternalServer)Error: \w+: /);
      expect(JSON.stringify(error)).not.toContain("polluted");
      expect(error.stack?.startsWith(`${error.name}: `)).toBe(true);
    };
    await endings(http(status, problemJson, body), { check });
    expect("polluted" in {}).toBe(false);
  });
});

test("a body that is nested 100,000 deep is read, and the error still prints", async () => {
  const deep = `{"detail":"deep","deep":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  const check = (error: AnyLicensingError) => {
    expect(isProblem(error, 404) && error.problem.detail).toBe("deep");
    expect(JSON.stringify(error)).not.toContain("[[");
    expect(inspect(error, { showHidden: true, depth: 20 })).not.toContain("[[[");
  };
  await endings(http(404, problemJson, deep), { check });
});
