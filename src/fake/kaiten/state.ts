// What the fake of Kaiten holds, and what it can be given to begin with. A record holds what was given or sent; what it
// leaves out is filled in where it is answered, so that a test that arranges something says no more than it means.
import type {
  AuditTrail,
  Customer,
  Entitlement,
  EntitlementUsage,
  EntitlementValue,
  EvaluationFailure,
  EvaluationSuccess,
  Instance,
  License,
  ReportEntitlementUsageRequest,
  User,
} from "../../../generated/kaiten/types.js";
import { type FakeNumbers, nextId } from "../ids.js";

/** A licence of the fake: published, and the only version of its family, where it does not say otherwise. */
export interface KaitenFakeLicense extends Partial<License> {
  /** What a path names it by. */
  readonly slug: string;
  /**
   * The slug of its family: the same for all versions of one.
   * @default the slug of the licence
   */
  readonly familySlug?: string;
}

/** An entitlement of the fake; its type decides which values it takes. */
export interface KaitenFakeEntitlement extends Partial<Entitlement> {
  /** What a path or a body names it by. */
  readonly slug: string;
  /** `NUMBER` and `NUMBER_AI_CREDIT` take numbers, `BOOLEAN` booleans and `CONFIG` objects. */
  readonly type: "NUMBER" | "NUMBER_AI_CREDIT" | "BOOLEAN" | "CONFIG";
}

/** An entitlement that a licence grants, with its value. */
export interface KaitenFakeGrant {
  /** The slug of the licence that grants it. */
  readonly licenseSlug: string;
  /** The slug of the entitlement. */
  readonly entitlementSlug: string;
  /** The value that is granted. */
  readonly value: EntitlementValue;
  /** How far usage may pass the value, in percent; as it was sent. */
  readonly limitCapExceededOveragePercent?: number;
}

/** A customer of the fake: of the name that its slug is, where it does not say otherwise. */
export interface KaitenFakeCustomer extends Partial<Customer> {
  /** What a path names it by. */
  readonly slug: string;
}

/** What an instance of the fake uses of one entitlement. */
export interface KaitenFakeUsage {
  /** The number. */
  value: number;
  /**
   * How many reports it is made of.
   * @default 1
   */
  event_count?: number;
  /**
   * When the last of them came, in ISO 8601: a usage of an earlier period counts no more.
   * @default when the fake was made, or reset
   */
  reportedAt?: string;
}

/** An instance of the fake: healthy, for a year from when the fake was made, where it does not say otherwise. */
export interface KaitenFakeInstance extends Partial<Omit<Instance, "customerId" | "licenseId">> {
  /** What a path names it by. */
  readonly slug: string;
  /** The slug of its customer. */
  customerSlug: string;
  /** The slug of its licence. */
  licenseSlug: string;
  /**
   * What it uses, by the slug of the entitlement.
   * @default nothing
   */
  usage?: Record<string, KaitenFakeUsage>;
}

/** A feature flag of the fake: what its evaluation answers, whatever the context is. The reason is `STATIC` by default. */
export type KaitenFakeFlag = EvaluationSuccess | EvaluationFailure;

/** A report of usage that the fake counted, and that came with a `transactionId`. */
export interface KaitenFakeReport extends Pick<ReportEntitlementUsageRequest, "behavior"> {
  /** The id of the instance. */
  readonly instanceId: string;
  /** The slug of the entitlement. */
  readonly entitlementSlug: string;
  /** What makes a second report a repetition. */
  readonly transactionId: string;
  /** The number that was reported. */
  readonly value: number;
  /** When it came, in ISO 8601. */
  readonly reportedAt: string;
  /** What it was answered with. */
  readonly answer: EntitlementUsage;
}

/** What the fake holds. */
export interface KaitenFakeState {
  /** The licences. */
  licenses: KaitenFakeLicense[];
  /** The entitlements that licences can grant. */
  entitlements: KaitenFakeEntitlement[];
  /** What the licences grant. */
  grants: KaitenFakeGrant[];
  /** The customers. */
  customers: KaitenFakeCustomer[];
  /** The instances, with what they use. */
  instances: KaitenFakeInstance[];
  /** The feature flags. No operation of the fake makes one. */
  flags: KaitenFakeFlag[];
  /** What happened to the instances since the last reset, the oldest first. */
  auditTrail: AuditTrail[];
  /** The counted reports with a `transactionId`. */
  reports: KaitenFakeReport[];
  /** The last numbers of the ids that the fake made, such as `license-1`, and of the versions of licence families. */
  numbers: FakeNumbers;
  /** When the fake was made, or reset: the date of what has none of its own. */
  seededAt: string;
}

/** What the fake holds at first and after `reset`; nothing where it is left out. */
export interface KaitenFakeSeed {
  /** The licences. */
  readonly licenses?: readonly KaitenFakeLicense[];
  /** The entitlements that licences can grant. */
  readonly entitlements?: readonly KaitenFakeEntitlement[];
  /** What the licences grant. */
  readonly grants?: readonly KaitenFakeGrant[];
  /** The customers. */
  readonly customers?: readonly KaitenFakeCustomer[];
  /** The instances. */
  readonly instances?: readonly KaitenFakeInstance[];
  /** The feature flags. */
  readonly flags?: readonly KaitenFakeFlag[];
}

/** A fresh state. */
export function seedState(seed: KaitenFakeSeed, now: number): KaitenFakeState {
  const { licenses = [], entitlements = [], grants = [], customers = [], instances = [], flags = [] } = seed;
  // The seed is used again at every reset: nothing of it may be shared with a state that tests change.
  return structuredClone({
    licenses: [...licenses],
    entitlements: [...entitlements],
    grants: [...grants],
    customers: [...customers],
    instances: [...instances],
    flags: [...flags],
    auditTrail: [],
    reports: [],
    numbers: {},
    seededAt: new Date(now).toISOString(),
  });
}

/** Who did everything that is done in the fake. */
export const author: User = { id: "user-1", name: "Jane Doe" };

interface Named {
  readonly slug: string;
  readonly id?: string;
}

/** The record of a slug. */
export function bySlug<Kept extends Named>(records: readonly Kept[], slug: string): Kept | undefined {
  return records.find((record) => record.slug === slug);
}

/** The id of a slug. One that was never given is made of the slug, so that it is the same every time. */
export function idOf(kind: string, slug: string, records: readonly Named[]): string {
  return bySlug(records, slug)?.id ?? `${kind}-${slug}`;
}

/** The record of an id. */
export function byId<Kept extends Named>(kind: string, id: string, records: readonly Kept[]): Kept | undefined {
  return records.find((record) => (record.id ?? `${kind}-${record.slug}`) === id);
}

/** An id that none of the records has, such as `license-1`. */
export function newId(numbers: FakeNumbers, kind: string, records: readonly Named[]): string {
  return nextId(numbers, kind, (id) => byId(kind, id, records) !== undefined);
}

/**
 * The slug of something new: the wanted one, or `undefined` where that is taken. Inferred: where none is wanted it is the
 * name in small letters, with a number where that is taken; the vendor's source puts a random end to each.
 */
export function newSlug(
  wanted: string | undefined,
  name: string,
  isTaken: (slug: string) => boolean,
): string | undefined {
  if (wanted !== undefined) return isTaken(wanted) ? undefined : wanted;
  const slug = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 90)
    .replace(/^-|-$/g, "");
  return slug.length >= 2 && !isTaken(slug) ? slug : nextId({}, slug || "unnamed", isTaken);
}
