// What configures a command: the variables that it documents, two flags, and nothing else.
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { variables } from "../src/cli/environment.js";
import { licensing, sandboxed } from "./support/cli.js";
import { http, json, serve } from "./support/server.js";

async function tokenFile(text: string, mode = 0o600): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "licensing-cli-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "token");
  await writeFile(file, text);
  await chmod(file, mode);
  return file;
}

describe("a variable that is missing is named", () => {
  test.each([
    ["kaiten licenses list", {}, "KAITEN_BASE_URL is not set"],
    ["kaiten licenses list", { KAITEN_BASE_URL: "" }, "KAITEN_BASE_URL is not set"],
    ["kaiten licenses list", { KAITEN_BASE_URL: "https://x.test" }, "KAITEN_TOKEN is not set"],
    ["kaiten licenses list", { KAITEN_BASE_URL: "https://x.test", KAITEN_TOKEN: "" }, "KAITEN_TOKEN is not set"],
    ["software-licensing products list", {}, "SOFTWARE_LICENSING_USER_TOKEN is not set"],
    ["flexnet entitlements list", {}, "FLEXNET_BASE_URL or FLEXNET_SITE_ID is not set"],
    ["flexnet entitlements list", { FLEXNET_SITE_ID: "flex1" }, "FLEXNET_TOKEN is not set"],
    ["flexnet entitlements list", { FLEXNET_TOKEN: "rna_x" }, "FLEXNET_BASE_URL or FLEXNET_SITE_ID is not set"],
  ])("%s with %o", async (words, env, message) => {
    const { code, stdout, stderr } = await licensing(words, { env });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("addresses", () => {
  const urlOf = async (words: string, env: Readonly<Record<string, string>>): Promise<string> =>
    JSON.parse((await licensing(`${words} --dry-run`, { env })).stdout).url;

  test("--base-url, then the base URL of the environment, then the site", async () => {
    const env = { FLEXNET_BASE_URL: "https://base.test/e", FLEXNET_SITE_ID: "flex1" };
    const list = "flexnet entitlements list";
    expect(await urlOf(`${list} --base-url https://flag.test`, env)).toBe("https://flag.test/v1/entitlements");
    expect(await urlOf(list, env)).toBe("https://base.test/e/v1/entitlements");
    expect(await urlOf(list, { FLEXNET_SITE_ID: "flex1" })).toBe(
      "https://flex1.flexnetoperations.com/entitlements-api/v1/entitlements",
    );
  });

  test("software-licensing.io has one of its own", async () => {
    const list = "software-licensing products list";
    expect(await urlOf(list, {})).toBe("https://api.software-licensing.io/v1/products");
    expect(await urlOf(list, { SOFTWARE_LICENSING_BASE_URL: "https://x.test" })).toBe("https://x.test/products");
  });
});

describe("--token-file", () => {
  test("wins over the environment; its line break does not count", async () => {
    const { licensing, env, company } = await sandboxed();
    const file = await tokenFile("ksh_from_the_file\n");
    const { code, stderr } = await licensing(`kaiten licenses list --token-file ${file}`, {
      env: { ...env, KAITEN_TOKEN: "x" },
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(company.kaiten.requests).toMatchObject([{ headers: { authorization: "Bearer ksh_from_the_file" } }]);
  });

  test.each([0o640, 0o604, 0o644])("a file that others can read (%o) is warned of", async (mode) => {
    const { licensing } = await sandboxed();
    const file = await tokenFile("ksh_from_the_file", mode);
    const { code, stderr } = await licensing(`kaiten licenses list --token-file ${file}`);
    expect([code, stderr]).toEqual([0, `licensing: warning: others can read ${file}: chmod 600 it\n`]);
  });

  test("an empty one", async () => {
    const { licensing } = await sandboxed();
    const { code, stderr } = await licensing(`kaiten licenses list --token-file ${await tokenFile("\n")}`);
    expect(code).toBe(2);
    expect(stderr).toContain("--token-file: the file is empty");
  });
});

test("an operation that takes no token asks for none", async () => {
  const { licensing, env } = await sandboxed();
  const words = [
    "software-licensing",
    "authorization",
    "exchange",
    "--data",
    JSON.stringify({ userToken: env.SOFTWARE_LICENSING_USER_TOKEN }),
  ];
  const { code, stdout } = await licensing(words, {
    env: { SOFTWARE_LICENSING_BASE_URL: env.SOFTWARE_LICENSING_BASE_URL },
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty("accessToken");
});

describe("nothing else is read", () => {
  /** An environment that takes down which of its names are read; `*` for all at once. */
  function watched(env: Readonly<Record<string, string>>) {
    const read = new Set<string>();
    const note = (name: string | symbol): void => {
      if (typeof name === "string") read.add(name);
    };
    const proxy = new Proxy(env, {
      get(target, name) {
        note(name);
        return Reflect.get(target, name);
      },
      has(target, name) {
        note(name);
        return Reflect.has(target, name);
      },
      getOwnPropertyDescriptor(target, name) {
        note(name);
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
      ownKeys(target) {
        note("*");
        return Reflect.ownKeys(target);
      },
    });
    return { proxy, read };
  }

  test("whatever a command does, it reads what is documented", async () => {
    const { licensing: call, env, company } = await sandboxed();
    company.kaiten.fail("getLicense", 500);
    const { proxy, read } = watched(env);
    for (const words of [
      "--help",
      "--version",
      "operations --output table",
      "kaiten licenses",
      "kaiten licenses list --output table --verbose",
      "kaiten licenses get team --retries 0",
      "kaiten licenses list --dry-run",
      "software-licensing products list",
      "flexnet entitlements list --output ndjson",
    ]) {
      await call(words, { env: proxy, isTTY: true });
    }
    await call("flexnet entitlements list --dry-run", { env: watched({}).proxy });
    expect([...read].filter((name) => !Object.hasOwn(variables, name))).toEqual([]);
    expect(read).toContain("KAITEN_TOKEN");
    expect(read).toContain("NO_COLOR");
    expect(read).toContain("GITHUB_ACTIONS");
  });

  test("each is documented in --help", async () => {
    const { stdout } = await licensing("--help");
    for (const [name, meaning] of Object.entries(variables))
      expect(stdout).toContain(`  ${name.padEnd(29)}  ${meaning}\n`);
  });

  test("no proxy, no token of another API", async () => {
    const seen: unknown[] = [];
    const trap = await serve(() => http(500));
    const server = await serve(({ headers }) => {
      seen.push(headers["authorization"]);
      return json(200, { items: [], hasMore: false });
    });
    const env = {
      KAITEN_BASE_URL: server.url,
      KAITEN_TOKEN: "ksh_right_one",
      HTTP_PROXY: trap.url,
      http_proxy: trap.url,
      KAITEN_API_KEY: "wrong",
      FLEXNET_TOKEN: "wrong",
    };
    expect((await licensing("kaiten licenses list", { env })).code).toBe(0);
    expect(seen).toEqual(["Bearer ksh_right_one"]);
    expect(trap.requests).toEqual([]);
  });
});
