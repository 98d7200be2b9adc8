// The body of an answer as the caller of a `fetch` knows it. For answer.ts.
import type { Bytes, Chunks } from "./chunks.js";

/**
 * A stream that is its own reader, so that reading it in chunks, or cancelling it, costs little. For whatever else a stream
 * can do, one of the platform is made.
 */
export class Body implements ReadableStream<Bytes>, ReadableStreamDefaultReader<Bytes> {
  readonly #chunks: Chunks;
  /** Whether somebody reads it. */
  locked = false;
  /** Whether some of it was read or thrown away. */
  bodyUsed = false;

  constructor(chunks: Chunks) {
    this.#chunks = chunks;
  }

  getReader(options: { mode: "byob" }): ReadableStreamBYOBReader;
  getReader(): ReadableStreamDefaultReader<Bytes>;
  getReader(options?: ReadableStreamGetReaderOptions): ReadableStreamReader<Bytes>;
  getReader(options?: ReadableStreamGetReaderOptions): ReadableStreamReader<Bytes> {
    if (options?.mode !== undefined) throw new TypeError("the body is no stream of bytes");
    if (this.locked) throw new TypeError("the body is locked");
    this.locked = true;
    return this;
  }

  read(): Promise<ReadableStreamReadResult<Bytes>> {
    this.bodyUsed = true;
    return this.#chunks.read();
  }

  async cancel(): Promise<void> {
    this.bodyUsed = true;
    this.#chunks.cancel();
  }

  get closed(): Promise<undefined> {
    return this.#chunks.closed();
  }

  releaseLock(): void {
    this.locked = false;
  }

  /** A stream of the platform that reads this one; it is locked from then on. */
  toStream(): ReadableStream<Bytes> {
    const reader = this.getReader();
    const pull = async (controller: ReadableStreamDefaultController<Bytes>): Promise<void> => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    };
    return new ReadableStream({ pull, cancel: () => reader.cancel() }, { highWaterMark: 0 });
  }

  pipeThrough<T>(pair: ReadableWritablePair<T, Bytes>, options?: StreamPipeOptions): ReadableStream<T> {
    return this.toStream().pipeThrough(pair, options);
  }

  async pipeTo(destination: WritableStream<Bytes>, options?: StreamPipeOptions): Promise<void> {
    await this.toStream().pipeTo(destination, options);
  }

  tee(): [ReadableStream<Bytes>, ReadableStream<Bytes>] {
    return this.toStream().tee();
  }

  values(options?: ReadableStreamIteratorOptions): ReadableStreamAsyncIterator<Bytes> {
    return this.toStream().values(options);
  }

  [Symbol.asyncIterator](options?: ReadableStreamIteratorOptions): ReadableStreamAsyncIterator<Bytes> {
    return this.values(options);
  }
}
