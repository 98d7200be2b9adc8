// In a browser, where anybody can read the token, no client is made; unless the caller says so.
import { describe, expect, test, vi } from "vitest";
import { createFlexNetClient } from "../src/flexnet/index.js";
import { InvalidRequestError } from "../src/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { json, serve } from "./support/server.js";

const base = { baseUrl: "https://api.example.com", token: "access-token" };
type Make = (options: typeof base & { readonly dangerouslyAllowBrowser?: boolean }) => unknown;
const makers: readonly (readonly [string, Make])[] = [
  ["Kaiten", createKaitenClient],
  ["software-licensing.io", createSoftwareLicensingClient],
  ["FlexNet", createFlexNetClient],
];

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const chromium =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
const browsers: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["a page", { document: {}, navigator: { userAgent: firefox } }],
  ["a page without a navigator", { document: {}, navigator: undefined }],
  ["a page that is imitated", { document: {}, navigator: { userAgent: "jsdom" } }],
  ["a worker of a page", { navigator: { userAgent: firefox } }],
  ["a worker of a page of another browser", { navigator: { userAgent: chromium } }],
];

const servers: readonly (readonly [string, unknown])[] = [
  ["Node before 21, which has none", undefined],
  ["Node", { userAgent: "Node.js/24" }],
  ["Deno", { userAgent: "Deno/2.4.0" }],
  ["Bun", { userAgent: "Bun/1.2.20" }],
  ["Cloudflare Workers", { userAgent: "Cloudflare-Workers" }],
  ["one that names a browser elsewhere", { userAgent: "Server (like Mozilla/5.0)" }],
  ["one without a name", {}],
];

function stub(globals: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
}

function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each(makers)("a client of %s", (_, make) => {
  test.each(browsers)("is not made in %s", (_, globals) => {
    stub(globals);
    for (const options of [base, { ...base, dangerouslyAllowBrowser: false }]) {
      const error = failureOf(() => make(options));
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error).toMatchObject({
        kind: "invalid-request",
        outcome: "not-sent",
        operation: "createClient",
        attempts: 0,
      });
      expect(String(error)).toMatch(/^InvalidRequestError: createClient: .*browser.*dangerouslyAllowBrowser$/);
      expect(String(error)).not.toContain(base.token);
    }
  });

  test.each(browsers)("is made in %s where that is allowed", (_, globals) => {
    stub(globals);
    expect(failureOf(() => make({ ...base, dangerouslyAllowBrowser: true }))).toBeUndefined();
  });

  test.each(servers)("is made where the navigator is that of %s", (_, navigator) => {
    stub({ navigator });
    expect(failureOf(() => make(base))).toBeUndefined();
  });

  test.each<unknown>(["true", 1, null, {}])("is not made with %j in the place of true or false", (value) => {
    const options: object = { ...base, dangerouslyAllowBrowser: value };
    const error = failureOf(() => make({ ...base, ...options }));
    expect(error).toMatchObject({ kind: "invalid-request", operation: "createClient" });
    expect(String(error)).toContain("dangerouslyAllowBrowser: give true or false");
  });
});

test("a client that was allowed is asked for its token as any other", async () => {
  const { url, requests } = await serve(() => json(200, {}));
  stub({ document: {}, navigator: { userAgent: firefox } });
  const { get } = createSoftwareLicensingClient({
    ...base,
    baseUrl: url,
    dangerouslyAllowBrowser: true,
  }).licenseEntitlements;
  await get("le-1");
  expect(requests.map(({ headers }) => headers["authorization"])).toEqual(["Bearer access-token"]);
});

test("a client that exists goes on where a page appears later, as in tests", async () => {
  const { url } = await serve(() => json(200, {}));
  const { get } = createSoftwareLicensingClient({ ...base, baseUrl: url }).licenseEntitlements;
  stub({ document: {} });
  expect(await get("le-1")).toEqual({});
});
