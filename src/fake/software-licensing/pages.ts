// How the fake of software-licensing.io pages, searches and orders its lists. The form of a page is documented; the rest is
// inferred: that pages are counted from 1, their size by default, and what `search` and `sort_by` are made of.
import type { Pagination, Problem } from "../../../generated/software-licensing/types.js";
import { refuse } from "./refusals.js";

/** What all lists with pages take. */
interface PageQuery {
  readonly pageSize?: number;
  readonly pageNumber?: number;
  readonly search?: Readonly<Record<string, string>>;
  readonly sort_by?: readonly string[];
}

type PageAnswer<Item> =
  | { status: 200; body: { data: Item[]; pagination: Pagination } }
  | { status: 400; body: Problem };

const defaultPageSize = 10;

/** The page of a list that a query asks for. */
export function page<Item extends object>(
  items: readonly Item[],
  query: PageQuery | undefined,
  pathname: string,
): PageAnswer<Item> {
  const { pageSize = defaultPageSize, pageNumber = 1, search = {}, sort_by: order = [] } = query ?? {};
  if (pageSize < 1) return refuse(pathname, 400, "query.pageSize: must be >= 1");
  if (pageNumber < 1) return refuse(pathname, 400, "query.pageNumber: must be >= 1");
  const found = items.filter((item) => Object.entries(search).every((sought) => contains(item, sought)));
  const sorted = found.sort((one, other) => firstDifference(one, other, order));
  const totalPages = Math.ceil(found.length / pageSize);
  return {
    status: 200,
    body: {
      data: sorted.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
      pagination: {
        itemCount: found.length,
        totalPages,
        currentPage: pageNumber,
        ...(pageNumber < totalPages && { nextPage: pageNumber + 1 }),
        ...(pageNumber > 1 && { previousPage: pageNumber - 1 }),
      },
    },
  };
}

/** Whether a member of an item has a text in it, whatever the case. Members that are objects are not searched. */
function contains(item: object, [name, text]: readonly [string, string]): boolean {
  const value: unknown = Reflect.get(item, name);
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain && String(value).toLowerCase().includes(text.toLowerCase());
}

/** An entry of the order that is the name of a member is an ascending one; others leave the items as they are. */
function firstDifference(one: object, other: object, order: readonly string[]): number {
  for (const name of order) {
    const difference = compare(Reflect.get(one, name), Reflect.get(other, name));
    if (difference !== 0) return difference;
  }
  return 0;
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string") return Number(one > other) - Number(one < other);
  return 0;
}
