// Guards what could change where a request goes: the base URL, and what goes into its path and its query.
import type { Operation } from "./operation.js";
import { guardObject, refuse } from "./refuse.js";

// Of a URL as the platform writes it: `https:` to any host, `http:` to this machine alone; no user, no query, no fragment.
const trusted = /^(?:https:\/\/[^/?#@]+|http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?)\/[^?#]*$/;

/**
 * A base URL without its trailing slashes.
 *
 * @throws {InvalidRequestError} for a URL that is not to be trusted with a secret; the message does not repeat it, since
 * it may hold a password.
 */
export function guardBaseUrl(baseUrl: unknown): string {
  const href = typeof baseUrl === "string" ? hrefOf(baseUrl) : "";
  if (trusted.test(href)) return withoutTrailingSlashes(href);
  return refuse("createClient", "baseUrl: give an https URL without user, query and fragment; http for loopback");
}

/** A URL as the platform writes it, or "". Once it is compiled, `URL.canParse` of Node 20 denies hosts outside of ASCII. */
function hrefOf(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    return "";
  }
}

/** A text without the slashes at its end. A regular expression would take long for many in its middle. */
export function withoutTrailingSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}

const dotSegment = /^(?:\.|%2e){1,2}$/i;

/**
 * A path template with its parameters filled in: each one segment, encoded once.
 *
 * @throws {InvalidRequestError} for a value that is empty, `.` or `..` (also percent-encoded), or no text.
 */
export function fillPath(
  operation: string,
  template: string,
  parameters: Readonly<Record<string, unknown>> = {},
): string {
  let path = "";
  for (const [index, part] of partsOf(template).entries()) {
    path += index % 2 === 0 ? part : encodeSegment(operation, part, parameters[part]);
  }
  return path;
}

const partsOfTemplates = new Map<string, readonly string[]>();

/** What is between the parameters of a template, and their names, in turn. */
function partsOf(template: string): readonly string[] {
  const known = partsOfTemplates.get(template);
  if (known !== undefined) return known;
  const parts = template.split(/[{}]/);
  partsOfTemplates.set(template, parts);
  return parts;
}

function encodeSegment(operation: string, name: string, value: unknown): string {
  const isSegment = typeof value === "string" && value !== "" && !dotSegment.test(value);
  try {
    if (isSegment) return encodeURIComponent(value);
  } catch {
    // A lone surrogate has no encoding.
  }
  return refuse(operation, `${name}: give a text other than "", "." and "..", without lone surrogates`);
}

/**
 * The members of a query that have a value, as texts, with their names encoded: openapi-fetch's serializers encode the values
 * alone. Where the document has a list it is sent member by member, an object as `name[member]=value`.
 *
 * @throws {InvalidRequestError} for any other value that is no text, number or boolean.
 */
export function guardQuery({ id, grouped = [] }: Operation, query: object): [name: string, value: string][] {
  return present(guardObject(id, "query", query)).flatMap(([name, value]): ReturnType<typeof guardQuery> => {
    const key = encodeURIComponent(name);
    if (!grouped.includes(name)) return [[key, guardValue(id, name, value)]];
    if (Array.isArray(value)) return value.map((each: unknown) => [key, guardValue(id, name, each)]);
    return present(guardObject(id, name, Object(value))).map(([member, each]) => {
      return [`${key}[${encodeURIComponent(member)}]`, guardValue(id, name, each)];
    });
  });
}

/** The members of an object that have a value. */
function present(members: object): [string, unknown][] {
  return Object.entries(members).filter(([, value]) => value !== undefined && value !== null);
}

function guardValue(operation: string, name: string, value: unknown): string {
  const isPlain = typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
  return isPlain ? String(value) : refuse(operation, `${name}: give a text, a number or a boolean`);
}
