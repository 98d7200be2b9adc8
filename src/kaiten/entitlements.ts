// Entitlements, which licences grant.
import type {
  CreateEntitlementError,
  DeleteEntitlementError,
  GetEntitlementError,
  ListEntitlementsError,
  UpdateEntitlementError,
} from "../../generated/kaiten/errors.js";
import {
  createEntitlement,
  deleteEntitlement,
  getEntitlement,
  listEntitlements,
  updateEntitlement,
} from "../../generated/kaiten/operations.js";
import type {
  CreateEntitlementRequest,
  Entitlement,
  EntitlementPage,
  UpdateEntitlementRequest,
} from "../../generated/kaiten/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { listCursor, type PageQuery } from "./pages.js";

/** Entitlements: `client.entitlements`. They take effect where a licence grants them. */
export interface KaitenEntitlements {
  /**
   * Lists the entitlements of the organization (`GET /entitlements`, answered 200 with a page). `for await` goes over all
   * pages.
   *
   * Errors: 400 the cursor is not one that the server made, 401, 403 the scope `read:entitlements` is missing, 422 the limit
   * is out of range, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/entitlements
   */
  list(query?: PageQuery, options?: CallOptions): ListCall<Entitlement, EntitlementPage, ListEntitlementsError>;

  /**
   * Reads one entitlement (`GET /entitlements/{entitlementSlug}`, answered 200).
   *
   * Errors: 401, 403 the scope `read:entitlements` is missing, 404 no such entitlement, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/entitlements/get-entitlement
   */
  get(entitlementSlug: string, options?: CallOptions): Call<Entitlement, GetEntitlementError>;

  /**
   * Creates an entitlement (`POST /entitlements`, answered 201). After an `unknown` outcome it is not sent again: look for
   * the slug first. That `type` is required, and the limits of the members, are inferred.
   *
   * Errors: 400 two members do not go together, 401, 403 the scope `write:entitlements` is missing, 404 no such group, 409
   * the slug is taken or the plan of the organization allows no more entitlements, 422 the body breaks the schema, 429, 500,
   * 503 the limit of the plan could not be checked.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/entitlements/create-entitlement
   */
  create(body: CreateEntitlementRequest, options?: CallOptions): Call<Entitlement, CreateEntitlementError>;

  /**
   * Replaces an entitlement (`PUT /entitlements/{entitlementSlug}`, answered 204). Type, aggregation method and a reset that
   * is set stay as they are; such a reset has to be sent again.
   *
   * Errors: 400 something would change that stays, 401, 403 the scope `write:entitlements` is missing, 404 no such
   * entitlement or group, 409 (its cause is not documented), 422 the body breaks the schema or names another slug, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/entitlements/update-entitlement
   */
  update(
    entitlementSlug: string,
    body: UpdateEntitlementRequest,
    options?: CallOptions,
  ): Call<void, UpdateEntitlementError>;

  /**
   * Deletes an entitlement (`DELETE /entitlements/{entitlementSlug}`, answered 204). Detach it from every licence first: how
   * the server refuses otherwise is not documented.
   *
   * Errors: 400, 401, 403 the scope `write:entitlements` is missing, 404 no such entitlement, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/entitlements
   */
  delete(entitlementSlug: string, options?: CallOptions): Call<void, DeleteEntitlementError>;
}

/** The methods over a sender. */
export function entitlements(send: Send): KaitenEntitlements {
  return {
    list: (given = {}, options) =>
      listCursor(listEntitlements, given, (query) => send(listEntitlements, { query }, options)),
    get: (entitlementSlug, options) => send(getEntitlement, { path: { entitlementSlug } }, options),
    create: (body, options) => send(createEntitlement, { body }, options),
    update: (entitlementSlug, body, options) => send(updateEntitlement, { path: { entitlementSlug }, body }, options),
    delete: (entitlementSlug, options) => send(deleteEntitlement, { path: { entitlementSlug } }, options),
  };
}
