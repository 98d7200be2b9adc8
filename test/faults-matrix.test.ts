// The fault matrix, played once: each case of it by name, then its figures.
import { beforeAll, describe, expect, test } from "vitest";
import { holds } from "./faults/figure.js";
import { figuresOf, methodsOf, type Played, rows, runCases, titleOf } from "./faults/matrix.js";

let played: Played;

beforeAll(async () => {
  played = await runCases();
}, 60_000);

describe("the fault matrix", () => {
  for (const row of rows) {
    for (const method of methodsOf(row)) {
      test(titleOf({ row, method }), () => {
        const found = played.cases.find((one) => one.row === row && one.method === method);
        expect(found).toMatchObject({ unsettled: [], endings: [], damaged: [], requests: [], others: [] });
      });
    }
  }
});

test("its figures hold", () => {
  expect(figuresOf(played).filter((figure) => !holds(figure))).toEqual([]);
});
