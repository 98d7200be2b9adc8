// `npm run docs`: the reference of everything public, by typedoc from the doc comments of the entry points, with the README
// and the guides in front of it. A warning is an error: a symbol without a comment, a link to nothing, a type that a
// signature names and nobody exports.
import { join } from "node:path";
import { Application } from "typedoc";
import tsconfig from "../tsconfig.json" with { type: "json" };
import { readAsUsersDo } from "./docs/as-users-do.js";
import { root } from "./run.js";

/** Types that a signature names and that are of no use by themselves, each by the end of its file's path. */
const notExported = [
  "src/bulk/journal.ts:states",
  "src/fake/fault.ts:named",
  "src/fake/software-licensing/state.ts:Seed",
  "src/kaiten/usage-limit.ts:code",
  // What the fakes know operations and the vendors' error bodies by.
  ...["flexnet", "kaiten", "software-licensing"].map((api) => `generated/${api}/operations.ts:OperationId`),
  "generated/flexnet/types.ts:StatusMessage",
  ...["kaiten", "software-licensing"].map((api) => `generated/${api}/types.ts:Problem`),
];

const sources: Readonly<Record<string, readonly string[]>> = tsconfig.compilerOptions.paths;
const out = join(root, "docs/reference");
const app = await Application.bootstrap({
  name: "licensing-sdk",
  entryPoints: Object.values(sources).flatMap((files) => files.map((file) => join(root, file))),
  tsconfig: join(root, "tsconfig.json"),
  // `npm run typecheck` finds what does not compile.
  skipErrorChecking: true,
  basePath: root,
  readme: join(root, "README.md"),
  projectDocuments: [join(root, "docs/*.md")],
  out,
  // Neither of them says more than the package does: sources are linked nowhere, and no page tells when it was made.
  disableSources: true,
  hideGenerator: true,
  treatWarningsAsErrors: true,
  intentionallyNotExported: notExported,
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
});
readAsUsersDo(app, new Map(Object.entries(sources).flatMap(([name, files]) => files.map((file) => [file, name]))));

const project = await app.convert();
if (project !== undefined) {
  app.validate(project);
  if (!app.logger.hasErrors() && !app.logger.hasWarnings()) await app.generateOutputs(project);
}
const { errorCount, warningCount } = app.logger;
const ok = project !== undefined && errorCount + warningCount === 0;
process.exitCode = ok ? 0 : 1;
console.log(
  ok
    ? `docs: ${Object.keys(sources).length} entry points, ${Object.keys(project.reflections).length} symbols, in docs/reference/`
    : `docs: ${errorCount} errors and ${warningCount} warnings`,
);
