// What a call is given: path parameters, query, body and options. What could send a request elsewhere, or cannot be sent,
// is refused before a byte leaves.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { AnyLicensingError, Call } from "../src/index.js";
import { clientsAt, grant } from "./support/clients.js";
import { failureOf } from "./support/ending.js";
import { http, json, serve } from "./support/server.js";

const secret = "canary-7d1f";

/** The methods at a server that takes everything, as somebody without types would call them. */
async function untyped() {
  const server = await serve(({ method }) => (method === "GET" ? json(200, {}) : http(204)));
  const { kaiten, licensing } = clientsAt(server.url);
  const { attach, update } = kaiten.licenses.entitlements;
  const { addToPlan, get, list, refresh, update: change } = licensing.licenseEntitlements;
  type Method = (...input: readonly unknown[]) => Call<unknown, AnyLicensingError>;
  const call =
    (method: (...input: never[]) => Call<unknown, AnyLicensingError>): Method =>
    (...input) =>
      Reflect.apply(method, undefined, input);
  const methods = {
    attach: call(attach),
    update: call(update),
    addToPlan: call(addToPlan),
    get: call(get),
    change: call(change),
    list: call(list),
    refresh: call(refresh),
  };
  return { server, methods };
}

/** The error of a call that has to be refused, with nothing of the secret in it. */
async function refusal(call: Call<unknown, AnyLicensingError>): Promise<AnyLicensingError> {
  const error = await failureOf(call);
  expect([error.kind, error.outcome, error.attempts]).toEqual(["invalid-request", "not-sent", 0]);
  expect(error.message.startsWith(`${error.operation}: `)).toBe(true);
  expect(inspect(error, { showHidden: true, depth: 20 })).not.toContain(secret);
  return error;
}

type Methods = Awaited<ReturnType<typeof untyped>>["methods"];
const parameters: readonly (readonly [
  string,
  string,
  (methods: Methods, value: unknown) => Call<unknown, AnyLicensingError>,
])[] = [
  ["attachLicenseEntitlement", "licenseSlug", ({ attach }, value) => attach(value, grant)],
  ["updateLicenseEntitlement", "licenseSlug", ({ update }, value) => update(value, "seats", grant)],
  ["updateLicenseEntitlement", "entitlementSlug", ({ update }, value) => update("enterprise", value, grant)],
  ["addLicenseEntitlementToPlan", "planId", ({ addToPlan }, value) => addToPlan(value, {})],
  ["getLicenseEntitlement", "id", ({ get }, value) => get(value)],
  ["updateLicenseEntitlement", "id", ({ change }, value) => change(value, {})],
  ["refreshLicenseEntitlement", "id", ({ refresh }, value) => refresh(value)],
];

describe.each(parameters)("the path parameter of %s: %s", (operation, name, send) => {
  test("what would leave its segment, or is no text, is refused", async () => {
    const { server, methods } = await untyped();
    const dots = [".", "..", "%2e", "%2E", "%2e%2e", "%2E%2E", ".%2e", "%2e.", ".%2E"];
    const none = [
      undefined,
      null,
      {},
      { toString: () => secret },
      [],
      [secret],
      ["a"],
      Number.NaN,
      () => secret,
      Symbol(secret),
    ];
    const surrogates = ["\ud800", "a\udc00", `${secret}\ud800`];
    for (const value of ["", ...dots, ...none, ...surrogates]) {
      const error = await refusal(send(methods, value));
      expect(error.operation).toBe(operation);
      if (!surrogates.includes(String(value))) expect(error.message).toContain(name);
    }
    expect(server.connections()).toBe(0);
  });

  test("everything else stays one segment, and is read as what it was", async () => {
    const { server, methods } = await untyped();
    const plain = await send(methods, "x").then(() => server.requests[0]?.target ?? "");
    const harmless = [
      "a/b",
      "a/../b",
      "../..",
      "/",
      "//evil.example.com",
      "https://evil.example.com/",
      "a b",
      "ü",
      "日本",
      "😀",
      "%2f",
      "%2F..",
      "%252e",
      "%2e%2e%2f",
      "%",
      "...",
      "..a",
      ". ",
      ".\t",
      "a?b#c",
      "a;b=c&d",
      "a\\b",
      "\\",
      "\0",
      "\r\nx-injected: 1",
      "{id}",
      "{licenseSlug}",
      "__proto__",
      "undefined",
      "$&$1$$",
    ];
    for (const value of harmless) {
      await send(methods, value);
      const target = server.requests.at(-1)?.target ?? "";
      const segment = plain.split("/").indexOf("x");
      const segments = target.split("/");
      expect(segments.length, value).toBe(plain.split("/").length);
      expect(decodeURIComponent(segments[segment] ?? "")).toBe(value);
      expect(segments.with(segment, "x").join("/")).toBe(plain);
    }
    expect(server.requests).toHaveLength(harmless.length + 1);
  });
});

