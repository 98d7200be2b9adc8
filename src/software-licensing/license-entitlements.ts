// What the licences hold: entitlements with their limits and their usage.
import type {
  AddLicenseEntitlementToPlanError,
  GetLicenseEntitlementError,
  ListLicenseEntitlementsError,
  RefreshLicenseEntitlementError,
  UpdateLicenseEntitlementError,
} from "../../generated/software-licensing/errors.js";
import {
  addLicenseEntitlementToPlan,
  getLicenseEntitlement,
  listLicenseEntitlements,
  refreshLicenseEntitlement,
  updateLicenseEntitlement,
} from "../../generated/software-licensing/operations.js";
import type {
  AddLicenseEntitlementToPlanRequest,
  LicenseEntitlement,
  ListLicenseEntitlementsQuery,
  UpdateLicenseEntitlementRequest,
} from "../../generated/software-licensing/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { Send } from "../core/send.js";

/**
 * What the licences hold: `client.licenseEntitlements`.
 *
 * The vendor documents no error: each method can fail with every class, by the status that the server answers.
 */
export interface SoftwareLicensingLicenseEntitlements {
  /**
   * Gives every licence of a plan one more license-entitlement (`POST /license-entitlements/plan/{planId}`, answered
   * 204). An absent `threshold` means no limit (inferred). After an `unknown` outcome it is not sent again.
   *
   * @see https://docs.software-licensing.io/license-entitlements.html
   */
  addToPlan(
    planId: string,
    body: AddLicenseEntitlementToPlanRequest,
    options?: CallOptions,
  ): Call<void, AddLicenseEntitlementToPlanError>;

  /**
   * Reads one license-entitlement (`GET /license-entitlements/license-entitlement/{id}`). `actual` is the present usage.
   *
   * @see https://docs.software-licensing.io/license-entitlements.html
   */
  get(id: string, options?: CallOptions): Call<LicenseEntitlement, GetLicenseEntitlementError>;

  /**
   * Changes the limit of one license-entitlement, its usage, or both (`PUT
   * /license-entitlements/license-entitlement/{id}`, answered 204). Whole numbers; an absent member stays as it is
   * (inferred).
   *
   * @see https://docs.software-licensing.io/license-entitlements.html
   */
  update(
    id: string,
    body: UpdateLicenseEntitlementRequest,
    options?: CallOptions,
  ): Call<void, UpdateLicenseEntitlementError>;

  /**
   * Lists the license-entitlements of a licence (`GET /license-entitlements`): all of them, without pages.
   *
   * @see https://docs.software-licensing.io/license-entitlements.html
   */
  list(
    query?: ListLicenseEntitlementsQuery,
    options?: CallOptions,
  ): Call<LicenseEntitlement[], ListLicenseEntitlementsError>;

  /**
   * Refreshes one license-entitlement before its period ends (`PUT
   * /license-entitlements/license-entitlement/{id}/refresh`, answered 204): its usage becomes 0 and its refresh date
   * moves (inferred). After an `unknown` outcome it is not sent again, since it would wipe out newer usage.
   *
   * @see https://docs.software-licensing.io/license-entitlements.html
   */
  refresh(id: string, options?: CallOptions): Call<void, RefreshLicenseEntitlementError>;
}

/** The methods over a sender. */
export function licenseEntitlements(send: Send): SoftwareLicensingLicenseEntitlements {
  return {
    addToPlan: (planId, body, options) => send(addLicenseEntitlementToPlan, { path: { planId }, body }, options),
    get: (id, options) => send(getLicenseEntitlement, { path: { id } }, options),
    update: (id, body, options) => send(updateLicenseEntitlement, { path: { id }, body }, options),
    list: (query = {}, options) => send(listLicenseEntitlements, { query }, options),
    refresh: (id, options) => send(refreshLicenseEntitlement, { path: { id } }, options),
  };
}
