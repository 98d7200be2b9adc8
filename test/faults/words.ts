// An error as a few words that a table can hold.
import type { AnyLicensingError } from "licensing-sdk";

/** The literals of an error: `conflict 409 rejected`, `invalid-response redirect 302 unknown`, `timeout attempt unknown`. */
export function words(error: AnyLicensingError): string {
  switch (error.kind) {
    case "invalid-response":
      return `${error.kind} ${error.reason} ${error.status} ${error.outcome}`;
    case "timeout":
      return `${error.kind} ${error.budget} ${error.outcome}`;
    case "connection":
    case "aborted":
    case "invalid-request":
      return `${error.kind} ${error.outcome}`;
    default:
      return `${error.kind} ${error.status} ${error.outcome}`;
  }
}
