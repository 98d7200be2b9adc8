// The model of the fake of Kaiten: a small plain state, whose records are what the answers should be.
import fc from "fast-check";
import type {
  AuditTrail,
  Customer,
  Entitlement,
  EntitlementUsage,
  Instance,
  License,
  LicenseEntitlement,
  operations,
} from "../../generated/kaiten/types.js";
import type { KaitenFakeOptions } from "../../src/fake/index.js";
import type { KaitenClient } from "../../src/kaiten/index.js";
import { commandsOf, type Dialect, type ModelCommand, type Step } from "../support/model.js";

/** The reports of a usage, from the last one on that took the place of all before it. */
export interface Reported {
  /** What that one said, if there was one. */
  readonly base: number | undefined;
  /** What was reported since. */
  readonly appended: readonly number[];
  /** When the last report came. */
  readonly time: number;
}

/** A report that is remembered by its `transactionId`. */
export interface Remembered {
  readonly instanceId: string;
  readonly entitlementId: string;
  readonly transactionId: string;
  readonly value: number;
  readonly behavior: string;
  readonly time: number;
  readonly answer: EntitlementUsage;
}

/** A list of the model. */
export interface Lists {
  licenses: License[];
  entitlements: Entitlement[];
  customers: Customer[];
  instances: Instance[];
  grants: LicenseEntitlement[];
}

/** What there should be, the oldest first. */
export interface KaitenModel extends Lists {
  readonly clock: { time: number; now(): number };
  /** The slugs of the families that there ever were, and the last version of each, by id. */
  readonly families: Map<string, { slug: string; version: number }>;
  /** What was reported, by the id of the instance and that of the entitlement. */
  readonly reported: Map<string, Reported>;
  readonly remembered: Remembered[];
  /** What happened to all instances: without ids, as nobody has seen them all. */
  readonly trail: Omit<AuditTrail, "id" | "instanceSlug">[];
  /** How many there were ever, and how many of them are gone. */
  readonly made: Record<keyof Lists, number>;
  readonly gone: Record<keyof Lists, number>;
  /** All ids that were ever given. */
  readonly ids: Set<string>;
  /** Where a list was left: the ids of what was still to come. */
  left: { readonly list: PagedList; readonly cursor: string; readonly ids: readonly string[] } | undefined;
}

/** The lists whose pages are gone through with changes in between. */
export type PagedList = "licenses" | "entitlements" | "customers" | "instances";

export type KaitenCommand = ModelCommand<KaitenModel, keyof operations, KaitenClient>;

export const dialect: Dialect = {
  words: ({ code, extensions }) => code ?? String(extensions["errorCode"]),
  odd: "unprocessable-content UNPROCESSABLE",
};
const plain = commandsOf<KaitenModel, keyof operations, KaitenClient>(dialect);

const [minute, day] = [60_000, 86_400_000];
const pause = fc.oneof(
  { arbitrary: fc.constantFrom(0, 1000), weight: 40 },
  { arbitrary: fc.constantFrom(20 * minute, 300 * minute), weight: 10 },
  // Longer than a `transactionId` is remembered.
  { arbitrary: fc.constant(36 * day), weight: 1 },
);

/** Makes a command that is run after a while. */
export function command<Input, Data>(
  name: string,
  input: fc.Arbitrary<Input>,
  plan: (input: Input, model: KaitenModel) => Step<keyof operations, KaitenClient, Data>,
): fc.Arbitrary<KaitenCommand> {
  return plain(name, fc.tuple(input, pause), ([drawn, milliseconds], model) => {
    model.clock.time += milliseconds;
    return plan(drawn, model);
  });
}

/** Noon of a Thursday. */
const noon = Date.parse("2026-01-15T12:00:00Z");
const author = { id: "user-1", name: "Jane Doe" };

/** What each sequence begins with, as the fake takes it. */
export const seed: KaitenFakeOptions = {
  licenses: [{ slug: "basic" }, { slug: "pro", name: "Pro", isDefault: true }],
  entitlements: [
    { slug: "seats", type: "NUMBER" },
    { slug: "calls", type: "NUMBER_AI_CREDIT", aggregationMethod: "AVERAGE" },
    { slug: "peak", type: "NUMBER", aggregationMethod: "MAX" },
    { slug: "low", type: "NUMBER", aggregationMethod: "MIN" },
    { slug: "sso", type: "BOOLEAN" },
  ],
  grants: [
    { licenseSlug: "basic", entitlementSlug: "seats", value: { type: "number", value: 5 } },
    { licenseSlug: "basic", entitlementSlug: "sso", value: { type: "boolean", value: true } },
    {
      licenseSlug: "basic",
      entitlementSlug: "peak",
      value: { type: "number", value: 5 },
      limitCapExceededOveragePercent: 50,
    },
    { licenseSlug: "basic", entitlementSlug: "low", value: { type: "number", value: -1 } },
    { licenseSlug: "pro", entitlementSlug: "calls", value: { type: "number", value: 20 } },
  ],
  customers: [{ slug: "acme" }],
  instances: [{ slug: "live", customerSlug: "acme", licenseSlug: "basic" }],
  flags: [{ key: "beta", value: true }],
};

