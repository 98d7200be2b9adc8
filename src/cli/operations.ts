// `licensing operations`: every operation, with the command that calls it.
import type { Command } from "commander";
import { apis } from "./apis.js";
import type { Context } from "./context.js";
import { wordsOf } from "./details.js";
import { addOutputOption } from "./operation-command.js";
import { type OutputForm, printValue } from "./output.js";

/** An operation in the list. */
export interface ListedOperation {
  /** The words behind `licensing`. */
  readonly command: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
}

/** Every operation of the three APIs. */
export async function listOperations(): Promise<readonly ListedOperation[]> {
  const lists = Object.entries(apis).map(async ([name, api]) =>
    Object.values(await api.operations()).map((details) => ({
      command: [name, ...wordsOf(details)].join(" "),
      operation: details.row.id,
      method: details.row.method,
      path: details.row.path,
      summary: details.summary,
    })),
  );
  return (await Promise.all(lists)).flat();
}

/** Gives `licensing operations` its flags and its action. */
export async function addOperations(command: Command, { terminal }: Context): Promise<void> {
  addOutputOption(command);
  command
    .addHelpText("after", "\nExample:\n  licensing operations --output table")
    .action(async ({ output }: { output: OutputForm }) => printValue(await listOperations(), output, terminal));
}
