// What the sandbox holds at first: a small company, Northwind Imaging, that sells two programs in all three APIs.
import { createFlexNetFake, createKaitenFake, createSoftwareLicensingFake } from "../fake/index.js";

/** The tokens that its fakes accept, beside any of their vendors' form. */
export const tokens = {
  kaiten: "ksh_sandbox",
  userToken: "0b9f7a52-6f0e-4b8e-9d52-3d1f1c7f4a10",
  flexnet: "rna_5a4db0c5",
} as const;

/** A fake of each API, with what the company has there. */
export function createCompany() {
  return { kaiten: kaiten(), "software-licensing": softwareLicensing(), flexnet: flexnet() };
}

function kaiten() {
  return createKaitenFake({
    entitlements: [
      { slug: "api-calls", name: "API calls", type: "NUMBER", resetPeriod: "MONTH" },
      { slug: "seats", name: "Seats", type: "NUMBER" },
      { slug: "sso", name: "Single sign-on", type: "BOOLEAN" },
      { slug: "branding", name: "Branding", type: "CONFIG" },
    ],
    licenses: [
      { slug: "starter", name: "Starter", type: "TRIAL" },
      { slug: "team", name: "Team", type: "PAID" },
      { slug: "enterprise", name: "Enterprise", type: "PAID" },
    ],
    grants: [
      { licenseSlug: "starter", entitlementSlug: "seats", value: { type: "number", value: 3 } },
      { licenseSlug: "team", entitlementSlug: "seats", value: { type: "number", value: 25 } },
      { licenseSlug: "team", entitlementSlug: "api-calls", value: { type: "number", value: 10_000 } },
      { licenseSlug: "enterprise", entitlementSlug: "seats", value: { type: "number", value: -1 } },
      { licenseSlug: "enterprise", entitlementSlug: "sso", value: { type: "boolean", value: true } },
    ],
    customers: [
      { slug: "harbour-hospital", name: "Harbour Hospital", externalCustomerId: "crm-1001" },
      { slug: "lindqvist-labs", name: "Lindqvist Labs", externalCustomerId: "crm-1002" },
    ],
    instances: [
      {
        slug: "harbour-production",
        name: "Harbour production",
        customerSlug: "harbour-hospital",
        licenseSlug: "team",
        usage: { seats: { value: 21 }, "api-calls": { value: 4200, event_count: 37 } },
      },
      { slug: "lindqvist-trial", name: "Lindqvist trial", customerSlug: "lindqvist-labs", licenseSlug: "starter" },
    ],
    flags: [
      { key: "new-viewer", value: true, variant: "on" },
      { key: "export-limit", value: 50, variant: "standard" },
    ],
  });
}

function softwareLicensing() {
  return createSoftwareLicensingFake({
    products: [
      { id: "prod-1", name: "Northwind Viewer" },
      { id: "prod-2", name: "Northwind Archive" },
    ],
    plans: [
      {
        id: "plan-1",
        name: "Viewer Team",
        cost: 490,
        duration: 365,
        productId: "prod-1",
      },
      { id: "plan-2", name: "Archive Site", cost: 2400, duration: 0, productId: "prod-2" },
    ],
    entitlements: [
      { id: "ent-1", name: "API calls", consumptionPeriod: { id: "period-1", name: "hour" } },
      { id: "ent-2", name: "Workstations", activationsEnabled: true },
      { id: "ent-3", name: "Gigabytes" },
    ],
    planEntitlements: [
      { id: "pe-1", planId: "plan-1", entitlementId: "ent-1", threshold: 1000 },
      { id: "pe-2", planId: "plan-1", entitlementId: "ent-2", threshold: 5 },
      { id: "pe-3", planId: "plan-2", entitlementId: "ent-3" },
    ],
    customers: [
      { id: "cust-1", name: "Harbour Hospital", externalId: "crm-1001" },
      { id: "cust-2", name: "Lindqvist Labs", externalId: "crm-1002" },
    ],
    licenses: [
      { id: "lic-1", planId: "plan-1", customerId: "cust-1" },
      { id: "lic-2", planId: "plan-1", customerId: "cust-2" },
      { id: "lic-3", planId: "plan-2", customerId: "cust-1" },
    ],
    licenseEntitlements: [
      { id: "le-1", licenseId: "lic-1", entitlementId: "ent-1", threshold: 1000, actual: 17 },
      {
        id: "le-2",
        licenseId: "lic-1",
        entitlementId: "ent-2",
        threshold: 5,
        activations: [
          { id: "act-1", value: "radiology-1" },
          { id: "act-2", value: "radiology-2", active: false },
        ],
      },
      { id: "le-3", licenseId: "lic-2", entitlementId: "ent-1", threshold: 1000 },
      { id: "le-4", licenseId: "lic-3", entitlementId: "ent-3", actual: 812 },
    ],
  });
}

function flexnet() {
  return createFlexNetFake({
    entitlements: [
      {
        entitlementId: "order-2026-0001",
        description: "Harbour Hospital, first order",
        autoDeploy: true,
        accounts: [
          { accountId: "harbour", accountType: "CUSTOMER", partnerTierName: "END_CUSTOMER", isCurrentOwner: true },
        ],
        lineItems: [
          {
            activationId: "line-2026-0001",
            product: [{ productName: "NorthwindViewer", productVersion: "4.0" }],
            quantity: 25,
            startDate: "2026-01-01",
            expiryDate: "2026-12-31",
          },
          {
            activationId: "line-2026-0002",
            product: [{ productName: "NorthwindArchive", productVersion: "2.1" }],
            quantity: 1,
            startDate: "2026-01-01",
            isPermanent: true,
          },
        ],
      },
      {
        entitlementId: "order-2026-0002",
        description: "Lindqvist Labs, trial",
        lineItems: [
          {
            activationId: "line-2026-0003",
            product: [{ productName: "NorthwindViewer", productVersion: "4.0" }],
            quantity: 3,
            startDate: "2026-10-01",
            expiryDate: "2026-12-31",
          },
        ],
      },
    ],
  });
}
