// What lists answer, over all of their pages: as commands, and all of them at the end of a sequence.
import fc from "fast-check";
import type { operations, Pagination } from "../../generated/software-licensing/types.js";
import type { AnyLicensingError, ListCall } from "../../src/index.js";
import type { SoftwareLicensingClient } from "../../src/software-licensing/index.js";
import { given, maybe, place as ref, same } from "../support/model.js";
import {
  customerOf,
  entitlementOf,
  heldOf,
  licenseOf,
  type Model,
  planEntitlementOf,
  planOf,
  productOf,
  where,
} from "./software-licensing.js";
import { command, firstOf, pick } from "./software-licensing-command.js";
import { countsOf } from "./software-licensing-invariants.js";

interface Page {
  readonly data: readonly unknown[];
  readonly pagination: Pagination;
}

type AnyList = ListCall<unknown, Page, AnyLicensingError>;

interface Query {
  readonly pageSize?: number;
  readonly pageNumber?: number;
}

/** A list with pages: how it is asked for, and what is in it. */
interface Listing {
  readonly operation: keyof operations;
  start(client: SoftwareLicensingClient, query: Query): AnyList;
  expected(model: Model): readonly unknown[];
}

const products: Listing = {
  operation: "listProducts",
  start: (client, query) => client.products.list(query),
  expected: (model) => [...model.products.keys()].map((id) => productOf(model, id)),
};
const customers: Listing = {
  operation: "listCustomers",
  start: (client, query) => client.customers.list(query),
  expected: (model) => [...model.customers.keys()].map((id) => customerOf(model, id)),
};
const entitlements: Listing = {
  operation: "listEntitlements",
  start: (client, query) => client.entitlements.list(query),
  expected: (model) => [...model.entitlements.keys()].map((id) => entitlementOf(model, id)),
};

function plans(productId?: string): Listing {
  return {
    operation: "listPlans",
    start: (client, query) => client.plans.list({ ...query, ...given({ productId }) }),
    expected: (model) =>
      where(model.plans, (plan) => plan.productId === (productId ?? plan.productId)).map(([id]) => planOf(model, id)),
  };
}

function licenses(customerId?: string): Listing {
  return {
    operation: "listLicenses",
    start: (client, query) => client.licenses.list({ ...query, ...given({ customerId }) }),
    expected: (model) =>
      where(model.licenses, (license) => license.customerId === (customerId ?? license.customerId)).map(([id]) =>
        licenseOf(model, id),
      ),
  };
}

function activations(heldId: string): Listing {
  return {
    operation: "listActivations",
    start: (client, query) => client.activations.list(heldId, query),
    expected: (model) =>
      where(model.activations, (each) => each.heldId === heldId).map(([id, { value, active }]) => ({
        id,
        value,
        active,
      })),
  };
}

/** Follows a list from its first page to its last, and compares. It gives the number of items. */
async function compare(list: AnyList, expected: readonly unknown[], pageSize: number): Promise<number> {
  const items: unknown[] = [];
  let pages = 0;
  for await (const { data, pagination } of list.pages()) {
    const length = Math.min(pageSize, expected.length - pages * pageSize);
    pages += 1;
    items.push(...data);
    if (data.length !== length) throw new Error(`page ${pages} has ${data.length} items in place of ${length}`);
    if (pagination.itemCount !== expected.length) throw new Error(`${pagination.itemCount} items are said to be there`);
  }
  same(items, expected);
  return items.length;
}

const drawnListing = fc.constantFrom("products", "customers", "entitlements", "plans", "licenses", "activations");

const list = command(
  "list",
  fc.record({ what: drawnListing, of: maybe(ref), pageSize: fc.constantFrom(1, 2, 3, 10, 2, 3, 0, 1.5) }),
  ({ what, of, pageSize }, model) => {
    const among = { products, customers, entitlements };
    const heldId = pick(model.held, of ?? 0);
    const listing = {
      ...among,
      plans: plans(of === undefined ? of : pick(model.products, of)),
      licenses: licenses(of === undefined ? of : pick(model.customers, of)),
      activations: activations(heldId),
    }[what];
    let asked: AnyList | undefined;
    return {
      operation: listing.operation,
      call(client) {
        asked = listing.start(client, { pageSize });
        return asked;
      },
      ends: firstOf(
        [pageSize === 1.5, "bad-request query.pageSize: must be integer"],
        [what === "activations" && !model.held.has(heldId), "not-found the license-entitlement does not exist"],
        [pageSize === 0, "bad-request query.pageSize: must be >= 1"],
      ),
      async apply(answer) {
        if (asked && answer) await compare(asked, listing.expected(model), pageSize);
      },
    };
  },
);

const listHeld = command("listLicenseEntitlements", maybe(ref), (place, model) => {
  const licenseId = place === undefined ? undefined : pick(model.licenses, place);
  return {
    operation: "listLicenseEntitlements",
    call: ({ licenseEntitlements }) => licenseEntitlements.list(given({ licenseId })),
    // It finds nothing in a licence that there is not.
    ends: "ok",
    apply: (answer) => answer && same(answer, expectedHeld(model, licenseId)),
  };
});

const listPlanEntitlements = command("listPlanEntitlements", ref, (place, model) => {
  const planId = pick(model.plans, place);
  return {
    operation: "listPlanEntitlements",
    call: ({ planEntitlements }) => planEntitlements.list(planId),
    ends: firstOf([!model.plans.has(planId), "not-found the plan does not exist"]),
    apply: (answer) => answer && same(answer, expectedOfPlan(model, planId)),
  };
});

function expectedHeld(model: Model, licenseId?: string): unknown[] {
  const own = where(model.held, (each) => each.licenseId === (licenseId ?? each.licenseId));
  return own.map(([id]) => heldOf(model, id));
}

function expectedOfPlan(model: Model, planId: string): unknown[] {
  return where(model.planEntitlements, (each) => each.planId === planId).map(([id]) => planEntitlementOf(model, id));
}

/** All lists hold what was made and is not gone, each record as the model has it. */
export async function checkLists(model: Model, client: SoftwareLicensingClient, pageSize: number): Promise<void> {
  const through = (listing: Listing): Promise<number> =>
    compare(listing.start(client, { pageSize }), listing.expected(model), pageSize);
  const found = {
    products: await through(products),
    customers: await through(customers),
    entitlements: await through(entitlements),
    plans: await through(plans()),
    licenses: await through(licenses()),
    planEntitlements: 0,
    held: 0,
    activations: 0,
  };
  for (const planId of model.plans.keys()) {
    const own = await client.planEntitlements.list(planId);
    same(own, expectedOfPlan(model, planId));
    found.planEntitlements += own.length;
  }
  const held = await client.licenseEntitlements.list();
  same(held, expectedHeld(model));
  found.held = held.length;
  for (const { id, entitlement } of held)
    if (entitlement.activationsEnabled) found.activations += await through(activations(id));
  same(found, countsOf(model));
}

/** The commands. */
export const listCommands = [list, list, listHeld, listPlanEntitlements];
