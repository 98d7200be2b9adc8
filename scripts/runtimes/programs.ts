// How the calls are started where they run, and how what they ended with comes back.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import type { Servers } from "./project/calls.js";

/** How long all calls may take, in milliseconds. They take a few seconds. */
const limit = 120_000;

/** Runs a file that prints how its calls ended. */
export async function runConsole(
  [program, ...args]: readonly [string, ...string[]],
  file: string,
  servers: Servers,
): Promise<string> {
  const options = { timeout: limit, env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" } };
  const { stdout } = await promisify(execFile)(program, [...args, file, JSON.stringify(servers)], options);
  return stdout;
}

const workerdConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker), (name = "internet", network = (allow = ["private"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-10-01",
);
`;

/** Runs the `worker.js` of a folder in workerd, and sends it one request. */
export async function runWorker(program: string, folder: string, servers: Servers): Promise<string> {
  const config = join(folder, "config.capnp");
  await writeFile(config, workerdConfig);
  // The binary itself: a wrapper that is stopped would leave it behind. It writes the port that it has to the fourth file.
  const stdio = ["ignore", "inherit", "inherit", "pipe"] as const;
  const child = spawn(program, ["serve", config, "--control-fd=3"], { stdio: [...stdio], timeout: limit });
  const stopped = once(child, "close");
  try {
    const [said] = await Promise.race([once(child.stdio[3] ?? child, "data"), stopped]);
    const { port } = JSON.parse(String(said));
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(servers) });
    return await answer.text();
  } finally {
    child.kill();
    await stopped;
  }
}

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Opens a page in a browser without a window, until its ends have come. */
export async function runPage(program: string, folder: string, url: string, ends: Promise<string>): Promise<string> {
  const profile = join(folder, "profile");
  await mkdir(profile);
  const args = [...quiet, `--user-data-dir=${profile}`, url];
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"], timeout: limit });
  const stopped = once(child, "close");
  const errors = text(child.stderr);
  const gone = stopped.then(async () => {
    throw new Error(`the browser ended before the calls did:\n${await errors}`);
  });
  try {
    return await Promise.race([ends, gone]);
  } finally {
    child.kill();
    await stopped;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
