// How software-licensing.io says no. All of it is inferred: the vendor documents no failure. The form is the problem of
// the document, and a broken rule of the document is a 400, as the framework behind the vendor's pages would have it.
import type { Problem } from "../../../generated/software-licensing/types.js";
import type { Refusals } from "../refusals.js";
import { describe } from "../violation.js";

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

const mediaType = "application/problem+json";

/** A problem of a status, with what is particular about it. */
function softwareLicensingProblem(status: number, particulars: Partial<Problem>): Problem {
  const title = titles[status];
  return { type: "about:blank", ...(title !== undefined && { title }), status, ...particulars };
}

/** The refusals of software-licensing.io. */
export const softwareLicensingRefusals: Refusals = {
  mediaType,
  noRoute(allow) {
    const status = allow.length > 0 ? 405 : 404;
    const detail = status === 405 ? "the path does not take this method" : "nothing is served at this path";
    return {
      kind: "response",
      status,
      headers: { "content-type": mediaType, ...(status === 405 && { allow: allow.join(", ") }) },
      body: JSON.stringify(softwareLicensingProblem(status, { detail })),
      cut: false,
    };
  },
  unauthorized: (pathname) => refuse(pathname, 401, "the access token is not valid"),
  missingBody: (pathname) => refuse(pathname, 400, "a body is required"),
  malformedBody: (pathname) => refuse(pathname, 400, "the body is not JSON"),
  invalid: (pathname, _, violations) => refuse(pathname, 400, violations.map(describe).join("; ")),
  failure: (instance, status, problem) => ({
    status,
    body: softwareLicensingProblem(status, { instance, ...problem }),
  }),
};

/** The refusal of a request, by the path of that request. */
export function refuse<Status extends number>(
  instance: string,
  status: Status,
  detail: string,
): { status: Status; body: Problem } {
  return { status, body: softwareLicensingProblem(status, { detail, instance }) };
}
