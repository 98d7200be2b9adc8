// A user token is exchanged for access tokens: when, how often, and what becomes of a call whose exchange fails.
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { LicensingError } from "../src/index.js";
import { failureOf, inTime, words } from "./support/ending.js";
import { issuer } from "./support/issuer.js";
import { http, json } from "./support/server.js";

const minute = 60_000;
const hour = 60 * minute;

describe("one exchange", () => {
  test("serves all calls that come while it runs, and those after it", async () => {
    const { get, log, requests } = await issuer();
    await Promise.all(Array.from({ length: 20 }, () => get("le-1")));
    await get("le-1");
    expect(log().filter((entry) => entry === "exchange")).toHaveLength(1);
    expect(log()).toEqual(["exchange", ...Array(21).fill("access-1")]);
    expect(requests[0]?.body).toBe('{"userToken":"user-token"}');
  });

  test("is made at the first call, not before", async () => {
    const { requests, get } = await issuer();
    await wait(20);
    expect(requests).toHaveLength(0);
    const { attempts } = await get("le-1").withResponse();
    expect(attempts).toBe(1);
  });

  test("that fails is not held: the next call makes another", async () => {
    const { get, log, state } = await issuer();
    state.exchanges = [json(503, {})];
    expect(words(await failureOf(get("le-1")))).toBe("service-unavailable 503 not-sent");
    await get("le-1");
    expect(log()).toEqual(["exchange", "exchange", "access-1"]);
  });

  test("that fails ends all calls that wait for it", async () => {
    const { get, log, state } = await issuer();
    state.exchanges = [json(403, {})];
    const calls = Array.from({ length: 5 }, () => get("le-1"));
    const errors = await Promise.all(calls.map((call) => failureOf(call)));
    expect(errors.map(words)).toEqual(Array(5).fill("forbidden 403 not-sent"));
    expect(log()).toEqual(["exchange"]);
  });

  test("is not cancelled by the abort or the deadline of callers that wait for it", async () => {
    const { get, log, state } = await issuer();
    state.exchanges = [undefined];
    const controller = new AbortController();
    const aborted = get("le-1", { signal: controller.signal });
    // Taken at once: on a busy machine it may fail before it is looked at.
    const hasty = failureOf(get("le-1", { timeout: 20 }));
    const patient = get("le-1");
    while (state.waiting.length === 0) await wait(1);
    controller.abort(new Error("left"));
    expect(words(await failureOf(aborted))).toBe("aborted not-sent");
    expect(words(await hasty)).toBe("timeout attempt not-sent");
    state.waiting[0]?.write(json(201, { accessToken: "late" }));
    expect(await patient).toEqual({});
    expect(log()).toEqual(["exchange", "late"]);
  });

  test("outlives the only caller, and serves the next", async () => {
    const { get, log, state } = await issuer();
    state.exchanges = [undefined];
    const controller = new AbortController();
    const aborted = get("le-1", { signal: controller.signal });
    while (state.waiting.length === 0) await wait(1);
    controller.abort();
    await failureOf(aborted);
    const next = get("le-1");
    state.waiting[0]?.write(json(201, { accessToken: "late" }));
    await next;
    expect(log()).toEqual(["exchange", "late"]);
  });

  test("is not even made for a call that was aborted before it began", async () => {
    const { get, requests } = await issuer();
    expect(words(await failureOf(get("le-1", { signal: AbortSignal.abort() })))).toBe("aborted not-sent");
    await wait(20);
    expect(requests).toHaveLength(0);
  });
});

