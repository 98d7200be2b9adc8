// `npm run lint`: everything that reads the files and runs none of them.
import { runJobs, runTool } from "./run.js";

const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

const jobs = [
  {
    name: "biome: formatting and common mistakes",
    work: () => runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "--no-errors-on-unmatched", "."]),
  },
  {
    name: "eslint: promises that nobody waits for",
    work: () => runTool("eslint/bin/eslint.js", ["--max-warnings", "0", "src", "test", "scripts", "bench"]),
  },
  {
    name: "redocly: the documents in openapi/",
    work: () => runTool("@redocly/cli/bin/cli.js", ["lint"], { env: quiet }),
  },
  {
    name: "knip: files, exports and dependencies that nothing uses",
    work: () => runTool("knip/bin/knip.js", ["--no-progress", "--treat-config-hints-as-errors"]),
  },
];
const failed = await runJobs(jobs);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`lint: ${jobs.length - failed} of ${jobs.length} tools found nothing`);
