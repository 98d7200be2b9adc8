// The caller's signal: it ends a call in every phase, at once, and is let go of when the call is over.
import { getEventListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { AnyLicensingError, Call, CallOptions } from "../src/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { grant, operationsAt } from "./support/clients.js";
import { failureOf, inTime, words } from "./support/ending.js";
import { http, json, serve } from "./support/server.js";

const reason = new Error("the user left");
const jsonType = { "content-type": "application/json" };

/** Aborts a call that has got as far as `reached`, and answers its error. */
async function abortAt(
  start: (options: CallOptions) => Call<unknown, AnyLicensingError>,
  reached: Promise<unknown>,
): Promise<AnyLicensingError> {
  const controller = new AbortController();
  const call = start({ signal: controller.signal });
  await reached;
  controller.abort(reason);
  const error = await inTime(failureOf(call), 50);
  expect([error.kind, error.name, error.cause === reason]).toEqual(["aborted", "AbortError", true]);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  return error;
}

/** A promise and what resolves it. */
function signpost() {
  let reach: () => void = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  return { reached, reach: () => reach() };
}

/** A fetch, and a promise for when it has given an answer whose body is being read. */
function untilAnswered() {
  const { reached, reach } = signpost();
  const fetch = async (url: string, init: RequestInit) => {
    const response = await globalThis.fetch(url, init);
    setImmediate(reach);
    return response;
  };
  return { fetch, reached };
}

describe("a call ends in an AbortedError with the reason as its cause", () => {
  test("aborted before it began: nothing is sent, and no token is asked for", async () => {
    const { url, connections } = await serve(() => http(204));
    let asked = 0;
    const token = () => {
      asked += 1;
      return "ksh_1";
    };
    const { attach } = createKaitenClient({ baseUrl: url, token }).licenses.entitlements;
    const error = await failureOf(attach("enterprise", grant, { signal: AbortSignal.abort(reason) }));
    expect(words(error)).toBe("aborted not-sent");
    expect([error.cause === reason, error.attempts, asked, connections()]).toEqual([true, 0, 0, 0]);
  });

  test("in the token function", async () => {
    const { url, connections } = await serve(() => http(204));
    const { reached, reach } = signpost();
    const token = () => {
      reach();
      return new Promise<string>(() => {});
    };
    const { attach } = createKaitenClient({ baseUrl: url, token }).licenses.entitlements;
    const error = await abortAt((options) => attach("enterprise", grant, options), reached);
    expect([words(error), error.attempts]).toEqual(["aborted not-sent", 0]);
    await wait(20);
    expect(connections()).toBe(0);
  });

  test("while the token function fails because of it", async () => {
    const { reached, reach } = signpost();
    const { attach } = createKaitenClient({
      baseUrl: "https://kaiten.invalid",
      token: async () => {
        reach();
        await wait(5);
        throw new Error("late");
      },
    }).licenses.entitlements;
    const error = await abortAt((options) => attach("enterprise", grant, options), reached);
    expect(words(error)).toBe("aborted not-sent");
  });

  test("while it waits for the answer", async () => {
    const { reached, reach } = signpost();
    const { url, requests } = await serve(() => {
      reach();
      return undefined;
    });
    const error = await abortAt(operationsAt(url).create, reached);
    expect([words(error), error.attempts]).toEqual(["aborted unknown", 1]);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["get", "aborted unknown"],
    ["list", "aborted unknown"],
    ["create", "aborted applied"],
  ] as const)("in the body of a success: %s is %s", async (sort, expected) => {
    const { url } = await serve(() => `${http(200, { ...jsonType, "content-length": "99" })}{"id":`);
    const { fetch, reached } = untilAnswered();
    expect(words(await abortAt(operationsAt(url, { fetch })[sort], reached))).toBe(expected);
  });

  test.each([
    [409, "aborted rejected"],
    [500, "aborted unknown"],
  ])("in the body of an error %d: the outcome is that of the status", async (status, expected) => {
    const { url } = await serve(() => `${http(status, { ...jsonType, "content-length": "99" })}{`);
    const { fetch, reached } = untilAnswered();
    expect(words(await abortAt(operationsAt(url, { fetch }).create, reached))).toBe(expected);
  });

  test("with a fetch that takes no notice of its signal", async () => {
    const { reached, reach } = signpost();
    const fetch = () => {
      reach();
      return new Promise<Response>(() => {});
    };
    const error = await abortAt(operationsAt("https://kaiten.invalid", { fetch }).create, reached);
    expect(words(error)).toBe("aborted unknown");
  });

  test.each([
    ["undefined: the platform's own", undefined, "AbortError"],
    ["an AbortSignal.timeout", "timeout", "TimeoutError"],
  ])("with the reason %s", async (_, how, name) => {
    const { url } = await serve(() => undefined);
    const controller = new AbortController();
    const signal = how === "timeout" ? AbortSignal.timeout(30) : controller.signal;
    const call = operationsAt(url).create({ signal });
    if (how === undefined) setTimeout(() => controller.abort(), 30);
    const error = await failureOf(call);
    expect([error.kind, error.name]).toEqual(["aborted", "AbortError"]);
    expect(error.cause === signal.reason && error.cause instanceof DOMException && error.cause.name).toBe(name);
  });
});

describe("a signal that outlives its calls", () => {
  test("is listened to while a call runs, and not after it, however it ended", async () => {
    const { signal } = new AbortController();
    const running: number[] = [];
    const { url, requests } = await serve(({ method }) => {
      running.push(getEventListeners(signal, "abort").length);
      return method === "GET" ? json(200, {}) : http(requests.length % 2 === 0 ? 204 : 503);
    });
    const operations = operationsAt(url);
    for (let at = 0; at < 3; at += 1) {
      await operations.get({ signal });
      await operations.attach({ signal }).result();
      await operations.create({ signal, timeout: 1000 }).result();
    }
    expect(running).toEqual(running.map(() => 1));
    expect(running).toHaveLength(9);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("ends all calls that it was given to, and none after they are over", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { url } = await serve(({ method }) => (method === "GET" ? json(200, {}) : undefined));
    const operations = operationsAt(url);
    const done = operations.get({ signal });
    await done;
    const pending = [operations.attach({ signal }), operations.create({ signal }), operations.attach({ signal })];
    await wait(30);
    // One, however many calls are running: platforms warn of more than ten.
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort(reason);
    const errors = await Promise.all(pending.map((call) => failureOf<AnyLicensingError>(call)));
    expect(errors.map((error) => error.cause === reason)).toEqual([true, true, true]);
    expect(await done).toEqual({});
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

test("the connection of an aborted call is closed", async () => {
  const { reached, reach } = signpost();
  let closed: Promise<unknown> | undefined;
  const { url } = await serve((_, socket) => {
    closed = new Promise((resolve) => socket.once("close", resolve));
    reach();
    return undefined;
  });
  await abortAt(operationsAt(url).create, reached);
  await closed;
});
