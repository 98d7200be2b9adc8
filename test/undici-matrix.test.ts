// What depends on the transport, over `licensing-sdk/undici`: a part of the fault matrix, and figures in a small size.
import { expect, test } from "vitest";
import { brokenBodies } from "./faults/bodies.js";
import { bulkStaleSockets } from "./faults/bulk-stale-sockets.js";
import { type Figure, holds } from "./faults/figure.js";
import { ledger } from "./faults/ledger.js";
import { runCases, titleOf } from "./faults/matrix.js";
import { redirects } from "./faults/redirects.js";
import { overUndici } from "./faults/transports.js";

/** Waits, statuses, pages and times: what the core makes of them is the same over every transport. */
const ofTheCore: readonly number[] = [14, 28, 29, 30, 31, 32, 33, 35, 36, 37, 54];

test("the fault matrix", { timeout: 60_000 }, async () => {
  const { cases, uncaught } = await overUndici(() => runCases({ only: ({ number }) => !ofTheCore.includes(number) }));
  const wrong = cases.flatMap(({ unsettled, endings, damaged, requests, others, ...one }) =>
    [unsettled, endings, damaged, requests, others].flat().map((what) => `${titleOf(one)}: ${what}`),
  );
  expect([...wrong, ...uncaught]).toEqual([]);
  expect(cases.length).toBeGreaterThan(100);
});

const figures: readonly (readonly [string, () => Promise<readonly Figure[]>])[] = [
  ["no create is applied twice, and none is reported as what it is not", () => ledger({ createsPerFault: 5 })],
  ["no row fails because its connection is closed just now", () => bulkStaleSockets({ rows: 400 })],
  ["no body is returned that is no value", () => brokenBodies({ every: 80, runs: 50 })],
  ["no redirect is followed, to whatever origin", redirects],
];

test.for(figures)("%s", { timeout: 60_000 }, async ([, measure]) => {
  expect((await overUndici(measure)).filter((figure) => !holds(figure))).toEqual([]);
});
