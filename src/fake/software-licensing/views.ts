// How the records of the fake of software-licensing.io look in an answer: with the records inside that they name.
// `undefined` where one of those is not there.
import type {
  Customer,
  Entitlement,
  License,
  LicenseEntitlement,
  LicensePlan,
  Plan,
  PlanEntitlement,
} from "../../../generated/software-licensing/types.js";
import {
  byId,
  type SoftwareLicensingFakeCustomer,
  type SoftwareLicensingFakeLicense,
  type SoftwareLicensingFakeLicenseEntitlement,
  type SoftwareLicensingFakePlan,
  type SoftwareLicensingFakePlanEntitlement,
  type SoftwareLicensingFakeState,
} from "./state.js";
import { countActive, countsActivations } from "./usage.js";

/** A license-entitlement: with its entitlement inside, and without its licence. */
export function viewLicenseEntitlement(
  licenseEntitlement: SoftwareLicensingFakeLicenseEntitlement,
  entitlement: Entitlement,
): LicenseEntitlement {
  const { id, threshold, refreshDate, activations } = licenseEntitlement;
  return {
    id,
    entitlement,
    ...(threshold !== undefined && { threshold }),
    actual: countsActivations(licenseEntitlement, entitlement)
      ? countActive(licenseEntitlement)
      : licenseEntitlement.actual,
    refreshDate,
    activations,
  };
}

/** All license-entitlements, or those of a licence. */
export function viewLicenseEntitlements(
  { licenseEntitlements, entitlements }: SoftwareLicensingFakeState,
  licenseId: string | undefined,
): LicenseEntitlement[] {
  return licenseEntitlements.flatMap((licenseEntitlement) => {
    const entitlement = byId(entitlements, licenseEntitlement.entitlementId);
    const isAsked = licenseId === undefined || licenseEntitlement.licenseId === licenseId;
    return isAsked && entitlement !== undefined ? [viewLicenseEntitlement(licenseEntitlement, entitlement)] : [];
  });
}

function viewPlanEntitlement(
  { entitlements }: SoftwareLicensingFakeState,
  { id, threshold, entitlementId }: SoftwareLicensingFakePlanEntitlement,
): PlanEntitlement | undefined {
  const entitlement = byId(entitlements, entitlementId);
  return entitlement && { id, ...(threshold !== undefined && { threshold }), entitlement };
}

/** The entitlements of a plan. */
export function viewPlanEntitlements(state: SoftwareLicensingFakeState, planId: string): PlanEntitlement[] {
  return state.planEntitlements
    .filter((planEntitlement) => planEntitlement.planId === planId)
    .flatMap((planEntitlement) => viewPlanEntitlement(state, planEntitlement) ?? []);
}

/** A plan. */
export function viewPlan(state: SoftwareLicensingFakeState, plan: SoftwareLicensingFakePlan): Plan | undefined {
  const short = viewLicensePlan(state, plan);
  return short && { ...short, planEntitlements: viewPlanEntitlements(state, plan.id) };
}

function viewLicensePlan(
  { products }: SoftwareLicensingFakeState,
  { id, name, description, productId, cost, deactivated, duration }: SoftwareLicensingFakePlan,
): LicensePlan | undefined {
  const product = byId(products, productId);
  return product && { id, name, description, product, cost, deactivated, duration };
}

/** A customer. */
export function viewCustomer(
  { licenses }: SoftwareLicensingFakeState,
  { id, name, description, externalId }: SoftwareLicensingFakeCustomer,
): Customer {
  const licenseCount = licenses.filter(({ customerId }) => customerId === id).length;
  return { id, name, description, externalId, licenseCount };
}

/** A licence at a time. */
export function viewLicense(
  state: SoftwareLicensingFakeState,
  license: SoftwareLicensingFakeLicense,
  now: number,
): License | undefined {
  const { id, key, planId, customerId, registrationDate, expirationDate, deactivated, notes } = license;
  const { previousLicenseId, nextLicenseId } = license;
  const plan = byId(state.plans, planId);
  const shortPlan = plan && viewLicensePlan(state, plan);
  const customer = byId(state.customers, customerId);
  return (
    shortPlan && {
      id,
      key,
      expirationDate,
      registrationDate,
      deactivated,
      plan: shortPlan,
      ...(previousLicenseId !== undefined && { previousLicenseId }),
      ...(nextLicenseId !== undefined && { nextLicenseId }),
      // Inferred: the words. The vendor says that it is a text, and not which.
      valid: deactivated ? "Deactivated" : Date.parse(expirationDate) <= now ? "Expired" : "Valid",
      ...(customer && { customer: viewCustomer(state, customer) }),
      licenseEntitlements: viewLicenseEntitlements(state, id),
      notes,
    }
  );
}
