// Runs the `licensing` command within the process of the test, and takes down what it writes.
import { PassThrough, Readable, type Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.js";
import { createCompany, tokens } from "../../src/sandbox/company.js";
import { serve } from "../../src/sandbox/server.js";

/** What is around a run; all of it may be left out. */
export interface Around {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string | Readable;
  readonly isTTY?: boolean;
  readonly signal?: AbortSignal;
  /** Stands in for stdout. */
  readonly stdout?: Writable;
}

/** What became of a run. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command with words; a text is split at its spaces. */
export async function licensing(words: string | readonly string[], around: Around = {}): Promise<Ran> {
  const { env = {}, stdin = "", isTTY = false, signal = new AbortController().signal } = around;
  const [out, err] = [collect(isTTY), collect(isTTY)];
  const code = await run(typeof words === "string" ? words.split(" ") : words, {
    env,
    stdin: typeof stdin === "string" ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: around.stdout ?? out.stream,
    stderr: err.stream,
    signal,
  });
  return { code, stdout: out.text(), stderr: err.text() };
}

function collect(isTTY: boolean) {
  const chunks: string[] = [];
  const stream = new PassThrough({ decodeStrings: false, encoding: "utf8" });
  stream.on("data", (chunk: string) => chunks.push(chunk));
  return { stream: Object.assign(stream, { isTTY }), text: () => chunks.join("") };
}

/** The sandbox for the running test, with the variables that a command finds it by. */
export async function sandboxed() {
  const company = createCompany();
  const { url, close } = await serve(company);
  onTestFinished(() => close());
  const env = environmentAt(url);
  return {
    company,
    env,
    licensing: (words: string | readonly string[], around: Around = {}) => licensing(words, { env, ...around }),
  };
}

/** The variables of an environment in which all three APIs are served at one URL. */
export function environmentAt(url: string) {
  return {
    KAITEN_BASE_URL: `${url}/kaiten`,
    KAITEN_TOKEN: tokens.kaiten,
    SOFTWARE_LICENSING_BASE_URL: `${url}/software-licensing`,
    SOFTWARE_LICENSING_USER_TOKEN: tokens.userToken,
    FLEXNET_BASE_URL: `${url}/flexnet`,
    FLEXNET_TOKEN: tokens.flexnet,
  };
}
