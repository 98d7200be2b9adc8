// Every exit code but that of a bulk run (13), each with the failure that it stands for.
import { PassThrough } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { apis } from "../src/cli/apis.js";
import { exitCodeOf, exitCodes } from "../src/cli/exit-code.js";
import { licensing, sandboxed } from "./support/cli.js";
import { freePort } from "./support/server.js";

const create = ["kaiten", "licenses", "create", "--data"];
const license = JSON.stringify({ name: "Gold", slug: "gold", description: "", type: "PAID", isDefault: false });
const list = "kaiten licenses list --retries 0";

describe("the table", () => {
  test("gives each failure a code of its own", () => {
    const codes = Object.values(exitCodes).map(({ code }) => code);
    expect(codes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 130]);
  });

  test("is what --help says", async () => {
    const { stdout } = await licensing("--help");
    for (const { code, meaning } of Object.values(exitCodes))
      expect(stdout).toContain(`  ${String(code).padEnd(3)}  ${meaning}\n`);
  });

  test("of a write the outcome decides first", () => {
    expect(exitCodeOf({ kind: "unauthorized", outcome: "unknown" }, false)).toBe(11);
    expect(exitCodeOf({ kind: "conflict", outcome: "unknown" }, false)).toBe(11);
    expect(exitCodeOf({ kind: "unauthorized", outcome: "not-sent" }, false)).toBe(4);
    expect(exitCodeOf({ kind: "timeout", outcome: "not-sent" }, false)).toBe(9);
    expect(exitCodeOf({ kind: "timeout", outcome: "unknown" }, true)).toBe(10);
    expect(exitCodeOf({ kind: "service-unavailable", outcome: "deferred" }, false)).toBe(8);
    expect(exitCodeOf({ kind: "invalid-response", outcome: "applied" }, false)).toBe(12);
  });
});

describe("0 success", () => {
  test("of a read, and of a write without an answer", async () => {
    const { licensing, company } = await sandboxed();
    expect((await licensing(list)).code).toBe(0);
    const { code, stdout } = await licensing("kaiten licenses entitlements detach starter seats");
    expect([code, stdout]).toEqual([0, "null\n"]);
    expect(company.kaiten.requests.at(-1)).toMatchObject({ operation: "detachLicenseEntitlement", applied: true });
  });
});

describe("1 a defect", () => {
  test("an error that is none of ours", async () => {
    const { licensing } = await sandboxed();
    vi.spyOn(apis.kaiten, "connect").mockRejectedValue(new TypeError("a part is \u001b[31mmissing"));
    const { code, stdout, stderr } = await licensing(list);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("TypeError: a part is \\u{1b}[31mmissing (kind: defect, outcome: unknown)");
    expect(stderr).not.toContain("cli-exit-codes.test.ts");
    expect((await licensing(`${list} --verbose`)).stderr).toContain("cli-exit-codes.test.ts");
  });
});

describe("2 usage", () => {
  test.each([
    ["kaitn", "unknown command 'kaitn' (Did you mean kaiten?)"],
    ["kaiten licences", "unknown command 'licences' (Did you mean licenses?)"],
    ["kaiten licenses entitlements atach", "(Did you mean attach?)"],
    ["kaiten licenses list --limitt 3", "unknown option '--limitt' (Did you mean --limit?)"],
    ["software-licensing license-entitlements list --licence-id lic-1", "(Did you mean --license-id?)"],
    ["kaiten licenses get", "missing required argument 'license-slug'"],
    ["kaiten licenses get a b", "too many arguments"],
    ["kaiten licenses create", "required option '--data <json>' not specified"],
    ["kaiten licenses get a --data {}", "unknown option '--data'"],
    ["kaiten licenses list --output xml", "Allowed choices are json, ndjson, table"],
    ["kaiten licenses list --timeout 0", "Give a whole number from 1."],
    ["kaiten licenses list --retries -1", "Give a whole number from 0."],
    ["software-licensing licenses list --search plan", "search: give each as name=value"],
    ["sandbox --port 70000", "Give a whole number from 0 to 65535."],
    ["kaiten licenses list", "KAITEN_BASE_URL is not set"],
    ["", "the command is not complete"],
    ["kaiten", "the command is not complete"],
    ["kaiten licenses", "the command is not complete"],
  ])("licensing %s", async (words, message) => {
    const { code, stdout, stderr } = await licensing(words === "" ? [] : words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.endsWith("  to do: Look at --help.\n")).toBe(true);
  });

  test("words that stop short of an action are answered with what can follow", async () => {
    expect((await licensing("kaiten licenses")).stderr).toContain("unarchive [options] <license-slug>");
  });
});

describe("3 invalid input", () => {
  test("a body that breaks the document: nothing is sent", async () => {
    const { licensing, company } = await sandboxed();
    expect((await licensing([...create, '{"name":3}'])).code).toBe(3);
    expect(company.kaiten.requests).toEqual([]);
  });

  test.each([
    ["kaiten licenses list --limit many", "query.limit: must be integer (rule: type)"],
    ["kaiten licenses get ..", 'licenseSlug: give a text other than "", "." and ".."'],
    ["kaiten licenses create --data @/no/such.json", "--data: /no/such.json: it cannot be read, ENOENT"],
    ["kaiten licenses create --data {", "--data: the argument: it is not JSON"],
    ["kaiten licenses list --token-file /no/such", "--token-file: /no/such: it cannot be read, ENOENT"],
    ["kaiten licenses list --base-url http://example.com", "baseUrl: give an https URL"],
    ["sandbox --seed /no/such.json", "--seed: /no/such.json: it cannot be read, ENOENT"],
  ])("licensing %s", async (words, message) => {
    const { licensing } = await sandboxed();
    const { code, stdout, stderr } = await licensing(words);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toContain(message);
  });
});

