// What a run writes down, and where: the interface of a journal, for files and for whatever else may hold one.
import { type Kind, LicensingError } from "../core/errors.js";

/** All there are. */
export const states = ["sent", "applied", "rejected", "unknown", "invalid", "deferred"] as const;

/**
 * What became of a row. `sent` is written before its request leaves; `deferred` says that no request of it had an effect,
 * so that it may be sent; the others end it.
 */
export type JournalState = (typeof states)[number];

/** What is written of a row, before it is sent and after: never its body, of a server no more than the request's id. */
export interface JournalRecord {
  /** The natural key of the row, or its place in the input, as `#17`. A natural key that begins with `#` has one more. */
  readonly key: string;
  /** What became of it. */
  readonly state: JournalState;
  /** Where it failed: the `kind` of the error, */
  readonly kind?: Kind | undefined;
  /** the HTTP status, */
  readonly status?: number | undefined;
  /** and the id that the server gave the request. */
  readonly requestId?: string | undefined;
}

/** Where records are kept. A run reads them to the end before it appends the first. */
export interface Journal {
  /** The records of earlier runs, in the order in which they were appended. */
  read(): AsyncIterable<JournalRecord>;
  /** Adds a record. It resolves once the record is kept for good, and rejects where that cannot be. */
  append(record: JournalRecord): Promise<void>;
  /** Called once, when the run is over. */
  close(): Promise<void>;
}

/** Whether a value is a record. */
export function isRecord(value: unknown): value is JournalRecord {
  const { key, state }: { readonly key?: unknown; readonly state?: unknown } = Object(value);
  return typeof key === "string" && states.some((each) => each === state);
}

/** The record of a row in a state, with what its error tells. */
export function recordOf(key: string, state: JournalState, error?: unknown): JournalRecord {
  if (!LicensingError.is(error)) return { key, state };
  const { kind } = error;
  if (!("requestId" in error)) return { key, state, kind };
  return { key, state, kind, status: error.status, requestId: error.requestId };
}
