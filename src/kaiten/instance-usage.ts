// What instances use of their entitlements.
import type {
  GetInstanceUsageError,
  ListInstanceUsageError,
  ReportInstanceUsageError,
} from "../../generated/kaiten/errors.js";
import { getInstanceUsage, listInstanceUsage, reportInstanceUsage } from "../../generated/kaiten/operations.js";
import type { EntitlementUsage, ReportEntitlementUsageRequest } from "../../generated/kaiten/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { Send } from "../core/send.js";

/** What instances use of their entitlements: `client.instances.usage`. */
export interface KaitenInstanceUsage {
  /**
   * Lists what an instance uses of each of its entitlements (`GET /instances/{instanceSlug}/entitlements/usage`, answered 200
   * with one list, without pages).
   *
   * Errors: 400, 401, 403 the scope `read:instances` is missing, 404 no such instance, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/instances/getEntitlementsUsageMetrics
   */
  list(instanceSlug: string, options?: CallOptions): Call<EntitlementUsage[], ListInstanceUsageError>;

  /**
   * Reads what an instance uses of one entitlement, with its limit (`GET
   * /instances/{instanceSlug}/entitlements/{entitlementSlug}/usage`, answered 200).
   *
   * Errors: 400, 401, 403 the scope `read:instances` is missing, 404 no such instance or entitlement, or its licence does not
   * grant it, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/instances/getEntitlementUsageMetrics
   */
  get(
    instanceSlug: string,
    entitlementSlug: string,
    options?: CallOptions,
  ): Call<EntitlementUsage, GetInstanceUsageError>;

  /**
   * Reports usage (`POST /instances/{instanceSlug}/entitlements/{entitlementSlug}/usage`, answered 200 with the usage from
   * now on). `append` folds the number into the usage, `set` puts it in its place. After an `unknown` outcome it is not sent
   * again, since it may be counted twice: send a `transactionId` where the deployment knows it (inferred), and the report may
   * be repeated with the same one.
   *
   * Errors: 400 the entitlement is no number, 401, 403 the scope `write:instances` is missing, 404 no such instance or
   * entitlement, or its licence does not grant it, 409 a hard limit would be passed (`isUsageLimitReached` tells) or the
   * `transactionId` was used for another report, 422 the body breaks the schema, 429, 500. That `behavior` is required is
   * inferred.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/instances/reportEntitlementUsageMetric
   */
  report(
    instanceSlug: string,
    entitlementSlug: string,
    body: ReportEntitlementUsageRequest,
    options?: CallOptions,
  ): Call<EntitlementUsage, ReportInstanceUsageError>;
}

/** The methods over a sender. */
export function instanceUsage(send: Send): KaitenInstanceUsage {
  return {
    list: (instanceSlug, options) => send(listInstanceUsage, { path: { instanceSlug } }, options),
    get: (instanceSlug, entitlementSlug, options) =>
      send(getInstanceUsage, { path: { instanceSlug, entitlementSlug } }, options),
    report: (instanceSlug, entitlementSlug, body, options) =>
      send(reportInstanceUsage, { path: { instanceSlug, entitlementSlug }, body }, options),
  };
}
