// The fake of software-licensing.io, rule by rule, at its `fetch`: what licences hold.
import { describe, expect, test } from "vitest";
import type { SoftwareLicensingFake } from "../src/fake/index.js";
import { ask, held, hour, noon, setUp } from "./support/fake-software-licensing.js";

describe("reading", () => {
  const metered = {
    id: "metered",
    entitlement: {
      id: "ent-1",
      name: "API calls",
      consumptionPeriod: { id: "period-1", name: "hour" },
      activationsEnabled: false,
      deactivated: false,
    },
    threshold: 1000,
    actual: 17,
    refreshDate: "2026-01-01T13:00:00.000Z",
    activations: [],
  };
  const counted = {
    id: "counted",
    entitlement: { id: "ent-2", name: "devices", activationsEnabled: true, deactivated: false },
    threshold: 5,
    actual: 1,
    refreshDate: "2026-01-01T12:00:00.000Z",
    activations: [
      { id: "act-1", value: "laptop-1", active: true },
      { id: "act-2", value: "laptop-2", active: false },
    ],
  };
  const get = (fake: SoftwareLicensingFake, id: string) =>
    ask(fake, `GET /license-entitlements/license-entitlement/${id}`);

  test("gives one, with its entitlement and the defaults of the seed, and without its licence", async () => {
    const { fake } = setUp({ licenseEntitlements: held });
    expect(await get(fake, "metered")).toEqual({ status: 200, type: "application/json", data: metered });
    const { data } = await get(fake, "other");
    expect(data).toMatchObject({ actual: 0, activations: [] });
    expect(data).not.toHaveProperty("threshold");
  });

  test("gives the number of active activations as the usage", async () => {
    const { fake } = setUp({ licenseEntitlements: held });
    expect((await get(fake, "counted")).data).toEqual(counted);
    for (const activation of fake.state.licenseEntitlements[1]?.activations ?? []) activation.active = true;
    expect((await get(fake, "counted")).data).toMatchObject({ actual: 2 });
    fake.state.licenseEntitlements[1]?.activations.splice(0);
    expect((await get(fake, "counted")).data).toMatchObject({ actual: 0 });
  });

  test("counts activations also where the seed does not enable them", async () => {
    const activations = [{ id: "act-1", value: "laptop-1" }];
    const seed = { id: "le-1", licenseId: "lic-1", entitlementId: "ent-1", actual: 17, activations };
    const { fake } = setUp({ licenseEntitlements: [seed] });
    expect((await get(fake, "le-1")).data).toMatchObject({ actual: 1 });
  });

  test("answers 404 for one that does not exist, or whose entitlement is gone", async () => {
    const { fake } = setUp({ licenseEntitlements: held });
    const { status, data } = await get(fake, "le-9");
    expect(status).toBe(404);
    expect(data).toMatchObject({ title: "Not Found", detail: "the license-entitlement does not exist" });
    fake.state.entitlements = [];
    expect((await get(fake, "metered")).status).toBe(404);
    expect((await ask(fake, "GET /license-entitlements")).data).toEqual([]);
  });

  test("lists those of a licence, or all", async () => {
    const { fake } = setUp({ licenseEntitlements: held });
    const list = async (query: string) => (await ask(fake, `GET /license-entitlements${query}`)).data;
    expect(await list("?licenseId=lic-1")).toEqual([metered, counted]);
    expect(await list("?licenseId=lic-2")).toMatchObject([{ id: "other" }]);
    expect(await list("?licenseId=lic-9")).toEqual([]);
    expect(await list("")).toMatchObject([{ id: "metered" }, { id: "counted" }, { id: "other" }]);
    const twice = await ask(fake, "GET /license-entitlements?licenseId=lic-1&licenseId=lic-2");
    expect(twice.status).toBe(400);
  });
});

