// Entitlements in the fake of Kaiten.
import { describe, expect, test } from "vitest";
import type { UpdateEntitlementRequest } from "../src/kaiten/index.js";
import { codeOf, company, noon, refusal, setUp } from "./support/fake-kaiten.js";

const calls = { name: "API calls", description: null, type: "NUMBER" } as const;
const switched = { name: "Audit log", description: null, type: "BOOLEAN" } as const;
const group = { id: "group-1", name: "API", slug: "api" };

describe("creating an entitlement", () => {
  test("gives it what the document says that is absent means", async () => {
    const { kaiten } = company({ entitlements: [] });
    const { status, data } = await kaiten.entitlements.create({ ...calls, resetPeriod: "MONTH" }).withResponse();
    expect(status).toBe(201);
    expect(data).toEqual({
      ...calls,
      id: "entitlement-1",
      slug: "api-calls",
      aggregationMethod: "SUM",
      resetPeriod: "MONTH",
      resetAnchor: "CALENDAR",
      warningThresholdPercent: 0,
      userFacing: false,
      displayOrder: 0,
      createdAt: new Date(noon).toISOString(),
      updatedAt: new Date(noon).toISOString(),
    });
    expect(await kaiten.entitlements.get("api-calls")).toEqual(data);
    expect((await kaiten.entitlements.list()).items).toEqual([data]);
  });

  test("gives what is no number no method", async () => {
    const { kaiten } = setUp();
    const entitlement = await kaiten.entitlements.create({ ...switched, aggregationMethod: "MAX" });
    expect(entitlement).not.toHaveProperty("aggregationMethod");
  });

  test("makes it one that licences can grant", async () => {
    const { kaiten } = setUp();
    await kaiten.entitlements.create({ ...switched, slug: "audit" });
    const body = { entitlementSlug: "audit", value: { type: "boolean", value: true } } as const;
    await kaiten.licenses.entitlements.attach("enterprise", body);
    const grant = await kaiten.licenses.entitlements.get("enterprise", "audit");
    expect(grant.entitlementName).toBe("Audit log");
  });

  test("puts it into groups that an entitlement of the seed has", async () => {
    const { kaiten } = setUp({ entitlements: [{ slug: "seats", type: "NUMBER", entitlementGroups: [group] }] });
    const { entitlementGroups } = await kaiten.entitlements.create({ ...calls, groupSlugs: ["api", "api"] });
    expect(entitlementGroups).toEqual([group]);
    const unknown = kaiten.entitlements.create({ ...switched, groupSlugs: ["api", "web"] });
    expect(await codeOf(unknown)).toBe("404 CreateEntitlement.GroupNotFound");
  });

  test.each([
    [{ ...calls, slug: "seats" }, "409 CreateEntitlement.SlugConflict"],
    [{ ...switched, unitSingular: "call", unitPlural: "calls" }, "400 CreateEntitlement.InvalidUnitsConfiguration"],
    [{ ...calls, unitSingular: "call" }, "400 CreateEntitlement.InvalidUnitsConfiguration"],
    [{ ...calls, saleUnitFactor: 2 }, "400 CreateEntitlement.InvalidUnitsConfiguration"],
    [
      { ...calls, saleUnitFactor: 2, saleUnitSingular: "pack", saleUnitPlural: "packs" },
      "400 CreateEntitlement.InvalidUnitsConfiguration",
    ],
    [{ ...switched, warningThresholdPercent: 0 }, "400 CreateEntitlement.InvalidEnforcementPolicyConfiguration"],
    [{ ...switched, resetPeriod: "DAY" }, "400 CreateEntitlement.InvalidResetConfiguration"],
    [{ ...calls, resetAnchor: "CALENDAR" }, "400 CreateEntitlement.InvalidResetConfiguration"],
    [{ ...calls, resetPeriod: "DAY", aggregationMethod: "LATEST" }, "400 CreateEntitlement.InvalidResetConfiguration"],
    [{ ...calls, icon: "other:rocket" }, "400 CreateEntitlement.InvalidIcon"],
    [{ ...calls, resetPeriod: "DAY", icon: "other:rocket" }, "400 CreateEntitlement.InvalidIcon"],
  ] as const)("is refused: %j", async (body, code) => {
    const { fake, kaiten } = setUp();
    expect(await codeOf(kaiten.entitlements.create(body))).toBe(code);
    expect(fake.state.entitlements).toHaveLength(4);
  });

  test("takes all of a unit", async () => {
    const { kaiten } = setUp();
    const unit = { unitSingular: "call", unitPlural: "calls" };
    const sold = { saleUnitSingular: "pack", saleUnitPlural: "packs", saleUnitFactor: 1000, icon: "lucide:rocket" };
    expect(await kaiten.entitlements.create({ ...calls, ...unit, ...sold })).toMatchObject({ ...unit, ...sold });
  });
});

