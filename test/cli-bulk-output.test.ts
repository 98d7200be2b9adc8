// What `licensing bulk` tells: exit codes, help, progress, GitHub Actions, and no secret anywhere but in the rows.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { Progress } from "../src/cli/bulk-progress.js";
import { Terminal } from "../src/cli/terminal.js";
import { licensing } from "./support/cli.js";
import { bulkOf, create, entitlement, entitlements, folderWith, readLines } from "./support/cli-bulk.js";
import { freePort, json, serve } from "./support/server.js";

describe("the exit code of a run that stops", () => {
  test("4: the token is refused", async () => {
    const { words, licensing, env, flexnet } = await bulkOf(entitlements(9));
    flexnet.fail("createEntitlement", 401, { times: 9 });
    const { code, stdout, stderr } = await licensing(words, { env });
    expect([code, JSON.parse(stdout)]).toMatchObject([4, { stopped: { reason: "unauthorized", status: 401 } }]);
    expect(stderr).toContain("stopped, as the token was refused (unauthorized, 401)\n");
    expect(stderr).toContain("to do: set FLEXNET_TOKEN to one that is valid, then licensing bulk resume ");
  });

  test("8: the server takes nothing", async () => {
    const { words, licensing, flexnet } = await bulkOf(entitlements(2));
    flexnet.fail("createEntitlement", { status: 429, headers: { "retry-after": "301" } }, { times: 2 });
    const { code, stdout } = await licensing(words);
    expect([code, JSON.parse(stdout)]).toMatchObject([8, { stopped: { reason: "deferred", status: 429 }, read: 0 }]);
  });

  test("9: there is no connection", async () => {
    const { words, licensing } = await bulkOf(entitlements(1));
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { code, stdout } = await licensing([...words, "--base-url", `http://127.0.0.1:${await freePort()}`]);
    expect([code, JSON.parse(stdout)]).toMatchObject([9, { stopped: { reason: "not-sent", kind: "connection" } }]);
  });

  test("11: the server tells nothing any more", async () => {
    const { licensing, rows, company } = await bulkOf(
      Array.from({ length: 30 }, (_, index) => ({ name: `p${index}` })),
    );
    company["software-licensing"].fail("createProduct", "empty-500", { times: 30 });
    const words = ["bulk", "software-licensing", "products", "create", rows, "--concurrency", "25"];
    const { code, stdout } = await licensing(words);
    expect([code, JSON.parse(stdout)]).toMatchObject([11, { stopped: { reason: "unknown", status: 500 } }]);
  });

  test("130: it is interrupted", async () => {
    const { words, licensing, flexnet } = await bulkOf(entitlements(1));
    const { code } = await licensing(words, { signal: AbortSignal.abort() });
    expect([code, flexnet.requests]).toEqual([130, []]);
  });

  test("3: the journal is no journal", async () => {
    const { words, licensing, journal, flexnet } = await bulkOf(entitlements(1));
    await writeFile(journal, "mine\n");
    expect(await licensing(words)).toMatchObject({ code: 3, stderr: expect.stringContaining("is no journal") });
    expect([flexnet.requests, await readFile(journal, "utf8")]).toEqual([[], "mine\n"]);
  });
});

test("a reader of stdout that has gone does not change the exit code", async () => {
  const { words, licensing } = await bulkOf([entitlement("order-2026-0001")]);
  const stdout = new Writable({
    write: (_chunk, _encoding, callback) => callback(Object.assign(new Error("closed"), { code: "EPIPE" })),
  });
  stdout.on("error", () => {});
  expect(await licensing(words, { stdout })).toMatchObject({ code: 13 });
});

