// The sandbox against requests that nobody should send: it answers or hangs up, and goes on.
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { createFlexNetClient } from "../src/flexnet/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { createCompany, tokens } from "../src/sandbox/company.js";
import { serve } from "../src/sandbox/server.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { garbage } from "./support/garbage.js";
import { http, type RawRequest, send } from "./support/raw-request.js";

const count = 10_000;
const sockets = 16;

async function setUp() {
  const company = createCompany();
  const sandbox = await serve(company, { documents: { kaiten: "openapi: 3.1.0\n" } });
  onTestFinished(() => sandbox.close());
  const { url } = sandbox;
  const kaiten = createKaitenClient({ baseUrl: `${url}/kaiten`, token: tokens.kaiten });
  const licensing = createSoftwareLicensingClient({
    baseUrl: `${url}/software-licensing`,
    userToken: tokens.userToken,
  });
  const flexnet = createFlexNetClient({ baseUrl: `${url}/flexnet`, token: tokens.flexnet });
  return { company, url, port: Number(new URL(url).port), kaiten, licensing, flexnet };
}

/** The one failure that a fake has for a request, and declares: an entitlement of Kaiten that is in use is not deleted. */
const inUse = /^DELETE \/kaiten\/entitlements\/[^/]+ HTTP/;

/** What is wrong with an answer; `undefined` for nothing. */
function wrongIn({ bytes, isHttp }: RawRequest, answer: string): string | undefined {
  const isFailure = /^HTTP\/1\.1 5/m.test(answer);
  const what = answer.startsWith("hung")
    ? "neither answered nor closed"
    : isFailure && !inUse.test(Buffer.from(bytes).toString("latin1"))
      ? "a failure that nobody asked for"
      : answer === "" && isHttp
        ? "closed without an answer"
        : answer !== "" && !/^HTTP\/1\.1 [1-5]\d\d /.test(answer)
          ? "no HTTP"
          : undefined;
  return what && `${what}: ${Buffer.from(bytes).toString("latin1").slice(0, 500)}\n${answer.slice(0, 500)}`;
}

/** Everything that there is of something, over all pages. */
async function all<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** What the lists of the three APIs have, by their ids: each answered, and each as long as it is in the state. */
async function inventory({ company, kaiten, licensing, flexnet }: Awaited<ReturnType<typeof setUp>>) {
  const { state: ofKaiten } = company.kaiten;
  const { state: ofLicensing } = company["software-licensing"];
  const { state: ofFlexNet } = company.flexnet;
  const { entitlements: orders } = await flexnet.entitlements.list();
  const lists = {
    licenses: [(await all(kaiten.licenses.list())).map(({ slug }) => slug), ofKaiten.licenses.length],
    entitlements: [(await all(kaiten.entitlements.list())).map(({ slug }) => slug), ofKaiten.entitlements.length],
    customers: [(await all(kaiten.customers.list())).map(({ slug }) => slug), ofKaiten.customers.length],
    instances: [(await all(kaiten.instances.list())).map(({ slug }) => slug), ofKaiten.instances.length],
    products: [(await all(licensing.products.list())).map(({ id }) => id), ofLicensing.products.length],
    plans: [(await all(licensing.plans.list())).map(({ id }) => id), ofLicensing.plans.length],
    features: [(await all(licensing.entitlements.list())).map(({ id }) => id), ofLicensing.entitlements.length],
    buyers: [(await all(licensing.customers.list())).map(({ id }) => id), ofLicensing.customers.length],
    sold: [(await all(licensing.licenses.list())).map(({ id }) => id), ofLicensing.licenses.length],
    held: [(await licensing.licenseEntitlements.list()).map(({ id }) => id), ofLicensing.licenseEntitlements.length],
    orders: [orders?.map(({ entitlementId }) => entitlementId) ?? [], ofFlexNet.entitlements.length],
  } as const;
  for (const [ids, length] of Object.values(lists)) {
    expect(ids).toHaveLength(length);
    expect(new Set(ids).size).toBe(length);
  }
  const there = new Set(ofKaiten.licenses.map(({ slug }) => slug));
  expect(ofKaiten.grants.filter(({ licenseSlug }) => !there.has(licenseSlug))).toEqual([]);
  expect(ofKaiten.instances.filter(({ licenseSlug }) => !there.has(licenseSlug))).toEqual([]);
  return Object.fromEntries(Object.entries(lists).map(([name, [ids]]) => [name, ids.toSorted()]));
}

