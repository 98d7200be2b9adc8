// The calls as bundlers make them: a Worker and a page by esbuild, and an application by Vite.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { run } from "../run.js";
import { installed } from "./installed.js";

const html = (script: string) => `<!doctype html><script type="module" src="${script}"></script>`;

async function bundle(entry: string, outfile: string, conditions: readonly string[]): Promise<void> {
  await build({ entryPoints: [entry], outfile, conditions: [...conditions], bundle: true, format: "esm" });
}

/** Bundles a project's `worker.ts`. Answers the folder that has it. */
export async function bundleWorker(project: string): Promise<string> {
  const folder = join(project, "bundled");
  await bundle(join(project, "worker.ts"), join(folder, "worker.js"), ["workerd", "worker", "browser"]);
  return folder;
}

/** Bundles a project's `page.ts`. Answers the folder that has it, with a document that loads it. */
export async function bundlePage(project: string): Promise<string> {
  const folder = join(project, "bundled");
  await bundle(join(project, "page.ts"), join(folder, "page.js"), ["browser"]);
  await writeFile(join(folder, "index.html"), html("/page.js"));
  return folder;
}

/** Builds a project with Vite. Answers the folder that is to be served. */
export async function buildApp(project: string): Promise<string> {
  const vite = await installed({ folder: "vite", dependency: "vite", file: "bin/vite.js" });
  const app = join(project, "app");
  await mkdir(app);
  // Vite reads the sources, and not what tsc made of them.
  for (const file of ["calls.ts", "page.ts"]) await cp(join(project, file), join(app, file));
  await writeFile(join(app, "index.html"), html("./page.ts"));
  const { ok, output } = await run(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: app });
  if (!ok) throw new Error(`Vite cannot build:\n${output}`);
  return join(app, "dist");
}
