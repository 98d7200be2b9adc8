// What the fake of FlexNet Operations holds, and how requests become entitlements and line items in it.
import type {
  Account,
  Attribute,
  CreateEntitlementRequest,
  LicenseModel,
  LicenseModelUpdate,
  LineItem,
  MaintenanceLineItem,
  Product,
  UpdateLineItemPoliciesRequest,
} from "../../../generated/flexnet/types.js";
import { type FakeNumbers, nextId } from "../ids.js";

/** A licence model of the fake: as it was sent, with what was changed since. */
export interface FlexNetFakeLicenseModel extends LicenseModel, Omit<LicenseModelUpdate, "name" | keyof LicenseModel> {}

/** A product of the fake: as it was sent, with what was changed since. */
export interface FlexNetFakeProduct extends Product {
  /** The part number that it was given since. */
  partNumber?: string;
  /** The licence model. */
  licenseModel?: FlexNetFakeLicenseModel;
}

/** A line item of the fake: as it was sent, with what the vendor fills in and what was changed since. */
export interface FlexNetFakeLineItem extends LineItem {
  /** The id that was sent, or the one that was made. */
  activationId: string;
  /** The products. */
  product: FlexNetFakeProduct[];
  /** `new_order` where none was sent. */
  orderType: NonNullable<LineItem["orderType"]>;
  /** Where none was sent: `deployed` with `autoDeploy`, else `draft`. */
  lineItemStatus: NonNullable<LineItem["lineItemStatus"]>;
  /** The line item that this one renews, upgrades or sells beside. */
  parentActivationId?: string;
  /** The custom attributes of its licence model that were set. */
  licenseModelAttributes?: Attribute[];
  /** The policies that were set. */
  policies?: UpdateLineItemPoliciesRequest;
}

/** A maintenance line item of the fake: as it was sent, with what the vendor fills in. */
export interface FlexNetFakeMaintenanceLineItem extends MaintenanceLineItem {
  /** The id that was sent, or the one that was made. */
  activationId: string;
  /** `deployed` with `autoDeploy`, else `draft`. */
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
  /** The line items, in the order in which they were added. */
  lineItems: FlexNetFakeLineItem[];
  /** The maintenance line items, in the order in which they were added. */
  maintenanceLineItems: FlexNetFakeMaintenanceLineItem[];
}

/** What the fake holds. */
export interface FlexNetFakeState {
  /** The entitlements, in the order in which they were created. */
  entitlements: FlexNetFakeEntitlement[];
  /** The last numbers of the ids that the fake made: `ent-1`, `act-1`. */
  numbers: FakeNumbers;
}

/** A line item to begin with: as one would add it, with what one would change afterwards. */
export interface FlexNetFakeLineItemSeed extends LineItem {
  /** The line item that this one renews, upgrades or sells beside. */
  parentActivationId?: string;
  /** The policies. */
  policies?: UpdateLineItemPoliciesRequest;
}

/** An entitlement to begin with: as one would create it, with the maintenance line items that one would add to it. */
export interface FlexNetFakeEntitlementSeed extends CreateEntitlementRequest {
  /** The line items. */
  lineItems: FlexNetFakeLineItemSeed[];
  /** The maintenance line items. */
  maintenanceLineItems?: MaintenanceLineItem[];
}

/** The account of an entitlement without one. Inferred: its type and its tier; its id is documented. */
const unknownOrgUnit: Account = {
  accountId: "UNKNOWN_ORG_UNIT",
  accountType: "UNKNOWN",
  partnerTierName: "END_CUSTOMER",
};

/** A fresh state: with entitlements, as requests that were taken. */
export function seedState(seeds: readonly FlexNetFakeEntitlementSeed[]): FlexNetFakeState {
  const state: FlexNetFakeState = { entitlements: [], numbers: {} };
  for (const seed of seeds) addEntitlement(state, seed);
  return state;
}

