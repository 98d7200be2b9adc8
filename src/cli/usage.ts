// The command was given something that it cannot begin with.
import { InvalidRequestError } from "../core/errors.js";

/** An argument or a variable that is missing or cannot be used. The message says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A rule that an input breaks. */
export interface Breach {
  /** Where, such as `body.value.type`. */
  readonly place: string;
  /** The keyword of the JSON schema, such as `required`. */
  readonly rule: string;
  /** What the rule asks for. */
  readonly message: string;
}

/** The input of an operation breaks the document: all its breaches. */
export class InvalidInputError extends InvalidRequestError {
  readonly breaches: readonly Breach[];

  constructor(operation: string, breaches: readonly Breach[]) {
    const count = breaches.length === 1 ? "1 rule" : `${breaches.length} rules`;
    const message = `${operation}: the input breaks ${count} of the document`;
    super({ operation, message, outcome: "not-sent", attempts: 0 });
    this.breaches = breaches;
  }
}

/** A file that was named cannot be read, or does not hold what it should. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";

  /** @param cause what the platform threw; or what is wrong with the content, without a word of it. */
  constructor(flag: string, file: string, cause: unknown) {
    const code: unknown = Object(cause).code;
    const why =
      typeof cause === "string" ? cause : `it cannot be read, ${typeof code === "string" ? code : "unknown why"}`;
    super(`${flag}: ${file}: ${why}`);
  }
}

/** The user interrupted before anything was sent. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";

  constructor() {
    super("interrupted before anything was sent");
  }
}
