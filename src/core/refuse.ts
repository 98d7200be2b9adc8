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

/**
 * @throws {InvalidRequestError} for what is no plain object, such as a text, a `Headers`, or a signal in the place of the
 * options that hold it.
 */
export function guardObject(operation: string, name: string, value: object): void {
  if (!isPlain(value)) refuse(operation, `${name}: give a plain object`);
}

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of a plain object has none itself, whichever realm it is from.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
