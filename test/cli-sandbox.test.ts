// `licensing sandbox`: what it prints, what it serves, and the seeds that it takes.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { licensing, type Ran } from "./support/cli.js";

/** Starts the sandbox, and answers the variables that it prints. */
async function start(words: readonly string[] = []) {
  const interrupt = new AbortController();
  const stdout = new PassThrough({ encoding: "utf8" });
  let printed = "";
  stdout.on("data", (text: string) => {
    printed += text;
  });
  const ended = licensing(["sandbox", ...words], { signal: interrupt.signal, stdout });
  const stop = async (): Promise<Ran> => {
    interrupt.abort();
    return await ended;
  };
  onTestFinished(async () => void (await stop()));
  await vi.waitFor(() => expect(printed).toContain("FLEXNET_TOKEN"));
  const lines = printed.trimEnd().split("\n");
  const env = Object.fromEntries(lines.map((line) => /^export (\w+)='?(.*?)'?$/.exec(line)?.slice(1) ?? [line, ""]));
  return { env, printed, stop };
}

async function seedFile(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "licensing-cli-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "seed.json");
  await writeFile(file, text);
  return file;
}

describe("licensing sandbox", () => {
  test("prints the variables that commands find it by, and serves all three APIs", async () => {
    const { env, stop } = await start();
    expect(Object.keys(env)).toEqual([
      "KAITEN_BASE_URL",
      "KAITEN_TOKEN",
      "SOFTWARE_LICENSING_BASE_URL",
      "SOFTWARE_LICENSING_USER_TOKEN",
      "FLEXNET_BASE_URL",
      "FLEXNET_TOKEN",
    ]);
    for (const words of ["kaiten licenses list", "software-licensing products list", "flexnet entitlements list"]) {
      expect((await licensing(words, { env })).code).toBe(0);
    }
    const { code, stderr } = await stop();
    expect(code).toBe(0);
    const [where, ...requests] = stderr.trimEnd().split("\n");
    expect(where).toContain(`The sandbox serves at ${new URL(env["KAITEN_BASE_URL"] ?? "").origin}`);
    expect(requests.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "GET /kaiten/licenses 200",
      "POST /software-licensing/authorization 201",
      "GET /software-licensing/products 200",
      "GET /flexnet/v1/entitlements 200",
    ]);
  });

  test("serves the documents of the package", async () => {
    const { env } = await start();
    for (const name of ["KAITEN", "SOFTWARE_LICENSING", "FLEXNET"]) {
      const document = await fetch(`${env[`${name}_BASE_URL`]}/openapi.yaml`);
      expect(await document.text()).toMatch(/^openapi: 3\.1/m);
    }
  });

  test("on the port that is asked for, where it is free", async () => {
    const { env } = await start();
    const { port } = new URL(env["FLEXNET_BASE_URL"] ?? "");
    const { code, stdout, stderr } = await licensing(`sandbox --port ${port}`);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`--port: ${port} cannot be served on, EADDRINUSE: give another one`);
  });

  test("holds what a seed says, and takes the tokens that it lists", async () => {
    const seed = {
      kaiten: { tokens: ["ksh_'seed'"], licenses: [{ slug: "gold", name: "Gold" }] },
      "software-licensing": { products: [{ id: "p-1", name: "One" }] },
    };
    const { env, printed } = await start(["--seed", await seedFile(JSON.stringify(seed))]);
    expect(printed).toContain("export KAITEN_TOKEN='ksh_'\\''seed'\\'''\n");
    const kaiten = { ...env, KAITEN_TOKEN: "ksh_'seed'" };
    const namesOf = async (words: string, around: Readonly<Record<string, string>>) =>
      (await licensing(`${words} --output ndjson`, { env: around })).stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line).name);
    expect(await namesOf("kaiten licenses list", kaiten)).toEqual(["Gold"]);
    expect(await namesOf("software-licensing products list", env)).toEqual(["One"]);
    expect(await namesOf("flexnet entitlements list", env)).toEqual([]);
    expect((await licensing("kaiten licenses list", { env: { ...env, KAITEN_TOKEN: "ksh_sandbox" } })).code).toBe(4);
  });

  test.each([
    ["{", "it is not JSON"],
    ["[]", "give an object"],
    ['{"kaitn":{}}', "kaitn: there are kaiten, software-licensing, flexnet"],
    ['{"kaiten":[]}', "kaiten: give an object"],
    ['{"kaiten":{"licences":[]}}', "kaiten.licences: there are tokens, entitlements, licenses"],
    ['{"kaiten":{"licenses":{}}}', "kaiten.licenses: give a list of objects"],
    ['{"kaiten":{"licenses":[null]}}', "kaiten.licenses: give a list of objects"],
    ['{"flexnet":{"tokens":[1]}}', "flexnet.tokens: give a list of texts"],
    ['{"flexnet":{"baseUrl":["x"]}}', "flexnet.baseUrl: there are tokens, entitlements"],
    ['{"flexnet":{"entitlements":[{"lineItems":1}]}}', "flexnet: the fake cannot be made of it"],
  ])("a seed that is none: %s", async (text, message) => {
    const file = await seedFile(text);
    const { code, stdout, stderr } = await licensing(["sandbox", "--seed", file]);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toContain(`--seed: ${file}: ${message}`);
  });
});
