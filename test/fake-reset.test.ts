// What a test that is over leaves to the next one: nothing in the ledger and the state, and no surprise for a client that
// both share.
import { expect, test } from "vitest";
import { createSoftwareLicensingFake } from "../src/fake/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { ending, seats, setUp } from "./support/fake-kaiten.js";

test("the ledger is in the order of arrival, whatever waits", async () => {
  const { fake, kaiten } = setUp();
  fake.fail("attachLicenseEntitlement", 503, { delayMs: 40 });
  const late = ending(kaiten.licenses.entitlements.attach("late", seats));
  const soon = ending(kaiten.licenses.entitlements.attach("enterprise", seats));
  expect(await soon).toEqual({ kind: "success" });
  expect(fake.requests.map(({ url, applied }) => [url.includes("/late/"), applied])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(await late).toEqual({ kind: "service-unavailable", outcome: "unknown" });
});

test("a request that waits through a reset is lost, and has no effect on what comes after", async () => {
  const { fake, kaiten } = setUp();
  fake.fail("attachLicenseEntitlement", "reset-after-apply", { delayMs: 40 });
  const late = ending(kaiten.licenses.entitlements.attach("enterprise", seats));
  await expect.poll(() => fake.requests).toHaveLength(1);
  fake.reset();
  expect(await late).toEqual({ kind: "connection", outcome: "unknown" });
  expect(fake.state.grants).toEqual([]);
  expect(fake.requests).toEqual([]);
});

test.each(["rest", "409", "", 200, 99, 4.5, null, undefined, {}, { code: 409 }])("there is no fault %j", (fault) => {
  const { fake } = setUp();
  expect(() => Reflect.apply(fake.fail, null, ["attachLicenseEntitlement", fault])).toThrow(RangeError);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, "5"])("there is no delay of %j", (delayMs) => {
  const { fake } = setUp();
  const options = { delayMs };
  expect(() => Reflect.apply(fake.fail, null, ["attachLicenseEntitlement", 409, options])).toThrow(RangeError);
});

test("an access token outlives a reset, so that a fault of the next test meets the call it was asked for", async () => {
  const fake = createSoftwareLicensingFake({
    entitlements: [{ id: "ent-1", name: "API calls" }],
    licenseEntitlements: [{ id: "le-1", licenseId: "lic-1", entitlementId: "ent-1" }],
  });
  const { licenseEntitlements } = createSoftwareLicensingClient({
    baseUrl: fake.baseUrl,
    userToken: "0b9f7a52-6f0e-4b8e-9d52-3d1f1c7f4a10",
    fetch: fake.fetch,
    retry: false,
  });
  for (let at = 0; at < 2; at += 1) {
    fake.fail("updateLicenseEntitlement", "reset-after-apply");
    const lost = await licenseEntitlements.update("le-1", { actual: 9 }).result();
    expect(lost.ok ? undefined : lost.error.outcome).toBe("unknown");
    expect(fake.state.licenseEntitlements[0]?.actual).toBe(9);
    fake.reset();
    expect(fake.state.accessTokens).toEqual([]);
  }
});

test("a misspelt filter is refused, and not passed over", async () => {
  const fake = createSoftwareLicensingFake({ tokens: ["t"] });
  const { licenseEntitlements } = createSoftwareLicensingClient({
    baseUrl: fake.baseUrl,
    token: "t",
    fetch: fake.fetch,
  });
  const query: object = { licenceId: "lic-1" };
  const listed = await licenseEntitlements.list({ ...query }).result();
  expect(listed.ok ? undefined : listed.error.kind).toBe("bad-request");
});
