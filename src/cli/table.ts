// A JSON value as a table for people: a row an item, or a row a member.
import { isJsonObject } from "../core/problem.js";
import { forPeople } from "./escape.js";

const widest = 80;

/** A list as a table of its items, with a column for each of their members. */
export function tableOf(items: readonly unknown[], bold: (text: string) => string): string {
  if (items.length === 0) return "(none)\n";
  const names = [...new Set(items.flatMap((item) => (isJsonObject(item) ? Object.keys(item) : [""])))];
  const rows = items.map((item) =>
    names.map((name) => cellOf(isJsonObject(item) ? item[name] : name === "" ? item : "")),
  );
  return lines([names.map(cellOf), ...rows], bold);
}

/** An object as a table of its members; any other value as it is. */
export function memberTable(value: unknown, bold: (text: string) => string): string {
  if (Array.isArray(value)) return tableOf(value, bold);
  if (!isJsonObject(value)) return value === undefined ? "" : `${cellOf(value)}\n`;
  const rows = Object.entries(value).map(([name, member]) => [cellOf(name), cellOf(member)]);
  return rows.length === 0 ? "(none)\n" : lines(rows);
}

function lines(rows: readonly (readonly string[])[], bold?: (text: string) => string): string {
  const [first = []] = rows;
  const widths = first.map((_, column) => Math.max(...rows.map((row) => lengthOf(row[column] ?? ""))));
  const pad = (cell: string, column: number): string => cell + " ".repeat((widths[column] ?? 0) - lengthOf(cell));
  const text = rows.map((row) => row.map(pad).join("  ").trimEnd());
  return `${text.map((line, index) => (index === 0 && bold ? bold(line) : line)).join("\n")}\n`;
}

/** A value in one line: no more of it than a reader takes in. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = forPeople(typeof value === "string" ? value : JSON.stringify(value));
  return lengthOf(text) > widest ? `${[...text].slice(0, widest - 1).join("")}…` : text;
}

function lengthOf(text: string): number {
  return [...text].length;
}
