// One run of the command, from its arguments to its exit code.
import { CommanderError } from "commander";
import type { Context } from "./context.js";
import { hideTokens } from "./environment.js";
import { forPeople } from "./escape.js";
import { type ExitCode, exitCodes } from "./exit-code.js";
import { createProgram } from "./program.js";
import { OutputError, type Surroundings, Terminal } from "./terminal.js";
import { UsageError } from "./usage.js";

/** Runs the command with these arguments and answers its exit code. It does not reject, and does not end the process. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { env, stdin, signal } = surroundings;
  const terminal = new Terminal(surroundings);
  const context: Context = { env, stdin, signal, terminal, exitCode: exitCodes.success.code, failed: undefined };
  const written = { out: "", err: "" };
  try {
    // `licensing help x` is `licensing x --help`.
    const asked = words[0] === "help" ? [...words.slice(1), "--help"] : words;
    const program = await createProgram(asked, context, {
      writeOut: (text) => {
        written.out += text;
      },
      writeErr: (text) => {
        written.err += text;
      },
      getOutHelpWidth: () => terminal.width("stdout") ?? 100,
      getErrHelpWidth: () => terminal.width("stderr") ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
    await program.parseAsync(asked, { from: "user" });
    return context.exitCode;
  } catch (error) {
    if (error instanceof OutputError && error.isClosed) return exitCodes.success.code;
    if (!(error instanceof CommanderError)) return await report(error, words, context);
    if (error.exitCode === 0) {
      await terminal.print(written.out).catch(() => {});
      return exitCodes.success.code;
    }
    // Words that stop short of an action: what can follow them is the answer.
    if (error.code === "commander.help") terminal.tell(written.err);
    const message = error.code === "commander.help" ? "the command is not complete" : messageOf(written.err);
    return await report(new UsageError(message), words, context);
  }
}

/** What commander has to say, in one line and without the value behind an unknown flag: it may be a secret. */
function messageOf(text: string): string {
  const line = text
    .replace(/^error: /, "")
    .replace(/\s+/g, " ")
    .trim();
  const equals = line.startsWith("unknown option '") ? line.indexOf("=") : -1;
  if (equals === -1) return line;
  const advice = line.lastIndexOf("' (Did you mean ");
  return line.slice(0, equals) + (advice > equals ? line.slice(advice) : "'");
}

async function report(error: unknown, words: readonly string[], { terminal, env, failed }: Context): Promise<ExitCode> {
  const [{ failureOf }, { annotationOf, blockOf, documentOf }] = await Promise.all([
    import("./failure.js"),
    import("./report.js"),
  ]);
  hideTokens(env, terminal);
  const failure = failureOf(error, failed);
  if (words.includes("--verbose") && failure.kind === "defect" && error instanceof Error) {
    terminal.tell(`${(error.stack ?? "").split("\n").map(forPeople).join("\n")}\n`);
  }
  if (env["GITHUB_ACTIONS"] === "true") terminal.tell(annotationOf(failure));
  // Looked for in the words: they may be what could not be read.
  if (words.some((word, index) => word === "--output=json" || (word === "--output" && words[index + 1] === "json")))
    terminal.tell(documentOf(failure));
  else terminal.tell(blockOf(failure, (head) => terminal.bold("stderr", head)));
  return failure.exitCode;
}
