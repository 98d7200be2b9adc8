// A workflow of GitHub Actions, run here as far as it can be: the commands of its steps, with the variables that it gives
// them, against the sandbox.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type Variables, withSandbox } from "../installed-sandbox.js";
import { type Done, run } from "../run.js";

interface Workflow {
  readonly on: {
    readonly workflow_dispatch: { readonly inputs: Readonly<Record<string, { readonly default: string }>> };
  };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly env?: Variables;
  readonly steps: readonly { readonly name?: string; readonly run?: string; readonly env?: Variables }[];
}

/** Runs the steps, one after another, twice: a workflow may be started again. `installed` has the package in it. */
export function runWorkflow(installed: string, folder: string, file: string): Promise<Done> {
  return withSandbox(installed, async ({ variables }) => {
    const workflow: Workflow = parse(await readFile(join(folder, file), "utf8"));
    let output = "";
    for (const job of [...Object.values(workflow.jobs), ...Object.values(workflow.jobs)]) {
      for (const step of job.steps) {
        // The package is installed already.
        if (step.run === undefined || step.run.startsWith("npm ci")) continue;
        const env = fill({ ...job.env, ...step.env }, workflow, variables);
        const shell = ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run];
        const ran = await run("bash", shell, { cwd: folder, env: { ...env, GITHUB_ACTIONS: "true" } });
        output += `${step.name}:\n${ran.output}`;
        if (!ran.ok) return { ok: false, output };
      }
    }
    // The first run did it, the second found it done.
    const ok = output.includes("granted\n") && output.includes("granted before\n") && output.includes('"requests": 0,');
    return { ok, output };
  });
}

/** The values that expressions such as `${{ secrets.KAITEN_TOKEN }}` have. One that has none is an error. */
function fill(env: Variables, { on }: Workflow, variables: Variables): Record<string, string> {
  const resolve = (expression: string): string => {
    const [, source = "", name = ""] = /^\$\{\{ (vars|secrets|inputs)\.(\w+) \}\}$/.exec(expression) ?? [];
    const value = source === "inputs" ? on.workflow_dispatch.inputs[name]?.default : variables[name];
    if (value === undefined) throw new Error(`the workflow says ${expression}`);
    return value;
  };
  return Object.fromEntries(Object.entries(env).map(([name, expression]) => [name, resolve(expression)]));
}
