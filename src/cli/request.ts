// From the words of a command to the request of an operation, judged by its document as the fakes judge it.
import type { Validator, Violation } from "../core/validator.js";
import { readHeader, readQuery } from "../fake/parameters.js";
import type { PlainRequest } from "../fake/refusals.js";
import { locationOf } from "../fake/violation.js";
import { type ApiName, apis } from "./apis.js";
import { type OperationDetails, type ParameterDetails, parametersIn } from "./details.js";
import { type Breach, InvalidInputError, UsageError } from "./usage.js";

/** What the parameters that are flags were given, by their names in the document. */
export type Flags = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The request that the words and the flags of a command mean.
 *
 * @throws {UsageError} for a member of an object that is not written `name=value`.
 */
export function requestOf(
  details: OperationDetails,
  words: readonly string[],
  flags: Flags,
  body: unknown,
): PlainRequest {
  // A flag is read as its text in a URL would be.
  const url = new URL("query:");
  for (const parameter of parametersIn(details, "query")) {
    for (const text of [flags[parameter.name] ?? []].flat()) url.searchParams.append(...inQuery(parameter, text));
  }
  const headers = new Headers();
  for (const { name } of parametersIn(details, "header")) {
    for (const text of [flags[name] ?? []].flat()) setField(headers, name, text);
  }
  return {
    path: Object.fromEntries(parametersIn(details, "path").map(({ name }, index) => [name, words[index] ?? ""])),
    query: readQuery(url, details.parameters),
    header: readHeader(headers, details.parameters),
    body,
  };
}

function inQuery({ name, type }: ParameterDetails, text: string): [string, string] {
  if (type !== "object") return [name, text];
  const [, member, value] = /^([^=[\]]+)=(.*)$/s.exec(text) ?? [];
  if (member === undefined || value === undefined) throw new UsageError(`${name}: give each as name=value`);
  return [`${name}[${member}]`, value];
}

function setField(headers: Headers, name: string, text: string): void {
  try {
    headers.set(name, text);
  } catch {
    throw new UsageError(`${name}: this cannot be the value of a header field`);
  }
}

/** Gives the rules of the document that a request of an operation breaks; none for one that is as it should be. */
export type Judge = (request: PlainRequest) => readonly Breach[];

/** Loads what judges the requests of an operation. */
export async function judgeOf(api: ApiName, { row }: Pick<OperationDetails, "row">): Promise<Judge> {
  const validate: unknown = Reflect.get(await apis[api].validators(), row.id);
  if (!isValidator(validate)) throw new TypeError(`there is no validator for ${row.id}`);
  return (request) => (validate(request) ? [] : (validate.errors ?? []).map(toBreach));
}

function isValidator(value: unknown): value is Validator {
  return typeof value === "function";
}

function toBreach(violation: Violation): Breach {
  const { keyword, message = "it is broken", params } = violation;
  const { allowedValues } = params;
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.join(", ")}` : "";
  return { place: locationOf(violation), rule: keyword, message: message + allowed };
}

/** @throws {InvalidInputError} for a request that breaks its document, with every rule that it breaks. */
export async function guardRequest(api: ApiName, details: OperationDetails, request: PlainRequest): Promise<void> {
  const judge = await judgeOf(api, details);
  const breaches = judge(request);
  if (breaches.length > 0) throw new InvalidInputError(details.row.id, breaches);
}
