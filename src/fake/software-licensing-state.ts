// What the fake of software-licensing.io holds, how that is seeded, and how a license-entitlement looks in an answer.
import type { Activation, Entitlement, LicenseEntitlement } from "../../generated/software-licensing/types.js";
import type { FakeNumbers } from "./ids.js";

/** A plan of the fake. */
export interface SoftwareLicensingFakePlan {
  /** What a path names it by. */
  readonly id: string;
}

/** A licence of the fake, and the plan that it was issued from. */
export interface SoftwareLicensingFakeLicense {
  /** What a query names it by. */
  readonly id: string;
  /** The plan that it was issued from. */
  readonly planId: string;
}

/** What a licence of the fake grants of one entitlement. Without a `threshold` there is no limit. */
export interface SoftwareLicensingFakeLicenseEntitlement {
  /** What a path names it by. */
  readonly id: string;
  /** The licence that holds it. */
  readonly licenseId: string;
  /** The entitlement that is held. */
  readonly entitlementId: string;
  /** The limit. */
  threshold?: number;
  /** The usage. Answers give the number of active activations in its place where activations are counted. */
  actual: number;
  /** When the usage is refreshed next, in ISO 8601. No period of the fake ends by itself. */
  refreshDate: string;
  /** The units that use it, active or not. */
  activations: Activation[];
}

/** An access token that the fake issued. */
export interface SoftwareLicensingFakeAccessToken {
  /** What is sent as the bearer token. */
  readonly token: string;
  /** What is exchanged for the next one. The fake never stops taking it. */
  readonly refreshToken: string;
  /** When the token expires, in milliseconds since 1970. */
  expiry: number;
}

/** What the fake holds. */
export interface SoftwareLicensingFakeState {
  /** The plans. */
  plans: SoftwareLicensingFakePlan[];
  /** The licences. */
  licenses: SoftwareLicensingFakeLicense[];
  /** The entitlements that licences can hold. */
  entitlements: Entitlement[];
  /** What the licences hold. One whose entitlement is not among `entitlements` is as good as absent. */
  licenseEntitlements: SoftwareLicensingFakeLicenseEntitlement[];
  /** The access tokens that were issued since the last reset. Empty it to revoke them. */
  accessTokens: SoftwareLicensingFakeAccessToken[];
  /** The last numbers of the ids that the fake made: `le-1`, `at-1`, `rt-1`. */
  numbers: FakeNumbers;
}

/** An entitlement to begin with: neither `activationsEnabled` nor `deactivated` where it does not say so. */
export type SoftwareLicensingFakeEntitlementSeed = Pick<Entitlement, "id" | "name"> & Partial<Entitlement>;

/** An activation to begin with: active where it does not say otherwise. */
export type SoftwareLicensingFakeActivationSeed = Pick<Activation, "id" | "value"> & Partial<Activation>;

/** A license-entitlement to begin with: not used, and with no activations, where it does not say otherwise. */
export interface SoftwareLicensingFakeLicenseEntitlementSeed {
  /** What a path names it by. */
  readonly id: string;
  /** The licence that holds it. */
  readonly licenseId: string;
  /** The entitlement that is held. */
  readonly entitlementId: string;
  /**
   * The limit.
   * @default none
   */
  readonly threshold?: number;
  /**
   * The usage.
   * @default 0
   */
  readonly actual?: number;
  /**
   * When the usage is refreshed next.
   * @default one period of the entitlement after the seed; the time of the seed where it has none
   */
  readonly refreshDate?: string;
  /**
   * The activations.
   * @default none
   */
  readonly activations?: readonly SoftwareLicensingFakeActivationSeed[];
}

/** What the fake holds at first and after `reset`; nothing where it is left out. */
export interface SoftwareLicensingFakeSeed {
  /** The plans. */
  readonly plans?: readonly SoftwareLicensingFakePlan[];
  /** The licences. */
  readonly licenses?: readonly SoftwareLicensingFakeLicense[];
  /** The entitlements. */
  readonly entitlements?: readonly SoftwareLicensingFakeEntitlementSeed[];
  /** What the licences hold. */
  readonly licenseEntitlements?: readonly SoftwareLicensingFakeLicenseEntitlementSeed[];
}

/** A fresh state. */
export function seedState(seed: SoftwareLicensingFakeSeed, now: number): SoftwareLicensingFakeState {
  const { plans = [], licenses = [], licenseEntitlements = [] } = seed;
  const entitlements = (seed.entitlements ?? []).map((entitlement) => ({
    activationsEnabled: false,
    deactivated: false,
    ...entitlement,
  }));
  // The seed is used again at every reset: nothing of it may be shared with a state that tests change.
  return structuredClone({
    plans: [...plans],
    licenses: [...licenses],
    entitlements,
    licenseEntitlements: licenseEntitlements.map(({ activations = [], ...licenseEntitlement }) => ({
      actual: 0,
      refreshDate: refreshDateAfter(
        now,
        entitlements.find(({ id }) => id === licenseEntitlement.entitlementId),
      ),
      ...licenseEntitlement,
      activations: activations.map((activation) => ({ active: true, ...activation })),
    })),
    accessTokens: [],
    numbers: {},
  });
}

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

/** Whether the vendor keeps the usage at the number of active activations. */
export function countsActivations(
  { activations }: SoftwareLicensingFakeLicenseEntitlement,
  { activationsEnabled }: Entitlement,
): boolean {
  return activationsEnabled || activations.length > 0;
}

/** A license-entitlement as an answer shows it: with its entitlement inside, and without its licence. */
export function view(
  licenseEntitlement: SoftwareLicensingFakeLicenseEntitlement,
  entitlement: Entitlement,
): LicenseEntitlement {
  const { id, threshold, refreshDate, activations } = licenseEntitlement;
  return {
    id,
    entitlement,
    ...(threshold !== undefined && { threshold }),
    actual: countsActivations(licenseEntitlement, entitlement)
      ? activations.filter(({ active }) => active).length
      : licenseEntitlement.actual,
    refreshDate,
    activations,
  };
}