/** The ids that are in use: those of entitlements, line items and maintenance line items are one space. */
export function idsInUse({ entitlements }: FlexNetFakeState): ReadonlySet<string> {
  return new Set(entitlements.flatMap(idsOf));
}

function idsOf({ entitlementId, lineItems, maintenanceLineItems = [] }: FlexNetFakeEntitlementSeed): readonly string[] {
  const ids = activationIds([...lineItems, ...maintenanceLineItems]);
  return entitlementId === undefined ? ids : [entitlementId, ...ids];
}

function activationIds(items: readonly Pick<LineItem, "activationId">[]): readonly string[] {
  return items.flatMap(({ activationId }) => activationId ?? []);
}

/** Adds an entitlement whose ids are free. Inferred: that ids which are neither sent nor asked for are made, too. */
export function addEntitlement(state: FlexNetFakeState, request: FlexNetFakeEntitlementSeed): void {
  const { accounts = [], lineItems, maintenanceLineItems = [], ...rest } = structuredClone(request);
  const make = idMaker(state, idsOf(request));
  state.entitlements.push({
    ...rest,
    entitlementId: rest.entitlementId ?? make("ent"),
    // Inferred: that an empty list counts as none.
    accounts: accounts.length > 0 ? accounts : [{ ...unknownOrgUnit }],
    status: statusOf(rest.status, rest.autoDeploy),
    lineItems: lineItems.map((lineItem) => newLineItem(lineItem, make)),
    maintenanceLineItems: maintenanceLineItems.map((lineItem) => newMaintenanceLineItem(lineItem, make)),
  });
}

/** Adds a line item whose id is free, and answers its id. No id is made that one of its request has. */
export function addLineItem(
  state: FlexNetFakeState,
  entitlement: FlexNetFakeEntitlement,
  lineItem: LineItem,
  ofRequest: readonly LineItem[],
): string {
  const added = newLineItem(lineItem, idMaker(state, activationIds(ofRequest)));
  entitlement.lineItems.push(added);
  return added.activationId;
}

/** Adds a maintenance line item whose id is free, and answers its id. No id is made that one of its request has. */
export function addMaintenanceLineItem(
  state: FlexNetFakeState,
  entitlement: FlexNetFakeEntitlement,
  lineItem: MaintenanceLineItem,
  ofRequest: readonly MaintenanceLineItem[],
): string {
  const added = newMaintenanceLineItem(lineItem, idMaker(state, activationIds(ofRequest)));
  entitlement.maintenanceLineItems.push(added);
  return added.activationId;
}

/** What makes an id with a prefix: one that is not in use, and not among those that are about to be. */
type MakeId = (prefix: "ent" | "act") => string;

function idMaker(state: FlexNetFakeState, reserved: readonly string[]): MakeId {
  const taken = new Set([...idsInUse(state), ...reserved]);
  // The number of an id that was made is past: none of this maker is made twice.
  return (prefix) => nextId(state.numbers, prefix, (candidate) => taken.has(candidate));
}

function newLineItem(lineItem: FlexNetFakeLineItemSeed, make: MakeId): FlexNetFakeLineItem {
  return {
    ...lineItem,
    activationId: lineItem.activationId ?? make("act"),
    orderType: lineItem.orderType ?? "new_order",
    lineItemStatus: statusOf(lineItem.lineItemStatus, lineItem.autoDeploy),
  };
}

function newMaintenanceLineItem(lineItem: MaintenanceLineItem, make: MakeId): FlexNetFakeMaintenanceLineItem {
  return {
    ...lineItem,
    activationId: lineItem.activationId ?? make("act"),
    lineItemStatus: statusOf(undefined, lineItem.autoDeploy),
  };
}

/** Inferred: that what is not deployed at once is a draft, and that line items stand on their own in this. */
function statusOf(
  status: FlexNetFakeEntitlement["status"] | undefined,
  autoDeploy: boolean | undefined,
): FlexNetFakeEntitlement["status"] {
  return status ?? (autoDeploy ? "deployed" : "draft");
}
