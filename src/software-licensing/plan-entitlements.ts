// The entitlements of the plans, with the limits that licences get.
import type {
  CreatePlanEntitlementError,
  DeletePlanEntitlementError,
  ListPlanEntitlementsError,
  UpdatePlanEntitlementError,
} from "../../generated/software-licensing/errors.js";
import {
  createPlanEntitlement,
  deletePlanEntitlement,
  listPlanEntitlements,
  updatePlanEntitlement,
} from "../../generated/software-licensing/operations.js";
import type {
  CreatePlanEntitlementRequest,
  PlanEntitlement,
  UpdatePlanEntitlementRequest,
} from "../../generated/software-licensing/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { Send } from "../core/send.js";

/**
 * The entitlements of the plans, with the limits that licences get: `client.planEntitlements`.
 *
 * Whether licences that were issued before change with their plan is not documented; `licenseEntitlements.addToPlan` is
 * there for them. The vendor documents no error: each method can fail with every class, by the status that the server
 * answers.
 */
export interface SoftwareLicensingPlanEntitlements {
  /**
   * Lists the entitlements of a plan (`GET /plan-entitlements/plan/{planId}`): all of them, without pages.
   *
   * @see https://docs.software-licensing.io/plan-entitlements
   */
  list(planId: string, options?: CallOptions): Call<PlanEntitlement[], ListPlanEntitlementsError>;

  /**
   * Adds an entitlement to a plan (`POST /plan-entitlements`, answered 201). A plan has an entitlement at most once, and
   * one that is deactivated cannot be added. An absent `threshold` means no limit (inferred). After an `unknown` outcome
   * it is not sent again.
   *
   * @see https://docs.software-licensing.io/plan-entitlements
   */
  create(body: CreatePlanEntitlementRequest, options?: CallOptions): Call<PlanEntitlement, CreatePlanEntitlementError>;

  /**
   * Changes the limit of a plan's entitlement, the entitlement itself, or both, under the same rules (`PUT
   * /plan-entitlements/plan-entitlement/{id}`, answered 204). An absent member stays as it is (inferred).
   *
   * @see https://docs.software-licensing.io/plan-entitlements
   */
  update(id: string, body: UpdatePlanEntitlementRequest, options?: CallOptions): Call<void, UpdatePlanEntitlementError>;

  /**
   * Removes an entitlement from its plan (`DELETE /plan-entitlements/plan-entitlement/{id}`, answered 200 without a
   * body).
   *
   * @see https://docs.software-licensing.io/plan-entitlements
   */
  delete(id: string, options?: CallOptions): Call<void, DeletePlanEntitlementError>;
}

/** The methods over a sender. */
export function planEntitlements(send: Send): SoftwareLicensingPlanEntitlements {
  return {
    list: (planId, options) => send(listPlanEntitlements, { path: { planId } }, options),
    create: (body, options) => send(createPlanEntitlement, { body }, options),
    update: (id, body, options) => send(updatePlanEntitlement, { path: { id }, body }, options),
    delete: (id, options) => send(deletePlanEntitlement, { path: { id } }, options),
  };
}
