// `npm run build`: makes dist/ anew by tsup.config.ts. What goes wrong is said by tsup.
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { build } from "tsup";
import { root } from "./run.js";

const started = performance.now();
const dist = join(root, "dist");
// Here and not by tsup, whose builds run at once and would each remove what the others wrote.
await rm(dist, { recursive: true, force: true });
await mkdir(dist);
try {
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

/** The fakes for ESM, which are those for CJS: they are large, and no class of theirs is asked for by `instanceof`. */
async function exportFakes(): Promise<void> {
  const fakes: object = createRequire(import.meta.url)(join(dist, "fake.cjs"));
  await writeFile(join(dist, "fake.js"), `export { ${Object.keys(fakes).join(", ")} } from "./fake.cjs";\n`);
}

/** One set of types for both module systems: what ESM imports names what CJS imports. */
async function declareForESM(): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const subpaths = Object.values(manifest.exports).filter((conditions) => typeof conditions !== "string");
  for (const subpath of subpaths) {
    const declaration = await readFile(join(root, subpath.require.types), "utf8");
    // Another package may have types of its own for each.
    const isOurs = !/ from '[^.]/.test(declaration);
    const text = isOurs ? `export * from "./${basename(subpath.require.types, ".d.cts")}.cjs";\n` : declaration;
    await writeFile(join(root, subpath.import.types), text);
  }
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | Record<"import" | "require", { readonly types: string }>>>;
}

async function describe(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  return `${files.length} files, ${kilobytes} kB in dist/ (ESM and CJS, with declarations for both)`;
}
