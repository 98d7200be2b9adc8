// How FlexNet Operations says no: a word and one message, in which several reasons have to stand side by side.
import type { StatusMessage } from "../../../generated/flexnet/types.js";
import { isJsonObject } from "../../core/problem.js";
import type { Violation } from "../../core/validator.js";
import type { PlainAnswer, PlainRequest, Refusals } from "../refusals.js";
import { describe, locationOf, placeOf, valueAt } from "../violation.js";

const messages: Readonly<Record<number, string>> = {
  400: "The request is not valid.",
  401: "The access token is not valid.",
  403: "The access token does not permit this.",
  404: "Not found.",
  405: "Method not allowed.",
  429: "Too many requests.",
  500: "An internal error occurred.",
};

const mediaType = "application/json";

/** A refusal for reasons. Inferred: the word, the texts, and the form of several reasons. */
export function flexNetFailure(...reasons: readonly string[]): StatusMessage {
  return { status: "failure", message: reasons.join("; ") };
}

/** The refusals of FlexNet Operations. */
export const flexNetRefusals: Refusals = {
  mediaType,
  noRoute(allow) {
    const status = allow.length > 0 ? 405 : 404;
    return {
      kind: "response",
      status,
      headers: { "content-type": mediaType, ...(status === 405 && { allow: allow.join(", ") }) },
      body: JSON.stringify(failureOf(status)),
      cut: false,
    };
  },
  unauthorized: () => ({ status: 401, body: failureOf(401) }),
  missingBody: () => refuse("body: is required"),
  malformedBody: () => refuse("body: is not JSON"),
  invalid: (_, request, violations) => refuse(...violations.flatMap((violation) => readViolation(request, violation))),
  failure: (_, status, problem) => ({ status, body: { ...failureOf(status), ...problem } }),
};

function failureOf(status: number): StatusMessage {
  return flexNetFailure(messages[status] ?? `The server answered ${status}.`);
}

function refuse(...reasons: readonly string[]): PlainAnswer {
  return { status: 400, body: flexNetFailure(...reasons) };
}

/** The schema forbids combinations with a bare `not`, which does not say which one it met: the members do. */
function readViolation(request: PlainRequest, violation: Violation): readonly string[] {
  if (violation.keyword !== "not") return [describe(violation)];
  const value = valueAt(request, placeOf(violation));
  // What is no object meets every `not`, and is reported for its type.
  if (!isJsonObject(value)) return [];
  const place = locationOf(violation);
  return [
    ...["entitlementId", "activationId"]
      .filter((id) => id in value && value["autoGenerate"] === true)
      .map((id) => `${place}.${id}: must be absent where autoGenerate is true`),
    ...("expiryDate" in value && value["isPermanent"] === true
      ? [`${place}.expiryDate: must be absent where isPermanent is true`]
      : []),
  ];
}
