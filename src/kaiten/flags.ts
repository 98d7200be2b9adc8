// Feature flags, evaluated by OFREP.
import type { EvaluateAllFlagsError, EvaluateFlagError } from "../../generated/kaiten/errors.js";
import { evaluateAllFlags, evaluateFlag } from "../../generated/kaiten/operations.js";
import type {
  BulkEvaluationRequest,
  BulkEvaluationSuccess,
  EvaluationRequest,
  EvaluationSuccess,
} from "../../generated/kaiten/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { Send } from "../core/send.js";

/** The options of a call that may find that nothing has changed. */
export interface IfNoneMatchOptions extends CallOptions {
  /** The `ETag` of an earlier answer: where nothing has changed since, the data is `undefined`. */
  readonly ifNoneMatch?: string | undefined;
}

/**
 * Feature flags, evaluated by the OpenFeature Remote Evaluation Protocol: `client.flags`.
 *
 * The bodies of 400 and 500 are no problem details: their `errorCode` and `errorDetails` are in `problem.extensions`.
 */
export interface KaitenFlags {
  /**
   * Evaluates one flag (`POST /ofrep/v1/evaluate/flags/{key}`, answered 200). After an `unknown` outcome it is sent again.
   *
   * Errors: 400 it could not be evaluated, most often as there is none of that key (`problem.extensions.errorCode` says),
   * 401, 403 the scope `read:feature_flags` is missing, 429 (all three inferred), 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/ofrep-core/evaluateFlag
   */
  evaluate(key: string, body: EvaluationRequest, options?: CallOptions): Call<EvaluationSuccess, EvaluateFlagError>;

  /**
   * Evaluates all flags (`POST /ofrep/v1/evaluate/flags`, answered 200). A flag that could not be evaluated stands among the
   * others with an `errorCode`. After an `unknown` outcome it is sent again.
   *
   * With `ifNoneMatch`, the `ETag` of an earlier answer (`withResponse()` has its headers), the data is `undefined` where
   * nothing has changed since (304, inferred).
   *
   * Errors: 400, 401, 403 the scope `read:feature_flags` is missing, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/ofrep-core/evaluateFlagsBulk
   */
  evaluateAll(
    body?: BulkEvaluationRequest,
    options?: CallOptions & { readonly ifNoneMatch?: undefined },
  ): Call<BulkEvaluationSuccess, EvaluateAllFlagsError>;
  /** With `ifNoneMatch` the data is `undefined` where nothing has changed. */
  evaluateAll(
    body?: BulkEvaluationRequest,
    options?: IfNoneMatchOptions,
  ): Call<BulkEvaluationSuccess | undefined, EvaluateAllFlagsError>;
}

/** The methods over a sender. */
export function flags(send: Send): KaitenFlags {
  // Nobody who sends no tag is told that nothing has changed: that is what the first signature says.
  function evaluateAll(
    body?: BulkEvaluationRequest,
    options?: CallOptions,
  ): Call<BulkEvaluationSuccess, EvaluateAllFlagsError>;
  function evaluateAll(
    body?: BulkEvaluationRequest,
    options?: IfNoneMatchOptions,
  ): Call<BulkEvaluationSuccess | undefined, EvaluateAllFlagsError>;
  function evaluateAll(
    body: BulkEvaluationRequest = {},
    options?: IfNoneMatchOptions,
  ): Call<BulkEvaluationSuccess | undefined, EvaluateAllFlagsError> {
    const tag = options?.ifNoneMatch;
    return send(evaluateAllFlags, { header: tag === undefined ? {} : { "If-None-Match": tag }, body }, options);
  }
  return {
    evaluate: (key, body, options) => send(evaluateFlag, { path: { key }, body }, options),
    evaluateAll,
  };
}
