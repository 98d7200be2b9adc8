// The operations of Kaiten, one after another, on a fake that holds nothing at first but a feature flag, which no operation
// makes.
import type { KaitenFakeSeed } from "licensing-sdk/fake";
import { createKaitenClient } from "licensing-sdk/kaiten";
import type { operations } from "../../generated/kaiten/types.js";
import { Contract } from "./contract.js";

/** What the fake has to hold. */
export const kaitenSeed: KaitenFakeSeed = {
  flags: [
    { key: "new-dashboard", value: true, variant: "on", reason: "TARGETING_MATCH" },
    { key: "broken", errorCode: "GENERAL", errorDetails: "the rule cannot be read" },
  ],
};

type Kaiten = ReturnType<typeof createKaitenClient>;
type Calls = Contract<keyof operations>;

/** Calls every operation at a base URL. */
export async function kaiten(baseUrl: string): Promise<Calls> {
  const contract: Calls = new Contract();
  const options = { baseUrl, token: "ksh_contract", fetch: contract.fetch, retry: false } as const;
  const client = createKaitenClient(options);
  await licenses(contract, client);
  await entitlements(contract, client);
  await grants(contract, client);
  await customers(contract, client);
  await instances(contract, client);
  await usage(contract, client);
  await flags(contract, client, createKaitenClient({ ...options, token: "unknown" }));
  await removals(contract, client);
  return contract;
}

async function licenses(contract: Calls, { licenses }: Kaiten): Promise<void> {
  const body = { name: "Enterprise", description: "Everything.", type: "PAID", isDefault: true } as const;
  const draft = { ...body, isDefault: false, familySlug: "enterprise", lifecycleState: "DRAFT" } as const;
  await contract.success("createLicense", licenses.create(body));
  await contract.failure("createLicense", 409, licenses.create({ ...body, slug: "enterprise" }));
  const { slug } = await contract.success("createLicense", licenses.create(draft));
  await contract.failure("archiveLicense", 409, licenses.archive(slug));
  await contract.failure("unarchiveLicense", 409, licenses.unarchive(slug));
  await contract.success("publishLicense", licenses.publish(slug));
  await contract.failure("publishLicense", 409, licenses.publish(slug));
  await contract.success("archiveLicense", licenses.archive(slug));
  await contract.success("unarchiveLicense", licenses.unarchive(slug));
  await contract.success("getLicense", licenses.get("enterprise"));
  await contract.failure("getLicense", 404, licenses.get("basic"));
  await contract.success("updateLicense", licenses.update("enterprise", { ...body, name: "Enterprise Plus" }));
  await contract.failure("updateLicense", 422, licenses.update("enterprise", { ...body, slug: "basic" }));
  const page = await contract.success("listLicenses", licenses.list({ limit: 1 }));
  await contract.success("listLicenses", licenses.list({ cursor: page.nextCursor ?? "" }));
  await contract.failure("listLicenses", 400, licenses.list({ cursor: "none" }));
}

async function entitlements(contract: Calls, { entitlements }: Kaiten): Promise<void> {
  const seats = { name: "Seats", slug: "seats", description: null, type: "NUMBER", resetPeriod: "MONTH" } as const;
  await contract.success("createEntitlement", entitlements.create(seats));
  await contract.success("createEntitlement", entitlements.create({ name: "SSO", description: null, type: "BOOLEAN" }));
  await contract.failure("createEntitlement", 409, entitlements.create(seats));
  await contract.success("listEntitlements", entitlements.list());
  await contract.failure("listEntitlements", 400, entitlements.list({ cursor: "none" }));
  await contract.success("getEntitlement", entitlements.get("seats"));
  await contract.failure("getEntitlement", 404, entitlements.get("nothing"));
  const body = { ...seats, description: "People.", resetAnchor: "CALENDAR" } as const;
  await contract.success("updateEntitlement", entitlements.update("seats", body));
  await contract.failure("updateEntitlement", 400, entitlements.update("seats", { ...body, type: "CONFIG" }));
}

async function grants(contract: Calls, { licenses: { entitlements } }: Kaiten): Promise<void> {
  const seats = { entitlementSlug: "seats", value: { type: "number", value: 10 } } as const;
  const sso = { entitlementSlug: "sso", value: { type: "boolean", value: true } } as const;
  await contract.success("attachLicenseEntitlement", entitlements.attach("enterprise", seats));
  await contract.success("attachLicenseEntitlement", entitlements.attach("enterprise", sso));
  await contract.failure("attachLicenseEntitlement", 409, entitlements.attach("enterprise", seats));
  await contract.success("listLicenseEntitlements", entitlements.list("enterprise"));
  await contract.failure("listLicenseEntitlements", 404, entitlements.list("basic"));
  await contract.success("getLicenseEntitlement", entitlements.get("enterprise", "seats"));
  await contract.failure("getLicenseEntitlement", 404, entitlements.get("enterprise", "nothing"));
  await contract.success("updateLicenseEntitlement", entitlements.update("enterprise", "seats", seats));
  await contract.failure(
    "updateLicenseEntitlement",
    400,
    entitlements.update("enterprise", "sso", { value: seats.value }),
  );
}

