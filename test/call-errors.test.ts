// The errors: what they are called, how they print, and how they are told apart, also across two copies of the package.
import { expect, expectTypeOf, test, vi } from "vitest";
import * as sdk from "../src/index.js";
import { type AnyLicensingError, ConflictError, isProblem, LicensingError, ProblemError } from "../src/index.js";
import { operationsAt } from "./support/clients.js";
import { failureOf } from "./support/ending.js";
import { http, json, serve } from "./support/server.js";

const { AbortedError, ConnectionError, InvalidRequestError, InvalidResponseError, TimeoutError } = sdk;

/** An error of every class, each as a call ends in it. */
async function everyError(): Promise<readonly (readonly [AnyLicensingError, string, unknown])[]> {
  const problems = [
    [400, "BadRequestError", sdk.BadRequestError],
    [401, "UnauthorizedError", sdk.UnauthorizedError],
    [403, "ForbiddenError", sdk.ForbiddenError],
    [404, "NotFoundError", sdk.NotFoundError],
    [409, "ConflictError", sdk.ConflictError],
    [422, "UnprocessableContentError", sdk.UnprocessableContentError],
    [429, "TooManyRequestsError", sdk.TooManyRequestsError],
    [500, "InternalServerError", sdk.InternalServerError],
    [503, "ServiceUnavailableError", sdk.ServiceUnavailableError],
    [418, "UnexpectedStatusError", sdk.UnexpectedStatusError],
  ] as const;
  const errors: (readonly [AnyLicensingError, string, unknown])[] = [];
  for (const [status, name, errorClass] of problems) {
    const { url } = await serve(() => json(status, { detail: "d" }, "application/problem+json"));
    errors.push([await failureOf(operationsAt(url).attach()), name, errorClass]);
  }
  const { url } = await serve(({ method }) => (method === "GET" ? http(302) : undefined));
  const operations = operationsAt(url);
  const signal = AbortSignal.abort();
  const fetch = () => Promise.reject(new TypeError("fetch failed"));
  errors.push(
    [await failureOf(operations.get()), "InvalidResponseError", InvalidResponseError],
    [await failureOf(operations.attach({ timeout: 10 })), "TimeoutError", TimeoutError],
    [await failureOf(operations.attach({ signal })), "AbortError", AbortedError],
    [await failureOf(operations.attach({ timeout: -1 })), "InvalidRequestError", InvalidRequestError],
    [await failureOf(operationsAt(url, { fetch }).attach()), "ConnectionError", ConnectionError],
  );
  return errors;
}

test("a stack names who awaits the call", async () => {
  const { url } = await serve(() => http(404));
  async function whoAsks(): Promise<unknown> {
    return await operationsAt(url).attach();
  }
  const error: unknown = await whoAsks().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ stack: expect.stringMatching(/\n {4}at (?:async )?whoAsks /) });
});

test("name, stack, text, class and plain data of every error", async () => {
  for (const [error, name, errorClass] of await everyError()) {
    expect(error.name).toBe(name);
    expect(error.constructor).toBe(errorClass);
    expect(String(error)).toBe(`${name}: ${error.message}`);
    expect(error.stack?.startsWith(`${name}: ${error.message}\n    at `)).toBe(true);
    expect(error.message).toContain(error.operation);
    expect(error instanceof Error && error instanceof LicensingError).toBe(true);
    expect(Object.prototype.toString.call(error)).toBe("[object Error]");
    expect([LicensingError.is(error), isProblem(error)]).toEqual([true, error instanceof ProblemError]);
    const { kind, outcome, operation, attempts, message } = error;
    const plain = JSON.parse(JSON.stringify(error));
    expect(plain).toMatchObject({ name, message, kind, outcome, operation, attempts });
    for (const member of ["problem", "headers", "stack", "cause"]) expect(member in plain).toBe(false);
    if (isProblem(error)) expect(plain).toMatchObject({ status: error.status });
  }
});

