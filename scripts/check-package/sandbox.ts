// Whether the sandbox of the installed package has all that it needs, away from this repository.
import type { Done } from "../run.js";
import { startSandbox } from "../runtimes/sandbox.js";

/** Starts the sandbox, and asks it for the three documents. */
export async function checkSandbox(project: string): Promise<Done> {
  const sandbox = await startSandbox(project).catch((error: unknown) => `${error}`);
  if (typeof sandbox === "string") return { ok: false, output: sandbox };
  try {
    const apis = ["kaiten", "software-licensing", "flexnet"];
    const texts = await Promise.all(
      apis.map(async (api) => (await fetch(`${sandbox.url}/${api}/openapi.yaml`)).text()),
    );
    const ok = texts.every((text) => text.includes("openapi: 3."));
    return { ok, output: texts.map((text) => text.slice(0, 100)).join("\n") };
  } finally {
    await sandbox.stop();
  }
}
