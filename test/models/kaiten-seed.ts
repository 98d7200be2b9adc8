// What each sequence against the fake of Kaiten begins with: as the fake takes it, and as the model has it.
import type { Entitlement, LicenseEntitlement } from "../../generated/kaiten/types.js";
import type { KaitenFakeEntitlement, KaitenFakeGrant, KaitenFakeOptions } from "../../src/fake/index.js";
import { author, type KaitenModel } from "./kaiten.js";

/** Noon of a Thursday. */
const noon = Date.parse("2026-01-15T12:00:00Z");
const at = new Date(noon).toISOString();
const dates = { createdAt: at, updatedAt: at };
const people = { createdBy: author, updatedBy: author };

const number = { licenseSlug: "basic", value: { type: "number", value: 5 } } as const;

const entitlements: readonly KaitenFakeEntitlement[] = [
  { slug: "seats", type: "NUMBER" },
  { slug: "calls", type: "NUMBER_AI_CREDIT", aggregationMethod: "AVERAGE" },
  { slug: "peak", type: "NUMBER", aggregationMethod: "MAX" },
  { slug: "low", type: "NUMBER", aggregationMethod: "MIN" },
  { slug: "sso", type: "BOOLEAN" },
];

const grants: readonly KaitenFakeGrant[] = [
  { ...number, entitlementSlug: "seats" },
  { ...number, entitlementSlug: "peak", limitCapExceededOveragePercent: 50 },
  { ...number, entitlementSlug: "low", limitCapExceededOveragePercent: 0 },
  { ...number, entitlementSlug: "sso", value: { type: "boolean", value: true } },
  { ...number, entitlementSlug: "calls", licenseSlug: "pro" },
];

const customers = ["acme", "globex", "initech"];

export const seed: KaitenFakeOptions = {
  licenses: [{ slug: "basic" }, { slug: "pro", name: "Pro", isDefault: true }],
  entitlements,
  grants,
  customers: customers.map((slug) => ({ slug, domain: "acme.example", externalCustomerId: "crm-1" })),
  instances: [{ slug: "live", customerSlug: "acme", licenseSlug: "basic" }],
  flags: [{ key: "beta", value: true }],
};

/** An entitlement of the seed as it is answered. */
function entitlementOf({ slug, type, aggregationMethod = "SUM" }: KaitenFakeEntitlement): Entitlement {
  return {
    id: `entitlement-${slug}`,
    slug,
    name: slug,
    description: null,
    type,
    ...(type !== "BOOLEAN" && { aggregationMethod }),
    warningThresholdPercent: 0,
    userFacing: false,
    displayOrder: 0,
    ...dates,
  };
}

/** A grant of the seed as it is answered. */
function grantOf({ limitCapExceededOveragePercent = 0, ...grant }: KaitenFakeGrant): LicenseEntitlement {
  const type = entitlements.find(({ slug }) => slug === grant.entitlementSlug)?.type;
  return {
    ...grant,
    ...(grant.value.type === "number" && { limitCapExceededOveragePercent }),
    entitlementName: grant.entitlementSlug,
    ...(type !== undefined && { entitlementType: type }),
    licenseId: `license-${grant.licenseSlug}`,
    ...dates,
    ...people,
  };
}

/** The model of the seed. */
export function newModel(): KaitenModel {
  const clock = { time: noon, now: () => clock.time };
  const license = { description: "", type: "PAID", version: "1", lifecycleState: "PUBLISHED", ...dates };
  const model: KaitenModel = {
    clock,
    licenses: [
      { ...license, id: "license-basic", slug: "basic", name: "basic", isDefault: false, familyId: "family-basic" },
      { ...license, id: "license-pro", slug: "pro", name: "Pro", isDefault: true, familyId: "family-pro" },
    ],
    families: new Map([
      ["family-basic", { slug: "basic", version: 1 }],
      ["family-pro", { slug: "pro", version: 1 }],
    ]),
    entitlements: entitlements.map(entitlementOf),
    grants: grants.map(grantOf),
    customers: customers.map((slug) => ({
      id: `customer-${slug}`,
      slug,
      name: slug,
      domain: "acme.example",
      externalCustomerId: "crm-1",
      ...dates,
      ...people,
    })),
    instances: [
      {
        id: "instance-live",
        slug: "live",
        name: "live",
        description: "",
        customerId: "customer-acme",
        customerSlug: "acme",
        licenseId: "license-basic",
        licenseSlug: "basic",
        startLicenseDate: at,
        endLicenseDate: "2027-01-15T12:00:00.000Z",
        status: "HEALTHY",
        ...dates,
        ...people,
      },
    ],
    reported: new Map(),
    remembered: [],
    trail: [],
    made: { licenses: 2, entitlements: 5, grants: 5, customers: 3, instances: 1 },
    gone: { licenses: 0, entitlements: 0, grants: 0, customers: 0, instances: 0 },
    ids: new Set(),
    left: undefined,
  };
  for (const list of [model.licenses, model.entitlements, model.customers, model.instances]) {
    for (const { id } of list) model.ids.add(id);
  }
  return model;
}
