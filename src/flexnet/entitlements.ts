// Simple entitlements.
import type { CreateEntitlementError, ListEntitlementsError } from "../../generated/flexnet/errors.js";
import { createEntitlement, listEntitlements } from "../../generated/flexnet/operations.js";
import type {
  CreateEntitlementRequest,
  CreateEntitlementResponse,
  EntitlementListResponse,
  ListEntitlementsQuery,
} from "../../generated/flexnet/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { Send } from "../core/send.js";
import { type FlexNetLineItems, lineItems } from "./line-items.js";
import { type FlexNetMaintenanceLineItems, maintenanceLineItems } from "./maintenance-line-items.js";

/** Simple entitlements: `client.entitlements`. */
export interface FlexNetEntitlements {
  /** Their line items. */
  readonly lineItems: FlexNetLineItems;
  /** Their maintenance line items. */
  readonly maintenanceLineItems: FlexNetMaintenanceLineItems;

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

  /**
   * Lists entitlements without their line items (`GET /v1/entitlements`), one page of them.
   *
   * The vendor documents that there is such a list, and no more: the query and the answer are inferred from the list of
   * line items and from its GraphQL interface. Neither does it say whether pages count from 0 or from 1, nor how many
   * entitlements a page has at most. So there is no iteration over all pages: no next page can be asked for with certainty.
   *
   * Errors, all inferred: 400 the query breaks a rule, 401, 403, 404, 429, 500.
   *
   * @see https://docs.revenera.com/fno_CURRENT/webservicesintegration/Content/helplibrary/EntMgmtAPISimpleEntitlements.htm
   */
  list(query?: ListEntitlementsQuery, options?: CallOptions): Call<EntitlementListResponse, ListEntitlementsError>;
}

/** The methods over a sender. */
export function entitlements(send: Send): FlexNetEntitlements {
  return {
    lineItems: lineItems(send),
    maintenanceLineItems: maintenanceLineItems(send),
    create: (body, options) => send(createEntitlement, { body }, options),
    list: (query = {}, options) => send(listEntitlements, { query }, options),
  };
}
