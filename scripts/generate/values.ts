// Reads values of a parsed document, which can be anything: each is what is asked for, or the generation ends.

/** A JSON value that is an object. */
export type JsonObject = { readonly [name: string]: unknown };

/** What a `$ref` into this document points at, or the value itself. */
export function resolve(root: JsonObject, value: unknown, place: string): JsonObject {
  const found = object(value, place);
  const reference = found["$ref"];
  if (reference === undefined) return found;
  const names = string(reference, place).replace(/^#\//, "").split("/");
  return resolve(
    root,
    names.reduce<unknown>((parent, name) => object(parent, place)[name], root),
    place,
  );
}

/** A value that has to be an object. */
export function object(value: unknown, place: string): JsonObject {
  return isObject(value) ? value : fail(`${place}: an object is missing`);
}

/** Whether a value of a document is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The items of a value that is a list; none otherwise. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value that has to be a text. */
export function string(value: unknown, place: string): string {
  return typeof value === "string" ? value.trim() : fail(`${place}: a text is missing`);
}

/** A value that has to be true or false. */
export function boolean(value: unknown, place: string): boolean {
  return typeof value === "boolean" ? value : fail(`${place}: a boolean is missing`);
}

/** Ends the generation. */
export function fail(message: string): never {
  throw new Error(`the document does not fit: ${message}`);
}
