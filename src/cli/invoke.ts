// Calls an operation by what the documents say of it, through the method of its client.
import type { Call } from "../core/call.js";
import type { AnyLicensingError } from "../core/errors.js";
import type { CallOptions } from "../core/options.js";
import type { PlainRequest } from "../fake/refusals.js";
import { type OperationDetails, parametersIn } from "./details.js";

/** Starts the call of an operation. A list that has pages is async-iterable. */
export function invoke(
  client: object,
  details: OperationDetails,
  { path, query, header, body }: PlainRequest,
  options: CallOptions = {},
): Call<unknown, AnyLicensingError> {
  const method = details.clientMethod
    .split(".")
    .reduce<unknown>((part, name) => Reflect.get(Object(part), name), client);
  if (typeof method !== "function") throw new TypeError(`the client has no ${details.clientMethod}`);
  const segments = parametersIn(details, "path").map(({ name }) => path[name]);
  const queries = parametersIn(details, "query").length > 0 ? [query] : [];
  const input = details.body === "none" ? queries : [body];
  return Reflect.apply(method, undefined, [
    ...segments,
    ...input,
    { ...options, headers: { ...options.headers, ...header } },
  ]);
}
