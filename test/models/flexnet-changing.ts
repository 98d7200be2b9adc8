// Commands that change line items: their policies, and their additional properties.
import fc from "fast-check";
import type { Attribute, AttributeUpdate, LineItemProperties, ProductUpdate } from "../../generated/flexnet/types.js";
import type { FlexNetFakeLineItem, FlexNetFakeProduct } from "../../src/fake/index.js";
import { at, place, rarely, same } from "../support/model.js";
import {
  allLineItems,
  answerOf,
  command,
  endOf,
  type FlexNetModel,
  inNoOrder,
  missingEntitlement,
  missingLineItem,
  odd,
  pick,
  refusal,
  type Verdict,
} from "./flexnet.js";

const rehosts = fc.constantFrom(
  ...([1, 2] as const).map((allowedCount) => ({
    allowedCount,
    policyTermDuration: 1,
    policyTermUnit: "Years" as const,
  })),
);

const updatePolicies = command(
  "update policies",
  fc.record({
    place,
    lineItem: place,
    body: fc.record(
      { rehosts, returns: rehosts, extraActivations: fc.constantFrom(0, 3), virtualLicense: fc.boolean() },
      { requiredKeys: [] },
    ),
  }),
  ({ place, lineItem: drawn, body }, model) => {
    const { entitlement, entitlementId } = pick(model, place);
    const lineItem = at(entitlement?.lineItems ?? [], drawn);
    const activationId = lineItem?.activationId ?? "nothing";
    return {
      operation: "updateLineItemPolicies",
      hasBody: true,
      call: (client, odd) =>
        client.entitlements.lineItems.updatePolicies(entitlementId, activationId, { ...body, ...odd }),
      ends: entitlement ? (lineItem ? "ok" : missingLineItem) : missingEntitlement,
      apply(answer) {
        if (answer) same(answer, { status: "success", activationId });
        if (lineItem) lineItem.policies = { ...lineItem.policies, ...body };
      },
    };
  },
);

