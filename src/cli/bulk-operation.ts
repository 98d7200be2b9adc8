// What the documents say of many calls of an operation (`x-bulk`): the natural key of a row, and how it is looked up.
import { createHash } from "node:crypto";
import { isProblem } from "../core/errors.js";
import type { PlainRequest } from "../fake/refusals.js";
import { type ApiName, apis } from "./apis.js";
import { isRead, type OperationDetails } from "./details.js";
import { invoke } from "./invoke.js";
import { secretsIn } from "./secrets.js";

/** An operation, with what is said of it in bulk. */
export interface BulkDetails extends OperationDetails {
  readonly bulk?: {
    /** JSON pointers into `{ path, query, body }`: together they are the natural key. */
    readonly key: readonly string[];
    /** The read that finds what a row has made, and the pointers to its path parameters. */
    readonly lookup?: { readonly operation: string; readonly path: Readonly<Record<string, string>> };
  };
}

/** The operations of an API that can be called in bulk: those that change something with its token. */
export async function bulkOperations(api: ApiName): Promise<readonly BulkDetails[]> {
  const all: readonly BulkDetails[] = Object.values(await apis[api].operations());
  return all.filter((details) => !isRead(details) && details.row.secured);
}

/** A row of an input, as far as its key goes. */
interface Keyed {
  readonly line: number;
  readonly request: PlainRequest;
}

/**
 * The function that gives the key of a row; `undefined` for a row without one. The key stands in the journal: one that is
 * made of a secret is its hash.
 */
export function naturalKeyOf({ bulk, row }: BulkDetails): (row: Keyed) => string | undefined {
  // What may be sent twice needs no look-up: its place tells a row from the others, and none is a duplicate.
  if (bulk === undefined) return row.resend ? ({ line }) => `line ${line}` : () => undefined;
  const names = bulk.key.map((pointer) => [pointer.slice(pointer.lastIndexOf("/") + 1), "value"]);
  const isSecret = secretsIn(Object.fromEntries(names)).length > 0;
  return ({ request }) => {
    const values = bulk.key.map((pointer) => textAt(request, pointer));
    if (values.some((value) => value === undefined)) return undefined;
    const key = values.length === 1 ? values[0] : JSON.stringify(values);
    return isSecret && key !== undefined ? `sha256:${createHash("sha256").update(key).digest("hex")}` : key;
  };
}

/** The function that asks whether a row was applied; `undefined` where nobody can tell. */
export async function lookUpOf(api: ApiName, client: object, { bulk, row }: BulkDetails) {
  // A second request does no harm: nothing has to be known of the first.
  if (row.resend) return async (): Promise<boolean> => false;
  const lookup = bulk?.lookup;
  if (lookup === undefined) return undefined;
  const details = (await apis[api].operations())[lookup.operation];
  if (details === undefined) throw new TypeError(`there is no operation ${lookup.operation}`);
  return async ({ request }: Keyed, { signal }: { readonly signal: AbortSignal }): Promise<boolean> => {
    const path = Object.entries(lookup.path).map(([name, pointer]) => [name, textAt(request, pointer) ?? ""]);
    const asked = { path: Object.fromEntries(path), query: {}, header: {}, body: undefined };
    const found = await invoke(client, details, asked, { signal, headers: { connection: "close" } }).result();
    if (found.ok) return true;
    if (isProblem(found.error, 404)) return false;
    throw found.error;
  };
}

/** The text at a JSON pointer into a request (RFC 6901); `undefined` where there is none. */
function textAt(request: PlainRequest, pointer: string): string | undefined {
  const names = pointer.split("/").slice(1);
  const value = names
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (part, name) => (Object.hasOwn(Object(part), name) ? Reflect.get(Object(part), name) : undefined),
      request,
    );
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}
