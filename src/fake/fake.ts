// What a fake is, whichever API it models and however it is served.
import type { Operation } from "../core/operation.js";
import type { Fault, FaultOptions } from "./fault.js";

/** A request as a fake takes it, however it was served. */
export interface FakeRequest {
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The whole URL. */
  readonly url: string;
  /** The header fields. */
  readonly headers: Headers;
  /** The text of the body; empty where there was none. */
  readonly body: string;
  /** Ends a wait: the request was given up. */
  readonly signal?: AbortSignal;
}

/** What a fake does with a request: it answers, loses the connection, or stays silent until the request is given up. */
export type FakeAnswer =
  | {
      /** It answers. */
      readonly kind: "response";
      /** The HTTP status. */
      readonly status: number;
      /** The header fields. */
      readonly headers: Readonly<Record<string, string>>;
      /** The text of the body; `undefined` for none. */
      readonly body: string | undefined;
      /** Whether the connection is lost in the middle of the body. */
      readonly cut: boolean;
    }
  | {
      /** It loses the connection. */
      readonly kind: "reset";
    }
  | {
      /** It stays silent. */
      readonly kind: "silence";
    };

/** A line of the ledger: a request as it was received, and whether it had its effect. */
export interface RecordedRequest<OperationId extends string> {
  /** The operation; `undefined` where the document has none for this method and path. */
  readonly operation: OperationId | undefined;
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The whole URL, under the `baseUrl` of the fake however it was served. */
  readonly url: string;
  /** The header fields by their names in lower case, the token among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON value of the body; its text where it is not JSON; `undefined` where there was none. */
  readonly body: unknown;
  /** Whether a write had its effect. `false` for a read, and for what was refused. */
  readonly applied: boolean;
}

/** A stateful model of an API. */
export interface Fake<OperationId extends string, State, Problem> {
  /** The base URL that requests are expected under. */
  readonly baseUrl: string;
  /** The operations that it answers: for adapters, such as MSW handlers. */
  readonly operations: readonly Operation[];
  /** What it holds. Change it to arrange a test; read it to see what a call did. */
  readonly state: State;
  /** The ledger: every request received, in the order in which they came. */
  readonly requests: readonly RecordedRequest<OperationId>[];
  /** A `fetch` that this fake answers: pass it to a client. Requests to other hosts fail as an unknown host does. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Lets the next requests of an operation fail. Faults of one operation come in the order in which they were asked for.
   *
   * @throws {RangeError} for an operation that the fake does not have, and for a status or options that make no sense.
   */
  fail(operationId: OperationId, fault: Fault<Problem>, options?: FaultOptions): void;
  /** Returns to the seed, and clears faults and ledger. */
  reset(): void;
  /** Answers one request: for adapters. It rejects for a `url` that is none. */
  handle(request: FakeRequest): Promise<FakeAnswer>;
}
