// What the documents say of an operation, as the command reads it: words, parameters, body.
import type { Operation } from "../core/operation.js";

/** A parameter of an operation. */
export interface ParameterDetails {
  /** The name in the document, such as `licenseSlug` or `If-None-Match`. */
  readonly name: string;
  readonly in: "path" | "query" | "header";
  /** The JSON type. */
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  /** The example of the document. */
  readonly example?: unknown;
}

/** An operation, from generated/. */
export interface OperationDetails {
  readonly row: Operation;
  /** The method of the client, such as `licenses.entitlements.attach`. */
  readonly clientMethod: string;
  readonly summary: string;
  readonly docs: string;
  readonly parameters: readonly ParameterDetails[];
  readonly body: "none" | "optional" | "required";
  /** The first example of the body. */
  readonly example?: unknown;
  readonly successes: readonly number[];
  readonly resendNote: string;
}

/** A name as it is written on a command line: `lineItems`, `sort_by` and `If-None-Match` in kebab-case. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}

/** The words of an operation: its resources, then its action. */
export function wordsOf({ clientMethod }: OperationDetails): readonly string[] {
  return clientMethod.split(".").map(kebab);
}

/** The parameters of an operation that stand in one place; those of the path in its order. */
export function parametersIn(details: OperationDetails, place: ParameterDetails["in"]): readonly ParameterDetails[] {
  const parameters = details.parameters.filter((parameter) => parameter.in === place);
  const at = ({ name }: ParameterDetails): number => details.row.path.indexOf(`{${name}}`);
  return place === "path" ? parameters.sort((a, b) => at(a) - at(b)) : parameters;
}

/** Whether the operation only reads: without a usable answer there is nothing to look for. */
export function isRead({ row }: OperationDetails): boolean {
  return row.method === "GET";
}

/** Whether the operation lists things. */
export function isList({ clientMethod }: OperationDetails): boolean {
  return clientMethod.endsWith(".list");
}