test("what an error of each kind says in plain data", async () => {
  const plain = new Map<string, object>();
  for (const [error] of await everyError())
    plain.set(error.kind, Object.keys(JSON.parse(JSON.stringify(error))).sort());
  const shared = ["attempts", "kind", "message", "name", "operation", "outcome"];
  expect(plain.get("conflict")).toEqual([...shared, "status"].sort());
  expect(plain.get("unexpected-status")).toEqual([...shared, "status"].sort());
  expect(plain.get("invalid-response")).toEqual([...shared, "reason", "status"].sort());
  expect(plain.get("timeout")).toEqual([...shared, "budget"].sort());
  expect(plain.get("aborted")).toEqual(shared);
  expect(plain.get("invalid-request")).toEqual(shared);
  expect(plain.get("connection")).toEqual(shared);
});

test("request ids and times to wait are data of an error", async () => {
  const fields = { "x-request-id": "r".repeat(200), "retry-after": "5" };
  for (const [status, name] of [
    [503, "ServiceUnavailableError"],
    [302, "InvalidResponseError"],
  ] as const) {
    const { url } = await serve(() => http(status, fields));
    const error = await failureOf(operationsAt(url).get());
    expect(error.name).toBe(name);
    expect("requestId" in error && error.requestId).toBe("r".repeat(128));
    if (isProblem(error)) expect(JSON.parse(JSON.stringify(error))).toMatchObject({ retryAfterMs: 5000 });
  }
});

test.each([
  ["x-request-id", "a"],
  ["request-id", "b"],
  ["x-correlation-id", "c"],
])("the request id is read from %s", async (name, value) => {
  const { url } = await serve(() => http(404, { [name]: value }));
  const error = await failureOf(operationsAt(url).get());
  expect(error.kind === "not-found" && error.requestId).toBe(value);
});

const init = {
  message: "attachLicenseEntitlement: no",
  operation: "attachLicenseEntitlement",
  outcome: "rejected",
  attempts: 1,
  status: 409,
  headers: new Headers(),
  problem: { type: "about:blank", extensions: {} },
} as const;

test("errors of another copy of the package are recognised, which instanceof cannot", async () => {
  vi.resetModules();
  const other = await import("../src/index.js");
  expect(other.ConflictError).not.toBe(ConflictError);
  const theirs = new other.ConflictError(init);
  const ours = new ConflictError(init);
  expect(theirs instanceof LicensingError).toBe(false);
  expect([LicensingError.is(theirs), other.LicensingError.is(ours)]).toEqual([true, true]);
  expect([isProblem(theirs), isProblem(theirs, 409), isProblem(theirs, 404, 409)]).toEqual([true, true, true]);
  expect([other.isProblem(ours, 409), isProblem(theirs, 404)]).toEqual([true, false]);
  const refusal = new other.InvalidRequestError({ operation: "o", message: "m", outcome: "not-sent", attempts: 0 });
  expect([LicensingError.is(refusal), isProblem(refusal)]).toEqual([true, false]);
  expect(isProblem(theirs, 409) && theirs.problem).toEqual(init.problem);
});

test("nothing else is recognised", () => {
  const likenesses = [undefined, null, 0, "x", {}, [], () => {}, new Error("x"), { ...init, kind: "conflict" }];
  for (const value of likenesses) expect([LicensingError.is(value), isProblem(value)]).toEqual([false, false]);
});

test("isProblem tests the status, and narrows to it", () => {
  const error: unknown = new ConflictError(init);
  expect([isProblem(error), isProblem(error, 404), isProblem(error, 404, 409)]).toEqual([true, false, true]);
  if (isProblem(error, 404, 409)) {
    expectTypeOf(error).toExtend<ProblemError>();
    expectTypeOf(error.status).toEqualTypeOf<404 | 409>();
    // @ts-expect-error it is 404 or 409
    error.status satisfies 500;
  }
  // @ts-expect-error before it is narrowed nothing is known of it
  expect(error.status).toBe(409);
});

test("LicensingError.is narrows, so that kind tells the classes apart", () => {
  const error: unknown = new ConflictError(init);
  if (!LicensingError.is(error)) throw new Error("not recognised");
  expectTypeOf(error).toEqualTypeOf<AnyLicensingError>();
  if (error.kind === "conflict") expectTypeOf(error).toEqualTypeOf<ConflictError>();
  if (error.kind === "connection") expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
  // @ts-expect-error only some have a status
  expect(error.status).toBe(409);
});
