// `npm run build`: makes dist/ anew by tsup.config.ts. What goes wrong is said by tsup.
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "tsup";
import { root } from "./run.js";

const started = performance.now();
const dist = join(root, "dist");
// Here and not by tsup, whose builds run at once and would each remove what the others wrote.
await rm(dist, { recursive: true, force: true });
try {
  await build({});
  await declareForESM();
  console.log(`build: ${await describe(dist)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  process.exitCode = 1;
  console.error(error);
  // Last, also where tsup still has something to say.
  process.once("exit", () => console.log("build: failed"));
}

/** One set of types for both module systems: what ESM imports names what CJS imports. */
async function declareForESM(): Promise<void> {
  const files = await readdir(dist);
  const entries = files.filter((file) => file.endsWith(".cjs") && files.includes(file.replace(/cjs$/, "d.cts")));
  for (const file of entries) {
    const declaration = await readFile(join(dist, file.replace(/cjs$/, "d.cts")), "utf8");
    // Another package may have types of its own for each.
    const isOurs = !/ from '[^.]/.test(declaration);
    const text = isOurs ? `export * from "./${file}";\n` : declaration;
    await writeFile(join(dist, file.replace(/cjs$/, "d.ts")), text);
  }
}

async function describe(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  return `${files.length} files, ${kilobytes} kB in dist/ (ESM and CJS, with declarations for both)`;
}
