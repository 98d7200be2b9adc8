// Whether the sandbox of the installed package has all that it needs, away from this repository.
import { withSandbox } from "../installed-sandbox.js";
import type { Done } from "../run.js";

/** Starts the sandbox, and asks it for the three documents. */
export function checkSandbox(project: string): Promise<Done> {
  return withSandbox(project, async ({ url }) => {
    const apis = ["kaiten", "software-licensing", "flexnet"];
    const texts = await Promise.all(apis.map(async (api) => (await fetch(`${url}/${api}/openapi.yaml`)).text()));
    const ok = texts.every((text) => text.includes("openapi: 3."));
    return { ok, output: texts.map((text) => text.slice(0, 100)).join("\n") };
  });
}
