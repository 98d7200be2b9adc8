// How a request for additional properties changes a line item of the fake of FlexNet Operations.
import type {
  Attribute,
  AttributeUpdate,
  LineItemProperties,
  ProductUpdate,
} from "../../../generated/flexnet/types.js";
import { brokenOrderType } from "./rules.js";
import type { FlexNetFakeEntitlement, FlexNetFakeLineItem, FlexNetFakeProduct, FlexNetFakeState } from "./state.js";

/** Changes a line item and answers its id, or the reasons against it. Inferred: the reasons. */
export function changeLineItem(
  state: FlexNetFakeState,
  { lineItems }: FlexNetFakeEntitlement,
  change: LineItemProperties,
  place: string,
): readonly string[] | string {
  const { activationId, orderType, deploy, product, attributes = [] } = change;
  const lineItem = lineItems.find((candidate) => candidate.activationId === activationId);
  if (lineItem === undefined) return [`${place}.activationId: names no line item of the entitlement`];
  const ofKind = (type: AttributeUpdate["type"]): AttributeUpdate[] => attributes.filter((each) => each.type === type);
  const target = product && productToChange(lineItem.product, product);
  const reasons = [
    ...brokenOrderType(place, orderType),
    ...brokenParent(place, state, lineItem, change),
    ...brokenProduct(place, target, product),
  ];
  if (reasons.length > 0) return reasons;
  if (orderType !== undefined) lineItem.orderType = orderType;
  setParent(lineItem, change.parentActivationId);
  if (deploy === true) lineItem.lineItemStatus = "deployed";
  if (target !== undefined && product !== undefined) setProduct(target, product);
  if (ofKind("LINE_ITEM").length > 0) lineItem.attributes = merge(lineItem.attributes, ofKind("LINE_ITEM"));
  if (ofKind("LICENSE_MODEL").length > 0) {
    lineItem.licenseModelAttributes = merge(lineItem.licenseModelAttributes, ofKind("LICENSE_MODEL"));
  }
  return activationId;
}

/** Documented: that a parent is ignored where the order is new. Inferred: that any other has to be a line item. */
function brokenParent(
  place: string,
  { entitlements }: FlexNetFakeState,
  { activationId, orderType }: FlexNetFakeLineItem,
  { orderType: next = orderType, parentActivationId: parent }: LineItemProperties,
): readonly string[] {
  if (parent === undefined || next === "new_order") return [];
  if (parent === activationId) return [`${place}.parentActivationId: is the line item itself`];
  const isLineItem = entitlements.some(({ lineItems }) => lineItems.some((each) => each.activationId === parent));
  return isLineItem ? [] : [`${place}.parentActivationId: names no line item`];
}

/** Inferred: that a line item whose order becomes new loses the parent that it had. */
function setParent(lineItem: FlexNetFakeLineItem, parent: string | undefined): void {
  if (lineItem.orderType === "new_order") delete lineItem.parentActivationId;
  else if (parent !== undefined) lineItem.parentActivationId = parent;
}

/** Inferred: the only product, by whatever name; of several the one of that name. */
function productToChange(
  products: readonly FlexNetFakeProduct[],
  { productName }: ProductUpdate,
): FlexNetFakeProduct | undefined {
  return products.length === 1 ? products[0] : products.find((product) => product.productName === productName);
}

function brokenProduct(
  place: string,
  target: FlexNetFakeProduct | undefined,
  update: ProductUpdate | undefined,
): readonly string[] {
  if (update === undefined) return [];
  if (target === undefined) return [`${place}.product.productName: names no product of the line item`];
  const { licenseModel } = update;
  const isNameless =
    licenseModel !== undefined && (licenseModel.name ?? target.licenseModel?.licenseModelName) === undefined;
  return isNameless ? [`${place}.product.licenseModel.name: is required where there is no licence model yet`] : [];
}

function setProduct(product: FlexNetFakeProduct, { licenseModel, ...update }: ProductUpdate): void {
  Object.assign(product, update);
  if (licenseModel === undefined) return;
  const { name = product.licenseModel?.licenseModelName ?? "", ...attributes } = licenseModel;
  product.licenseModel = { ...product.licenseModel, ...attributes, licenseModelName: name };
}

/** The attributes with those that a request names set to its values. */
function merge(attributes: readonly Attribute[] = [], updates: readonly AttributeUpdate[]): Attribute[] {
  return updates.reduce<Attribute[]>(
    (all, { name, value }) => [...all.filter((attribute) => attribute.name !== name), { name, value }],
    [...attributes],
  );
}
