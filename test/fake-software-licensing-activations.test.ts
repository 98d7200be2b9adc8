// The fake of software-licensing.io through its client: activations, their cap, and the usage that they are.
import { describe, expect, test } from "vitest";
import type { SoftwareLicensingFakeOptions } from "../src/fake/index.js";
import { company, ledger, refusalOf } from "./support/software-licensing.js";

/** A licence whose plan allows two devices. */
function licensed(options: SoftwareLicensingFakeOptions = {}) {
  const made = company({ licenses: [{ id: "lic-1", planId: "team", key: "secret" }], ...options });
  const { activations } = made.licensing;
  const named = (activationValue: string) => ({ activationValue, licenseKey: "secret", entitlementName: "devices" });
  return {
    ...made,
    named,
    activate: (value: string) => activations.create(named(value)),
    turn: (value: string, active: boolean) => activations.update({ ...named(value), active }),
    remove: (value: string) => activations.delete(named(value)),
    /** The usage as an answer gives it, which is that of the state. */
    usage: async () => {
      const { actual } = await made.licensing.licenseEntitlements.get("le-1");
      expect(made.fake.state.licenseEntitlements[0]?.actual).toBe(actual);
      return actual;
    },
  };
}

const full = "409 as many are active as the threshold allows";

describe("activations", () => {
  test("are added, and are the usage while they are active", async () => {
    const { activate, turn, remove, usage, licensing } = licensed();
    expect(await activate("laptop-1")).toEqual({ id: "act-1", value: "laptop-1", active: true });
    expect(await usage()).toBe(1);
    await activate("laptop-2");
    expect(await usage()).toBe(2);
    await turn("laptop-1", false);
    expect(await usage()).toBe(1);
    await turn("laptop-1", false);
    expect(await usage()).toBe(1);
    await remove("laptop-2");
    expect(await usage()).toBe(0);
    expect((await licensing.activations.list("le-1")).data).toEqual([
      { id: "act-1", value: "laptop-1", active: false },
    ]);
    expect((await licensing.licenses.list()).data[0]?.licenseEntitlements[0]?.activations).toHaveLength(1);
  });

  test("are capped by the threshold while they are active, also where one is switched on", async () => {
    const { activate, turn, remove, usage, licensing } = licensed();
    await activate("laptop-1");
    await activate("laptop-2");
    expect(await refusalOf(activate("laptop-3"))).toBe(full);
    await turn("laptop-1", false);
    await activate("laptop-3");
    expect(await refusalOf(turn("laptop-1", true))).toBe(full);
    // One that is active stays so.
    await turn("laptop-3", true);
    expect(await usage()).toBe(2);
    await remove("laptop-3");
    await turn("laptop-1", true);
    expect(await usage()).toBe(2);
    await licensing.licenseEntitlements.update("le-1", { threshold: 3 });
    await activate("laptop-3");
    expect(await usage()).toBe(3);
    const low = licensing.licenseEntitlements.update("le-1", { threshold: 2 });
    expect(await refusalOf(low)).toBe("409 body.threshold: more activations than this are active");
  });

  test.each([
    [0, 0],
    [1.5, 1],
    [undefined, 5],
  ])("with a threshold of %s: %s of five can be active", async (threshold, active) => {
    const held = {
      id: "le-1",
      licenseId: "lic-1",
      entitlementId: "devices",
      ...(threshold !== undefined && { threshold }),
    };
    const { activate, usage } = licensed({ licenseEntitlements: [held] });
    const ends: boolean[] = [];
    for (const value of ["a", "b", "c", "d", "e"]) ends.push((await activate(value).result()).ok);
    expect(ends.filter((ok) => ok)).toHaveLength(active);
    expect(await usage()).toBe(active);
  });

  test("have values of their own within a license-entitlement, and not beyond it", async () => {
    const two = [
      { id: "lic-1", planId: "team", key: "secret" },
      { id: "lic-2", planId: "team", key: "other" },
    ];
    const { activate, turn, named, licensing } = licensed({ licenses: two });
    await activate("laptop-1");
    await turn("laptop-1", false);
    expect(await refusalOf(activate("laptop-1"))).toBe("409 body.activationValue: another activation has this value");
    expect(await licensing.activations.create({ ...named("laptop-1"), licenseKey: "other" })).toMatchObject({
      id: "act-2",
      value: "laptop-1",
    });
  });

  test("are there only where the entitlement has them enabled", async () => {
    const { fake, named, licensing } = licensed();
    await licensing.licenseEntitlements.addToPlan("team", { entitlementId: "calls" });
    const call = licensing.activations.create({ ...named("laptop-1"), entitlementName: "api-calls" });
    expect(await refusalOf(call)).toBe("409 the entitlement has no activations");
    expect(fake.state.licenseEntitlements[1]?.activations).toEqual([]);
  });

  test("stay through a refresh, and through a usage that is sent", async () => {
    const { activate, usage, licensing } = licensed();
    await activate("laptop-1");
    await licensing.licenseEntitlements.refresh("le-1");
    await licensing.licenseEntitlements.update("le-1", { actual: 7 });
    expect(await usage()).toBe(1);
  });

  test("that are removed are 404 from then on, and their value is free", async () => {
    const { activate, turn, remove } = licensed();
    await activate("laptop-1");
    await remove("laptop-1");
    const gone = "404 body.activationValue: there is no such activation";
    expect(await refusalOf(remove("laptop-1"))).toBe(gone);
    expect(await refusalOf(turn("laptop-1", true))).toBe(gone);
    expect(await activate("laptop-1")).toEqual({ id: "act-2", value: "laptop-1", active: true });
  });

  test.each([
    ["licenseKey", "no", "404 body.licenseKey: no licence has this key"],
    ["entitlementName", "api-calls", "404 body.entitlementName: the licence does not hold this entitlement"],
    ["entitlementName", "no", "404 body.entitlementName: the licence does not hold this entitlement"],
  ])("are found by all of their names: %s %s", async (member, value, refusal) => {
    const { fake, activate, named, licensing } = licensed();
    await activate("laptop-1");
    const { create, update, delete: remove } = licensing.activations;
    const body = { ...named("laptop-1"), [member]: value };
    for (const call of [create(body), update({ ...body, active: false }), remove(body)]) {
      expect(await refusalOf(call)).toBe(refusal);
    }
    expect(fake.state.licenseEntitlements[0]?.activations).toEqual([{ id: "act-1", value: "laptop-1", active: true }]);
  });

  test("are not changed by a request that does not name one, or says nothing of it", async () => {
    const { fake, activate, named, licensing } = licensed();
    await activate("laptop-1");
    for (const member of ["activationValue", "licenseKey", "entitlementName"] as const) {
      const { [member]: _, ...others } = named("laptop-1");
      const call = licensing.activations.update({ ...others, active: false });
      expect(await refusalOf(call)).toBe(`400 body.${member}: nothing is found without it`);
    }
    await licensing.activations.update(named("laptop-1"));
    expect(fake.state.licenseEntitlements[0]?.activations[0]?.active).toBe(true);
    expect(ledger(fake).map(({ applied = false }) => applied)).toEqual([true, false, false, false, true]);
  });

  test("of a license-entitlement that does not exist are 404", async () => {
    const { fake, licensing } = licensed();
    const gone = "404 the license-entitlement does not exist";
    expect(await refusalOf(licensing.activations.list("no"))).toBe(gone);
    fake.state.entitlements = [];
    expect(await refusalOf(licensing.activations.list("le-1"))).toBe(gone);
  });
});
