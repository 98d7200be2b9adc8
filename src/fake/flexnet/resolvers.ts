// What FlexNet Operations does with each request that fits its document.
import type { operations, StatusMessage } from "../../../generated/flexnet/types.js";
import type { Resolvers } from "../resolver.js";
import { answerEach } from "./batch.js";
import { changeLineItem } from "./properties.js";
import { flexNetFailure } from "./refusals.js";
import { brokenByEntitlement, brokenByLineItem, brokenByMaintenanceLineItem, brokenByPage } from "./rules.js";
import {
  addEntitlement,
  addLineItem,
  addMaintenanceLineItem,
  type FlexNetFakeEntitlement,
  type FlexNetFakeState,
  idsInUse,
} from "./state.js";
import { entitlementView, lineItemView, pageOf, passes } from "./views.js";

/** The resolvers over a state. */
export function flexNetResolvers(state: FlexNetFakeState): Resolvers<operations> {
  const find = (entitlementId: string): FlexNetFakeEntitlement | undefined =>
    state.entitlements.find((entitlement) => entitlement.entitlementId === entitlementId);

  return {
    createEntitlement({ body }) {
      // Inferred: that a fault anywhere in the request leaves nothing behind.
      const reasons = brokenByEntitlement(body, idsInUse(state));
      if (reasons.length > 0) return refused(reasons);
      addEntitlement(state, body);
      return { status: 201, body: { status: "success" } };
    },

    listEntitlements({ query }) {
      const reasons = brokenByPage(query);
      if (reasons.length > 0) return refused(reasons);
      const { items, about } = pageOf(state.entitlements, query);
      return { status: 200, body: { ...about, entitlements: items.map(entitlementView) } };
    },

    listLineItems({ path: { entitlementId }, query }) {
      const entitlement = find(entitlementId);
      if (entitlement === undefined) return absent("entitlement");
      const reasons = brokenByPage(query);
      if (reasons.length > 0) return refused(reasons);
      const passing = entitlement.lineItems.filter((lineItem) => passes(lineItem, query));
      const { items, about } = pageOf(passing, query);
      return { status: 200, body: { ...about, lineItems: items.map(lineItemView) } };
    },

    addLineItems({ path: { entitlementId }, body: { lineItems } }) {
      const entitlement = find(entitlementId);
      if (entitlement === undefined) return absent("entitlement");
      return answerEach(201, "lineItems", lineItems, (lineItem, place) => {
        const reasons = brokenByLineItem(place, lineItem, idsInUse(state));
        return reasons.length > 0 ? reasons : addLineItem(state, entitlement, lineItem, lineItems);
      });
    },

    updateLineItemPolicies({ path: { entitlementId, activationId }, body }) {
      const entitlement = find(entitlementId);
      if (entitlement === undefined) return absent("entitlement");
      const lineItem = entitlement.lineItems.find((candidate) => candidate.activationId === activationId);
      if (lineItem === undefined) return absent("line item");
      // Inferred: that a policy which is left out stays as it is.
      lineItem.policies = { ...lineItem.policies, ...body };
      return { status: 200, body: { status: "success", activationId } };
    },

    updateLineItemProperties({ path: { entitlementId }, body: { lineItems = [] } }) {
      const entitlement = find(entitlementId);
      if (entitlement === undefined) return absent("entitlement");
      return answerEach(200, "lineItems", lineItems, (change, place) =>
        changeLineItem(state, entitlement, change, place),
      );
    },

    addMaintenanceLineItems({ path: { entitlementId }, body: { maintenanceLineItems } }) {
      const entitlement = find(entitlementId);
      if (entitlement === undefined) return absent("entitlement");
      return answerEach(201, "maintenanceLineItems", maintenanceLineItems, (lineItem, place) => {
        const reasons = brokenByMaintenanceLineItem(place, lineItem, idsInUse(state));
        return reasons.length > 0
          ? reasons
          : addMaintenanceLineItem(state, entitlement, lineItem, maintenanceLineItems);
      });
    },
  };
}

function refused(reasons: readonly string[]): { status: 400; body: StatusMessage } {
  return { status: 400, body: flexNetFailure(...reasons) };
}

/** Inferred: the status. The vendor may answer 400 here. */
function absent(what: string): { status: 404; body: StatusMessage } {
  return { status: 404, body: flexNetFailure(`The ${what} does not exist.`) };
}