describe("2: usage", () => {
  test.each([
    ["a rate without a unit", ["--rate", "20"], "Give requests per second, from 0.001/s to 100000/s."],
    ["a rate of nothing", ["--rate", "0/s"], "Give requests per second"],
    ["no concurrency", ["--concurrency", "0"], "Give a whole number from 1."],
    ["another way with duplicates", ["--on-duplicate", "keep"], "Allowed choices are skip."],
    ["a misspelling", ["--skip-invald"], "Did you mean --skip-invalid?"],
  ])("%s", async (_, flags, message) => {
    const { words, licensing, flexnet } = await bulkOf(entitlements(1));
    const { code, stderr } = await licensing([...words, ...flags]);
    expect([code, stderr, flexnet.requests]).toEqual([2, expect.stringContaining(message), []]);
  });

  test("no token, no file, no operation", async () => {
    const { words } = await bulkOf(entitlements(1));
    const env = { FLEXNET_BASE_URL: "http://127.0.0.1:9" };
    expect(await licensing(words, { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("FLEXNET_TOKEN is not set"),
    });
    expect(await licensing([...create])).toMatchObject({ code: 2, stderr: expect.stringContaining("'rows'") });
    const close = await licensing("bulk flexnet entitlements creat rows.ndjson");
    expect(close).toMatchObject({ code: 2, stderr: expect.stringContaining("Did you mean create?") });
    // What only reads has nothing to be journaled, and an exchange of tokens is no row.
    for (const [api, words, unknown] of [
      ["flexnet", "entitlements list", "list"],
      ["software-licensing", "authorization exchange", "authorization"],
    ]) {
      const { code, stderr } = await licensing(`bulk ${api} ${words} rows.ndjson`);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`unknown command '${unknown}'`)]);
    }
  });
});

describe("--help", () => {
  test.each(["bulk", "bulk kaiten", "bulk kaiten licenses", "bulk kaiten licenses entitlements attach", "bulk resume"])(
    "of %s has an example",
    async (words) => {
      const { code, stdout } = await licensing(`${words} --help`);
      expect([code, stdout]).toEqual([0, expect.stringMatching(/\nExample:\n {2}licensing bulk /)]);
    },
  );

  test("of an operation says how its rows are told apart", async () => {
    const { stdout } = await licensing("bulk kaiten licenses entitlements attach --help");
    expect(stdout).toContain("Key:      path.licenseSlug and body.entitlementSlug\n");
    expect(stdout).toContain("looked up by getLicenseEntitlement");
    const row = JSON.parse(/^ {2}(\{.*\})$/m.exec(stdout)?.[1] ?? "");
    expect(Object.keys(row)).toEqual(["path", "body"]);
  });
});

describe("progress", () => {
  const progress = { done: 5, total: undefined, rate: 2, retries: 1 };

  function told(columns?: number) {
    const stderr = Object.assign(new PassThrough(), columns === undefined ? {} : { isTTY: true, columns });
    const signal = new AbortController().signal;
    const terminal = new Terminal({ env: {}, stdin: stderr, stdout: stderr, stderr, signal });
    let now = 0;
    const shown = new Progress(terminal, 7205, () => now);
    return {
      shown,
      text: () => String(stderr.read() ?? ""),
      pass(milliseconds: number) {
        now += milliseconds;
      },
    };
  }

  test("is one line that is written over on a terminal, and goes in the end", () => {
    const { shown, text } = told(80);
    shown.tell(progress);
    shown.tell({ ...progress, done: 7205, rate: 0 });
    shown.end();
    expect(text()).toBe(
      "\r5/7205 rows, 2.0/s, 1 retries, eta 01:00:00\u001b[K\r7205/7205 rows, 0.0/s, 1 retries, eta ?\u001b[K\r\u001b[K",
    );
  });

  test("is no wider than the terminal", () => {
    const { shown, text } = told(10);
    shown.tell(progress);
    expect(text()).toBe("\r5/7205 ro\u001b[K");
  });

  test("is a plain line every five seconds anywhere else", () => {
    const { shown, text, pass } = told();
    for (let index = 0; index < 55; index += 1) {
      pass(200);
      shown.tell(progress);
    }
    shown.end();
    expect(text()).toBe("5/7205 rows, 2.0/s, 1 retries, eta 01:00:00\n".repeat(2));
  });
});

