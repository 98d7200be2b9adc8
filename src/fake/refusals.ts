// How a vendor says no: each fake answers in its vendor's own form.
import type { Violation } from "../core/validator.js";
import type { FakeAnswer } from "./fake.js";

/** An answer before it is text. */
export interface PlainAnswer {
  readonly status: number;
  /** A JSON value; `undefined` for no body. */
  readonly body: unknown;
  /** Header fields, where the answer has any of its own. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request after it was taken apart. */
export interface PlainRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** The header fields that are parameters of the operation, by their names in the document. */
  readonly header: Readonly<Record<string, string>>;
  /** The JSON value of the body; `undefined` where there was none. */
  readonly body: unknown;
}

/** The refusals that do not depend on an operation. `pathname` is that of the request. */
export interface Refusals {
  /** The media type of an error body. */
  readonly mediaType: string;
  /** No route has this path; or none has this method on it, where `allow` lists the methods there are. */
  noRoute(allow: readonly string[]): FakeAnswer;
  /** The credential is missing or unknown. */
  unauthorized(pathname: string): PlainAnswer;
  /** A body that is required is missing. */
  missingBody(pathname: string): PlainAnswer;
  /** The body is not JSON. */
  malformedBody(pathname: string, text: string): PlainAnswer;
  /** The request breaks the document. */
  invalid(pathname: string, request: PlainRequest, violations: readonly Violation[]): PlainAnswer;
  /** An error that a test asked for, with the members of the problem that it set. */
  failure(pathname: string, status: number, problem: object): PlainAnswer;
}
