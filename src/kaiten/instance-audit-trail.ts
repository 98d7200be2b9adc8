// What happened to instances.
import type { ListInstanceAuditTrailError } from "../../generated/kaiten/errors.js";
import { listInstanceAuditTrail } from "../../generated/kaiten/operations.js";
import type { AuditTrail, AuditTrailPage } from "../../generated/kaiten/types.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { listCursor, type PageQuery } from "./pages.js";

/** Which events of an audit trail to list. */
export interface AuditTrailQuery extends PageQuery {
  /** Only the events of this name, such as `ENTITLEMENT_VALUE_GET`. */
  readonly event_name?: string;
  /** Only what happened at this time or later. A date and time by RFC 3339. */
  readonly after?: string;
  /** Only what happened at this time or earlier. A date and time by RFC 3339. */
  readonly before?: string;
}

/** What happened to instances: `client.instances.auditTrail`. */
export interface KaitenInstanceAuditTrail {
  /**
   * Lists what happened to an instance (`GET /instances/{instanceSlug}/audit-trails`, answered 200 with a page). `for await`
   * goes over all pages.
   *
   * Errors: 400 the cursor is not one that the server made, 401, 403 the scope `read:instances` is missing, 404 no such
   * instance, 422 the limit is out of range, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/instances/getAuditTrails
   */
  list(
    instanceSlug: string,
    query?: AuditTrailQuery,
    options?: CallOptions,
  ): ListCall<AuditTrail, AuditTrailPage, ListInstanceAuditTrailError>;
}

/** The methods over a sender. */
export function instanceAuditTrail(send: Send): KaitenInstanceAuditTrail {
  return {
    list: (instanceSlug, given = {}, options) =>
      listCursor(listInstanceAuditTrail, given, (query) =>
        send(listInstanceAuditTrail, { path: { instanceSlug }, query }, options),
      ),
  };
}
