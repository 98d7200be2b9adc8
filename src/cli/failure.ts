// What a failure of any kind is made known as: the same facts for people, as JSON, and in GitHub Actions.
import type { Outcome } from "../core/error-init.js";
import { type Kind, LicensingError } from "../core/errors.js";
import type { Problem } from "../core/problem.js";
import { adviceFor } from "./advice.js";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-code.js";
import { OutputError } from "./terminal.js";
import { type Breach, InterruptedError, InvalidInputError, UnreadableFileError, UsageError } from "./usage.js";

/** What kind of failure: those of the clients, and those of the command itself. */
export type FailureKind = Kind | "usage" | "unreadable-file" | "output" | "defect";

/** A failure, for whoever is told of it. */
export interface Failure {
  readonly exitCode: ExitCode;
  readonly kind: FailureKind;
  readonly outcome: Outcome;
  /** The `operationId`, where one was called. */
  readonly operation?: string;
  /** In one line; it may hold what the user typed, and no text of a server. */
  readonly message: string;
  readonly attempts: number;
  /** What to do now. */
  readonly advice: string;
  readonly status?: number | undefined;
  readonly problem?: Problem | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  /** The beginning of an answer that was no problem. */
  readonly excerpt?: string | undefined;
  /** The rules that an input breaks. */
  readonly breaches?: readonly Breach[] | undefined;
}

/** What is known of the operation that failed. */
export interface Failed {
  /** Whether it only reads. */
  readonly isRead: boolean;
  /** Whether a second request does no harm. */
  readonly resend: boolean;
  /** The variable that its token comes from. */
  readonly token: string;
}

/** A failure from what was thrown. `failed` is the operation, once it is known. */
export function failureOf(error: unknown, failed?: Failed): Failure {
  const notSent = { outcome: "not-sent", attempts: 0 } as const;
  if (error instanceof UsageError) {
    const advice = "Look at --help.";
    return { ...notSent, kind: "usage", exitCode: exitCodes.usage.code, message: error.message, advice };
  }
  if (error instanceof UnreadableFileError) {
    const advice = "Nothing was sent: name another file.";
    const { message } = error;
    return { ...notSent, kind: "unreadable-file", exitCode: exitCodes.invalidInput.code, message, advice };
  }
  if (error instanceof InterruptedError) {
    const advice = "Nothing was sent.";
    return { ...notSent, kind: "aborted", exitCode: exitCodes.interrupted.code, message: error.message, advice };
  }
  if (error instanceof OutputError) return ofOutput(error, failed);
  if (LicensingError.is(error)) {
    const { outcome, operation, attempts } = error;
    const kind: Kind = error.kind;
    // The clients' messages send their readers to members of the error, and repeat the outcome.
    const message = error.message.replace(/(?:, see error\.problem)? \(outcome: [a-z-]+\)$/, "");
    const facts = { kind, outcome, operation, message, attempts, exitCode: exitCodeOf(error, failed?.isRead ?? false) };
    const answer =
      "status" in error ? { status: error.status, requestId: error.requestId, excerpt: error.excerpt } : {};
    const problem = "problem" in error ? { problem: error.problem, retryAfterMs: error.retryAfterMs } : {};
    const breaches = error instanceof InvalidInputError ? error.breaches : undefined;
    return { ...facts, ...answer, ...problem, breaches, advice: adviceFor(error, failed) };
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : "something was thrown that is no error";
  const advice = "This is a defect of the command: please report it. It may have sent the request.";
  return { kind: "defect", exitCode: exitCodes.defect.code, outcome: "unknown", attempts: 0, message, advice };
}

/** The operation succeeded, and what it answered could not be written. */
function ofOutput({ message }: OutputError, failed: Failed | undefined): Failure {
  const isWrite = failed?.isRead === false;
  return {
    kind: "output",
    outcome: isWrite ? "applied" : "unknown",
    attempts: 0,
    message,
    exitCode: isWrite ? exitCodes.applied.code : exitCodes.noAnswer.code,
    advice: isWrite ? "It was applied: do not send it again." : "Make room for the output, and run it again.",
  };
}
