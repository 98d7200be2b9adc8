// The processes of the bench: plain Node, each with one script of processes/, which sends its figures as a message.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Numbers by their names. */
export type Figures = Readonly<Record<string, number>>;

/** Starts a script, which finds `work` as JSON in its first argument. */
export function start(script: string, work: unknown, flags: readonly string[] = []): ChildProcess {
  const file = join(import.meta.dirname, "processes", `${script}.mjs`);
  return fork(file, [JSON.stringify(work)], { execArgv: [...flags] });
}

/** The figures that a process sends next. Rejects where it ends instead. */
export async function nextFigures(child: ChildProcess): Promise<Figures> {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    const ended = once(child, "exit", { signal }).then(() => {
      throw new Error(`a process of the bench failed: ${child.spawnargs.slice(1).join(" ")}`);
    });
    const [message]: unknown[] = await Promise.race([once(child, "message", { signal }), ended]);
    return readFigures(message);
  } finally {
    listening.abort();
  }
}

/** The figures of a script that runs once. */
export async function runOnce(script: string, work: unknown, flags: readonly string[] = []): Promise<Figures> {
  const child = start(script, work, flags);
  try {
    const figures = await nextFigures(child);
    if (child.exitCode === null) await once(child, "exit");
    return figures;
  } finally {
    child.kill();
  }
}

/** Runs work beside a server of its own, whose base URL it is given. */
export async function withServer<T>(work: (baseUrl: string) => Promise<T>): Promise<T> {
  const server = start("server", {});
  try {
    const { port } = await nextFigures(server);
    return await work(`http://127.0.0.1:${port}/api`);
  } finally {
    server.kill();
  }
}

function readFigures(message: unknown): Figures {
  const entries = Object.entries(Object(message));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (typeof value !== "number") throw new Error(`${name} is no figure`);
      return [name, value];
    }),
  );
}
