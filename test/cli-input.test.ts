// What the words and flags of a command become: the request that a server receives, and the breaches that it does not.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { licensing, sandboxed } from "./support/cli.js";

const attach = ["kaiten", "licenses", "entitlements", "attach", "enterprise", "--data"];
const grant = { entitlementSlug: "api-calls", value: { type: "number", value: 42.5 } };

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "licensing-cli-"));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

/** The query of a dry run. */
async function queryOf(words: string): Promise<readonly (readonly [string, string])[]> {
  const { code, stdout } = await licensing(`${words} --dry-run`);
  expect(code).toBe(0);
  return [...new URL(JSON.parse(stdout).url.replace(/^\$\w+/, "http://x")).searchParams];
}

describe("--data", () => {
  test("JSON, a file, stdin: the server receives the same", async () => {
    const file = join(await folder(), "grant.json");
    // With the mark that some editors put at the beginning.
    await writeFile(file, `\uFEFF${JSON.stringify(grant, undefined, 2)}\n`);
    for (const [data, stdin] of [
      [JSON.stringify(grant), ""],
      [`@${file}`, ""],
      ["-", JSON.stringify(grant)],
    ] as const) {
      const { licensing, company } = await sandboxed();
      expect(await licensing([...attach, data], { stdin })).toEqual({ code: 0, stdout: "null\n", stderr: "" });
      expect(company.kaiten.requests).toMatchObject([{ operation: "attachLicenseEntitlement", body: grant }]);
    }
  });

  test("what is not JSON is not repeated", async () => {
    const file = join(await folder(), "body.json");
    await writeFile(file, Buffer.from([0x22, 0xff, 0x22]));
    for (const [data, stdin, message] of [
      ["{secret", "", "--data: the argument: it is not JSON"],
      ["-", "{secret", "--data: stdin: it is not JSON"],
      ["-", "", "--data: stdin: it is not JSON"],
      [`@${file}`, "", `--data: ${file}: it is not UTF-8`],
      [`@${tmpdir()}`, "", "it cannot be read, EISDIR"],
    ] as const) {
      const { code, stderr } = await licensing([...attach, data], { stdin });
      expect(code).toBe(3);
      expect(stderr).toContain(message);
      expect(stderr).not.toContain("secret");
    }
  });

  test("every breach is listed, with its place and its rule", async () => {
    const body = { entitlementSlug: 3, value: { type: "number" }, extra: 1 };
    const words = [...attach, JSON.stringify(body), "--output", "json"];
    const { code, stderr } = await licensing(words);
    expect(code).toBe(3);
    const { kind, outcome, attempts, operation, errors } = JSON.parse(stderr);
    expect([kind, outcome, attempts, operation]).toEqual([
      "invalid-request",
      "not-sent",
      0,
      "attachLicenseEntitlement",
    ]);
    expect(errors).toContainEqual({ place: "body.entitlementSlug", rule: "type", message: "must be string" });
    expect(errors).toContainEqual(expect.objectContaining({ place: "body.extra", rule: "additionalProperties" }));
    expect(errors).toContainEqual(expect.objectContaining({ place: "body.value", rule: "required" }));
    const forPeople = await licensing([...attach, JSON.stringify(body)]);
    expect(forPeople.stderr).toContain("  at: body.entitlementSlug: must be string (rule: type)\n");
  });

  test("a value that is not among those that there are is answered with them", async () => {
    const body = { name: "N", slug: "n", description: "", type: "FREE", isDefault: false };
    const { stderr } = await licensing(["kaiten", "licenses", "create", "--data", JSON.stringify(body)]);
    expect(stderr).toMatch(/body\.type: must be equal to one of the allowed values: .*PAID.* \(rule: enum\)/);
  });
});

