// G8, in bulk: creates at a server that closes kept-alive sockets at about the moment the next create is sent. In bulk no
// socket is kept, so none fails.
import { type Journal, runBulk } from "licensing-sdk/bulk";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import type { Figure } from "./figure.js";
import { type Ledger, lanes, startIdleServer, wait } from "./stale-sockets.js";

/** Creates per second and lane: the pause between two is about as long as a server keeps a socket. */
const rate = 300;

const forgetful: Journal = {
  async *read() {},
  append: async () => {},
  close: async () => {},
};

/** Sends rows, each with an id of its own, and compares the report with the ledger of the servers. */
export async function bulkStaleSockets({ rows }: { rows: number }): Promise<readonly Figure[]> {
  const ledger: Ledger = { applied: new Map(), closings: 0 };
  const servers = await Promise.all(Array.from({ length: lanes }, (_, lane) => startIdleServer(ledger, lane)));
  const ids = Array.from({ length: rows }, (_, index) => `row-${index}`);
  const lineItems = [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }];
  const share = Math.ceil(rows / lanes);
  const failures: string[] = [];
  try {
    const reports = await Promise.all(
      servers.map(({ url }, lane) => {
        const client = createFlexNetClient({ baseUrl: url, token: "token" });
        return runBulk({
          rows: ids.slice(lane * share, (lane + 1) * share),
          key: (id) => id,
          call: (id, options) =>
            client.entitlements.create({ autoGenerate: true, description: id, lineItems }, options),
          journal: forgetful,
          concurrency: 1,
          rate,
          onEnd(id, { state, error }) {
            if (state !== "applied" || error !== undefined) failures.push(`${id}: ${state}, ${error}`);
          },
        });
      }),
    );
    await wait(20);
    const sum = (member: "applied" | "requests"): number =>
      reports.reduce((total, report) => total + report[member], 0);
    const doubled = [...ledger.applied].filter(([, times]) => times > 1).map(([id]) => id);
    const missing = ids.filter((id) => !ledger.applied.has(id));
    const none = (what: string, found: readonly string[]): Figure => {
      return { goal: "G8", what, measured: found.length, atMost: 0, example: found[0] };
    };
    return [
      { goal: "G8", what: "rows applied in bulk", measured: sum("applied"), atLeast: rows, atMost: rows },
      { goal: "G8", what: "requests for them", measured: sum("requests"), atLeast: rows, atMost: rows },
      none("rows that failed", failures),
      none("rows applied twice", doubled),
      none("rows missing from the ledger", missing),
    ];
  } finally {
    for (const server of servers) server.close();
  }
}
