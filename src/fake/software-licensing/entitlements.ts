// Entitlements in the fake of software-licensing.io.
import type { operations } from "../../../generated/software-licensing/types.js";
import type { Resolvers } from "../resolver.js";
import { page } from "./pages.js";
import { refuse } from "./refusals.js";
import { byId, newId, type SoftwareLicensingFakeState } from "./state.js";

type EntitlementOperation = "listEntitlements" | "createEntitlement" | "updateEntitlement" | "deleteEntitlement";

/** The resolvers of entitlements. */
export function entitlementResolvers(
  state: SoftwareLicensingFakeState,
): Pick<Resolvers<operations>, EntitlementOperation> {
  return {
    listEntitlements: ({ query }, pathname) => page(state.entitlements, query, pathname),

    createEntitlement({ body: { entitlementName: name, consumptionPeriodId, activationsEnabled } }, pathname) {
      // Documented: that a name is unique.
      if (state.entitlements.some((other) => other.name === name)) {
        return refuse(pathname, 409, "body.entitlementName: another entitlement has this name");
      }
      const consumptionPeriod = byId(state.consumptionPeriods, consumptionPeriodId);
      if (consumptionPeriodId !== undefined && consumptionPeriod === undefined) {
        return refuse(pathname, 404, "the consumption period does not exist");
      }
      const entitlement = {
        id: newId(state.numbers, "ent", state.entitlements),
        name,
        ...(consumptionPeriod && { consumptionPeriod }),
        activationsEnabled,
        deactivated: false,
      };
      state.entitlements.push(entitlement);
      return { status: 201, body: entitlement };
    },

    updateEntitlement({ path: { id }, body: { deactivated } }, pathname) {
      const entitlement = byId(state.entitlements, id);
      if (entitlement === undefined) return refuse(pathname, 404, "the entitlement does not exist");
      // Inferred: that plans and licences which have it keep it.
      entitlement.deactivated = deactivated;
      return { status: 204, body: undefined };
    },

    deleteEntitlement({ path: { id } }, pathname) {
      if (byId(state.entitlements, id) === undefined) return refuse(pathname, 404, "the entitlement does not exist");
      state.entitlements = state.entitlements.filter((other) => other.id !== id);
      // Inferred: that it can be deleted while it is in use, and that plans and licences lose it.
      state.planEntitlements = state.planEntitlements.filter(({ entitlementId }) => entitlementId !== id);
      state.licenseEntitlements = state.licenseEntitlements.filter(({ entitlementId }) => entitlementId !== id);
      return { status: 204, body: undefined };
    },
  };
}
