// Plans in the fake of software-licensing.io.
import type { operations } from "../../../generated/software-licensing/types.js";
import type { Resolvers } from "../resolver.js";
import { page } from "./pages.js";
import { refuse } from "./refusals.js";
import { byId, newId, type SoftwareLicensingFakeState } from "./state.js";
import { viewPlan } from "./views.js";

/** The resolvers of plans. */
export function planResolvers(
  state: SoftwareLicensingFakeState,
): Pick<Resolvers<operations>, "listPlans" | "createPlan" | "getPlan"> {
  return {
    listPlans({ query }, pathname) {
      const asked = state.plans.filter(({ productId }) => productId === (query?.productId ?? productId));
      return page(
        asked.flatMap((plan) => viewPlan(state, plan) ?? []),
        query,
        pathname,
      );
    },

    createPlan({ body: { name, description = "", cost, productId, duration } }, pathname) {
      const product = byId(state.products, productId);
      if (product === undefined) return refuse(pathname, 404, "the product does not exist");
      // Documented: that a name is unique. Inferred: among the plans of all products, and that a product which is
      // deactivated still gets plans.
      if (state.plans.some((other) => other.name === name)) {
        return refuse(pathname, 409, "body.name: another plan has this name");
      }
      const id = newId(state.numbers, "plan", state.plans);
      const plan = { id, name, description, productId, cost, deactivated: false, duration };
      state.plans.push(plan);
      return {
        status: 201,
        body: { id, name, description, product, cost, deactivated: false, duration, planEntitlements: [] },
      };
    },

    getPlan({ path: { id } }, pathname) {
      const plan = byId(state.plans, id);
      const body = plan && viewPlan(state, plan);
      return body ? { status: 200, body } : refuse(pathname, 404, "the plan does not exist");
    },
  };
}
