// The numbered pages of software-licensing.io.
import type { Call } from "../core/call.js";
import type { OperationRow } from "../core/operation.js";
import { type ListCall, listPages, type Paging } from "../core/pages.js";
import { isJsonObject } from "../core/problem.js";

/** What the lists with pages have in common. */
interface PageOf<Item> {
  readonly data: readonly Item[];
}

const numbered: Paging<{ readonly pageNumber: number }> = {
  items: "data",
  // The vendor does not say whether it counts from 0 or from 1, so a number is never made up: each page names the next.
  // One that names `null` is taken for the last; one that says nothing of pages is not.
  next: ({ pagination }) => (isJsonObject(pagination) ? (pagination["nextPage"] ?? undefined) : null),
  query: (next) => ({ pageNumber: Number(next) }),
};

/** Starts the call of a list with numbered pages. `ask` asks for a page. */
export function listNumbered<Item, Page extends PageOf<Item>, Query extends object, Failure>(
  row: OperationRow,
  query: Query,
  ask: (query: Query) => Call<Page, Failure>,
): ListCall<Item, Page, Failure> {
  return listPages(row, numbered, (next) => ask(next === undefined ? query : { ...query, ...next }));
}
