// What the lists of Kaiten answer: commands that ask for a page and go on later, and all of them at the end.
import fc from "fast-check";
import type { AnyLicensingError, Call } from "../../src/index.js";
import type { KaitenClient, PageQuery } from "../../src/kaiten/index.js";
import { at, place, rarely, same } from "../support/model.js";
import { command, type KaitenModel, type Lists, type PagedList } from "./kaiten.js";
import { grantsOf } from "./kaiten-grants.js";
import { sameUsages, usageOf } from "./kaiten-usage.js";

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly hasMore: boolean;
  readonly nextCursor?: string;
}

const pagers = {
  licenses: { operation: "listLicenses", code: "Licenses" },
  entitlements: { operation: "listEntitlements", code: "Entitlements" },
  customers: { operation: "listCustomers", code: "Customers" },
  instances: { operation: "listInstances", code: "Instances" },
} as const;

function ask(client: KaitenClient, list: PagedList, query: PageQuery): Call<Page, AnyLicensingError> {
  return client[list].list(query);
}

const whichList = fc.constantFrom<PagedList>("licenses", "entitlements", "customers", "instances");
const limit = fc.constantFrom(1, 1, 2, 3);

/** Checks a page, and keeps where it ended. */
function take(model: KaitenModel, list: PagedList, limit: number, page: Page, wanted: readonly { id: string }[]): void {
  same(page.items, wanted.slice(0, limit));
  same(page.hasMore, wanted.length > limit);
  const { nextCursor: cursor } = page;
  if ((cursor !== undefined) !== page.hasMore) throw new Error("a page leads to none, or the last one to another");
  model.left = cursor === undefined ? undefined : { list, cursor, ids: wanted.slice(limit).map(({ id }) => id) };
}

/** Asks for the first page of a list. */
const begin = (name: string, whichList: fc.Arbitrary<PagedList>) =>
  command(
    name,
    fc.record({ list: whichList, limit, tooMany: rarely(fc.constant(201)) }),
    ({ list, limit, tooMany }, model) => ({
      operation: pagers[list].operation,
      call: (client) => ask(client, list, { limit: tooMany ?? limit }),
      ends: tooMany === undefined ? "ok" : "unprocessable-content UNPROCESSABLE",
      apply: (answer) => answer && take(model, list, limit, answer, model[list].toReversed()),
    }),
  );

const beginAny = begin("list", whichList);
const beginCustomers = begin("list customers", fc.constant("customers"));

const goOn = command("go on", fc.record({ list: whichList, limit }), ({ list: drawn, limit }, model) => {
  const { list, cursor, ids } = model.left ?? { list: drawn, cursor: "", ids: [] };
  const { operation, code } = pagers[list];
  return {
    operation,
    call: (client) => ask(client, list, { cursor, limit }),
    ends: cursor === "" ? `bad-request ${code}.InvalidCursor` : "ok",
    apply(answer) {
      if (answer === undefined) return;
      // What was to come then and is there still, whatever was made since.
      const wanted = model[list].filter(({ id }) => ids.includes(id)).toReversed();
      take(model, list, limit, answer, wanted);
    },
  };
});

const trail = command(
  "list audit trail",
  fc.record({
    instance: place,
    limit,
    name: rarely(fc.constantFrom("INSTANCE_UPDATED", "ENTITLEMENT_VALUE_GET")),
    after: rarely(place),
    before: rarely(place),
  }),
  ({ instance: drawn, limit, name, after, before }, model) => {
    const instance = at(model.instances, drawn);
    const [from, to] = [after, before].map((each) =>
      each === undefined ? undefined : at(model.trail, each)?.timestamp,
    );
    return {
      operation: "listInstanceAuditTrail",
      call: (client) =>
        client.instances.auditTrail.list(instance?.slug ?? "nothing", {
          limit,
          ...(name !== undefined && { event_name: name }),
          ...(from !== undefined && { after: from }),
          ...(to !== undefined && { before: to }),
        }),
      ends: instance ? "ok" : "not-found AuditTrails.InstanceNotFound",
      apply(answer) {
        if (instance === undefined || answer === undefined) return;
        const wanted = model.trail
          .filter(
            ({ instanceId, eventName, timestamp }) =>
              instanceId === instance.id &&
              eventName === (name ?? eventName) &&
              timestamp >= (from ?? timestamp) &&
              timestamp <= (to ?? timestamp),
          )
          .toReversed();
        same(
          answer.items.map(({ eventName, timestamp }) => ({ eventName, timestamp })),
          wanted.slice(0, limit).map(({ eventName, timestamp }) => ({ eventName, timestamp })),
        );
        same(answer.hasMore, wanted.length > limit);
      },
    };
  },
);

const flag = command("evaluate flag", fc.constantFrom("beta", "gamma"), (key) => ({
  operation: "evaluateFlag",
  call: (client) => client.flags.evaluate(key, { context: { targetingKey: "acme" } }),
  ends: key === "beta" ? "ok" : "bad-request FLAG_NOT_FOUND",
  apply: (answer) => answer && same(answer, { key: "beta", value: true, reason: "STATIC" }),
}));

const flags = command("evaluate all flags", fc.constant({}), (body) => ({
  operation: "evaluateAllFlags",
  call: (client) => client.flags.evaluateAll(body),
  ends: "ok",
  apply: (answer) => answer && same(answer, { flags: [{ key: "beta", value: true, reason: "STATIC" }] }),
}));

export const listCommands = [beginAny, beginAny, beginAny, goOn, goOn, goOn, trail, fc.oneof(flag, flags)];
/** Going through the pages of customers. */
export const pagingCommands = [beginCustomers, beginCustomers, goOn, goOn];

/** All lists say what the model says, in pages of a size. */
export async function checkLists(model: KaitenModel, client: KaitenClient, limit: number): Promise<void> {
  const { licenses, entitlements, customers, instances } = client;
  const paging = { limit };
  await checkList(model, "licenses", licenses.list(paging));
  await checkList(model, "entitlements", entitlements.list(paging));
  await checkList(model, "customers", customers.list(paging));
  await checkList(model, "instances", instances.list(paging));
  const grants = [];
  for (const { slug } of model.licenses) {
    const held = await collect(licenses.entitlements.list(slug, paging));
    same(held, grantsOf(model, slug));
    grants.push(...held);
  }
  same(grants.length, model.made.grants - model.gone.grants);
  for (const instance of model.instances) {
    sameUsages(await instances.usage.list(instance.slug), usageOf(model, instance));
    await checkTrail(model, client, instance, limit * 4);
  }
}

async function checkList<List extends PagedList>(
  model: KaitenModel,
  list: List,
  call: AsyncIterable<Lists[List][number]>,
): Promise<void> {
  const items = await collect(call);
  same(items, model[list].toReversed());
  same(items.length, model.made[list] - model.gone[list]);
}

async function checkTrail(
  model: KaitenModel,
  client: KaitenClient,
  { id, slug }: { readonly id: string; readonly slug: string },
  limit: number,
): Promise<void> {
  const events = await collect(client.instances.auditTrail.list(slug, { limit }));
  const wanted = model.trail.filter(({ instanceId }) => instanceId === id).toReversed();
  same(
    rounded(events.map(({ id: _, ...event }) => event)),
    rounded(wanted.map((event) => ({ ...event, instanceSlug: slug }))),
  );
}

async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items = [];
  for await (const item of list) items.push(item);
  return items;
}

/** As JSON, with numbers that may come of a division. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, member: unknown) =>
    typeof member === "number" ? Math.round(member * 1e6) / 1e6 : member,
  );
}
