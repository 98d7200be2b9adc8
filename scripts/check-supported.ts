// `npm run check:supported`: every place that says which versions are supported says what docs/supported-versions.md says.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import manifest from "../package.json" with { type: "json" };
import msw3 from "../runtimes/msw-3/package.json" with { type: "json" };
import { compilers, root } from "./run.js";
import { runtimes } from "./runtimes/list.js";

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly strategy?: { readonly matrix: { readonly node?: readonly string[] } };
  readonly steps: readonly { readonly with?: Readonly<Record<string, unknown>> }[];
}

const read = (file: string): Promise<string> => readFile(join(root, file), "utf8");
const policy = await read("docs/supported-versions.md");

/** The versions of a row, the oldest first. */
function supported(name: string): readonly [string, ...string[]] {
  const [, row] = new RegExp(`^\\| ${name} \\| (.+) \\|$`, "m").exec(policy) ?? [];
  const [oldest, ...others] = row?.split(", ") ?? [];
  if (oldest === undefined) throw new Error(`docs/supported-versions.md has no row ${name}`);
  return [oldest, ...others];
}

const nodes = supported("Node");
const typescripts = supported("TypeScript");
const msws = supported("MSW");
const undicis = supported("undici");
const major = (version: string): string => version.split(".", 1)[0] ?? "";
const lines = nodes.map(major);
/** As people write it: `5.9, 6 and 7`. */
const inWords = (versions: readonly string[]): string => new Intl.ListFormat("en-GB").format(versions);
/** As a peer is asked for: `^2.11.0 || ^3.0.0`. */
const range = (versions: readonly string[]): string =>
  versions.map((version) => `^${[...version.split("."), "0", "0"].slice(0, 3).join(".")}`).join(" || ");

const checks: { readonly place: string; readonly is: unknown; readonly due: unknown }[] = [
  { place: "package.json, engines", is: manifest.engines.node, due: `>=${nodes[0]}` },
  { place: "package.json, @types/node", is: major(manifest.devDependencies["@types/node"]), due: lines[0] },
  { place: "package.json, the peer msw", is: manifest.peerDependencies.msw, due: range(msws) },
  { place: "package.json, the peer undici", is: manifest.peerDependencies.undici, due: range(undicis) },
  {
    place: "package.json and runtimes/msw-3, msw",
    is: [manifest.devDependencies.msw, msw3.dependencies.msw].map(major),
    due: msws.map(major),
  },
  { place: "package.json, undici", is: [major(manifest.devDependencies.undici)], due: undicis },
  { place: "scripts/run.ts, compilers", is: compilers.map(({ version }) => version), due: typescripts },
  {
    place: "scripts/runtimes/list.ts",
    is: runtimes.flatMap(({ name }) => /^Node (\d+)$/.exec(name)?.[1] ?? []),
    due: lines,
  },
];

const installed: Readonly<Record<string, string>> = manifest.devDependencies;
for (const { version, file } of compilers) {
  const name = major(file.replace(/\/.*/, ""));
  const release = installed[name]?.replace(/^npm:typescript@/, "") ?? "";
  checks.push({ place: `package.json, ${name}`, is: `${release}.`.startsWith(`${version}.`), due: true });
}

const built = [...(await read("tsup.config.ts")).matchAll(/"node(\d[\d.]*)"/g)].map(([, version]) => version);
checks.push({ place: "tsup.config.ts", is: [...new Set(built)], due: [lines[0]] });

const workflows = (await readdir(join(root, ".github/workflows"))).map((file) => `.github/workflows/${file}`);
for (const file of [...workflows, "examples/github-actions/.github/workflows/provision.yml"]) {
  const { jobs }: Workflow = parse(await read(file));
  for (const [name, { strategy, steps }] of Object.entries(jobs)) {
    const matrix = strategy?.matrix.node;
    if (matrix !== undefined) checks.push({ place: `${file}, the matrix of ${name}`, is: matrix, due: nodes });
    for (const version of steps.flatMap((step) => step.with?.["node-version"] ?? [])) {
      const isSupported =
        lines.includes(String(version)) || (matrix !== undefined && /matrix\.node/.test(String(version)));
      checks.push({ place: `${file}, the Node of ${name}`, is: isSupported, due: true });
    }
  }
}

// What people read. CHANGELOG.md tells what was, so it is left as it is.
const guides = (await readdir(join(root, "docs"))).filter((file) => file.endsWith(".md")).map((file) => `docs/${file}`);
const texts = ["README.md", "CONTRIBUTING.md", ...guides];
let said = 0;
for (const file of texts) {
  const text = (await read(file)).replace(/\s+/g, " ");
  const claims = [
    ...[...text.matchAll(/\bNode ([\d.]*\d)(?= or later)/g)].map(([, is]) => ({ is, due: nodes[0] })),
    ...[...text.matchAll(/\bMSW\]\([^)]*\) ([\d.]+) or later, or (\d+)/g)].map(([, ...is]) => ({ is, due: msws })),
    ...[...text.matchAll(/\bTypeScript (\d[\d., and]*\d)/g)].map(([, is]) => ({ is, due: inWords(typescripts) })),
  ];
  said += claims.length;
  checks.push(...claims.map((claim) => ({ place: file, ...claim })));
}
checks.push({ place: "README.md and CONTRIBUTING.md, that they say it", is: said >= 5, due: true });

const faults = checks.filter(({ is, due }) => JSON.stringify(is) !== JSON.stringify(due));
for (const { place, is, due } of faults) {
  console.error(`${place}: ${JSON.stringify(is)}, and should be ${JSON.stringify(due)}`);
}
process.exitCode = faults.length === 0 ? 0 : 1;
console.log(`check:supported: ${checks.length - faults.length} of ${checks.length} places say what is supported`);
