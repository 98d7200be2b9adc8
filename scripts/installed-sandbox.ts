// The sandbox of an installed package, in a process of its own, for as long as something uses it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";

/** Variables of an environment. */
export type Variables = Readonly<Record<string, string>>;

/** A sandbox that runs. */
export interface InstalledSandbox {
  /** Where it serves, such as `http://127.0.0.1:49152`. */
  readonly url: string;
  /** The variables that it prints: two an API. */
  readonly variables: Variables;
}

/** Does work beside the sandbox of the package that a project has installed. Rejects where it does not start. */
export async function withSandbox<T>(project: string, work: (sandbox: InstalledSandbox) => Promise<T>): Promise<T> {
  const command = join(project, "node_modules/licensing-sdk/dist/cli/licensing.js");
  const child = spawn(process.execPath, [command, "sandbox"], { stdio: ["ignore", "pipe", "pipe"] });
  const stopped = once(child, "close");
  const said = text(child.stderr);
  try {
    const variables = await printed(child.stdout);
    const [, url] = /^(.+)\/kaiten$/.exec(variables["KAITEN_BASE_URL"] ?? "") ?? [];
    if (url === undefined) {
      child.kill();
      throw new Error(`the sandbox did not say where it serves:\n${await said}`);
    }
    return await work({ url, variables });
  } finally {
    child.kill("SIGINT");
    await stopped;
  }
}

/** What is exported by the lines that it prints, once all six are there. */
async function printed(output: NodeJS.ReadableStream): Promise<Variables> {
  const variables: Record<string, string> = {};
  for await (const line of createInterface(output)) {
    const [, name, value = ""] = /^export (\w+)='?(.*?)'?$/.exec(line) ?? [];
    if (name !== undefined) variables[name] = value;
    if (Object.keys(variables).length === 6) break;
  }
  return variables;
}
