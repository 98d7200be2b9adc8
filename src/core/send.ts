// From a method to the wire: the request is built, the attempts are made, and what finished becomes a call.
//
// This file alone knows openapi-fetch. What it has for building a request is used: the URL, the query, the header fields.
// What it has for sending one and reading the answer is not: attempts.ts does that, and a bundle is a fifth smaller for it.
import { createFinalURL, createQuerySerializer, mergeHeaders } from "openapi-fetch";
import { version } from "../../package.json";
import { type Finished, makeAttempts } from "./attempts.js";
import type { TokenSource } from "./auth.js";
import { type Call, PendingCall, type WithResponse } from "./call.js";
import { toError } from "./ending.js";
import { LicensingError } from "./errors.js";
import type { Data, Input, Operation } from "./operation.js";
import { type CallOptions, guardHeaders, guardSignal, guardWhole, type Settings } from "./options.js";
import { guardObject, refuse } from "./refuse.js";
import { fillPath, guardQuery } from "./url.js";

/** Starts the request of a method. */
export type Send = <Shape, Failure>(
  operation: Operation<Shape, Failure>,
  input: Input<Shape>,
  options?: CallOptions,
) => Call<Data<Shape>, Failure>;

/** Makes the request of an operation and answers how it finished. Rejects with what was refused before a byte was sent. */
export type Run = (operation: Operation, input: AnyInput, options?: CallOptions) => Promise<Finished>;

interface AnyInput {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The sender of one client. */
export function createRun(settings: Settings, tokens: TokenSource | undefined): Run {
  return async (operation, input, options = {}) => {
    const { request, signal, timeout } = build(operation, input, settings, options);
    return makeAttempts(operation, request, settings, tokens, { signal, timeout });
  };
}

const serializeQuery = createQuerySerializer();

/** The request of a call, with the options that its attempts heed. Whatever cannot be sent is refused here. */
function build({ id, method, path }: Operation, input: AnyInput, settings: Settings, options: CallOptions) {
  try {
    guardObject(id, "options", options);
    const { signal, timeout = settings.timeout, headers: ofCall = {} } = options;
    const url = createFinalURL(path, {
      baseUrl: settings.baseUrl,
      params: input,
      querySerializer: (values) => serializeQuery(guardQuery(id, values)),
      pathSerializer: (template, values) => fillPath(id, template, values),
    });
    const own = { accept: "application/json, application/problem+json", "user-agent": `licensing-sdk/${version}` };
    const headers = mergeHeaders(own, settings.headers, guardHeaders(id, ofCall));
    const body = Object.hasOwn(input, "body") ? serializeBody(id, input.body) : null;
    if (body !== null) headers.set("content-type", "application/json");
    return {
      request: { url, init: { method, headers, body } },
      signal: guardSignal(id, signal),
      timeout: guardWhole(id, "timeout", timeout),
    };
  } catch (cause) {
    if (LicensingError.is(cause)) throw cause;
    const message = "the input cannot be written as a request: look for bigints, cycles and lone surrogates";
    return refuse(id, message, cause);
  }
}

/** A body as the text that every attempt sends. `JSON.stringify` alone would write a number that is none as `null`. */
function serializeBody(operation: string, body: unknown): string {
  if (typeof body !== "object" || body === null) return refuse(operation, "body: give an object");
  return JSON.stringify(body, (name, value: unknown) =>
    typeof value === "number" && !Number.isFinite(value) ? refuse(operation, `body: ${name} is no number`) : value,
  );
}

/** Turns what finished into a call. The statuses of the row make the union of failures true. */
export function createSend(run: Run): Send {
  return <Shape, Failure>(operation: Operation<Shape, Failure>, input: Input<Shape>, options?: CallOptions) =>
    new PendingCall<Data<Shape>, Failure>(answer(operation, run(operation, input, options)));
}

async function answer<Data>(operation: Operation, running: Promise<Finished>): Promise<WithResponse<Data>> {
  const { ending, attempts } = await running;
  if (ending.kind !== "success") throw toError(ending, operation, attempts);
  const { status, headers, data } = ending;
  // The document promises this type; the members of an answer are not checked.
  return { data: data as Data, status, headers, attempts };
}
