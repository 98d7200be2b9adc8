// The first state of the fake of software-licensing.io: a seed, with what it leaves out filled in.
import type { ConsumptionPeriod, Entitlement, Product } from "../../../generated/software-licensing/types.js";
import type { FakeNumbers } from "../ids.js";
import { expirationDate, readDate } from "./dates.js";
import {
  byId,
  newId,
  type SoftwareLicensingFakeLicense,
  type SoftwareLicensingFakeLicenseEntitlement,
  type SoftwareLicensingFakePlan,
  type SoftwareLicensingFakePlanEntitlement,
  type SoftwareLicensingFakeSeed,
  type SoftwareLicensingFakeState,
} from "./state.js";
import { refreshDateAfter, unused } from "./usage.js";

/** A fresh state. */
export function seedState(seed: SoftwareLicensingFakeSeed, now: number): SoftwareLicensingFakeState {
  const { planEntitlements = [], customers = [] } = seed;
  const numbers: FakeNumbers = {};
  const products = seedProducts(seed);
  const plans = (seed.plans ?? []).map((plan) => ({
    name: plan.id,
    description: "",
    // There is one for every plan: seedProducts sees to it.
    productId: products[0]?.id ?? "",
    cost: 0,
    deactivated: false,
    duration: 365,
    ...plan,
  }));
  const entitlements = (seed.entitlements ?? []).map((entitlement) => ({
    activationsEnabled: false,
    deactivated: false,
    ...entitlement,
  }));
  const licenses = seedLicenses(seed, plans, now);
  // The seed is used again at every reset: nothing of it may be shared with a state that tests change.
  return structuredClone({
    products,
    plans,
    planEntitlements: [...planEntitlements],
    customers: customers.map((customer) => ({ name: customer.id, description: "", externalId: "", ...customer })),
    licenses,
    entitlements,
    consumptionPeriods: seedPeriods(seed),
    licenseEntitlements: seed.licenseEntitlements
      ? given(seed.licenseEntitlements, entitlements, now)
      : ofPlans(licenses, planEntitlements, entitlements, numbers, now),
    accessTokens: [],
    numbers,
  });
}

function seedProducts({ products = [], plans = [] }: SoftwareLicensingFakeSeed): Product[] {
  const needsOne = products.length === 0 && plans.some(({ productId }) => productId === undefined);
  const seeds = needsOne ? [{ id: "product-1" }] : products;
  return seeds.map((product) => ({ name: product.id, deactivated: false, ...product }));
}

const usual = ["hour", "day", "week", "month", "year"].map((name, index) => ({ id: `period-${index + 1}`, name }));

/** Inferred: the usual periods. The vendor documents no operation that makes or lists any. */
function seedPeriods({
  consumptionPeriods = usual,
  entitlements = [],
}: SoftwareLicensingFakeSeed): ConsumptionPeriod[] {
  const brought = entitlements.flatMap(({ consumptionPeriod }) => consumptionPeriod ?? []);
  return [...new Map([...consumptionPeriods, ...brought].map((period) => [period.id, period])).values()];
}

function seedLicenses(
  { licenses = [] }: SoftwareLicensingFakeSeed,
  plans: readonly SoftwareLicensingFakePlan[],
  now: number,
): SoftwareLicensingFakeLicense[] {
  return licenses.map((license) => {
    const registrationDate = license.registrationDate ?? new Date(now).toISOString();
    const duration = byId(plans, license.planId)?.duration ?? 0;
    return {
      key: `key-${license.id}`,
      registrationDate,
      expirationDate: expirationDate(readDate(registrationDate), duration) ?? registrationDate,
      deactivated: false,
      notes: [],
      ...license,
    };
  });
}

function given(
  licenseEntitlements: NonNullable<SoftwareLicensingFakeSeed["licenseEntitlements"]>,
  entitlements: readonly Entitlement[],
  now: number,
): SoftwareLicensingFakeLicenseEntitlement[] {
  return licenseEntitlements.map(({ activations = [], ...licenseEntitlement }) => ({
    actual: 0,
    refreshDate: refreshDateAfter(now, byId(entitlements, licenseEntitlement.entitlementId)),
    ...licenseEntitlement,
    activations: activations.map((activation) => ({ active: true, ...activation })),
  }));
}

function ofPlans(
  licenses: readonly SoftwareLicensingFakeLicense[],
  planEntitlements: readonly SoftwareLicensingFakePlanEntitlement[],
  entitlements: readonly Entitlement[],
  numbers: FakeNumbers,
  now: number,
): SoftwareLicensingFakeLicenseEntitlement[] {
  return licenses.flatMap(({ id: licenseId, planId }) =>
    planEntitlements.flatMap(({ planId: ofPlan, entitlementId, threshold }) => {
      const entitlement = byId(entitlements, entitlementId);
      if (ofPlan !== planId || entitlement === undefined) return [];
      return [{ id: newId(numbers, "le", []), licenseId, ...unused(entitlement, threshold, now) }];
    }),
  );
}
