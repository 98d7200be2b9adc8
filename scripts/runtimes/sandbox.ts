// The command's sandbox, as the package brings it, in a process of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";

/** A sandbox that runs. */
export interface RunningSandbox {
  /** Where it serves, such as `http://127.0.0.1:49152`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the sandbox of the package that a project has installed. */
export async function startSandbox(project: string): Promise<RunningSandbox> {
  const command = join(project, "node_modules/licensing-sdk/dist/cli/licensing.js");
  const child = spawn(process.execPath, [command, "sandbox"], { stdio: ["ignore", "pipe", "pipe"] });
  const stopped = once(child, "close");
  const said = text(child.stderr);
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /^export KAITEN_BASE_URL=(\S+)\/kaiten$/.exec(line) ?? [];
    if (url === undefined) continue;
    return {
      url,
      stop: async () => {
        child.kill();
        await stopped;
      },
    };
  }
  throw new Error(`the sandbox did not say where it serves:\n${await said}`);
}
