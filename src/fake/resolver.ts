// The type of what answers an operation: from the document, so that a missing or ill-typed resolver does not compile.
import type { AnyLicensingError, ProblemError, UnexpectedStatusError } from "../core/errors.js";
import type { Input } from "../core/operation.js";

type Body<Response> = Response extends { readonly content: infer Content } ? Content[keyof Content] : undefined;

/** The statuses that a `default` of a document stands for. */
type ErrorStatus = Exclude<Extract<AnyLicensingError, ProblemError>, UnexpectedStatusError>["status"];

type Answers<Responses> = {
  [Status in keyof Responses]: {
    /** The HTTP status. */
    readonly status: Status extends "default" ? ErrorStatus : Status;
    readonly body: Body<Responses[Status]>;
    readonly headers?: Readonly<Record<string, string>>;
  };
}[keyof Responses];

/** An answer that the document declares for an operation. */
export type Answer<Shape> = Shape extends { readonly responses: infer Responses } ? Answers<Responses> : never;

/** Answers a request of an operation that fits its document. `pathname` is that of its URL. */
export type Resolver<Shape> = (request: Input<Shape>, pathname: string) => Answer<Shape>;

/** A resolver for each operation of a document. */
export type Resolvers<Operations> = { readonly [Id in keyof Operations]: Resolver<Operations[Id]> };
