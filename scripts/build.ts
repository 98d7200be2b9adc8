// `npm run build`: makes dist/ anew by tsup.config.ts. What goes wrong is said by tsup.
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { build } from "tsup";
import { root } from "./run.js";

const started = performance.now();
const dist = join(root, "dist");
// Here and not by tsup, whose three builds run at once and would each remove what the others wrote.
await rm(dist, { recursive: true, force: true });
try {
  await build({});
  console.log(`build: ${await describe(dist)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  process.exitCode = 1;
  console.error(error);
  // Last, also where tsup still has something to say.
  process.once("exit", () => console.log("build: failed"));
}

async function describe(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  return `${files.length} files, ${kilobytes} kB in dist/ (ESM and CJS, with declarations for both)`;
}
