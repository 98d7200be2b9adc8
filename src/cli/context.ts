// What every command works with.
import type { ExitCode } from "./exit-code.js";
import type { Failed } from "./failure.js";
import type { Surroundings, Terminal } from "./terminal.js";

/** What a command is given, and what it leaves behind. */
export interface Context extends Pick<Surroundings, "env" | "stdin" | "signal"> {
  readonly terminal: Terminal;
  /** What the command ends with where nothing is thrown; 0 at first. */
  exitCode: ExitCode;
  /** The operation that is under way: for the report of its failure. */
  failed: Failed | undefined;
}
