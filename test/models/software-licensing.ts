// The model of the fake of software-licensing.io: a small plain state, and how its records look in an answer.
import type {
  Customer,
  Entitlement,
  License,
  LicenseEntitlement,
  LicensePlan,
  Plan,
  PlanEntitlement,
  Product,
} from "../../generated/software-licensing/types.js";

/** The records, by the members of the model. */
export interface Records {
  products: { name: string; deactivated: boolean };
  customers: { name: string; description: string; externalId: string };
  plans: { name: string; description: string; productId: string; cost: number; duration: number };
  entitlements: {
    name: string;
    period: { readonly id: string; readonly name: string } | undefined;
    enabled: boolean;
    deactivated: boolean;
  };
  planEntitlements: { planId: string; entitlementId: string; threshold: number | undefined };
  licenses: {
    key: string;
    planId: string;
    customerId: string | undefined;
    registrationDate: string;
    expirationDate: string;
    notes: readonly { readonly id: string; readonly content: string }[];
  };
  held: {
    licenseId: string;
    entitlementId: string;
    threshold: number | undefined;
    used: number;
    refreshDate: string;
  };
  activations: { heldId: string; value: string; active: boolean };
}

export type KindOfRecord = keyof Records;

/** An access token whose answer arrived. */
export interface KnownToken {
  readonly token: string;
  readonly refreshToken: string;
  readonly expiry: number;
}

type Tables = { readonly [Kind in KindOfRecord]: Map<string, Records[Kind]> };

interface Clock {
  time: number;
  now(): number;
}

/** What there should be. Records have their ids as keys, in the order in which they were made. */
export type Model = Tables & {
  readonly clock: Clock;
  /** The token that the client sends. */
  bearer: string;
  readonly tokens: KnownToken[];
  /** How many access tokens were issued, whether or not their answers arrived. */
  issued: number;
  /** How many records of a kind were ever made, and how many of them are gone. */
  readonly created: Map<KindOfRecord, number>;
  readonly deleted: Map<KindOfRecord, number>;
  /** Every id that was ever given. */
  readonly ids: Set<string>;
};

/** Where the time of each sequence begins. */
const beginning = Date.UTC(2026, 0, 1, 12);

/** How long an entitlement is used until it starts again, by the name of its period. */
const hours: Readonly<Record<string, number>> = { hour: 1, day: 24 };

/** The time of a number of hours after another one, as answers have it. */
export function later(time: number, inHours: number): string {
  return new Date(time + inHours * 3_600_000).toISOString();
}

/** What each sequence begins with, as the fake takes it. */
export const seed = {
  products: [{ id: "editor", name: "a" }],
  plans: [{ id: "team", name: "a", productId: "editor", cost: 49.5, duration: 30 }],
  entitlements: [
    { id: "devices", name: "a", activationsEnabled: true },
    { id: "calls", name: "b", consumptionPeriod: { id: "period-1", name: "hour" } },
  ],
  planEntitlements: [{ id: "team-devices", planId: "team", entitlementId: "devices", threshold: 2 }],
  customers: [{ id: "acme", name: "a" }],
  licenses: [{ id: "first", planId: "team", customerId: "acme", key: "first-key" }],
  licenseEntitlements: [
    {
      id: "first-devices",
      licenseId: "first",
      entitlementId: "devices",
      threshold: 2,
      actual: 1,
      activations: [
        { id: "unit-1", value: "a" },
        { id: "unit-2", value: "b", active: false },
      ],
    },
  ],
} as const;

/** When usage that begins now is refreshed next. */
export function refreshDate({ entitlements, clock }: Model, entitlementId: string): string {
  return later(clock.time, hours[named(entitlements, entitlementId).period?.name ?? ""] ?? 0);
}

/** The same as a model. */
export function newModel(): Model {
  const clock: Clock = { time: beginning, now: () => clock.time };
  const model: Model = {
    clock,
    bearer: "test",
    products: new Map(),
    customers: new Map(),
    plans: new Map(),
    entitlements: new Map(),
    planEntitlements: new Map(),
    licenses: new Map(),
    held: new Map(),
    activations: new Map(),
    tokens: [],
    issued: 0,
    created: new Map(),
    deleted: new Map(),
    ids: new Set(),
  };
  const period = { id: "period-1", name: "hour" };
  add(model, "products", "editor", { name: "a", deactivated: false });
  add(model, "plans", "team", { name: "a", description: "", productId: "editor", cost: 49.5, duration: 30 });
  add(model, "entitlements", "devices", { name: "a", period: undefined, enabled: true, deactivated: false });
  add(model, "entitlements", "calls", { name: "b", period, enabled: false, deactivated: false });
  add(model, "planEntitlements", "team-devices", { planId: "team", entitlementId: "devices", threshold: 2 });
  add(model, "customers", "acme", { name: "a", description: "", externalId: "" });
  add(model, "licenses", "first", {
    key: "first-key",
    planId: "team",
    customerId: "acme",
    registrationDate: later(beginning, 0),
    expirationDate: later(beginning, 30 * 24),
    notes: [],
  });
  const use = { licenseId: "first", entitlementId: "devices", threshold: 2, used: 0, refreshDate: later(beginning, 0) };
  add(model, "held", "first-devices", use);
  add(model, "activations", "unit-1", { heldId: "first-devices", value: "a", active: true });
  add(model, "activations", "unit-2", { heldId: "first-devices", value: "b", active: false });
  return model;
}

