// `npm run typecheck`: sources, scripts and tests hold in every TypeScript that the package promises.
import { compilers, runJobs, runTool } from "./run.js";

const jobs = compilers.map(({ version, file }) => ({
  name: `TypeScript ${version}`,
  work: () => runTool(file, ["--noEmit", "--pretty", "false", "--project", "tsconfig.json"]),
}));
const failed = await runJobs(jobs);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`typecheck: the sources hold in ${jobs.length - failed} of ${jobs.length} versions of TypeScript`);
