// Lists that are answered in pages: the call has asked for the first, the others are asked for as they are needed.
import { type Call, PendingCall, type WithResponse } from "./call.js";
import { toError, unusable } from "./ending.js";
import { keepParts } from "./headers.js";
import { type OperationRow, operationOf } from "./operation.js";
import { isJsonObject } from "./problem.js";

/**
 * The call of a list. As a {@link Call} it gives one page, the one that was asked for. `for await` over it gives every item
 * from that page on; it asks for one page after another, each with the time and the retries of a call of its own.
 */
export interface ListCall<Item, Page, Failure> extends Call<Page, Failure> {
  /** Every item, from the page that was asked for on: the same as iterating over the call. */
  items(): AsyncGenerator<Item, void, undefined>;
  /** Every page, beginning with the one that was asked for. */
  pages(): AsyncGenerator<Page, void, undefined>;
  /** The same as `items()`. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
}

/** How the pages of an API hang together. `Query` is what asks for another page. */
export interface Paging<Query> {
  /** The member of a page that holds its items. */
  readonly items: string;
  /** What names the page after this one: a text or a number; `undefined` after the last. */
  next(page: Readonly<Record<string, unknown>>): unknown;
  /** Asks for the page of that name. */
  query(next: string | number): Query;
}

/**
 * Starts the call of a list.
 *
 * @param start asks for a page, over the query of the caller.
 */
export function listPages<Item, Page, Query, Failure>(
  row: OperationRow,
  paging: Paging<Query>,
  start: (query: Query | undefined) => Call<Page, Failure>,
): ListCall<Item, Page, Failure> {
  return new PendingList(row, paging, start);
}

class PendingList<Item, Page, Query, Failure>
  extends PendingCall<Page, Failure>
  implements ListCall<Item, Page, Failure>
{
  readonly #row: OperationRow;
  readonly #paging: Paging<Query>;
  readonly #start: (query: Query | undefined) => Call<Page, Failure>;

  constructor(row: OperationRow, paging: Paging<Query>, start: (query: Query | undefined) => Call<Page, Failure>) {
    super(start(undefined).withResponse());
    this.#row = row;
    this.#paging = paging;
    this.#start = start;
  }

  async *pages(): AsyncGenerator<Page, void, undefined> {
    for await (const { data } of this.#answers()) yield data;
  }

  async *items(): AsyncGenerator<Item, void, undefined> {
    for await (const answer of this.#answers()) {
      const items: unknown = isJsonObject(answer.data) ? answer.data[this.#paging.items] : undefined;
      if (!Array.isArray(items)) throw this.#unusable(answer, "wrong-type", "a page holds no list");
      yield* items;
    }
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.items();
  }

  async *#answers(): AsyncGenerator<WithResponse<Page>, void, undefined> {
    const seen = new Set<unknown>();
    let answer = await this.withResponse();
    for (;;) {
      yield answer;
      const next = isJsonObject(answer.data) ? this.#paging.next(answer.data) : undefined;
      if (next === undefined) return;
      // A server that names a page twice would be asked for ever, and one that names none would lose the rest.
      if ((typeof next !== "string" && typeof next !== "number") || seen.has(next)) {
        throw this.#unusable(answer, "paging", "a page names no other, or one that was there before");
      }
      seen.add(next);
      answer = await this.#start(this.#paging.query(next)).withResponse();
    }
  }

  #unusable(answer: WithResponse<Page>, reason: "wrong-type" | "paging", why: string): Error {
    return toError(unusable(keepParts(answer), reason, "unknown", why), operationOf(this.#row), answer.attempts);
  }
}
