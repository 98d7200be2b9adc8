// The service over a socket, with a fake in the place of the licensing API.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createKaitenFake } from "licensing-sdk/fake";
import { createKaitenClient } from "licensing-sdk/kaiten";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { createService } from "../src/service.js";

const fake = createKaitenFake({ licenses: [{ slug: "team" }], entitlements: [{ slug: "seats", type: "NUMBER" }] });
const kaiten = createKaitenClient({ baseUrl: fake.baseUrl, token: "ksh_test", fetch: fake.fetch, retry: false });
const service = createService(kaiten);
beforeAll(() => once(service.listen(0, "127.0.0.1"), "listening"));
afterEach(() => fake.reset());
afterAll(() => service.close());
vi.spyOn(console, "error").mockImplementation(() => {});

async function put(path: string, body: unknown) {
  const { port } = service.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: "PUT", body: JSON.stringify(body) });
  return { status: answer.status, retryAfter: answer.headers.get("retry-after"), body: await answer.json() };
}

test("seats are granted, and changed where there are some", async () => {
  expect(await put("/licenses/team/seats", { seats: 5 })).toMatchObject({ status: 200, body: { seats: 5 } });
  expect(await put("/licenses/team/seats", { seats: 25 })).toMatchObject({ status: 200, body: { seats: 25 } });
  expect(fake.state.grants).toMatchObject([{ licenseSlug: "team", value: { type: "number", value: 25 } }]);
});

test("what is no request of this service never reaches the licensing API", async () => {
  expect(await put("/licenses/team/seats", { seats: "many" })).toMatchObject({ status: 400 });
  expect(await put("/", {})).toMatchObject({ status: 404 });
  expect(fake.requests).toEqual([]);
});

test("a licence that is not there", async () => {
  expect(await put("/licenses/nobody/seats", { seats: 5 })).toMatchObject({ status: 404 });
});

test.each([
  [
    { status: 429, headers: { "retry-after": "7" } },
    { status: 503, retryAfter: "7", body: { again: true } },
  ],
  ["reset-after-apply", { status: 502, body: { again: false } }],
  ["html-502", { status: 502, body: { again: false } }],
  [401, { status: 500 }],
] as const)("a failure of the licensing API: %o", async (fault, answer) => {
  fake.fail("attachLicenseEntitlement", fault);
  expect(await put("/licenses/team/seats", { seats: 5 })).toMatchObject(answer);
});
