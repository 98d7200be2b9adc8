// The first example of the README, as somebody copies it: into an empty folder with nothing but the tarball, run against the
// sandbox, in ESM, in TypeScript and in CommonJS.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installTarball, linkTools } from "../check-package/scratch.js";
import { withSandbox } from "../installed-sandbox.js";
import { compilers, type Done, type Job, root, run, runTool } from "../run.js";

/** What the example prints. */
const printed = "attached\n";

/** The jobs, once there is a folder with the package in it. */
export async function firstExampleJobs(parent: string, tarball: string): Promise<Job[]> {
  const folder = join(parent, "first");
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), "{}");
  await installTarball(folder, tarball);
  const readme = await readFile(join(root, "README.md"), "utf8");
  await writeFile(join(folder, "first.mjs"), block(readme, "ts"));
  await writeFile(join(folder, "first.mts"), block(readme, "ts"));
  await writeFile(join(folder, "first.cjs"), block(readme, "js"));
  return [
    { name: "the README's first example in ESM", work: () => runFile(folder, "first.mjs") },
    { name: "the README's first example in TypeScript", work: () => compileAndRun(folder) },
    { name: "the README's first example in CommonJS", work: () => runFile(folder, "first.cjs") },
  ];
}

/** The first block of a language. */
function block(markdown: string, language: string): string {
  const [, code] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(markdown) ?? [];
  if (code === undefined) throw new Error(`the README has no block of ${language}`);
  return code;
}

async function compileAndRun(folder: string): Promise<Done> {
  // For the types of `process`. The package itself needs none.
  await linkTools(folder, ["@types/node"]);
  const options = ["--strict", "--module", "nodenext", "--target", "es2022", "--types", "node", "--outDir", "compiled"];
  const compiled = await runTool(compilers[0].file, [...options, "first.mts"], { cwd: folder });
  return compiled.ok ? runFile(folder, "compiled/first.mjs") : compiled;
}

function runFile(folder: string, file: string): Promise<Done> {
  return withSandbox(folder, async ({ variables }) => {
    const ran = await run(process.execPath, [file], { cwd: folder, env: variables });
    const ok = ran.ok && ran.stdout === printed;
    return { ok, output: `it should print ${JSON.stringify(printed)}, and prints:\n${ran.output}` };
  });
}
