// Type-checks programs against the installed tarball.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Done, runTool } from "../run.js";
import { mistakes } from "./scratch.js";

/** A program to check: files of the project, under options that an application might have. */
export interface Program {
  readonly name: string;
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** The errors that have to be found, and no others: `<file> <code>`. */
  readonly errors?: readonly string[];
}

const common = { strict: true, exactOptionalPropertyTypes: true, target: "es2022", noEmit: true };
const nodenext = { ...common, module: "nodenext" };
const bundler = { ...common, module: "esnext", moduleResolution: "bundler" };
const withDom = { lib: ["ES2023", "DOM", "DOM.Iterable"] };
const withoutDom = { lib: ["ES2023"], types: ["node"] };

/** Every program that the tarball has to hold in, or, for the last one, not to hold in. */
export const programs: readonly Program[] = [
  {
    name: "declarations with the DOM and without Node",
    files: ["consumers/declarations.*"],
    options: { ...nodenext, ...withDom, types: [], skipLibCheck: false },
  },
  {
    name: "declarations with Node and without the DOM",
    files: ["consumers/declarations.*"],
    options: { ...nodenext, ...withoutDom, skipLibCheck: false },
  },
  {
    name: "usage, README and consumers as Node resolves them",
    files: ["usage", "readme", "consumers"],
    options: { ...nodenext, ...withoutDom, skipLibCheck: true },
  },
  {
    name: "usage and README as a bundler resolves them",
    files: ["usage", "readme"],
    options: { ...bundler, ...withDom, types: ["node"], skipLibCheck: true },
  },
  {
    name: "mistakes are found",
    files: ["mistakes"],
    options: { ...nodenext, ...withoutDom, skipLibCheck: true },
    errors: mistakes.map(({ file, error }) => `${file} ${error}`),
  },
];

/** Whether a program has exactly the errors that it should have. */
export async function checkProgram(folder: string, program: Program, compiler: string): Promise<Done> {
  const config = join(folder, `tsconfig.${programs.indexOf(program)}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions: program.options, include: program.files }));
  const { ok, output } = await runTool(compiler, ["--pretty", "false", "--project", config], { cwd: folder });
  const lines = output.split("\n").filter((line) => /\berror TS\d+:/.test(line));
  const found = lines.filter((line) => !isForeign(line)).map(nameError);
  const { errors = [] } = program;
  // A compiler that fails and names no error has not checked anything.
  const ran = ok ? lines.length === 0 : lines.length > 0;
  const right = ran && found.sort().join() === [...errors].sort().join();
  return { ok: right, output: errors.length === 0 ? output : `expected: ${errors.join(", ")}\nfound:\n${output}` };
}

/** Whether an error is in a declaration that another package wrote. */
function isForeign(line: string): boolean {
  const [file = ""] = line.split("(", 1);
  return /(?:^|\/)node_modules\//.test(file) && !file.startsWith("node_modules/licensing-sdk/");
}

function nameError(line: string): string {
  const [, file = "", code = ""] = /^(?:(.+?)\(\d+,\d+\): )?error (TS\d+):/.exec(line) ?? [];
  return `${file} ${code}`;
}
