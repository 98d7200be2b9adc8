// The table of keys of a bulk run, against a map of texts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { KeyTable } from "../src/bulk/keys.js";

const state = fc.constantFrom("sent", "applied", "rejected", "unknown", "invalid", "deferred");

test("it tells of each key what was last recorded, and the second visit", () => {
  const key = fc.oneof(fc.string(), fc.constantFrom("", "a", "#1", "\0", "a\0"));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, state)), fc.array(key), (records, visits) => {
      const table = new KeyTable();
      for (const [each, last] of records) table.record(each, last);
      const expected = new Map(records);
      const visited = new Set<string>();
      for (const each of visits) {
        expect(table.visit(each)).toBe(visited.has(each) ? "duplicate" : expected.get(each));
        visited.add(each);
      }
    }),
  );
});

test("it grows, and forgets nothing", () => {
  const table = new KeyTable();
  for (let number = 0; number < 100_000; number += 1) table.record(`order-${number}`, number % 2 ? "applied" : "sent");
  const wrong: number[] = [];
  for (let number = 0; number < 100_000; number += 1) {
    if (table.visit(`order-${number}`) !== (number % 2 ? "applied" : "sent")) wrong.push(number);
    if (table.visit(`order-${number}`) !== "duplicate") wrong.push(number);
    if (table.visit(`other-${number}`) !== undefined) wrong.push(number);
  }
  expect(wrong).toEqual([]);
});
