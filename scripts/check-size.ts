// `npm run check:size`: what an application's bundle grows by, minified and compressed, for programs that call the built
// package. The first has a limit.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./run.js";

/** A program to bundle, and the bytes that it may have at most. */
interface Program {
  readonly name: string;
  readonly limit?: number;
  readonly code: string;
}

const programs: readonly Program[] = [
  {
    name: "one Kaiten call",
    limit: 10_240,
    code: `
      import { createKaitenClient } from "licensing-sdk/kaiten";
      const kaiten = createKaitenClient({ baseUrl: "https://demo.kaiten.sh/api", token: globalThis.token });
      const value = { type: "number", value: 42.5 };
      await kaiten.licenses.entitlements.attach("license-slug", { entitlementSlug: "api-calls", value });`,
  },
  {
    name: "all three clients",
    code: `
      export { createFlexNetClient } from "licensing-sdk/flexnet";
      export { createKaitenClient } from "licensing-sdk/kaiten";
      export { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";`,
  },
];

/** The size of a program's bundle, as it is and compressed, and how much of the former each package makes up. */
async function measure({ code }: Program): Promise<{ minified: number; gzipped: number; parts: string }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    // Without the `paths` of tsconfig.json, which would lead to src/.
    tsconfigRaw: "{}",
    // The bundler that made dist/ names the files that share code once more than it has to.
    logOverride: { "ignored-bare-import": "silent" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    outfile: "bundle.js",
    absWorkingDir: root,
  });
  const [bundle] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (bundle === undefined || output === undefined) throw new Error("esbuild made no bundle");
  const inputs = Object.entries(output.inputs).map(([file, { bytesInOutput }]) => ({ file, bytesInOutput }));
  const stray = inputs.filter(({ file }) => !/^(?:dist\/|node_modules\/openapi-fetch\/|<stdin>)/.test(file));
  if (stray.length > 0) throw new Error(`the bundle holds ${stray.map(({ file }) => file).join(", ")}`);
  const theirs = inputs.filter(({ file }) => file.startsWith("node_modules/"));
  const share = theirs.reduce((sum, { bytesInOutput }) => sum + bytesInOutput, 0);
  return {
    minified: bundle.contents.length,
    gzipped: gzipSync(bundle.contents, { level: 9 }).length,
    parts: `${bundle.contents.length - share} of ours, ${share} of openapi-fetch`,
  };
}

let over = 0;
console.log(`${"program".padEnd(20)} ${"gzip".padStart(6)} ${"limit".padStart(6)} ${"minified".padStart(9)}`);
for (const program of programs) {
  const { name, limit } = program;
  const { minified, gzipped, parts } = await measure(program);
  const figures = [`${gzipped}`.padStart(6), `${limit ?? "-"}`.padStart(6), `${minified}`.padStart(9)];
  console.log(`${name.padEnd(20)} ${figures.join(" ")}  (${parts})`);
  if (limit !== undefined && gzipped > limit) over += 1;
}
process.exitCode = over === 0 ? 0 : 1;
console.log(`check:size: ${over} of ${programs.filter(({ limit }) => limit !== undefined).length} limits exceeded`);
