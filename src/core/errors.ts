// Every failure that leaves a client. Each says what went wrong (`kind`) and what became of the call (`outcome`).
import type {
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
} from "./error-init.js";
import type { Problem } from "./problem.js";

/** What went wrong where the server answered with an error status. */
export type ProblemKind =
  | "bad-request"
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "unprocessable-content"
  | "too-many-requests"
  | "internal-server-error"
  | "service-unavailable"
  | "unexpected-status";

/** What went wrong: one literal a class. */
export type Kind = ProblemKind | "invalid-response" | "connection" | "timeout" | "aborted" | "invalid-request";

// A registered symbol, so that an error is recognised by another copy of this package (ESM beside CJS, two versions).
const brand = Symbol.for("licensing-sdk.LicensingError");

/** The failure of a call. Every error that leaves a client is one. */
export abstract class LicensingError extends Error {
  /** What went wrong. Closed: a `switch` over it is checked for exhaustiveness by the compiler. */
  abstract readonly kind: Kind;
  /** What became of the effect of the call. */
  readonly outcome: Outcome;
  /** The `operationId` of the call, or `createClient` where a constructor refused its options. */
  readonly operation: string;
  /** How many requests were started for this call. */
  readonly attempts: number;

  constructor({ message, cause, outcome, operation, attempts }: LicensingErrorInit) {
    super(message, cause === undefined ? undefined : { cause });
    this.outcome = outcome;
    this.operation = operation;
    this.attempts = attempts;
  }

  /** Whether a value is an error of this package, of whichever copy of it, narrowed so that `kind` tells the classes apart. */
  static is(value: unknown): value is AnyLicensingError {
    return brand in Object(value);
  }

  /** The error as plain data for a log: no text of a server but an id of the request, no cause and no stack. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** The server answered, and the call failed: a {@link ProblemError} or an {@link InvalidResponseError}. */
export abstract class AnswerError extends LicensingError {
  /** The HTTP status of the answer. */
  abstract readonly status: number;
  /** The id that the server gave the request (`x-request-id`, `request-id` or `x-correlation-id`). */
  readonly requestId: string | undefined;
  readonly #fields: HeaderEntries;
  readonly #excerpt: string | undefined;
  #headers: Headers | undefined;

  constructor(init: AnswerErrorInit) {
    super(init);
    this.requestId = init.requestId;
    this.#fields = init.headers;
    this.#excerpt = init.excerpt;
  }

  /** The headers of the answer that are safe to log: dates, rate limits, the media type, `Retry-After`, ids of requests. */
  get headers(): Headers {
    // Most are never looked at.
    this.#headers ??= new Headers([...this.#fields]);
    return this.#headers;
  }

  /**
   * The beginning of a body that is not what was promised, such as the page of a proxy: at most 512 characters, those that
   * are not printable escaped. `undefined` where the body was empty, not read, or read as a problem. Servers echo what
   * they are sent, so it appears nowhere else.
   */
  get excerpt(): string | undefined {
    return this.#excerpt;
  }
}

/**
 * The server answered with an error status. The problem is reached through {@link ProblemError.problem} alone: it
 * appears in no message, stack, inspection or JSON of the error, since servers echo what they were sent.
 */
export abstract class ProblemError extends AnswerError {
  abstract override readonly kind: ProblemKind;
  /** How long the server asks to wait, in milliseconds from when the answer came (`Retry-After`, RFC 9110 section 10.2.3). */
  readonly retryAfterMs: number | undefined;
  readonly #problem: Problem;

  constructor(init: ProblemErrorInit) {
    super(init);
    this.retryAfterMs = init.retryAfterMs;
    this.#problem = init.problem;
  }

  /** The problem details (RFC 9457) that came with the answer; an `about:blank` one where none did. */
  get problem(): Problem {
    return this.#problem;
  }
}

/** 400: the server could not make sense of the request. */
export class BadRequestError extends ProblemError {
  readonly kind = "bad-request";
  readonly status = 400;
}

/** 401: the credential is missing, unknown or expired. */
export class UnauthorizedError extends ProblemError {
  readonly kind = "unauthorized";
  readonly status = 401;
}

/** 403: the credential is known and not allowed to do this. */
export class ForbiddenError extends ProblemError {
  readonly kind = "forbidden";
  readonly status = 403;
}

/** 404: something that the request names does not exist. */
export class NotFoundError extends ProblemError {
  readonly kind = "not-found";
  readonly status = 404;
}

/** 409: the request does not fit the present state, such as a thing that exists already. */
export class ConflictError extends ProblemError {
  readonly kind = "conflict";
  readonly status = 409;
}

/** 422: the request was understood and breaks a rule; `problem.errors` may say where. */
export class UnprocessableContentError extends ProblemError {
  readonly kind = "unprocessable-content";
  readonly status = 422;
}

/** 429: too many requests for now. `retryAfterMs` may say for how long. */
export class TooManyRequestsError extends ProblemError {
  readonly kind = "too-many-requests";
  readonly status = 429;
}

/** 500: the server failed; a write may have been applied. */
export class InternalServerError extends ProblemError {
  readonly kind = "internal-server-error";
  readonly status = 500;
}

/** 503: the server cannot answer for now; a write may have been applied. */
export class ServiceUnavailableError extends ProblemError {
  readonly kind = "service-unavailable";
  readonly status = 503;
}

/** Any other error status, and one that this operation does not declare although another does. */
export class UnexpectedStatusError extends ProblemError {
  readonly kind = "unexpected-status";
  readonly status: number;

