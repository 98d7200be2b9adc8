// Guards what could change where a request goes: the base URL, and the values that go into a path or a query.
import { InvalidRequestError } from "./errors.js";

function refuse(operation: string, message: string): never {
  throw new InvalidRequestError({ operation, message });
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * A base URL without its trailing slashes: `https:`, or `http:` to this machine alone, with no user, query or fragment.
 *
 * @throws {InvalidRequestError} otherwise; the message does not repeat the URL, which may hold a password.
 */
export function guardBaseUrl(baseUrl: unknown): string {
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined) return refuse("createClient", "baseUrl: give an absolute URL, such as https://host/api");
  if (url.username !== "" || url.password !== "") refuse("createClient", "baseUrl: leave the user and password out");
  if (url.search !== "" || url.hash !== "") refuse("createClient", "baseUrl: leave the query and the fragment out");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname))) {
    refuse("createClient", "baseUrl: use https; http is for localhost, 127.0.0.1 and [::1] alone");
  }
  return url.href.replace(/\/+$/, "");
}

const dotSegment = /^(?:\.|%2e){1,2}$/i;

/** A value as one piece of a URL, encoded once; `undefined` for what cannot be one. */
function encode(value: unknown): string | undefined {
  if (typeof value === "object" || value === undefined || Number.isNaN(value)) return undefined;
  try {
    return encodeURIComponent(String(value));
  } catch {
    // A lone surrogate has no UTF-8 form.
    return undefined;
  }
}

/**
 * A path template with its parameters filled in, each one segment.
 *
 * @throws {InvalidRequestError} for a value that is empty, `.` or `..` (also percent-encoded) or no text.
 */
export function fillPath(operation: string, template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    const encoded = encode(value);
    if (!encoded || dotSegment.test(String(value))) {
      refuse(operation, `${name}: give a text that is not empty, "." or ".."`);
    }
    return encoded;
  });
}

/**
 * A query string without its question mark. Members that are `undefined` or `null` are left out; the items of an array
 * are repeated under its name.
 *
 * @throws {InvalidRequestError} for a value that is an object, `NaN`, or text that has no UTF-8 form.
 */
export function fillQuery(operation: string, parameters: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      pairs.push(
        `${encodeURIComponent(name)}=${encode(item) ?? refuse(operation, `${name}: give a text, a number or a boolean`)}`,
      );
    }
  }
  return pairs.join("&");
}
