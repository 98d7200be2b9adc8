// The application's own tests: its client, its `fetch`, and MSW with a fake behind it. No vendor account.
import { createFlexNetFake } from "licensing-sdk/fake";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createHandlers } from "licensing-sdk/msw";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { place } from "../src/order.js";

const fake = createFlexNetFake();
const server = setupServer(...createHandlers(fake));
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  server.resetHandlers();
  fake.reset();
});
afterAll(() => server.close());

// Time does not pass in a test.
const clock = { now: () => 0, sleep: () => Promise.resolve() };
const flexnet = createFlexNetClient({ baseUrl: fake.baseUrl, token: "rna_test", clock });
const order = {
  entitlementId: "order-1",
  lineItems: [
    { product: [{ productName: "Viewer", productVersion: "4.0" }], startDate: "2026-01-01", isPermanent: true },
  ],
};
const applied = () => fake.requests.filter((request) => request.applied).length;

test("an order is placed once, and found the second time", async () => {
  expect(await place(flexnet, order)).toBe("created");
  expect(await place(flexnet, order)).toBe("was there");
  expect(applied()).toBe(1);
});

test("an answer that is lost is no order that is lost", async () => {
  fake.fail("createEntitlement", "reset-after-apply");
  expect(await place(flexnet, order)).toBe("created");
  expect(applied()).toBe(1);
});

test("a rate limit is waited out, or told", async () => {
  fake.fail("createEntitlement", 429);
  expect(await place(flexnet, order)).toBe("created");
  fake.fail("createEntitlement", 429, { times: 3 });
  expect(await place(flexnet, { ...order, entitlementId: "order-2" })).toBe("later");
});

test("a handler of one test goes before the fake's", async () => {
  server.use(
    http.post(`${fake.baseUrl}/v1/entitlement`, () => HttpResponse.html("<h1>Bad gateway</h1>", { status: 502 })),
  );
  expect(await place(flexnet, order)).toBe("look");
});
