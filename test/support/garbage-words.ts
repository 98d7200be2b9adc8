// What garbage is made of: texts, values and bodies that no server likes, among some that the sandbox knows.
import fc from "fast-check";

/** Texts that the company of the sandbox knows. */
const known = [
  ..."enterprise team seats api-calls harbour-hospital harbour-production new-viewer prod-1 plan-1 ent-1 ent-2".split(
    " ",
  ),
  ..."pe-1 cust-1 lic-1 le-1 le-2 order-2026-0001 line-2026-0001".split(" "),
];

/** Texts that no server likes. */
export const words = [
  "",
  ..."0 -1 1.5 1e309 9007199254740993 2026-02-30 NaN null undefined true [] {} ' \" ;x=1 * // . .. %2e%2e".split(" "),
  ..."%00 %2F %5C % %zz %C3%A9 %ED%A0%80 %FF \u00e9 \u00ff a%0d%0ab ../../__reset".split(" "),
  ..."__proto__ constructor toString hasOwnProperty".split(" "),
  "a".repeat(1000),
];

/** Values that no server likes. */
export const odd: readonly unknown[] = [
  ...[null, true, 0, -0, -1, 1.5, 1e308, 2 ** 53, "", "x", "\ud800", "\u0000", "\u00e9", "x".repeat(10_000)],
  ...["__proto__", "constructor", "2026-02-30", "+275760-09-13", "9999-12-31", [], {}, [[]], [null]],
  ...[{ type: "number" }, { type: "number", value: 1e308 }, { type: "boolean", value: "x" }],
];

/** A text for a path or a query. */
export const word = fc.oneof(fc.constantFrom(...known), fc.constantFrom(...words));

/** A value for a member of a body. */
export const oddValue = fc.oneof(fc.constantFrom(...odd), fc.constantFrom(...words), fc.jsonValue({ maxDepth: 2 }));

/** Bodies in which lists and objects go very deep. */
export const deep = fc.constantFrom(
  "[".repeat(20_000),
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  `${'{"a":'.repeat(15_000)}1${"}".repeat(15_000)}`,
  `${'{"value":'.repeat(3000)}1${"}".repeat(3000)}`,
);

/** Bodies that are no JSON, and some that hardly are. Each character is a byte. */
export const broken = fc.constantFrom(
  ...["{", "}", "[", '"', "{]", "{'a':1}", "undefined", "NaN", "\xef\xbb\xbf{}", "{} {}", "01", "//", "\0", " "],
  ...["\xff\xfe{}", '{"a":"\xc3\x28"}', '{"a":"\xed\xa0\x80"}', '{"a":1,}', "tru", '"\\ud800"', "1e999"],
);

/** The one as often as the other. */
export function half<Value>(one: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof(one, other);
}

/** What most requests have, and now and then something else. */
export function mostly<Value>(usual: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: fc.constant(usual), weight: 9 }, { arbitrary: other, weight: 1 });
}
