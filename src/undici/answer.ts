// An answer as the caller of a `fetch` knows it. For exchange.ts.
import { Body } from "./body.js";
import type { Bytes } from "./chunks.js";

/** What an answer consists of. */
export interface AnswerParts {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
}

/**
 * All that a `Response` has, without being one: a `Response` of the platform costs as much as the request. One is made where
 * a body is read by other means than its chunks.
 */
export class Answer implements Response {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly ok: boolean;
  readonly redirected = false;
  readonly type = "basic";
  #content: Body | Response | null;

  constructor({ url, status, statusText, headers }: AnswerParts, content: Body | Response | null) {
    this.url = url;
    this.status = status;
    this.statusText = statusText;
    this.headers = headers;
    this.ok = status >= 200 && status <= 299;
    this.#content = content;
  }

  get body(): ReadableStream<Bytes> | null {
    return this.#content instanceof Body ? this.#content : (this.#content?.body ?? null);
  }

  get bodyUsed(): boolean {
    return this.#content?.bodyUsed ?? false;
  }

  async text(): Promise<string> {
    return this.#toResponse().text();
  }

  async json(): Promise<unknown> {
    return this.#toResponse().json();
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#toResponse().arrayBuffer();
  }

  async bytes(): Promise<Bytes> {
    return new Uint8Array(await this.arrayBuffer());
  }

  async blob(): Promise<Blob> {
    return this.#toResponse().blob();
  }

  async formData(): Promise<FormData> {
    return this.#toResponse().formData();
  }

  clone(): Response {
    return new Answer(this, this.#toResponse().clone());
  }

  /** A `Response` of the platform with the same body. */
  #toResponse(): Response {
    const content = this.#content;
    if (content !== null && !(content instanceof Body)) return content;
    if (content?.bodyUsed) throw new TypeError("the body was read");
    const response = new Response(content?.toStream() ?? null, { headers: this.headers });
    this.#content = response;
    return response;
  }
}
