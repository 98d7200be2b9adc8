// The answers of a genuine Huma 2.17.0 (the framework behind Kaiten), as they were recorded: all 18, and the panic.
import { expect, test } from "vitest";
import type { Problem } from "../src/index.js";
import { operationsAt } from "./support/clients.js";
import { endingOf, failureOf, words } from "./support/ending.js";
import { http, raw, serve } from "./support/server.js";

const date = "Sun, 22 Nov 2026 06:46:49 GMT";
const link = '</schemas/ErrorModel.json>; rel="describedBy"';
const problemJson = { "content-type": "application/problem+json", date };
const linked = { ...problemJson, link };
const schema = '"$schema":"http://127.0.0.1:18888/schemas/ErrorModel.json",';
const notFound = `{${schema}"title":"Not Found","status":404,"detail":"license not found","errors":[{"message":"db: no rows"}]}\n`;
const notFoundProblem = problem("Not Found", 404, "license not found", [{ message: "db: no rows" }]);
const blank: Problem = { type: "about:blank", extensions: {} };

function problem(title: string, status: number, detail: string, errors?: Problem["errors"]): Problem {
  return { type: "about:blank", title, status, detail, ...(errors && { errors }), extensions: {} };
}

type Fields = Readonly<Record<string, string>>;

test.each<[string, Fields, string, string, Problem]>([
  [
    "path, query, header fields and body break rules",
    problemJson,
    `{${schema}"title":"Unprocessable Entity","status":422,"detail":"validation failed","errors":[{"message":"expected length \\u003c= 10","location":"path.org","value":"ACME12345678"},{"message":"expected string to match pattern ^[a-z]+$","location":"path.org","value":"ACME12345678"},{"message":"invalid boolean","location":"query.dry","value":"maybe"},{"message":"expected number \\u003e= 0","location":"query.n","value":-1},{"message":"expected value to be one of \\"a, b\\"","location":"header.X-Mode","value":"z"},{"message":"expected string to be RFC 5322 email: mail: missing '@' or angle-addr","location":"body.email","value":"secret-key-123"},{"message":"expected number \\u003e= 1","location":"body.seats","value":0},{"message":"expected value to be one of \\"free, pro, max\\"","location":"body.plan","value":"gold"},{"message":"expected length \\u003e= 2","location":"body.tags[0].name","value":"x"},{"message":"expected number \\u003c= 9","location":"body.tags[0].level","value":99},{"message":"unexpected property","location":"body.extra","value":{"email":"secret-key-123","extra":1,"plan":"gold","seats":0,"tags":[{"level":99,"name":"x"}]}}]}\n`,
    "unprocessable-content 422 rejected",
    problem("Unprocessable Entity", 422, "validation failed", [
      { message: "expected length <= 10", location: "path.org", value: "ACME12345678" },
      { message: "expected string to match pattern ^[a-z]+$", location: "path.org", value: "ACME12345678" },
      { message: "invalid boolean", location: "query.dry", value: "maybe" },
      { message: "expected number >= 0", location: "query.n", value: -1 },
      { message: 'expected value to be one of "a, b"', location: "header.X-Mode", value: "z" },
      {
        message: "expected string to be RFC 5322 email: mail: missing '@' or angle-addr",
        location: "body.email",
        value: "secret-key-123",
      },
      { message: "expected number >= 1", location: "body.seats", value: 0 },
      { message: 'expected value to be one of "free, pro, max"', location: "body.plan", value: "gold" },
      { message: "expected length >= 2", location: "body.tags[0].name", value: "x" },
      { message: "expected number <= 9", location: "body.tags[0].level", value: 99 },
      {
        message: "unexpected property",
        location: "body.extra",
        value: { email: "secret-key-123", extra: 1, plan: "gold", seats: 0, tags: [{ level: 99, name: "x" }] },
      },
    ]),
  ],
  [
    "a body that cannot be parsed: it is answered with bytes of an unrelated text",
    problemJson,
    `{${schema}"title":"Bad Request","status":400,"detail":"validation failed","errors":[{"message":"unexpected end of JSON input","location":"body","value":"aHR0cDovLzEy"}]}\n`,
    "bad-request 400 rejected",
    problem("Bad Request", 400, "validation failed", [
      { message: "unexpected end of JSON input", location: "body", value: "aHR0cDovLzEy" },
    ]),
  ],
  [
    "no body",
    problemJson,
    `{${schema}"title":"Bad Request","status":400,"detail":"request body is required"}\n`,
    "bad-request 400 rejected",
    problem("Bad Request", 400, "request body is required"),
  ],
  [
    "a body of another media type",
    problemJson,
    `{${schema}"title":"Unsupported Media Type","status":415,"detail":"validation failed","errors":[{"message":"unknown content type: text/plain","location":"body","value":"aA=="}]}\n`,
    "unexpected-status 415 rejected",
    problem("Unsupported Media Type", 415, "validation failed", [
      { message: "unknown content type: text/plain", location: "body", value: "aA==" },
    ]),
  ],
  [
    "a body that is too large",
    problemJson,
    `{${schema}"title":"Request Entity Too Large","status":413,"detail":"request body is too large limit=4096 bytes"}\n`,
    "unexpected-status 413 rejected",
    problem("Request Entity Too Large", 413, "request body is too large limit=4096 bytes"),
  ],
  ["a handler that finds nothing", linked, notFound, "not-found 404 rejected", notFoundProblem],
  ["the same, asked for as a problem", linked, notFound, "not-found 404 rejected", notFoundProblem],
  ["the same, asked for as HTML", linked, notFound, "not-found 404 rejected", notFoundProblem],
  [
    "the same, asked for as CBOR: it cannot be read",
    { ...linked, "content-type": "application/problem+cbor" },
    "\xa5etitleiNot Foundfdetailqlicense not foundferrors\x81\xa1gmessagekdb: no rowsfstatus\x19\x01\x94g$schemax.http://127.0.0.1:18888/schemas/ErrorModel.json",
    "not-found 404 rejected",
    blank,
  ],
  [
    "a handler that finds too much",
    linked,
    `{${schema}"title":"Conflict","status":409,"detail":"already exists","errors":[{"message":"duplicate","location":"body.email","value":"a@b.c"}]}\n`,
    "conflict 409 rejected",
    problem("Conflict", 409, "already exists", [{ message: "duplicate", location: "body.email", value: "a@b.c" }]),
  ],
  [
    "a handler whose error names nothing",
    linked,
    `{${schema}"title":"Bad Request","status":400,"detail":"nil detail","errors":[null]}\n`,
    "bad-request 400 rejected",
    problem("Bad Request", 400, "nil detail", []),
  ],
  [
    "a handler that says when to come back",
    { ...linked, "retry-after": "2" },
    `{${schema}"title":"Too Many Requests","status":429,"detail":"slow down"}\n`,
    "too-many-requests 429 deferred",
    problem("Too Many Requests", 429, "slow down"),
  ],
  [
    "a handler with an error of its language",
    linked,
    `{${schema}"title":"Internal Server Error","status":500,"detail":"secret dsn postgres://u:p@h/db"}\n`,
    "internal-server-error 500 unknown",
    problem("Internal Server Error", 500, "secret dsn postgres://u:p@h/db"),
  ],
  [
    "a path that is not served",
    { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff", date },
    "404 page not found\n",
    "not-found 404 rejected",
    blank,
  ],
  ["a method that is not served", { allow: "GET", date }, "", "unexpected-status 405 rejected", blank],
])("%s", async (_, fields, body, expected, problem) => {
  const { url } = await serve(() => raw(Number(/\d+/.exec(expected)), fields, body));
  const error = await failureOf(operationsAt(url).attach());
  expect(words(error)).toBe(expected);
  expect("problem" in error && error.problem).toEqual(problem);
  expect("retryAfterMs" in error && error.retryAfterMs).toBe("retry-after" in fields ? 2000 : undefined);
  const { link: _link, "x-content-type-options": _options, ...kept } = fields;
  expect("headers" in error && Object.fromEntries(error.headers)).toEqual(kept);
  expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(/secret|a@b|aHR0|license not|page not/);
});

test("what was made has no schema in its data", async () => {
  const fields = { "content-type": "application/json", link: '</schemas/OutBody.json>; rel="describedBy"', date };
  const text =
    '{"$schema":"http://127.0.0.1:18888/schemas/OutBody.json","id":"lic_1","email":"a@b.co","seats":3,"plan":"pro"}\n';
  const { url } = await serve(() => raw(201, fields, text));
  const { data, status } = await operationsAt(url).create().withResponse();
  expect(status).toBe(201);
  expect(data).toEqual({ id: "lic_1", email: "a@b.co", seats: 3, plan: "pro" });
});

test("what was deleted is answered with nothing", async () => {
  const { url } = await serve(() => http(204, { date }));
  expect(await endingOf(operationsAt(url).attach())).toBe("success");
});

test("what is not modified is no answer to what was asked", async () => {
  const { url } = await serve(() => http(304, { link, date }));
  expect(await endingOf(operationsAt(url).attach())).toBe("invalid-response redirect 304 unknown");
});

test("a handler that panics ends the connection without a byte", async () => {
  const { url } = await serve((_, socket) => {
    socket.end();
    return undefined;
  });
  expect(await endingOf(operationsAt(url).attach())).toBe("connection unknown");
});
