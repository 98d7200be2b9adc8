// The options of the clients: what cannot be used is refused by the constructor, by the name of the option and without
// its value.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createFlexNetClient } from "../src/flexnet/index.js";
import { InvalidRequestError } from "../src/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";

const secret = "canary-7d1f";
const baseUrl = "https://api.example.com/v1";

const clients = {
  kaiten: (wrong: object) => createKaitenClient({ baseUrl, token: "t", ...wrong }),
  licensing: (wrong: object) => createSoftwareLicensingClient({ baseUrl, token: "t", ...wrong }),
  flexnet: (wrong: object) => createFlexNetClient({ baseUrl, token: "t", ...wrong }),
};

/** What a constructor throws. */
function refusal(make: () => unknown): InvalidRequestError {
  try {
    make();
  } catch (error) {
    if (error instanceof InvalidRequestError) return error;
    throw new Error("it threw something else", { cause: error });
  }
  throw new Error("it refused nothing");
}

/** Whether the constructor refused, by the name of the option, and kept the secret to itself. */
function expectRefused(make: () => unknown, name: string): void {
  const error = refusal(make);
  expect([error.kind, error.operation, error.outcome, error.attempts]).toEqual([
    "invalid-request",
    "createClient",
    "not-sent",
    0,
  ]);
  expect(error.message).toMatch(/^createClient: /);
  expect(error.message).toContain(name);
  expect(inspect(error, { showHidden: true, depth: 20 })).not.toContain(secret);
}

const notWhole = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "100", secret, {}, [], true, 10n];
const notToken = [
  "",
  " ",
  "a b",
  "tök",
  "a\n",
  "a\0",
  `${secret}\r\nx-injected: 1`,
  ` ${secret}`,
  42,
  null,
  {},
  [secret],
];
const notUrl = [
  "",
  secret,
  "/api",
  "//api.example.com",
  "https://",
  "api.example.com/v1",
  `https://user:${secret}@api.example.com`,
  `https://${secret}@api.example.com`,
  `https://api.example.com/v1?key=${secret}`,
  `https://api.example.com/v1#${secret}`,
  "https://api.example.com/v1?",
  "https://api.example.com/v1#",
  `http://${secret}.example.com`,
  "ftp://localhost",
  "file:///etc",
  "data:text/plain,x",
  "ws://localhost",
  "blob:https://api.example.com/x",
  "javascript:alert(1)",
  42,
  null,
  {},
  new URL("https://api.example.com"),
];
const notHeaders = [
  secret,
  42,
  true,
  [secret],
  [["x-a", secret]],
  new Headers({ "x-a": secret }),
  new Map([["x-a", secret]]),
  { "x-a": 1 },
  { "x-a": null },
  { "x-a": [secret] },
  { "x-a": `${secret}\r\nx-injected: 1` },
  { "x-a": `${secret}\n` },
  { "x-a": `${secret}\0` },
  { "x-a": "\u2028" },
  { "": "x" },
  { "x a": "x" },
  { "x-a:": "x" },
  { "x-a\r\n": "x" },
  { "x-ü": "x" },
  { authorization: `Bearer ${secret}` },
  { Authorization: `Bearer ${secret}` },
  { "Content-Type": "text/plain" },
];

describe.each(Object.entries(clients))("%s", (_, create) => {
  test.each([
    ["timeout", notWhole],
    ["maxResponseBytes", notWhole],
    ["maxErrorBytes", notWhole],
    ["baseUrl", notUrl],
    ["token", notToken],
    ["headers", notHeaders],
    ["fetch", [secret, 42, {}, true]],
    ["clock", [secret, 42, {}, { now: secret }]],
  ])("%s", (name, values) => {
    for (const value of values) expectRefused(() => create({ [name]: value }), name);
  });

  test("what can be used", () => {
    const good = [
      { timeout: 1, maxResponseBytes: 1, maxErrorBytes: 1 },
      { timeout: 2 ** 31 - 1, maxResponseBytes: 2 ** 31 - 1, maxErrorBytes: 2 ** 31 - 1 },
      { timeout: undefined, maxResponseBytes: undefined, headers: undefined, fetch: undefined, clock: undefined },
      { fetch: () => {}, clock: { now: () => 0 }, headers: {} },
      { headers: { "x-a": "", "X-B!#$%&'*+.^_`|~": "a\tb ü" } },
      { token: "ksh_a.b-c~d+e/f=" },
      { token: () => "" },
    ];
    for (const options of good) expect(() => create(options)).not.toThrow();
  });
});

