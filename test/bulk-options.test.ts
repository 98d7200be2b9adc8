// The options of a bulk run: what cannot be used is refused before a row is read, by the name of the option.
import { expect, test } from "vitest";
import { type BulkOptions, runBulk } from "../src/bulk/index.js";
import { memoryJournal } from "./support/bulk.js";

const secret = "canary-7d1f";

test.each<[string, readonly unknown[]]>([
  ["rows", [undefined, null, secret, 42, {}, () => []]],
  ["call", [undefined, null, secret, {}]],
  ["key", [null, secret, {}]],
  ["applied", [null, secret, true]],
  ["validate", [null, secret, {}]],
  ["journal", [undefined, null, "", 42, {}, { ...memoryJournal(), append: secret }]],
  ["about", [null, secret, [secret], { journal: secret }, { rows: 10n }]],
  ["concurrency", [0, -1, 1.5, Number.NaN, Infinity, "8"]],
  ["rate", [0, -1, Number.NaN, Infinity, 0.0001, 1_000_000, "20", null]],
  ["onDuplicate", [null, secret, true]],
  ["onProgress", [null, secret]],
  ["onEnd", [null, secret]],
  ["signal", [null, secret, new AbortController()]],
  ["clock", [null, secret, {}, { now: () => 0, sleep: secret }]],
  ["random", [null, 0.5]],
])("%s", async (name, values) => {
  let isRead = false;
  const good: BulkOptions<string> = {
    rows: {
      *[Symbol.iterator]() {
        isRead = true;
        yield "row";
      },
    },
    call: async () => {},
    journal: memoryJournal(),
  };
  for (const value of values) {
    const error: unknown = await Reflect.apply(runBulk, undefined, [{ ...good, [name]: value }]).catch(
      (e: unknown) => e,
    );
    expect(error).toMatchObject({ kind: "invalid-request", operation: "runBulk", outcome: "not-sent" });
    expect(String(error)).toContain(`runBulk: ${name}`);
    expect(String(error)).not.toContain(secret);
  }
  expect(isRead).toBe(false);
  expect(await runBulk(good)).toMatchObject({ read: 1, applied: 1 });
});

test.each([undefined, null, "path", 42])("%s in the place of the options", async (value) => {
  await expect(Reflect.apply(runBulk, undefined, [value])).rejects.toMatchObject({ kind: "invalid-request" });
});
