// What the fake of FlexNet Operations holds, and how a request becomes an entitlement in it.
import type { Account, CreateEntitlementRequest, LineItem } from "../../generated/flexnet/types.js";
import { type FakeNumbers, nextId } from "./ids.js";

/** A line item of the fake: as it was sent, with what the vendor fills in. */
export interface FlexNetFakeLineItem extends LineItem {
  /** The id that was sent, or the one that was made. */
  activationId: string;
  /** `new_order` where none was sent. */
  orderType: NonNullable<LineItem["orderType"]>;
  /** Where none was sent: `deployed` with `autoDeploy`, else `draft`. */
  lineItemStatus: NonNullable<LineItem["lineItemStatus"]>;
}

/** An entitlement of the fake: as it was sent, with what the vendor fills in. */
export interface FlexNetFakeEntitlement extends CreateEntitlementRequest {
  /** The id that was sent, or the one that was made. */
  entitlementId: string;
  /** The accounts. The default account where none was sent. */
  accounts: Account[];
  /** Where none was sent: `deployed` with `autoDeploy`, else `draft`. */
  status: NonNullable<CreateEntitlementRequest["status"]>;
  /** The line items. */
  lineItems: FlexNetFakeLineItem[];
}

/** What the fake holds. */
export interface FlexNetFakeState {
  /** The entitlements, in the order in which they were created. */
  entitlements: FlexNetFakeEntitlement[];
  /** The last numbers of the ids that the fake made: `ent-1`, `act-1`. */
  numbers: FakeNumbers;
}

/** The account of an entitlement without one. Inferred: its type and its tier; its id is documented. */
const unknownOrgUnit: Account = {
  accountId: "UNKNOWN_ORG_UNIT",
  accountType: "UNKNOWN",
  partnerTierName: "END_CUSTOMER",
};

/** A fresh state: with entitlements, as requests that were taken. */
export function seedState(requests: readonly CreateEntitlementRequest[]): FlexNetFakeState {
  const state: FlexNetFakeState = { entitlements: [], numbers: {} };
  for (const request of requests) addEntitlement(state, request);
  return state;
}

/** The ids that are in use: those of entitlements and of line items are one space. */
export function idsInUse({ entitlements }: FlexNetFakeState): ReadonlySet<string> {
  return new Set(entitlements.flatMap(({ entitlementId, lineItems }) => [entitlementId, ...activationIds(lineItems)]));
}

function activationIds(lineItems: readonly LineItem[]): readonly string[] {
  return lineItems.flatMap(({ activationId }) => activationId ?? []);
}

/** Adds an entitlement whose ids are free. Inferred: that ids which are neither sent nor asked for are made, too. */
export function addEntitlement(state: FlexNetFakeState, request: CreateEntitlementRequest): void {
  const { accounts = [], lineItems, ...rest } = structuredClone(request);
  const taken = new Set([...idsInUse(state), ...activationIds(lineItems), request.entitlementId]);
  const make = (prefix: string): string => {
    const id = nextId(state.numbers, prefix, (candidate) => taken.has(candidate));
    taken.add(id);
    return id;
  };
  state.entitlements.push({
    ...rest,
    entitlementId: rest.entitlementId ?? make("ent"),
    // Inferred: that an empty list counts as none.
    accounts: accounts.length > 0 ? accounts : [{ ...unknownOrgUnit }],
    status: statusOf(rest.status, rest.autoDeploy),
    lineItems: lineItems.map((lineItem) => ({
      ...lineItem,
      activationId: lineItem.activationId ?? make("act"),
      orderType: lineItem.orderType ?? "new_order",
      lineItemStatus: statusOf(lineItem.lineItemStatus, lineItem.autoDeploy),
    })),
  });
}

/** Inferred: that what is not deployed at once is a draft, and that line items stand on their own in this. */
function statusOf(
  status: FlexNetFakeEntitlement["status"] | undefined,
  autoDeploy: boolean | undefined,
): FlexNetFakeEntitlement["status"] {
  return status ?? (autoDeploy ? "deployed" : "draft");
}
