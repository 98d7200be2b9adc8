// What to do about a call that failed, in a sentence or two.
import type { AnyLicensingError } from "../core/errors.js";
import type { Failed } from "./failure.js";

/** What the user can do now. */
export function adviceFor(error: AnyLicensingError, failed: Failed | undefined): string {
  switch (error.outcome) {
    case "applied":
      return "It was applied and the answer was lost: do not send it again.";
    case "unknown":
      if (failed?.isRead) return "It changes nothing: run it again.";
      if (failed?.resend) return "It may have been applied. Running it again does no harm.";
      return "It may have been applied: look before sending it again.";
    case "deferred":
      return `It was not taken: run it again ${later(error)}.`;
    case "not-sent":
    case "rejected":
      return becauseOf(error, failed);
  }
}

function later(error: AnyLicensingError): string {
  const wait = "retryAfterMs" in error ? error.retryAfterMs : undefined;
  return wait === undefined ? "later" : `in ${Math.ceil(wait / 1000)} s or later`;
}

function becauseOf({ kind, outcome, operation }: AnyLicensingError, failed: Failed | undefined): string {
  switch (kind) {
    case "unauthorized":
      return `The token was refused: set ${failed?.token ?? "the token"} to one that is valid.`;
    case "forbidden":
      return "The token is not allowed to do this: use one with the scope that it takes.";
    case "not-found":
      return "Look at the names and ids in the command: something that it names is not there.";
    case "conflict":
      return "It does not fit what is there already: look at it before changing anything.";
    case "invalid-request":
      if (operation === "createClient")
        return "Nothing was sent: correct the variable or the flag that this comes from.";
      return "Nothing was sent: change the input.";
    case "connection":
      return "Nothing was sent: look at the address and the network, and run it again.";
    case "aborted":
      return "Nothing was sent.";
    default:
      return outcome === "not-sent" ? "Nothing was sent: run it again." : "As it is it is refused: change the input.";
  }
}
