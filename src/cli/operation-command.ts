// The command of one operation: its arguments and flags from the documents, and what it does.
import { type Command, InvalidArgumentError, Option } from "commander";
import { type ApiName, apis } from "./apis.js";
import type { ClientFlags } from "./client.js";
import type { Context } from "./context.js";
import { isRead, kebab, type OperationDetails, type ParameterDetails, parametersIn, wordsOf } from "./details.js";
import { operationHelp } from "./operation-help.js";
import type { OutputForm } from "./output.js";

interface OperationFlags extends ClientFlags {
  readonly data?: string;
  readonly dryRun?: boolean;
  readonly output: OutputForm;
}

/** Adds the command of an operation below that of its resource. */
export function addOperation(parent: Command, api: ApiName, details: OperationDetails, context: Context): void {
  const command = parent.command(wordsOf(details).at(-1) ?? "").description(details.summary);
  for (const { name, description } of parametersIn(details, "path")) {
    command.argument(`<${kebab(name)}>`, inOneLine(description));
  }
  const flags = [...parametersIn(details, "query"), ...parametersIn(details, "header")].map((parameter) => {
    const option = optionOf(parameter);
    command.addOption(option);
    return { name: parameter.name, attribute: option.attributeName() };
  });
  if (details.body !== "none") {
    const isRequired = details.body === "required";
    const meaning = `the body, ${details.body}: JSON, @file, or - for stdin`;
    command.addOption(new Option("--data <json>", meaning).makeOptionMandatory(isRequired));
  }
  addCallOptions(command);
  addOutputOption(command);
  command
    .option("--dry-run", "check the request against the document and print it; send nothing")
    .addHelpText("after", () => operationHelp(api, details))
    .action(async () => {
      const given = command.opts<OperationFlags & Readonly<Record<string, string | readonly string[] | undefined>>>();
      const parameters = flags.map(({ name, attribute }) => [name, given[attribute]] as const);
      await perform(api, details, command.args, Object.fromEntries(parameters), given, context);
    });
}

/** Adds the flags that say how calls are made. */
function addCallOptions(command: Command): void {
  command
    .addOption(new Option("--timeout <ms>", "how long one attempt may take, in milliseconds").argParser(whole(1)))
    .addOption(new Option("--retries <n>", "how often a call is attempted again; 2 by default").argParser(whole(0)))
    .option("--base-url <url>", "where the API is served; wins over the environment")
    .option("--token-file <file>", "a file that holds the token; wins over the environment")
    .option("--verbose", "tell of each attempt on stderr");
}

/** Adds `--output`. */
export function addOutputOption(command: Command): void {
  const forms = ["json", "ndjson", "table"] satisfies readonly OutputForm[];
  const meaning = "one JSON document; a line an item, of all pages of a list; a table for people";
  command.addOption(new Option("--output <form>", meaning).choices(forms).default("json"));
}

async function perform(
  api: ApiName,
  details: OperationDetails,
  words: readonly string[],
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
  given: OperationFlags,
  context: Context,
): Promise<void> {
  const { env, terminal, signal } = context;
  const { resend, secured } = details.row;
  terminal.hide(env[apis[api].variables.token] ?? "");
  context.failed = { isRead: isRead(details), resend, token: apis[api].variables.token };
  const [{ guardRequest, requestOf }, { printCall, printValue }] = await Promise.all([
    import("./request.js"),
    import("./output.js"),
  ]);
  const body = given.data === undefined ? undefined : await (await import("./body.js")).readData(given.data, context);
  const request = requestOf(details, words, parameters, body);
  await guardRequest(api, details, request);
  if (given.dryRun) {
    const { dryRun } = await import("./dry-run.js");
    return printValue(await dryRun(api, details, request, given, env), given.output, terminal);
  }
  const [{ connect }, { invoke }] = await Promise.all([import("./client.js"), import("./invoke.js")]);
  const client = await connect(api, given, env, terminal, secured);
  const { secretsIn } = await import("./secrets.js");
  for (const secret of secretsIn(body)) terminal.hideFromPeople(secret);
  await printCall(invoke(client, details, request, { signal }), details, given.output, terminal);
}

/** The flag of a parameter; one that takes several is repeated. */
function optionOf({ name, type, description }: ParameterDetails): Option {
  const value = type === "object" ? "name=value" : type === "array" ? "value" : type;
  const isRepeatable = type === "object" || type === "array";
  const note = isRepeatable ? " May be repeated." : "";
  const option = new Option(`--${kebab(name)} <${value}>`, inOneLine(description) + note);
  return isRepeatable ? option.argParser((text, all: readonly string[] = []) => [...all, text]) : option;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Reads a whole number from `least` on, as long as a timer can wait at most. */
function whole(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= 2_147_483_647) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least}.`);
  };
}
