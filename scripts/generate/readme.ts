// Step 7: the table of the operations in the README, and the page of what is inferred about the vendors.
import type { Document, DocumentOperation } from "./document.js";
import { isObject, type JsonObject, resolve } from "./values.js";

/** Every fact that a document marks as inferred: where it stands, and why. */
function inferences(value: unknown, path: readonly string[] = []): { place: string; note: string }[] {
  if (Array.isArray(value)) return value.flatMap((item) => inferences(item, path));
  if (!isObject(value)) return [];
  const own =
    value["x-evidence"] === "inferred" ? [{ place: placeName(path), note: String(value["x-evidence-note"]) }] : [];
  return [...own, ...Object.entries(value).flatMap(([name, child]) => inferences(child, [...path, name]))];
}

/** A place in a document in a reader's words: `LineItem.product` for `components/schemas/LineItem/properties/product`. */
function placeName(path: readonly string[]): string {
  const [first, kind, ...rest] = path;
  if (first === "components" && kind !== undefined) {
    const names = rest.filter((name) => !["properties", "items", "not", "anyOf"].includes(name));
    return names.length > 0 ? `\`${names.join(".")}\`` : kind;
  }
  if (first !== "paths") return path.join(" ");
  const [, route = "", method = "", ...inside] = path;
  return `\`${method.toUpperCase()} ${route}\`${inside.length > 0 ? ` ${inside.join(" ")}` : ""}`;
}

/** A text as a cell of a table: in one line, without what would end the cell, or be taken for a mark of a generated part. */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("<", "&lt;").replaceAll("|", "\\|");
}

function inferredTable(documents: readonly Document[]): string {
  const rows = documents.flatMap(({ name, root }) =>
    inferences(root).map(({ place, note }) => `| ${name} | ${cell(place)} | ${cell(note)} |`),
  );
  return ["| API | what | why it stands in the document |", "|---|---|---|", ...rows].join("\n");
}

/** How many facts of an operation are inferred, those of the components that it refers to among them. */
function countInferred(root: JsonObject, value: unknown, seen = new Set<unknown>()): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countInferred(root, item, seen), 0);
  if (!isObject(value)) return 0;
  const target = resolve(root, value, "a reference");
  if (seen.has(target)) return 0;
  seen.add(target);
  const own = target["x-evidence"] === "inferred" ? 1 : 0;
  return Object.values(target).reduce<number>((sum, child) => sum + countInferred(root, child, seen), own);
}

function evidence({ root }: Document, { method, path }: DocumentOperation): string {
  const item = resolve(root, resolve(root, root["paths"], "paths")[path], path);
  const count = countInferred(root, [item["parameters"], item[method.toLowerCase()]]);
  return count === 0 ? "documented" : `${count} inferred`;
}

function operationTable(documents: readonly Document[]): string {
  const rows = documents.flatMap((document) =>
    document.operations.map((operation) => {
      const { id, method, path, clientMethod, docs } = operation;
      const names = `\`${method} ${cell(path)}\` | \`${cell(clientMethod)}\` | \`${id}\``;
      return `| ${document.name} | ${names} | [${evidence(document, operation)}](${cell(docs)}) |`;
    }),
  );
  const head = ["| API | operation | method of the client | operation id | evidence |", "|---|---|---|---|---|"];
  return [...head, ...rows].join("\n");
}

/** The README with the table between its generated markers renewed. */
export function writeReadme(readme: string, documents: readonly Document[]): string {
  return renew(readme, "operations", operationTable(documents));
}

/** The page of what is inferred about the vendors. */
export function writeInferred(documents: readonly Document[]): string {
  return [
    "# What is inferred about the vendors",
    "",
    "None of the documents was tried against a vendor's own servers. They mark what the vendors' pages do not say; here it is,",
    "document by document. Written by `npm run generate`: do not edit.",
    "",
    inferredTable(documents),
    "",
  ].join("\n");
}

function renew(readme: string, part: string, text: string): string {
  const [start, end] = [`<!-- generated: ${part} -->\n`, "<!-- end -->"];
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md has no "${start.trim()}"`);
  return `${readme.slice(0, from + start.length)}${text}\n${readme.slice(to)}`;
}
