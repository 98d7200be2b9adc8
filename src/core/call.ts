// What a method returns: the one request it started, to be taken in three styles.

/** Data, or the error in its place. `ok` tells which. */
export type Result<Data, Failure> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: Failure };

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

/** How a call was settled: everything that the three styles need. */
export type Settled<Data, Failure> =
  | ({ readonly ok: true } & WithResponse<Data>)
  | { readonly ok: false; readonly error: Failure };

/** A call over a promise that never rejects. */
export class PendingCall<Data, Failure> extends Promise<Data> implements Call<Data, Failure> {
  readonly #settled: Promise<Settled<Data, Failure>>;

  constructor(settled: Promise<Settled<Data, Failure>>) {
    super((resolve, reject) => {
      settled.then((end) => (end.ok ? resolve(end.data) : reject(end.error)), reject);
    });
    this.#settled = settled;
  }

  // `then` makes plain promises: what follows a call is no call.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  async result(): Promise<Result<Data, Failure>> {
    const end = await this.#handled();
    return end.ok ? { ok: true, data: end.data } : { ok: false, error: end.error };
  }

  async withResponse(): Promise<WithResponse<Data>> {
    const end = await this.#handled();
    if (!end.ok) throw end.error;
    const { data, status, headers, attempts } = end;
    return { data, status, headers, attempts };
  }

  /** The end, with the rejection of this promise marked as handled: whoever asked for another style has it. */
  #handled(): Promise<Settled<Data, Failure>> {
    this.catch(() => {});
    return this.#settled;
  }
}
