// The token, the user token and what a request carries: in no property, text, inspection, copy or log of what the package
// gives back, also where the server answers with them. What a server wrote is reached by name: `problem`, `excerpt`,
// `headers`, data.
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { type AnyLicensingError, isProblem, LicensingError, type RetryView } from "../src/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { drawCanaries } from "./faults/canaries.js";
import { echoes, optionsFor } from "./faults/echoes.js";
import { type Holder, operationsOf } from "./faults/holders.js";
import { causesOf, textsOf } from "./faults/sinks.js";
import { clientsAt, grant, simpleEntitlement } from "./support/clients.js";
import { failureOf } from "./support/ending.js";
import { http, json, type Received, serve } from "./support/server.js";

const canaries = drawCanaries();
const canary = canaries.at("token");

/** That no value shows a secret anywhere. */
function expectSilent(...values: readonly unknown[]): void {
  for (const value of values) {
    const shown = textsOf(value).map(({ sink, text }) => `${sink}: ${canaries.find(text) ?? "silent"}`);
    expect(shown.filter((line) => !line.endsWith(": silent"))).toEqual([]);
    expect(shown.length).toBeGreaterThan(5);
  }
}

function nothing(): void {}

const holders: readonly Holder[] = ["token", "user-token"];

describe.each(holders)("a client with a %s, by a server that repeats what it is sent", (holder) => {
  test.each(echoes.map((echo) => [echo.kind, echo.name, echo] as const))("%s: %s", async (kind, _, echo) => {
    const { url, requests } = await serve(echo.answer);
    const options = { ...optionsFor(echo), retry: false } as const;
    const call = operationsOf(holder, canaries, nothing)(url, options, 0).get({});
    const error = await failureOf(call);
    expect(error.kind).toBe(kind);
    expect(canaries.find(JSON.stringify(requests[0]))).toBeDefined();
    expectSilent(call, error, ...causesOf(error), await call.result(), { error });
    if ("headers" in error) expect(canaries.find(inspect([...error.headers]))).toBeUndefined();
    const [cause] = causesOf(error);
    // The caller's own time is over before that of the exchange.
    const isExchange = holder === "user-token" && kind !== "timeout";
    expect(LicensingError.is(cause) ? cause.operation : undefined).toBe(isExchange ? "createAccessToken" : undefined);
  });
});

/** The answer of a problem that has what was sent in each of its members, and in fields. */
function problemOf({ body }: Received): string {
  const echoed = { type: `/${body}`, title: body, detail: body, instance: body, code: body, errorId: body };
  const errors = [{ location: body, message: body, value: JSON.parse(body) }, body];
  const fields = { "content-type": "application/problem+json", location: body, "set-cookie": body, "x-echo": body };
  return http(400, fields, JSON.stringify({ ...echoed, errors, [body]: body }));
}

