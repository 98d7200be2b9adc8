// The attempts of one call: which failures are followed by another, and what became of the call over all of them.
import { describe, expect, test } from "vitest";
import { createFlexNetClient } from "../src/flexnet/index.js";
import type { AnyLicensingError, Call, ClientOptions } from "../src/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { failureOf, words } from "./support/ending.js";
import { answer, failure, refused, reset, type Step, scripted } from "./support/scripted.js";

/** The operations by whether a second request may do harm where it is unknown what became of the first. */
function everySort(steps: readonly Step[], given: ClientOptions = {}) {
  const { options, sent } = scripted(steps, given);
  const at = { ...options, baseUrl: "https://api.invalid", token: "token" };
  const { authorization, licenseEntitlements } = createSoftwareLicensingClient(at);
  return {
    sent,
    harmless: [
      () => licenseEntitlements.get("le-1"),
      () => licenseEntitlements.list({}),
      () => licenseEntitlements.update("le-1", { actual: 1 }),
      () => authorization.exchange({ userToken: "user-token" }),
    ],
    harmful: [() => licenseEntitlements.addToPlan("plan-1", {}), () => licenseEntitlements.refresh("le-1")],
  };
}

/** How operations end that have to fail, and after how many requests: where a second is harmless, and where it may harm. */
async function ends(steps: readonly Step[], options?: ClientOptions): Promise<readonly string[]> {
  const { harmless, harmful, sent } = everySort(steps, options);
  const all = async (starts: readonly (() => Call<unknown, AnyLicensingError>)[]): Promise<string> => {
    const ended = new Set<string>();
    for (const start of starts) {
      sent.length = 0;
      const error = await failureOf(start());
      expect(error.attempts).toBe(sent.length);
      ended.add(`${words(error)} ${sent.length}`);
    }
    return [...ended].join(", ");
  };
  return [await all(harmless), await all(harmful)];
}

describe("a connection that fails", () => {
  test.each<[string, string | undefined, string, number, number]>([
    // Its outcome; how many requests there are where a second does no harm, and where it may.
    ["ECONNREFUSED", "connect", "not-sent", 3, 3],
    ["EHOSTUNREACH", "connect", "not-sent", 3, 3],
    ["UND_ERR_CONNECT_TIMEOUT", undefined, "not-sent", 3, 3],
    ["EAI_AGAIN", "getaddrinfo", "not-sent", 3, 3],
    ["ENOTFOUND", "getaddrinfo", "not-sent", 2, 2],
    ["ECONNRESET", "read", "unknown", 3, 1],
    ["EPIPE", "write", "unknown", 3, 1],
    ["UND_ERR_SOCKET", undefined, "unknown", 3, 1],
    ["UND_ERR_HEADERS_TIMEOUT", undefined, "unknown", 3, 1],
    ["ANYTHING_ELSE", undefined, "unknown", 3, 1],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", undefined, "not-sent", 1, 1],
    ["SELF_SIGNED_CERT_IN_CHAIN", undefined, "not-sent", 1, 1],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", undefined, "not-sent", 1, 1],
    ["CERT_HAS_EXPIRED", undefined, "not-sent", 1, 1],
    ["ERR_TLS_CERT_ALTNAME_INVALID", undefined, "not-sent", 1, 1],
    ["ERR_SSL_WRONG_VERSION_NUMBER", undefined, "not-sent", 1, 1],
    ["HPE_INVALID_CONSTANT", undefined, "unknown", 1, 1],
    ["UND_ERR_HEADERS_OVERFLOW", undefined, "unknown", 1, 1],
    ["Z_DATA_ERROR", undefined, "unknown", 1, 1],
  ])("%s of %s", async (code, syscall, outcome, harmless, harmful) => {
    const ended = await ends([failure(code, syscall)]);
    expect(ended).toEqual([harmless, harmful].map((requests) => `connection ${outcome} ${requests}`));
  });

  test("a name that is not found after another failure is not looked up again", async () => {
    const notFound = failure("ENOTFOUND", "getaddrinfo");
    expect(await ends([refused, notFound])).toEqual(["connection not-sent 2", "connection not-sent 2"]);
  });
});

