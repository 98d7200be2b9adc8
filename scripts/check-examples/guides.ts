// The commands of the guides: each block of a shell, in the order of the guide and in one folder, against the sandbox. That
// the blocks of TypeScript compile is seen by `npm run check:package`.
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { withSandbox } from "../installed-sandbox.js";
import { type Job, root, run } from "../run.js";

/** A job for each guide that has commands. `installed` has the package in it. */
export async function guideJobs(installed: string): Promise<Job[]> {
  const names = (await readdir(join(root, "docs"))).filter((name) => name.endsWith(".md"));
  const guides = await Promise.all(
    names.map(async (name) => ({ name, script: commandsOf(await readFile(join(root, "docs", name), "utf8")) })),
  );
  return guides
    .filter(({ script }) => script !== "")
    .map(({ name, script }) => ({
      name: `docs/${name}: its commands`,
      work: () =>
        withSandbox(installed, async ({ variables }) => {
          const folder = join(installed, "guides", name);
          await mkdir(folder, { recursive: true });
          const env = { ...variables, PATH: `${join(installed, "node_modules/.bin")}:${process.env["PATH"]}` };
          return run("bash", ["-euo", "pipefail", "-c", script], { cwd: folder, env });
        }),
    }));
}

function commandsOf(guide: string): string {
  return [...guide.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, commands = ""]) => commands).join("\n");
}
