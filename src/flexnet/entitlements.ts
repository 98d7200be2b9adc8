// Simple entitlements.
import type { CreateEntitlementError } from "../../generated/flexnet/errors.js";
import { createEntitlement } from "../../generated/flexnet/operations.js";
import type { CreateEntitlementRequest, CreateEntitlementResponse } from "../../generated/flexnet/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { Send } from "../core/send.js";

/** Simple entitlements: `client.entitlements`. */
export interface FlexNetEntitlements {
  /**
   * Creates an entitlement with its line items (`POST /v1/entitlement`, answered 201).
   *
   * An ID, of the entitlement or of a line item, has to be unique over all entitlements and line items, and excludes
   * `autoGenerate: true` beside it. `isPermanent: true` excludes `expiryDate`. Without accounts the entitlement goes to
   * the default account `UNKNOWN_ORG_UNIT`. The documented answer has a `status` word and no generated IDs.
   *
   * Errors: 400 the request breaks a rule, an ID that is taken among them (`problem.detail` is the vendor's message),
   * 401, 403, 404, 429, 500; of these 400 and 500 are documented, the others inferred. After an `unknown` outcome it is
   * not sent again.
   *
   * @see https://fnoapi.redocly.app/apis/rest/fno_api_modernization/entitlement
   */
  create(
    body: CreateEntitlementRequest,
    options?: CallOptions,
  ): Call<CreateEntitlementResponse, CreateEntitlementError>;
}

/** The methods over a sender. */
export function entitlements(send: Send): FlexNetEntitlements {
  return { create: (body, options) => send(createEntitlement, { body }, options) };
}
