// `npm run check:examples`: the examples, the commands of the guides and the first example of the README, each as somebody
// would try it who has nothing but the package.
import { cp, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstExampleJobs } from "./check-examples/first-example.js";
import { guideJobs } from "./check-examples/guides.js";
import { projectJobs } from "./check-examples/projects.js";
import { runWorkflow } from "./check-examples/workflow.js";
import { installTarball, linkTools } from "./check-package/scratch.js";
import { pack } from "./check-package/tarball.js";
import { type Job, root, runJobs } from "./run.js";

const workflow = "github-actions/.github/workflows/provision.yml";
const projects = ["node-service", "vitest-msw", "worker"];

const folder = await realpath(await mkdtemp(join(tmpdir(), "licensing-sdk-")));
try {
  const { file } = await pack(folder);
  await cp(join(root, "examples"), folder, { recursive: true });
  const tried = (await readdir(join(root, "examples"), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const untried = tried.filter(({ name }) => !projects.includes(name) && !workflow.startsWith(`${name}/`));
  if (untried.length > 0) throw new Error(`nothing tries ${untried.map(({ name }) => name).join(", ")}`);
  // One install above the copies serves them all.
  await writeFile(join(folder, "package.json"), "{}");
  await installTarball(folder, file);
  await linkTools(folder, ["@types/node", "esbuild", "msw", "typescript", "vitest"]);
  const jobs: readonly Job[] = [
    ...(await firstExampleJobs(folder, file)),
    ...projects.flatMap((name) => projectJobs(join(folder, name), name)),
    {
      name: "github-actions: the commands of the workflow, twice",
      work: () => runWorkflow(folder, join(folder, "github-actions"), workflow.slice("github-actions/".length)),
    },
    ...(await guideJobs(folder)),
  ];
  const failed = await runJobs(jobs);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`check:examples: ${jobs.length - failed} of ${jobs.length} checks hold`);
} catch (error) {
  process.exitCode = 1;
  console.error(error);
  console.log("check:examples: failed before the checks");
} finally {
  await rm(folder, { recursive: true, force: true });
}
