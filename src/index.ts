// `licensing-sdk`: what the clients share. Errors and the guards that tell them apart, calls, and option types.

export type { Call, Result, WithResponse } from "./core/call.js";
export type {
  AnswerErrorInit,
  ConnectionErrorInit,
  HeaderEntries,
  InvalidResponseErrorInit,
  InvalidResponseReason,
  LicensingErrorInit,
  Outcome,
  ProblemErrorInit,
  StatusInit,
  TimeoutErrorInit,
} from "./core/error-init.js";
export {
  AbortedError,
  AnswerError,
  type AnyLicensingError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  InternalServerError,
  InvalidRequestError,
  InvalidResponseError,
  isProblem,
  type Kind,
  LicensingError,
  type NonProblemError,
  NotFoundError,
  ProblemError,
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
