// The fake of software-licensing.io through its client: licences, their customers, and what they get from their plan.
import { describe, expect, test } from "vitest";
import type { CreateLicenseRequest } from "../src/software-licensing/index.js";
import { company, refusalOf } from "./support/software-licensing.js";

const day = 24 * 3_600_000;
const team: CreateLicenseRequest = { planName: "Team", productId: "editor", regDate: "2026-01-01T12:00:00Z" };

describe("issuing a licence", () => {
  test("gives it what its plan has, with the limits of the plan, and lists it", async () => {
    const { fake, licensing } = company();
    await licensing.planEntitlements.create({ planId: "team", entitlementId: "calls" });
    const license = await licensing.licenses.create({
      ...team,
      customerId: "acme",
      duration: 30,
      notes: ["one", "two"],
    });
    expect(license).toEqual({
      id: "lic-1",
      key: "key-1",
      expirationDate: "2026-01-31T12:00:00.000Z",
      registrationDate: "2026-01-01T12:00:00.000Z",
      deactivated: false,
      plan: {
        id: "team",
        name: "Team",
        description: "",
        product: { id: "editor", name: "Editor", deactivated: false },
        cost: 49.5,
        deactivated: false,
        duration: 365,
      },
      valid: "Valid",
      customer: { id: "acme", name: "Acme", description: "", externalId: "crm-1", licenseCount: 1 },
      licenseEntitlements: [
        {
          id: "le-1",
          entitlement: { id: "devices", name: "devices", activationsEnabled: true, deactivated: false },
          threshold: 2,
          actual: 0,
          refreshDate: "2026-01-01T12:00:00.000Z",
          activations: [],
        },
        {
          id: "le-2",
          entitlement: {
            id: "calls",
            name: "api-calls",
            consumptionPeriod: { id: "period-1", name: "hour" },
            activationsEnabled: false,
            deactivated: false,
          },
          actual: 0,
          refreshDate: "2026-01-01T13:00:00.000Z",
          activations: [],
        },
      ],
      notes: [
        { id: "note-1", content: "one" },
        { id: "note-2", content: "two" },
      ],
    });
    expect((await licensing.licenses.list()).data).toEqual([license]);
    expect(await licensing.licenseEntitlements.list({ licenseId: "lic-1" })).toEqual(license.licenseEntitlements);
    expect(await licensing.licenseEntitlements.get("le-2")).toEqual(license.licenseEntitlements[1]);
    expect(fake.state.licenses).toHaveLength(1);
  });

  test("leaves what the plan becomes later to later licences, and a limit to its licence", async () => {
    const { licensing } = company();
    await licensing.licenses.create(team);
    await licensing.licenseEntitlements.update("le-1", { threshold: 7 });
    await licensing.planEntitlements.update("team-devices", { threshold: 3 });
    await licensing.planEntitlements.create({ planId: "team", entitlementId: "calls" });
    await licensing.licenses.create(team);
    const held = (await licensing.licenses.list()).data.map(({ licenseEntitlements }) =>
      licenseEntitlements.map(({ entitlement, threshold }) => `${entitlement.id} ${threshold}`),
    );
    expect(held).toEqual([["devices 7"], ["devices 3", "calls undefined"]]);
    // What is added to the plan at large reaches the licences that there are, and is in no plan.
    await licensing.planEntitlements.delete("pe-1");
    await licensing.licenseEntitlements.addToPlan("team", { entitlementId: "calls", threshold: 10 });
    const all = (await licensing.licenses.list()).data.map(({ licenseEntitlements }) => licenseEntitlements.length);
    expect(all).toEqual([2, 2]);
    expect((await licensing.plans.get("team")).planEntitlements).toHaveLength(1);
  });

  test.each([
    ["the days that are sent", { duration: 1 }, "2026-01-02T12:00:00.000Z"],
    ["the days of the plan", {}, "2027-01-01T12:00:00.000Z"],
    ["for ever", { duration: 0 }, "9999-12-31T23:59:59.999Z"],
  ])("lets it live %s", async (_, members, expirationDate) => {
    const { clock, licensing } = company();
    expect((await licensing.licenses.create({ ...team, ...members })).expirationDate).toBe(expirationDate);
    const valid = async () => (await licensing.licenses.list()).data[0]?.valid;
    clock.time += day - 1;
    expect(await valid()).toBe("Valid");
    clock.time += 1;
    expect(await valid()).toBe(expirationDate.startsWith("2026") ? "Expired" : "Valid");
    clock.time += 4000 * day;
    expect(await valid()).toBe(expirationDate.startsWith("9999") ? "Valid" : "Expired");
  });

  test.each([
    ["2026-02-28", "2026-02-28T00:00:00.000Z"],
    ["2026-02-28T10:30", "2026-02-28T10:30:00.000Z"],
    ["2026-02-28T10:30:15.5+02:00", "2026-02-28T08:30:15.500Z"],
  ])("reads the date %s", async (regDate, registrationDate) => {
    const { licensing } = company();
    expect(await licensing.licenses.create({ ...team, regDate })).toMatchObject({ registrationDate });
  });

  test.each([
    ["another product's plan", { productId: "viewer" }, "404 the product has no plan of this name"],
    ["an unknown plan", { planName: "team" }, "404 the product has no plan of this name"],
    ["an unknown product", { productId: "no" }, "404 the product does not exist"],
    ["an unknown customer", { customerId: "no" }, "404 the customer does not exist"],
    ["no date", { regDate: "soon" }, "400 body.regDate: must be a date of ISO 8601"],
    ["a day that there is not", { regDate: "2026-13-01" }, "400 body.regDate: must be a date of ISO 8601"],
    ["a duration below 0", { duration: -1 }, "400 body.duration: must be >= 0"],
    ["a part of a day", { duration: 0.5 }, "400 body.duration: must be integer"],
    ["an end beyond all dates", { duration: 1e12 }, "400 body.duration: leads beyond the last date there is"],
  ])("is refused for %s, and leaves nothing behind", async (_, members, refusal) => {
    const { fake, licensing } = company({ products: [{ id: "editor" }, { id: "viewer" }] });
    const before = structuredClone(fake.state);
    expect(await refusalOf(licensing.licenses.create({ ...team, userId: "u", ...members }))).toBe(refusal);
    expect(fake.state).toEqual(before);
    expect(fake.requests).toMatchObject([{ operation: "createLicense", applied: false }]);
  });
});

