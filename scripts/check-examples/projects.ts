// The examples that are projects: type-checked and tested with the packed package beside them.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { compilers, type Done, type Job, root, run, runTool } from "../run.js";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const path = `${join(root, "node_modules/.bin")}:${process.env["PATH"]}`;
const installed: Readonly<Record<string, string>> = { ...manifest.devDependencies, "licensing-sdk": manifest.version };

/** What has to hold in an example, whose folder has the package and its tools above it. */
export function projectJobs(folder: string, name: string): Job[] {
  return [
    { name: `${name}: its dependencies are those it is tried with`, work: () => checkVersions(name) },
    { name: `${name}: types`, work: () => runTool(compilers[0].file, ["--project", folder], { cwd: folder }) },
    // As the example runs them, with the tools of this repository.
    { name: `${name}: tests`, work: () => run("npm", ["--silent", "test"], { cwd: folder, env: { PATH: path } }) },
  ];
}

async function checkVersions(name: string): Promise<Done> {
  const { dependencies, devDependencies }: Manifest = JSON.parse(
    await readFile(join(root, "examples", name, "package.json"), "utf8"),
  );
  const others = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([dependency, version]) => version !== installed[dependency],
  );
  return { ok: others.length === 0, output: `tried with another version: ${others.join(" ")}` };
}
