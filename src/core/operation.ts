// What a client knows of an operation at run time: one row, written by `npm run generate` from the documents.
// Imported by the rows under generated/ and by the rest of core/.

/** Never present at run time: carries the types of an operation from its row to the method that sends it. */
declare const types: unique symbol;

/**
 * A row of the operation table: an {@link Operation} as JSON. An import reads all of them and a program calls few, and a text
 * is read in a fraction of the time. `Shape` is the operation as openapi-typescript describes it, `Failure` the union of the
 * errors that it can end with.
 */
export type OperationRow<Shape = unknown, Failure = unknown> = string & {
  readonly [types]?: { readonly shape: Shape; readonly failure: Failure };
};

const operations = new Map<OperationRow, Operation>();

/** The operation of a row. */
export function operationOf(row: OperationRow): Operation {
  const known = operations.get(row);
  if (known !== undefined) return known;
  const operation: Operation = JSON.parse(row);
  operations.set(row, operation);
  return operation;
}

/** What a client knows of an operation. */
export interface Operation {
  /** The `operationId` of the document. */
  readonly id: string;
  /** The HTTP method (RFC 9110 section 9). */
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path template, relative to the base URL. */
  readonly path: string;
  /** The top-level JSON type of the body of a success, or `none` where the document declares no body. */
  readonly answer: "object" | "array" | "none";
  /** The error statuses that the document declares. */
  readonly errors: readonly number[];
  /** `x-resend-after-unknown`: whether a second request does no harm when the outcome of the first is unknown. */
  readonly resend: boolean;
  /** Whether the request carries the token. */
  readonly secured: boolean;
  /** Whether 304 is an answer, without a body: nothing has changed since what `If-None-Match` names. */
  readonly notModified?: boolean;
  /** The parameters of the query that take a list or an object. */
  readonly grouped?: readonly string[];
}

type Get<T, Key extends string> = T extends { readonly [K in Key]?: infer Value } ? Value : undefined;
type Json<T> = T extends { readonly content: { readonly "application/json": infer Body } } ? Body : undefined;
type Filled<T> = { [Key in keyof T as T[Key] extends undefined ? never : Key]: T[Key] };
type Success<Responses> = {
  [Status in keyof Responses & (200 | 201 | 202 | 204 | 304)]: Responses[Status] extends {
    content: { "application/json": infer Body };
  }
    ? Body
    : undefined;
}[keyof Responses & (200 | 201 | 202 | 204 | 304)];

/** What a method hands over for one request: exactly what the document asks for. */
export type Input<Shape> = Filled<{
  readonly path: Get<Get<Shape, "parameters">, "path">;
  readonly query: Get<Get<Shape, "parameters">, "query">;
  readonly header: Get<Get<Shape, "parameters">, "header">;
  readonly body: Json<Get<Shape, "requestBody">>;
}>;

/** The data of a success, as the document declares it. */
export type Data<Shape> = Success<Get<Shape, "responses">>;
