// The operations of software-licensing.io, one after another, on a fake that holds nothing at first.
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import type { operations } from "../../generated/software-licensing/types.js";
import { Contract } from "./contract.js";

const userToken = "0b9f7a52-6f0e-4b8e-9d52-3d1f1c7f4a10";

/** Calls every operation at a base URL. What has no 404 fails for a token that is not known. */
export async function softwareLicensing(baseUrl: string): Promise<Contract<keyof operations>> {
  const contract = new Contract<keyof operations>();
  const options = { baseUrl, fetch: contract.fetch, retry: false } as const;
  const stranger = createSoftwareLicensingClient({ ...options, token: "unknown" });
  const { accessToken, refreshToken } = await contract.success(
    "createAccessToken",
    stranger.authorization.exchange({ userToken }),
  );
  await contract.failure("createAccessToken", 401, stranger.authorization.exchange({ userToken: "unknown" }));
  await contract.failure("refreshAccessToken", 401, stranger.authorization.refresh({ refreshToken: "unknown" }));
  await contract.success("refreshAccessToken", stranger.authorization.refresh({ refreshToken }));
  const client = createSoftwareLicensingClient({ ...options, token: accessToken });
  const { activations, customers, entitlements, licenseEntitlements, licenses, planEntitlements, plans, products } =
    client;

  const product = await contract.success("createProduct", products.create({ name: "Editor" }));
  await contract.failure("createProduct", 409, products.create({ name: "Editor" }));
  await contract.success("listProducts", products.list({ pageSize: 5, pageNumber: 1, sort_by: ["name"] }));
  await contract.failure("listProducts", 401, stranger.products.list());
  await contract.success("getProduct", products.get(product.id));
  await contract.failure("getProduct", 404, products.get("unknown"));
  await contract.success("updateProduct", products.update(product.id, { name: "Editor 2" }));
  await contract.failure("updateProduct", 404, products.update("unknown", { name: "Editor 3" }));

  const customer = await contract.success("createCustomer", customers.create({ name: "Acme", externalId: "acme" }));
  await contract.failure("createCustomer", 401, stranger.customers.create({ name: "Acme" }));
  await contract.success("listCustomers", customers.list({ search: { name: "acme" } }));
  await contract.failure("listCustomers", 401, stranger.customers.list());
  await contract.success("getCustomer", customers.get(customer.id));
  await contract.failure("getCustomer", 404, customers.get("unknown"));
  await contract.success("updateCustomer", customers.update(customer.id, { description: "tools" }));
  await contract.failure("updateCustomer", 404, customers.update("unknown", { description: "tools" }));

  const calls = { entitlementName: "API calls", activationsEnabled: false };
  const counted = await contract.success("createEntitlement", entitlements.create(calls));
  await contract.failure("createEntitlement", 409, entitlements.create(calls));
  const devices = await entitlements.create({ entitlementName: "devices", activationsEnabled: true });
  const spare = await entitlements.create({ entitlementName: "spare", activationsEnabled: false });
  await contract.success("listEntitlements", entitlements.list({ pageSize: 1 }));
  await contract.failure("listEntitlements", 401, stranger.entitlements.list());
  await contract.success("updateEntitlement", entitlements.update(spare.id, { deactivated: true }));
  await contract.failure("updateEntitlement", 404, entitlements.update("unknown", { deactivated: true }));
  await contract.success("deleteEntitlement", entitlements.delete(spare.id));
  await contract.failure("deleteEntitlement", 404, entitlements.delete(spare.id));

  const offer = { name: "Team", cost: 12.5, productId: product.id, duration: 365 };
  const plan = await contract.success("createPlan", plans.create(offer));
  await contract.failure("createPlan", 404, plans.create({ ...offer, name: "Other", productId: "unknown" }));
  await contract.success("listPlans", plans.list({ productId: product.id }));
  await contract.failure("listPlans", 401, stranger.plans.list());
  await contract.success("getPlan", plans.get(plan.id));
  await contract.failure("getPlan", 404, plans.get("unknown"));

  const joined = { planId: plan.id, entitlementId: devices.id, threshold: 2 };
  const held = await contract.success("createPlanEntitlement", planEntitlements.create(joined));
  await contract.failure("createPlanEntitlement", 404, planEntitlements.create({ ...joined, planId: "unknown" }));
  await contract.success("listPlanEntitlements", planEntitlements.list(plan.id));
  await contract.failure("listPlanEntitlements", 404, planEntitlements.list("unknown"));
  await contract.success("updatePlanEntitlement", planEntitlements.update(held.id, { threshold: 3 }));
  await contract.failure("updatePlanEntitlement", 404, planEntitlements.update("unknown", { threshold: 3 }));

  const order = { planName: plan.name, productId: product.id, customerId: customer.id, regDate: "2026-01-01" };
  const license = await contract.success("createLicense", licenses.create({ ...order, notes: ["first"] }));
  await contract.failure("createLicense", 404, licenses.create({ ...order, planName: "unknown" }));
  await contract.success("listLicenses", licenses.list({ customerId: customer.id, sort_by: ["key"] }));
  await contract.failure("listLicenses", 401, stranger.licenses.list());
  await contract.success("deletePlanEntitlement", planEntitlements.delete(held.id));
  await contract.failure("deletePlanEntitlement", 404, planEntitlements.delete(held.id));

  const more = { entitlementId: counted.id, threshold: 1000 };
  await contract.success("addLicenseEntitlementToPlan", licenseEntitlements.addToPlan(plan.id, more));
  await contract.failure("addLicenseEntitlementToPlan", 404, licenseEntitlements.addToPlan("unknown", more));
  const list = licenseEntitlements.list({ licenseId: license.id });
  const all = await contract.success("listLicenseEntitlements", list);
  await contract.failure("listLicenseEntitlements", 401, stranger.licenseEntitlements.list());
  const [ofDevices, ofCalls] = [devices, counted].map(({ id }) => all.find(({ entitlement }) => entitlement.id === id));
  if (ofDevices === undefined || ofCalls === undefined) throw new Error("the licence lacks what its plan grants");
  await contract.success("getLicenseEntitlement", licenseEntitlements.get(ofCalls.id));
  await contract.failure("getLicenseEntitlement", 404, licenseEntitlements.get("unknown"));
  await contract.success("updateLicenseEntitlement", licenseEntitlements.update(ofCalls.id, { actual: 7 }));
  await contract.failure("updateLicenseEntitlement", 404, licenseEntitlements.update("unknown", { actual: 7 }));
  await contract.success("refreshLicenseEntitlement", licenseEntitlements.refresh(ofCalls.id));
  await contract.failure("refreshLicenseEntitlement", 404, licenseEntitlements.refresh("unknown"));

  const unit = { activationValue: "laptop-1", licenseKey: license.key, entitlementName: "devices" };
  await contract.success("createActivation", activations.create(unit));
  await contract.failure("createActivation", 404, activations.create({ ...unit, licenseKey: "unknown" }));
  await contract.success("listActivations", activations.list(ofDevices.id, { pageSize: 10 }));
  await contract.failure("listActivations", 404, activations.list("unknown"));
  await contract.success("updateActivation", activations.update({ ...unit, active: false }));
  await contract.failure("updateActivation", 404, activations.update({ ...unit, licenseKey: "unknown" }));
  await contract.success("deleteActivation", activations.delete(unit));
  await contract.failure("deleteActivation", 404, activations.delete(unit));
  return contract;
}
