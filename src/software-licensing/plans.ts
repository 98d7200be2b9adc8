// The plans: templates for the licences of a product.
import type { CreatePlanError, GetPlanError, ListPlansError } from "../../generated/software-licensing/errors.js";
import { createPlan, getPlan, listPlans } from "../../generated/software-licensing/operations.js";
import type { CreatePlanRequest, ListPlansQuery, Plan, PlanPage } from "../../generated/software-licensing/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { listNumbered } from "./pages.js";

/**
 * The plans: `client.plans`. What else can be done with one is not known.
 *
 * The vendor documents no error: each method can fail with every class, by the status that the server answers.
 */
export interface SoftwareLicensingPlans {
  /**
   * Lists plans, with their entitlements (`GET /plans`). The call gives one page; iterating over it gives every plan.
   *
   * @see https://docs.software-licensing.io/plans.html
   */
  list(query?: ListPlansQuery, options?: CallOptions): ListCall<Plan, PlanPage, ListPlansError>;

  /**
   * Makes a plan of a product (`POST /plans`, answered 201). Its name has to be unique. `duration` is in days. After an
   * `unknown` outcome it is not sent again.
   *
   * @see https://docs.software-licensing.io/plans.html
   */
  create(body: CreatePlanRequest, options?: CallOptions): Call<Plan, CreatePlanError>;

  /**
   * Reads one plan, with its entitlements (`GET /plans/plan/{id}`).
   *
   * @see https://docs.software-licensing.io/plans.html
   */
  get(id: string, options?: CallOptions): Call<Plan, GetPlanError>;
}

/** The methods over a sender. */
export function plans(send: Send): SoftwareLicensingPlans {
  return {
    list: (all = {}, options) => listNumbered(listPlans, all, (query) => send(listPlans, { query }, options)),
    create: (body, options) => send(createPlan, { body }, options),
    get: (id, options) => send(getPlan, { path: { id } }, options),
  };
}
