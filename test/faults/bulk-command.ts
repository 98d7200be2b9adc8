// A bulk run by the command as it is built, with the transport that is bundled into it, against a server that keeps
// connections, says so, and resets one in the middle.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Figure } from "./figure.js";
import { http, startServer } from "./server.js";

const command = join(import.meta.dirname, "../../dist/cli/licensing.js");
const words = ["bulk", "flexnet", "entitlements", "create"];

/** Runs rows, and compares what the command says of them with what the server read. */
export async function bulkCommand({ rows }: { rows: number }): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "bulk-command-"));
  const input = join(folder, "rows.ndjson");
  const lineItems = [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }];
  const lines = Array.from({ length: rows }, () => `${JSON.stringify({ autoGenerate: true, lineItems })}\n`);
  const fields = { "content-type": "application/json", "keep-alive": "timeout=5" };
  const server = await startServer((_, socket) => {
    if (server.requests.length !== 10) return http(201, fields, '{"status":"SUCCESS"}');
    socket.resetAndDestroy();
    return undefined;
  });
  try {
    await writeFile(input, lines.join(""));
    const env = { ...process.env, FLEXNET_BASE_URL: server.url, FLEXNET_TOKEN: "rna_token" };
    const run = promisify(execFile)(process.execPath, [command, ...words, input], { env });
    // It exits with another code than 0, as a row is unknown.
    const { stdout } = await run.catch((error: unknown) => ({ stdout: String(Object(error).stdout) }));
    const { applied = 0, unknown = 0 }: { applied?: number; unknown?: number } = JSON.parse(stdout || "{}");
    const exactly = (what: string, measured: number, due: number): Figure => {
      return { goal: "G4", what, measured, atLeast: due, atMost: due };
    };
    return [
      exactly("rows that the built command reports applied", applied, rows - 1),
      exactly("rows whose connection was reset, and that it reports unknown", unknown, 1),
      exactly("requests that the server read for them", server.requests.length, rows),
      { goal: "G4", what: "connections that they went over", measured: server.connections(), atMost: rows / 5 },
    ];
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}
