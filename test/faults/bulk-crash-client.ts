// The run that bulk-crash.ts kills, in a process of its own: given a base URL, a journal and how many rows there are, it runs
// them or goes on with them, and prints the report.
import { isProblem } from "licensing-sdk";
import { runBulk } from "licensing-sdk/bulk";
import { createFlexNetClient, type LineItem } from "licensing-sdk/flexnet";

const [, , baseUrl = "", journal = "", count = "0"] = process.argv;

const flexnet = createFlexNetClient({ baseUrl, token: "rna_token" });
const lineItem: LineItem = {
  product: [{ productName: "P", productVersion: "1" }],
  startDate: "2026-01-01",
  autoGenerate: true,
};

function* rows() {
  for (let number = 1; number <= Number(count); number += 1) {
    yield { entitlementId: `order-${number}`, lineItems: [lineItem] };
  }
}

const report = await runBulk({
  rows: rows(),
  key: (row) => row.entitlementId,
  call: (row, options) => flexnet.entitlements.create(row, options),
  async applied({ entitlementId }, options) {
    const list = await flexnet.entitlements.lineItems.list(entitlementId, {}, options).result();
    if (list.ok) return true;
    if (isProblem(list.error, 404)) return false;
    throw list.error;
  },
  journal,
  about: { operation: "createEntitlement", rows: Number(count) },
  concurrency: 16,
});
process.stdout.write(JSON.stringify(report));
