// Reads `x-bulk`: by what the rows of a bulk run are told apart, and which operation tells whether one was applied. Called by
// document.ts, which knows the operations.
import type { DocumentOperation } from "./document.js";
import { fail, isObject, type JsonObject, list, object, resolve, string } from "./values.js";

/** What a document says of an operation that is called many times. */
export interface Bulk {
  /** Where the natural key of a row stands: JSON pointers (RFC 6901) into its `path` and `body`. */
  readonly key: readonly string[];
  /** The operation that finds what a row made, with its path parameters as pointers into the row. */
  readonly lookup?: { readonly operation: string; readonly path: Readonly<Record<string, string>> };
}

/** The `x-bulk` of an operation. */
export function readBulk(value: unknown, place: string): Bulk | undefined {
  if (value === undefined) return undefined;
  const { key, lookup } = object(value, place);
  const pointers = list(key).map((pointer) => string(pointer, place));
  if (pointers.length === 0) return fail(`${place}: x-bulk without a key`);
  if (lookup === undefined) return { key: pointers };
  const { operation, path } = object(lookup, place);
  const entries = Object.entries(object(path, place)).map(([name, pointer]) => [name, string(pointer, place)] as const);
  return { key: pointers, lookup: { operation: string(operation, place), path: Object.fromEntries(entries) } };
}

/** Checks that every pointer leads to a parameter or a member, and every look-up to an operation and its parameters. */
export function checkBulk(root: JsonObject, operations: readonly DocumentOperation[]): void {
  for (const operation of operations) {
    const { id, bulk } = operation;
    if (bulk === undefined) continue;
    for (const pointer of bulk.key) checkPointer(root, operation, pointer);
    if (bulk.lookup === undefined) continue;
    const { operation: wanted, path } = bulk.lookup;
    const found = operations.find((each) => each.id === wanted && each.method === "GET");
    if (found === undefined) fail(`${id}: x-bulk looks up by ${wanted}, which does not read`);
    const names = pathParameters(found);
    if (names.sort().join() !== Object.keys(path).sort().join()) fail(`${id}: ${wanted} takes ${names.join(", ")}`);
    for (const pointer of Object.values(path)) checkPointer(root, operation, pointer);
  }
}

function checkPointer(root: JsonObject, operation: DocumentOperation, pointer: string): void {
  const [, place, name = ""] = /^\/(path|body)\/([^/~]+)$/.exec(pointer) ?? [];
  const schema = operation.body && resolve(root, operation.body.schema, operation.id);
  const members = place === "path" ? pathParameters(operation) : Object.keys(membersOf(schema?.["properties"]));
  if (!members.includes(name)) fail(`${operation.id}: x-bulk points at ${pointer}, which is not there`);
}

function pathParameters({ parameters }: DocumentOperation): string[] {
  return parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
}

function membersOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