describe("a status", () => {
  const requestsOf = async (status: number): Promise<readonly string[]> => {
    const ended = await ends([answer(status)]);
    return ended.map((one) => one.split(" ").slice(1).join(" "));
  };

  test.each<[string, number, number, readonly number[]]>([
    ["deferred", 3, 3, [421, 425, 429]],
    ["unknown", 3, 1, [408, 500, 502, 503, 504]],
    ["unknown", 1, 1, [501, 505, 507, 511, 599]],
    ["rejected", 1, 1, [400, 401, 402, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 423, 424, 428, 431, 451]],
  ])("%s, %d requests where a second does no harm, otherwise %d: %j", async (outcome, harmless, harmful, statuses) => {
    for (const status of statuses) {
      expect(await requestsOf(status)).toEqual([`${status} ${outcome} ${harmless}`, `${status} ${outcome} ${harmful}`]);
    }
  });

  test("503 with Retry-After says that nothing was taken only where the caller says so", async () => {
    const busy = answer(503, { "retry-after": "1" });
    const on = { retry: { retryAfterOn503: true } };
    expect(await ends([busy])).toEqual(["service-unavailable 503 unknown 3", "service-unavailable 503 unknown 1"]);
    const deferred = "service-unavailable 503 deferred 3";
    expect(await ends([busy], on)).toEqual([deferred, deferred]);
    for (const other of [answer(503), answer(503, { "retry-after": "soon" })]) {
      expect((await ends([other], on))[1]).toBe("service-unavailable 503 unknown 1");
    }
    expect((await ends([answer(502, { "retry-after": "1" })], on))[1]).toBe("unexpected-status 502 unknown 1");
    const { create } = scripted([busy]);
    const errors = [await failureOf(create(on)), await failureOf(create())];
    expect(errors.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ["deferred", 3],
      ["unknown", 1],
    ]);
  });
});

describe("an answer that cannot be used", () => {
  const cut: Step = () => {
    const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
    const body = new ReadableStream({
      start: (controller) => controller.error(new TypeError("terminated", { cause })),
    });
    return new Response(body, { status: 200 });
  };

  test.each<[string, string, number, Step]>([
    ["cut by a lost connection", "truncated 200", 3, cut],
    ["no JSON", "malformed 200", 1, answer(200, {}, "<html>")],
    ["of another type", "wrong-type 200", 1, answer(200, {}, "null")],
    ["too large", "too-large 200", 1, answer(200, {}, " ".repeat(200))],
    ["a redirect", "redirect 307", 1, answer(307, { location: "/" })],
  ])("%s: %s, %d requests", async (_, ending, requests, step) => {
    const { get, sent } = scripted([step], { maxResponseBytes: 100 });
    expect(words(await failureOf(get()))).toBe(`invalid-response ${ending} unknown`);
    expect(sent).toHaveLength(requests);
  });

  test("of a create is never asked for again: it was applied", async () => {
    const { create, sent } = scripted([cut]);
    expect(words(await failureOf(create()))).toBe("invalid-response truncated 200 applied");
    expect(sent).toHaveLength(1);
  });
});

describe("what became of a call with several attempts", () => {
  test.each<[string, readonly Step[], string]>([
    ["unknown, then a definite no", [reset, answer(409)], "conflict 409 unknown"],
    ["unknown, then not sent", [answer(503), refused], "connection unknown"],
    ["unknown, then deferred", [reset, answer(429)], "too-many-requests 429 unknown"],
    ["unknown, then not trusted", [answer(500), failure("CERT_HAS_EXPIRED")], "connection unknown"],
    ["deferred, then not sent", [answer(429), refused], "connection deferred"],
    ["not sent, then deferred", [refused, answer(425)], "unexpected-status 425 deferred"],
    ["deferred, then a definite no", [answer(429), answer(409)], "conflict 409 rejected"],
    ["not sent, then a definite no", [refused, answer(403)], "forbidden 403 rejected"],
    ["not sent, then unknown", [refused, reset], "connection unknown"],
    ["deferred, then a redirect", [answer(421), answer(302)], "invalid-response redirect 302 unknown"],
  ])("%s", async (_, steps, expected) => {
    const { licenseEntitlements } = createSoftwareLicensingClient({
      ...scripted(steps).options,
      baseUrl: "https://api.invalid",
      token: "token",
    });
    const error = await failureOf(licenseEntitlements.update("le-1", { actual: 1 }));
    expect(words(error)).toBe(expected);
    expect(error.message).toContain(`(outcome: ${error.outcome})`);
  });

  test("unknown, then applied and lost: applied", async () => {
    const { options } = scripted([reset, answer(201, {}, "{")]);
    const { authorization } = createSoftwareLicensingClient({ ...options, baseUrl: "https://api.invalid", token: "t" });
    const error = await failureOf(authorization.exchange({ userToken: "user-token" }));
    expect(words(error)).toBe("invalid-response malformed 201 applied");
  });

  test("a success says nothing of what went before but how many requests there were", async () => {
    const { create, get, sent } = scripted([refused, answer(429), answer(200), answer(503), answer(200)]);
    expect((await create().withResponse()).attempts).toBe(3);
    expect((await get().withResponse()).attempts).toBe(2);
    expect((await get().withResponse()).attempts).toBe(1);
    expect(sent).toHaveLength(6);
  });

  test("every attempt sends the same, and asks for a token of its own", async () => {
    let asked = 0;
    const { options, sent } = scripted([refused, answer(429), answer(201)]);
    const token = () => {
      asked += 1;
      return `rna_${asked}`;
    };
    const { entitlements } = createFlexNetClient({ ...options, siteId: "flex1234", token });
    const lineItems = [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }];
    await entitlements.create({ autoGenerate: true, lineItems });
    expect(new Set(sent.map(({ url, init }) => `${init.method} ${url} ${init.body}`)).size).toBe(1);
    expect(asked).toBe(3);
    expect(new Headers(sent[2]?.init.headers).get("authorization")).toBe("Bearer rna_3");
  });
});