describe("parameters", () => {
  test("of the path, encoded once", async () => {
    const { stdout } = await licensing(["kaiten", "licenses", "entitlements", "get", "a/b c", "50%", "--dry-run"]);
    expect(JSON.parse(stdout).url).toBe("$KAITEN_BASE_URL/licenses/a%2Fb%20c/entitlements/50%25");
  });

  test("of the path, where one begins with a dash", async () => {
    const { stdout } = await licensing("kaiten licenses get --dry-run -- -x");
    expect(JSON.parse(stdout).url).toBe("$KAITEN_BASE_URL/licenses/-x");
  });

  test("of the query: texts, numbers, lists, objects", async () => {
    expect(await queryOf("software-licensing license-entitlements list --license-id lic-1")).toEqual([
      ["licenseId", "lic-1"],
    ]);
    expect(await queryOf("flexnet entitlements list --page -1 --limit=5")).toEqual([
      ["page", "-1"],
      ["limit", "5"],
    ]);
    const search = "--search name=a=b --search plan=x --sort-by name --sort-by -cost";
    expect(await queryOf(`software-licensing licenses list --page-size 2 ${search}`)).toEqual([
      ["pageSize", "2"],
      ["search[name]", "a=b"],
      ["search[plan]", "x"],
      ["sort_by", "name"],
      ["sort_by", "-cost"],
    ]);
  });

  test("of the header", async () => {
    const { stdout } = await licensing(["kaiten", "flags", "evaluate-all", "--if-none-match", '"v1"', "--dry-run"]);
    expect(JSON.parse(stdout).headers["if-none-match"]).toBe('"v1"');
    const { licensing: call, company } = await sandboxed();
    company.kaiten.fail("evaluateAllFlags", 304);
    expect(await call(["kaiten", "flags", "evaluate-all", "--if-none-match", '"v1"'])).toMatchObject({
      code: 0,
      stdout: "null\n",
    });
    expect(company.kaiten.requests).toMatchObject([{ headers: { "if-none-match": '"v1"' } }]);
    const injected = await licensing(["kaiten", "flags", "evaluate-all", "--if-none-match", "a\r\nb: c", "--dry-run"]);
    expect([injected.code, injected.stdout]).toEqual([2, ""]);
  });

  test("a number that is none is a breach of the document", async () => {
    const { code, stderr } = await licensing("flexnet entitlements list --page x --dry-run");
    expect(code).toBe(3);
    expect(stderr).toContain("query.page: must be integer (rule: type)");
  });
});

describe("--dry-run", () => {
  test("sends nothing, needs no token, and shows where it would go", async () => {
    const { company, env } = await sandboxed();
    const { code, stdout } = await licensing([...attach, JSON.stringify(grant), "--dry-run"], { env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      method: "POST",
      url: `${env.KAITEN_BASE_URL}/licenses/enterprise/entitlements`,
      headers: { "content-type": "application/json", authorization: "Bearer [redacted]" },
      body: grant,
    });
    expect(company.kaiten.requests).toEqual([]);
    const bare = await licensing([...attach, JSON.stringify(grant), "--dry-run", "--output", "ndjson"]);
    expect(bare.stdout.split("\n").length).toBe(2);
    expect(JSON.parse(bare.stdout).url).toBe("$KAITEN_BASE_URL/licenses/enterprise/entitlements");
  });

  test("judges the request", async () => {
    expect((await licensing([...attach, "{}", "--dry-run"])).code).toBe(3);
    expect((await licensing("kaiten licenses get .. --dry-run")).code).toBe(3);
  });

  test("shows no credential of the body", async () => {
    const { stdout } = await licensing([
      "software-licensing",
      "authorization",
      "refresh",
      "--data",
      '{"refreshToken":"canary-refresh"}',
      "--dry-run",
    ]);
    expect(JSON.parse(stdout).body).toEqual({ refreshToken: "[redacted]" });
  });
});

describe("attempts", () => {
  test("--retries and --verbose", async () => {
    const { licensing, company } = await sandboxed();
    company.kaiten.fail("listLicenses", 503, { times: 9 });
    const { code, stderr } = await licensing("kaiten licenses list --retries 1 --verbose");
    expect(code).toBe(10);
    expect(company.kaiten.requests.length).toBe(2);
    expect(stderr).toMatch(
      /^> GET \/licenses, attempt 1\n< 503, \d+ ms.*\n! [a-z-]+, again in \d+ ms\n> GET \/licenses, attempt 2\n/,
    );
    expect(stderr).toContain("  attempts: 2\n");
  });
});
