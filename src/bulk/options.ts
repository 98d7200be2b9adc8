// The options of a bulk run, and their guard. For this folder.
import type { Clock } from "../core/options.js";
import { guardFunction, guardObject, guardSignal, guardWhole, refuse } from "../core/refuse.js";
import type { Journal } from "./journal.js";
import type { BulkProgress, RowEnd } from "./report.js";

/** What `call` is given beside the row: hand it to the method of the client. */
export interface BulkCallOptions {
  /** Fires when the run is over. A run that stops lets the calls finish that it has begun. */
  readonly signal: AbortSignal;
  /** Never: the run itself decides what is sent again, and when. */
  readonly retry: false;
  /** `connection: close`, as a create over a kept socket that the server closes meanwhile ends without telling what became of it. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The options of a bulk run. */
export interface BulkOptions<Row> {
  /** The rows, read one by one as they can be sent. For a run that is resumed: the same rows in the same order. */
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** Sends a row, with one request. What it rejects with tells what became of the row; what is no `LicensingError` leaves it unknown. */
  readonly call: (row: Row, options: BulkCallOptions) => PromiseLike<unknown>;
  /** Where the run writes what it does, so that a later run goes on from there: the path of a file, or a journal. */
  readonly journal: string | Journal;
  /**
   * The natural key of a row: one key, one effect. It stands in the journal, so it must not be a secret.
   * @default the row's place, as `#17`; such a row is never looked up
   */
  readonly key?: ((row: Row) => string | undefined) | undefined;
  /**
   * Whether a row had its effect: asked 0.5 s after its call ended without telling, and before it is sent again. What it throws
   * leaves the row unknown.
   * @default nobody can tell: such a row stays unknown, and is not sent again
   */
  readonly applied?: ((row: Row, options: { readonly signal: AbortSignal }) => PromiseLike<boolean>) | undefined;
  /**
   * What is wrong with a row, in words that name no value; `undefined` where nothing is. Asked before anything else.
   * @default nothing is
   */
  readonly validate?: ((row: Row) => string | undefined) | undefined;
  /**
   * What the run is about, in JSON: it begins the journal's file, and another run is refused that file.
   * @default nothing
   */
  readonly about?: Readonly<Record<string, unknown>> | undefined;
  /**
   * How many rows are on their way at a time: a whole number from 1.
   * @default 8
   */
  readonly concurrency?: number | undefined;
  /**
   * At most so many requests per second, evenly spaced: 0.001 to 100000. Where the server refuses for now (429), a run slows
   * down and speeds up again by itself.
   * @default as many as the server takes
   */
  readonly rate?: number | undefined;
  /**
   * What becomes of a row whose key is that of an earlier row: it counts as invalid, or it is passed over.
   * @default "refuse"
   */
  readonly onDuplicate?: "refuse" | "skip" | undefined;
  /**
   * Told how far the run is: at most five times a second, and at its end.
   * @default nobody
   */
  readonly onProgress?: ((progress: BulkProgress) => void) | undefined;
  /**
   * Told how each row ended, those that the journal has as done among them. What it throws ends the run.
   * @default nobody
   */
  readonly onEnd?: ((row: Row, end: RowEnd) => void) | undefined;
  /**
   * Stops the run: no row is begun any more, and those on their way are finished.
   * @default the run ends with its rows
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Reads the time and waits: for tests. Only differences of its times count.
   * @default a clock that no change of the time of day moves
   */
  readonly clock?: Clock | undefined;
  /**
   * Gives numbers from 0 to 1, of which the waits before a row is sent again are made: for tests.
   * @default `Math.random`
   */
  readonly random?: (() => number) | undefined;
}

/** The options of a run, checked and complete. */
export interface BulkSettings<Row> extends BulkOptions<Row> {
  readonly about: Readonly<Record<string, unknown>>;
  readonly concurrency: number;
  readonly rate: number;
  readonly clock: Clock;
  readonly random: () => number;
}

const operation = "runBulk";

/** @throws {InvalidRequestError} for an option that is not as {@link BulkOptions} says; the message names it. */
export function guardBulkOptions<Row>(options: BulkOptions<Row>): BulkSettings<Row> {
  const own = guardObject(operation, "options", options);
  const { about = {}, concurrency = 8, rate, clock = { now: () => performance.now() }, random = Math.random } = own;
  if (!isIterable(own.rows)) refuse(operation, "rows: give an array, an iterable or an async iterable of rows");
  for (const name of ["call", "key", "applied", "validate", "onProgress", "onEnd", "random"] as const) {
    guardFunction(operation, name, own[name]);
  }
  if (own.call === undefined) refuse(operation, "call: give a function that sends a row");
  if (!isJournal(own.journal)) refuse(operation, "journal: give the path of a file, or a journal");
  guardObject(operation, "about", about);
  if (!isJson(about)) refuse(operation, "about: give what JSON can hold");
  if ("journal" in about) refuse(operation, "about: journal is the journal's own member, give it another name");
  guardWhole(operation, "concurrency", concurrency);
  if (rate !== undefined && !(typeof rate === "number" && rate >= 0.001 && rate <= 100_000)) {
    refuse(operation, "rate: give a number of requests per second from 0.001 to 100000");
  }
  if (own.onDuplicate !== undefined && own.onDuplicate !== "refuse" && own.onDuplicate !== "skip") {
    refuse(operation, 'onDuplicate: give "refuse" or "skip"');
  }
  guardSignal(operation, own.signal);
  if (typeof clock?.now !== "function") refuse(operation, "clock: give a function now");
  guardFunction(operation, "clock.sleep", clock.sleep);
  return { ...own, about, concurrency, rate: rate ?? Infinity, clock, random };
}

function isIterable(rows: unknown): boolean {
  // A text is one of its characters, and meant otherwise.
  if (typeof rows !== "object" || rows === null) return false;
  return [Symbol.iterator, Symbol.asyncIterator].some((symbol) => typeof Reflect.get(rows, symbol) === "function");
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

function isJournal(journal: unknown): boolean {
  if (typeof journal === "string") return journal !== "";
  return ["read", "append", "close"].every((name) => typeof Reflect.get(Object(journal), name) === "function");
}
