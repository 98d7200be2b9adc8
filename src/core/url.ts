// Guards what could change where a request goes: the base URL, and the values that go into its path.
import { refuse } from "./errors.js";

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * A base URL without its trailing slashes: `https:`, or `http:` to this machine alone, with no user, query or fragment.
 *
 * @throws {InvalidRequestError} otherwise; the message does not repeat the URL, which may hold a password.
 */
export function guardBaseUrl(baseUrl: unknown): string {
  const url = typeof baseUrl === "string" && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isTrusted = url?.protocol === "https:" || (url?.protocol === "http:" && loopback.test(url.hostname));
  if (url === undefined || !isTrusted || url.username || url.password || url.search || url.hash) {
    return refuse("createClient", "baseUrl: give an https URL without user, query and fragment; http for loopback");
  }
  return url.href.replace(/\/+$/, "");
}

const dotSegment = /^(?:\.|%2e){1,2}$/i;

/**
 * A path template with its parameters filled in: each one segment, encoded once.
 *
 * @throws {InvalidRequestError} for a value that is empty, `.` or `..` (also percent-encoded), or no text.
 */
export function fillPath(operation: string, template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (typeof value === "string" && value && !dotSegment.test(value)) return encodeURIComponent(value);
    return refuse(operation, `${name}: give a text other than "", "." and ".."`);
  });
}
