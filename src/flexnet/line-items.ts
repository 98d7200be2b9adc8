// The line items of an entitlement.
import type {
  AddLineItemsError,
  ListLineItemsError,
  UpdateLineItemPoliciesError,
  UpdateLineItemPropertiesError,
} from "../../generated/flexnet/errors.js";
import {
  addLineItems,
  listLineItems,
  updateLineItemPolicies,
  updateLineItemProperties,
} from "../../generated/flexnet/operations.js";
import type {
  AddLineItemsRequest,
  LineItemListResponse,
  LineItemResponse,
  ListLineItemsQuery,
  UpdateLineItemPoliciesRequest,
  UpdateLineItemPoliciesResponse,
  UpdateLineItemPropertiesRequest,
} from "../../generated/flexnet/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { Send } from "../core/send.js";

/**
 * The line items of an entitlement: `client.entitlements.lineItems`.
 *
 * The vendor documents the requests, but of the policies, and of the answers a `status` word. The rest of the answers, their
 * statuses and the policies are inferred from its GraphQL interface. So are the errors: 400 the request breaks a rule, 401,
 * 403, 404 there is no such entitlement or line item, 429, 500.
 */
export interface FlexNetLineItems {
  /**
   * Lists line items of an entitlement (`GET /v1/entitlement/{entitlementId}/line-items`), one page of them.
   *
   * There is no iteration over all pages: the vendor does not say whether pages count from 0 or from 1, nor how many line
   * items a page has at most, so no next page can be asked for with certainty. States and types of order come in upper
   * case, where requests have them in lower case.
   *
   * @see https://fnoapi.redocly.app/apis/rest/entitlement/entitlement-service/lineitem
   */
  list(
    entitlementId: string,
    query?: ListLineItemsQuery,
    options?: CallOptions,
  ): Call<LineItemListResponse, ListLineItemsError>;

  /**
   * Adds line items to an entitlement (`POST /v1/entitlement/{entitlementId}/line-items`, answered 201).
   *
   * Each line item is added or refused by itself. So a success may hold refusals: look for `errorMsg` in `responseItems`.
   * It is an error, 400, only where none was added. The rules are those of the line items of a new entitlement. After an
   * `unknown` outcome it is not sent again.
   *
   * @see https://fnoapi.redocly.app/apis/rest/entitlement/entitlement-service/lineitem
   */
  add(
    entitlementId: string,
    body: AddLineItemsRequest,
    options?: CallOptions,
  ): Call<LineItemResponse, AddLineItemsError>;

  /**
   * Sets policies of a line item (`PATCH /v1/entitlement/{entitlementId}/line-items/{activationId}/policies`): how often
   * activations may be moved, returned and repaired. After an `unknown` outcome it is not sent again.
   *
   * @see https://fnoapi.redocly.app/apis/rest/fno_api_modernization/lineitem/configurelineitempolicies
   */
  updatePolicies(
    entitlementId: string,
    activationId: string,
    body: UpdateLineItemPoliciesRequest,
    options?: CallOptions,
  ): Call<UpdateLineItemPoliciesResponse, UpdateLineItemPoliciesError>;

  /**
   * Changes the type of order, the parent, the product and the attributes of line items of an entitlement, and deploys them
   * (`PATCH /v1/entitlement/{entitlementId}/additional-properties`).
   *
   * Each line item is changed or refused by itself. So a success may hold refusals: look for `errorMsg` in `responseItems`.
   * It is an error, 400, only where none was changed. `product` is one product here, and the name of its licence model is
   * `name`. After an `unknown` outcome it is not sent again.
   *
   * @see https://fnoapi.redocly.app/apis/rest/fno_api_modernization/lineitem/updateentitlementlineitemsproperties
   */
  updateProperties(
    entitlementId: string,
    body: UpdateLineItemPropertiesRequest,
    options?: CallOptions,
  ): Call<LineItemResponse, UpdateLineItemPropertiesError>;
}

/** The methods over a sender. */
export function lineItems(send: Send): FlexNetLineItems {
  return {
    list: (entitlementId, query = {}, options) => send(listLineItems, { path: { entitlementId }, query }, options),
    add: (entitlementId, body, options) => send(addLineItems, { path: { entitlementId }, body }, options),
    updatePolicies: (entitlementId, activationId, body, options) =>
      send(updateLineItemPolicies, { path: { entitlementId, activationId }, body }, options),
    updateProperties: (entitlementId, body, options) =>
      send(updateLineItemProperties, { path: { entitlementId }, body }, options),
  };
}
