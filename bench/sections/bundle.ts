// What a browser has to load: bundles, minified and compressed.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../scripts/run.js";
import type { GoalName } from "../goals.js";
import { exactly } from "../pairs.js";
import type { Row } from "../report.js";

interface Program {
  readonly figure: string;
  readonly contender: string;
  readonly code: string;
  readonly goal?: GoalName;
}

const programs: readonly Program[] = [
  {
    figure: "the Kaiten client whole",
    contender: "sdk",
    code: 'export { createKaitenClient } from "licensing-sdk/kaiten";',
    goal: "bundleKaiten",
  },
  {
    figure: "all three clients",
    contender: "sdk",
    code: `
      export { createFlexNetClient } from "licensing-sdk/flexnet";
      export { createKaitenClient } from "licensing-sdk/kaiten";
      export { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";`,
    goal: "bundleAll",
  },
  ...["sdk", "openapi-fetch", "ky", "openai", "stripe"].map((contender) => ({
    figure: "three calls",
    contender,
    code: `export { create } from "./bench/contenders/${contender}.mjs";`,
  })),
];

/** Bundles each program. */
export async function measureBundles(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { figure, contender, code, goal } of programs) {
    const { minified, gzipped } = await bundle(code);
    rows.push({
      section: "bundle",
      figure,
      contender,
      unit: "kB",
      value: exactly(gzipped / 1000),
      note: `${(minified / 1000).toFixed(1)} kB before gzip`,
      ...(goal && { goal }),
    });
  }
  return rows;
}

async function bundle(code: string): Promise<{ readonly minified: number; readonly gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    // Without the `paths` of tsconfig.json, which would lead to src/.
    tsconfigRaw: "{}",
    // The bundler that made dist/ names the files that share code once more than it has to.
    logOverride: { "ignored-bare-import": "silent" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    // Where stripe keeps its build without Node.
    conditions: ["worker", "browser"],
    target: "es2022",
    write: false,
    outfile: join(root, "bundle.js"),
    absWorkingDir: root,
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
