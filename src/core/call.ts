// What a method returns: the one request it started, to be taken in three styles.

/** Data, or the error in its place. `ok` tells which. */
export type Result<Data, Failure> =
  | {
      /** It succeeded. */
      readonly ok: true;
      /** The data, as `await` gives it. */
      readonly data: Data;
    }
  | {
      /** It failed. */
      readonly ok: false;
      /** The error, as `await` throws it. */
      readonly error: Failure;
    };

/** Data with what came beside it. */
export interface WithResponse<Data> {
  /** The data, as `await` gives it. */
  readonly data: Data;
  /** The HTTP status. */
  readonly status: number;
  /** All header fields of the answer. */
  readonly headers: Headers;
  /** How many requests were started for this call. */
  readonly attempts: number;
}

/**
 * A request that has started. It is a real `Promise`: `await` gives the data or throws a `LicensingError`. The other
 * styles share the one request and never send again.
 */
export interface Call<Data, Failure> extends Promise<Data> {
  /** The data or the error, as a value. It never rejects. */
  result(): Promise<Result<Data, Failure>>;
  /** The data with status, header fields and attempts. It throws as `await` does. */
  withResponse(): Promise<WithResponse<Data>>;
}

/** A call over what it will answer. */
export class PendingCall<Data, Failure> extends Promise<Data> implements Call<Data, Failure> {
  readonly #answer: Promise<WithResponse<Data>>;

  constructor(answer: Promise<WithResponse<Data>>) {
    // The platform's own functions at the end: by them the stack of an error finds the way to who awaits the call.
    super((resolve, reject) => {
      answer.then(({ data }) => data).then(resolve, reject);
    });
    this.#answer = answer;
  }

  // `then` makes plain promises: what follows a call is no call.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  // Both go through `then`, which marks a rejection of this promise as handled: whoever asked for another style has it.
  result(): Promise<Result<Data, Failure>> {
    return this.then(
      (data) => ({ ok: true, data }),
      (error: Failure) => ({ ok: false, error }),
    );
  }

  withResponse(): Promise<WithResponse<Data>> {
    return this.then(() => this.#answer);
  }
}
