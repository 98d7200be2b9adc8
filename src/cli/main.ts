#!/usr/bin/env node
// The `licensing` command: the process around it. Nobody imports this folder; it may import everything but msw/. What a
// command needs is loaded when it is asked for, so that `--version` and `--help` start fast.
import { version } from "../../package.json";

// The argument alone, as CI scripts ask for it, without loading what the other commands need.
if (process.argv[2] === "--version") {
  process.stdout.write(`${version}\n`);
} else {
  const interrupt = new AbortController();
  // A second one ends the process at once.
  process.once("SIGINT", () => interrupt.abort());
  // Whoever writes is told what became of it; nobody else has to end for a reader that has gone.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  const { run } = await import("./run.js");
  const { env, stdin, stdout, stderr } = process;
  process.exitCode = await run(process.argv.slice(2), { env, stdin, stdout, stderr, signal: interrupt.signal });
}