describe("a token that the server refuses", () => {
  /** A client that exchanges a user token; the steps are those of its other requests. */
  function renewing(steps: readonly Step[], options?: ClientOptions) {
    const calls = scripted(steps, options);
    let exchanges = 0;
    const client = createSoftwareLicensingClient({
      ...calls.options,
      baseUrl: "https://api.invalid",
      userToken: "user-token",
      async fetch(url, init) {
        if (!url.endsWith("/authorization")) return calls.options.fetch?.(url, init) ?? Response.error();
        exchanges += 1;
        return Response.json({ accessToken: `access-${exchanges}` }, { status: 201 });
      },
    });
    const get = () => client.licenseEntitlements.get("le-1");
    return { ...calls, get, exchanges: () => exchanges };
  }

  test.each<[string, readonly Step[], string, number, number]>([
    // How it ends; how many requests, and how many exchanges.
    ["once", [answer(401), answer(200)], "success", 2, 2],
    ["and its successor too", [answer(401)], "unauthorized 401 rejected", 2, 2],
    ["and then the server is down", [answer(401), answer(503)], "service-unavailable 503 unknown", 3, 2],
    ["at last", [answer(503), answer(503), answer(401)], "unauthorized 401 unknown", 3, 1],
    ["in between", [answer(503), answer(401), answer(200)], "success", 3, 2],
    ["in between, and its successor too", [answer(503), answer(401)], "unauthorized 401 unknown", 3, 2],
  ])("%s: it is renewed once, and counts as an attempt", async (_, steps, expected, requests, exchanged) => {
    const { get, sent, exchanges } = renewing(steps);
    const call = get();
    const result = await call.result();
    const { attempts } = result.ok ? await call.withResponse() : result.error;
    expect(result.ok ? "success" : words(result.error)).toBe(expected);
    expect([attempts, sent.length, exchanges()]).toEqual([requests, requests, exchanged]);
  });

  test("is renewed without a wait, without retries, and where they are spent", async () => {
    const never = renewing([answer(401), answer(200)], { retry: false });
    await never.get();
    expect([never.sent.length, never.waits]).toEqual([2, []]);
    const spent = renewing([refused], { retry: { maxAttempts: 101 } });
    expect((await failureOf(spent.get())).attempts).toBe(101);
    const steps = [answer(401), answer(200)];
    expect((await renewing(steps).get().withResponse()).attempts).toBe(2);
  });

  test("is not renewed where the client has no other", async () => {
    const { get, sent } = scripted([answer(401)]);
    expect(words(await failureOf(get()))).toBe("unauthorized 401 rejected");
    expect(sent).toHaveLength(1);
  });

  test("an exchange that fails is attempted as often as any call, and no more", async () => {
    const { options, sent } = scripted([answer(503)]);
    const at = { ...options, baseUrl: "https://api.invalid", userToken: "user-token" };
    const error = await failureOf(createSoftwareLicensingClient(at).licenseEntitlements.get("le-1"));
    expect([words(error), error.attempts]).toEqual(["service-unavailable 503 not-sent", 0]);
    expect(sent).toHaveLength(3);
  });
});
