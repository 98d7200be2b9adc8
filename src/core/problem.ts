// Reads the problem details (RFC 9457) of an answer, from the forms of all three vendors.
import { mediaTypeOf } from "./headers.js";

/** One refused place of a request. */
export interface ProblemErrorDetail {
  /** Where, such as `body.value.type`, `path.licenseSlug` or `query.limit`. */
  readonly location?: string;
  /** Which rule failed, for people. */
  readonly message?: string;
  /** What was sent there, of any JSON type: it may hold a secret. */
  readonly value?: unknown;
}

/**
 * Problem details (RFC 9457 section 3.1). Members of the wrong JSON type are left out, as the RFC asks. The texts come
 * from a server: escape them before they reach a terminal or a page, and branch on `type`, `code` or the HTTP status.
 */
export interface Problem {
  /** Identifies the type of problem: resolved against the URL of the answer, `about:blank` where absent. Never fetched. */
  readonly type: string;
  /** A short text for the type, for people. */
  readonly title?: string;
  /** The status as the origin server set it (100 to 599). Advisory: the status of the answer is `error.status`. */
  readonly status?: number;
  /** What went wrong this time, for people. FlexNet's `message` is read into it. */
  readonly detail?: string;
  /** This occurrence, resolved like `type`. Never fetched. */
  readonly instance?: string;
  /** Kaiten's stable machine code. */
  readonly code?: string;
  /** Kaiten's id of an error whose cause is withheld. */
  readonly errorId?: string;
  /** What was refused, place by place. Elements that are neither objects nor strings are left out. */
  readonly errors?: readonly ProblemErrorDetail[];
  /** Set where the problem was read from a body that does not call itself JSON. */
  readonly contentTypeMismatch?: true;
  /** Every other member, by its name; without a prototype. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Whether an answer says that it carries a problem, as JSON or in another form (RFC 9457 section 3, appendix B). */
export function saysProblem(headers: Headers): boolean {
  return isProblemType(mediaTypeOf(headers));
}

function isProblemType(type: string): boolean {
  return type.startsWith("application/problem+");
}

// What resolving leaves as it is: most are links to a page of documentation. A host that ends in digits is rewritten.
const resolved = /^https:\/\/(?:[a-z\d-]+\.)+[a-z]+(?:\/[\w-]+)+$/;

function resolve(reference: string, base: string): string {
  if (resolved.test(reference)) return reference;
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}

function readErrors(list: readonly unknown[]): readonly ProblemErrorDetail[] {
  const details: ProblemErrorDetail[] = [];
  for (const item of list) {
    if (typeof item === "string") details.push({ message: item });
    if (!isJsonObject(item)) continue;
    const { location, message, value } = item;
    details.push({
      ...(typeof location === "string" && { location }),
      ...(typeof message === "string" && { message }),
      ...(value !== undefined && { value }),
    });
  }
  return details;
}

/** Whether a JSON value is an object, and neither an array nor `null`. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isStatus(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The problem of an answer with an error status.
 *
 * @param body the JSON value of the body, of any type; `undefined` where there was none.
 * @param headers the headers of the answer.
 * @param url the URL of the answer: the base of the references in it.
 */
export function readProblem(body: unknown, headers: Headers, url: string): Problem {
  const extensions: Record<string, unknown> = Object.create(null);
  const problem: Writable<Problem> = { type: "about:blank", extensions };
  if (!isJsonObject(body)) return problem;
  // An answer that does not call itself a problem may be FlexNet's `{status, message}`, where `status` is a word.
  const type = mediaTypeOf(headers);
  const foreign = !isProblemType(type);
  if (!/[+/]json$/.test(type)) problem.contentTypeMismatch = true;
  for (const name of Object.keys(body)) {
    const value = body[name];
    switch (name) {
      case "$schema":
        break;
      case "type":
      case "instance":
        if (typeof value === "string") problem[name] = resolve(value, url);
        break;
      case "title":
      case "detail":
        if (typeof value === "string") problem[name] = value;
        break;
      case "status":
        if (isStatus(value)) problem.status = value;
        else if (foreign && typeof value === "string") extensions[name] = value;
        break;
      case "code":
      case "errorId":
        if (typeof value === "string") problem[name] = value;
        else extensions[name] = value;
        break;
      case "errors":
        if (Array.isArray(value)) problem.errors = readErrors(value);
        else extensions[name] = value;
        break;
      default:
        extensions[name] = value;
    }
  }
  const { message } = extensions;
  if (foreign && problem.detail === undefined && typeof message === "string") {
    problem.detail = message;
    delete extensions["message"];
  }
  return problem;
}
