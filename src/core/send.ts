// From a method to the wire. This file alone knows openapi-fetch, and here alone a reader turns back once:
//
//   1. A method calls `send` with a row of the operation table and the input that the document asks for.
//   2. openapi-fetch builds the request: it calls back for the path, the query and the body, merges the header fields,
//      and makes a `LightRequest` where it would make a `Request`.
//   3. It hands that to our `fetch`, which makes the attempts (attempts.ts, attempt.ts, read.ts).
//   4. Our `fetch` answers with a `Carrier`, shaped like a 204, so that openapi-fetch reads no body and hands it back.
//   5. `run` takes what finished out of the carrier; `send` makes a `Call` of it.
import createOpenApiFetch from "openapi-fetch";
import { version } from "../../package.json";
import type { RequestParts } from "./attempt.js";
import { type Finished, makeAttempts } from "./attempts.js";
import type { TokenSource } from "./auth.js";
import { type Call, PendingCall, type Settled } from "./call.js";
import { toError } from "./ending.js";
import { InvalidRequestError, LicensingError } from "./errors.js";
import type { Data, Input, Operation } from "./operation.js";
import { type CallOptions, guardHeaders, guardWhole, type Settings } from "./options.js";
import { fillPath, fillQuery } from "./url.js";

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

/** Only holds what openapi-fetch built. A real `Request` costs ten times as much, and `fetch` would copy it. */
class LightRequest implements RequestParts {
  readonly url: string;
  readonly init: RequestParts["init"];

  constructor(url: string, init: RequestParts["init"]) {
    this.url = url;
    this.init = init;
  }
}

/** Shaped like a 204 as far as openapi-fetch looks. */
class Carrier {
  readonly status = 204;
  readonly ok = true;
  readonly headers = { get: () => null };
  readonly finished: Finished;

  constructor(finished: Finished) {
    this.finished = finished;
  }
}

/** What is used of an openapi-fetch client, with our own request and answer in the place of the platform's. */
interface OpenApiFetch {
  request(method: string, path: string, init: object): Promise<{ readonly response: Carrier }>;
}

/** The sender of one client. */
export function createRun(settings: Settings, tokens: TokenSource | undefined): Run {
  const http = createOpenApiFetch({
    baseUrl: settings.baseUrl,
    headers: {
      accept: "application/json, application/problem+json",
      "user-agent": `licensing-sdk/${version}`,
      ...settings.headers,
    },
    Request: LightRequest as unknown as typeof Request,
  }) as unknown as OpenApiFetch;

  return async (operation, input, options = {}) => {
    const { id } = operation;
    const timeout = options.timeout ?? settings.timeout;
    const checked = { signal: options.signal, timeout: guardWhole(id, "timeout", timeout) };
    const { response } = await http.request(operation.method, operation.path, {
      params: { path: input.path, query: input.query },
      body: input.body,
      headers: guardHeaders(id, options.headers ?? {}),
      pathSerializer: (template: string, values: Readonly<Record<string, unknown>>) => fillPath(id, template, values),
      querySerializer: (values: Readonly<Record<string, unknown>>) => fillQuery(id, values),
      bodySerializer: (body: unknown) => serialize(id, body),
      fetch: async (request: LightRequest) =>
        new Carrier(await makeAttempts(operation, request, settings, tokens, checked)),
    });
    return response.finished;
  };
}

function serialize(operation: string, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    const message = "the body cannot be written as JSON: leave out bigints and cycles";
    throw new InvalidRequestError({ operation, message, cause });
  }
}

/** Turns what finished into a call. */
export function createSend(run: Run): Send {
  return <Shape, Failure>(operation: Operation<Shape, Failure>, input: Input<Shape>, options?: CallOptions) =>
    new PendingCall(settle<Data<Shape>, Failure>(operation, run(operation, input, options)));
}

// The casts are what the document promises: the table's statuses make the union of failures true, the answer's members are not checked.
async function settle<Data, Failure>(
  operation: Operation,
  running: Promise<Finished>,
): Promise<Settled<Data, Failure>> {
  try {
    const { ending, attempts } = await running;
    if (ending.kind !== "success") return { ok: false, error: toError(ending, operation, attempts) as Failure };
    const { status, headers, data } = ending;
    return { ok: true, data: data as Data, status, headers, attempts };
  } catch (cause) {
    if (LicensingError.is(cause)) return { ok: false, error: cause as Failure };
    const message = "the request could not be made from this input";
    return { ok: false, error: new InvalidRequestError({ operation: operation.id, message, cause }) as Failure };
  }
}