describe("a token is exchanged again before it expires", () => {
  /** How long, in milliseconds, the token of an exchange is used: the last minute in which it is, and the first in which it is not. */
  async function expectRenewal(expirationDate: unknown, lastUse: number): Promise<void> {
    const { get, log, state, start } = await issuer();
    state.members = { expirationDate };
    await get("le-1");
    state.now = start + lastUse;
    await get("le-1");
    state.now = start + lastUse + 1;
    await Promise.all([get("le-1"), get("le-1")]);
    // The present token serves while the next is on its way.
    await vi.waitFor(async () => {
      await get("le-1");
      expect(log().at(-1)).toBe("access-2");
    });
    expect(log().slice(0, 3)).toEqual(["exchange", "access-1", "access-1"]);
    expect(log().filter((entry) => entry === "exchange")).toHaveLength(2);
    expect(log().filter((entry) => entry === "access-1").length).toBeGreaterThanOrEqual(4);
  }

  test.each([
    ["five minutes before the date", "2026-01-01T02:00:00Z", 115 * minute - 1],
    ["with an offset", "2026-01-01T04:00:00+02:00", 115 * minute - 1],
    ["without a zone, which is taken for UTC", "2026-01-01T02:00:00", 115 * minute - 1],
    ["with fractions of a second", "2026-01-01T02:00:00.000Z", 115 * minute - 1],
    ["a tenth of a short life before", "2026-01-01T00:10:00Z", 9 * minute - 1],
  ])("%s", async (_, expirationDate, lastUse) => {
    await expectRenewal(expirationDate, lastUse);
  });

  test.each([
    ["empty", ""],
    ["no date", "tomorrow"],
    ["a number", 1767225600],
    ["absent", undefined],
    ["null", null],
    ["past", "2025-12-31T23:00:00Z"],
    ["now", "2026-01-01T00:00:00Z"],
    ["further away than a token lives", "2026-03-01T00:00:00Z"],
  ])("a date that is %s is not believed: 24 hours are", async (_, expirationDate) => {
    await expectRenewal(expirationDate, 24 * hour - 5 * minute - 1);
  });

  test("while no other can be had the present one still serves, and no longer than it is valid", async () => {
    const { get, log, state, start } = await issuer();
    state.members = { expirationDate: "2026-01-01T02:00:00Z" };
    await get("le-1");
    state.now = start + 116 * minute;
    for (const answer of [json(500, {}), http(302), json(201, {})]) {
      state.exchanges = [answer];
      // Once it is taken, and answered: the next exchange shows that this one is over.
      await vi.waitFor(async () => {
        await get("le-1");
        expect(state.exchanges).toEqual([]);
      });
      await wait(20);
    }
    state.now = start + 120 * minute;
    state.exchanges = [json(500, {})];
    expect(words(await failureOf(get("le-1")))).toBe("internal-server-error 500 not-sent");
    expect(log().filter((entry) => entry === "exchange")).toHaveLength(5);
    expect(new Set(log())).toEqual(new Set(["exchange", "access-1"]));
  });

  test("an exchange that never answers holds no call up while the present token is valid", async () => {
    const { get, log, state, start } = await issuer();
    state.members = { expirationDate: "2026-01-01T02:00:00Z" };
    await get("le-1");
    state.now = start + 119 * minute;
    state.exchanges = [undefined];
    for (let at = 0; at < 3; at += 1) expect(await inTime(get("le-1"), 2000)).toEqual({});
    expect(log().filter((entry) => entry === "exchange")).toHaveLength(2);
    for (const socket of state.waiting) socket.destroy();
  });
});

