// Instances.
import type {
  CreateInstanceError,
  DeleteInstanceError,
  GetInstanceError,
  ListInstancesError,
  PatchInstanceError,
  UpdateInstanceError,
} from "../../generated/kaiten/errors.js";
import {
  createInstance,
  deleteInstance,
  getInstance,
  listInstances,
  patchInstance,
  updateInstance,
} from "../../generated/kaiten/operations.js";
import type {
  CreateInstanceRequest,
  Instance,
  InstancePage,
  PatchInstanceRequest,
  UpdateInstanceRequest,
} from "../../generated/kaiten/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { instanceAuditTrail, type KaitenInstanceAuditTrail } from "./instance-audit-trail.js";
import { instanceUsage, type KaitenInstanceUsage } from "./instance-usage.js";
import { listCursor, type PageQuery } from "./pages.js";

/** Instances of your product: `client.instances`. Each belongs to a customer and uses one licence. */
export interface KaitenInstances {
  /** What instances use of their entitlements. */
  readonly usage: KaitenInstanceUsage;
  /** What happened to instances. */
  readonly auditTrail: KaitenInstanceAuditTrail;

  /**
   * Lists the instances of the organization (`GET /instances`, answered 200 with a page). `for await` goes over all pages.
   *
   * Errors: 400 the cursor is not one that the server made, 401, 403 the scope `read:instances` is missing, 422 the limit is
   * out of range, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/instances/getInstances
   */
  list(query?: PageQuery, options?: CallOptions): ListCall<Instance, InstancePage, ListInstancesError>;

  /**
   * Reads one instance (`GET /instances/{instanceSlug}`, answered 200).
   *
   * Errors: 401, 403 the scope `read:instances` is missing, 404 no such instance, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/instances
   */
  get(instanceSlug: string, options?: CallOptions): Call<Instance, GetInstanceError>;

  /**
   * Creates an instance (`POST /instances`, answered 201). After an `unknown` outcome it is not sent again: look for the slug
   * first. Which members are required is inferred.
   *
   * Errors: 400, 401, 403 the scope `write:instances` is missing, 404 no such customer, licence or deployment zone, 409 the
   * slug is taken or the plan of the organization allows no more instances, 422 the body breaks the schema or the licence is
   * archived, 429, 500, 503 the limit of the plan could not be checked.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/instances/createInstance
   */
  create(body: CreateInstanceRequest, options?: CallOptions): Call<Instance, CreateInstanceError>;

  /**
   * Replaces an instance (`PUT /instances/{instanceSlug}`, answered 204). An absent slug or deployment zone stays as it is;
   * status and lifecycle stage change by `patch` alone. Which members are required is inferred.
   *
   * Errors: 400, 401, 403 the scope `write:instances` is missing, 404 no such instance, customer, licence or deployment zone,
   * 409 the slug is taken, 422 the body breaks the schema or another licence is archived, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/instances
   */
  update(instanceSlug: string, body: UpdateInstanceRequest, options?: CallOptions): Call<void, UpdateInstanceError>;

  /**
   * Changes status, lifecycle stage or both (`PATCH /instances/{instanceSlug}`, answered 204). What is absent stays. After an
   * `unknown` outcome it is not sent again.
   *
   * Errors: 400, 401, 403 the scope `write:instances` is missing, 404 no such instance, 422 the body breaks the schema, 429,
   * 500.
   *
   * @see https://docs.kaiten.sh/docs/console/instances
   */
  patch(instanceSlug: string, body: PatchInstanceRequest, options?: CallOptions): Call<void, PatchInstanceError>;

  /**
   * Deletes an instance (`DELETE /instances/{instanceSlug}`, answered 204).
   *
   * Errors: 400, 401, 403 the scope `write:instances` is missing, 404 no such instance, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/instances
   */
  delete(instanceSlug: string, options?: CallOptions): Call<void, DeleteInstanceError>;
}

/** The methods over a sender. */
export function instances(send: Send): KaitenInstances {
  return {
    usage: instanceUsage(send),
    auditTrail: instanceAuditTrail(send),
    list: (given = {}, options) => listCursor(listInstances, given, (query) => send(listInstances, { query }, options)),
    get: (instanceSlug, options) => send(getInstance, { path: { instanceSlug } }, options),
    create: (body, options) => send(createInstance, { body }, options),
    update: (instanceSlug, body, options) => send(updateInstance, { path: { instanceSlug }, body }, options),
    patch: (instanceSlug, body, options) => send(patchInstance, { path: { instanceSlug }, body }, options),
    delete: (instanceSlug, options) => send(deleteInstance, { path: { instanceSlug } }, options),
  };
}
