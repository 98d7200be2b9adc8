// The tree of commands. Only the branch that the words name is built: the operations of one API, or one other command.
import { Command, type OutputConfiguration } from "commander";
import { version } from "../../package.json";
import { type ApiName, apis, isApiName } from "./apis.js";
import type { Context } from "./context.js";
import { type OperationDetails, wordsOf } from "./details.js";
import { variables } from "./environment.js";
import { exitCodes } from "./exit-code.js";

/** A command that is no operation: `add` gives it its arguments, flags and action. */
interface OwnCommand {
  readonly summary: string;
  add(command: Command, context: Context): Promise<void>;
}

const ownCommands: Readonly<Record<string, OwnCommand>> = {
  bulk: {
    summary: "Send many rows by one operation, with a journal to go on from.",
    add: async (command, context) => (await import("./bulk.js")).addBulk(command, context),
  },
  operations: {
    summary: "List every operation with its command.",
    add: async (command, context) => (await import("./operations.js")).addOperations(command, context),
  },
  sandbox: {
    summary: "Serve all three APIs on this machine, to try them without an account.",
    add: async (command, context) => (await import("./sandbox.js")).addSandbox(command, context),
  },
};

/** The root command, and below it the branch that the words name. Nothing in it ends the process. */
export async function createProgram(
  words: readonly string[],
  context: Context,
  output: OutputConfiguration,
): Promise<Command> {
  const program = new Command("licensing")
    .exitOverride()
    .configureOutput(output)
    .description("Calls the licensing APIs of Kaiten, software-licensing.io and FlexNet from a shell.")
    .usage("<command>")
    .version(version, "--version", "print the version")
    .helpOption("--help", "print what there is, and an example")
    .addHelpText("after", rootHelp);
  const named = words.find((word) => !word.startsWith("-"));
  for (const [name, { title }] of Object.entries(apis)) {
    const api = group(program, name, `Call ${title}.`);
    if (named === name && isApiName(name)) await addApi(api, name, context);
  }
  for (const [name, { summary, add }] of Object.entries(ownCommands)) {
    const command = program.command(name).description(summary);
    if (named === name) await add(command, context);
  }
  return program.helpCommand(false);
}

/** A command that has commands below it and does nothing by itself. */
function group(parent: Command, name: string, description: string): Command {
  return parent.command(name).description(description).usage("<command>").helpCommand(false);
}

async function addApi(root: Command, api: ApiName, context: Context): Promise<void> {
  const [found, { addOperation }] = await Promise.all([apis[api].operations(), import("./operation-command.js")]);
  const all: readonly OperationDetails[] = Object.values(found);
  root.addHelpText("after", exampleOf(api, all));
  for (const details of all) {
    let parent = root;
    const path: string[] = [];
    for (const word of wordsOf(details).slice(0, -1)) {
      path.push(word);
      parent = parent.commands.find((command) => command.name() === word) ?? resource(parent, api, path, all);
    }
    addOperation(parent, api, details, context);
  }
}

/** The command of a resource. The documents have no summary of one: it lists what can be done with it. */
function resource(parent: Command, api: ApiName, path: readonly string[], all: readonly OperationDetails[]): Command {
  const below = all.filter((details) => path.every((word, index) => wordsOf(details)[index] === word));
  const words = new Set(below.map((details) => wordsOf(details)[path.length]));
  return group(parent, path.at(-1) ?? "", [...words].join(", ")).addHelpText("after", exampleOf(api, below));
}

function exampleOf(api: ApiName, [first]: readonly OperationDetails[]): string {
  return first === undefined ? "" : `\nExample:\n  licensing ${[api, ...wordsOf(first)].join(" ")} --help`;
}

function rootHelp(): string {
  const section = (title: string, rows: readonly (readonly [string, string])[]): string => {
    const width = Math.max(...rows.map(([name]) => name.length));
    return [title, ...rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`)].join("\n");
  };
  const codes = Object.values(exitCodes).map(({ code, meaning }) => [String(code), meaning] as const);
  return [
    "",
    "Example:",
    "  licensing sandbox --port 4010      # in another shell; it prints the variables to export",
    "  licensing kaiten licenses list --output table",
    "",
    section("Environment:", Object.entries(variables)),
    "",
    section("Exit codes:", codes),
    "",
    "Data goes to stdout. Failures go to stderr: for people, or with --output json as one JSON document in the last line.",
  ].join("\n");
}
