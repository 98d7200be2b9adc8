// What the model of FlexNet Operations says of items that are to be added: whether they are taken, and as what.
import type { LineItem, MaintenanceLineItem } from "../../generated/flexnet/types.js";
import type { FlexNetFakeLineItem, FlexNetFakeMaintenanceLineItem } from "../../src/fake/index.js";
import type { FlexNetModel, Verdict } from "./flexnet.js";

export type Identity = Pick<LineItem, "activationId" | "autoGenerate">;
export type Dates = Pick<LineItem, "startDate" | "expiryDate" | "isPermanent">;

/** What no request may say, wherever it is said. */
export function contradictions(place: string, item: Identity & Partial<Dates>): string[] {
  const { activationId, autoGenerate, isPermanent, expiryDate } = item;
  return [
    ...(activationId !== undefined && autoGenerate === true
      ? [`${place}.activationId: must be absent where autoGenerate is true`]
      : []),
    ...(expiryDate !== undefined && isPermanent === true
      ? [`${place}.expiryDate: must be absent where isPermanent is true`]
      : []),
  ];
}

/** Why a line item is not taken. */
export function reasonsOf(place: string, item: LineItem | MaintenanceLineItem, ids: ReadonlySet<string>): string[] {
  const { activationId, autoGenerate, isPermanent, startDate, expiryDate, autoDeploy } = item;
  const state = "lineItemStatus" in item ? item.lineItemStatus : undefined;
  const rules: readonly (readonly [boolean, string])[] = [
    [autoGenerate === false && activationId === undefined, "activationId: is required where autoGenerate is false"],
    [
      autoDeploy === true && state !== undefined && state !== "deployed",
      `lineItemStatus: is ${state} where autoDeploy is true`,
    ],
    [isPermanent === false && expiryDate === undefined, "expiryDate: is required where isPermanent is false"],
    [(expiryDate ?? startDate) < startDate, "expiryDate: is before startDate"],
    ["orderType" in item && item.orderType === "invalid_order", "orderType: is not a type of order"],
    [activationId !== undefined && ids.has(activationId), "activationId: is already in use"],
  ];
  return rules.filter(([holds]) => holds).map(([, reason]) => `${place}.${reason}`);
}

/** What becomes of items that are taken one after another: an id is in use from the one on that has it first. */
export function judge(
  model: FlexNetModel,
  name: string,
  items: readonly (LineItem | MaintenanceLineItem)[],
): Verdict[] {
  const ids = new Set(model.ids);
  return items.map((item, index) => {
    const reasons = reasonsOf(`body.${name}[${index}]`, item, ids);
    if (reasons.length === 0 && item.activationId !== undefined) ids.add(item.activationId);
    return { id: item.activationId, reasons };
  });
}

/** The state of what is made, where none is sent. */
export const stateOf = (status: FlexNetFakeLineItem["lineItemStatus"] | undefined, autoDeploy: boolean | undefined) =>
  status ?? (autoDeploy === true ? "deployed" : "draft");

/** A line item as it is kept. */
export function kept(item: LineItem, activationId: string): FlexNetFakeLineItem {
  const { orderType = "new_order", lineItemStatus, autoDeploy } = item;
  return { ...structuredClone(item), activationId, orderType, lineItemStatus: stateOf(lineItemStatus, autoDeploy) };
}

/** A maintenance line item as it is kept. */
export function keptMaintenance(item: MaintenanceLineItem, activationId: string): FlexNetFakeMaintenanceLineItem {
  return { ...structuredClone(item), activationId, lineItemStatus: stateOf(undefined, item.autoDeploy) };
}
