// The cursor pages of Kaiten.
import type { Call } from "../core/call.js";
import type { OperationRow } from "../core/operation.js";
import { type ListCall, listPages, type Paging } from "../core/pages.js";

/** Which page of a list to ask for. */
export interface PageQuery {
  /** The `nextCursor` of the page before. Absent, the first page is meant. */
  readonly cursor?: string;
  /** How many items a page has at most, 1 to 200. Absent, 50. */
  readonly limit?: number;
}

/** What all pages have in common. */
interface PageOf<Item> {
  readonly items: readonly Item[];
}

const cursors: Paging<PageQuery> = {
  items: "items",
  // A page that says that there is more and not where is no end of the list: `null` is refused.
  next: ({ hasMore, nextCursor }) => (hasMore === true ? (nextCursor ?? null) : undefined),
  query: (next) => ({ cursor: String(next) }),
};

/** Starts the call of a list with cursor pages. `ask` asks for a page. */
export function listCursor<Item, Page extends PageOf<Item>, Query extends PageQuery, Failure>(
  row: OperationRow,
  query: Query,
  ask: (query: Query) => Call<Page, Failure>,
): ListCall<Item, Page, Failure> {
  return listPages(row, cursors, (next) => ask({ ...query, ...next }));
}
