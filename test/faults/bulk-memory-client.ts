// The run whose memory bulk-memory.ts measures, in a process of its own: given a number of rows, it runs them dry, with calls
// that succeed at once and a journal that keeps nothing, and prints the report and the highest resident memory of the process.
import { type BulkReport, type Journal, runBulk } from "licensing-sdk/bulk";

/** What is printed, as JSON. */
export interface Measured {
  readonly report: BulkReport;
  /** In bytes. */
  readonly resident: number;
  /** In milliseconds. */
  readonly took: number;
}

const count = Number(process.argv[2]);

const forgetful: Journal = {
  async *read() {},
  append: async () => {},
  close: async () => {},
};

function* rows() {
  for (let number = 1; number <= count; number += 1) {
    yield { entitlementId: `order-2026-${number}`, quantity: number };
  }
}

const started = performance.now();
const report = await runBulk({
  rows: rows(),
  key: (row) => row.entitlementId,
  call: async () => {},
  journal: forgetful,
  concurrency: 16,
});
const measured: Measured = {
  report,
  resident: process.resourceUsage().maxRSS * 1024,
  took: performance.now() - started,
};
process.stdout.write(JSON.stringify(measured));
