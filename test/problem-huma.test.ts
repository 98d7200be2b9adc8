// The answers of a genuine Huma server (the framework behind Kaiten), as they were recorded.
import { expect, test } from "vitest";
import type { Problem } from "../src/index.js";
import { operationsAt } from "./support/clients.js";
import { endingOf, failureOf, words } from "./support/ending.js";
import { http, raw, serve } from "./support/server.js";

const problemJson = "application/problem+json";
const schema = '{"$schema":"http://127.0.0.1:18888/schemas/ErrorModel.json",';

/** The body of a problem as Huma writes it. */
function body(title: string, status: number, detail: string, errors?: string): string {
  const list = errors === undefined ? "" : `,"errors":${errors}`;
  return `${schema}"title":"${title}","status":${status},"detail":"${detail}"${list}}`;
}

function problem(title: string, status: number, detail: string, errors?: Problem["errors"]): Problem {
  return { type: "about:blank", title, status, detail, ...(errors && { errors }), extensions: {} };
}

const refused = `[{"message":"expected length \\u003c= 10","location":"path.org","value":"ACME12345678"},{"message":"invalid boolean","location":"query.dry","value":"maybe"},{"message":"expected number \\u003e= 0","location":"query.n","value":-1},{"message":"expected value to be one of \\"a, b\\"","location":"header.X-Mode","value":"z"},{"message":"expected number \\u003c= 9","location":"body.tags[0].level","value":99},{"message":"unexpected property","location":"body.extra","value":{"email":"secret-key-123","extra":1,"seats":0,"tags":[{"level":99,"name":"x"}]}}]`;
const notFound = `${schema}"title":"Not Found","status":404,"detail":"license not found","errors":[{"message":"db: no rows"}]}`;
const notFoundProblem = problem("Not Found", 404, "license not found", [{ message: "db: no rows" }]);

test.each<[string, number, string, string, Problem]>([
  [
    "unprocessable-content 422 rejected",
    422,
    problemJson,
    body("Unprocessable Entity", 422, "validation failed", refused),
    problem("Unprocessable Entity", 422, "validation failed", [
      { message: "expected length <= 10", location: "path.org", value: "ACME12345678" },
      { message: "invalid boolean", location: "query.dry", value: "maybe" },
      { message: "expected number >= 0", location: "query.n", value: -1 },
      { message: 'expected value to be one of "a, b"', location: "header.X-Mode", value: "z" },
      { message: "expected number <= 9", location: "body.tags[0].level", value: 99 },
      {
        message: "unexpected property",
        location: "body.extra",
        value: { email: "secret-key-123", extra: 1, seats: 0, tags: [{ level: 99, name: "x" }] },
      },
    ]),
  ],
  [
    "bad-request 400 rejected",
    400,
    problemJson,
    body(
      "Bad Request",
      400,
      "validation failed",
      '[{"message":"unexpected end of JSON input","location":"body","value":"aHR0cDovLzEy"}]',
    ),
    problem("Bad Request", 400, "validation failed", [
      { message: "unexpected end of JSON input", location: "body", value: "aHR0cDovLzEy" },
    ]),
  ],
  [
    "bad-request 400 rejected",
    400,
    problemJson,
    body("Bad Request", 400, "request body is required"),
    problem("Bad Request", 400, "request body is required"),
  ],
  [
    "bad-request 400 rejected",
    400,
    problemJson,
    body("Bad Request", 400, "nil detail", "[null]"),
    problem("Bad Request", 400, "nil detail", []),
  ],
  [
    "unexpected-status 415 rejected",
    415,
    problemJson,
    body(
      "Unsupported Media Type",
      415,
      "validation failed",
      '[{"message":"unknown content type: text/plain","location":"body","value":"aA=="}]',
    ),
    problem("Unsupported Media Type", 415, "validation failed", [
      { message: "unknown content type: text/plain", location: "body", value: "aA==" },
    ]),
  ],
  [
    "unexpected-status 413 rejected",
    413,
    problemJson,
    body("Request Entity Too Large", 413, "request body is too large limit=4096 bytes"),
    problem("Request Entity Too Large", 413, "request body is too large limit=4096 bytes"),
  ],
  ["not-found 404 rejected", 404, problemJson, notFound, notFoundProblem],
  ["not-found 404 rejected", 404, problemJson, `${notFound}\n`, notFoundProblem],
  [
    "conflict 409 rejected",
    409,
    problemJson,
    body("Conflict", 409, "already exists", '[{"message":"duplicate","location":"body.email","value":"a@b.c"}]'),
    problem("Conflict", 409, "already exists", [{ message: "duplicate", location: "body.email", value: "a@b.c" }]),
  ],
  [
    "internal-server-error 500 unknown",
    500,
    problemJson,
    body("Internal Server Error", 500, "secret dsn postgres://u:p@h/db"),
    problem("Internal Server Error", 500, "secret dsn postgres://u:p@h/db"),
  ],
  [
    "not-found 404 rejected",
    404,
    "text/plain; charset=utf-8",
    "404 page not found\n",
    { type: "about:blank", extensions: {} },
  ],
])("%s", async (expected, status, type, text, problem) => {
  const { url } = await serve(() => http(status, { "content-type": type }, text));
  const error = await failureOf(operationsAt(url).attach());
  expect(words(error)).toBe(expected);
  expect("problem" in error && error.problem).toEqual(problem);
  expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(/secret|a@b|aHR0|license not/);
});

test("429 says how long to wait", async () => {
  const fields = { "content-type": problemJson, "retry-after": "2" };
  const { url } = await serve(() => http(429, fields, body("Too Many Requests", 429, "slow down")));
  const error = await failureOf(operationsAt(url).attach());
  expect(words(error)).toBe("too-many-requests 429 deferred");
  expect(error.kind === "too-many-requests" && error.retryAfterMs).toBe(2000);
});

test("a wrong method is answered with an empty body and Allow", async () => {
  const { url } = await serve(() => http(405, { allow: "GET" }));
  const error = await failureOf(operationsAt(url).attach());
  expect(words(error)).toBe("unexpected-status 405 rejected");
  expect(error.kind === "unexpected-status" && error.headers.get("allow")).toBe("GET");
});

test("CBOR is a problem that cannot be read", async () => {
  const cbor = "\xa4etitleiNot Foundfdetailqlicense not foundferrors\x81\xa1gmessagekdb: no rowsfstatus\x19\x01\x94";
  const { url } = await serve(() => raw(404, { "content-type": "application/problem+cbor" }, cbor));
  const error = await failureOf(operationsAt(url).attach());
  expect(words(error)).toBe("not-found 404 rejected");
  expect(error.kind === "not-found" && error.problem).toEqual({ type: "about:blank", extensions: {} });
});

test("304, 204, and a handler that panics: the connection ends without a byte", async () => {
  const notModified = await serve(() => http(304));
  expect(await endingOf(operationsAt(notModified.url).attach())).toBe("invalid-response redirect 304 unknown");
  const noContent = await serve(() => http(204));
  expect(await endingOf(operationsAt(noContent.url).attach())).toBe("success");
  const panic = await serve((_, socket) => {
    socket.end();
    return undefined;
  });
  expect(await endingOf(operationsAt(panic.url).attach())).toBe("connection unknown");
});
