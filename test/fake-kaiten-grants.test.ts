// What licences grant, in the fake of Kaiten: reading it and taking it away. test/fake-kaiten.test.ts has the writing.
import { describe, expect, test } from "vitest";
import { codeOf, company, noon, seats, setUp } from "./support/fake-kaiten.js";

const author = { id: "user-1", name: "Jane Doe" };

describe("reading what a licence grants", () => {
  test("tells the value, who it is for, and when it was attached and changed", async () => {
    const { kaiten, clock } = company({ grants: [] });
    await kaiten.licenses.entitlements.attach("enterprise", seats);
    clock.time += 1000;
    const value = { type: "number", value: 9 } as const;
    await kaiten.licenses.entitlements.update("enterprise", "seats", { value, limitCapExceededOveragePercent: 10 });
    expect(await kaiten.licenses.entitlements.get("enterprise", "seats")).toEqual({
      entitlementSlug: "seats",
      entitlementName: "seats",
      entitlementType: "NUMBER",
      value,
      limitCapExceededOveragePercent: 10,
      licenseId: "license-enterprise",
      licenseSlug: "enterprise",
      createdAt: new Date(noon).toISOString(),
      createdBy: author,
      updatedAt: new Date(noon + 1000).toISOString(),
      updatedBy: author,
    });
  });

  test.each([
    ["seats", 0],
    ["credits", -1],
    ["sso", undefined],
    ["theme", undefined],
  ])("gives %s the overage that was not sent: %s", async (slug, percent) => {
    const grant = await company().kaiten.licenses.entitlements.get("enterprise", slug);
    expect(grant.limitCapExceededOveragePercent).toBe(percent);
  });

  test("gives the dates of the seed to what a seed or a test put there", async () => {
    const { fake, kaiten, clock } = company();
    clock.time += 1000;
    fake.state.grants.push({ licenseSlug: "enterprise", entitlementSlug: "gone", value: seats.value });
    const grant = await kaiten.licenses.entitlements.get("enterprise", "gone");
    expect(grant).toMatchObject({ createdAt: new Date(noon).toISOString(), entitlementName: "gone" });
    expect(grant.entitlementType).toBeUndefined();
  });

  test("lists it, the newest first, and of that licence alone", async () => {
    const { kaiten } = company();
    await kaiten.licenses.create({ name: "Pro", description: "", type: "PAID", isDefault: false });
    await kaiten.licenses.entitlements.attach("pro", seats);
    const slugs = async (license: string) =>
      (await kaiten.licenses.entitlements.list(license)).items.map(({ entitlementSlug }) => entitlementSlug);
    expect(await slugs("enterprise")).toEqual(["theme", "sso", "credits", "seats"]);
    expect(await slugs("pro")).toEqual(["seats"]);
  });

  test("is refused where there is nothing", async () => {
    const { entitlements } = setUp().kaiten.licenses;
    expect(await codeOf(entitlements.get("enterprise", "seats"))).toBe("404 GetLicenseEntitlement.NotFound");
    expect(await codeOf(entitlements.list("nobody"))).toBe("404 GetLicenseEntitlements.LicenseNotFound");
    expect(await codeOf(entitlements.list("enterprise", { cursor: "x" }))).toBe(
      "400 LicenseEntitlements.InvalidCursor",
    );
  });
});

describe("detaching", () => {
  test("takes the entitlement away", async () => {
    const { fake, kaiten } = company();
    const { entitlements } = kaiten.licenses;
    expect((await entitlements.detach("enterprise", "seats").withResponse()).status).toBe(204);
    expect(await codeOf(entitlements.get("enterprise", "seats"))).toBe("404 GetLicenseEntitlement.NotFound");
    expect(fake.state.grants.map(({ entitlementSlug }) => entitlementSlug)).toEqual(["credits", "sso", "theme"]);
    expect(await codeOf(entitlements.attach("enterprise", seats))).toBe("ok");
  });

  test("is refused the second time", async () => {
    const { fake, kaiten } = company();
    const { entitlements } = kaiten.licenses;
    await entitlements.detach("enterprise", "seats");
    expect(await codeOf(entitlements.detach("enterprise", "seats"))).toBe(
      "404 DeleteLicenseEntitlement.LicenseEntitlementNotFound",
    );
    expect(fake.requests.map(({ applied }) => applied)).toEqual([true, false]);
  });
});
