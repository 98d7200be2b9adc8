// The token and the user token: in no property, text, inspection, copy or log of what the package gives back, also where
// the server answers with them. Only a problem, asked for by name, holds what a server wrote.
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { type AnyLicensingError, type Call, isProblem, type Kind, LicensingError } from "../src/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { clientsAt, grant } from "./support/clients.js";
import { failureOf } from "./support/ending.js";
import { http, json, type Received, serve } from "./support/server.js";
import { textsOf } from "./support/sinks.js";

const canary = "canary-4b9e2d";

/** Whether a value shows the token anywhere. */
function expectSilent(...values: readonly unknown[]): void {
  for (const value of values) {
    const texts = textsOf(value);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.slice(Math.max(0, texts.indexOf(canary) - 200)).slice(0, 300)).not.toContain(canary);
  }
}

test("a sink that shows the token is noticed", () => {
  class Leaky extends Error {
    readonly #hidden = canary;
    get hidden() {
      return this.#hidden;
    }
  }
  const leaks: unknown[] = [
    new Error(canary),
    new Error("x", { cause: { deep: [{ deeper: new Map([["k", canary]]) }] } }),
    Object.defineProperty({}, "hidden", { value: canary }),
    { [Symbol(canary)]: 1 },
    new Headers({ "x-a": canary }),
    new URL(`https://a.example/?b=${canary}`),
    Promise.resolve(canary),
  ];
  for (const leak of leaks) expect(textsOf(leak)).toContain(canary);
  expectSilent(new Leaky("x"), () => canary);
});

/** Answers that hold everything that was received: in the header fields and wherever a body can. */
const echoes = {
  problem: (status: number) => (request: Received) => {
    const all = `${request.headers["authorization"]} ${request.body}`;
    const fields = { "content-type": "application/problem+json", "www-authenticate": all, "x-echo": all };
    const more = { "set-cookie": all, location: `/${canary}`, link: `<${canary}>`, server: all };
    const errors = [{ location: all, message: all, value: { sent: all } }, all];
    const body = {
      type: `/${canary}`,
      title: all,
      detail: all,
      instance: all,
      code: all,
      errorId: all,
      errors,
      [all]: all,
    };
    return http(status, { ...fields, ...more }, JSON.stringify(body));
  },
  text: (status: number, fields: Readonly<Record<string, string>>, before: string) => (request: Received) =>
    http(status, { "x-echo": canary, ...fields }, `${before}${request.headers["authorization"]} ${request.body}`),
};

const jsonType = { "content-type": "application/json" };
const failures: readonly (readonly [Kind, string, (request: Received) => string | undefined])[] = [
  ["bad-request", "400", echoes.problem(400)],
  ["unauthorized", "401", echoes.problem(401)],
  ["forbidden", "403", echoes.problem(403)],
  ["not-found", "404", echoes.problem(404)],
  ["conflict", "409", echoes.problem(409)],
  ["unprocessable-content", "422", echoes.problem(422)],
  ["too-many-requests", "429", echoes.problem(429)],
  ["internal-server-error", "500", echoes.problem(500)],
  ["service-unavailable", "503", echoes.problem(503)],
  ["unexpected-status", "418", echoes.problem(418)],
  ["invalid-response", "a redirect", echoes.text(307, { location: `https://a.example/${canary}` }, "")],
  ["invalid-response", "no status of an answer", echoes.text(700, jsonType, "")],
  ["invalid-response", "no JSON", echoes.text(200, jsonType, '{"a":')],
  ["invalid-response", "another type", (request) => json(200, [request.headers, request.body])],
  ["invalid-response", "too large", echoes.text(200, jsonType, "x".repeat(2000))],
  ["connection", "no HTTP", (request) => `${canary} ${request.headers["authorization"]} ${request.body}\r\n\r\n`],
  ["connection", "a head that is none", () => `HTTP/1.1 200 OK\r\n${canary}\0: ${canary}\r\n\r\n`],
  [
    "invalid-response",
    "a chunk that is none",
    echoes.text(200, { ...jsonType, "transfer-encoding": "chunked" }, "2\r\n{}\r\n"),
  ],
  ["timeout", "no answer", () => undefined],
];

/** A call of each sort of client that holds the canary, at a server. */
const holders: readonly (readonly [string, (url: string, timeout: number) => Call<unknown, AnyLicensingError>])[] = [
  ["a token", (url, timeout) => read(createSoftwareLicensingClient({ ...options(url, timeout), token: canary }))],
  [
    "a token function",
    (url, timeout) => read(createSoftwareLicensingClient({ ...options(url, timeout), token: async () => canary })),
  ],
  [
    "a user token",
    (url, timeout) => read(createSoftwareLicensingClient({ ...options(url, timeout), userToken: canary })),
  ],
];

function options(baseUrl: string, timeout: number) {
  return { baseUrl, timeout, maxResponseBytes: 1000, retry: false } as const;
}

function read(client: ReturnType<typeof createSoftwareLicensingClient>): Call<unknown, AnyLicensingError> {
  return client.licenseEntitlements.get("le-1");
}

describe.each(holders)("a client with %s", (holder, start) => {
  test.each(failures)("%s: %s", async (kind, _, answer) => {
    const { url, requests } = await serve(answer);
    const call = start(url, kind === "timeout" ? 300 : 10_000);
    const error = await failureOf(call);
    expect(error.kind).toBe(kind);
    expect(`${requests[0]?.headers["authorization"]} ${requests[0]?.body}`).toContain(canary);
    expectSilent(call, error, error.cause, await call.result(), { error });
    if (isProblem(error)) expect(inspect(error.problem, { depth: 20 })).toContain(canary);
    const operation = LicensingError.is(error.cause) ? error.cause.operation : undefined;
    // The caller's own time is over before that of the exchange.
    expect(operation).toBe(holder === "a user token" && kind !== "timeout" ? "createAccessToken" : undefined);
  });
});

test("a client with a user token whose access tokens are refused", async () => {
  const { url } = await serve((request) =>
    request.target === "/authorization"
      ? json(201, { accessToken: canary, refreshToken: canary, expirationDate: canary })
      : echoes.problem(401)(request),
  );
  const client = createSoftwareLicensingClient({ baseUrl: url, userToken: canary });
  const call = read(client);
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
    const call = read(client);
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
