// The rows as they are read, one at a time, until a run stops. For run-bulk.ts.
import { onAbort } from "../core/abort.js";

/** Reads an iterable. A read that takes long, as of a terminal, does not keep a run that stops. */
export class Source<Row> {
  readonly #iterator: Iterator<Row> | AsyncIterator<Row>;
  readonly #stopping: AbortSignal;

  constructor(rows: Iterable<Row> | AsyncIterable<Row>, stopping: AbortSignal) {
    this.#iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
    this.#stopping = stopping;
  }

  /** The next row, in an object of its own; `undefined` at the end, and where the run stops. */
  async next(): Promise<{ readonly row: Row } | undefined> {
    if (this.#stopping.aborted) {
      // As at the end of a loop that is left: the source may hold a file.
      await this.#iterator.return?.();
      return undefined;
    }
    const step = await this.#orStopped(Promise.resolve(this.#iterator.next()));
    return step === undefined || step.done ? undefined : { row: step.value };
  }

  #orStopped<T>(step: Promise<T>): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const stopListening = onAbort(this.#stopping, () => {
        resolve(undefined);
        // A generator ends only after the step that it is in: nobody waits for that. Its failure is nobody's either.
        step.then(() => this.#iterator.return?.()).catch(() => {});
      });
      step.then(
        (value) => {
          stopListening();
          resolve(value);
        },
        (error: unknown) => {
          stopListening();
          reject(error);
        },
      );
    });
  }
}
