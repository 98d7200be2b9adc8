// What the lists of FlexNet Operations answer: commands that ask for a page, and all pages at the end.
import fc from "fast-check";
import type { Entitlement, LineItemDetail } from "../../generated/flexnet/types.js";
import type { FlexNetFakeEntitlement, FlexNetFakeLineItem } from "../../src/fake/index.js";
import type { FlexNetClient, ListLineItemsQuery } from "../../src/flexnet/index.js";
import { at, place, rarely, same } from "../support/model.js";
import { command, type FlexNetModel, missingEntitlement, pick, refusal } from "./flexnet.js";

const page = rarely(fc.constantFrom(1, 2, 3, 0));
const limit = fc.option(fc.constantFrom(1, 2, 3, 1, 2, 3, 0), { nil: undefined });
interface Paging {
  readonly page?: number | undefined;
  readonly limit?: number | undefined;
}

/** What a query for a page says. */
function queryOf({ page, limit }: Paging): { page?: number; limit?: number } {
  return { ...(page !== undefined && { page }), ...(limit !== undefined && { limit }) };
}

/** How a request for a page ends: pages count from 1. */
function endOf(paging: Paging): string {
  const reasons = (["page", "limit"] as const).filter((each) => paging[each] === 0);
  return reasons.length > 0 ? refusal(reasons.map((each) => `query.${each}: must be >= 1`)) : "ok";
}

/** A page of a list: all of it where there is no limit. */
function pageOf<Item>(items: readonly Item[], { page = 1, limit }: Paging): Item[] {
  if (limit === undefined) return page === 1 ? [...items] : [];
  return items.filter((_, index) => Math.floor(index / limit) === page - 1);
}

/** An entitlement as it is listed. */
function shown({ entitlementId, description, status, shipToEmail }: FlexNetFakeEntitlement): Entitlement {
  return {
    entitlementId,
    status: status.toUpperCase(),
    ...(description !== undefined && { description }),
    ...(shipToEmail !== undefined && { shipToEmail }),
  };
}

/** A line item as it is listed. */
function shownLineItem(lineItem: FlexNetFakeLineItem): LineItemDetail {
  const { activationId, startDate, expiryDate, isPermanent, quantity, quantityPerCopy = 1 } = lineItem;
  return {
    activationId,
    startDate,
    ...(expiryDate !== undefined && { expiryDate }),
    ...(isPermanent !== undefined && { permanent: isPermanent }),
    ...(quantity !== undefined && { quantity }),
    lineItemState: lineItem.lineItemStatus.toUpperCase(),
    orderType: lineItem.orderType.toUpperCase(),
    products: lineItem.product.map(({ productName, productVersion, licenseModel }) => {
      if (licenseModel === undefined) return { productName, productVersion, quantityPerCopy };
      const { licenseModelName, issuer, notice } = licenseModel;
      return {
        productName,
        productVersion,
        quantityPerCopy,
        licenseModel: {
          licenseModelName,
          ...(issuer !== undefined && { issuer }),
          ...(notice !== undefined && { notice }),
        },
      };
    }),
  };
}

const list = command("list entitlements", fc.record({ page, limit }), (paging, model) => ({
  operation: "listEntitlements",
  call: (client) => client.entitlements.list(queryOf(paging)),
  ends: endOf(paging),
  apply(answer) {
    if (answer === undefined) return;
    const { page = 1, limit } = paging;
    const entitlements = pageOf(model.entitlements, paging).map(shown);
    same(answer, { status: "success", page, ...(limit !== undefined && { limit }), entitlements });
  },
}));

const listLineItems = command(
  "list line items",
  fc.record({
    place,
    page,
    limit,
    lineItem: rarely(place),
    filters: fc.record(
      {
        productName: rarely(fc.constantFrom("Editor", "Viewer")),
        startDate: rarely(fc.constantFrom("2026-01-01", "2026-03-01")),
        licenseModelName: rarely(fc.constantFrom("Node", "Floating")),
        status: rarely(fc.constantFrom("draft", "DEPLOYED", "Obsolete")),
      },
      { requiredKeys: [] },
    ),
  }),
  ({ place, page, limit, lineItem: drawn, filters }, model) => {
    const { entitlement, entitlementId } = pick(model, place);
    const { productName, startDate, licenseModelName, status } = filters;
    const activationId =
      drawn === undefined ? undefined : (at(entitlement?.lineItems ?? [], drawn)?.activationId ?? "nothing");
    const query: ListLineItemsQuery = {
      ...queryOf({ page, limit }),
      ...(activationId !== undefined && { activationId }),
      ...(productName !== undefined && { productName }),
      ...(startDate !== undefined && { startDate }),
      ...(licenseModelName !== undefined && { licenseModelName }),
      ...(status !== undefined && { status }),
    };
    return {
      operation: "listLineItems",
      call: (client) => client.entitlements.lineItems.list(entitlementId, query),
      ends: entitlement ? endOf({ page, limit }) : missingEntitlement,
      apply(answer) {
        if (answer === undefined || entitlement === undefined) return;
        const passing = entitlement.lineItems
          .map(shownLineItem)
          .filter(({ products, ...shown }) =>
            [
              activationId === undefined || shown.activationId === activationId,
              startDate === undefined || shown.startDate === startDate,
              status === undefined || shown.lineItemState === status.toUpperCase(),
              productName === undefined || products.some((each) => each.productName === productName),
              licenseModelName === undefined ||
                products.some(({ licenseModel }) => licenseModel?.licenseModelName === licenseModelName),
            ].every(Boolean),
          );
        const lineItems = pageOf(passing, { page, limit });
        same(answer, { status: "success", page: page ?? 1, ...(limit !== undefined && { limit }), lineItems });
      },
    };
  },
);

export const listCommands = [list, listLineItems, listLineItems];

/** All lists say what the model says, in pages of a size. */
export async function checkLists(model: FlexNetModel, client: FlexNetClient, limit: number): Promise<void> {
  const entitlements = await collect(
    limit,
    async (page) => (await client.entitlements.list({ page, limit })).entitlements,
  );
  same(entitlements, model.entitlements.map(shown));
  for (const { entitlementId, lineItems } of model.entitlements) {
    const listed = await collect(
      limit,
      async (page) => (await client.entitlements.lineItems.list(entitlementId, { page, limit })).lineItems,
    );
    same(listed, lineItems.map(shownLineItem));
  }
}

/** All pages of a list: a page that is not full is the last. */
async function collect<Item>(limit: number, ask: (page: number) => Promise<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; ; page += 1) {
    const found = await ask(page);
    items.push(...found);
    if (found.length < limit) return items;
  }
}
