// How a call ended, as plain data; and the error that says so. Errors are made once a call, when it is over.
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
  type InvalidResponseReason,
  NotFoundError,
  type Outcome,
  type ProblemErrorInit,
  ServiceUnavailableError,
  TimeoutError,
  TooManyRequestsError,
  UnauthorizedError,
  UnexpectedStatusError,
  UnprocessableContentError,
} from "./errors.js";
import type { Operation } from "./operation.js";
import type { Problem } from "./problem.js";

/** A success. */
export interface Success {
  readonly kind: "success";
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

/** A failure that is not yet an error. */
export type Failure = { readonly outcome: Outcome; readonly cause?: unknown } & (
  | {
      readonly kind: "problem";
      readonly status: number;
      readonly headers: Headers;
      readonly problem: Problem;
      readonly retryAfterMs: number | undefined;
    }
  | {
      readonly kind: "invalid-response";
      readonly status: number;
      readonly headers: Headers;
      readonly reason: InvalidResponseReason;
    }
  | { readonly kind: "connection"; readonly code: string | undefined }
  | { readonly kind: "timeout"; readonly budget: "attempt" | "total"; readonly milliseconds: number }
  | { readonly kind: "aborted" }
  | { readonly kind: "invalid-request"; readonly message: string }
);

/** How one attempt, or a call, ended. */
export type Ending = Success | Failure;

type ProblemClass = new (init: ProblemErrorInit) => AnyLicensingError;

const problemClasses: Readonly<Record<number, ProblemClass>> = {
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

const reasons: Readonly<Record<InvalidResponseReason, string>> = {
  redirect: "a redirect, which is never followed",
  malformed: "a body that is not JSON",
  truncated: "a body that was cut",
  "too-large": "a body over the limit",
  "wrong-type": "a body of another type than the document declares",
  "bad-status": "which is no status of an answer",
};

/** The error for a failure of a call. Its message names the operation and what happened, and holds no text of a server. */
export function toError(failure: Failure, operation: Operation, attempts: number): AnyLicensingError {
  const { outcome, cause } = failure;
  const init = (what: string) => ({
    message: `${operation.id}: ${what} (outcome: ${outcome})`,
    operation: operation.id,
    outcome,
    attempts,
    cause,
  });
  switch (failure.kind) {
    case "problem": {
      const { status } = failure;
      const ErrorClass = (operation.errors.includes(status) && problemClasses[status]) || UnexpectedStatusError;
      return new ErrorClass({ ...failure, ...init(`the server answered ${status}`) });
    }
    case "invalid-response":
      return new InvalidResponseError({
        ...failure,
        ...init(`the server answered ${failure.status}, ${reasons[failure.reason]}`),
      });
    case "connection":
      return new ConnectionError({
        ...failure,
        ...init(`the connection failed${failure.code ? ` with ${failure.code}` : ""}`),
      });
    case "timeout":
      return new TimeoutError({ ...failure, ...init(`no whole answer within ${failure.milliseconds} ms`) });
    case "aborted":
      return new AbortedError(init("the signal of the caller fired"));
    case "invalid-request":
      return new InvalidRequestError({ operation: operation.id, message: failure.message, cause });
  }
}
