// Hooks: what each is told, in which order, how often; and that nothing they do changes a call.
import { describe, expect, test, vi } from "vitest";
import {
  type AnyLicensingError,
  type ClientOptions,
  type ErrorView,
  type Hooks,
  LicensingError,
  type RequestView,
  type ResponseView,
  type RetryView,
} from "../src/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { clientsAt, grant } from "./support/clients.js";
import { failureOf, words } from "./support/ending.js";
import { type Answer, http, json, serve } from "./support/server.js";

const path = "/license-entitlements/license-entitlement/{id}";
const read = { operation: "getLicenseEntitlement", method: "GET", path } as const;

/** Hooks that keep what they are told, in order. */
function keeping() {
  const told: (readonly [string, RequestView | ResponseView | RetryView | ErrorView])[] = [];
  const hooks: Hooks = {
    onRequest: (view) => told.push(["onRequest", view]),
    onResponse: (view) => told.push(["onResponse", view]),
    onRetry: (view) => told.push(["onRetry", view]),
    onError: (view) => told.push(["onError", view]),
  };
  /** The hooks that were called, each with the number of its attempt where it has one. */
  const names = () => told.map(([name, view]) => `${name}${"attempt" in view ? ` ${view.attempt}` : ""}`);
  return { hooks, told, names };
}

/** A client that reads, at a server that gives each request the next of some answers, and the last one to all that follow. */
async function reader(answers: readonly (string | Answer)[], options: ClientOptions) {
  let at = 0;
  const server = await serve((request, socket) => {
    const answer = answers[Math.min(at, answers.length - 1)];
    at += 1;
    return typeof answer === "function" ? answer(request, socket) : answer;
  });
  const client = createSoftwareLicensingClient({
    baseUrl: server.url,
    token: "access-token",
    random: () => 0,
    ...options,
  });
  return { ...server, get: client.licenseEntitlements.get };
}

describe("what a hook is told", () => {
  test("of a success", async () => {
    const { hooks, told } = keeping();
    const fields = {
      "content-type": "application/json",
      "x-request-id": "req-1",
      "set-cookie": "s=1",
      etag: "e",
      server: "x",
    };
    const { get } = await reader([http(200, { ...fields, "ratelimit-limit": "9" }, "{}")], { hooks });
    await get("le-1");
    const answer = { status: 200, requestId: "req-1", headers: expect.any(Headers), durationMs: expect.any(Number) };
    expect(told).toEqual([
      ["onRequest", { ...read, attempt: 1 }],
      ["onResponse", { ...read, attempt: 1, ...answer }],
    ]);
    const [, response] = told.map(([, view]) => view);
    if (response === undefined || !("durationMs" in response)) throw new Error("no answer was told of");
    expect([...response.headers]).toEqual([
      ["content-type", "application/json"],
      ["ratelimit-limit", "9"],
      ["x-request-id", "req-1"],
    ]);
    expect(response.durationMs).toBeGreaterThanOrEqual(0);
  });

  test("of a problem: the error that the call throws", async () => {
    const { hooks, told } = keeping();
    const { get } = await reader([json(404, { detail: "no" })], { hooks });
    const error = await failureOf(get("le-1"));
    expect(told.map(([, view]) => view)).toEqual([
      { ...read, attempt: 1 },
      expect.objectContaining({ ...read, attempt: 1, status: 404, requestId: undefined }),
      { ...read, error },
    ]);
    expect(Object(told[2]?.[1]).error).toBe(error);
  });

  test("of an answer that takes its time: until its last byte", async () => {
    const { hooks, told } = keeping();
    const late: Answer = (_, socket) => {
      setTimeout(() => socket.write("}"), 60);
      return http(200, { "content-type": "application/json", "content-length": "2" }, "{");
    };
    const { get } = await reader([late], { hooks });
    await get("le-1");
    // Timers of the platform may fire a little early.
    expect(Object(told[1]?.[1]).durationMs).toBeGreaterThan(50);
  });

  test("of a redirect, and of a success that is none", async () => {
    const { hooks, told, names } = keeping();
    const { get } = await reader([http(302, { location: "/" }), http(200, {}, "<p>")], { hooks });
    for (let at = 0; at < 2; at += 1) expect((await failureOf(get("le-1"))).kind).toBe("invalid-response");
    expect(names()).toEqual(["onRequest 1", "onResponse 1", "onError", "onRequest 1", "onResponse 1", "onError"]);
    expect(told.map(([, view]) => "status" in view && view.status)).toEqual([false, 302, false, false, 200, false]);
  });

  test("of no answer: nothing but the request and the error", async () => {
    const { hooks, names } = keeping();
    const reset: Answer = (_, socket) => void socket.resetAndDestroy();
    const { get } = await reader([reset], { hooks, retry: false });
    expect(words(await failureOf(get("le-1")))).toBe("connection unknown");
    expect(names()).toEqual(["onRequest 1", "onError"]);
  });

  test("of an operation that is another, by its own template", async () => {
    const { hooks, told } = keeping();
    const { url } = await serve(() => http(204));
    await clientsAt(url, { hooks }).kaiten.licenses.entitlements.update("enter/prise", "seats", { value: grant.value });
    expect(told[0]?.[1]).toEqual({
      operation: "updateLicenseEntitlement",
      method: "PUT",
      path: "/licenses/{licenseSlug}/entitlements/{entitlementSlug}",
      attempt: 1,
    });
  });
});

