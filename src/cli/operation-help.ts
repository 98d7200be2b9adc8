// What `--help` of an operation says below its arguments and flags: an example, the answers, and where it is documented.
import { kebab, type OperationDetails, type ParameterDetails, parametersIn, wordsOf } from "./details.js";

/** The longest body that an example writes on the command line itself, in characters. */
const longestInline = 160;

/** The text below the flags. */
export function operationHelp(api: string, details: OperationDetails): string {
  const { row, successes, resendNote, docs } = details;
  const statuses = [...successes, ...(row.notModified ? [304] : [])].join(", ");
  const declared = row.errors.length === 0 ? "any" : row.errors.join(", ");
  return [
    "",
    "Example:",
    ...exampleOf(api, details).map((line) => `  ${line}`),
    "",
    `Request:  ${row.method} ${row.path}`,
    `Answers:  ${statuses}; errors ${declared}`,
    `Twice:    ${resendNote}`,
    `See:      ${docs}`,
  ].join("\n");
}

/** A command that works as it is, with the examples of the document. */
function exampleOf(api: string, details: OperationDetails): readonly string[] {
  const command = ["licensing", api, ...wordsOf(details), ...parametersIn(details, "path").map(exampleWord)].join(" ");
  const required = parametersIn(details, "query").filter(({ required }) => required);
  const flags = required.map((parameter) => ` --${kebab(parameter.name)} ${exampleWord(parameter)}`).join("");
  if (details.body === "none") return [command + flags];
  const json = JSON.stringify(details.example ?? {});
  if (json.length <= longestInline) return [`${command + flags} --data ${quote(json)}`];
  return [`${command + flags} --data @body.json`, "", "with, in body.json:", ...pretty(details.example)];
}

function pretty(value: unknown): readonly string[] {
  return JSON.stringify(value, undefined, 2).split("\n");
}

function exampleWord({ name, example }: ParameterDetails): string {
  return typeof example === "string" || typeof example === "number"
    ? quote(String(example))
    : kebab(name).toUpperCase();
}

/** A text as one word of a POSIX shell. */
function quote(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
