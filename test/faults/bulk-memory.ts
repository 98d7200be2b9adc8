// What a bulk run takes of memory: a constant, and at most 32 bytes a row. Each run is in a process of its own
// (bulk-memory-client.ts).
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Measured } from "./bulk-memory-client.js";
import type { Figure } from "./figure.js";

/** What a run may take more than one without rows, in MiB. */
const bound = 100;

/** Runs so many rows dry, and none, and compares the highest resident memory of the two processes. */
export async function bulkMemory({ rows }: { rows: number }): Promise<readonly Figure[]> {
  const empty = await measure(0);
  const full = await measure(rows);
  const grown = (full.resident - empty.resident) / 2 ** 20;
  const perSecond = (1000 * rows) / full.took;
  return [
    { goal: "bulk", what: "rows applied, dry", measured: full.report.applied, atLeast: rows, atMost: rows },
    { goal: "bulk", what: `MiB of memory more than a run without rows, for ${rows}`, measured: grown, atMost: bound },
    { goal: "bulk", what: "rows per second, dry", measured: Math.round(perSecond) },
  ];
}

async function measure(rows: number): Promise<Measured> {
  const argv = ["--import", "tsx", join(import.meta.dirname, "bulk-memory-client.ts"), String(rows)];
  // Where `tsx` and the names of the package are found.
  const cwd = join(import.meta.dirname, "../..");
  const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd });
  const measured: Measured = JSON.parse(stdout);
  return measured;
}
