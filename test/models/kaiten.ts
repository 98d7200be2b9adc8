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

/** Who does everything that is done in the fake. */
export const author = { id: "user-1", name: "Jane Doe" };

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
