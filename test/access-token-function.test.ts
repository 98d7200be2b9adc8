// A token that a function gives: asked before each attempt, and what becomes of a call that gets none.
import { expect, test } from "vitest";
import { createKaitenClient } from "../src/kaiten/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { grant } from "./support/clients.js";
import { failureOf, words } from "./support/ending.js";
import { http, json, serve, type TestServer } from "./support/server.js";

/** A call of a client whose token function may give anything, whatever its type says. */
function attachWith({ url }: TestServer, token: () => unknown) {
  const options: object = { token };
  const { attach } = createKaitenClient({ baseUrl: url, token: "unused", ...options }).licenses.entitlements;
  return attach("enterprise", grant, { timeout: 2000 });
}

test("it is asked at each call, and not before", async () => {
  const { url, requests } = await serve(() => http(204));
  let asked = 0;
  const next = () => {
    asked += 1;
    return asked;
  };
  for (const token of [() => `ksh_${next()}`, async () => `ksh_${next()}`]) {
    const { attach } = createKaitenClient({ baseUrl: url, token }).licenses.entitlements;
    const before = asked;
    expect(asked).toBe(before);
    await attach("enterprise", grant);
    await attach("enterprise", grant);
  }
  const tokens = requests.map(({ headers }) => headers["authorization"]);
  expect(tokens).toEqual(["Bearer ksh_1", "Bearer ksh_2", "Bearer ksh_3", "Bearer ksh_4"]);
});

test("a call that is refused is not made again", async () => {
  const server = await serve(() => json(401, {}));
  const error = await failureOf(attachWith(server, () => "ksh_1"));
  expect([words(error), error.attempts]).toEqual(["unauthorized 401 rejected", 1]);
  const { licenseEntitlements } = createSoftwareLicensingClient({ baseUrl: server.url, token: () => "a" });
  expect((await failureOf(licenseEntitlements.get("le-1"))).attempts).toBe(1);
  expect(server.requests).toHaveLength(2);
});

const reason = new Error("the vault is sealed");

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw reason;
    },
  ],
  ["rejects", () => Promise.reject(reason)],
])("a function that %s: nothing is sent, and its error is the cause", async (_, token) => {
  const server = await serve(() => http(204));
  const error = await failureOf(attachWith(server, token));
  expect(words(error)).toBe("invalid-request not-sent");
  expect([error.operation, error.attempts]).toEqual(["attachLicenseEntitlement", 0]);
  expect(error.cause).toBe(reason);
  expect(error.message).toContain("token");
  expect(error.message).not.toContain("vault");
  expect(server.connections()).toBe(0);
});

const secret = "canary-7d1f";

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a number", 42],
  ["an object", { token: secret }],
  ["an empty text", ""],
  ["a blank", " "],
  ["a line break", `${secret}\r\nx-injected: 1`],
  ["a trailing line break", `${secret}\n`],
  ["a letter outside ASCII", `${secret}ü`],
  ["a function", () => secret],
])("a function that gives %s: nothing is sent", async (_, given) => {
  const server = await serve(() => http(204));
  for (const token of [() => given, async () => given]) {
    const error = await failureOf(attachWith(server, token));
    expect(words(error)).toBe("invalid-request not-sent");
    expect([error.attempts, error.cause]).toEqual([0, undefined]);
    expect(error.message).toContain("token");
    expect(error.message).not.toContain(secret);
  }
  expect(server.connections()).toBe(0);
});

test("a function that hangs: the time of the attempt runs out, and nothing is sent", async () => {
  const server = await serve(() => http(204));
  const token = () => new Promise<string>(() => {});
  const { attach } = createKaitenClient({ baseUrl: server.url, token }).licenses.entitlements;
  const error = await failureOf(attach("enterprise", grant, { timeout: 30 }));
  expect([words(error), error.attempts]).toEqual(["timeout attempt not-sent", 0]);
  expect(server.connections()).toBe(0);
});

test("a function whose token comes too late: nothing is sent", async () => {
  const server = await serve(() => http(204));
  let give: (token: string) => void = () => {};
  const token = () =>
    new Promise<string>((resolve) => {
      give = resolve;
    });
  const { attach } = createKaitenClient({ baseUrl: server.url, token }).licenses.entitlements;
  const error = await failureOf(attach("enterprise", grant, { timeout: 30 }));
  give("ksh_1");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(words(error)).toBe("timeout attempt not-sent");
  expect(server.connections()).toBe(0);
});
