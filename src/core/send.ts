// From a method to the wire: the request is built, the attempts are made, and what finished becomes a call.
//
// This file alone knows openapi-fetch. What it has for writing a value into a query is used, and is bundled: to find it as a
// package of its own takes as long as all the rest of an import. What it has for sending a request and reading the answer is
// not used: attempts.ts does that, and a bundle is a fifth smaller for it.
import { serializePrimitiveParam } from "openapi-fetch";
import { version } from "../../package.json";
import type { HeaderFields, Plan } from "./attempt.js";
import { type Finished, makeAttempts } from "./attempts.js";
import type { TokenSource } from "./auth.js";
import { bare } from "./bare.js";
import { type Call, PendingCall, type WithResponse } from "./call.js";
import { toError } from "./ending.js";
import { LicensingError } from "./errors.js";
import { guardHeaders } from "./header-fields.js";
import { callHook, type Hooks, viewOf } from "./hooks.js";
import { type Data, type Input, type Operation, type OperationRow, operationOf } from "./operation.js";
import type { CallOptions, Settings } from "./options.js";
import { guardObject, guardSignal, guardWhole, refuse } from "./refuse.js";
import { guardRetry } from "./retry.js";
import { fillPath, guardQuery } from "./url.js";

/** Starts the request of a method. */
export type Send = <Shape, Failure>(
  row: OperationRow<Shape, Failure>,
  input: Input<Shape>,
  options?: CallOptions,
) => Call<Data<Shape>, Failure>;

/** Makes the request of an operation and answers how it finished. Throws what is refused before a byte is sent. */
export type Run = (operation: Operation, input: AnyInput, options?: CallOptions) => Promise<Finished>;

interface AnyInput {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The sender of one client. */
export function createRun(settings: Settings, tokens: TokenSource | undefined): Run {
  return (operation, input, options) => makeAttempts(plan(operation, input, settings, options), tokens);
}

const noOptions: CallOptions = /* @__PURE__ */ bare();
const always = { accept: "application/json, application/problem+json", "user-agent": `licensing-sdk/${version}` };

/** What a call is to do, and within which time. Whatever cannot be sent is refused here. */
function plan(operation: Operation, input: AnyInput, settings: Settings, options: CallOptions | undefined): Plan {
  const { id, method, path } = operation;
  try {
    const own = options === undefined ? noOptions : guardObject(id, "options", options);
    const given = guardObject(id, "input", input);
    const { timeout = settings.timeout, totalTimeout = settings.totalTimeout, headers: ofCall, retry } = own;
    const query = writeQuery(operation, given.query);
    const url = `${settings.baseUrl}${fillPath(id, path, given.path)}${query && "?"}${query}`;
    const body = "body" in given ? serializeBody(id, given.body) : null;
    // No Headers: fetch makes one of its own in any case. It inherits nothing, and the names are in lower case.
    const headers = bare<HeaderFields>(
      always,
      settings.headers,
      guardHeaders(id, given.header),
      guardHeaders(id, ofCall),
    );
    if (body !== null) headers["content-type"] = "application/json";
    return {
      operation,
      request: { url, init: { method, headers, body } },
      settings,
      timeout: guardWhole(id, "timeout", timeout),
      retry: retry === undefined ? settings.retry : guardRetry(id, retry, settings.retry),
      deadline: {
        endsAt: performance.now() + guardWhole(id, "totalTimeout", totalTimeout),
        signal: guardSignal(id, own.signal),
      },
    };
  } catch (cause) {
    if (LicensingError.is(cause)) throw cause;
    const message = "the input cannot be written: look for bigints, cycles and lone surrogates";
    return refuse(id, message, cause);
  }
}

function writeQuery(operation: Operation, query: object | undefined): string {
  if (query === undefined) return "";
  const pairs = guardQuery(operation, query);
  return pairs.map(([name, value]) => serializePrimitiveParam(name, value)).join("&");
}

/** A body as the text that every attempt sends. `JSON.stringify` alone would write a number that is none as `null`. */
function serializeBody(operation: string, body: unknown): string {
  if (typeof body !== "object" || body === null) return refuse(operation, "body: give an object");
  return JSON.stringify(body, (name, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) ? refuse(operation, `body: ${name} is no number`) : value,
  );
}

/** Turns what finished into a call. The statuses of the row make the union of failures true. */
export function createSend(run: Run, hooks: Hooks): Send {
  return <Shape, Failure>(row: OperationRow<Shape, Failure>, input: Input<Shape>, options?: CallOptions) =>
    new PendingCall<Data<Shape>, Failure>(answer(run, operationOf(row), input, options, hooks));
}

async function answer<Data>(
  run: Run,
  operation: Operation,
  input: AnyInput,
  options: CallOptions | undefined,
  { onError }: Hooks,
): Promise<WithResponse<Data>> {
  try {
    const { ending, attempts } = await run(operation, input, options);
    if (ending.kind !== "success") throw toError(ending, operation, attempts);
    const { status, headers, data } = ending;
    // The document promises this type; the members of an answer are not checked.
    return { data: data as Data, status, headers, attempts };
  } catch (error) {
    // Nothing else is thrown here.
    if (LicensingError.is(error)) callHook(onError, () => ({ ...viewOf(operation), error }));
    throw error;
  }
}
