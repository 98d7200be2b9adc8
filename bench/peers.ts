// What is installed in this folder: the clients that the SDK is measured beside, where they are not or where the lock has
// changed, and the SDK itself as it is built.
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, run } from "../scripts/run.js";

const folder = import.meta.dirname;
const stamp = join(folder, "node_modules/.installed");

/** Installs the clients by the lock. */
export async function installPeers(): Promise<void> {
  const lock = createHash("sha256")
    .update(await readFile(join(folder, "package-lock.json")))
    .digest("hex");
  if ((await readFile(stamp, "utf8").catch(() => "")) === lock) return;
  const { ok, output } = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
  if (!ok) throw new Error(output);
  await writeFile(stamp, lock);
}

/** Copies what is published and read at run time to where the other clients are. */
export async function installBuilt(): Promise<void> {
  const place = join(folder, "node_modules/licensing-sdk");
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  for (const name of ["package.json", "dist"]) await cp(join(root, name), join(place, name), { recursive: true });
}
