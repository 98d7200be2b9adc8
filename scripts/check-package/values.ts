// Whether what runs exports what is declared. The two are made apart: the subpaths of the clients have declarations of their
// own, and lead to one file.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Done, root } from "../run.js";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<
    Record<string, string | Readonly<Record<"import" | "require", { readonly default: string }>>>
  >;
}

/** Each built file has the values that the subpaths which lead to it declare, and no others. */
export async function checkValues(): Promise<Done> {
  const { name, exports }: Manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  // The snapshot is the declarations: another check sees to that.
  const surface = await readFile(join(import.meta.dirname, "public-surface.txt"), "utf8");
  const declared = new Map<string, Set<string>>();
  for (const section of surface.trimEnd().split("\n\n")) {
    const [subpath = "", ...lines] = section.split("\n");
    const entry = exports[subpath.replace(name, ".")];
    if (entry === undefined || typeof entry === "string") throw new Error(`${subpath} leads nowhere`);
    const values = lines
      .filter((line) => /^(?:class|function|const|enum)\b/.test(line))
      .map((line) => line.split(" ")[1] ?? "");
    for (const { default: file } of Object.values(entry)) {
      declared.set(file, new Set([...(declared.get(file) ?? []), ...values]));
    }
  }
  const require = createRequire(import.meta.url);
  const faults: string[] = [];
  for (const [file, values] of declared) {
    const path = join(root, file);
    const module: object = file.endsWith(".cjs") ? require(path) : await import(pathToFileURL(path).href);
    const names = Object.keys(module);
    faults.push(...[...values].filter((value) => !names.includes(value)).map((value) => `${file} lacks ${value}`));
    faults.push(
      ...names.filter((value) => !values.has(value)).map((value) => `${file} has ${value}, which is not declared`),
    );
  }
  return { ok: faults.length === 0, output: faults.join("\n"), note: `${declared.size} files` };
}
