// The command as a process of its own, bundled as the package has it: signals, pipes, what others see of it, and usage/04.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { build, type Metafile } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { version } from "../package.json";
import { variables } from "../src/cli/environment.js";
import { sandboxed } from "./support/cli.js";

const root = join(import.meta.dirname, "..");
let folder: string;
let entry: string;
let outputs: Metafile["outputs"];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "licensing-cli-"));
  entry = join(folder, "dist", "licensing.js");
  const { metafile } = await build({
    entryPoints: { licensing: join(root, "src/cli/main.ts") },
    outdir: join(folder, "dist"),
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // commander is CommonJS.
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    metafile: true,
    absWorkingDir: root,
    logLevel: "warning",
  });
  outputs = metafile.outputs;
  await symlink(join(root, "openapi"), join(folder, "openapi"));
  await writeFile(join(folder, "package.json"), '{"type":"module"}');
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", "licensing"), `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n`, {
    mode: 0o755,
  });
});

afterAll(() => rm(folder, { recursive: true }));

/** The environment of a child: ours without variables that the command reads. */
function environment(env: Readonly<Record<string, string>> = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !Object.hasOwn(variables, name));
  return { ...Object.fromEntries(inherited), PATH: `${join(folder, "bin")}${delimiter}${process.env["PATH"]}`, ...env };
}

function start(words: readonly string[], env: Readonly<Record<string, string>> = {}, node: readonly string[] = []) {
  const child = spawn(process.execPath, [...node, entry, ...words], { env: environment(env), cwd: folder });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code], stdout, stderr]) => ({ code: Number(code), stdout, stderr }),
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, ended };
}

