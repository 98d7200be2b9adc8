// Bulk runs of the `licensing` command: rows, a folder that the test removes, and the command as a process of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { variables } from "../../src/cli/environment.js";
import { sandboxed } from "./cli.js";

/** The words of the command that creates entitlements. */
export const create = ["bulk", "flexnet", "entitlements", "create"] as const;

/** A body that FlexNet takes. */
export function entitlement(entitlementId: string) {
  const product = [{ productName: "NorthwindViewer", productVersion: "4.0" }];
  return { entitlementId, lineItems: [{ product, quantity: 1, startDate: "2026-01-01", autoGenerate: true }] };
}

/** As many of them. */
export function entitlements(count: number) {
  return Array.from({ length: count }, (_, index) => entitlement(`bulk-${index + 1}`));
}

/** Values as NDJSON; a text is a line as it is. */
export function ndjson(values: readonly unknown[]): string {
  return values.map((value) => `${typeof value === "string" ? value : JSON.stringify(value)}\n`).join("");
}

/** A folder of its own, with a file of rows in it where some are given. */
export async function folderWith(values?: readonly unknown[]) {
  const folder = await mkdtemp(join(tmpdir(), "cli-bulk-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const rows = join(folder, "rows.ndjson");
  const journal = join(folder, "run.journal");
  if (values !== undefined) await writeFile(rows, ndjson(values));
  return { folder, rows, journal, failures: `${journal}.failures.ndjson` };
}

/** A sandbox, a folder with rows, and the command that creates entitlements of them. */
export async function bulkOf(values?: readonly unknown[]) {
  const [sandbox, place] = await Promise.all([sandboxed(), folderWith(values)]);
  const { flexnet } = sandbox.company;
  const words = [...create, place.rows, "--journal", place.journal];
  return {
    ...sandbox,
    ...place,
    flexnet,
    words,
    run: (...flags: string[]) => sandbox.licensing([...words, ...flags]),
    resume: (...flags: string[]) => sandbox.licensing(["bulk", "resume", place.journal, ...flags]),
    /** The ids of what was created, in the order in which it was. */
    created: () => flexnet.requests.filter(({ applied }) => applied).map(({ body }) => Object(body).entitlementId),
  };
}

/** The values of an NDJSON file. */
export async function readLines(path: string): Promise<unknown[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

const root = join(import.meta.dirname, "../..");
// Wherever it is run from.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const node = ["--import", tsx, join(root, "src/cli/main.ts")];

/** The environment of a child: ours without variables that the command reads. */
export function childEnvironment(env: Readonly<Record<string, string>>) {
  const inherited = Object.entries(process.env).filter(([name]) => !Object.hasOwn(variables, name));
  return { ...Object.fromEntries(inherited), ...env };
}

/** Starts the command as a process. */
export function startLicensing(words: readonly string[], env: Readonly<Record<string, string>>, stdin = "") {
  const child = spawn(process.execPath, [...node, ...words], { env: childEnvironment(env), cwd: root });
  onTestFinished(() => void child.kill("SIGKILL"));
  // It may end without reading it.
  child.stdin.on("error", () => {}).end(stdin);
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code, signal], stdout, stderr]) => ({ code: Object(code).valueOf(), signal, stdout, stderr }),
  );
  return { child, ended };
}

/** A file that runs the command, for a PATH. */
export async function writeShim(path: string): Promise<void> {
  const words = [process.execPath, ...node].map((word) => `'${word}'`).join(" ");
  await writeFile(path, `#!/bin/sh\nTSX_TSCONFIG_PATH='${join(root, "tsconfig.json")}' exec ${words} "$@"\n`, {
    mode: 0o755,
  });
}