describe("a call that is retried", () => {
  test("to success: the attempts in order, and no error", async () => {
    const { hooks, told, names } = keeping();
    const reset: Answer = (_, socket) => void socket.resetAndDestroy();
    const { get } = await reader([json(503, {}), reset, json(200, {})], { hooks });
    expect((await get("le-1").withResponse()).attempts).toBe(3);
    expect(names()).toEqual([
      "onRequest 1",
      "onResponse 1",
      "onRetry 1",
      "onRequest 2",
      "onRetry 2",
      "onRequest 3",
      "onResponse 3",
    ]);
    const retries = told.flatMap(([, view]) => ("delayMs" in view ? [view] : []));
    expect(retries).toEqual([
      { ...read, attempt: 1, error: expect.any(LicensingError), delayMs: 50 },
      { ...read, attempt: 2, error: expect.any(LicensingError), delayMs: 50 },
    ]);
    const errors = retries.map(({ error }) => `${words(error)}, ${error.attempts}`);
    expect(errors).toEqual(["service-unavailable 503 unknown, 1", "connection unknown, 2"]);
  });

  test("in vain: one error, that of the last attempt", async () => {
    const { hooks, told, names } = keeping();
    const { get, requests } = await reader([json(503, {})], { hooks });
    const error = await failureOf(get("le-1"));
    expect(names()).toEqual([
      ...["onRequest 1", "onResponse 1", "onRetry 1"],
      ...["onRequest 2", "onResponse 2", "onRetry 2"],
      ...["onRequest 3", "onResponse 3", "onError"],
    ]);
    expect([requests.length, error.attempts]).toEqual([3, 3]);
    expect(told.at(-1)?.[1]).toEqual({ ...read, error });
  });

  test("the wait that is told is the one that is made", async () => {
    const { hooks, told } = keeping();
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => {
      waits.push(milliseconds);
    };
    const clock = { now: () => Date.now(), sleep };
    const answers = [http(429, { "retry-after": "7" }), http(503), json(200, {})];
    const { get } = await reader(answers, { hooks, clock, random: () => 0.5 });
    await get("le-1");
    expect(waits).toEqual([7000, 500]);
    expect(told.flatMap(([, view]) => ("delayMs" in view ? [view.delayMs] : []))).toEqual(waits);
  });

  test("aborted by a hook: it ends in the wait", async () => {
    const controller = new AbortController();
    const { told, hooks, names } = keeping();
    const abort = (view: RetryView) => {
      hooks.onRetry?.(view);
      controller.abort();
    };
    const { get, requests } = await reader([json(503, {})], { hooks: { ...hooks, onRetry: abort } });
    expect(words(await failureOf(get("le-1", { signal: controller.signal })))).toBe("aborted unknown");
    expect(names()).toEqual(["onRequest 1", "onResponse 1", "onRetry 1", "onError"]);
    expect(Object(told[3]?.[1]).error.kind).toBe("aborted");
    expect(requests).toHaveLength(1);
  });
});

describe("the exchange of a user token", () => {
  const exchange = { operation: "createAccessToken", method: "POST", path: "/authorization" } as const;
  const start = async (answer: Answer, hooks: Hooks) => {
    const { url } = await serve(answer);
    return createSoftwareLicensingClient({ baseUrl: url, userToken: "u", hooks, retry: false }).licenseEntitlements;
  };

  test("is told of as an attempt of its own, before that of the call", async () => {
    const { hooks, told } = keeping();
    const answer: Answer = ({ method }) => json(method === "POST" ? 201 : 200, { accessToken: "a" });
    const { get } = await start(answer, hooks);
    await get("le-1");
    await get("le-1");
    const views = told.map(([name, { operation, method, path }]) => [name, { operation, method, path }]);
    const ofRead = [
      ["onRequest", read],
      ["onResponse", read],
    ];
    expect(views).toEqual([["onRequest", exchange], ["onResponse", exchange], ...ofRead, ...ofRead]);
  });

  test("that fails is one error: that of the call that waited", async () => {
    const { hooks, told, names } = keeping();
    const { get } = await start(() => json(403, {}), hooks);
    const error = await failureOf(get("le-1"));
    expect(names()).toEqual(["onRequest 1", "onResponse 1", "onError"]);
    expect(told[0]?.[1]).toEqual({ ...exchange, attempt: 1 });
    expect(told[2]?.[1]).toEqual({ ...read, error });
  });
});

test("onError is called once for a call, however it is taken, and for what is refused before it is sent", async () => {
  const onError = vi.fn();
  const { kaiten } = clientsAt("https://api.example.com", { hooks: { onError } });
  const { attach } = kaiten.licenses.entitlements;
  const refused = [
    attach("..", grant),
    attach("enterprise", grant, { timeout: -1 }),
    attach("enterprise", grant, { signal: AbortSignal.abort() }),
  ];
  const errors: AnyLicensingError[] = [];
  for (const call of refused) errors.push(await failureOf<AnyLicensingError>(call));
  expect(errors.map(words)).toEqual(["invalid-request not-sent", "invalid-request not-sent", "aborted not-sent"]);
  expect(onError.mock.calls).toEqual(
    errors.map((error) => {
      const operation = "attachLicenseEntitlement";
      return [{ operation, method: "POST", path: "/licenses/{licenseSlug}/entitlements", error }];
    }),
  );
});
