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

/** How many of the items to come a cursor names. */
const named = 20;

/**
 * The page of a list that a query asks for; `undefined` where the cursor is none. The list has the oldest first, as the
 * state has it. A key is never given twice, also not to something new in the place of what is gone.
 */
export function page<Item>(
  oldestFirst: readonly Item[],
  { cursor, limit = defaultLimit }: PageQuery = {},
  keyOf: (item: Item) => string,
): PageOf<Item> | undefined {
  const list = oldestFirst.toReversed();
  const start = cursor === undefined ? 0 : startOf(cursor, list.map(keyOf));
  if (start === undefined) return undefined;
  const [items, left] = [list.slice(start, start + limit), list.slice(start + limit)];
  if (left.length === 0) return { items, hasMore: false };
  return { items, hasMore: true, nextCursor: encode(left.slice(0, named).map(keyOf), left.length) };
}

/** A cursor names the items that come next, as some may be gone by then, and how many are left with them. */
function encode(next: readonly string[], left: number): string {
  return btoa(encodeURIComponent(JSON.stringify([next, left])));
}

/** Where a cursor points to. */
function startOf(cursor: string, keys: readonly string[]): number | undefined {
  try {
    const pointer: unknown = JSON.parse(decodeURIComponent(atob(cursor)));
    if (!Array.isArray(pointer)) return undefined;
    const [next, left]: readonly unknown[] = pointer;
    if (!Array.isArray(next) || typeof left !== "number") return undefined;
    const there = next.find((key) => keys.includes(key));
    return there === undefined ? Math.max(0, keys.length - left + next.length) : keys.indexOf(there);
  } catch {
    return undefined;
  }
}
