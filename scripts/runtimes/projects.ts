// Projects of applications that have the tarball installed, each under the options that such an application has.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installTarball, linkTools } from "../check-package/scratch.js";
import { compilers, type Done, root, runTool } from "../run.js";

/** An application: the files of project/ that it consists of, and how it is compiled. */
export interface Project {
  readonly name: string;
  /** Which of the folders that have the tarball installed it is in. */
  readonly home: (typeof homes)[number]["name"];
  readonly type: "module" | "commonjs";
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** Folders that have the tarball installed, and what an application of their kind has beside it. */
const homes = [
  { name: "plain", tools: ["undici"], from: "." },
  { name: "msw-2", tools: ["msw"], from: "." },
  { name: "msw-3", tools: ["msw"], from: "runtimes/msw-3" },
] as const;

const nodenext = { module: "nodenext", lib: ["ES2023"], types: ["node"] };
const bundler = { module: "esnext", moduleResolution: "bundler" };
const calls = ["calls.ts", "console.ts", "undici.ts"];

export const projects = {
  esm: { name: "ESM, `nodenext`", home: "plain", type: "module", files: calls, options: nodenext },
  cjs: { name: "CommonJS, `nodenext`", home: "plain", type: "commonjs", files: calls, options: nodenext },
  bundler: {
    name: "ESM, `bundler`",
    home: "plain",
    type: "module",
    files: calls,
    options: { ...bundler, lib: ["ES2023"], types: ["node"] },
  },
  page: {
    name: "Vite app, `bundler`",
    home: "plain",
    type: "module",
    files: ["calls.ts", "page.ts"],
    options: { ...bundler, lib: ["ES2023", "DOM", "DOM.Iterable"], types: [] },
  },
  worker: {
    name: "esbuild Worker, `bundler`",
    home: "plain",
    type: "module",
    files: ["calls.ts", "worker.ts"],
    options: { ...bundler, lib: ["ES2023", "WebWorker"], types: [] },
  },
  msw2: { name: "MSW 2", home: "msw-2", type: "module", files: ["msw.ts"], options: nodenext },
  msw3: { name: "MSW 3", home: "msw-3", type: "module", files: ["msw.ts"], options: nodenext },
} as const satisfies Readonly<Record<string, Project>>;

/** Installs the tarball where the projects will be. */
export async function makeHomes(folder: string, tarball: string): Promise<void> {
  for (const { name, tools, from } of homes) {
    const home = join(folder, name);
    await mkdir(home);
    await writeFile(join(home, "package.json"), JSON.stringify({ name, private: true }));
    await installTarball(home, tarball);
    await linkTools(home, ["@types/node"]);
    await linkTools(home, tools, join(root, from));
  }
}

/** Where a project is that a version of TypeScript compiles. */
export function folderOf(folder: string, { home, name }: Project, version: string = compilers[0].version): string {
  return join(folder, home, `${name.replace(/\W+/g, "-")}-${version}`);
}

/** Makes a project and compiles it, its JavaScript beside its sources. */
export async function compile(home: string, project: Project, compiler: string): Promise<Done> {
  const { type, files, options } = project;
  await mkdir(home);
  for (const file of files) await cp(join(root, "scripts/runtimes/project", file), join(home, file));
  await writeFile(join(home, "package.json"), JSON.stringify({ type, private: true }));
  const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, target: "es2022", skipLibCheck: true };
  const config = { compilerOptions: { ...compilerOptions, ...options, rootDir: ".", outDir: "." }, files };
  await writeFile(join(home, "tsconfig.json"), JSON.stringify(config));
  return runTool(compiler, ["--pretty", "false", "--project", "."], { cwd: home });
}
