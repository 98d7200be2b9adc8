// The rows of `licensing bulk` before anything is sent: how they are read, and what is found wrong with them.
import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { bulkOperations, naturalKeyOf } from "../src/cli/bulk-operation.js";
import { bulkOf, create, entitlement, entitlements, ndjson, readLines } from "./support/cli-bulk.js";

describe("lines", () => {
  test("may end as on Windows, be blank, and begin with a byte order mark; the last one needs no end", async () => {
    const { rows, run, created } = await bulkOf();
    const [first, second, third] = entitlements(3).map((row) => JSON.stringify(row));
    await writeFile(rows, `\ufeff${first}\r\n\r\n  \t\n${second}\n${third}`);
    expect((await run()).code).toBe(0);
    expect(created().sort()).toEqual(["bulk-1", "bulk-2", "bulk-3"]);
  });

  test("may be longer than what is read at a time, and not longer than 4 MiB", async () => {
    const { rows, run, created } = await bulkOf();
    const long = (id: string, spaces: number) => JSON.stringify(entitlement(id)) + " ".repeat(spaces);
    await writeFile(rows, `${long("a", 200_000)}\n${long("b", 65_000)}\n${long("c", 4_194_304)}\n${long("d", 0)}\n`);
    const { code, stderr } = await run();
    expect([code, created()]).toEqual([3, []]);
    expect(stderr).toContain("at: line 3: it is longer than 4 MiB (rule: text)");
    await writeFile(rows, `${long("a", 200_000)}\n${long("b", 65_000)}\n${long("d", 0)}\n`);
    expect((await run()).code).toBe(0);
    expect(created().sort()).toEqual(["a", "b", "d"]);
  });

  test("of no row at all are a run", async () => {
    const { run } = await bulkOf([]);
    const { code, stdout } = await run();
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { rows: 0, read: 0, requests: 0 }]);
  });
});

