// The refusal of a usage report that matters: the limit is reached.
import { type ConflictError, isProblem } from "../core/errors.js";

const code = "ReportEntitlementUsageMetric.ThresholdExceeded";

/** The error of a usage report that would pass a hard limit. */
export type UsageLimitError = ConflictError & {
  /** What the server says of it. */
  readonly problem: {
    /** Says that a hard limit would be passed. */
    readonly code: typeof code;
  };
};

/**
 * Whether a value is the error of a usage report that would pass what a hard limit allows: 409 with the code
 * `ReportEntitlementUsageMetric.ThresholdExceeded`. Nothing of such a report is counted. Other conflicts have other codes,
 * so it may be asked of any error, and of any other value.
 *
 * @see https://docs.kaiten.sh/docs/concepts/usage-and-metering
 */
export function isUsageLimitReached(error: unknown): error is UsageLimitError {
  return isProblem(error, 409) && error.kind === "conflict" && error.problem.code === code;
}
