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
import { type Call, PendingCall, type WithResponse } from "./call.js";
import { toError } from "./ending.js";
import { LicensingError, refuse } from "./errors.js";
import type { Data, Input, Operation } from "./operation.js";
import { type CallOptions, guardHeaders, guardWhole, type Settings } from "./options.js";
import { fillPath } from "./url.js";

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
  declare readonly url: string;
  declare readonly init: RequestParts["init"];

  constructor(url: string, init: RequestParts["init"]) {
    this.url = url;
    this.init = init;
  }
}

/** Carries what finished, shaped like a 204 as far as openapi-fetch looks. */
interface Carrier {
  readonly status: 204;
  readonly ok: true;
  readonly headers: ReadonlyMap<string, string>;
  readonly finished: Finished;
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
    const checked = { signal: options.signal, timeout: guardWhole(id, "timeout", options.timeout ?? settings.timeout) };
    try {
      const { response } = await http.request(operation.method, operation.path, {
        params: input,
        body: input.body,
        headers: guardHeaders(id, options.headers ?? {}),
        pathSerializer: (template: string, values: Readonly<Record<string, unknown>>) => fillPath(id, template, values),
        fetch: async (request: LightRequest): Promise<Carrier> => ({
          status: 204,
          ok: true,
          headers: new Map(),
          finished: await makeAttempts(operation, request, settings, tokens, checked),
        }),
      });
      return response.finished;
    } catch (cause) {
      if (LicensingError.is(cause)) throw cause;
      // openapi-fetch throws before it calls our fetch: for a bigint or a cycle in the body, a text with no UTF-8 form.
      return refuse(id, "the input cannot be written as a request", cause);
    }
  };
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
