// What a workflow may do beyond what test/supply-chain.test.ts asks of every one: whom it trusts with what, step by step.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly needs?: string;
  readonly environment?: string;
  readonly steps: readonly Step[];
}

const folder = ".github/workflows";
const own = readdirSync(folder).map((file) => `${folder}/${file}`);
const release = `${folder}/release.yml`;
// What users copy is held to the same.
const files = [...own, `examples/github-actions/${folder}/provision.yml`];
const read = (file: string) => readFileSync(file, "utf8");
const workflow = (file: string): Workflow => parse(read(file));

test("the workflows are those that are tested here", () => {
  expect(own.sort()).toEqual([`${folder}/ci.yml`, release]);
});

test.each(files)("%s: an action is named by its commit, with the version that a person reads", (file) => {
  const uses = read(file)
    .split("\n")
    .filter((line) => /\buses:/.test(line));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/^\s+(?:- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(files)("%s: it may read, its jobs end, and what they check out has no credential in it", (file) => {
  const { permissions, jobs } = workflow(file);
  expect(permissions).toEqual({ contents: "read" });
  for (const job of Object.values(jobs)) {
    expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
    for (const step of job.steps) {
      if (step.uses?.startsWith("actions/checkout@")) expect(step.with?.["persist-credentials"]).toBe(false);
      // A cache that another branch has written would be code of its own.
      if (step.uses?.startsWith("actions/setup-node@")) expect(step.with?.["package-manager-cache"]).toBe(false);
    }
  }
});

test.each(files)("%s: no expression stands in a command, and nothing installed runs a script", (file) => {
  const runs = Object.values(workflow(file).jobs).flatMap(({ steps }) => steps.flatMap(({ run = [] }) => run));
  for (const run of runs) {
    expect(run).not.toContain("${{");
    if (/npm (?:ci|install|publish|pack)\b/.test(run)) expect(run).toContain("--ignore-scripts");
  }
});

test.each(own)("%s: no secret is read, since there is none", (file) => {
  expect(read(file)).not.toMatch(/\bsecrets\b/);
});

test("a release: only the job that publishes has an identity, and it runs no code but npm's", () => {
  const { on, jobs } = workflow(release);
  expect(on).toEqual({ push: { tags: ["v*"] } });
  expect(Object.keys(jobs)).toEqual(["pack", "publish"]);
  expect(jobs["pack"]?.permissions).toBeUndefined();
  const { permissions, needs, environment, steps = [] } = jobs["publish"] ?? {};
  expect({ permissions, needs, environment }).toEqual({
    permissions: { "id-token": "write" },
    needs: "pack",
    environment: "release",
  });
  expect(steps.flatMap(({ run = [] }) => run)).toEqual([
    "npm publish ./licensing-sdk-*.tgz --provenance --access public --ignore-scripts",
  ]);
  expect(steps.flatMap(({ uses }) => uses?.replace(/@.*/, "") ?? [])).toEqual([
    "actions/setup-node",
    "actions/download-artifact",
  ]);
});

test("a release is checked before it is packed", () => {
  const runs = workflow(release).jobs["pack"]?.steps.flatMap(({ run = [] }) => run) ?? [];
  const pack = runs.indexOf("npm pack --ignore-scripts");
  for (const check of ['npm run check:release -- "$GITHUB_REF_NAME"', "npm test", "npm run check:package"]) {
    expect(runs.indexOf(check)).toBeGreaterThanOrEqual(0);
    expect(runs.indexOf(check)).toBeLessThan(pack);
  }
});