describe("a query", () => {
  /** What a caller without types may hand over. */
  function untypedQuery(query: object): object {
    return query;
  }

  test("members without a value are left out", async () => {
    const { url, requests } = await serve(() => json(200, []));
    const { list } = clientsAt(url).licensing.licenseEntitlements;
    await list();
    await list({});
    for (const licenseId of [undefined, null]) await list({ ...untypedQuery({ licenseId }) });
    expect(requests.map((request) => request.target)).toEqual(Array(4).fill("/license-entitlements"));
  });

  test("a text cannot add another", async () => {
    const { url, requests } = await serve(() => json(200, []));
    const { list } = clientsAt(url).licensing.licenseEntitlements;
    for (const licenseId of ["a&b=c", "a#b", "a?b", "\r\nx: y", "%26", "+", " ", "ü", "=", "a;b"]) {
      await list({ licenseId });
      const { pathname, hash, searchParams } = new URL(requests.at(-1)?.target ?? "", url);
      expect([pathname, hash, [...searchParams]]).toEqual(["/license-entitlements", "", [["licenseId", licenseId]]]);
    }
  });

  test("a name cannot add another either", async () => {
    const { url, requests } = await serve(() => json(200, []));
    const { list } = clientsAt(url).licensing.licenseEntitlements;
    for (const name of ["a&b=c", "a#b", "licenseId=x&y", "a[b]", " ", "ü"]) {
      await list({ ...untypedQuery({ [name]: "v" }) });
      const { hash, searchParams } = new URL(requests.at(-1)?.target ?? "", url);
      expect([hash, [...searchParams]]).toEqual(["", [[name, "v"]]]);
    }
  });

  test("a value that is no text, number or boolean is refused", async () => {
    const { server, methods } = await untyped();
    const wrong = [
      { "a]=1&b": secret },
      {},
      [secret],
      [],
      Number.NaN,
      Number.POSITIVE_INFINITY,
      () => secret,
      Symbol(secret),
    ];
    for (const licenseId of wrong) {
      const error = await refusal(methods.list({ licenseId }));
      expect(error.message).toContain("licenseId");
    }
    expect(server.connections()).toBe(0);
  });

  test("that is no object is refused, and no filter lost", async () => {
    const { server, methods } = await untyped();
    for (const query of ["lic-1", ["lic-1"], 1, new Map([["licenseId", "lic-1"]])]) {
      const error = await refusal(methods.list(query));
      expect(error.message).toBe("listLicenseEntitlements: query: give a plain object");
    }
    expect(server.connections()).toBe(0);
  });

  test("a text that has no UTF-8 form is refused", async () => {
    const { server, methods } = await untyped();
    await refusal(methods.list({ licenseId: `${secret}\ud800` }));
    expect(server.connections()).toBe(0);
  });
});

test("a body that cannot be written as JSON is refused", async () => {
  const { server, methods } = await untyped();
  const cycle: Record<string, unknown> = { entitlementSlug: secret };
  cycle["self"] = cycle;
  const throwing = {
    toJSON() {
      throw new Error("no");
    },
  };
  for (const body of [cycle, { value: 10n }, 10n, throwing, undefined, null, secret, 5, () => secret, Symbol(secret)]) {
    const error = await refusal(methods.attach("enterprise", body));
    expect(error.operation).toBe("attachLicenseEntitlement");
  }
  expect(server.connections()).toBe(0);
});

