// How long calls wait: between attempts, as long as a server asks, and in all; in a small size.
import { expect, test } from "vitest";
import { backOffs } from "./faults/back-off.js";
import { deadlines } from "./faults/deadlines.js";
import { holds } from "./faults/figure.js";
import { retryAfter } from "./faults/retry-after.js";

test("as long as the server asks, in every spelling, and no longer than the most", async () => {
  expect((await retryAfter()).filter((figure) => !holds(figure))).toEqual([]);
});

test("what the client draws by itself, within its bounds", async () => {
  expect((await backOffs({ draws: 2000 })).filter((figure) => !holds(figure))).toEqual([]);
});

test("never longer than the time of the call, or than the caller stays", async () => {
  expect((await deadlines()).filter((figure) => !holds(figure))).toEqual([]);
});
