// The programs that the package is tried with: each from a package folder of its own under runtimes/, or from Debian.
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root, run } from "../run.js";

/** A package folder under runtimes/, and the file in it that is run. */
export interface PackageFolder {
  readonly folder: string;
  readonly dependency: string;
  readonly file: string;
}

/** Said of a program where `--installed` leaves out what is not there. */
export class NotInstalled extends Error {}

const installs = !process.argv.includes("--installed");
const installing = new Map<string, Promise<void>>();

/** The path of a program, which is installed first where it is not there in the version that its folder names. */
export async function installed({ folder, dependency, file }: PackageFolder): Promise<string> {
  const once = installing.get(folder) ?? install(folder, dependency);
  installing.set(folder, once);
  await once;
  return join(root, "runtimes", folder, "node_modules", dependency, file);
}

async function install(folder: string, dependency: string): Promise<void> {
  const home = join(root, "runtimes", folder);
  const { dependencies } = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  if ((await versionIn(home, dependency)) === dependencies[dependency]) return;
  if (!installs) throw new NotInstalled();
  const { ok, output } = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: home });
  if (!ok) throw new Error(`runtimes/${folder} cannot be installed:\n${output}`);
}

async function versionIn(home: string, dependency: string): Promise<unknown> {
  const manifest = join(home, "node_modules", dependency, "package.json");
  return JSON.parse(await readFile(manifest, "utf8").catch(() => "{}")).version;
}

const chromium = "/usr/bin/chromium";

/** The path of Debian's Chromium, which is installed first where it is not there. */
export async function installedChromium(): Promise<string> {
  const once = installing.get(chromium) ?? installChromium();
  installing.set(chromium, once);
  await once;
  return chromium;
}

async function installChromium(): Promise<void> {
  const isThere = await access(chromium).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  if (!installs) throw new NotInstalled();
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const { ok, output } = await run("apt-get", args, { env });
    if (!ok) throw new Error(`chromium cannot be installed:\n${output}`);
  }
}