describe("the customer of a licence", () => {
  test("is a new blank one for a user, each time", async () => {
    const { licensing } = company();
    const { customer } = await licensing.licenses.create({ ...team, userId: "user-17" });
    const blank = { id: "customer-1", name: "", description: "", externalId: "user-17", licenseCount: 1 };
    expect(customer).toEqual(blank);
    expect(await licensing.customers.get("customer-1")).toEqual(blank);
    await licensing.licenses.create({ ...team, userId: "user-17" });
    expect((await licensing.customers.list({ search: { externalId: "user-17" } })).pagination.itemCount).toBe(2);
  });

  test("is the one that is named, whatever the user, or none", async () => {
    const { fake, licensing } = company();
    const named = await licensing.licenses.create({ ...team, customerId: "acme", userId: "user-17" });
    expect(named.customer?.id).toBe("acme");
    expect(await licensing.licenses.create(team)).not.toHaveProperty("customer");
    expect(fake.state.customers).toHaveLength(1);
  });

  test("has its licences counted and listed", async () => {
    const { licensing } = company();
    for (const customerId of ["acme", "acme"]) await licensing.licenses.create({ ...team, customerId });
    await licensing.licenses.create({ ...team, userId: "user-17" });
    expect((await licensing.customers.get("acme")).licenseCount).toBe(2);
    const ids = async (query: Parameters<typeof licensing.licenses.list>[0]) =>
      (await licensing.licenses.list(query)).data.map(({ id }) => id);
    expect(await ids({ customerId: "acme" })).toEqual(["lic-1", "lic-2"]);
    expect(await ids({ customerExternalId: "crm-1" })).toEqual(["lic-1", "lic-2"]);
    expect(await ids({ customerExternalId: "user-17" })).toEqual(["lic-3"]);
    expect(await ids({ customerId: "acme", customerExternalId: "user-17" })).toEqual([]);
    expect(await ids({ productId: "editor" })).toHaveLength(3);
    expect(await ids({ productId: "no" })).toEqual([]);
  });

  test("is made and changed member by member, and need not be unique", async () => {
    const { licensing } = company();
    const made = await licensing.customers.create({ name: "Acme" });
    expect(made).toEqual({ id: "customer-1", name: "Acme", description: "", externalId: "", licenseCount: 0 });
    await licensing.customers.update("customer-1", { externalId: "crm-1" });
    await licensing.customers.update("customer-1", { name: "Acme Ltd", description: "a customer" });
    expect(await licensing.customers.get("customer-1")).toEqual({
      ...made,
      name: "Acme Ltd",
      description: "a customer",
      externalId: "crm-1",
    });
    expect(await refusalOf(licensing.customers.get("no"))).toBe("404 the customer does not exist");
    expect(await refusalOf(licensing.customers.update("no", {}))).toBe("404 the customer does not exist");
  });
});

test("a licence that is deactivated says so, and its chain where it has one", async () => {
  const licenses = [
    { id: "lic-1", planId: "team", nextLicenseId: "lic-2", deactivated: true },
    { id: "lic-2", planId: "team", previousLicenseId: "lic-1" },
    { id: "lic-3", planId: "gone" },
  ];
  const { licensing } = company({ licenses });
  expect((await licensing.licenses.list()).data).toMatchObject([
    { id: "lic-1", nextLicenseId: "lic-2", valid: "Deactivated" },
    { id: "lic-2", previousLicenseId: "lic-1", valid: "Valid" },
  ]);
});
