// A bulk run as usage/05-bulk.ts writes it, over a real socket, against the fake of FlexNet Operations.
import { readFile } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { type BulkProgress, runBulk } from "../src/bulk/index.js";
import { createFlexNetFake } from "../src/fake/index.js";
import { createFlexNetClient, type LineItem } from "../src/flexnet/index.js";
import { isProblem } from "../src/index.js";
import { serve } from "../src/sandbox/server.js";
import { newPath } from "./support/bulk.js";
import { freePort } from "./support/server.js";

const lineItem: LineItem = {
  product: [{ productName: "P", productVersion: "1" }],
  startDate: "2026-01-01",
  autoGenerate: true,
};

async function* orders(count: number) {
  for (let number = 1; number <= count; number += 1) yield { entitlementId: `order-${number}`, lineItems: [lineItem] };
}

async function setUp() {
  const fake = createFlexNetFake();
  const sandbox = await serve({ flexnet: fake });
  onTestFinished(() => sandbox.close());
  const flexnet = createFlexNetClient({ baseUrl: `${sandbox.url}/flexnet`, token: "rna_token" });
  const exists = async (entitlementId: string, signal: AbortSignal): Promise<boolean> => {
    const list = await flexnet.entitlements.lineItems.list(entitlementId, {}, { signal }).result();
    if (list.ok) return true;
    if (isProblem(list.error, 404)) return false;
    throw list.error;
  };
  return { fake, flexnet, exists };
}

test("rows are sent once each, through lost answers and refusals", async () => {
  const { fake, flexnet, exists } = await setUp();
  const told: BulkProgress[] = [];
  const journal = await newPath();
  fake.fail("createEntitlement", "reset-after-apply", { times: 2 });
  fake.fail("createEntitlement", { status: 429, headers: { "retry-after": "0" } }, { times: 2 });
  fake.fail("createEntitlement", 503);
  fake.fail("createEntitlement", "truncated");
  fake.fail("createEntitlement", 403);
  const report = await runBulk({
    rows: orders(60),
    key: (row) => row.entitlementId,
    call: (row, options) => flexnet.entitlements.create(row, options),
    applied: (row, { signal }) => exists(row.entitlementId, signal),
    journal,
    concurrency: 16,
    onProgress: (progress) => told.push(progress),
  });
  expect(report).toEqual({
    read: 60,
    applied: 59,
    rejected: 1,
    unknown: 0,
    invalid: 0,
    duplicates: 0,
    requests: 63,
    lookups: 3,
  });
  expect(fake.state.entitlements).toHaveLength(59);
  const creates = fake.requests.filter(({ operation }) => operation === "createEntitlement");
  expect(creates).toHaveLength(63);
  // Nothing that was applied was sent again: the fake would have refused it.
  expect(creates.filter(({ applied }) => !applied)).toHaveLength(4);
  expect(creates.every(({ headers }) => headers["connection"] === "close")).toBe(true);
  expect(told.at(-1)).toMatchObject({ done: 60, total: undefined, retries: 3 });
  const lines = (await readFile(journal, "utf8")).trimEnd().split("\n");
  expect(lines.filter((line) => line.includes('"state":"applied"'))).toHaveLength(59);
  expect(lines.join()).not.toContain("rna_token");
});

test("a run without a look-up leaves unknown what is, and the next one with it finds out", async () => {
  const { fake, flexnet, exists } = await setUp();
  const journal = await newPath();
  fake.fail("createEntitlement", "reset-after-apply", { times: 2 });
  fake.fail("createEntitlement", "empty-500");
  const options = {
    key: ({ entitlementId }: { entitlementId: string }) => entitlementId,
    journal,
  };
  const first = await runBulk({
    ...options,
    rows: orders(20),
    call: (row, call) => flexnet.entitlements.create(row, call),
  });
  expect(first).toMatchObject({ read: 20, applied: 17, unknown: 3, requests: 20, lookups: 0 });
  const second = await runBulk({
    ...options,
    rows: orders(20),
    call: (row, call) => flexnet.entitlements.create(row, call),
    applied: (row, { signal }) => exists(row.entitlementId, signal),
  });
  expect(second).toMatchObject({ read: 20, applied: 20, unknown: 0, requests: 1, lookups: 3 });
  expect(fake.state.entitlements).toHaveLength(20);
});

test("a server that is not there stops the run, and everything is left to send", async () => {
  const { flexnet } = await setUp();
  const nowhere = createFlexNetClient({ baseUrl: `http://127.0.0.1:${await freePort()}`, token: "rna_token" });
  const journal = await newPath();
  const key = ({ entitlementId }: { entitlementId: string }): string => entitlementId;
  const clock = { now: () => performance.now(), sleep: async () => {} };
  const first = await runBulk({
    rows: orders(20),
    key,
    journal,
    clock,
    call: (row, o) => nowhere.entitlements.create(row, o),
  });
  expect(first).toMatchObject({ read: 0, stopped: { reason: "not-sent", error: { kind: "connection" } } });
  const second = await runBulk({
    rows: orders(20),
    key,
    journal,
    call: (row, o) => flexnet.entitlements.create(row, o),
  });
  expect(second).toMatchObject({ read: 20, applied: 20, requests: 20 });
});