describe("in GitHub Actions", () => {
  test("a run adds its summary, and an annotation where not all was applied", async () => {
    const { words, licensing, env, folder } = await bulkOf([entitlement("order-2026-0001"), entitlement("a")]);
    const summary = join(folder, "summary.md");
    await writeFile(summary, "before\n");
    const around = { env: { ...env, GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary } };
    const { code, stderr, stdout } = await licensing(words, around);
    expect([code, JSON.parse(stdout).rejected]).toEqual([13, 1]);
    const [annotation, ...others] = stderr.split("\n").filter((line) => line.startsWith("::"));
    expect(others).toEqual([]);
    expect(annotation).toMatch(
      /^::error title=licensing%3A bulk::createEntitlement: 2 of 2 rows ended: 1 applied, 1 rejected.*%0Acorrect/,
    );
    const text = await readFile(summary, "utf8");
    expect(text).toMatch(
      /^before\n### licensing bulk: createEntitlement\n\n\| \| \|\n\|---\|---:\|\n\| rows \| 2 \|\n\| applied \| 1 \|\n\| rejected \| 1 \|\n/,
    );
  });

  test("one that applied all has no annotation, and no summary is no failure", async () => {
    const { words, licensing, env, folder } = await bulkOf(entitlements(1));
    const around = { env: { ...env, GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: folder } };
    const { code, stderr } = await licensing(words, around);
    expect([code, stderr]).toEqual([0, expect.stringContaining("warning: GITHUB_STEP_SUMMARY")]);
    expect(stderr).not.toContain("::");
  });

  test("nothing is written elsewhere", async () => {
    const { words, licensing, env, folder } = await bulkOf(entitlements(1));
    await licensing(words, { env: { ...env, GITHUB_STEP_SUMMARY: join(folder, "summary.md") } });
    expect(await readdir(folder)).not.toContain("summary.md");
  });
});

describe("secrets", () => {
  const canary = { token: "canary-user-token-52aa", access: "canary-access-9d0c", licenseKey: "canary-license-key-77" };

  /** A server that repeats whatever it was sent, with every status in turn. */
  async function echo(statuses: readonly number[]) {
    let next = 0;
    return await serve(({ target, headers, body }) => {
      if (target === "/authorization")
        return json(201, { accessToken: canary.access, refreshToken: "r", expirationDate: "2099-01-01T00:00:00Z" });
      const sent = `${headers["authorization"]} ${body}`;
      const status = statuses[next++ % statuses.length] ?? 500;
      return json(status, { title: sent, detail: sent, errors: [{ message: sent, value: sent }] });
    });
  }

  test.each([[[409, 422, 201]], [[401]], [[500]]])("are in no output and in no journal: %j", async (statuses) => {
    const { url } = await echo(statuses);
    const rows = ["a", "b", "c"].map((activationValue) => ({
      ...{ licenseKey: canary.licenseKey, entitlementName: "Seats", activationValue },
    }));
    const place = await folderWith([...rows, { licenseKey: canary.licenseKey, [canary.licenseKey]: 1 }]);
    const env = {
      SOFTWARE_LICENSING_BASE_URL: url,
      SOFTWARE_LICENSING_USER_TOKEN: canary.token,
      GITHUB_ACTIONS: "true",
    };
    const words = ["bulk", "software-licensing", "activations", "create", place.rows, "--journal", place.journal];
    const first = await licensing(words, { env });
    expect(first).toMatchObject({ code: 3, stdout: "" });
    const second = await licensing([...words, "--skip-invalid"], { env });
    expect(() => JSON.parse(second.stdout)).not.toThrow();
    const failures = await readFile(place.failures, "utf8");
    const written = second.stdout + second.stderr + (await readFile(place.journal, "utf8"));
    for (const secret of [canary.token, canary.access]) expect(written + first.stderr + failures).not.toContain(secret);
    expect(written.replaceAll(`body.${canary.licenseKey}`, "")).not.toContain(canary.licenseKey);
    for (const row of await readLines(place.failures)) {
      const { body: _, ...rest } = Object(row);
      expect(JSON.stringify(rest)).not.toContain(canary.licenseKey);
    }
  });
});
