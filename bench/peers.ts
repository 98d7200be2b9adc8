// The clients that the SDK is measured beside: installed in this folder, where they are not or where the lock has changed.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../scripts/run.js";

const folder = import.meta.dirname;
const stamp = join(folder, "node_modules/.installed");

/** Installs them by the lock. */
export async function installPeers(): Promise<void> {
  const lock = createHash("sha256")
    .update(await readFile(join(folder, "package-lock.json")))
    .digest("hex");
  if ((await readFile(stamp, "utf8").catch(() => "")) === lock) return;
  const { ok, output } = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
  if (!ok) throw new Error(output);
  await writeFile(stamp, lock);
}
