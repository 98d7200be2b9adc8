// Refuses an input before a byte is sent, by the name of what is wrong and never with its value.
import { bare } from "./bare.js";
import { InvalidRequestError } from "./errors.js";
import { escapeUnprintable } from "./excerpt.js";

/** @throws {InvalidRequestError} always. */
export function refuse(operation: string, message: string, cause?: unknown): never {
  throw new InvalidRequestError({
    operation,
    // It may name a member of what a caller handed over, which is any text.
    message: `${operation}: ${escapeUnprintable(message)}`,
    outcome: "not-sent",
    attempts: 0,
    cause,
  });
}

/**
 * The own members of a plain object, in one that inherits nothing: what somebody put on `Object.prototype` is no option.
 *
 * @throws {InvalidRequestError} for what is no plain object, such as a text, a `Headers`, or a signal in the place of the
 * options that hold it.
 */
export function guardObject<T extends object>(operation: string, name: string, value: T): T {
  return isPlain(value) ? bare(value) : refuse(operation, `${name}: give a plain object`);
}

function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of a plain object has none itself, whichever realm it is from.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** @throws {InvalidRequestError} for a value that is no whole number from 1 to 2147483647, the longest a timer can wait. */
export function guardWhole(operation: string, name: string, value: number): number {
  const isWhole = Number.isInteger(value) && value >= 1 && value <= 2147483647;
  return isWhole ? value : refuse(operation, `${name}: give a whole number from 1 to 2147483647`);
}

/** @throws {InvalidRequestError} for a value that is neither `true` nor `false`. */
export function guardFlag(operation: string, name: string, value: boolean): boolean {
  return typeof value === "boolean" ? value : refuse(operation, `${name}: give true or false`);
}

/** @throws {InvalidRequestError} for a value that is given and is no function. */
export function guardFunction<T>(operation: string, name: string, value: T): T {
  const isUsable = value === undefined || typeof value === "function";
  return isUsable ? value : refuse(operation, `${name}: give a function`);
}

/** @throws {InvalidRequestError} for what is no signal, such as the controller that has one. */
export function guardSignal(operation: string, signal: AbortSignal | undefined): AbortSignal | undefined {
  // Not by its class: a page in a test, or another realm, has one of its own.
  const isSignal = typeof signal?.addEventListener === "function" && typeof signal.removeEventListener === "function";
  return signal === undefined || isSignal ? signal : refuse(operation, "signal: give an AbortSignal");
}
