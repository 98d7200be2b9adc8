// One request and its answer, as undici tells of them. For create-undici-fetch.ts.
import type { Dispatcher } from "undici";
import { Answer } from "./answer.js";
import { Body } from "./body.js";
import type { Bytes, Sink } from "./chunks.js";
import { openBody } from "./decoding.js";

/** The header fields of an answer, by their names in lower case; a list where one came more than once. */
export type Fields = Readonly<Record<string, string | string[] | undefined>>;

/** Who waits for an answer. */
export interface Asker {
  /** Where it was asked for. */
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  /** Told of the head. */
  readonly learn: (fields: Fields) => void;
  readonly resolve: (answer: Response) => void;
  readonly reject: (error: unknown) => void;
}

const withoutBody: readonly number[] = [204, 205, 304];

/**
 * What undici calls while a request is on its way. The asker is given the answer as soon as its head has come, and otherwise
 * what the built-in `fetch` rejects with: the reason of the signal, or a `TypeError` whose cause says what happened.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #asker: Asker;
  #controller: Dispatcher.DispatchController | undefined;
  /** Where the body goes. */
  #sink: Sink | undefined;

  constructor(asker: Asker) {
    this.#asker = asker;
    asker.signal?.addEventListener("abort", this.#abort);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It was aborted while it waited for a connection.
    if (this.#asker.signal?.aborted) this.#stop();
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, fields: Fields, statusText = ""): void {
    // Another one follows.
    if (status < 200) return;
    const { url, learn, resolve } = this.#asker;
    learn(fields);
    const headers = headersOf(fields);
    let body: Body | null = null;
    if (!withoutBody.includes(status)) {
      const source = { resume: () => controller.resume(), cancel: this.#stop };
      const { sink, chunks } = openBody(headers.get("content-encoding") ?? "", source);
      this.#sink = sink;
      body = new Body(chunks);
    }
    resolve(new Answer({ url, status, statusText, headers }, body));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    // What sockets read is never in shared memory, though its type may be.
    if (this.#sink?.push(chunk as Bytes) === false) controller.pause();
  }

  onResponseEnd(): void {
    this.#stopListening();
    this.#sink?.end();
  }

  onResponseError(_: unknown, error: Error): void {
    this.#stopListening();
    const isHead = this.#sink === undefined;
    // The latter of a head that has lengths which do not agree: of a body it says that there was less.
    const isNoHttp =
      error.name === "HTTPParserError" || (isHead && error.name === "ResponseContentLengthMismatchError");
    const cause = isNoHttp ? notHttp(error) : error;
    this.#fail(new TypeError(isHead ? "fetch failed" : "terminated", { cause }));
  }

  /** Ends it in any phase. */
  readonly #abort = (): void => {
    this.#fail(this.#asker.signal?.reason);
    this.#stop();
  };

  readonly #stop = (): void => {
    this.#stopListening();
    this.#controller?.abort(new Error("nobody waits for the answer"));
  };

  #fail(error: unknown): void {
    this.#asker.reject(error);
    this.#sink?.fail(error);
  }

  #stopListening(): void {
    this.#asker.signal?.removeEventListener("abort", this.#abort);
  }
}

/**
 * The error of the HTTP parser, with a code like those that Node gives it, which undici 7 loses; and without the bytes that
 * it repeats: a server may send back what it was sent.
 */
function notHttp({ name, message }: Error): Error {
  return Object.assign(new Error(message), { name, code: "HPE_INVALID" });
}

function headersOf(fields: Fields): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(fields)) {
    if (typeof values === "string") headers.append(name, values);
    else for (const value of values) headers.append(name, value);
  }
  return headers;
}