async function customers(contract: Calls, { customers }: Kaiten): Promise<void> {
  const acme = { name: "Acme", slug: "acme", integrations: { crm: { external_id: "rec_1" } } };
  await contract.success("createCustomer", customers.create(acme));
  await contract.failure("createCustomer", 409, customers.create(acme));
  await contract.success("listCustomers", customers.list());
  await contract.failure("listCustomers", 400, customers.list({ cursor: "none" }));
  await contract.success("getCustomer", customers.get("acme"));
  await contract.failure("getCustomer", 404, customers.get("nobody"));
  await contract.success("updateCustomer", customers.update("acme", { name: "Acme Corporation" }));
  await contract.failure("updateCustomer", 404, customers.update("nobody", { name: "Nobody" }));
}

async function instances(contract: Calls, { customers, licenses, instances }: Kaiten): Promise<void> {
  const production = {
    name: "Production",
    slug: "production",
    description: "The production system of Acme.",
    customerId: (await customers.get("acme")).id,
    licenseId: (await licenses.get("enterprise")).id,
    startLicenseDate: "2026-01-01T00:00:00Z",
    endLicenseDate: "2027-01-01T00:00:00Z",
  };
  await contract.success("createInstance", instances.create({ ...production, metadata: { region: "eu" } }));
  await contract.failure("createInstance", 409, instances.create(production));
  await contract.success("listInstances", instances.list());
  await contract.failure("listInstances", 400, instances.list({ cursor: "none" }));
  await contract.success("getInstance", instances.get("production"));
  await contract.failure("getInstance", 404, instances.get("nothing"));
  await contract.success("updateInstance", instances.update("production", production));
  await contract.failure("updateInstance", 404, instances.update("production", { ...production, licenseId: "none" }));
  await contract.success("patchInstance", instances.patch("production", { status: "INCIDENT" }));
  await contract.failure("patchInstance", 404, instances.patch("nothing", { status: "INCIDENT" }));
}

async function usage(contract: Calls, { instances: { usage, auditTrail } }: Kaiten): Promise<void> {
  const report = { value: { type: "number", value: 8 }, behavior: "append", transactionId: "report-1" } as const;
  const { transactionId: _, ...unnamed } = report;
  await contract.success("reportInstanceUsage", usage.report("production", "seats", report));
  await contract.success("reportInstanceUsage", usage.report("production", "seats", report));
  await contract.failure("reportInstanceUsage", 409, usage.report("production", "seats", unnamed));
  await contract.success("getInstanceUsage", usage.get("production", "seats"));
  await contract.failure("getInstanceUsage", 404, usage.get("production", "nothing"));
  await contract.success("listInstanceUsage", usage.list("production"));
  await contract.failure("listInstanceUsage", 404, usage.list("nothing"));
  await contract.success("listInstanceAuditTrail", auditTrail.list("production", { after: "2026-01-01T00:00:00Z" }));
  await contract.failure("listInstanceAuditTrail", 404, auditTrail.list("nothing"));
}

async function flags(contract: Calls, { flags }: Kaiten, stranger: Kaiten): Promise<void> {
  await contract.success("evaluateFlag", flags.evaluate("new-dashboard", { context: { targetingKey: "acme" } }));
  await contract.failure("evaluateFlag", 400, flags.evaluate("nothing", {}));
  await contract.success("evaluateAllFlags", flags.evaluateAll());
  const { headers } = await flags.evaluateAll().withResponse();
  const known = await contract.success(
    "evaluateAllFlags",
    flags.evaluateAll({}, { ifNoneMatch: headers.get("etag") ?? "" }),
  );
  if (known !== undefined) throw new Error("evaluateAllFlags: the flags were told again");
  // The one failure that it can have here: a token that is not known.
  await contract.failure("evaluateAllFlags", 401, stranger.flags.evaluateAll());
}

/** What was made, in the order in which it can go. */
async function removals(contract: Calls, client: Kaiten): Promise<void> {
  const { licenses, entitlements, customers, instances } = client;
  await contract.failure("deleteLicense", 409, licenses.delete("enterprise"));
  await contract.success("deleteInstance", instances.delete("production"));
  await contract.failure("deleteInstance", 404, instances.delete("production"));
  await contract.success("deleteCustomer", customers.delete("acme"));
  await contract.failure("deleteCustomer", 404, customers.delete("acme"));
  await contract.failure("deleteEntitlement", 500, entitlements.delete("seats"));
  for (const slug of ["seats", "sso"]) {
    await contract.success("detachLicenseEntitlement", licenses.entitlements.detach("enterprise", slug));
    await contract.success("deleteEntitlement", entitlements.delete(slug));
  }
  await contract.failure("detachLicenseEntitlement", 404, licenses.entitlements.detach("enterprise", "seats"));
  await contract.success("deleteLicense", licenses.delete("enterprise"));
}
