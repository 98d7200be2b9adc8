// The fake of software-licensing.io through its client: products, plans, entitlements, and what plans have of them.
import { describe, expect, test } from "vitest";
import { company, ledger, refusalOf } from "./support/software-licensing.js";

describe("products", () => {
  test("are made, read, listed, renamed and deactivated", async () => {
    const { licensing } = company();
    const made = await licensing.products.create({ name: "Viewer" });
    expect(made).toEqual({ id: "product-1", name: "Viewer", deactivated: false });
    await licensing.products.update(made.id, { deactivated: true });
    await licensing.products.update(made.id, { name: "Reader" });
    const changed = { id: "product-1", name: "Reader", deactivated: true };
    expect(await licensing.products.get(made.id)).toEqual(changed);
    expect((await licensing.products.list()).data).toEqual([
      { id: "editor", name: "Editor", deactivated: false },
      changed,
    ]);
  });

  test("have names of their own", async () => {
    const { fake, licensing } = company();
    const taken = "409 body.name: another product has this name";
    expect(await refusalOf(licensing.products.create({ name: "Editor" }))).toBe(taken);
    const { id } = await licensing.products.create({ name: "Viewer" });
    expect(await refusalOf(licensing.products.update(id, { name: "Editor", deactivated: true }))).toBe(taken);
    await licensing.products.update(id, { name: "Viewer" });
    expect(fake.state.products).toMatchObject([{ name: "Editor" }, { name: "Viewer", deactivated: false }]);
    expect(ledger(fake).map(({ applied = false }) => applied)).toEqual([false, true, false, true]);
  });

  test("that do not exist are 404", async () => {
    const { licensing } = company();
    expect(await refusalOf(licensing.products.get("no"))).toBe("404 the product does not exist");
    expect(await refusalOf(licensing.products.update("no", {}))).toBe("404 the product does not exist");
  });
});

describe("plans", () => {
  const solo = { name: "Solo", cost: 9, productId: "editor", duration: 30 };

  test("are made without entitlements, read, and listed by product", async () => {
    const { licensing } = company({ products: [{ id: "editor", name: "Editor" }, { id: "viewer" }] });
    const made = await licensing.plans.create(solo);
    expect(made).toEqual({
      id: "plan-1",
      name: "Solo",
      description: "",
      product: { id: "editor", name: "Editor", deactivated: false },
      cost: 9,
      deactivated: false,
      duration: 30,
      planEntitlements: [],
    });
    expect(await licensing.plans.get("plan-1")).toEqual(made);
    await licensing.plans.create({ ...solo, name: "Free", description: "for all", productId: "viewer", duration: 0 });
    const names = async (productId?: string) => {
      const { data } = await licensing.plans.list(productId === undefined ? {} : { productId });
      return data.map(({ name }) => name);
    };
    expect(await names()).toEqual(["Team", "Solo", "Free"]);
    expect(await names("editor")).toEqual(["Team", "Solo"]);
    expect(await names("viewer")).toEqual(["Free"]);
    expect(await names("no")).toEqual([]);
  });

  test("are refused without a product, and with a name that is taken", async () => {
    const { fake, licensing } = company();
    const noProduct = licensing.plans.create({ ...solo, productId: "no" });
    expect(await refusalOf(noProduct)).toBe("404 the product does not exist");
    const taken = licensing.plans.create({ ...solo, name: "Team" });
    expect(await refusalOf(taken)).toBe("409 body.name: another plan has this name");
    expect(await refusalOf(licensing.plans.create({ ...solo, duration: -1 }))).toBe("400 body.duration: must be >= 0");
    expect(await refusalOf(licensing.plans.get("no"))).toBe("404 the plan does not exist");
    expect(fake.state.plans).toHaveLength(1);
  });

  test("are as good as absent where their product is gone", async () => {
    const { fake, licensing } = company();
    fake.state.products = [];
    expect((await licensing.plans.list()).data).toEqual([]);
    expect(await refusalOf(licensing.plans.get("team"))).toBe("404 the plan does not exist");
  });
});

