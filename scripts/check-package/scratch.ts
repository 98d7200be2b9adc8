// A project outside of this repository that has the tarball installed, as an application would.
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root, run } from "../run.js";

/** What an application of its own would have beside the package. Linked, since `npm ci` has installed it already. */
const tools = ["@types/node", "msw", "vitest"];

/** Makes the project: the tarball, the examples, the programs of consumers/ and the code blocks of the README. */
export async function makeProject(folder: string, tarball: string): Promise<void> {
  const manifest = { name: "scratch", private: true, type: "module" };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const flags = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  const { ok, output } = await run("npm", ["install", ...flags, tarball], { cwd: folder });
  if (!ok) throw new Error(`the tarball cannot be installed:\n${output}`);
  for (const tool of tools) {
    await mkdir(dirname(join(folder, "node_modules", tool)), { recursive: true });
    await symlink(join(root, "node_modules", tool), join(folder, "node_modules", tool), "junction");
  }

  await cp(join(root, "scripts/check-package/consumers"), join(folder, "consumers"), { recursive: true });
  await mkdir(join(folder, "usage"));
  for (const file of (await readdir(join(root, "test/usage"))).filter((name) => /^\d.*\.ts$/.test(name))) {
    await cp(join(root, "test/usage", file), join(folder, "usage", file));
  }
  await mkdir(join(folder, "test"));
  await cp(join(folder, "usage/03-testing.ts"), join(folder, "test/testing.test.ts"));

  await mkdir(join(folder, "mistakes"));
  const problems = await readFile(join(folder, "usage/02-problems.ts"), "utf8");
  for (const { file, find, replace } of mistakes) {
    if (problems.split(find).length !== 2) throw new Error(`usage/02-problems.ts does not have "${find}" once`);
    await writeFile(join(folder, file), problems.replace(find, replace));
  }

  await mkdir(join(folder, "readme"));
  for (const { line, code } of codeBlocks(await readFile(join(root, "README.md"), "utf8"))) {
    await writeFile(join(folder, "readme", `line-${line}.ts`), `${code}\nexport {};\n`);
  }
}

/** Changes to usage/02 that must not compile, and the error that each has to end in. */
export const mistakes = [
  { file: "mistakes/missing-case.ts", find: 'case "conflict": break;', replace: "", error: "TS1360" },
  { file: "mistakes/misspelt.ts", find: "error.problem.detail", replace: "error.problem.detial", error: "TS2551" },
] as const;

/** The TypeScript blocks of a Markdown text, each with the line at which it starts. */
function codeBlocks(markdown: string): { readonly line: number; readonly code: string }[] {
  const blocks = [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    line: markdown.slice(0, match.index).split("\n").length + 1,
    code: match[1] ?? "",
  }));
  if (blocks.length === 0) throw new Error("the README has no block of TypeScript");
  return blocks;
}
