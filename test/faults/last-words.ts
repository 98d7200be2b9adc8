// What a process says that a call's error ends, or that warns and reports of one.
import { fork } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** What becomes of the error in the process. */
export type Way = "unhandled rejection" | "uncaught exception" | "warnings and reports";

/** What a process said. */
export interface LastWords {
  /** The mark of the canaries that its client held. */
  readonly mark: string;
  readonly output: string;
  readonly exitCode: number | null;
}

/** Runs a process in which calls fail by echoing servers of these names; the first one ends it, where it is to die. */
export async function lastWords(way: Way, names: readonly string[]): Promise<LastWords> {
  const child = fork(fileURLToPath(new URL("./dying.ts", import.meta.url)), [way, ...names], {
    execArgv: ["--import", "tsx"],
    silent: true,
    env: { ...process.env, LICENSING_DEBUG: "1" },
  });
  const outputs = [child.stdout, child.stderr].map((stream) => (stream === null ? "" : text(stream)));
  let mark = "";
  child.once("message", (message) => {
    mark = String(message);
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  return { mark, output: (await Promise.all(outputs)).join("\n"), exitCode };
}
