// What errors are made of.
import type { Problem } from "./problem.js";

/**
 * What became of the effect of a call.
 *
 * - `not-sent`: no byte of the request left. It may be sent again.
 * - `deferred`: the server says that it did not take it and to come later. It may be sent again, later.
 * - `rejected`: a definite no. As it is it would be refused again.
 * - `unknown`: it may have been applied. Look before sending it again. For a read: no usable answer came.
 * - `applied`: it was applied and the answer was lost. Do not send it again. A read is never `applied`.
 */
export type Outcome = "not-sent" | "deferred" | "rejected" | "unknown" | "applied";

/** Why an answer cannot be used: see {@link InvalidResponseError}. */
export type InvalidResponseReason =
  | "redirect"
  | "malformed"
  | "truncated"
  | "too-large"
  | "wrong-type"
  | "bad-status"
  | "paging";

/** What every error is made of. */
export interface LicensingErrorInit {
  /** One line, without a text of a server. */
  readonly message: string;
  /** The `operationId` of the call. */
  readonly operation: string;
  /** What became of the effect of the call. */
  readonly outcome: Outcome;
  /** How many requests were started. */
  readonly attempts: number;
  /** The platform's error, where there is one. */
  readonly cause?: unknown;
}

/** Header fields: their names and values, as a `Headers` gives them. */
export type HeaderEntries = Iterable<[name: string, value: string]>;

/** What an error of an answer is made of. */
export interface AnswerErrorInit extends LicensingErrorInit {
  /** The header fields of the answer that are safe to log. */
  readonly headers: HeaderEntries;
  /** The id that the server gave the request. */
  readonly requestId?: string | undefined;
  /** The beginning of a body that is not what was promised. */
  readonly excerpt?: string | undefined;
}

/** What an error that carries a problem is made of. */
export interface ProblemErrorInit extends AnswerErrorInit {
  /** The problem details that came with the answer. */
  readonly problem: Problem;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** What an error is made of whose class does not tell the status. */
export interface StatusInit {
  /** The HTTP status of the answer. */
  readonly status: number;
}

/** What an error of an answer that cannot be used is made of. */
export interface InvalidResponseErrorInit extends AnswerErrorInit, StatusInit {
  /** Why the answer cannot be used. */
  readonly reason: InvalidResponseReason;
}

/** What an error of a lost connection is made of. */
export interface ConnectionErrorInit extends LicensingErrorInit {
  /** The platform's code, where it names one. */
  readonly code?: string | undefined;
}

/** What an error of a time budget is made of. */
export interface TimeoutErrorInit extends LicensingErrorInit {
  /** Which budget ran out. */
  readonly budget: "attempt" | "total";
}
