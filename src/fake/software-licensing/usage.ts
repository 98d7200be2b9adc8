// When usage starts again, and how it is counted, in the fake of software-licensing.io.
import type { Entitlement } from "../../../generated/software-licensing/types.js";
import type { SoftwareLicensingFakeLicenseEntitlement } from "./state.js";

const hour = 3_600_000;
const periods: Readonly<Record<string, number>> = {
  minute: hour / 60,
  hour,
  day: 24 * hour,
  week: 7 * 24 * hour,
  month: 30 * 24 * hour,
  year: 365 * 24 * hour,
};

/**
 * The `refreshDate` of a usage that starts at a time. Inferred: that it is the next refresh, and the lengths of the
 * periods from names that the vendor does not list. Without a period of a known name it is the time itself.
 */
export function refreshDateAfter(time: number, entitlement: Entitlement | undefined): string {
  const length = periods[entitlement?.consumptionPeriod?.name.toLowerCase() ?? ""] ?? 0;
  return new Date(time + length).toISOString();
}

/** A license-entitlement at the beginning of its life, from what its plan says or a request adds. */
export function unused(
  entitlement: Entitlement,
  threshold: number | undefined,
  now: number,
): Omit<SoftwareLicensingFakeLicenseEntitlement, "id" | "licenseId"> {
  return {
    entitlementId: entitlement.id,
    ...(threshold !== undefined && { threshold }),
    actual: 0,
    refreshDate: refreshDateAfter(now, entitlement),
    activations: [],
  };
}

/** Whether the vendor keeps the usage at the number of active activations. */
export function countsActivations(
  { activations }: SoftwareLicensingFakeLicenseEntitlement,
  { activationsEnabled }: Entitlement,
): boolean {
  return activationsEnabled || activations.length > 0;
}

/** The number of active activations. */
export function countActive({ activations }: SoftwareLicensingFakeLicenseEntitlement): number {
  return activations.filter(({ active }) => active).length;
}
