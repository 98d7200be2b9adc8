// The client for software-licensing.io, method by method: what the fake receives, and what the caller gets.
import { expect, expectTypeOf, test } from "vitest";
import { operationDetails } from "../generated/software-licensing/operation-details.js";
import type { ListCall } from "../src/core/pages.js";
import type { Customer, License, LicensePage, ListLicensesError } from "../src/software-licensing/index.js";
import { company, ledger } from "./support/software-licensing.js";

test("every operation of the document is called once, and is in the ledger as it was asked for", async () => {
  const { fake, licensing } = company({ userTokens: ["user-token"] });
  const { refreshToken } = await licensing.authorization.exchange({ userToken: "user-token" });
  await licensing.authorization.refresh({ refreshToken });

  const product = await licensing.products.create({ name: "Viewer" });
  await licensing.products.update(product.id, { name: "Reader" });
  expect(await licensing.products.get(product.id)).toEqual({ id: "product-1", name: "Reader", deactivated: false });
  expect((await licensing.products.list()).data.map(({ name }) => name)).toEqual(["Editor", "Reader"]);

  const customer = await licensing.customers.create({ name: "Initech", externalId: "crm-2" });
  await licensing.customers.update(customer.id, { description: "since 2019" });
  expect(await licensing.customers.get(customer.id)).toEqual({
    id: "customer-1",
    name: "Initech",
    description: "since 2019",
    externalId: "crm-2",
    licenseCount: 0,
  });
  expect((await licensing.customers.list({ sort_by: ["name"] })).data.map(({ name }) => name)).toEqual([
    "Acme",
    "Initech",
  ]);

  const calls = await licensing.entitlements.create({ entitlementName: "seats", activationsEnabled: true });
  await licensing.entitlements.update(calls.id, { deactivated: false });
  expect((await licensing.entitlements.list({ search: { name: "seat" } })).data).toEqual([calls]);

  const plan = await licensing.plans.create({ name: "Solo", cost: 9, productId: product.id, duration: 30 });
  const joined = await licensing.planEntitlements.create({ planId: plan.id, entitlementId: calls.id, threshold: 1 });
  await licensing.planEntitlements.update(joined.id, { threshold: 2 });
  expect(await licensing.planEntitlements.list(plan.id)).toEqual([{ ...joined, threshold: 2 }]);
  expect((await licensing.plans.get(plan.id)).planEntitlements).toHaveLength(1);
  expect((await licensing.plans.list({ productId: product.id })).data).toMatchObject([{ name: "Solo" }]);

  const license = await licensing.licenses.create({
    planName: "Solo",
    productId: product.id,
    customerId: customer.id,
    regDate: "2026-01-01",
    notes: ["by phone"],
  });
  expect((await licensing.licenses.list({ customerExternalId: "crm-2" })).data).toEqual([license]);
  const [held] = await licensing.licenseEntitlements.list({ licenseId: license.id });
  expect(held).toMatchObject({ id: "le-1", threshold: 2, entitlement: calls });

  const named = { activationValue: "laptop-1", licenseKey: license.key, entitlementName: "seats" };
  const activation = await licensing.activations.create(named);
  await licensing.activations.update({ ...named, active: false });
  expect((await licensing.activations.list("le-1")).data).toEqual([{ ...activation, active: false }]);
  await licensing.licenseEntitlements.update("le-1", { threshold: 5 });
  await licensing.licenseEntitlements.refresh("le-1");
  await licensing.licenseEntitlements.addToPlan(plan.id, { entitlementId: "calls" });
  expect(await licensing.licenseEntitlements.get("le-1")).toMatchObject({ threshold: 5, actual: 0 });

  await licensing.activations.delete(named);
  await licensing.planEntitlements.delete(joined.id);
  await licensing.entitlements.delete(calls.id);

  const received = ledger(fake);
  expect(received).toEqual([
    {
      operation: "createAccessToken",
      request: "POST /authorization",
      body: { userToken: "user-token" },
      applied: true,
    },
    { operation: "refreshAccessToken", request: "POST /authorization/refresh", body: { refreshToken }, applied: true },
    { operation: "createProduct", request: "POST /products", body: { name: "Viewer" }, applied: true },
    {
      operation: "updateProduct",
      request: "PUT /products/product/product-1",
      body: { name: "Reader" },
      applied: true,
    },
    { operation: "getProduct", request: "GET /products/product/product-1" },
    { operation: "listProducts", request: "GET /products" },
    {
      operation: "createCustomer",
      request: "POST /customers",
      body: { name: "Initech", externalId: "crm-2" },
      applied: true,
    },
    {
      operation: "updateCustomer",
      request: "PUT /customers/customer/customer-1",
      body: { description: "since 2019" },
      applied: true,
    },
    { operation: "getCustomer", request: "GET /customers/customer/customer-1" },
    { operation: "listCustomers", request: "GET /customers?sort_by=name" },
    {
      operation: "createEntitlement",
      request: "POST /entitlements",
      body: { entitlementName: "seats", activationsEnabled: true },
      applied: true,
    },
    {
      operation: "updateEntitlement",
      request: "PUT /entitlements/entitlement/ent-1",
      body: { deactivated: false },
      applied: true,
    },
    { operation: "listEntitlements", request: "GET /entitlements?search[name]=seat" },
    {
      operation: "createPlan",
      request: "POST /plans",
      body: { name: "Solo", cost: 9, productId: "product-1", duration: 30 },
      applied: true,
    },
    {
      operation: "createPlanEntitlement",
      request: "POST /plan-entitlements",
      body: { planId: "plan-1", entitlementId: "ent-1", threshold: 1 },
      applied: true,
    },
    {
      operation: "updatePlanEntitlement",
      request: "PUT /plan-entitlements/plan-entitlement/pe-1",
      body: { threshold: 2 },
      applied: true,
    },
    { operation: "listPlanEntitlements", request: "GET /plan-entitlements/plan/plan-1" },
    { operation: "getPlan", request: "GET /plans/plan/plan-1" },
    { operation: "listPlans", request: "GET /plans?productId=product-1" },
    {
      operation: "createLicense",
      request: "POST /licenses",
      body: {
        planName: "Solo",
        productId: "product-1",
        customerId: "customer-1",
        regDate: "2026-01-01",
        notes: ["by phone"],
      },
      applied: true,
    },
    { operation: "listLicenses", request: "GET /licenses?customerExternalId=crm-2" },
    { operation: "listLicenseEntitlements", request: "GET /license-entitlements?licenseId=lic-1" },
    { operation: "createActivation", request: "POST /activations", body: named, applied: true },
    {
      operation: "updateActivation",
      request: "PUT /activations/activation",
      body: { ...named, active: false },
      applied: true,
    },
    { operation: "listActivations", request: "GET /activations/license-entitlement/le-1" },
    {
      operation: "updateLicenseEntitlement",
      request: "PUT /license-entitlements/license-entitlement/le-1",
      body: { threshold: 5 },
      applied: true,
    },
    {
      operation: "refreshLicenseEntitlement",
      request: "PUT /license-entitlements/license-entitlement/le-1/refresh",
      applied: true,
    },
    {
      operation: "addLicenseEntitlementToPlan",
      request: "POST /license-entitlements/plan/plan-1",
      body: { entitlementId: "calls" },
      applied: true,
    },
    { operation: "getLicenseEntitlement", request: "GET /license-entitlements/license-entitlement/le-1" },
    { operation: "deleteActivation", request: "POST /activations/activation/delete", body: named, applied: true },
    {
      operation: "deletePlanEntitlement",
      request: "DELETE /plan-entitlements/plan-entitlement/pe-1",
      applied: true,
    },
    { operation: "deleteEntitlement", request: "DELETE /entitlements/entitlement/ent-1", applied: true },
  ]);
  expect(received.map(({ operation }) => operation).sort()).toEqual(Object.keys(operationDetails).sort());
});

test("what is deleted is answered without data, whatever the status", async () => {
  const { licensing } = company();
  const ofPlan = await licensing.planEntitlements.delete("team-devices").withResponse();
  expect([ofPlan.status, ofPlan.data]).toEqual([200, undefined]);
  const entitlement = await licensing.entitlements.delete("devices").withResponse();
  expect([entitlement.status, entitlement.data]).toEqual([204, undefined]);
});

test("signatures name their types", () => {
  const { licensing } = company();
  expectTypeOf(licensing.licenses.list).returns.toEqualTypeOf<ListCall<License, LicensePage, ListLicensesError>>();
  expectTypeOf<License["customer"]>().toEqualTypeOf<Customer | null | undefined>();
  expectTypeOf<License["valid"]>().toEqualTypeOf<string>();
  // @ts-expect-error a request is closed
  licensing.products.create({ name: "", sku: "" }).catch(() => {});
  // @ts-expect-error the entitlement of a plan cannot be left out
  licensing.planEntitlements.create({ planId: "team" }).catch(() => {});
});
