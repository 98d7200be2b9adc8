// What the compiler does for a program that uses all three clients, beside what it does for the same program where a person
// has written down by hand what the program needs of the package (hand-written/).
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compilers, type Done, type Job, type Ran, root, runTool } from "../run.js";
import { writeEveryOperation } from "./every-operation.js";

/** How many times the instantiations of the hand-written declarations the package may cost. */
const limit = 1.5;
/** How many instantiations a program may cost that calls every operation of all three clients. */
const everyOperationLimit = 2_000;

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: "es2022",
  module: "nodenext",
  lib: ["ES2023"],
  types: ["node"],
  noEmit: true,
  skipLibCheck: true,
};
const paths = {
  "licensing-sdk": ["./hand-written/index.d.ts"],
  "licensing-sdk/*": ["./hand-written/*.d.ts"],
};
const files = ["consumers/cost.mts"];
const configs = {
  "cost.package.json": { compilerOptions: options, files },
  "cost.every-operation.json": { compilerOptions: options, files: ["every-operation.mts"] },
  "cost.hand-written.json": { compilerOptions: { ...options, paths }, files },
  // A declaration that does not hold is `any` where it is used, and costs nothing.
  "cost.declarations.json": { compilerOptions: { ...options, skipLibCheck: false }, include: ["hand-written"] },
};

/** The jobs, once what they need is in the project. */
export async function costJobs(folder: string): Promise<Job[]> {
  await cp(join(root, "scripts/check-package/hand-written"), join(folder, "hand-written"), { recursive: true });
  const methods = await writeEveryOperation(folder);
  for (const [name, config] of Object.entries(configs)) await writeFile(join(folder, name), JSON.stringify(config));
  return [
    {
      name: "cost of a type check: the hand-written declarations hold",
      work: () => runTool(compilers[0].file, ["--project", "cost.declarations.json"], { cwd: folder }),
    },
    ...compilers.map(({ version, file }) => ({
      name: `TypeScript ${version}: cost of a type check`,
      work: () => compare(folder, file),
    })),
    ...compilers.map(({ version, file }) => ({
      name: `TypeScript ${version}: cost of all ${methods} methods`,
      work: () => checkEveryOperation(folder, file),
    })),
  ];
}

async function compare(folder: string, compiler: string): Promise<Done> {
  const ours = await check(folder, compiler, "cost.package.json");
  if (!ours.ok) return ours;
  const byHand = await check(folder, compiler, "cost.hand-written.json");
  if (!byHand.ok) return byHand;
  // Compared with itself the package would cost 1 however slow it were.
  if (!usesPackage(ours) || usesPackage(byHand)) return { ok: false, output: "a program reads the wrong declarations" };

  const ratio = figure(ours, "Instantiations") / figure(byHand, "Instantiations");
  // The rest is told and not judged: it depends on the machine, or on what else is loaded.
  const figures = ["Instantiations", "Types", "Memory used", "Check time"].map(
    (name) => `${name.toLowerCase()} ${text(ours, name)} to ${text(byHand, name)}`,
  );
  return {
    // False also where a figure is missing.
    ok: ratio <= limit,
    output: `a type check costs ${ratio.toFixed(2)} times that of hand-written declarations, of at most ${limit}`,
    note: `${ratio.toFixed(2)} times by hand: ${figures.join(", ")}`,
  };
}

async function checkEveryOperation(folder: string, compiler: string): Promise<Done> {
  const ran = await check(folder, compiler, "cost.every-operation.json");
  if (!ran.ok) return ran;
  if (!usesPackage(ran)) return { ok: false, output: "the program reads the wrong declarations" };
  const instantiations = figure(ran, "Instantiations");
  return {
    ok: instantiations <= everyOperationLimit,
    output: `it costs ${instantiations} instantiations, of at most ${everyOperationLimit}`,
    note: `${instantiations} instantiations`,
  };
}

function check(folder: string, compiler: string, config: string): Promise<Ran> {
  return runTool(compiler, ["--project", config, "--extendedDiagnostics", "--listFiles"], { cwd: folder });
}

function usesPackage({ stdout }: Ran): boolean {
  return stdout.includes("/node_modules/licensing-sdk/dist/");
}

/** A line of `--extendedDiagnostics`, as the compiler prints it. */
function text({ stdout }: Ran, name: string): string {
  return new RegExp(`^${name}:\\s+(\\S+)$`, "m").exec(stdout)?.[1] ?? "?";
}

function figure(ran: Ran, name: string): number {
  return Number(text(ran, name));
}