describe("changing an entitlement", () => {
  test("puts what is absent back to what it is without", async () => {
    const { kaiten, clock } = company({
      entitlements: [{ slug: "seats", type: "NUMBER", entitlementGroups: [group] }],
    });
    const before = await kaiten.entitlements.create({
      ...calls,
      groupSlugs: ["api"],
      userFacing: true,
      resetPeriod: "MONTH",
      unitSingular: "call",
      unitPlural: "calls",
    });
    clock.time += 1000;
    const body = { name: "Calls", description: "All.", resetPeriod: "MONTH", resetAnchor: "CALENDAR" } as const;
    const { status } = await kaiten.entitlements.update("api-calls", body).withResponse();
    expect(status).toBe(204);
    const { unitSingular: _, unitPlural: __, ...kept } = before;
    const updatedAt = new Date(noon + 1000).toISOString();
    expect(await kaiten.entitlements.get("api-calls")).toEqual({ ...kept, ...body, userFacing: false, updatedAt });
    await kaiten.entitlements.update("api-calls", { ...body, groupSlugs: [] });
    expect(await kaiten.entitlements.get("api-calls")).not.toHaveProperty("entitlementGroups");
  });

  test("may say again what cannot change", async () => {
    const { kaiten } = setUp();
    const body = { name: "Seats", description: null, slug: "seats", type: "NUMBER", aggregationMethod: "SUM" } as const;
    expect(await codeOf(kaiten.entitlements.update("seats", body))).toBe("ok");
    expect(await codeOf(kaiten.entitlements.update("sso", { name: "SSO", description: null }))).toBe("ok");
  });

  test.each([
    ["nothing", {}, "404 UpdateEntitlement.NotFound"],
    ["seats", { slug: "seat" }, "422 UpdateEntitlement.SlugNotRenameable"],
    ["seats", { type: "CONFIG" }, "400 UpdateEntitlement.ImmutableType"],
    ["seats", { aggregationMethod: "MAX" }, "400 UpdateEntitlement.ImmutableAggregationMethod"],
    ["monthly", {}, "400 UpdateEntitlement.ImmutableResetPeriod"],
    ["monthly", { resetPeriod: "MONTH" }, "400 UpdateEntitlement.ImmutableResetAnchor"],
    ["sso", { unitSingular: "a", unitPlural: "b" }, "400 UpdateEntitlement.InvalidUnitsConfiguration"],
    ["seats", { groupSlugs: ["web"] }, "404 UpdateEntitlement.GroupNotFound"],
  ] satisfies [string, Partial<UpdateEntitlementRequest>, string][])(
    "of %s is refused for %j",
    async (slug, body, code) => {
      const { fake, kaiten } = setUp();
      fake.state.entitlements.push({ slug: "monthly", type: "NUMBER", resetPeriod: "MONTH" });
      expect(await codeOf(kaiten.entitlements.update(slug, { name: "Other", description: null, ...body }))).toBe(code);
      expect(fake.state.entitlements.every(({ name }) => name === undefined)).toBe(true);
    },
  );
});

describe("deleting an entitlement", () => {
  test("makes it unknown", async () => {
    const { kaiten } = setUp();
    expect((await kaiten.entitlements.delete("seats").withResponse()).status).toBe(204);
    expect(await codeOf(kaiten.entitlements.get("seats"))).toBe("404 GetEntitlement.NotFound");
    expect(await codeOf(kaiten.entitlements.delete("seats"))).toBe("404 DeleteEntitlement.NotFound");
  });

  test("is refused while a licence grants it", async () => {
    const { fake, kaiten } = company();
    const { status, problem } = await refusal(kaiten.entitlements.delete("seats"));
    expect([status, problem?.code]).toEqual([500, "INTERNAL"]);
    expect(fake.requests).toMatchObject([{ applied: false }]);
    await kaiten.licenses.entitlements.detach("enterprise", "seats");
    expect(await codeOf(kaiten.entitlements.delete("seats"))).toBe("ok");
  });
});
