// `npm run check:package`: the package as its users get it. It is packed, installed into a project of its own, and tried
// there: its files, the names that it exports, its declarations in three versions of TypeScript, what they cost and what editors
// show of them, its ESM and its CJS, and an application's tests.
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costJobs } from "./check-package/cost.js";
import { hoverJobs } from "./check-package/hovers.js";
import { checkProgram, programs } from "./check-package/programs.js";
import { checkSandbox } from "./check-package/sandbox.js";
import { makeProject } from "./check-package/scratch.js";
import { checkSurface } from "./check-package/surface.js";
import { checkFiles, pack } from "./check-package/tarball.js";
import { checkValues } from "./check-package/values.js";
import { compilers, type Done, type Job, run, runJobs, runTool } from "./run.js";

/** Compiles the consumers, and runs what comes of them. */
async function runConsumers(folder: string): Promise<Done> {
  const options = ["--strict", "--module", "nodenext", "--target", "es2022", "--types", "node", "--skipLibCheck"];
  const files = ["consumers/consumer.mts", "consumers/consumer.cts"];
  const compiled = await runTool(compilers[0].file, [...options, "--outDir", "run", ...files], { cwd: folder });
  if (!compiled.ok) return compiled;
  const esm = await run(process.execPath, ["run/consumer.mjs"], { cwd: folder });
  return esm.ok ? run(process.execPath, ["run/consumer.cjs"], { cwd: folder }) : esm;
}

// The real path: compilers name files by it.
const folder = await realpath(await mkdtemp(join(tmpdir(), "licensing-sdk-")));
try {
  const tarball = await pack(folder);
  await makeProject(folder, tarball.file);
  const jobs: readonly Job[] = [
    { name: "files", work: () => checkFiles(tarball) },
    { name: "public surface", work: checkSurface },
    { name: "what is declared is there", work: checkValues },
    { name: "publint", work: () => runTool("publint/src/cli.js", ["run", tarball.file, "--strict"]) },
    {
      name: "attw",
      work: () => runTool("@arethetypeswrong/cli/dist/index.js", [tarball.file, "--profile", "node16", "--no-color"]),
    },
    { name: "the command serves the sandbox", work: () => checkSandbox(folder) },
    { name: "ESM and CJS applications run", work: () => runConsumers(folder) },
    {
      name: "usage/03 as the tests of an application",
      work: () => runTool("vitest/vitest.mjs", ["run", "--root", folder, "--reporter", "verbose"], { cwd: folder }),
    },
    ...programs.flatMap((program) =>
      compilers.map(({ version, file }) => ({
        name: `TypeScript ${version}: ${program.name}`,
        work: () => checkProgram(folder, program, file),
      })),
    ),
    ...(await costJobs(folder)),
    ...hoverJobs(folder),
  ];
  const failed = await runJobs(jobs);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`check:package: ${jobs.length - failed} of ${jobs.length} checks hold`);
} catch (error) {
  process.exitCode = 1;
  console.error(error);
  console.log("check:package: failed before the checks");
} finally {
  await rm(folder, { recursive: true, force: true });
}
