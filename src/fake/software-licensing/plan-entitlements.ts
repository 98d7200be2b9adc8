// The entitlements of plans in the fake of software-licensing.io. Inferred: that licences which were issued before stay as
// they are, whatever becomes of those of their plan.
import type { Entitlement, operations, Problem } from "../../../generated/software-licensing/types.js";
import type { Resolvers } from "../resolver.js";
import { refuse } from "./refusals.js";
import { byId, newId, type SoftwareLicensingFakePlanEntitlement, type SoftwareLicensingFakeState } from "./state.js";
import { viewPlanEntitlements } from "./views.js";

type PlanEntitlementOperation =
  | "listPlanEntitlements"
  | "createPlanEntitlement"
  | "updatePlanEntitlement"
  | "deletePlanEntitlement";

/** The resolvers of plan-entitlements. */
export function planEntitlementResolvers(
  state: SoftwareLicensingFakeState,
): Pick<Resolvers<operations>, PlanEntitlementOperation> {
  /** An entitlement for a plan. Documented: one that is deactivated cannot join it, and none can join it twice. */
  const judge = (
    pathname: string,
    planId: string,
    entitlementId: string,
    besides?: SoftwareLicensingFakePlanEntitlement,
  ): { entitlement: Entitlement } | { status: 404 | 409; body: Problem } => {
    const entitlement = byId(state.entitlements, entitlementId);
    if (entitlement === undefined) return refuse(pathname, 404, "the entitlement does not exist");
    if (entitlement.deactivated) return refuse(pathname, 409, "the entitlement is deactivated");
    const isThere = state.planEntitlements.some(
      (other) => other !== besides && other.planId === planId && other.entitlementId === entitlementId,
    );
    return isThere ? refuse(pathname, 409, "the plan has the entitlement already") : { entitlement };
  };

  return {
    listPlanEntitlements({ path: { planId } }, pathname) {
      if (byId(state.plans, planId) === undefined) return refuse(pathname, 404, "the plan does not exist");
      return { status: 200, body: viewPlanEntitlements(state, planId) };
    },

    createPlanEntitlement({ body: { planId, entitlementId, threshold } }, pathname) {
      if (byId(state.plans, planId) === undefined) return refuse(pathname, 404, "the plan does not exist");
      const joining = judge(pathname, planId, entitlementId);
      if ("status" in joining) return joining;
      const id = newId(state.numbers, "pe", state.planEntitlements);
      const limit = { ...(threshold !== undefined && { threshold }) };
      state.planEntitlements.push({ id, planId, entitlementId, ...limit });
      return { status: 201, body: { id, ...limit, ...joining } };
    },

    updatePlanEntitlement({ path: { id }, body: { entitlementId, threshold } }, pathname) {
      const planEntitlement = byId(state.planEntitlements, id);
      if (planEntitlement === undefined) return absent(pathname);
      if (entitlementId !== undefined) {
        const joining = judge(pathname, planEntitlement.planId, entitlementId, planEntitlement);
        if ("status" in joining) return joining;
        planEntitlement.entitlementId = entitlementId;
      }
      // Inferred: that an absent member leaves its value.
      if (threshold !== undefined) planEntitlement.threshold = threshold;
      return { status: 204, body: undefined };
    },

    deletePlanEntitlement({ path: { id } }, pathname) {
      const planEntitlement = byId(state.planEntitlements, id);
      if (planEntitlement === undefined) return absent(pathname);
      state.planEntitlements = state.planEntitlements.filter((other) => other !== planEntitlement);
      return { status: 200, body: undefined };
    },
  };
}

function absent(pathname: string): { status: 404; body: Problem } {
  return refuse(pathname, 404, "the plan-entitlement does not exist");
}
