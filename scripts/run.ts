// How the checks run the tools: each as a process of its own, its output kept until it is known whether it is needed.
import { spawn } from "node:child_process";
import { join } from "node:path";

/** How a piece of work ended. */
export interface Done {
  readonly ok: boolean;
  /** What to show where it failed. */
  readonly output: string;
  /** What to show in any case. */
  readonly note?: string;
}

/** How a process ended. */
export interface Ran extends Done {
  /** What it wrote to its standard output alone. */
  readonly stdout: string;
}

/** Where and with what a process runs. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The root of this repository. */
export const root = join(import.meta.dirname, "..");

/** Runs a program to its end. It rejects where the program cannot be started. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, NO_COLOR: "1", ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const all: Buffer[] = [];
    const standard: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => {
      all.push(chunk);
      standard.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      all.push(chunk);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ ok: code === 0, output: Buffer.concat(all).toString(), stdout: Buffer.concat(standard).toString() });
    });
  });
}

/**
 * Runs a tool by its file under node_modules/. Several packages bring a command of the same name (three of them `tsc`),
 * so no tool is run by its name.
 */
export function runTool(file: string, args: readonly string[], options?: RunOptions): Promise<Ran> {
  return run(process.execPath, [join(root, "node_modules", file), ...args], options);
}

/** The versions of TypeScript that the types have to hold in, each with its compiler. */
export const compilers = [
  { version: "5.9", file: "typescript/bin/tsc" },
  { version: "6", file: "typescript-6/bin/tsc" },
  { version: "7", file: "typescript-7/bin/tsc" },
] as const;

/** A piece of work that can fail. */
export interface Job {
  readonly name: string;
  work(): Promise<Done>;
}

/** Does jobs, two at a time, and says of each how it ended. Answers how many failed. */
export async function runJobs(jobs: readonly Job[]): Promise<number> {
  const waiting = [...jobs];
  let failed = 0;
  const worker = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const started = performance.now();
      const { ok, output, note } = await job
        .work()
        .catch((error: unknown): Done => ({ ok: false, output: `${error}` }));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${ok ? "ok    " : "FAILED"} ${job.name} (${note === undefined ? "" : `${note}, `}${seconds} s)`);
      if (ok) continue;
      failed += 1;
      console.log(output.trim().replace(/^/gm, "       "));
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}
