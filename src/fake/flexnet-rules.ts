// The rules of FlexNet Operations that no schema can say: ids that are free, dates in order, states that agree.
import type { CreateEntitlementRequest, LineItem } from "../../generated/flexnet/types.js";

/** What breaks a rule in a request that fits the document: phrases that begin with the place. */
export function brokenRules(request: CreateEntitlementRequest, idsInUse: ReadonlySet<string>): readonly string[] {
  const { entitlementId, autoGenerate, autoDeploy, status, lineItems } = request;
  const places = lineItems.map((lineItem, index) => ({ lineItem, place: `body.lineItems[${index}]` }));
  return [
    ...missingId("body.entitlementId", entitlementId, autoGenerate),
    ...conflictOfStates("body.status", status, autoDeploy),
    ...places.flatMap(({ lineItem, place }) => brokenByLineItem(place, lineItem)),
    ...usedIds(
      [
        { place: "body.entitlementId", id: entitlementId },
        ...places.map(({ lineItem, place }) => ({ place: `${place}.activationId`, id: lineItem.activationId })),
      ],
      idsInUse,
    ),
  ];
}

function brokenByLineItem(place: string, lineItem: LineItem): readonly string[] {
  const { activationId, autoGenerate, autoDeploy, lineItemStatus, isPermanent, startDate, expiryDate } = lineItem;
  return [
    ...missingId(`${place}.activationId`, activationId, autoGenerate),
    ...conflictOfStates(`${place}.lineItemStatus`, lineItemStatus, autoDeploy),
    // Inferred, here and below: that dates and the mark for internal use are checked, and that 400 is the answer. What
    // is neither permanent nor said not to be may go without a date of expiry.
    ...(isPermanent === false && expiryDate === undefined
      ? [`${place}.expiryDate: is required where isPermanent is false`]
      : []),
    // Dates of the form YYYY-MM-DD are in the order of their texts.
    ...(expiryDate !== undefined && expiryDate < startDate ? [`${place}.expiryDate: is before startDate`] : []),
    ...(lineItem.orderType === "invalid_order" ? [`${place}.orderType: is not a type of order`] : []),
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
