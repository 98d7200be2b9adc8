// What calls are reported as beside what servers did, and what retries add to an outage, in a small size.
import { expect, test } from "vitest";
import { holds } from "./faults/figure.js";
import { ledger } from "./faults/ledger.js";
import { outage } from "./faults/outage.js";

test("no create is applied twice, and none is reported as what it is not", async () => {
  expect((await ledger({ createsPerFault: 10 })).filter((figure) => !holds(figure))).toEqual([]);
});

test("retries do not double the load of a server that is down, and are earned back", async () => {
  expect((await outage({ calls: 120 })).filter((figure) => !holds(figure))).toEqual([]);
});