describe("4 unauthorized or forbidden", () => {
  test("a token that is refused, and one that may not", async () => {
    const { licensing, env, company } = await sandboxed();
    const refused = await licensing(list, { env: { ...env, KAITEN_TOKEN: "wrong" } });
    expect(refused.code).toBe(4);
    expect(refused.stderr).toContain("set KAITEN_TOKEN");
    company.kaiten.fail("createLicense", 403);
    expect((await licensing([...create, license])).code).toBe(4);
  });

  test("a user token that cannot be exchanged, although the call itself was not sent", async () => {
    const { licensing, env } = await sandboxed();
    const words = ["software-licensing", "products", "create", "--data", '{"name":"P"}', "--output", "json"];
    const { code, stderr } = await licensing(words, { env: { ...env, SOFTWARE_LICENSING_USER_TOKEN: "wrong-one" } });
    expect(code).toBe(4);
    expect(JSON.parse(stderr)).toMatchObject({ kind: "unauthorized", outcome: "not-sent", status: 401 });
  });
});

describe("5, 6 and 7: rejected", () => {
  test("5 not found", async () => {
    const { licensing } = await sandboxed();
    expect((await licensing("kaiten licenses get none")).code).toBe(5);
    expect((await licensing("kaiten licenses delete none")).code).toBe(5);
  });

  test("6 a conflict", async () => {
    const { licensing } = await sandboxed();
    const attach = ["kaiten", "licenses", "entitlements", "attach", "enterprise", "--data"];
    const grant = JSON.stringify({ entitlementSlug: "sso", value: { type: "boolean", value: true } });
    expect((await licensing([...attach, grant])).code).toBe(6);
  });

  test.each([400, 402, 422])("7 another status: %i", async (status) => {
    const { licensing, company } = await sandboxed();
    company.kaiten.fail("createLicense", status);
    expect((await licensing([...create, license])).code).toBe(7);
  });
});

describe("8 deferred, 9 not sent", () => {
  test("8 rate limited, with the time to wait", async () => {
    const { licensing, company } = await sandboxed();
    company.kaiten.fail("listLicenses", { status: 429, headers: { "retry-after": "70" } });
    const { code, stderr } = await licensing(list);
    expect(code).toBe(8);
    expect(stderr).toContain("run it again in 70 s or later");
  });

  test("9 nobody listens", async () => {
    const { licensing } = await sandboxed();
    const base = `http://127.0.0.1:${await freePort()}`;
    for (const words of [list.split(" "), [...create, license, "--retries", "0"]]) {
      const { code, stderr } = await licensing([...words, "--base-url", base]);
      expect(code).toBe(9);
      expect(stderr).toContain("no answer, ECONNREFUSED (kind: connection, outcome: not-sent)");
    }
  });
});

describe("10, 11 and 12: no usable answer", () => {
  test.each(["empty-500", "html-502", "truncated", "reset"] as const)("10 of a read: %s", async (fault) => {
    const { licensing, company } = await sandboxed();
    company.kaiten.fail("listLicenses", fault);
    expect((await licensing(list)).code).toBe(10);
  });

  test("10 of a read: a time-out", async () => {
    const { licensing, company } = await sandboxed();
    company.kaiten.fail("listLicenses", "timeout");
    const { code, stderr } = await licensing(`${list} --timeout 50`);
    expect(code).toBe(10);
    expect(stderr).toContain("kind: timeout");
  });

  test.each(["empty-500", "html-502", "reset-after-apply"] as const)("11 of a write: %s", async (fault) => {
    const { licensing, company } = await sandboxed();
    company.kaiten.fail("createLicense", fault);
    const { code, stderr } = await licensing([...create, license]);
    expect(code).toBe(11);
    expect(stderr).toContain("look before sending it again");
    expect(company.kaiten.requests.length).toBe(1);
  });

  test("12 a write that was applied, with its answer lost", async () => {
    const { licensing, company } = await sandboxed();
    company.kaiten.fail("createLicense", "truncated");
    expect((await licensing([...create, license])).code).toBe(12);
    expect(company.kaiten.requests).toMatchObject([{ applied: true }]);
  });
});

describe("130 interrupted", () => {
  test("while the answer is waited for: it says that it may have been applied", async () => {
    const { licensing, company } = await sandboxed();
    company.kaiten.fail("createLicense", "timeout");
    const interrupt = new AbortController();
    const running = licensing([...create, license, "--output", "json"], { signal: interrupt.signal });
    await vi.waitFor(() => expect(company.kaiten.requests.length).toBe(1));
    interrupt.abort();
    const { code, stderr } = await running;
    expect(code).toBe(130);
    expect(JSON.parse(stderr)).toMatchObject({ kind: "aborted", outcome: "unknown", exitCode: 130 });
  });

  test("while stdin is read: nothing is sent", async () => {
    const { licensing, company } = await sandboxed();
    const interrupt = new AbortController();
    const running = licensing([...create, "-"], { signal: interrupt.signal, stdin: new PassThrough() });
    setTimeout(() => interrupt.abort(), 20);
    const { code, stderr } = await running;
    expect(code).toBe(130);
    expect(stderr).toContain("interrupted before anything was sent");
    expect(company.kaiten.requests).toEqual([]);
  });
});
