// The cursor pages of the fake of Kaiten. The form of a page is documented. By the vendor's source a list has the newest
// first, and a page goes on where the one before it ended, whatever was created in between.

interface PageQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

interface PageOf<Item> {
  items: Item[];
  hasMore: boolean;
  nextCursor?: string;
}

const defaultLimit = 50;

/**
 * The page of a list that a query asks for; `undefined` where the cursor is none. The list has the oldest first, as the
 * state has it.
 */
export function page<Item>(
  oldestFirst: readonly Item[],
  { cursor, limit = defaultLimit }: PageQuery = {},
  keyOf: (item: Item) => string,
): PageOf<Item> | undefined {
  const list = oldestFirst.toReversed();
  const start = cursor === undefined ? 0 : startOf(cursor, list.map(keyOf));
  if (start === undefined) return undefined;
  const items = list.slice(start, start + limit);
  const next = list[start + limit];
  if (next === undefined) return { items, hasMore: false };
  return { items, hasMore: true, nextCursor: encode(keyOf(next), list.length - start - limit) };
}

/** A cursor names the item that comes next, and how many there were from there on: that item may be gone by then. */
function encode(key: string, left: number): string {
  return btoa(encodeURIComponent(JSON.stringify([key, left])));
}

/** Where a cursor points to. */
function startOf(cursor: string, keys: readonly string[]): number | undefined {
  try {
    const pointer: unknown = JSON.parse(decodeURIComponent(atob(cursor)));
    if (!Array.isArray(pointer)) return undefined;
    const [key, left]: readonly unknown[] = pointer;
    if (typeof key !== "string" || typeof left !== "number") return undefined;
    const at = keys.indexOf(key);
    return at >= 0 ? at : Math.max(0, keys.length - left);
  } catch {
    return undefined;
  }
}
