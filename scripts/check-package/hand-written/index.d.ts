// What `licensing-sdk` declares, as a person would write it for consumers/cost.mts: the options that the program gives, the
// three styles of a call, and every class of failure with its literal kind. Types are as precise as the package's.

export type Result<Data, Failure> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: Failure };

export interface WithResponse<Data> {
  readonly data: Data;
  readonly status: number;
  readonly headers: Headers;
  readonly attempts: number;
}

export interface Call<Data, Failure> extends Promise<Data> {
  result(): Promise<Result<Data, Failure>>;
  withResponse(): Promise<WithResponse<Data>>;
}

export interface ListCall<Item, Page, Failure> extends Call<Page, Failure> {
  [Symbol.asyncIterator](): AsyncIterator<Item>;
  items(): AsyncIterable<Item>;
  pages(): AsyncIterable<Page>;
}

export interface RetryOptions {
  readonly maxAttempts?: number;
  readonly retryAfterOn503?: boolean;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly timeout?: number;
  readonly retry?: RetryOptions | false;
}

export interface Hooks {
  readonly onResponse?: (view: {
    readonly operation: string;
    readonly status: number;
    readonly durationMs: number;
  }) => unknown;
  readonly onRetry?: (view: {
    readonly operation: string;
    readonly attempt: number;
    readonly delayMs: number;
    readonly error: AnyLicensingError;
  }) => unknown;
}

export interface ClientOptions {
  readonly timeout?: number;
  readonly retry?: RetryOptions | false;
  readonly hooks?: Hooks;
}

export type Token = string | (() => string | Promise<string>);

export interface Problem {
  readonly type: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly { readonly location?: string; readonly message?: string }[];
}

export type Outcome = "not-sent" | "deferred" | "rejected" | "unknown" | "applied";

export abstract class LicensingError extends Error {
  readonly outcome: Outcome;
  readonly operation: string;
  readonly attempts: number;
  static is(value: unknown): value is AnyLicensingError;
}

export abstract class ProblemError extends LicensingError {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly problem: Problem;
}

export class BadRequestError extends ProblemError {
  readonly kind: "bad-request";
  readonly status: 400;
}

export class UnauthorizedError extends ProblemError {
  readonly kind: "unauthorized";
  readonly status: 401;
}

export class ForbiddenError extends ProblemError {
  readonly kind: "forbidden";
  readonly status: 403;
}

export class NotFoundError extends ProblemError {
  readonly kind: "not-found";
  readonly status: 404;
}

export class ConflictError extends ProblemError {
  readonly kind: "conflict";
  readonly status: 409;
}

export class UnprocessableContentError extends ProblemError {
  readonly kind: "unprocessable-content";
  readonly status: 422;
}

export class TooManyRequestsError extends ProblemError {
  readonly kind: "too-many-requests";
  readonly status: 429;
}

export class InternalServerError extends ProblemError {
  readonly kind: "internal-server-error";
  readonly status: 500;
}

export class ServiceUnavailableError extends ProblemError {
  readonly kind: "service-unavailable";
  readonly status: 503;
}

export class UnexpectedStatusError extends ProblemError {
  readonly kind: "unexpected-status";
}

export class InvalidResponseError extends LicensingError {
  readonly kind: "invalid-response";
  readonly reason: "redirect" | "malformed" | "truncated" | "too-large" | "wrong-type" | "bad-status" | "paging";
  readonly status: number;
}

export class ConnectionError extends LicensingError {
  readonly kind: "connection";
  readonly code: string | undefined;
}

export class TimeoutError extends LicensingError {
  readonly kind: "timeout";
  readonly budget: "attempt" | "total";
}

export class AbortedError extends LicensingError {
  readonly kind: "aborted";
}

export class InvalidRequestError extends LicensingError {
  readonly kind: "invalid-request";
}

/** The failures of every operation. */
export type CommonError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | InvalidResponseError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | InvalidRequestError;

export type AnyLicensingError =
  | CommonError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | ServiceUnavailableError;

export function isProblem<Status extends number>(
  error: unknown,
  ...statuses: readonly Status[]
): error is ProblemError & { readonly status: Status };
