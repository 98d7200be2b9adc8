// What a caller can watch of its calls: enough for logs and metrics, and nothing that could hold a secret.
import type { AnyLicensingError } from "./errors.js";
import type { Operation } from "./operation.js";
import { guardFunction, guardObject } from "./refuse.js";

/** A request that goes out. */
export interface RequestView {
  /** The `operationId` of the call; `createAccessToken` where the client exchanges its user token. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/licenses/{licenseSlug}/entitlements`: no parameter is filled in. */
  readonly path: string;
  /** The number of the attempt within its call, from 1. */
  readonly attempt: number;
}

/** An answer that was read. */
export interface ResponseView extends RequestView {
  /** The HTTP status. */
  readonly status: number;
  /** The header fields that are safe to log. */
  readonly headers: Headers;
  /** The id that the server gave the request. */
  readonly requestId: string | undefined;
  /** From the start of the attempt to the last byte that was read, in milliseconds. */
  readonly durationMs: number;
}

/** An attempt that failed and is followed by another. */
export interface RetryView extends RequestView {
  /** What the call would have failed with. */
  readonly error: AnyLicensingError;
  /** How long is waited before the next attempt, in milliseconds. */
  readonly delayMs: number;
}

/** A call that failed. */
export interface ErrorView {
  /** The `operationId` of the call. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** The error that the call throws. */
  readonly error: AnyLicensingError;
}

/**
 * Functions that watch calls. They are told what happens and cannot change it: what they return or throw is of no account,
 * and a promise is not waited for.
 */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: ((view: RequestView) => unknown) | undefined;
  /** After each attempt that was answered. */
  readonly onResponse?: ((view: ResponseView) => unknown) | undefined;
  /** Before the wait between two attempts. */
  readonly onRetry?: ((view: RetryView) => unknown) | undefined;
  /** Once for each call that fails, also for one that was refused before a byte was sent. */
  readonly onError?: ((view: ErrorView) => unknown) | undefined;
}

/** @throws {InvalidRequestError} for a member that is no function. */
export function guardHooks(hooks: Hooks): Hooks {
  const own = guardObject("createClient", "hooks", hooks);
  for (const [name, hook] of Object.entries(own)) guardFunction("createClient", `hooks.${name}`, hook);
  return own;
}

/** What every hook is told of a call. */
export function viewOf({ id, method, path }: Operation): Pick<ErrorView, "operation" | "method" | "path"> {
  return { operation: id, method, path };
}

/** Calls a hook, where there is one, with what `view` makes of the rest: a function made for it would be one for each call. */
export function callHook<View, From extends readonly unknown[]>(
  hook: ((view: View) => unknown) | undefined,
  view: (...from: From) => View,
  ...from: From
): void {
  if (hook === undefined) return;
  try {
    // An async function may be given: its rejection is no unhandled one.
    Promise.resolve(hook(view(...from))).catch(() => {});
  } catch {
    // A log that fails must not fail the call that it tells of.
  }
}
