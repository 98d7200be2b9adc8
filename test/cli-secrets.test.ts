// No secret in anything that a command writes, also where a server repeats whatever it was sent.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type ApiName, apis } from "../src/cli/apis.js";
import { parametersIn, wordsOf } from "../src/cli/details.js";
import { licensing } from "./support/cli.js";
import { http, json, serve } from "./support/server.js";

const canary = {
  kaiten: 'ksh_canary-7f31"k\\',
  userToken: "canary-user-token-52aa",
  accessToken: "canary-access-token-9d0c",
  flexnet: "rna_canary-66e1",
  refreshToken: "canary-refresh-token-b1c7",
};

/** Every form of every canary that could show up. */
const forms = Object.values(canary).flatMap((secret) => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  encodeURIComponent(secret),
]);

/** A server that answers with what it was sent, and exchanges the user token. */
async function echo(status: number) {
  const server = await serve(({ target, headers, body }) => {
    if (target === "/authorization" && body.includes(canary.userToken)) {
      return json(201, {
        accessToken: canary.accessToken,
        refreshToken: "none",
        expirationDate: "2099-01-01T00:00:00Z",
      });
    }
    const sent = `${headers["authorization"]} ${body}`;
    const problem = { title: sent, detail: sent, code: sent, [sent]: sent, errors: [{ message: sent, value: sent }] };
    return status === 502
      ? http(502, { "x-request-id": sent }, sent)
      : json(status, { ...problem, items: [{ id: sent }] });
  });
  return {
    KAITEN_BASE_URL: server.url,
    KAITEN_TOKEN: canary.kaiten,
    SOFTWARE_LICENSING_BASE_URL: server.url,
    SOFTWARE_LICENSING_USER_TOKEN: canary.userToken,
    FLEXNET_BASE_URL: server.url,
    FLEXNET_TOKEN: canary.flexnet,
  };
}

/** A command of each operation that carries a token. */
const commands = (
  await Promise.all(
    (["kaiten", "software-licensing", "flexnet"] as const satisfies readonly ApiName[]).map(async (api) =>
      Object.values(await apis[api].operations())
        .filter(({ row }) => row.secured)
        .map((details) => [
          ...[api, ...wordsOf(details), ...parametersIn(details, "path").map(({ name }) => name)],
          ...(details.body === "none" ? [] : ["--data", JSON.stringify(details.example)]),
        ]),
    ),
  )
).flat();

function expectNoCanary(text: string): void {
  for (const form of forms) expect(text).not.toContain(form);
}

describe.each([200, 401, 409, 502])("a server that repeats what it was sent, with %i", (status) => {
  test.each([[], ["--output", "json", "--verbose"], ["--output", "table"], ["--output", "ndjson"], ["--dry-run"]])(
    "every operation, %s %s %s",
    async (...flags) => {
      const env = { ...(await echo(status)), GITHUB_ACTIONS: "true" };
      let written = 0;
      for (const words of commands) {
        const { stdout, stderr } = await licensing([...words, ...flags, "--retries", "0"], { env });
        expectNoCanary(stdout + stderr);
        written += (stdout + stderr).includes("[redacted]") ? 1 : 0;
      }
      // What was repeated is there, without the secret.
      if (status !== 502 && flags[0] !== "--output") expect(written).toBeGreaterThan(20);
    },
  );
});

test("a secret in a body is in no message, and in data only where the server gives it", async () => {
  const words = [
    "software-licensing",
    "authorization",
    "refresh",
    "--data",
    JSON.stringify({ refreshToken: canary.refreshToken }),
  ];
  for (const status of [401, 409, 502]) {
    const { stdout, stderr } = await licensing(words, { env: await echo(status) });
    expectNoCanary(stdout + stderr);
    expect(stderr).toContain("[redacted]");
  }
  const { stdout } = await licensing([...words, "--dry-run"]);
  expectNoCanary(stdout);
});

test("a token in a file, and one that is given where no flag is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "licensing-cli-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "token");
  await writeFile(file, canary.kaiten, { mode: 0o644 });
  const { KAITEN_TOKEN: _, ...env } = await echo(409);
  const fromFile = await licensing(`kaiten licenses delete a --token-file ${file}`, { env });
  expect(fromFile.code).toBe(6);
  expectNoCanary(fromFile.stdout + fromFile.stderr);
  for (const flag of [`--token=${canary.flexnet}`, `--tokenfile=${canary.flexnet}`, `--token=a='${canary.flexnet}'`]) {
    for (const output of [[], ["--output", "json"]]) {
      const { code, stderr } = await licensing(["kaiten", "licenses", "list", ...output, flag], { env });
      expect(code).toBe(2);
      expectNoCanary(stderr);
    }
  }
});

test("a token that cannot be sent, and one of the wrong form", async () => {
  for (const bad of [`${canary.kaiten} with spaces`, `${canary.kaiten}\nx`]) {
    const env = { ...(await echo(200)), KAITEN_TOKEN: bad };
    const { code, stderr } = await licensing("kaiten licenses list", { env });
    expect(code).toBe(3);
    expectNoCanary(stderr);
  }
});

test("a token that a script puts where a word or a body belongs", async () => {
  const env = await echo(200);
  for (const words of [
    ["kaiten", canary.kaiten],
    ["kaiten", "licenses", "get", canary.kaiten, "--dry-run"],
    ["kaiten", "licenses", "list", "--output", canary.flexnet],
    ["kaiten", "licenses", "create", "--data", `@${canary.kaiten}`],
  ]) {
    const { stdout, stderr } = await licensing(words, { env });
    expectNoCanary(stdout + stderr);
    expect(stdout + stderr).toContain("[redacted]");
  }
});
