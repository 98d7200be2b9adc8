// How `npm test` runs test/: against src/, under the names that users import.
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const source = join(import.meta.dirname, "src");

// Another MSW than this project's own, by the folder of the package: scripts/check-msw3.ts.
const { MSW_PACKAGE } = process.env;
const otherMsw = MSW_PACKAGE
  ? [
      { find: /^msw$/, replacement: join(MSW_PACKAGE, "lib/core/index.js") },
      { find: /^msw\/node$/, replacement: join(MSW_PACKAGE, "lib/node/index.js") },
    ]
  : [];

export default defineConfig({
  resolve: {
    // The same as `paths` in tsconfig.json.
    alias: [
      ...otherMsw,
      { find: /^licensing-sdk$/, replacement: join(source, "index.ts") },
      { find: /^licensing-sdk\/([a-z-]+)$/, replacement: join(source, "$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/summary-reporter.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // The modules are read once in a worker and not once in a file: they hold no state.
    isolate: false,
    setupFiles: ["./test/leave-as-found.ts"],
  },
});
