// Step 7: the parts of the README that the documents say: the operations, and what is inferred about the vendors.
import { type Document, isObject } from "./document.js";

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

function operationTable(documents: readonly Document[]): string {
  const rows = documents.flatMap(({ name, operations }) =>
    operations.map(
      ({ id, method, path, clientMethod, docs }) =>
        `| ${name} | \`${method} ${cell(path)}\` | \`${cell(clientMethod)}\` | \`${id}\` | [page](${cell(docs)}) |`,
    ),
  );
  return ["| API | operation | method of the client | operation id | vendor |", "|---|---|---|---|---|", ...rows].join(
    "\n",
  );
}

/** The README with the text between its generated markers renewed. */
export function writeReadme(readme: string, documents: readonly Document[]): string {
  const withOperations = renew(readme, "operations", operationTable(documents));
  return renew(withOperations, "inferred", inferredTable(documents));
}

function renew(readme: string, part: string, text: string): string {
  const [start, end] = [`<!-- generated: ${part} -->\n`, "<!-- end -->"];
  const from = readme.indexOf(start);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md has no "${start.trim()}"`);
  return `${readme.slice(0, from + start.length)}${text}\n${readme.slice(to)}`;
}
