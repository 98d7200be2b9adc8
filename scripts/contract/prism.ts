// Stoplight Prism between a client and the sandbox: it judges requests and answers by the document, and replaces those that
// break it by a problem of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { root } from "../run.js";

/** A proxy that runs. */
export interface Prism {
  /** Where it takes requests. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What a request or an answer breaks, in Prism's words. */
export interface PrismProblem {
  readonly type: string;
  readonly detail?: string;
  readonly validation?: readonly { readonly location?: readonly string[]; readonly message?: string }[];
}

/** Starts a proxy for a document before an upstream, and waits until it takes connections. */
export async function startPrism(document: string, upstream: string): Promise<Prism> {
  const port = await freePort();
  const program = join(root, "node_modules/@stoplight/prism-cli/dist/index.js");
  const args = [program, "proxy", document, upstream, "--port", String(port), "--errors", "--verboseLevel", "error"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  }
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && !(await isListening(url))) await new Promise((resolve) => setTimeout(resolve, 100));
  if (child.exitCode !== null) throw new Error(`Prism did not start for ${document}: ${output}`);
  return { url, stop: () => stop(child) };
}

async function isListening(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.text().then(() => true),
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("there is no free port");
  return address.port;
}
