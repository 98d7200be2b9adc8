// Where and how a request breaks its document: what the refusals of the vendors put into words.
import type { Violation } from "../core/validator.js";
import type { PlainRequest } from "./refusals.js";

/** The names that lead from a request to the value that breaks a rule: `["body", "lineItems", "0"]`. */
export function placeOf({ instancePath }: Violation): readonly string[] {
  return instancePath
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The place of a violation for people, such as `body.lineItems[0]`. A member that is one too many is named itself. */
export function locationOf(violation: Violation): string {
  const extra = violation.keyword === "additionalProperties" ? [String(violation.params["additionalProperty"])] : [];
  return [...placeOf(violation), ...extra].join(".").replace(/\.(\d+)(?=\.|$)/g, "[$1]");
}

/** The value at a place of a request. */
export function valueAt(request: PlainRequest, place: readonly string[]): unknown {
  return place.reduce<unknown>(
    (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
    request,
  );
}

/** A violation in one phrase that begins with its place. */
export function describe(violation: Violation): string {
  return `${locationOf(violation)}: ${violation.message ?? `the rule ${violation.keyword} is broken`}`;
}
