// The rules of FlexNet Operations that no schema can say: ids that are free, dates in order, states that agree.
import type { CreateEntitlementRequest, LineItem, MaintenanceLineItem } from "../../../generated/flexnet/types.js";

/** What breaks a rule in a request that fits the document: phrases that begin with the place. */
export function brokenByEntitlement(
  { entitlementId, autoGenerate, autoDeploy, status, lineItems }: CreateEntitlementRequest,
  idsInUse: ReadonlySet<string>,
): readonly string[] {
  const places = lineItems.map((lineItem, index) => ({ lineItem, place: `body.lineItems[${index}]` }));
  return [
    ...missingId("body.entitlementId", entitlementId, autoGenerate),
    ...conflictOfStates("body.status", status, autoDeploy),
    ...places.flatMap(({ lineItem, place }) => brokenInLineItem(place, lineItem)),
    ...usedIds(
      [
        { place: "body.entitlementId", id: entitlementId },
        ...places.map(({ lineItem, place }) => ({ place: `${place}.activationId`, id: lineItem.activationId })),
      ],
      idsInUse,
    ),
  ];
}

/** What breaks a rule in a line item that is to be added. */
export function brokenByLineItem(place: string, lineItem: LineItem, idsInUse: ReadonlySet<string>): readonly string[] {
  return [
    ...brokenInLineItem(place, lineItem),
    ...usedIds([{ place: `${place}.activationId`, id: lineItem.activationId }], idsInUse),
  ];
}

/** What breaks a rule in a maintenance line item that is to be added. Inferred: that the rules are those of a line item. */
export function brokenByMaintenanceLineItem(
  place: string,
  lineItem: MaintenanceLineItem,
  idsInUse: ReadonlySet<string>,
): readonly string[] {
  return [
    ...missingId(`${place}.activationId`, lineItem.activationId, lineItem.autoGenerate),
    ...brokenDates(place, lineItem),
    ...usedIds([{ place: `${place}.activationId`, id: lineItem.activationId }], idsInUse),
  ];
}

/** What is wrong with the page that a query asks for. Inferred: that pages count from 1, as they do in SOAP. */
export function brokenByPage(query: { readonly page?: number; readonly limit?: number }): readonly string[] {
  const names = ["page", "limit"] as const;
  return names.filter((name) => (query[name] ?? 1) < 1).map((name) => `query.${name}: must be >= 1`);
}

/** What breaks a rule in a type of order. Inferred: that the mark for internal use is refused. */
export function brokenOrderType(place: string, orderType: LineItem["orderType"]): readonly string[] {
  return orderType === "invalid_order" ? [`${place}.orderType: is not a type of order`] : [];
}

function brokenInLineItem(place: string, lineItem: LineItem): readonly string[] {
  const { activationId, autoGenerate, autoDeploy, lineItemStatus, orderType } = lineItem;
  return [
    ...missingId(`${place}.activationId`, activationId, autoGenerate),
    ...conflictOfStates(`${place}.lineItemStatus`, lineItemStatus, autoDeploy),
    ...brokenDates(place, lineItem),
    ...brokenOrderType(place, orderType),
  ];
}

/**
 * Inferred: that dates are checked, and that 400 is the answer. What is neither permanent nor said not to be may go without
 * a date of expiry.
 */
function brokenDates(
  place: string,
  { isPermanent, startDate, expiryDate }: Pick<LineItem, "isPermanent" | "startDate" | "expiryDate">,
): readonly string[] {
  return [
    ...(isPermanent === false && expiryDate === undefined
      ? [`${place}.expiryDate: is required where isPermanent is false`]
      : []),
    // Dates of the form YYYY-MM-DD are in the order of their texts.
    ...(expiryDate !== undefined && expiryDate < startDate ? [`${place}.expiryDate: is before startDate`] : []),
  ];
}

function missingId(place: string, id: string | undefined, autoGenerate: boolean | undefined): readonly string[] {
  return id === undefined && autoGenerate === false ? [`${place}: is required where autoGenerate is false`] : [];
}

/** Decided, as the vendor does not say: what is to be deployed at once can only be created as deployed. */
function conflictOfStates(
  place: string,
  status: CreateEntitlementRequest["status"],
  autoDeploy: boolean | undefined,
): readonly string[] {
  const conflict = autoDeploy === true && status !== undefined && status !== "deployed";
  return conflict ? [`${place}: is ${status} where autoDeploy is true`] : [];
}

/** Documented: that the space of ids is shared. Inferred: that it holds inside one request, and that case matters. */
function usedIds(
  wanted: readonly { readonly place: string; readonly id: string | undefined }[],
  idsInUse: ReadonlySet<string>,
): readonly string[] {
  const taken = new Set(idsInUse);
  return wanted.flatMap(({ place, id }) => {
    if (id === undefined) return [];
    if (taken.has(id)) return [`${place}: is already in use`];
    taken.add(id);
    return [];
  });
}
