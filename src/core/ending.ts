// How a call ended, as plain data; and the error that says so. Errors are made once a call, when it is over.
import type { HeaderEntries, InvalidResponseReason, Outcome, ProblemErrorInit } from "./error-init.js";
import {
  AbortedError,
  type AnyLicensingError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  InternalServerError,
  InvalidRequestError,
  InvalidResponseError,
  NotFoundError,
  ServiceUnavailableError,
  TimeoutError,
  TooManyRequestsError,
  UnauthorizedError,
  UnexpectedStatusError,
  UnprocessableContentError,
} from "./errors.js";
import type { Operation } from "./operation.js";
import type { Problem } from "./problem.js";

/** What every error keeps of an answer. */
export interface AnswerParts {
  readonly status: number;
  /** The fields that are safe to log. */
  readonly headers: HeaderEntries;
  readonly requestId: string | undefined;
}

/** A success. */
export interface Success {
  readonly kind: "success";
  readonly status: number;
  /** All fields of the answer. */
  readonly headers: Headers;
  readonly data: unknown;
}

/**
 * A failure that is not yet an error: `what` is its part of the message, `isTransient` whether another attempt may end
 * otherwise, the rest are the members of its class.
 */
export type Failure = {
  readonly outcome: Outcome;
  readonly what: string;
  readonly isTransient: boolean;
  readonly cause?: unknown;
} & (
  | ({ readonly kind: "problem"; readonly problem: Problem; readonly retryAfterMs: number | undefined } & Unusable)
  | ({ readonly kind: "invalid-response"; readonly reason: InvalidResponseReason } & Unusable)
  | { readonly kind: "connection"; readonly code: string | undefined }
  | { readonly kind: "timeout"; readonly budget: "attempt" | "total" }
  | { readonly kind: "aborted" | "invalid-request" }
);

type Unusable = AnswerParts & { readonly excerpt?: string | undefined };

/** How one attempt, or a call, ended. */
export type Ending = Success | Failure;

/** An ending that came with an answer. */
export type Answered = Extract<Ending, AnswerParts | Success>;

/** Whether an answer came. Asked by its kind: whether a member is there can be changed from `Object.prototype`. */
export function isAnswered(ending: Ending): ending is Answered {
  return ending.kind === "success" || ending.kind === "problem" || ending.kind === "invalid-response";
}

/** The failure of an answer that came and cannot be used. */
export function unusable(answer: AnswerParts, reason: InvalidResponseReason, outcome: Outcome, why: string) {
  const what = `the answer cannot be used, ${why}`;
  return { kind: "invalid-response", what, outcome, isTransient: false, reason, ...answer } as const;
}

const problemClasses: Readonly<Record<number, new (init: ProblemErrorInit) => AnyLicensingError>> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableContentError,
  429: TooManyRequestsError,
  500: InternalServerError,
  503: ServiceUnavailableError,
};

/** The error for a failure of a call. Its message names the operation and what happened, and holds no text of a server. */
export function toError(failure: Failure, { id, errors }: Operation, attempts: number): AnyLicensingError {
  const { what, outcome, cause } = failure;
  const message = `${id}: ${what} (outcome: ${outcome})`;
  const init = { message, operation: id, outcome, attempts, cause };
  switch (failure.kind) {
    case "problem": {
      const { status, headers, requestId, excerpt, problem, retryAfterMs } = failure;
      // Written out: this is the one failure that programs count on, and a spread takes longer than all the rest of it.
      const ofThis = {
        message,
        operation: id,
        outcome,
        attempts,
        cause,
        status,
        headers,
        requestId,
        excerpt,
        problem,
        retryAfterMs,
      };
      const DeclaredError = errors.includes(status) ? problemClasses[status] : undefined;
      return DeclaredError === undefined ? new UnexpectedStatusError(ofThis) : new DeclaredError(ofThis);
    }
    case "invalid-response": {
      const { status, headers, requestId, excerpt, reason } = failure;
      return new InvalidResponseError({ ...init, status, headers, requestId, excerpt, reason });
    }
    case "connection":
      return new ConnectionError({ ...init, code: failure.code });
    case "timeout":
      return new TimeoutError({ ...init, budget: failure.budget });
    case "aborted":
      return new AbortedError(init);
    case "invalid-request":
      return new InvalidRequestError(init);
  }
}
