// Answers by their status alone: what each ends in, on reads and on writes.
import { describe, expect, test } from "vitest";
import { isProblem } from "../src/index.js";
import { operationsAt } from "./support/clients.js";
import { failureOf } from "./support/ending.js";
import { all, endings } from "./support/endings.js";
import { http, json, serve } from "./support/server.js";

describe("the status decides, and the operation whether it declares it", () => {
  test.each([
    [400, "bad-request 400 rejected"],
    [401, "unauthorized 401 rejected"],
    [402, "unexpected-status 402 rejected"],
    [403, "forbidden 403 rejected"],
    [404, "not-found 404 rejected"],
    [405, "unexpected-status 405 rejected"],
    [408, "unexpected-status 408 unknown"],
    [410, "unexpected-status 410 rejected"],
    [413, "unexpected-status 413 rejected"],
    [418, "unexpected-status 418 rejected"],
    [425, "unexpected-status 425 deferred"],
    [429, "too-many-requests 429 deferred"],
    [499, "unexpected-status 499 rejected"],
    [500, "internal-server-error 500 unknown"],
    [501, "unexpected-status 501 unknown"],
    [502, "unexpected-status 502 unknown"],
    [504, "unexpected-status 504 unknown"],
    [599, "unexpected-status 599 unknown"],
  ])("%d is %s everywhere", async (status, words) => {
    expect(await endings(json(status, { detail: "no" }))).toEqual(all(words));
  });

  test("421 is deferred: the platform's fetch has asked a second time by itself", async () => {
    expect(await endings(http(421), { requestsPerCall: 2 })).toEqual(all("unexpected-status 421 deferred"));
  });

  test.each([
    [409, "conflict 409 rejected", "unexpected-status 409 rejected"],
    [422, "unprocessable-content 422 rejected", "unexpected-status 422 rejected"],
    [503, "service-unavailable 503 unknown", "unexpected-status 503 unknown"],
  ])("%d is %s, yet FlexNet does not declare it", async (status, words, undeclared) => {
    const bytes = json(status, { status: "FAILURE", message: "taken" });
    expect(await endings(bytes)).toEqual({ ...all(words), create: undeclared });
    const error = await failureOf(operationsAt((await serve(() => bytes)).url).create());
    expect([isProblem(error, status), isProblem(error), isProblem(error, 400)]).toEqual([true, true, false]);
    expect(isProblem(error, 400, status) && error.problem.detail).toBe("taken");
  });

  test.each([300, 301, 302, 303, 304, 305, 307, 308, 399])("%d is a redirect that is not followed", async (status) => {
    const words = `invalid-response redirect ${status} unknown`;
    expect(await endings(http(status, { location: "/elsewhere" }))).toEqual(all(words));
    expect(await endings(http(status))).toEqual(all(words));
  });

  test.each([600, 700, 999])("%d is no status of an answer", async (status) => {
    expect(await endings(json(status, {}))).toEqual(all(`invalid-response bad-status ${status} unknown`));
  });
});

test("of the header fields of an error those are kept that are safe to log", async () => {
  const { url } = await serve(() =>
    http(503, { "retry-after": "7", "x-request-id": "req-1", "set-cookie": "session=1", location: "/x" }),
  );
  const error = await failureOf(operationsAt(url).get());
  if (error.kind !== "service-unavailable") throw new Error(error.kind);
  expect([error.retryAfterMs, error.requestId]).toEqual([7000, "req-1"]);
  expect(Object.fromEntries(error.headers)).toEqual({ "retry-after": "7", "x-request-id": "req-1" });
});

describe("Retry-After", () => {
  const now = Date.UTC(2026, 9, 21, 7, 28, 0);

  test.each([
    ["0", 0],
    ["1", 1000],
    ["3600", 3_600_000],
    ["1000000000", 1e12],
    ["Wed, 21 Oct 2026 07:28:30 GMT", 30_000],
    ["Wednesday, 21-Oct-26 07:28:30 GMT", 30_000],
    ["Wed Oct 21 07:28:30 2026", 30_000],
    ["Wed, 21 Oct 2026 07:27:00 GMT", 0],
    ["-5", undefined],
    ["+5", undefined],
    ["1.5", undefined],
    ["1e3", undefined],
    ["0x10", undefined],
    ["120junk", undefined],
    ["1, 9", undefined],
    ["soon", undefined],
    ["", undefined],
    ["Wed, 41 Oct 2026 07:28:30 GMT", undefined],
    ["2026-10-21T07:28:30Z", undefined],
  ])("%j is %s ms", async (value, expected) => {
    const { url } = await serve(() => http(429, { "retry-after": value }));
    const error = await failureOf(operationsAt(url, { clock: { now: () => now } }).attach());
    expect(error.kind === "too-many-requests" && error.retryAfterMs).toBe(expected);
  });

  test("of two fields neither is believed", async () => {
    const { url } = await serve(
      () => "HTTP/1.1 429 R\r\nretry-after: 1\r\nretry-after: 9\r\ncontent-length: 0\r\n\r\n",
    );
    const error = await failureOf(operationsAt(url).attach());
    expect(error.kind === "too-many-requests" && error.retryAfterMs).toBe(undefined);
  });
});