describe("what is wrong", () => {
  test("is listed with its lines, all of it, and nothing is sent", async () => {
    const { rows, run, flexnet, journal } = await bulkOf();
    const lines = [
      ...[JSON.stringify(entitlement("good")), "{secret-1}", '{"entitlementId": "x"', "", "[1, 2]"],
      ...['{"lineItems": []}', '{"body": {}, "path": 7}', '{"body": {}, "extra": "secret-2"}', '{"path": {"a": 1}}'],
    ];
    const bytes = Buffer.concat([
      Buffer.from(lines.map((line) => `${line}\n`).join("")),
      Buffer.from([0xff, 0xfe, 10]),
    ]);
    await writeFile(rows, bytes);
    const { code, stdout, stderr } = await run("--output", "json");
    expect([code, stdout, flexnet.requests]).toEqual([3, "", []]);
    const { errors, message, kind, outcome } = JSON.parse(stderr);
    expect([message, kind, outcome]).toEqual([
      "createEntitlement: the rows have 8 problems; --skip-invalid goes on without them",
      ...["invalid-request", "not-sent"],
    ]);
    expect(errors.map(({ place, message }: Record<string, string>) => `${place}: ${message}`)).toEqual([
      "line 2: it is not JSON, at character 2",
      "line 3: it is not JSON: it ends too early",
      "line 5: must be object",
      "line 6: body.lineItems: must NOT have fewer than 1 items",
      "line 7: path: must be object",
      "line 8: extra: a row has path, query and body",
      "line 9: path.a: must be string",
      "line 10: it is not UTF-8",
    ]);
    expect(stderr).not.toContain("secret");
    await expect(readFile(journal)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("is listed to the thousandth, and then counted", async () => {
    const { run, flexnet } = await bulkOf(Array.from({ length: 1500 }, () => "{}"));
    const { code, stderr } = await run();
    expect(code).toBe(3);
    expect(stderr).toContain("the rows have 1500 problems, of which the first 1000 are listed");
    expect(stderr.match(/at: line \d+: /g)).toHaveLength(1000);
    expect(flexnet.requests).toEqual([]);
  });

  test("is listed and passed over with --skip-invalid", async () => {
    const { run, created, failures } = await bulkOf([
      entitlement("a"),
      "{}",
      "no json",
      { path: { a: 1 } },
      entitlement("b"),
    ]);
    const { code, stdout, stderr } = await run("--skip-invalid");
    expect([code, JSON.parse(stdout)]).toMatchObject([13, { rows: 5, read: 5, applied: 2, invalid: 3, requests: 2 }]);
    expect(stderr).toContain("invalid rows are not sent\n  line 2: body: must have required property 'lineItems'\n");
    expect(created().sort()).toEqual(["a", "b"]);
    const failure = (line: number) => ({ line, state: "invalid", kind: "invalid-request" });
    expect(await readLines(failures)).toEqual([
      { path: {}, query: {}, body: {}, failure: failure(2) },
      { path: {}, query: {}, body: "no json", failure: failure(3) },
      { path: { a: 1 }, query: {}, failure: failure(4) },
    ]);
  });

  test("of an operation without a body is a body", async () => {
    const { licensing, rows, company } = await bulkOf([{ licenseSlug: "starter" }]);
    const { code, stderr } = await licensing(["bulk", "kaiten", "licenses", "delete", rows]);
    expect([code, company.kaiten.requests]).toEqual([3, []]);
    expect(stderr).toContain('line 1: body: the operation takes no body: give {"path": {…}}');
  });

  test.each([
    ["a file that is not there", "none.ndjson", "it cannot be read, ENOENT"],
    ["a folder", ".", "it is no file"],
    ["a device", "/dev/null", "it is no file: to read a pipe give -, and --journal"],
  ])("is %s", async (_, name, message) => {
    const { licensing, journal } = await bulkOf();
    const { code, stderr } = await licensing([...create, name, "--journal", journal]);
    expect([code, stderr]).toEqual([3, expect.stringContaining(message)]);
  });
});

describe("duplicates", () => {
  const twice = [entitlement("a"), entitlement("b"), entitlement("a"), "", entitlement("a"), entitlement("b")];

  test("are refused with both lines", async () => {
    const { run, flexnet } = await bulkOf(twice);
    const { code, stderr } = await run();
    expect([code, flexnet.requests]).toEqual([3, []]);
    const places = stderr.match(/line \d+: its key is that of line \d+/g);
    expect(places).toEqual([
      "line 3: its key is that of line 1",
      "line 5: its key is that of line 1",
      "line 6: its key is that of line 2",
    ]);
  });

  test("are named with the first of their lines", async () => {
    const { run } = await bulkOf([
      entitlement("a"),
      entitlement("a"),
      entitlement("a"),
      entitlement("b"),
      entitlement("b"),
    ]);
    const { stderr } = await run();
    expect(stderr.match(/line \d+: its key is that of line \d+/g)).toEqual([
      "line 2: its key is that of line 1",
      "line 3: its key is that of line 1",
      "line 5: its key is that of line 4",
    ]);
  });

  test("are passed over with --on-duplicate skip", async () => {
    const { run, created } = await bulkOf(twice);
    const { code, stdout } = await run("--on-duplicate", "skip");
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { rows: 5, read: 2, applied: 2, duplicates: 3 }]);
    expect(created().sort()).toEqual(["a", "b"]);
  });

  test("are invalid with --skip-invalid", async () => {
    const { run, created, failures } = await bulkOf(twice);
    const { code, stdout } = await run("--skip-invalid");
    expect([code, JSON.parse(stdout)]).toMatchObject([13, { read: 5, applied: 2, invalid: 3, duplicates: 3 }]);
    expect(created().sort()).toEqual(["a", "b"]);
    expect((await readLines(failures)).map((row) => Object(row).failure.line)).toEqual([3, 5, 6]);
  });

  test("are none where a row has no natural key", async () => {
    const { entitlementId: _, ...body } = entitlement("x");
    const { run, flexnet } = await bulkOf([
      { ...body, autoGenerate: true },
      { ...body, autoGenerate: true },
    ]);
    expect((await run()).code).toBe(0);
    expect(flexnet.requests).toHaveLength(2);
  });
});

describe("natural keys", () => {
  const request = { path: {}, query: {}, header: {}, body: {} };
  async function keyOf(api: "kaiten" | "software-licensing" | "flexnet", operation: string) {
    const details = (await bulkOperations(api)).find(({ row }) => row.id === operation);
    return details ? naturalKeyOf(details) : expect.fail("no such operation");
  }

  test("are what the document points at, whole or not at all", async () => {
    const attach = await keyOf("kaiten", "attachLicenseEntitlement");
    const row = { line: 1, request: { ...request, path: { licenseSlug: "a" }, body: { entitlementSlug: "b" } } };
    expect(attach(row)).toBe('["a","b"]');
    for (const body of [{}, { entitlementSlug: "" }, { entitlementSlug: {} }, undefined, "text"])
      expect(attach({ line: 1, request: { ...row.request, body } })).toBeUndefined();
  });

  test("of secrets are hashed, as they stand in the journal", async () => {
    const key = await keyOf("software-licensing", "createActivation");
    const body = { licenseKey: "secret-key", entitlementName: "Seats", activationValue: "host" };
    expect(key({ line: 1, request: { ...request, body } })).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test("are the lines of rows that may be sent twice", async () => {
    expect((await keyOf("kaiten", "updateLicense"))({ line: 7, request })).toBe("line 7");
    expect((await keyOf("kaiten", "publishLicense"))({ line: 7, request })).toBeUndefined();
  });
});

test("many rows are read one by one", async () => {
  const { rows, run } = await bulkOf();
  // As a text of one piece: what has no line break is one line.
  await writeFile(rows, ndjson(entitlements(3000)).replaceAll('"quantity":1', '"quantity":0.5'));
  const { code, stderr } = await run();
  expect(code).toBe(3);
  expect(stderr).toContain("line 1000: body.lineItems[0].quantity");
});
