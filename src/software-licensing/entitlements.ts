// The entitlements: features by name, shared by plans and licences.
import type {
  CreateEntitlementError,
  DeleteEntitlementError,
  ListEntitlementsError,
  UpdateEntitlementError,
} from "../../generated/software-licensing/errors.js";
import {
  createEntitlement,
  deleteEntitlement,
  listEntitlements,
  updateEntitlement,
} from "../../generated/software-licensing/operations.js";
import type {
  CreateEntitlementRequest,
  Entitlement,
  EntitlementPage,
  ListEntitlementsQuery,
  UpdateEntitlementRequest,
} from "../../generated/software-licensing/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { listNumbered } from "./pages.js";

/**
 * The entitlements: `client.entitlements`. There is no operation that reads a single one.
 *
 * The vendor documents no error: each method can fail with every class, by the status that the server answers.
 */
export interface SoftwareLicensingEntitlements {
  /**
   * Lists entitlements (`GET /entitlements`). The call gives one page; iterating over it gives every entitlement.
   *
   * @see https://docs.software-licensing.io/entitlements
   */
  list(
    query?: ListEntitlementsQuery,
    options?: CallOptions,
  ): ListCall<Entitlement, EntitlementPage, ListEntitlementsError>;

  /**
   * Makes an entitlement (`POST /entitlements`, answered 201). Its name has to be unique; the request calls it
   * `entitlementName`, the answer `name`. Where the ids of consumption periods come from is not documented. After an
   * `unknown` outcome it is not sent again.
   *
   * @see https://docs.software-licensing.io/entitlements
   */
  create(body: CreateEntitlementRequest, options?: CallOptions): Call<Entitlement, CreateEntitlementError>;

  /**
   * Deactivates an entitlement, or activates it again (`PUT /entitlements/entitlement/{id}`, answered 204). One that is
   * deactivated cannot be added to a plan.
   *
   * @see https://docs.software-licensing.io/entitlements
   */
  update(id: string, body: UpdateEntitlementRequest, options?: CallOptions): Call<void, UpdateEntitlementError>;

  /**
   * Deletes an entitlement (`DELETE /entitlements/entitlement/{id}`, answered 204). What becomes of the plans and
   * licences that have it is not documented.
   *
   * @see https://docs.software-licensing.io/entitlements
   */
  delete(id: string, options?: CallOptions): Call<void, DeleteEntitlementError>;
}

/** The methods over a sender. */
export function entitlements(send: Send): SoftwareLicensingEntitlements {
  return {
    list: (all = {}, options) =>
      listNumbered(listEntitlements, all, (query) => send(listEntitlements, { query }, options)),
    create: (body, options) => send(createEntitlement, { body }, options),
    update: (id, body, options) => send(updateEntitlement, { path: { id }, body }, options),
    delete: (id, options) => send(deleteEntitlement, { path: { id } }, options),
  };
}
