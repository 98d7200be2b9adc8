// `licensing bulk`: the rows of a file, each sent by one operation, with a journal to go on from.
import { type Command, InvalidArgumentError, Option } from "commander";
import { type ApiName, apis, isApiName } from "./apis.js";
import { type BulkDetails, bulkOperations } from "./bulk-operation.js";
import type { BulkFlags, ResumeFlags } from "./bulk-start.js";
import type { Context } from "./context.js";
import { parametersIn, wordsOf } from "./details.js";
import { addOutputOption } from "./operation-command.js";

/** Gives `licensing bulk` its commands: one for each operation that changes something, and `resume`. */
export async function addBulk(command: Command, context: Context): Promise<void> {
  command
    .usage("<command>")
    .helpCommand(false)
    .addHelpText("after", "\nExample:\n  licensing bulk flexnet entitlements create entitlements.ndjson --rate 20/s");
  for (const api of Object.keys(apis).filter(isApiName)) {
    const all = await bulkOperations(api);
    const root = group(command, api, `Call ${apis[api].title}.`, `bulk ${api}`);
    for (const details of all) addOperation(parentOf(root, api, details), api, details, context);
  }
  addResume(command, context);
}

/** The command of the resource of an operation; it is made with its first operation. */
function parentOf(root: Command, api: ApiName, details: BulkDetails): Command {
  return wordsOf(details)
    .slice(0, -1)
    .reduce((parent, word, index, path) => {
      const found = parent.commands.find((command) => command.name() === word);
      const words = ["bulk", api, ...path.slice(0, index + 1)].join(" ");
      return found ?? group(parent, word, `The operations of ${word} that change something.`, words);
    }, root);
}

function group(parent: Command, name: string, description: string, words: string): Command {
  const command = parent.command(name).description(description).usage("<command>").helpCommand(false);
  return command.addHelpText(
    "after",
    () => `\nExample:\n  licensing ${words} ${command.commands[0]?.name() ?? ""} --help`,
  );
}

function addOperation(parent: Command, api: ApiName, details: BulkDetails, context: Context): void {
  const command = parent
    .command(wordsOf(details).at(-1) ?? "")
    .description(`${details.summary} Once for each row.`)
    .argument("<rows>", "a file of NDJSON, a row a line; - for stdin, which needs --journal")
    .option("--journal <file>", "what was sent and what became of it, to go on from; <rows>.journal by default")
    .addOption(new Option("--concurrency <n>", "how many rows are on their way at a time").argParser(whole).default(8))
    .addOption(new Option("--rate <n/s>", "at most so many requests per second, such as 20/s").argParser(readRate))
    .option("--skip-invalid", "send the other rows where some are invalid, or have the key of an earlier one")
    .addOption(new Option("--on-duplicate <what>", "pass over rows with the key of an earlier one").choices(["skip"]))
    .option("--failures <file>", "the rows that were not applied, as rows; <journal>.failures.ndjson by default");
  addCallOptions(command);
  command
    .addHelpText("after", () => help(api, details))
    .action(async (rows: string, flags: BulkFlags) =>
      (await import("./bulk-start.js")).start(api, details, rows, flags, context),
    );
}

function addResume(bulk: Command, context: Context): void {
  const command = bulk
    .command("resume")
    .description("Go on with a run that was interrupted or killed: with its rows and its options.")
    .argument("<journal>", "its journal");
  addCallOptions(command);
  command
    .addHelpText("after", "\nExample:\n  licensing bulk resume run.journal")
    .action(async (journal: string, flags: ResumeFlags) =>
      (await import("./bulk-start.js")).resume(journal, flags, context),
    );
}

function addCallOptions(command: Command): void {
  command
    .addOption(new Option("--timeout <ms>", "how long one request may take, in milliseconds").argParser(whole))
    .option("--base-url <url>", "where the API is served; wins over the environment")
    .option("--token-file <file>", "a file that holds the token; wins over the environment");
  addOutputOption(command);
}

function help(api: ApiName, details: BulkDetails): string {
  const { bulk, example } = details;
  const path = Object.fromEntries(parametersIn(details, "path").map(({ name, example }) => [name, example ?? name]));
  const row = Object.keys(path).length > 0 ? { path, body: example } : example;
  const key = bulk?.key.map((pointer) => pointer.slice(1).replaceAll("/", ".")).join(" and ");
  const lookUp = bulk?.lookup ? `looked up by ${bulk.lookup.operation}` : "not looked up";
  return [
    "",
    "Example:",
    `  licensing bulk ${[api, ...wordsOf(details)].join(" ")} rows.ndjson --journal run.journal`,
    "",
    'with rows such as this one; where it has none of "path", "query" and "body", the whole object is the body:',
    `  ${JSON.stringify(row)}`,
    "",
    `Key:      ${key ?? "none, rows are told apart by their place"}`,
    `Unknown:  a row that may have been applied is ${details.row.resend ? "sent again: it does no harm" : lookUp}`,
  ].join("\n");
}

function whole(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 2_147_483_647) return number;
  throw new InvalidArgumentError("Give a whole number from 1.");
}

function readRate(text: string): number {
  const [, digits] = /^(\d+(?:\.\d+)?)\/s$/.exec(text) ?? [];
  const rate = Number(digits);
  if (rate >= 0.001 && rate <= 100_000) return rate;
  throw new InvalidArgumentError("Give requests per second, from 0.001/s to 100000/s.");
}