/** The same as a model. */
export function newModel(): KaitenModel {
  const clock = { time: noon, now: () => clock.time };
  const at = new Date(noon).toISOString();
  const [dates, people] = [
    { createdAt: at, updatedAt: at },
    { createdBy: author, updatedBy: author },
  ];
  const license = { description: "", type: "PAID", version: "1", lifecycleState: "PUBLISHED", ...dates };
  const entitlement = { description: null, warningThresholdPercent: 0, userFacing: false, displayOrder: 0, ...dates };
  const isGranted = { ...dates, ...people };
  const [basic, pro] = [
    { licenseId: "license-basic", licenseSlug: "basic", ...isGranted },
    { licenseId: "license-pro", licenseSlug: "pro", ...isGranted },
  ];
  const [seats, calls, peak, low, sso] = [
    { entitlementSlug: "seats", entitlementName: "seats", entitlementType: "NUMBER" },
    { entitlementSlug: "calls", entitlementName: "calls", entitlementType: "NUMBER_AI_CREDIT" },
    { entitlementSlug: "peak", entitlementName: "peak", entitlementType: "NUMBER" },
    { entitlementSlug: "low", entitlementName: "low", entitlementType: "NUMBER" },
    { entitlementSlug: "sso", entitlementName: "sso", entitlementType: "BOOLEAN" },
  ];
  const number = { type: "NUMBER", aggregationMethod: "SUM" };
  const credits = { type: "NUMBER_AI_CREDIT", aggregationMethod: "AVERAGE" };
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
    entitlements: [
      { ...entitlement, ...number, id: "entitlement-seats", slug: "seats", name: "seats" },
      { ...entitlement, ...credits, id: "entitlement-calls", slug: "calls", name: "calls" },
      {
        ...entitlement,
        ...number,
        aggregationMethod: "MAX",
        id: "entitlement-peak",
        slug: "peak",
        name: "peak",
      },
      {
        ...entitlement,
        ...number,
        aggregationMethod: "MIN",
        id: "entitlement-low",
        slug: "low",
        name: "low",
      },
      { ...entitlement, type: "BOOLEAN", id: "entitlement-sso", slug: "sso", name: "sso" },
    ],
    grants: [
      { ...basic, ...seats, value: { type: "number", value: 5 }, limitCapExceededOveragePercent: 0 },
      { ...basic, ...sso, value: { type: "boolean", value: true } },
      { ...basic, ...peak, value: { type: "number", value: 5 }, limitCapExceededOveragePercent: 50 },
      { ...basic, ...low, value: { type: "number", value: -1 }, limitCapExceededOveragePercent: -1 },
      { ...pro, ...calls, value: { type: "number", value: 20 }, limitCapExceededOveragePercent: 0 },
    ],
    customers: [{ id: "customer-acme", slug: "acme", name: "acme", externalCustomerId: null, ...dates, ...people }],
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
    made: { licenses: 2, entitlements: 5, grants: 5, customers: 1, instances: 1 },
    gone: { licenses: 0, entitlements: 0, grants: 0, customers: 0, instances: 0 },
    ids: new Set(),
    left: undefined,
  };
  for (const list of [model.licenses, model.entitlements, model.customers, model.instances]) {
    for (const { id } of list) model.ids.add(id);
  }
  return model;
}

/** The present time, as answers have it. */
export function now({ clock }: KaitenModel): string {
  return new Date(clock.time).toISOString();
}

/** Who and when, of something that is made now. */
export function stamps(model: KaitenModel) {
  return { createdAt: now(model), updatedAt: now(model), createdBy: author, updatedBy: author };
}

interface Named {
  readonly slug: string;
}

/** The one of a slug. */
export function find<Item extends Named>(items: readonly Item[], slug: string): Item | undefined {
  return items.find((item) => item.slug === slug);
}

/** The slug of something new; `undefined` where the wanted one is taken. */
export function freeSlug(
  wanted: string | undefined,
  name: string,
  isTaken: (slug: string) => boolean,
): string | undefined {
  if (wanted !== undefined) return isTaken(wanted) ? undefined : wanted;
  const slug = name.toLowerCase();
  const numbered = Array.from({ length: 40 }, (_, index) => `${slug}-${index + 1}`);
  return [slug, ...numbered].find((each) => !isTaken(each));
}

/** Adds something that was made. Its id is one that nothing ever had. */
export function add<List extends keyof Lists>(
  model: KaitenModel,
  list: List,
  record: Lists[List][number] & { readonly id?: string },
): void {
  const records: Lists[List][number][] = model[list];
  records.push(record);
  model.made[list] += 1;
  if (record.id === undefined) return;
  if (model.ids.has(record.id)) throw new Error(`the id ${record.id} was given before`);
  model.ids.add(record.id);
}

/** Takes something away. */
export function remove<List extends keyof Lists>(model: KaitenModel, list: List, record: Lists[List][number]): void {
  const records: Lists[List][number][] = model[list];
  records.splice(records.indexOf(record), 1);
  model.gone[list] += 1;
}

/** Puts a changed one in the place of what it was. */
export function replace<Item>(items: Item[], before: Item, after: Item): void {
  items[items.indexOf(before)] = after;
}