describe("a call that is answered with 401", () => {
  test("is made once more with another token", async () => {
    const { get, log, state } = await issuer();
    await get("le-1");
    state.refused.add("access-1");
    const { attempts, data } = await get("le-1").withResponse();
    expect([attempts, data]).toEqual([2, {}]);
    await get("le-1");
    expect(log()).toEqual(["exchange", "access-1", "access-1", "exchange", "access-2", "access-2"]);
  });

  test("twice ends in an UnauthorizedError of two attempts", async () => {
    const { get, log, state } = await issuer();
    state.refused = new Set(["access-1", "access-2"]);
    const error = await failureOf(get("le-1"));
    expect([words(error), error.attempts]).toEqual(["unauthorized 401 rejected", 2]);
    expect(log()).toEqual(["exchange", "access-1", "exchange", "access-2"]);
    // The second is held, so that a refusal that stays costs one exchange a call, and no more.
    await get("le-1");
    expect(log().slice(4)).toEqual(["access-2", "exchange", "access-3"]);
  });

  test("beside others shares their exchange", async () => {
    const { get, log, state } = await issuer();
    await get("le-1");
    state.refused.add("access-1");
    await Promise.all(Array.from({ length: 8 }, () => get("le-1")));
    expect(log().filter((entry) => entry === "exchange")).toHaveLength(2);
    expect(log().filter((entry) => entry === "access-2")).toHaveLength(8);
  });

  test("ends as refused where no other token can be had", async () => {
    const { get, state } = await issuer();
    await get("le-1");
    state.refused.add("access-1");
    state.exchanges = [json(500, {})];
    const error = await failureOf(get("le-1"));
    expect([words(error), error.attempts]).toEqual(["internal-server-error 500 rejected", 1]);
  });

  test("and then with another failure ends in that one", async () => {
    const { get, state, log } = await issuer();
    await get("le-1");
    state.refused.add("access-1");
    state.members = { accessToken: "access 2" };
    const error = await failureOf(get("le-1"));
    expect([words(error), error.attempts]).toEqual(["invalid-response wrong-type 201 rejected", 1]);
    expect(log()).toEqual(["exchange", "access-1", "access-1", "exchange"]);
  });
});

describe("a call whose exchange fails was not sent", () => {
  test.each<[string, string | undefined, string]>([
    ["401", json(401, { detail: "unknown user token" }), "unauthorized 401 not-sent"],
    ["500", http(500), "internal-server-error 500 not-sent"],
    ["429", http(429, { "retry-after": "7" }), "too-many-requests 429 not-sent"],
    ["418", http(418), "unexpected-status 418 not-sent"],
    ["a redirect", http(302, { location: "/elsewhere" }), "invalid-response redirect 302 not-sent"],
    ["HTML", http(201, { "content-type": "text/html" }, "<html>"), "invalid-response malformed 201 not-sent"],
    ["an array", json(201, []), "invalid-response wrong-type 201 not-sent"],
    ["no accessToken", json(201, { refreshToken: "r" }), "invalid-response wrong-type 201 not-sent"],
    ["an accessToken that is null", json(201, { accessToken: null }), "invalid-response wrong-type 201 not-sent"],
    ["an empty accessToken", json(201, { accessToken: "" }), "invalid-response wrong-type 201 not-sent"],
    [
      "an accessToken with a line break",
      json(201, { accessToken: "a\r\nx: y" }),
      "invalid-response wrong-type 201 not-sent",
    ],
    ["no body", http(204), "invalid-response malformed 204 not-sent"],
  ])("%s", async (_, answer, expected) => {
    const { get, log, state } = await issuer();
    state.exchanges = [answer];
    const error = await failureOf(get("le-1"));
    expect(words(error)).toBe(expected);
    expect([error.operation, error.attempts]).toEqual(["getLicenseEntitlement", 0]);
    expect(log()).toEqual(["exchange"]);
    const { cause } = error;
    if (!LicensingError.is(cause)) throw new Error("the cause is not the error of the exchange");
    expect([cause.operation, cause.kind, cause.attempts]).toEqual(["createAccessToken", error.kind, 1]);
    expect(error.kind === "too-many-requests" && error.retryAfterMs).toBe(expected.includes("429") && 7000);
  });

  test("the connection is lost", async () => {
    const { get, state } = await issuer();
    state.exchanges = ["SSH-2.0-OpenSSH_9.6\r\n"];
    expect(words(await failureOf(get("le-1")))).toBe("connection not-sent");
  });

  test("the exchange never ends: the caller's time does, and the caller's signal goes", async () => {
    const { get, state } = await issuer();
    state.exchanges = [undefined];
    const controller = new AbortController();
    const aborted = get("le-1", { signal: controller.signal });
    const error = await inTime(failureOf(get("le-1", { timeout: 50 })), 300);
    expect([words(error), error.attempts]).toEqual(["timeout attempt not-sent", 0]);
    controller.abort();
    expect(words(await inTime(failureOf(aborted), 50))).toBe("aborted not-sent");
  });
});