const name = fc.constantFrom("Editor", "Viewer");
const change = fc.record({
  lineItem: place,
  /** Whose line item it is: mostly that of the entitlement, else of any. */
  isOwn: fc.constantFrom(true, true, true, true, false),
  parent: rarely(fc.constantFrom("any", "any", "self", "maintenance")),
  parentPlace: place,
  fields: fc.record(
    {
      orderType: fc.constantFrom(
        ...(["new_order", "renewal_order", "upgrade_order", "upsell_order", "renewal_order", "invalid_order"] as const),
      ),
      deploy: fc.constantFrom(true, false),
      product: fc.record(
        {
          productName: name,
          productVersion: fc.constant("3.0"),
          partNumber: fc.constant("P-1"),
          licenseModel: fc.record(
            { name: fc.constantFrom("Node", "Floating"), notice: fc.constant("Acme"), gracePeriodDays: fc.constant(7) },
            { requiredKeys: [] },
          ),
        },
        { requiredKeys: [] },
      ),
      attributes: fc.array(
        fc.record({
          name: fc.constantFrom("REGION", "TIER"),
          type: fc.constantFrom("LINE_ITEM", "LICENSE_MODEL"),
          value: fc.constantFrom("EMEA", 1, true),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  ),
});

/** The product that a change means: the only one, by whatever name; of several the one of that name. */
function targetOf({ product }: FlexNetFakeLineItem, { productName }: ProductUpdate): FlexNetFakeProduct | undefined {
  return product.length === 1 ? product[0] : product.find((each) => each.productName === productName);
}

/** Why a change is not taken. */
function reasonsOf(
  model: FlexNetModel,
  place: string,
  lineItem: FlexNetFakeLineItem,
  change: LineItemProperties,
): string[] {
  const { orderType = lineItem.orderType, parentActivationId: parent, product } = change;
  const target = product && targetOf(lineItem, product);
  // A parent is ignored where the order is new.
  const counts = parent !== undefined && orderType !== "new_order";
  const licenseModel = product?.licenseModel;
  const rules: readonly (readonly [boolean, string])[] = [
    [change.orderType === "invalid_order", "orderType: is not a type of order"],
    [counts && parent === lineItem.activationId, "parentActivationId: is the line item itself"],
    [
      counts && allLineItems(model).every(({ activationId }) => activationId !== parent),
      "parentActivationId: names no line item",
    ],
    [product !== undefined && target === undefined, "product.productName: names no product of the line item"],
    [
      target !== undefined &&
        licenseModel !== undefined &&
        licenseModel.name === undefined &&
        target.licenseModel === undefined,
      "product.licenseModel.name: is required where there is no licence model yet",
    ],
  ];
  return rules.filter(([holds]) => holds).map(([, reason]) => `${place}.${reason}`);
}

/** Sets attributes: one that is there already moves to the end. */
function merge(before: readonly Attribute[] | undefined, updates: readonly AttributeUpdate[]): Attribute[] {
  const all = new Map((before ?? []).map((attribute) => [attribute.name, attribute]));
  for (const { name, value } of updates) {
    all.delete(name);
    all.set(name, { name, value });
  }
  return [...all.values()];
}

/** Changes a line item as a change says. */
function make(lineItem: FlexNetFakeLineItem, change: LineItemProperties): void {
  const { orderType = lineItem.orderType, parentActivationId, deploy, product, attributes = [] } = change;
  lineItem.orderType = orderType;
  if (orderType === "new_order") delete lineItem.parentActivationId;
  else if (parentActivationId !== undefined) lineItem.parentActivationId = parentActivationId;
  if (deploy === true) lineItem.lineItemStatus = "deployed";
  const target = product && targetOf(lineItem, product);
  if (target) {
    const { licenseModel: { name, ...model } = {}, ...told } = product;
    if (product.licenseModel !== undefined) {
      const licenseModelName = name ?? target.licenseModel?.licenseModelName ?? "";
      target.licenseModel = { ...target.licenseModel, ...model, licenseModelName };
    }
    Object.assign(target, told);
  }
  const [own, ofModel] = (["LINE_ITEM", "LICENSE_MODEL"] as const).map((type) =>
    attributes.filter((each) => each.type === type),
  );
  if (own && own.length > 0) lineItem.attributes = merge(lineItem.attributes, own);
  if (ofModel && ofModel.length > 0) {
    lineItem.licenseModelAttributes = merge(lineItem.licenseModelAttributes, ofModel);
  }
}

const updateProperties = command(
  "update properties",
  fc.record({ place, changes: fc.array(change, { maxLength: 3 }) }),
  ({ place, changes }, model) => {
    const { entitlement, entitlementId } = pick(model, place);
    const lineItems = changes.map(({ lineItem, isOwn, parent, parentPlace, fields }): LineItemProperties => {
      const all = allLineItems(model);
      const activationId = at(isOwn ? (entitlement?.lineItems ?? []) : all, lineItem)?.activationId ?? "nothing";
      const parents = {
        any: at(all, parentPlace)?.activationId,
        self: activationId,
        maintenance: at(entitlement?.maintenanceLineItems ?? [], parentPlace)?.activationId,
      };
      const parentActivationId = parent && (parents[parent] ?? "nothing");
      return { ...fields, activationId, ...(parentActivationId !== undefined && { parentActivationId }) };
    });
    // A change sees those before it: they are made on a copy until the answer came.
    const changed = structuredClone(entitlement?.lineItems ?? []);
    const verdicts = lineItems.map((each, index): Verdict => {
      const id = each.activationId;
      const where = `body.lineItems[${index}]`;
      const lineItem = changed.find(({ activationId }) => activationId === id);
      if (lineItem === undefined)
        return { id, reasons: [`${where}.activationId: names no line item of the entitlement`] };
      const reasons = reasonsOf(model, where, lineItem, each);
      if (reasons.length === 0) make(lineItem, each);
      return { id, reasons };
    });
    return {
      operation: "updateLineItemProperties",
      hasBody: true,
      odd: refusal([odd]),
      call: (client, odd) => client.entitlements.lineItems.updateProperties(entitlementId, { lineItems, ...odd }),
      ends: entitlement ? endOf([], verdicts) : missingEntitlement,
      apply(answer) {
        if (answer) same(inNoOrder(answer), answerOf(verdicts));
        if (entitlement) entitlement.lineItems = changed;
      },
    };
  },
);

export const changingCommands = [updatePolicies, updateProperties, updateProperties];
