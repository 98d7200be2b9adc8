// The bundle, as it would be deployed, with a fake in the place of the network.
import { createKaitenFake } from "licensing-sdk/fake";
import { beforeEach, expect, test, vi } from "vitest";
import type source from "../src/worker.js";

const bundle = "../dist/worker.js";
const { default: worker }: { default: typeof source } = await import(/* @vite-ignore */ bundle);

const fake = createKaitenFake({
  licenses: [{ slug: "team" }],
  entitlements: [{ slug: "seats", type: "NUMBER" }],
  grants: [{ licenseSlug: "team", entitlementSlug: "seats", value: { type: "number", value: 25 } }],
  customers: [{ slug: "acme" }],
  instances: [{ slug: "production", customerSlug: "acme", licenseSlug: "team", usage: { seats: { value: 21 } } }],
});
const env = { KAITEN_BASE_URL: fake.baseUrl, KAITEN_TOKEN: "ksh_test" };
const get = (path: string) => worker.fetch(new Request(`https://worker.example${path}`), env);
beforeEach(() => {
  vi.stubGlobal("fetch", fake.fetch);
  fake.reset();
});

test("what an instance uses", async () => {
  const answer = await get("/production");
  expect(await answer.json()).toMatchObject([
    { entitlementSlug: "seats", value: { type: "number", value: 21 }, limit: { type: "number", value: 25 } },
  ]);
});

test("an instance that is not there", async () => {
  expect((await get("/nobody")).status).toBe(404);
});

test("a licensing system that is down", async () => {
  fake.fail("listInstanceUsage", 500, { times: 3 });
  const answer = await get("/production");
  expect({ status: answer.status, body: await answer.json() }).toEqual({
    status: 502,
    body: { kind: "internal-server-error", outcome: "unknown" },
  });
});
