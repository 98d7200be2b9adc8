// `licensing sandbox`: the fakes of the three APIs over HTTP on this machine, until it is interrupted.
import { readFile } from "node:fs/promises";
import { type Command, InvalidArgumentError } from "commander";
import { tokens as companyTokens, createCompany } from "../sandbox/company.js";
import { type Sandbox, serve } from "../sandbox/server.js";
import { apis } from "./apis.js";
import type { Context } from "./context.js";
import { forPeople } from "./escape.js";
import { readSeed, type Seeded } from "./seed.js";
import { UsageError } from "./usage.js";

/** How long answers that are under way may still take once it is interrupted, in milliseconds. */
const grace = 5_000;

/** Gives `licensing sandbox` its flags and its action. */
export async function addSandbox(command: Command, context: Context): Promise<void> {
  command
    .option("--port <port>", "the port of 127.0.0.1; a free one by default", readPort, 0)
    .option("--seed <file>", "what it holds, as JSON, in the place of a small company")
    .addHelpText("after", help)
    .action(({ port, seed }: { port: number; seed?: string }) => serveSandbox(port, seed, context));
}

function help(): string {
  return [
    "",
    "Example:",
    "  licensing sandbox --port 4010 > variables.sh &",
    "  . ./variables.sh",
    "",
    'A seed is {"kaiten": {…}, "software-licensing": {…}, "flexnet": {…}}, each with the members that the options of its',
    "fake have in licensing-sdk/fake. What it prints sets the variables that commands are configured by.",
  ].join("\n");
}

async function serveSandbox(port: number, seed: string | undefined, { terminal, signal }: Context): Promise<void> {
  const { fakes, tokens } = seed === undefined ? company() : await readSeed(seed);
  const sandbox = await start(fakes, port, (line) => terminal.tell(`${forPeople(line)}\n`));
  const names = {
    kaiten: companyTokens.kaiten,
    "software-licensing": companyTokens.userToken,
    flexnet: companyTokens.flexnet,
  };
  const all: Readonly<Record<string, string>> = { ...names, ...tokens };
  const exports = Object.entries(apis).flatMap(([name, { variables }]) => [
    `export ${variables.baseUrl}=${sandbox.url}/${name}`,
    `export ${variables.token}=${quote(all[name] ?? "")}`,
  ]);
  try {
    await terminal.print(`${exports.join("\n")}\n`);
    terminal.tell(`The sandbox serves at ${sandbox.url}: GET / says what is there. Stop it with Ctrl-C.\n`);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  } finally {
    await sandbox.close(grace);
  }
}

function company(): Seeded {
  return { fakes: createCompany(), tokens: {} };
}

async function start(fakes: Seeded["fakes"], port: number, log: (line: string) => void): Promise<Sandbox> {
  const documents = Object.keys(apis).map(async (name) => [name, await readDocument(name)] as const);
  const found = Object.fromEntries(await Promise.all(documents));
  return await serve(fakes, { port, documents: found, log }).catch((error: NodeJS.ErrnoException) => {
    throw error.code ? new UsageError(`--port: ${port} cannot be served on, ${error.code}: give another one`) : error;
  });
}

/** A document of the package: above this module, which is a file of src/cli/ or of dist/. */
async function readDocument(name: string): Promise<string> {
  let folder = new URL("../", import.meta.url);
  for (;;) {
    try {
      return await readFile(new URL(`openapi/${name}.yaml`, folder), "utf8");
    } catch (error) {
      const above = new URL("../", folder);
      if (above.href === folder.href) throw error;
      folder = above;
    }
  }
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 0 to 65535.");
}

/** A text as one word of a POSIX shell. */
function quote(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
