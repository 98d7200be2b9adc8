// How Kaiten says no: the problems of its framework (huma), as its servers were seen to send them, without `$schema`; and
// where flags are evaluated, the failures of OFREP.
import type { EvaluationFailure, Problem } from "../../../generated/kaiten/types.js";
import type { Violation } from "../../core/validator.js";
import type { PlainAnswer, PlainRequest, Refusals } from "../refusals.js";
import { describe, locationOf, placeOf, valueAt } from "../violation.js";

const kinds: Readonly<Record<number, { readonly title: string; readonly type: string; readonly code: string }>> = {
  400: { title: "Bad Request", type: "rfc7231#section-6.5.1", code: "VALIDATION" },
  401: { title: "Unauthorized", type: "rfc7235#section-3.1", code: "UNAUTHORIZED" },
  403: { title: "Forbidden", type: "rfc7231#section-6.5.3", code: "FORBIDDEN" },
  404: { title: "Not Found", type: "rfc7231#section-6.5.4", code: "NOT_FOUND" },
  409: { title: "Conflict", type: "rfc7231#section-6.5.8", code: "CONFLICT" },
  422: { title: "Unprocessable Entity", type: "rfc4918#section-11.2", code: "UNPROCESSABLE" },
  429: { title: "Too Many Requests", type: "rfc6585#section-4", code: "UNKNOWN" },
  500: { title: "Internal Server Error", type: "rfc7231#section-6.6.1", code: "INTERNAL" },
  503: { title: "Service Unavailable", type: "rfc7231#section-6.6.4", code: "UNAVAILABLE" },
};

/** A problem of a status, with what is particular about it. */
export function kaitenProblem(pathname: string, status: number, particulars: Partial<Problem>): Problem {
  const kind = kinds[status];
  return {
    // Inferred: the vendor's `type` names these sections; the host in front of them is not documented.
    ...(kind && { type: `https://www.rfc-editor.org/rfc/${kind.type}`, title: kind.title, code: kind.code }),
    status,
    instance: pathname,
    ...(status === 500 && { detail: "unexpected error occurred", errorId: "3f0c2f4e-58c6-4f0e-9a41-6f4f4d1b2c3d" }),
    ...particulars,
  };
}

/** Kaiten's refusals. */
export const kaitenRefusals: Refusals = {
  mediaType: "application/problem+json",
  noRoute(allow) {
    if (allow.length > 0) {
      return {
        kind: "response",
        status: 405,
        headers: { allow: allow.join(", "), "content-length": "0" },
        body: "",
        cut: false,
      };
    }
    const headers = { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" };
    return { kind: "response", status: 404, headers, body: "404 page not found\n", cut: false };
  },
  unauthorized: (pathname) => refuse(pathname, 401, { detail: "the access token is not valid" }),
  missingBody: (pathname) =>
    notEvaluated(pathname, "request body is required") ?? refuse(pathname, 400, { detail: "request body is required" }),
  malformedBody: (pathname, text) =>
    notEvaluated(pathname, "the body is not JSON") ??
    refuse(pathname, 400, {
      detail: "validation failed",
      errors: [{ message: "the body is not JSON", location: "body", value: text }],
    }),
  invalid: (pathname, request, violations) =>
    notEvaluated(pathname, violations.map(describe).join("; ")) ??
    refuse(pathname, 422, { detail: "validation failed", errors: readViolations(request, violations) }),
  failure(pathname, status, problem) {
    const flag = flagOf(pathname);
    if (flag === undefined || (status !== 400 && status !== 500)) return refuse(pathname, status, problem);
    return evaluationFailure(status, { ...flag, errorCode: "GENERAL", ...problem });
  },
};

/** Refuses for one route, with codes that begin with the name of its use case. */
export function refuser(pathname: string, useCase: string) {
  return <Status extends number>(status: Status, code: string, detail: string): { status: Status; body: Problem } => ({
    status,
    body: kaitenProblem(pathname, status, { code: `${useCase}.${code}`, detail }),
  });
}

/** A failure in the form of OFREP, whose media type is not that of a problem. */
export function evaluationFailure<Status extends number, Failure extends Partial<EvaluationFailure>>(
  status: Status,
  body: Failure,
): { status: Status; body: Failure; headers: Readonly<Record<string, string>> } {
  return { status, body, headers: { "content-type": "application/json" } };
}

/** The refusal of a body where flags are evaluated. Inferred: that it is a 400 too where the body breaks the document. */
function notEvaluated(pathname: string, errorDetails: string): PlainAnswer | undefined {
  const flag = flagOf(pathname);
  return flag && evaluationFailure(400, { ...flag, errorCode: "INVALID_BODY", errorDetails });
}

/** The flag that is evaluated at a path: a key, or none where all are; `undefined` where no flag is. */
function flagOf(pathname: string): { key?: string } | undefined {
  const found = /\/ofrep\/v1\/evaluate\/flags(?:\/([^/]+))?$/.exec(pathname);
  return found ? { ...(found[1] !== undefined && { key: decodeURIComponent(found[1]) }) } : undefined;
}

function refuse(pathname: string, status: number, particulars: Partial<Problem>): PlainAnswer {
  return { status, body: kaitenProblem(pathname, status, particulars) };
}

/** Violations as huma reports them: the branches of a union are one error, at the place of the union. */
function readViolations(request: PlainRequest, violations: readonly Violation[]): NonNullable<Problem["errors"]> {
  const unions = violations.filter(({ keyword }) => keyword === "oneOf").map(({ instancePath }) => instancePath);
  const own = violations.filter(
    ({ instancePath, keyword }) =>
      keyword === "oneOf" || !unions.some((union) => instancePath === union || instancePath.startsWith(`${union}/`)),
  );
  return own.map((violation) => ({
    message: messageOf(violation),
    location: locationOf(violation),
    value: valueAt(request, placeOf(violation)),
  }));
}

function messageOf({ keyword, params, message }: Violation): string {
  switch (keyword) {
    case "required":
      return `expected required property ${params["missingProperty"]} to be present`;
    case "additionalProperties":
      return "unexpected property";
    case "oneOf":
      return "expected value to match exactly one schema but matched none";
    case "type":
      return `expected ${params["type"]}`;
    default:
      return message ?? `the rule ${keyword} is broken`;
  }
}