/** Notes down a record that was made. Its id has to be one that none had before. */
export function add<Kind extends KindOfRecord>(model: Model, kind: Kind, id: string, record: Records[Kind]): void {
  giveId(model, id);
  const tables: Tables = model;
  tables[kind].set(id, record);
  model.created.set(kind, (model.created.get(kind) ?? 0) + 1);
}

/** Notes down an id that was given. */
export function giveId(model: Model, id: string): void {
  if (model.ids.has(id)) throw new Error(`the id ${id} was given twice`);
  model.ids.add(id);
}

/** Notes down that a record is gone. */
export function remove(model: Model, kind: KindOfRecord, id: string): void {
  model[kind].delete(id);
  model.deleted.set(kind, (model.deleted.get(kind) ?? 0) + 1);
}

/** The first id whose record is as asked. */
export function findId<Kept>(records: ReadonlyMap<string, Kept>, isIt: (record: Kept) => boolean): string | undefined {
  for (const [id, record] of records) if (isIt(record)) return id;
  return undefined;
}

/** The license-entitlement of a licence for an entitlement. */
export function findHeld(
  { held }: Model,
  licenseId: string | undefined,
  entitlementId: string | undefined,
): string | undefined {
  return findId(held, (each) => each.licenseId === licenseId && each.entitlementId === entitlementId);
}

/** Whether a name is another record's. */
export function isTaken(
  records: ReadonlyMap<string, { readonly name: string }>,
  name: string,
  besides?: string,
): boolean {
  return findId(records, (record) => record.name === name && record !== records.get(besides ?? "")) !== undefined;
}

/** The records that are as asked, with their ids. */
export function where<Kept>(records: ReadonlyMap<string, Kept>, isOne: (record: Kept) => boolean): [string, Kept][] {
  return [...records].filter(([, record]) => isOne(record));
}

/** The record of an id that something in the model names. */
export function named<Kept>(records: ReadonlyMap<string, Kept>, id: string): Kept {
  const record = records.get(id);
  if (record === undefined) throw new Error(`the model has no ${id}`);
  return record;
}

/** How many activations of a license-entitlement are active. */
export function activeIn({ activations }: Model, heldId: string): number {
  return where(activations, (activation) => activation.heldId === heldId && activation.active).length;
}

function limit(threshold: number | undefined): { threshold?: number } {
  return threshold === undefined ? {} : { threshold };
}

export function productOf({ products }: Model, id: string): Product {
  return { id, ...named(products, id) };
}

export function entitlementOf({ entitlements }: Model, id: string): Entitlement {
  const { name, period, enabled, deactivated } = named(entitlements, id);
  return { id, name, ...(period && { consumptionPeriod: period }), activationsEnabled: enabled, deactivated };
}

export function planEntitlementOf(model: Model, id: string): PlanEntitlement {
  const { entitlementId, threshold } = named(model.planEntitlements, id);
  return { id, ...limit(threshold), entitlement: entitlementOf(model, entitlementId) };
}

function shortPlanOf(model: Model, id: string): LicensePlan {
  const { name, description, productId, cost, duration } = named(model.plans, id);
  return { id, name, description, product: productOf(model, productId), cost, deactivated: false, duration };
}

export function planOf(model: Model, id: string): Plan {
  const own = where(model.planEntitlements, ({ planId }) => planId === id);
  return { ...shortPlanOf(model, id), planEntitlements: own.map(([each]) => planEntitlementOf(model, each)) };
}

export function customerOf(model: Model, id: string): Customer {
  const licenseCount = where(model.licenses, ({ customerId }) => customerId === id).length;
  return { id, ...named(model.customers, id), licenseCount };
}

export function heldOf(model: Model, id: string): LicenseEntitlement {
  const { entitlementId, threshold, used, refreshDate } = named(model.held, id);
  const entitlement = entitlementOf(model, entitlementId);
  const own = where(model.activations, ({ heldId }) => heldId === id);
  return {
    id,
    entitlement,
    ...limit(threshold),
    actual: entitlement.activationsEnabled ? activeIn(model, id) : used,
    refreshDate,
    activations: own.map(([each, { value, active }]) => ({ id: each, value, active })),
  };
}

export function licenseOf(model: Model, id: string): License {
  const { key, planId, customerId, registrationDate, expirationDate, notes } = named(model.licenses, id);
  return {
    id,
    key,
    expirationDate,
    registrationDate,
    deactivated: false,
    plan: shortPlanOf(model, planId),
    valid: Date.parse(expirationDate) <= model.clock.time ? "Expired" : "Valid",
    ...(customerId !== undefined && { customer: customerOf(model, customerId) }),
    licenseEntitlements: where(model.held, ({ licenseId }) => licenseId === id).map(([each]) => heldOf(model, each)),
    notes: [...notes],
  };
}
