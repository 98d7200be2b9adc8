// What comes back: the figures of broken bodies, of bodies that take much memory and of regular expressions, each over a part
// of its cases.
import { expect, test } from "vitest";
import { brokenBodies } from "./faults/bodies.js";
import { type Figure, holds } from "./faults/figure.js";
import { jsonBodies, labelOf } from "./faults/json-bodies.js";
import { bombs } from "./faults/memory.js";
import { regexes } from "./faults/regexes.js";

const figures: readonly (readonly [string, () => Promise<readonly Figure[]>])[] = [
  [
    "no body is returned that is no value, and none ends in an untyped error",
    () => brokenBodies({ every: 40, runs: 150 }),
  ],
  ["a body takes no more memory than its limit is worth", () => bombs({ mebibytes: 64, few: true })],
  ["no short regular expression takes long", () => regexes({ longest: 30 })],
];

test.for(figures)("%s", { timeout: 60_000 }, async ([, measure]) => {
  expect((await measure()).filter((figure) => !holds(figure))).toEqual([]);
});

test("the bodies are what they are said to be", () => {
  const isJson = (bytes: Uint8Array): boolean => {
    try {
      JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
      return true;
    } catch {
      return false;
    }
  };
  const wrong = jsonBodies().filter(
    ({ verdict, bytes }) => verdict !== "either" && isJson(bytes) !== (verdict === "accepted"),
  );
  expect(wrong.map(labelOf)).toEqual([]);
});
