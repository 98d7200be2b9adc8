// What the texts of json-scalars.ts and json-structures.ts are made of, and what is said of each.

/**
 * What RFC 8259 says of a body: `accepted` is JSON in UTF-8, `rejected` is not, and `either` is what it leaves open, such as
 * a number too large for a double, a lone surrogate, two members of one name, a byte order mark, or depth.
 */
export type Verdict = "accepted" | "rejected" | "either";

/** Texts, by what is to be said of them. */
export type Texts = Readonly<Partial<Record<Verdict, readonly string[]>>>;

/** Every choice of one part from each list, side by side. */
export function product(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>(
    (texts, list) => texts.flatMap((text) => list.map((part) => text + part)),
    [""],
  );
}

/** A text of each code point. */
export const characters = (codes: readonly number[]): readonly string[] =>
  codes.map((code) => String.fromCodePoint(code));
/** Texts as the contents of JSON strings. */
export const quoted = (texts: readonly string[]): readonly string[] => texts.map((text) => `"${text}"`);

/** The texts, each with what is to be said of it. */
export function* listed(texts: Texts): Generator<readonly [Verdict, string]> {
  for (const verdict of ["accepted", "rejected", "either"] as const) {
    for (const text of texts[verdict] ?? []) yield [verdict, text];
  }
}
