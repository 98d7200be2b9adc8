// The sandbox of an installed package, for as long as something uses it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Done } from "../run.js";

/** The variables that it prints. */
export type Variables = Readonly<Record<string, string>>;

/** Does work beside a sandbox of its own. */
export async function withSandbox(folder: string, work: (variables: Variables) => Promise<Done>): Promise<Done> {
  const command = join(folder, "node_modules/.bin/licensing");
  const sandbox = spawn(command, ["sandbox"], { stdio: ["ignore", "pipe", "ignore"] });
  const stopped = once(sandbox, "close");
  try {
    return await work(await printed(sandbox.stdout));
  } finally {
    sandbox.kill("SIGINT");
    await stopped;
  }
}

/** What is exported by the lines that it prints: two an API. */
async function printed(output: NodeJS.ReadableStream): Promise<Variables> {
  const variables: Record<string, string> = {};
  for await (const line of createInterface(output)) {
    const [, name = "", value = ""] = /^export (\w+)='?(.*?)'?$/.exec(line) ?? [];
    variables[name] = value;
    if (Object.keys(variables).length === 6) return variables;
  }
  throw new Error("the sandbox did not start");
}
