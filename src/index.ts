// `licensing-sdk`: what the clients share. Errors and the guards that tell them apart, calls, and option types.

export type { Call, Result, WithResponse } from "./core/call.js";
export {
  AbortedError,
  AnswerError,
  type AnswerErrorInit,
  type AnyLicensingError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  InternalServerError,
  InvalidRequestError,
  InvalidResponseError,
  type InvalidResponseReason,
  isProblem,
  type Kind,
  LicensingError,
  type LicensingErrorInit,
  type NonProblemError,
  NotFoundError,
  type Outcome,
  ProblemError,
  type ProblemErrorInit,
  type ProblemKind,
  ServiceUnavailableError,
  TimeoutError,
  TooManyRequestsError,
  UnauthorizedError,
  UnexpectedStatusError,
  UnprocessableContentError,
} from "./core/errors.js";
export type { ErrorView, Hooks, RequestView, ResponseView, RetryView } from "./core/hooks.js";
export type { CallOptions, ClientOptions, Clock, Fetch, Token } from "./core/options.js";
export type { ListCall } from "./core/pages.js";
export type { Problem, ProblemErrorDetail } from "./core/problem.js";
export type { RetryOptions } from "./core/retry.js";
