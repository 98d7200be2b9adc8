// Bulk runs under what breaks them, small: kills, a million rows in little memory, sockets that the server closes.
import { expect, test } from "vitest";
import { bulkCrash } from "./faults/bulk-crash.js";
import { bulkMemory } from "./faults/bulk-memory.js";
import { bulkStaleSockets } from "./faults/bulk-stale-sockets.js";
import { type Figure, holds } from "./faults/figure.js";

function short(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => !holds(figure));
}

test("a run that is killed and goes on loses nothing and doubles nothing", { timeout: 60_000 }, async () => {
  expect(short(await bulkCrash({ rows: 500, kills: 4 }))).toEqual([]);
});

test("many rows take little memory", { timeout: 60_000 }, async () => {
  expect(short(await bulkMemory({ rows: 100_000 }))).toEqual([]);
});

test("rows meet no socket that the server is closing", async () => {
  expect(short(await bulkStaleSockets({ rows: 400 }))).toEqual([]);
});
