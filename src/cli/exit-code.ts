// What the exit codes are, and which one a failed call ends with.
import type { AnyLicensingError } from "../core/errors.js";

/** Every exit code with what it means: for `--help`, the README and the tests. */
export const exitCodes = {
  success: { code: 0, meaning: "it was done" },
  defect: { code: 1, meaning: "a defect of this command" },
  usage: { code: 2, meaning: "an unknown command or flag, an argument or a variable that is missing" },
  invalidInput: { code: 3, meaning: "input that breaks the document, or a file that cannot be read; nothing was sent" },
  unauthorized: { code: 4, meaning: "the token was refused (401), or is not allowed to do this (403)" },
  notFound: { code: 5, meaning: "not found (404)" },
  conflict: { code: 6, meaning: "a conflict with what is there already (409)" },
  rejected: {
    code: 7,
    meaning: "any other definite no: other 4xx, and those that the document does not declare for this",
  },
  deferred: { code: 8, meaning: "rate limited: not taken, send it again later (429)" },
  notSent: { code: 9, meaning: "not sent: no connection, or no token to be had; it may be sent again" },
  noAnswer: { code: 10, meaning: "a read without a usable answer: server error, timeout, invalid response" },
  unknown: { code: 11, meaning: "a write that may have been applied: look before sending it again" },
  applied: { code: 12, meaning: "a write that was applied, with its answer lost: do not send it again" },
  incomplete: { code: 13, meaning: "a bulk run that ended with rejected, invalid or unknown rows" },
  interrupted: { code: 130, meaning: "interrupted" },
} as const satisfies Readonly<Record<string, { readonly code: number; readonly meaning: string }>>;

/** An exit code. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]["code"];

/** The exit code of a call that failed. For a write the outcome decides first, then the kind. */
export function exitCodeOf({ kind, outcome }: Pick<AnyLicensingError, "kind" | "outcome">, isRead: boolean): ExitCode {
  if (kind === "aborted") return exitCodes.interrupted.code;
  switch (outcome) {
    case "applied":
      return exitCodes.applied.code;
    case "unknown":
      return isRead ? exitCodes.noAnswer.code : exitCodes.unknown.code;
    case "deferred":
      return exitCodes.deferred.code;
    case "not-sent":
      // Also a user token that is refused: the call that waited for its exchange was not sent.
      if (kind === "unauthorized" || kind === "forbidden") return exitCodes.unauthorized.code;
      return kind === "invalid-request" ? exitCodes.invalidInput.code : exitCodes.notSent.code;
    case "rejected":
      return exitCodeOfRefusal(kind);
  }
}

function exitCodeOfRefusal(kind: AnyLicensingError["kind"]): ExitCode {
  switch (kind) {
    case "unauthorized":
    case "forbidden":
      return exitCodes.unauthorized.code;
    case "not-found":
      return exitCodes.notFound.code;
    case "conflict":
      return exitCodes.conflict.code;
    default:
      return exitCodes.rejected.code;
  }
}
