// The maintenance line items of an entitlement.
import type { AddMaintenanceLineItemsError } from "../../generated/flexnet/errors.js";
import { addMaintenanceLineItems } from "../../generated/flexnet/operations.js";
import type { AddMaintenanceLineItemsRequest, LineItemResponse } from "../../generated/flexnet/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { Send } from "../core/send.js";

/** The maintenance line items of an entitlement: `client.entitlements.maintenanceLineItems`. */
export interface FlexNetMaintenanceLineItems {
  /**
   * Adds maintenance line items to an entitlement (`POST /v1/entitlement/{entitlementId}/maintenance-line-items`, answered
   * 201). No operation lists them.
   *
   * Their IDs share one space with those of entitlements and line items, and the rules are those of line items. Each is
   * added or refused by itself. So a success may hold refusals: look for `errorMsg` in `responseItems`. It is an error,
   * 400, only where none was added. Of the answer a `status` word is documented, the rest is inferred. After an `unknown`
   * outcome it is not sent again.
   *
   * Errors, inferred too: 400 the request breaks a rule, 401, 403, 404 there is no such entitlement, 429, 500.
   *
   * @see https://fnoapi.redocly.app/apis/rest/entitlement/entitlement-service/maintenancelineitem
   */
  add(
    entitlementId: string,
    body: AddMaintenanceLineItemsRequest,
    options?: CallOptions,
  ): Call<LineItemResponse, AddMaintenanceLineItemsError>;
}

/** The methods over a sender. */
export function maintenanceLineItems(send: Send): FlexNetMaintenanceLineItems {
  return {
    add: (entitlementId, body, options) => send(addMaintenanceLineItems, { path: { entitlementId }, body }, options),
  };
}
