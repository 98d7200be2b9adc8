// `npm run build`: makes dist/ anew by tsup.config.ts. What goes wrong is said by tsup.
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { build } from "tsup";
import { root } from "./run.js";
import { shorten } from "./shorten.js";

const started = performance.now();
const dist = join(root, "dist");
// Here and not by tsup, whose builds run at once and would each remove what the others wrote.
await rm(dist, { recursive: true, force: true });
await mkdir(dist);
try {
  await buildCore();
  await build({});
  await exportFakes();
  await declareForESM();
  console.log(`build: ${await describe(dist)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  process.exitCode = 1;
  console.error(error);
  // Last, also where tsup still has something to say.
  process.once("exit", () => console.log("build: failed"));
}

/** What the subpaths share, as one file. */
async function buildCore(): Promise<void> {
  const folder = join(root, "src/core");
  const files = await readdir(folder);
  const contents = files.map((file) => `export * from "./${file}";`).join("\n");
  for (const [format, outfile] of [
    ["esm", "core.js"],
    ["cjs", "core.cjs"],
  ] as const) {
    const { outputFiles } = await bundle({
      stdin: { contents, resolveDir: folder },
      absWorkingDir: root,
      bundle: true,
      write: false,
      format,
      // With `node` the names of the exports are written where Node finds them, so ESM can import CJS.
      platform: format === "cjs" ? "node" : "neutral",
      target: ["es2022", "node20"],
    });
    const code = outputFiles.map(({ text }) => text).join("");
    await writeFile(join(dist, outfile), await shorten(code));
  }
}

/** The fakes for ESM, which are those for CJS: they are large, and no class of theirs is asked for by `instanceof`. */
async function exportFakes(): Promise<void> {
  const fakes: object = createRequire(import.meta.url)(join(dist, "fake.cjs"));
  await writeFile(join(dist, "fake.js"), `export { ${Object.keys(fakes).join(", ")} } from "./fake.cjs";\n`);
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