describe("updating", () => {
  const update = (fake: SoftwareLicensingFake, body: unknown, id = "metered") =>
    ask(fake, `PUT /license-entitlements/license-entitlement/${id}`, { body });
  const numbers = ({ state }: SoftwareLicensingFake, index = 0) => {
    const { actual, threshold } = state.licenseEntitlements[index] ?? {};
    return { actual, threshold };
  };

  test("sets the numbers that are sent", async () => {
    const { fake } = setUp({ licenseEntitlements: held });
    expect(await update(fake, { threshold: 2000 })).toEqual({ status: 204, type: null, data: undefined });
    expect(numbers(fake)).toEqual({ actual: 17, threshold: 2000 });
    await update(fake, { actual: 18 });
    expect(numbers(fake)).toEqual({ actual: 18, threshold: 2000 });
    await update(fake, { actual: 0, threshold: 0 });
    expect(numbers(fake)).toEqual({ actual: 0, threshold: 0 });
    await update(fake, { actual: 1 });
    expect(numbers(fake)).toEqual({ actual: 1, threshold: 0 });
    await update(fake, {});
    expect(numbers(fake)).toEqual({ actual: 1, threshold: 0 });
  });

  test("leaves the usage alone where activations are counted", async () => {
    const { fake } = setUp({ licenseEntitlements: held });
    await update(fake, { actual: 4, threshold: 6 }, "counted");
    expect(numbers(fake, 1)).toEqual({ actual: 99, threshold: 6 });
    const { data } = await ask(fake, "GET /license-entitlements/license-entitlement/counted");
    expect(data).toMatchObject({ actual: 1, threshold: 6 });
  });

  test("answers 409 for a limit below the number of active activations", async () => {
    const { fake } = setUp({ licenseEntitlements: held });
    for (const activation of fake.state.licenseEntitlements[1]?.activations ?? []) activation.active = true;
    const { status, data } = await update(fake, { threshold: 1 }, "counted");
    expect({ status, data }).toMatchObject({
      status: 409,
      data: { detail: "body.threshold: more activations than this are active" },
    });
    expect(numbers(fake, 1)).toEqual({ actual: 99, threshold: 5 });
    expect(await update(fake, { threshold: 2 }, "counted")).toMatchObject({ status: 204 });
  });

  test.each([
    ["a threshold below 0", { threshold: -1 }, "body.threshold: must be >= 0"],
    ["a threshold that is not whole", { threshold: 1.5 }, "body.threshold: must be integer"],
    ["a usage that is not whole", { actual: 1.5 }, "body.actual: must be integer"],
    ["null", { threshold: null }, "body.threshold: must be integer"],
    ["an unknown member", { limit: 1 }, "body.limit: must NOT have additional properties"],
  ])("answers 400 for %s", async (_, body, detail) => {
    const { fake } = setUp({ licenseEntitlements: held });
    const { status, data } = await update(fake, body);
    expect(status).toBe(400);
    expect(data).toMatchObject({ detail });
    expect(numbers(fake)).toEqual({ actual: 17, threshold: 1000 });
  });

  test("answers 404 for one that does not exist", async () => {
    const { fake } = setUp({ licenseEntitlements: held });
    expect(await update(fake, { actual: 1 }, "le-9")).toMatchObject({ status: 404 });
  });
});

describe("refreshing", () => {
  const refresh = (fake: SoftwareLicensingFake, id: string) =>
    ask(fake, `PUT /license-entitlements/license-entitlement/${id}/refresh`);

  test("starts the usage again, and moves its date by one period", async () => {
    const { fake, clock } = setUp({ licenseEntitlements: held });
    clock.time = noon + hour / 2;
    expect(await refresh(fake, "metered")).toEqual({ status: 204, type: null, data: undefined });
    expect(fake.state.licenseEntitlements[0]).toMatchObject({
      actual: 0,
      threshold: 1000,
      refreshDate: "2026-01-01T13:30:00.000Z",
    });
  });

  test("leaves the activations, and so their number", async () => {
    const { fake, clock } = setUp({ licenseEntitlements: held });
    clock.time = noon + hour;
    await refresh(fake, "counted");
    const { data } = await ask(fake, "GET /license-entitlements/license-entitlement/counted");
    // Without a period the date is that of the refresh.
    expect(data).toMatchObject({ actual: 1, refreshDate: "2026-01-01T13:00:00.000Z" });
    expect(data).toHaveProperty("activations.length", 2);
  });

  test("answers 404 for one that does not exist", async () => {
    const { fake } = setUp();
    expect(await refresh(fake, "le-9")).toMatchObject({ status: 404 });
  });
});