describe("entitlements", () => {
  test("are made with a period or without one, listed, and deactivated", async () => {
    const { licensing } = company({ entitlements: [] });
    const seats = await licensing.entitlements.create({ entitlementName: "seats", activationsEnabled: true });
    expect(seats).toEqual({ id: "ent-1", name: "seats", activationsEnabled: true, deactivated: false });
    const calls = await licensing.entitlements.create({
      entitlementName: "calls",
      consumptionPeriodId: "period-2",
      activationsEnabled: false,
    });
    expect(calls.consumptionPeriod).toEqual({ id: "period-2", name: "day" });
    await licensing.entitlements.update("ent-1", { deactivated: true });
    expect((await licensing.entitlements.list()).data).toEqual([{ ...seats, deactivated: true }, calls]);
    await licensing.entitlements.update("ent-1", { deactivated: false });
    expect((await licensing.entitlements.list()).data).toEqual([seats, calls]);
  });

  test("are refused with a name that is taken, and with a period that does not exist", async () => {
    const { fake, licensing } = company();
    const create = (entitlementName: string, consumptionPeriodId: string) =>
      licensing.entitlements.create({ entitlementName, consumptionPeriodId, activationsEnabled: false });
    expect(await refusalOf(create("devices", "period-1"))).toBe(
      "409 body.entitlementName: another entitlement has this name",
    );
    expect(await refusalOf(create("seats", "period-9"))).toBe("404 the consumption period does not exist");
    expect(fake.state.entitlements).toHaveLength(2);
  });

  test("take what plans and licences have of them with them", async () => {
    const { fake, licensing } = company({ licenses: [{ id: "lic-1", planId: "team" }] });
    const [held] = await licensing.licenseEntitlements.list({ licenseId: "lic-1" });
    expect(held?.entitlement.id).toBe("devices");
    await licensing.entitlements.delete("devices");
    expect((await licensing.entitlements.list()).data.map(({ id }) => id)).toEqual(["calls"]);
    expect(await licensing.planEntitlements.list("team")).toEqual([]);
    expect(await licensing.licenseEntitlements.list({ licenseId: "lic-1" })).toEqual([]);
    expect(await refusalOf(licensing.licenseEntitlements.get("le-1"))).toBe(
      "404 the license-entitlement does not exist",
    );
    expect(fake.state.licenseEntitlements).toEqual([]);
    const gone = "404 the entitlement does not exist";
    expect(await refusalOf(licensing.entitlements.delete("devices"))).toBe(gone);
    expect(await refusalOf(licensing.entitlements.update("devices", { deactivated: true }))).toBe(gone);
  });
});

describe("the entitlements of a plan", () => {
  test("are added with a limit or without one, and stand in the plan", async () => {
    const { licensing } = company();
    const calls = { id: "calls", name: "api-calls", consumptionPeriod: { id: "period-1", name: "hour" } };
    const added = await licensing.planEntitlements.create({ planId: "team", entitlementId: "calls", threshold: 0.5 });
    expect(added).toMatchObject({ id: "pe-1", threshold: 0.5, entitlement: calls });
    const listed = await licensing.planEntitlements.list("team");
    expect(listed).toMatchObject([{ id: "team-devices", threshold: 2 }, added]);
    expect((await licensing.plans.get("team")).planEntitlements).toEqual(listed);
    await licensing.planEntitlements.delete("pe-1");
    const unlimited = await licensing.planEntitlements.create({ planId: "team", entitlementId: "calls" });
    expect(unlimited).not.toHaveProperty("threshold");
    expect(unlimited.id).toBe("pe-2");
  });

  test("are each there once, and none is deactivated", async () => {
    const { fake, licensing } = company();
    const create = (entitlementId: string, planId = "team", threshold = 1) =>
      licensing.planEntitlements.create({ planId, entitlementId, threshold });
    expect(await refusalOf(create("devices"))).toBe("409 the plan has the entitlement already");
    await licensing.entitlements.update("calls", { deactivated: true });
    expect(await refusalOf(create("calls"))).toBe("409 the entitlement is deactivated");
    expect(await refusalOf(create("no"))).toBe("404 the entitlement does not exist");
    expect(await refusalOf(create("calls", "no"))).toBe("404 the plan does not exist");
    expect(await refusalOf(create("calls", "team", -1))).toBe("400 body.threshold: must be >= 0");
    expect(fake.state.planEntitlements).toHaveLength(1);
  });

  test("change under the same rules", async () => {
    const { fake, licensing } = company();
    const { update } = licensing.planEntitlements;
    await licensing.planEntitlements.create({ planId: "team", entitlementId: "calls" });
    await update("pe-1", { threshold: 100 });
    expect(fake.state.planEntitlements[1]).toEqual({
      id: "pe-1",
      planId: "team",
      entitlementId: "calls",
      threshold: 100,
    });
    await update("pe-1", { entitlementId: "calls" });
    const twice = update("pe-1", { entitlementId: "devices", threshold: 1 });
    expect(await refusalOf(twice)).toBe("409 the plan has the entitlement already");
    expect(fake.state.planEntitlements[1]).toMatchObject({ entitlementId: "calls", threshold: 100 });
    const { id } = await licensing.entitlements.create({ entitlementName: "seats", activationsEnabled: false });
    await update("pe-1", { entitlementId: id });
    expect(fake.state.planEntitlements[1]).toMatchObject({ entitlementId: id, threshold: 100 });
    await licensing.entitlements.update("calls", { deactivated: true });
    expect(await refusalOf(update("pe-1", { entitlementId: "calls" }))).toBe("409 the entitlement is deactivated");
    expect(await refusalOf(update("pe-1", { entitlementId: "no" }))).toBe("404 the entitlement does not exist");
    expect(await refusalOf(update("pe-1", { threshold: -1 }))).toBe("400 body.threshold: must be >= 0");
    expect(await refusalOf(update("no", {}))).toBe("404 the plan-entitlement does not exist");
  });

  test("are removed, and are 404 from then on", async () => {
    const { licensing } = company();
    await licensing.planEntitlements.delete("team-devices");
    expect(await licensing.planEntitlements.list("team")).toEqual([]);
    const gone = "404 the plan-entitlement does not exist";
    expect(await refusalOf(licensing.planEntitlements.delete("team-devices"))).toBe(gone);
    expect(await refusalOf(licensing.planEntitlements.update("team-devices", { threshold: 1 }))).toBe(gone);
    expect(await refusalOf(licensing.planEntitlements.list("no"))).toBe("404 the plan does not exist");
  });
});