/** What is loaded with a file of the bundle: the file, and what it imports before it runs. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { kind, path } of outputs[file]?.imports ?? []) if (kind === "import-statement") loadedWith(path, seen);
  return seen;
}

describe("start", () => {
  test("--version prints the version", async () => {
    expect(await start(["--version"]).ended).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("--version loads next to nothing, --help neither operations nor clients nor fakes", async () => {
    const entryFile = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === "src/cli/main.ts") ?? "";
    const sizeOf = (file: string): number => outputs[file]?.bytes ?? Number.NaN;
    expect([...loadedWith(entryFile)].reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThan(3000);
    const runFile = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === "src/cli/run.ts") ?? "";
    const inputs = [...loadedWith(runFile)].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
    expect(inputs).toContain("src/cli/program.ts");
    expect(
      inputs.filter((file) => /generated|src\/(?:fake|sandbox|bulk|kaiten|flexnet|software)|core\/send/.test(file)),
    ).toEqual([]);
  });

  test("the arguments of a process name its command, and its exit code what happened", async () => {
    expect((await start(["kaiten", "licenses", "lst"]).ended).code).toBe(2);
    expect((await start(["kaiten", "licenses", "get", "a"]).ended).code).toBe(2);
  });
});

describe("signals", () => {
  test("Ctrl-C while an answer is waited for", async () => {
    const { env, company } = await sandboxed();
    company.kaiten.fail("listLicenses", "timeout");
    const { child, ended } = start(["kaiten", "licenses", "list", "--output", "json"], env);
    await vi.waitFor(() => expect(company.kaiten.requests.length).toBe(1), 5000);
    // Whoever lists the processes of this machine sees no token.
    const { stdout } = await promisify(execFile)("ps", ["-o", "args=", "-p", String(child.pid)]);
    expect(stdout).toContain("licenses list");
    expect(stdout).not.toContain(env.KAITEN_TOKEN);
    child.kill("SIGINT");
    const { code, stdout: data, stderr } = await ended;
    expect([code, data]).toEqual([130, ""]);
    expect(JSON.parse(stderr)).toMatchObject({ kind: "aborted", exitCode: 130 });
  });

  test("Ctrl-C while stdin is read", async () => {
    const { env, company } = await sandboxed();
    const { child, ended } = start(["kaiten", "licenses", "create", "--data", "-", "--verbose"], env);
    child.stdin.write('{"name":');
    // Until it reads: there is nothing to see of it from outside.
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    expect(company.kaiten.requests).toEqual([]);
  });

  test("Ctrl-C stops the sandbox, which was asked to run until then", async () => {
    const { child, ended } = start(["sandbox"]);
    await once(child.stderr, "data");
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^export KAITEN_BASE_URL=http:\/\/127\.0\.0\.1:\d+\/kaiten\n/);
  });
});

test("a reader that goes away ends it quietly", async () => {
  const { env } = await sandboxed();
  for (const reader of ["head -n 1", "true"]) {
    const script = `set -o pipefail; licensing operations --output ndjson | ${reader}`;
    const { stderr } = await promisify(execFile)("bash", ["-c", script], { env: environment(env) });
    expect(stderr).toBe("");
  }
});

test("of the environment of the process it reads what is documented", async () => {
  const { env } = await sandboxed();
  const preload = join(folder, "watch.mjs");
  await writeFile(
    preload,
    `import { writeFileSync } from "node:fs";
     const read = new Set();
     const note = (name) => {
       if (typeof name === "string" && (new Error().stack ?? "").split("\\n")[3]?.includes("/dist/")) read.add(name);
     };
     const trap = (name) => (target, ...rest) => { note(rest[0] ?? "*"); return Reflect[name](target, ...rest); };
     const names = ["get", "has", "getOwnPropertyDescriptor", "ownKeys"];
     const value = new Proxy(process.env, Object.fromEntries(names.map((name) => [name, trap(name)])));
     Object.defineProperty(process, "env", { value });
     process.on("exit", () => writeFileSync(process.argv.at(-1), JSON.stringify([...read])));`,
  );
  const read = new Set<string>();
  for (const words of [
    ["kaiten", "licenses", "get"],
    ["software-licensing", "customers", "get"],
    ["sandbox", "--port", "-1", "--seed"],
  ]) {
    const file = join(folder, "read.json");
    await start([...words, file], env, ["--import", preload]).ended;
    for (const name of JSON.parse(await readFile(file, "utf8"))) read.add(name);
  }
  // The one of the clients, which the README documents.
  expect([...read].filter((name) => name !== "LICENSING_DEBUG" && !Object.hasOwn(variables, name))).toEqual([]);
  expect([...read]).toEqual(expect.arrayContaining(["KAITEN_TOKEN", "LICENSING_DEBUG", "GITHUB_ACTIONS"]));
});

test("usage/04: attached, attached already, and look first", { timeout: 60_000 }, async () => {
  const { env, company } = await sandboxed();
  const product = [{ productName: "NorthwindViewer", productVersion: "4.0" }];
  const entitlement = { autoGenerate: true, lineItems: [{ product, startDate: "2026-01-01", autoGenerate: true }] };
  await writeFile(join(folder, "entitlement.json"), JSON.stringify(entitlement));
  const script = join(root, "test/usage/04-ci.sh");
  const run = () =>
    promisify(execFile)("bash", [script], { env: environment({ ...env, FLEXNET_SITE_ID: "" }), cwd: folder });
  const { stdout } = await run();
  expect(stdout).toMatch(/^null\nattached\nid +entitlement +threshold/);
  expect(stdout).toContain('"url": "');
  expect(stdout).toContain("kaiten licenses entitlements attach");
  const sent = company.kaiten.requests.map(({ operation, applied }) => [operation, applied]);
  expect(sent).toEqual([["attachLicenseEntitlement", true]]);
  expect((await run()).stdout).toMatch(/^already attached\n/);
  company.kaiten.reset();
  company.kaiten.fail("attachLicenseEntitlement", "empty-500");
  await expect(run()).rejects.toMatchObject({ code: 11, stderr: expect.stringContaining("look before sending again") });
});