describe("a licence key in the body of a request", () => {
  const key = canaries.at("key");
  const attach = (url: string) =>
    clientsAt(url).kaiten.licenses.entitlements.attach("enterprise", { ...grant, entitlementSlug: key });
  const create = (url: string) =>
    clientsAt(url).flexnet.entitlements.create({ ...simpleEntitlement, entitlementId: key });

  test.each([
    ["attach", attach],
    ["create", create],
  ])("%s: of a problem that repeats it only the problem tells", async (_, start) => {
    const { url, requests } = await serve(problemOf);
    const call = start(url);
    const error = await failureOf<AnyLicensingError>(call);
    expect(requests[0]?.body).toContain(key);
    expectSilent(call, error, await call.result());
    if (!isProblem(error, 400)) throw error;
    const { type, title, detail, instance, code, errorId, errors, extensions } = error.problem;
    for (const member of [type, title, detail, instance, code, errorId]) expect(member).toContain(key);
    expect(JSON.stringify(errors?.map(({ value }) => value))).toContain(key);
    expect(JSON.stringify(extensions)).toContain(key);
    expect([...error.headers.keys()]).toEqual(["content-type"]);
    expect(error.excerpt).toBeUndefined();
  });

  test.each([
    ["a page of a proxy", 502, "unexpected-status", attach],
    ["a success that is none", 200, "invalid-response", create],
  ] as const)("%s: only the excerpt tells", async (_, status, kind, start) => {
    const fields = { "content-type": "text/html", location: "/", "x-echo": "e", etag: "e", "x-request-id": "r-1" };
    const { url } = await serve(({ body }) => http(status, fields, `<p>${body}</p>`));
    const call = start(url);
    const error = await failureOf<AnyLicensingError>(call);
    expect(error.kind).toBe(kind);
    expectSilent(call, error, await call.result());
    if (!("headers" in error)) throw error;
    expect(error.excerpt).toMatch(/^<p>\{/);
    expect(error.excerpt).toContain(key);
    expect([...error.headers]).toEqual([
      ["content-type", "text/html"],
      ["x-request-id", "r-1"],
    ]);
    const shown = ["excerpt", "headers", "problem"].filter((name) => Object.keys(error).includes(name));
    expect(shown).toEqual([]);
    expect(Object.keys(error.toJSON())).not.toContain("excerpt");
  });

  test("an input that cannot be written is not repeated", async () => {
    const { kaiten } = clientsAt("https://api.example.com");
    const cyclic: Record<string, unknown> = { key };
    cyclic["self"] = cyclic;
    for (const value of [cyclic, { key, big: 1n }, { key, no: Number.NaN }]) {
      const body = { entitlementSlug: key, value: { type: "object", value } } as const;
      const call = kaiten.licenses.entitlements.attach("enterprise", body);
      const error = await failureOf<AnyLicensingError>(call);
      expect(error.kind).toBe("invalid-request");
      expectSilent(call, error, ...causesOf(error));
    }
  });
});

test("the errors that are told of before each retry", async () => {
  const views: RetryView[] = [];
  const echo = echoes.find(({ kind }) => kind === "service-unavailable");
  const { url, requests } = await serve((...request) => echo?.answer(...request));
  const hooks = { onRetry: (view: RetryView) => views.push(view) };
  const { get } = createSoftwareLicensingClient({
    baseUrl: url,
    token: canary,
    hooks,
    random: () => 0,
  }).licenseEntitlements;
  const error = await failureOf(get("le-1"));
  expect([requests.length, views.length, error.attempts]).toEqual([3, 2, 3]);
  expectSilent(...views, ...views.map((view) => view.error), error);
  const details = [...views.map((view) => view.error), error].map((told) => isProblem(told) && told.problem.detail);
  expect(details.map((detail) => canaries.find(String(detail)))).toEqual(Array(3).fill("token"));
});

test("a client with a user token whose access tokens are refused", async () => {
  const { url } = await serve((request) =>
    request.target === "/authorization"
      ? json(201, { accessToken: canary, refreshToken: canary, expirationDate: canary })
      : json(401, request.headers, "application/problem+json"),
  );
  const client = createSoftwareLicensingClient({ baseUrl: url, userToken: canary });
  const call = client.licenseEntitlements.get("le-1");
  const error = await failureOf(call);
  expect([error.kind, error.attempts]).toEqual(["unauthorized", 2]);
  expectSilent(client, call, error);
});

test("a success: client, call, result and answer", async () => {
  const consoles = (["log", "info", "warn", "error", "debug", "trace"] as const).map((name) => vi.spyOn(console, name));
  const { url } = await serve(({ target }) =>
    target === "/authorization" ? json(201, { accessToken: canary }) : json(200, {}),
  );
  for (const credential of [{ token: canary }, { token: () => canary }, { userToken: canary }]) {
    const client = createSoftwareLicensingClient({ baseUrl: url, ...credential });
    const call = client.licenseEntitlements.get("le-1");
    expectSilent(client, client.licenseEntitlements, client.licenseEntitlements.get, call);
    expectSilent(await call, await call.result(), await call.withResponse(), call, client);
  }
  for (const spied of consoles) expect(spied).not.toHaveBeenCalled();
});

describe("what is refused before a byte is sent", () => {
  test("tokens and options that are none", async () => {
    const baseUrl = "https://api.example.com";
    const wrong: readonly object[] = [
      { token: `${canary}\n` },
      { token: [canary] },
      { token: "t", baseUrl: `https://user:${canary}@api.example.com` },
      { token: "t", baseUrl: `http://api.example.com/${canary}` },
      { token: "t", headers: { "x-key": `${canary}\n` } },
      { token: "t", headers: canary },
      { token: "t", timeout: canary },
    ];
    for (const options of wrong) {
      let thrown: unknown;
      try {
        createKaitenClient({ baseUrl, token: "t", ...options });
      } catch (error) {
        thrown = error;
      }
      expect(LicensingError.is(thrown)).toBe(true);
      expectSilent(thrown);
    }
  });

  test("token functions and inputs that are none", async () => {
    const url = "https://api.example.com";
    const { kaiten } = clientsAt(url);
    const { attach } = kaiten.licenses.entitlements;
    const badToken = createKaitenClient({ baseUrl: url, token: () => `${canary}\n` }).licenses.entitlements;
    const calls = [
      badToken.attach("enterprise", grant),
      attach(`${canary}\ud800`, grant),
      attach("enterprise", { ...grant, entitlementSlug: canary }, { signal: AbortSignal.abort() }),
      attach("enterprise", grant, { headers: { "x-key": `${canary}\r\n` } }),
      attach("enterprise", grant, { headers: { authorization: canary } }),
    ];
    for (const call of calls) expectSilent(call, await failureOf<AnyLicensingError>(call));
  });
});
