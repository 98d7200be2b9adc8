// Guards the header fields that a caller adds to requests.
import { bare } from "./bare.js";
import { guardObject, refuse } from "./refuse.js";

// The client's own fields, and those that frame a message or belong to the connection, are not for a caller to set.
const fieldName =
  /^(?!(?:authorization|connection|content-length|content-type|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$)[!#$%&'*+.^_`|~\w-]+$/i;
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;
// The one thing of the connection that a caller may say: a create over one that is kept, and that the server closes
// meanwhile, ends without telling what became of it.
const closing = /^connection:close$/i;

/**
 * Header fields that can go on the wire as they are (RFC 9110 section 5), with their names in lower case; none for none.
 *
 * @throws {InvalidRequestError} otherwise; the message names the field, never its value.
 */
export function guardHeaders(
  operation: string,
  headers: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> | undefined {
  if (headers === undefined) return undefined;
  // The fields of a Headers, a Map or an array would be lost: they are no members of it.
  const given = guardObject(operation, "headers", headers);
  const guarded = bare<Record<string, string>>();
  for (const [name, value] of Object.entries(given)) {
    const isText = typeof value === "string" && fieldValue.test(value);
    if (!isText || !(fieldName.test(name) || closing.test(`${name}:${value}`))) {
      refuse(operation, `headers: "${name}" cannot be set, or not to what it is given`);
    }
    guarded[name.toLowerCase()] = value;
  }
  return guarded;
}
