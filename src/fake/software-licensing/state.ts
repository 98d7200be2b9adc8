// What the fake of software-licensing.io holds, and what it can be given to begin with. Records name each other by id.
import type {
  Activation,
  ConsumptionPeriod,
  Entitlement,
  Note,
  Product,
} from "../../../generated/software-licensing/types.js";
import { type FakeNumbers, nextId } from "../ids.js";

/** A plan of the fake. */
export interface SoftwareLicensingFakePlan {
  /** What a path names it by. */
  readonly id: string;
  /** What a licence is issued by, together with the product. */
  name: string;
  /** What it is, for people. */
  description: string;
  /** The product that it belongs to. */
  productId: string;
  /** The price. */
  cost: number;
  /** Whether it is switched off. The fake issues licences from it all the same. */
  deactivated: boolean;
  /** For how many days its licences live; 0 for ever. */
  duration: number;
}

/** An entitlement of a plan of the fake. Without a `threshold` there is no limit. */
export interface SoftwareLicensingFakePlanEntitlement {
  /** What a path names it by. */
  readonly id: string;
  /** The plan that has it. */
  readonly planId: string;
  /** The entitlement. */
  entitlementId: string;
  /** The limit that licences get. */
  threshold?: number;
}

/** A customer of the fake. */
export interface SoftwareLicensingFakeCustomer {
  /** What a path names it by. */
  readonly id: string;
  /** The name. */
  name: string;
  /** What there is to say of the customer, for people. */
  description: string;
  /** The id in another system. */
  externalId: string;
}

/** A licence of the fake. */
export interface SoftwareLicensingFakeLicense {
  /** What a query names it by. */
  readonly id: string;
  /** The plan that it was issued from. */
  readonly planId: string;
  /** What activations name it by. */
  readonly key: string;
  /** The customer, where it was issued to one. */
  customerId?: string;
  /** From when on it counts, in ISO 8601. */
  registrationDate: string;
  /** When it expires, in ISO 8601. */
  expirationDate: string;
  /** Whether it is disabled. */
  deactivated: boolean;
  /** The licence that it follows. No operation of the fake makes one. */
  previousLicenseId?: string;
  /** The licence that follows it. No operation of the fake makes one. */
  nextLicenseId?: string;
  /** The notes. */
  notes: Note[];
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

/** What the fake holds. A record that names another one which is not there is as good as absent. */
export interface SoftwareLicensingFakeState {
  /** The products. */
  products: Product[];
  /** The plans. */
  plans: SoftwareLicensingFakePlan[];
  /** What the plans have. */
  planEntitlements: SoftwareLicensingFakePlanEntitlement[];
  /** The customers. */
  customers: SoftwareLicensingFakeCustomer[];
  /** The licences. */
  licenses: SoftwareLicensingFakeLicense[];
  /** The entitlements that plans and licences can have. */
  entitlements: Entitlement[];
  /** The periods that entitlements can have. */
  consumptionPeriods: ConsumptionPeriod[];
  /** What the licences hold. */
  licenseEntitlements: SoftwareLicensingFakeLicenseEntitlement[];
  /** The access tokens that were issued since the last reset. Empty it to revoke them. */
  accessTokens: SoftwareLicensingFakeAccessToken[];
  /** The last numbers of the ids that the fake made: `le-1`, `at-1`, `rt-1`. */
  numbers: FakeNumbers;
}

type Seed<Fields, Required extends keyof Fields> = Readonly<Pick<Fields, Required> & Partial<Fields>>;

/** A product to begin with: of the name that its id is. */
export type SoftwareLicensingFakeProductSeed = Seed<Product, "id">;

/** A plan to begin with: of the name that its id is, for a year, at no cost, of the first product there is. */
export type SoftwareLicensingFakePlanSeed = Seed<SoftwareLicensingFakePlan, "id">;

/** An entitlement of a plan to begin with. */
export type SoftwareLicensingFakePlanEntitlementSeed = Readonly<SoftwareLicensingFakePlanEntitlement>;

/** A customer to begin with: of the name that its id is. */
export type SoftwareLicensingFakeCustomerSeed = Seed<SoftwareLicensingFakeCustomer, "id">;

/**
 * A licence to begin with: with a key made from its id, issued at the time of the seed, for as long as its plan says, to
 * no customer.
 */
export type SoftwareLicensingFakeLicenseSeed = Seed<SoftwareLicensingFakeLicense, "id" | "planId">;

/** An entitlement to begin with: neither `activationsEnabled` nor `deactivated` where it does not say so. */
export type SoftwareLicensingFakeEntitlementSeed = Seed<Entitlement, "id" | "name">;

/** An activation to begin with: active where it does not say otherwise. */
export type SoftwareLicensingFakeActivationSeed = Seed<Activation, "id" | "value">;

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

/** What the fake holds at first and after `reset`; nothing where it is left out, if not said otherwise. */
export interface SoftwareLicensingFakeSeed {
  /**
   * The products.
   * @default one, where there is a plan
   */
  readonly products?: readonly SoftwareLicensingFakeProductSeed[];
  /** The plans. */
  readonly plans?: readonly SoftwareLicensingFakePlanSeed[];
  /** What the plans have. */
  readonly planEntitlements?: readonly SoftwareLicensingFakePlanEntitlementSeed[];
  /** The customers. */
  readonly customers?: readonly SoftwareLicensingFakeCustomerSeed[];
  /** The licences. */
  readonly licenses?: readonly SoftwareLicensingFakeLicenseSeed[];
  /** The entitlements. */
  readonly entitlements?: readonly SoftwareLicensingFakeEntitlementSeed[];
  /**
   * The periods that entitlements can have, beside those that the seeds of entitlements bring.
   * @default `period-1` to `period-5`: hour, day, week, month and year
   */
  readonly consumptionPeriods?: readonly Readonly<ConsumptionPeriod>[];
  /**
   * What the licences hold.
   * @default what their plans have
   */
  readonly licenseEntitlements?: readonly SoftwareLicensingFakeLicenseEntitlementSeed[];
}

/** The record of an id. */
export function byId<Kept extends { readonly id: string }>(
  records: readonly Kept[],
  id: string | undefined,
): Kept | undefined {
  return records.find((record) => record.id === id);
}

/** An id that none of the records has, such as `plan-1`. */
export function newId(numbers: FakeNumbers, prefix: string, records: readonly { readonly id: string }[]): string {
  return nextId(numbers, prefix, (id) => byId(records, id) !== undefined);
}
