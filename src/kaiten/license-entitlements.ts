// The entitlements that a licence grants.
import type {
  AttachLicenseEntitlementError,
  DetachLicenseEntitlementError,
  GetLicenseEntitlementError,
  ListLicenseEntitlementsError,
  UpdateLicenseEntitlementError,
} from "../../generated/kaiten/errors.js";
import {
  attachLicenseEntitlement,
  detachLicenseEntitlement,
  getLicenseEntitlement,
  listLicenseEntitlements,
  updateLicenseEntitlement,
} from "../../generated/kaiten/operations.js";
import type {
  AttachLicenseEntitlementRequest,
  LicenseEntitlement,
  LicenseEntitlementPage,
  UpdateLicenseEntitlementRequest,
} from "../../generated/kaiten/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { listCursor, type PageQuery } from "./pages.js";

/** The entitlements that a licence grants: `client.licenses.entitlements`. */
export interface KaitenLicenseEntitlements {
  /**
   * Lists the entitlements that a licence grants (`GET /licenses/{licenseSlug}/entitlements`, answered 200 with a page).
   * `for await` goes over all pages.
   *
   * Errors: 400 the cursor is not one that the server made, 401, 403 the scope `read:licenses` is missing, 404 no such
   * licence, 422 the limit is out of range, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/licenses/get-license-entitlements
   */
  list(
    licenseSlug: string,
    query?: PageQuery,
    options?: CallOptions,
  ): ListCall<LicenseEntitlement, LicenseEntitlementPage, ListLicenseEntitlementsError>;

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
   * Reads one entitlement that a licence grants, with its value (`GET
   * /licenses/{licenseSlug}/entitlements/{entitlementSlug}`, answered 200).
   *
   * Errors: 401, 403 the scope `read:licenses` is missing, 404 the licence does not grant it, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/licenses/get-license-entitlement
   */
  get(
    licenseSlug: string,
    entitlementSlug: string,
    options?: CallOptions,
  ): Call<LicenseEntitlement, GetLicenseEntitlementError>;

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

  /**
   * Detaches an entitlement from a licence (`DELETE /licenses/{licenseSlug}/entitlements/{entitlementSlug}`, answered 204).
   *
   * Errors: 400, 401, 403 the scope `write:licenses` is missing, 404 the licence does not grant it, 409 a price is measured
   * by it (newest revision), 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/licenses
   */
  detach(
    licenseSlug: string,
    entitlementSlug: string,
    options?: CallOptions,
  ): Call<void, DetachLicenseEntitlementError>;
}

/** The methods over a sender. */
export function licenseEntitlements(send: Send): KaitenLicenseEntitlements {
  return {
    list: (licenseSlug, given = {}, options) =>
      listCursor(listLicenseEntitlements, given, (query) =>
        send(listLicenseEntitlements, { path: { licenseSlug }, query }, options),
      ),
    attach: (licenseSlug, body, options) => send(attachLicenseEntitlement, { path: { licenseSlug }, body }, options),
    get: (licenseSlug, entitlementSlug, options) =>
      send(getLicenseEntitlement, { path: { licenseSlug, entitlementSlug } }, options),
    update: (licenseSlug, entitlementSlug, body, options) =>
      send(updateLicenseEntitlement, { path: { licenseSlug, entitlementSlug }, body }, options),
    detach: (licenseSlug, entitlementSlug, options) =>
      send(detachLicenseEntitlement, { path: { licenseSlug, entitlementSlug } }, options),
  };
}