test("no options at all", () => {
  for (const create of [createKaitenClient, createSoftwareLicensingClient, createFlexNetClient]) {
    for (const options of [{}, secret, 42, null, undefined])
      expectRefused(() => Reflect.apply(create, null, [options]), "");
  }
});

test("a base URL or a token that is missing", () => {
  expectRefused(() => clients.kaiten({ baseUrl: undefined }), "baseUrl");
  for (const create of Object.values(clients)) expectRefused(() => create({ token: undefined }), "token");
});

describe("http, which shows the token to everybody in between, is for this machine alone", () => {
  test.each([
    "http://localhost",
    "http://LocalHost:8080/api",
    "http://127.0.0.1:8080",
    "http://127.0.0.53",
    "http://127.255.255.254",
    "http://[::1]:8080",
    "http://[0:0:0:0:0:0:0:1]",
    // The platform reads these as 127.0.0.1.
    "http://127.1",
    "http://0x7f.0.0.1",
    "http://2130706433",
    "HTTP://127.0.0.1",
  ])("%s", (url) => {
    expect(() => createKaitenClient({ baseUrl: url, token: "t" })).not.toThrow();
  });

  test.each([
    "http://api.example.com",
    "http://localhost.",
    "http://localhost.example.com",
    "http://api.localhost",
    "http://127.0.0.1.example.com",
    "http://0.0.0.0",
    "http://10.0.0.1",
    "http://128.0.0.1",
    "http://[::]",
    "http://[::ffff:127.0.0.1]",
    "http://[::ffff:7f00:1]",
    "http://1270.0.1",
    "http:\\\\api.example.com",
  ])("not %s", (url) => {
    expectRefused(() => createKaitenClient({ baseUrl: url, token: "t" }), "baseUrl");
  });
});

describe("the options of one API", () => {
  const licensing = (options: object) => createSoftwareLicensingClient({ token: "t", ...options });
  const flexnet = (options: object) => createFlexNetClient({ token: "t", siteId: "flex1234", ...options });

  test("software-licensing: either a userToken or a token", () => {
    expectRefused(() => licensing({ userToken: secret }), "userToken");
    expectRefused(() => licensing({ token: undefined }), "userToken");
    for (const userToken of [...notToken, () => secret]) {
      expectRefused(() => licensing({ token: undefined, userToken }), "userToken");
    }
    expect(() => licensing({ token: undefined, userToken: secret })).not.toThrow();
  });

  test("FlexNet: either a siteId or a baseUrl", () => {
    expectRefused(() => flexnet({ baseUrl: "https://api.example.com" }), "siteId");
    expectRefused(() => flexnet({ siteId: undefined }), "siteId");
  });

  test.each(["flex1234", "FLEX", "a", "7", "a-b", "a--b", "a".repeat(63)])("FlexNet: the siteId %s", (siteId) => {
    expect(() => flexnet({ siteId })).not.toThrow();
  });

  test.each([
    "",
    "-a",
    "a-",
    "a.b",
    "a/b",
    "a b",
    "a@b",
    "a:b",
    "a?b",
    "a#b",
    "a%2fb",
    "a\\b",
    "a_b",
    "a\n",
    "ü",
    "a".repeat(64),
    42,
    null,
    {},
    [secret],
    `${secret}.evil.com/`,
  ])("FlexNet: the siteId %j is no DNS label", (siteId) => {
    expectRefused(() => flexnet({ siteId }), "siteId");
  });
});