  constructor(init: ProblemErrorInit & StatusInit) {
    super(init);
    this.status = init.status;
  }
}

/**
 * An answer came that cannot be used. `reason` says why: a `redirect` (never followed), a status outside 200 to 599
 * (`bad-status`), or a success whose body is not JSON (`malformed`), ended early (`truncated`), is over the limit
 * (`too-large`) or is not the object or array that the document declares (`wrong-type`); or a page of a list that leads
 * nowhere: it names a page that was there before, or says that there are more and names none (`paging`).
 */
export class InvalidResponseError extends AnswerError {
  readonly kind = "invalid-response";
  /** Why the answer cannot be used. */
  readonly reason: InvalidResponseReason;
  /** The HTTP status of the answer; 0 where a browser hides that of a redirect. */
  readonly status: number;

  constructor(init: InvalidResponseErrorInit) {
    super(init);
    this.reason = init.reason;
    this.status = init.status;
  }
}

/** No answer came: the connection could not be made, was not trusted (TLS), or was lost. */
export class ConnectionError extends LicensingError {
  readonly kind = "connection";
  /** The platform's code, such as `ECONNREFUSED`; `undefined` where the platform names none. */
  readonly code: string | undefined;

  constructor(init: ConnectionErrorInit) {
    super(init);
    this.code = init.code;
  }
}

/** A time budget of the call ran out. */
export class TimeoutError extends LicensingError {
  readonly kind = "timeout";
  /** Which budget: that of one attempt (`timeout`) or that of the whole call (`totalTimeout`). */
  readonly budget: "attempt" | "total";

  constructor(init: TimeoutErrorInit) {
    super(init);
    this.budget = init.budget;
  }
}

/** The caller's signal fired. `name` is `"AbortError"`, as the platform's is, and `cause` is the reason of the signal. */
export class AbortedError extends LicensingError {
  readonly kind = "aborted";
}

/** Refused by this package before a byte was sent. The message names what to change, and never repeats a value. */
export class InvalidRequestError extends LicensingError {
  readonly kind = "invalid-request";
}

/** The failures that carry no problem. Every operation can end with them. */
export type NonProblemError =
  | InvalidResponseError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | InvalidRequestError;

/** Every class of failure, told apart by `kind`. */
export type AnyLicensingError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | ServiceUnavailableError
  | UnexpectedStatusError
  | NonProblemError;

// On the prototype, so that the stack begins with the name, and a bundler that renames classes does not change it.
BadRequestError.prototype.name = "BadRequestError";
UnauthorizedError.prototype.name = "UnauthorizedError";
ForbiddenError.prototype.name = "ForbiddenError";
NotFoundError.prototype.name = "NotFoundError";
ConflictError.prototype.name = "ConflictError";
UnprocessableContentError.prototype.name = "UnprocessableContentError";
TooManyRequestsError.prototype.name = "TooManyRequestsError";
InternalServerError.prototype.name = "InternalServerError";
ServiceUnavailableError.prototype.name = "ServiceUnavailableError";
UnexpectedStatusError.prototype.name = "UnexpectedStatusError";
InvalidResponseError.prototype.name = "InvalidResponseError";
ConnectionError.prototype.name = "ConnectionError";
TimeoutError.prototype.name = "TimeoutError";
AbortedError.prototype.name = "AbortError";
InvalidRequestError.prototype.name = "InvalidRequestError";
Object.assign(LicensingError.prototype, { [brand]: true });

/**
 * Whether a value is a {@link ProblemError} of one of these statuses; of any status where none is given. It is true for
 * an error of another copy of this package, and for a status that the operation does not declare.
 */
export function isProblem<Status extends number>(
  error: unknown,
  ...statuses: readonly Status[]
): error is ProblemError & {
  /** One of the statuses that were asked for. */
  readonly status: Status;
} {
  return (
    LicensingError.is(error) &&
    "problem" in error &&
    (statuses.length === 0 || statuses.some((status) => status === error.status))
  );
}