test("a number that is none is refused by its name, and not written as null", async () => {
  const { server, methods } = await untyped();
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    const error = await refusal(methods.attach("enterprise", { value: { type: "number", value } }));
    expect(error.message).toBe("attachLicenseEntitlement: body: value is no number");
  }
  expect(server.connections()).toBe(0);
});

test.each([
  "connection",
  "content-length",
  "expect",
  "Host",
  "keep-alive",
  "te",
  "trailer",
  "Transfer-Encoding",
  "upgrade",
])("the header field %s is not for a caller to set", async (name) => {
  const { server, methods } = await untyped();
  const error = await refusal(methods.get("le-1", { headers: { [name]: "1" } }));
  expect(error.message).toContain(name);
  expect(server.connections()).toBe(0);
});

test.each([
  ["connection", "close"],
  ["Connection", "CLOSE"],
])("but %s may be %s: then each request has a connection of its own", async (name, value) => {
  const { server, methods } = await untyped();
  for (const call of ["le-1", "le-2", "le-3"]) await methods.get(call, { headers: { [name]: value } });
  expect(server.requests.map(({ headers }) => headers["connection"])).toEqual(["close", "close", "close"]);
  expect(server.connections()).toBe(3);
});

test.each([
  "keep-alive",
  "close, upgrade",
  " close",
  "close\n",
  "",
  ["close"],
  Symbol("close"),
  { toString: () => "close" },
])("and nothing else: %j", async (value) => {
  const { server, methods } = await untyped();
  const error = await refusal(methods.get("le-1", { headers: { connection: value } }));
  expect(error.message).toContain("connection");
  expect(server.connections()).toBe(0);
});

describe("the options of a call", () => {
  test.each([
    ["timeout", [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "100", secret, {}]],
    ["headers", [{ "x-a": `${secret}\r\nx-b: 1` }, { "x-a": 1 }, { "x a": secret }, { authorization: secret }]],
    ["headers", [{ "Content-Type": secret }, new Headers({ "x-a": secret }), [secret], secret, null, "", 0]],
  ])("%s", async (name, values) => {
    const { server, methods } = await untyped();
    for (const value of values) {
      const error = await refusal(methods.get("le-1", { [name]: value }));
      expect(error.operation).toBe("getLicenseEntitlement");
      expect(error.message).toContain(name);
    }
    expect(server.connections()).toBe(0);
  });

  test("a signal that is none, and no timer is left behind", async () => {
    const { server, methods } = await untyped();
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    for (const signal of [{}, secret, 1, new AbortController(), { addEventListener: () => {} }]) {
      const error = await refusal(methods.get("le-1", { signal }));
      expect(error.message).toBe("getLicenseEntitlement: signal: give an AbortSignal");
    }
    expect(timers()).toBe(before);
    expect(server.connections()).toBe(0);
  });

  test("options that are none are refused", async () => {
    const { server, methods } = await untyped();
    for (const options of [null, [], secret, 5000, AbortSignal.timeout(1000), new Headers()]) {
      const error = await refusal(methods.get("le-1", options));
      expect(error.message).toBe("getLicenseEntitlement: options: give a plain object");
    }
    expect(server.connections()).toBe(0);
  });

  test("undefined is as if absent", async () => {
    const { server, methods } = await untyped();
    await methods.get("le-1", { timeout: undefined, headers: undefined, signal: undefined });
    await methods.get("le-1", undefined);
    expect(server.requests).toHaveLength(2);
  });
});

test("of all characters only those of a header field's value are sent, and none makes another field", async () => {
  const { server, methods } = await untyped();
  const codes = [...Array(0x100).keys(), 0x100, 0x10a, 0x10d, 0x2028, 0xff0a, 0x560a];
  for (const code of codes) {
    const value = `a${String.fromCodePoint(code)}b`;
    const isAllowed = code === 9 || (code >= 0x20 && code <= 0xff && code !== 0x7f);
    const call = methods.get("le-1", { headers: { "x-value": value } });
    if (!isAllowed) await refusal(call);
    else {
      await call;
      expect(server.requests.at(-1)?.headers["x-value"]).toBe(value);
    }
  }
  const [first] = server.requests;
  const names = Object.keys(first?.headers ?? {}).sort();
  expect(server.requests.every(({ headers }) => Object.keys(headers).sort().join() === names.join())).toBe(true);
});
