// The entitlements that a licence grants.
import type { AttachLicenseEntitlementError, UpdateLicenseEntitlementError } from "../../generated/kaiten/errors.js";
import { attachLicenseEntitlement, updateLicenseEntitlement } from "../../generated/kaiten/operations.js";
import type { AttachLicenseEntitlementRequest, UpdateLicenseEntitlementRequest } from "../../generated/kaiten/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { Send } from "../core/send.js";

/** The entitlements that a licence grants: `client.licenses.entitlements`. */
export interface KaitenLicenseEntitlements {
  /**
   * Attaches an entitlement to a licence with a value (`POST /licenses/{licenseSlug}/entitlements`, answered 204).
   *
   * Send `entitlementSlug`: the schema leaves it optional, yet without it no entitlement is found. The value has to
   * fit the type of the entitlement.
   *
   * Errors: 400 the value does not fit the entitlement, 401, 403 the scope `write:licenses` is missing, 404 no such
   * licence or entitlement, 409 attached already or the plan of the organization allows no more, 422 the body breaks
   * the schema (`problem.errors` says where), 429, 500, 503. After an `unknown` outcome it is not sent again.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/licenses/associate-entitlement-with-license
   */
  attach(
    licenseSlug: string,
    body: AttachLicenseEntitlementRequest,
    options?: CallOptions,
  ): Call<void, AttachLicenseEntitlementError>;

  /**
   * Changes the value of an entitlement that a licence grants (`PUT
   * /licenses/{licenseSlug}/entitlements/{entitlementSlug}`, answered 204).
   *
   * Errors: 400 the value does not fit the entitlement, 401, 403 the scope `write:licenses` is missing, 404 the licence
   * does not grant it, 409 (its cause is not documented), 422 the body breaks the schema or names another entitlement, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/licenses
   */
  update(
    licenseSlug: string,
    entitlementSlug: string,
    body: UpdateLicenseEntitlementRequest,
    options?: CallOptions,
  ): Call<void, UpdateLicenseEntitlementError>;
}

/** The methods over a sender. */
export function licenseEntitlements(send: Send): KaitenLicenseEntitlements {
  return {
    attach: (licenseSlug, body, options) => send(attachLicenseEntitlement, { path: { licenseSlug }, body }, options),
    update: (licenseSlug, entitlementSlug, body, options) =>
      send(updateLicenseEntitlement, { path: { licenseSlug, entitlementSlug }, body }, options),
  };
}
