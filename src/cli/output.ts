// Writes what an operation answered, in the form that was asked for.
import type { Call } from "../core/call.js";
import type { ListCall } from "../core/pages.js";
import { isJsonObject } from "../core/problem.js";
import { isList, type OperationDetails } from "./details.js";
import { toJson } from "./escape.js";
import { memberTable, tableOf } from "./table.js";
import type { Terminal } from "./terminal.js";

/** A form of the data on stdout: one document, a line an item, or a table for people. */
export type OutputForm = "json" | "ndjson" | "table";

/** Writes a value: of a list in lines, an item each. */
export async function printValue(value: unknown, form: OutputForm, terminal: Terminal): Promise<void> {
  const bold = (text: string): string => terminal.bold("stdout", text);
  if (form === "json") await terminal.print(`${toJson(value, 2)}\n`);
  else if (form === "table") await terminal.print(memberTable(value, bold));
  else for (const item of Array.isArray(value) ? value : [value]) await terminal.print(`${toJson(item)}\n`);
}

/**
 * Writes what a call answers. In lines, a list is followed to its last page; in the other forms it is the one page that was
 * asked for.
 */
export async function printCall(
  call: Call<unknown, unknown>,
  details: OperationDetails,
  form: OutputForm,
  terminal: Terminal,
): Promise<void> {
  if (form === "ndjson" && isPaged(call)) {
    for await (const item of call) await terminal.print(`${toJson(item)}\n`);
    return;
  }
  const data = await call;
  const list = isList(details) ? listIn(data) : undefined;
  if (form === "ndjson") return printValue(list?.items ?? data, form, terminal);
  if (form === "json" || list === undefined) return printValue(data, form, terminal);
  const rest = Object.keys(list.rest).length > 0 ? `\n${memberTable(list.rest, (text) => text)}` : "";
  await terminal.print(tableOf(list.items, (text) => terminal.bold("stdout", text)) + rest);
}

function isPaged(call: Call<unknown, unknown>): call is ListCall<unknown, unknown, unknown> {
  return Symbol.asyncIterator in call;
}

/** The items of a page, and what stands beside them. */
function listIn(page: unknown): { readonly items: readonly unknown[]; readonly rest: object } | undefined {
  if (Array.isArray(page)) return { items: page, rest: {} };
  if (!isJsonObject(page)) return undefined;
  const [member, ...others] = Object.entries(page).filter(([, value]) => Array.isArray(value));
  if (member === undefined || others.length > 0) return undefined;
  const [name, items] = member;
  const { [name]: _, ...rest } = page;
  return Array.isArray(items) ? { items, rest } : undefined;
}
