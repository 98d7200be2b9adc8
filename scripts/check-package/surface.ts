// Every name that the package exports, by subpath, with what it is: what a change to the public surface shows in.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { type Done, root } from "../run.js";

const snapshot = join(root, "scripts/check-package/public-surface.txt");

interface Entry {
  readonly [condition: string]: { readonly types: string };
}

/** The names that a file of declarations exports, each after its kind. */
function namesOf(program: ts.Program, file: string): string[] {
  const source = program.getSourceFile(join(root, file));
  const checker = program.getTypeChecker();
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is no module`);
  return checker.getExportsOfModule(module).map((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return `${kindOf(isAlias ? checker.getAliasedSymbol(symbol) : symbol)} ${symbol.name}`;
  });
}

const kinds = [
  [ts.SymbolFlags.Class, "class"],
  [ts.SymbolFlags.Function, "function"],
  [ts.SymbolFlags.Variable, "const"],
  [ts.SymbolFlags.Enum, "enum"],
  [ts.SymbolFlags.Namespace, "namespace"],
  [ts.SymbolFlags.Interface, "interface"],
  [ts.SymbolFlags.TypeAlias, "type"],
] as const;

/** What a symbol is. One name may be a value and a type. */
function kindOf({ flags, name }: ts.Symbol): string {
  const is = kinds.filter(([flag]) => (flags & flag) !== 0).map(([, kind]) => kind);
  if (is.length === 0) throw new Error(`${name} is nothing that is known here`);
  return is.join("+");
}

/** The whole surface as text, read from the declarations in dist/. */
async function readSurface(): Promise<string> {
  const { name, exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const entries = Object.entries<Entry | string>(exports).flatMap(([subpath, entry]) =>
    typeof entry === "string" ? [] : [{ subpath, files: Object.values(entry).map(({ types }) => types) }],
  );
  const files = entries.flatMap(({ files }) => files.map((file) => join(root, file)));
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, types: [], noEmit: true });
  const sections = entries.map(({ subpath, files }) => {
    const [first, ...others] = files.map((file) => namesOf(program, file).sort().join("\n"));
    if (others.some((other) => other !== first)) throw new Error(`${subpath} exports other names to ESM than to CJS`);
    return `${join(name, subpath)}\n${first}\n`;
  });
  return sections.join("\n");
}

/** Writes the snapshot anew. Answers how many names it has. */
export async function writeSurface(): Promise<number> {
  const surface = await readSurface();
  await writeFile(snapshot, surface);
  return countOf(surface);
}

/** Whether the surface is that of the snapshot. */
export async function checkSurface(): Promise<Done> {
  const is = await readSurface().catch((error: unknown) => `${error}`);
  const was = await readFile(snapshot, "utf8");
  const changes = [
    ...missingIn(is, was).map((line) => `new:  ${line}`),
    ...missingIn(was, is).map((line) => `gone: ${line}`),
  ];
  return {
    ok: is === was,
    output: [...changes, "`npm run surface -- --write` takes it over; look at what changes"].join("\n"),
    note: `${countOf(is)} names`,
  };
}

/** The lines of a surface that another does not have, each with its subpath. */
function missingIn(surface: string, other: string): string[] {
  const lines = linesOf(other);
  return linesOf(surface).filter((line) => !lines.includes(line));
}

function linesOf(surface: string): string[] {
  return surface.split("\n\n").flatMap((section) => {
    const [subpath, ...names] = section.trimEnd().split("\n");
    return names.map((name) => `${subpath}: ${name}`);
  });
}

function countOf(surface: string): number {
  return linesOf(surface).length;
}
