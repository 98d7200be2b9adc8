// A project outside of this repository that has the tarball installed, as an application would.
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { root, run } from "../run.js";

/** What an application of its own would have beside the package. Linked, since `npm ci` has installed it already. */
const tools = ["@types/node", "msw", "undici", "vitest"];

/** Installs the tarball in a folder that has a package.json. */
export async function installTarball(folder: string, tarball: string): Promise<void> {
  const flags = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  const { ok, output } = await run("npm", ["install", ...flags, tarball], { cwd: folder });
  if (!ok) throw new Error(`the tarball cannot be installed:\n${output}`);
}

/** Gives a folder packages that are installed elsewhere. */
export async function linkTools(folder: string, names: readonly string[], from = root): Promise<void> {
  for (const name of names) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(from, "node_modules", name), link, "junction");
  }
}

/** Makes the project: the tarball, the examples, the programs of consumers/ and the code blocks of the README and the guides. */
export async function makeProject(folder: string, tarball: string): Promise<void> {
  const manifest = { name: "scratch", private: true, type: "module" };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await installTarball(folder, tarball);
  await linkTools(folder, tools);

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
  const guides = (await readdir(join(root, "docs")))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`);
  for (const file of ["README.md", ...guides]) {
    for (const { line, code } of codeBlocks(await readFile(join(root, file), "utf8"))) {
      const name = `${basename(file, ".md")}-line-${line}.ts`;
      await writeFile(join(folder, "readme", name), `${code}\nexport {};\n`);
    }
  }
}

/** Changes to usage/02 that must not compile, and the error that each has to end in. */
export const mistakes = [
  { file: "mistakes/missing-case.ts", find: 'case "conflict": break;', replace: "", error: "TS1360" },
  { file: "mistakes/misspelt.ts", find: "error.problem.detail", replace: "error.problem.detial", error: "TS2551" },
] as const;

/** The TypeScript blocks of a Markdown text, each with the line at which it starts. */
function codeBlocks(markdown: string): { readonly line: number; readonly code: string }[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    line: markdown.slice(0, match.index).split("\n").length + 1,
    code: match[1] ?? "",
  }));
}
