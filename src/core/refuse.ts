// Refuses an input before a byte is sent, by the name of what is wrong and never with its value.
import { InvalidRequestError } from "./errors.js";

/** @throws {InvalidRequestError} always. */
export function refuse(operation: string, message: string, cause?: unknown): never {
  throw new InvalidRequestError({
    operation,
    message: `${operation}: ${message}`,
    outcome: "not-sent",
    attempts: 0,
    cause,
  });
}

/** @throws {InvalidRequestError} for what is no plain object, which only a caller without types can hand over. */
export function guardObject(operation: string, name: string, value: object): void {
  if (typeof value !== "object" || value === null || Symbol.iterator in value) {
    refuse(operation, `${name}: give a plain object`);
  }
}