test("10,000 malformed requests are answered or hung up on, and the sandbox goes on", {
  timeout: 120_000,
}, async () => {
  const errors: unknown[] = [];
  const note = (error: unknown): void => void errors.push(error);
  process.on("uncaughtException", note).on("unhandledRejection", note);
  onTestFinished(() => void process.off("uncaughtException", note).off("unhandledRejection", note));
  const world = await setUp();
  // It also makes the access token that the requests have.
  const before = await inventory(world);
  const wrong: string[] = [];
  const statuses = new Set<string | undefined>();
  const rest = fc.sample(garbage, { numRuns: count, seed: 20_260_101 }).values();
  let sent = 0;
  const work = async (): Promise<void> => {
    for (const request of rest) {
      const answer = await send(world.port, request);
      sent += 1;
      statuses.add(/^HTTP\/1\.1 (\d\d\d)/.exec(answer)?.[1]);
      wrong.push(...[wrongIn(request, answer)].filter((each) => each !== undefined));
    }
  };
  await Promise.all(Array.from({ length: sockets }, work));
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(errors).toEqual([]);
  expect(sent).toBe(count);
  // They come far: to what is refused for its state, and to what is done.
  const reached = ["200", "201", "204", "400", "401", "404", "405", "409", "417", "422", "431", "500"];
  expect([...statuses]).toEqual(expect.arrayContaining([undefined, ...reached]));
  const after = await inventory(world);
  expect(after).not.toEqual(before);
  expect((await fetch(`${world.url}/__reset`, { method: "POST" })).status).toBe(204);
  expect(await inventory(world)).toEqual(before);
});

test("a group of a query that is a text, too, and a member of it that comes twice, are refused", async () => {
  const { url, licensing } = await setUp();
  const { accessToken } = await licensing.authorization.exchange({ userToken: tokens.userToken });
  const list = async (query: string): Promise<number> => {
    const headers = { authorization: `Bearer ${accessToken}` };
    return (await fetch(`${url}/software-licensing/products?${query}`, { headers })).status;
  };
  expect(await list("search[name]=view")).toBe(200);
  expect(await list("search[name]=view&search=abc")).toBe(400);
  expect(await list("search=abc&search[name]=view")).toBe(400);
  expect(await list("search[name]=a&search[name]=b")).toBe(400);
});

describe("what could not be sent again is refused", () => {
  test.each([
    ["kaiten", "/kaiten/customers", tokens.kaiten],
    ["flexnet", "/flexnet/v1/entitlement", tokens.flexnet],
  ])("a body that is too deep: %s", async (_, path, token) => {
    const { port } = await setUp();
    const deep = (depth: number): string => `${'{"a":'.repeat(depth)}"[[{"${"}".repeat(depth)}`;
    const post = (body: string) =>
      send(port, http(`POST ${path} HTTP/1.1`, ["host: x", `authorization: Bearer ${token}`], body));
    expect(await post(deep(1001))).toMatch(/^HTTP\/1\.1 400 .*is not JSON/s);
    // As deep as may be, and still not what the document says.
    expect(await post(deep(1000))).toMatch(/^HTTP\/1\.1 4(?:00|22) (?!.*is not JSON)/s);
  });

  test.each([
    ["a name that is none", { headers: { "a b": "c" } }],
    ["a line break in a value", { headers: { a: "b\nc" } }],
    ["a value that is no text", { headers: { a: 1 } }],
    ["a length of its own", { headers: { "Content-Length": "1" } }],
    ["header fields that are no object", { headers: "a" }],
    ["a problem that is none", { problem: "rain" }],
  ])("a failure with %s", async (_, members) => {
    const { url, kaiten } = await setUp();
    const order = { api: "kaiten", operation: "listLicenses", fault: { status: 503, ...members } };
    const response = await fetch(`${url}/__fail`, { method: "PUT", body: JSON.stringify(order) });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("fault: ")]);
    expect((await kaiten.licenses.list().result()).ok).toBe(true);
  });

  test("a failure with header fields that can be sent comes with them", async () => {
    const { url } = await setUp();
    const fault = { status: 503, problem: { detail: "rain" }, headers: { "Retry-After": "7" } };
    const order = { api: "kaiten", operation: "listLicenses", fault };
    expect((await fetch(`${url}/__fail`, { method: "PUT", body: JSON.stringify(order) })).status).toBe(204);
    const response = await fetch(`${url}/kaiten/licenses`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "7"]);
    expect(await response.json()).toMatchObject({ detail: "rain" });
  });
});
