// `licensing bulk`: runs to their end, in the process of the test, against the sandbox.
import { appendFile, type FileHandle, open, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import * as bulk from "../src/bulk/index.js";
import { bulkOf, create, entitlement, entitlements, ndjson, readLines } from "./support/cli-bulk.js";

const noRows = { rejected: 0, unknown: 0, invalid: 0, duplicates: 0 };

describe("a run", () => {
  test("sends each row once, and says so as one JSON document", async () => {
    const { run, created, journal, flexnet } = await bulkOf(entitlements(20));
    const { code, stdout, stderr } = await run("--concurrency", "4");
    const counts = { ...noRows, rows: 20, read: 20, applied: 20, requests: 20, lookups: 0 };
    expect(JSON.parse(stdout)).toEqual({ ...counts, journal, failures: null });
    expect(code).toBe(0);
    expect(stderr).toContain("licensing: createEntitlement: 20 of 20 rows ended: 20 applied, 0 rejected");
    expect(created().sort()).toEqual(
      entitlements(20)
        .map(({ entitlementId }) => entitlementId)
        .sort(),
    );
    // Over undici, and over connections that the sandbox says it keeps.
    const { headers } = flexnet.requests.at(-1) ?? {};
    expect(headers).toMatchObject({ connection: "keep-alive", "accept-encoding": "gzip, deflate, br" });
  });

  test("is finished by a second one of the same words, and by resume", async () => {
    const { run, resume, flexnet } = await bulkOf(entitlements(5));
    await run();
    flexnet.reset();
    for (const { code, stdout } of [await run(), await resume()]) {
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ applied: 5, requests: 0 });
    }
    expect(flexnet.requests).toEqual([]);
  });

  test("has its journal beside the rows where none is named", async () => {
    const { licensing, rows } = await bulkOf(entitlements(1));
    const { stdout } = await licensing([...create, rows]);
    expect(JSON.parse(stdout)).toMatchObject({ journal: `${rows}.journal` });
    expect((await stat(`${rows}.journal`)).mode & 0o777).toBe(0o600);
  });

  test("writes down what it is about, and its options", async () => {
    const { run, rows, journal, failures } = await bulkOf(entitlements(2));
    await run("--rate", "500/s", "--on-duplicate", "skip", "--timeout", "9000");
    const [first] = await readLines(journal);
    const options = { concurrency: 8, rate: 500, onDuplicate: "skip", timeout: 9000, failures };
    const about = { journal: 1, api: "flexnet", operation: "createEntitlement", options, input: rows, rows: 2 };
    expect(first).toMatchObject({
      ...about,
      bytes: (await stat(rows)).size,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test("keeps to the rate, also when it is resumed", async () => {
    const runs: unknown[] = [];
    vi.spyOn(bulk, "runBulk").mockImplementation(async (options) => {
      runs.push(options.rate);
      const journal = { journal: 1, ...options.about };
      await writeFile(String(options.journal), `${JSON.stringify(journal)}\n`);
      return { ...noRows, read: 1, applied: 1, requests: 1, lookups: 0 };
    });
    const { run, resume } = await bulkOf(entitlements(1));
    await run("--rate", "2.5/s");
    await resume();
    expect(runs).toEqual([2.5, 2.5]);
  });

  test("takes rows with a path, and looks an unknown one up before it is sent again", async () => {
    const body = { entitlementSlug: "seats", value: { type: "number", value: 1 } };
    const given = [
      { path: { licenseSlug: "enterprise" }, body: { ...body, entitlementSlug: "api-calls" } },
      { path: { licenseSlug: "starter" }, query: {}, body: { ...body, entitlementSlug: "api-calls" } },
    ];
    const { licensing, rows, journal, company } = await bulkOf(given);
    company.kaiten.fail("attachLicenseEntitlement", "reset-after-apply");
    company.kaiten.fail("attachLicenseEntitlement", "empty-500");
    const words = "bulk kaiten licenses entitlements attach".split(" ");
    const { code, stdout } = await licensing([...words, rows, "--journal", journal, "--concurrency", "1"]);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { applied: 2, requests: 3, lookups: 2 }]);
    const asked = company.kaiten.requests.map(({ operation, applied }) => [operation, applied]);
    expect(asked).toEqual([
      ["attachLicenseEntitlement", true],
      ["getLicenseEntitlement", false],
      ["attachLicenseEntitlement", false],
      ["getLicenseEntitlement", false],
      ["attachLicenseEntitlement", true],
    ]);
    expect(await readFile(journal, "utf8")).toContain(JSON.stringify('["starter","api-calls"]'));
  });

  test("sends what may be sent twice again without a look-up", async () => {
    const { licensing, rows, company } = await bulkOf([{ path: { licenseSlug: "starter" } }]);
    company.kaiten.fail("deleteLicense", "empty-500");
    const { stdout } = await licensing(["bulk", "kaiten", "licenses", "delete", rows]);
    expect(JSON.parse(stdout)).toMatchObject({ requests: 2, unknown: 0 });
  });

  test("leaves what nobody can look up unknown", async () => {
    const { licensing, rows, company } = await bulkOf([{ name: "Viewer" }]);
    company["software-licensing"].fail("createProduct", "reset-after-apply");
    const { code, stdout, stderr } = await licensing(["bulk", "software-licensing", "products", "create", rows]);
    expect([code, JSON.parse(stdout)]).toMatchObject([13, { unknown: 1, requests: 1, lookups: 0 }]);
    expect(stderr).toContain(`to do: ask for the unknown rows again with licensing bulk resume ${rows}.journal`);
  });

  test("tells people in a table", async () => {
    const { run } = await bulkOf(entitlements(1));
    expect((await run("--output", "table")).stdout).toMatch(/^rows +1\nread +1\napplied +1\n/);
  });
});

describe("rows from stdin", () => {
  test("are kept beside the journal until the run is complete", async () => {
    const { licensing, journal, flexnet, company } = await bulkOf();
    const stdin = ndjson(entitlements(3));
    company.flexnet.fail("createEntitlement", 401);
    const first = await licensing([...create, "-", "--journal", journal, "--concurrency", "1"], { stdin });
    expect(first.code).toBe(4);
    expect(await readFile(`${journal}.input`, "utf8")).toBe(stdin);
    expect((await stat(`${journal}.input`)).mode & 0o777).toBe(0o600);
    const second = await licensing(["bulk", "resume", journal]);
    expect([second.code, JSON.parse(second.stdout)]).toMatchObject([0, { applied: 3 }]);
    await expect(stat(`${journal}.input`)).rejects.toMatchObject({ code: "ENOENT" });
    expect(flexnet.requests.filter(({ applied }) => applied)).toHaveLength(3);
  });

  test("need a journal, and one that no run has begun", async () => {
    const { licensing, journal } = await bulkOf();
    expect(await licensing([...create, "-"])).toMatchObject({ code: 2, stderr: expect.stringContaining("--journal") });
    await writeFile(journal, '{"journal":1}\n');
    await writeFile(`${journal}.input`, "kept");
    const { code, stderr } = await licensing([...create, "-", "--journal", journal], {
      stdin: ndjson(entitlements(1)),
    });
    expect([code, stderr]).toEqual([3, expect.stringContaining("go on with `bulk resume`")]);
    expect(await readFile(`${journal}.input`, "utf8")).toBe("kept");
  });

  test("are kept while some are unknown: the next run asks for them", async () => {
    const { licensing, journal, company } = await bulkOf();
    company["software-licensing"].fail("createProduct", "reset-after-apply");
    const words = ["bulk", "software-licensing", "products", "create", "-", "--journal", journal];
    expect((await licensing(words, { stdin: '{"name":"Viewer"}' })).code).toBe(13);
    expect(await readFile(`${journal}.input`, "utf8")).toBe('{"name":"Viewer"}');
    expect((await licensing(["bulk", "resume", journal])).code).toBe(13);
  });

  test("are not kept where no run begins", async () => {
    const { licensing, journal, flexnet } = await bulkOf();
    const { code } = await licensing([...create, "-", "--journal", journal], { stdin: "{}\n" });
    expect([code, flexnet.requests]).toEqual([3, []]);
    await expect(stat(`${journal}.input`)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("that never end can be interrupted, and leave nothing", async () => {
    const { licensing, journal } = await bulkOf();
    const stdin = new Readable({ read() {} });
    stdin.push(ndjson(entitlements(1)));
    const { code } = await licensing([...create, "-", "--journal", journal], {
      stdin,
      signal: AbortSignal.timeout(100),
    });
    expect(code).toBe(130);
    await expect(stat(`${journal}.input`)).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("an input that is not the same", () => {
  test("is refused by resume, and by the same words", async () => {
    const { run, resume, rows, journal, flexnet } = await bulkOf(entitlements(2));
    await run();
    flexnet.reset();
    const { size } = await stat(rows);
    await appendFile(rows, ndjson([entitlement("late")]));
    for (const { code, stderr } of [await run(), await resume()]) {
      expect(code).toBe(3);
      expect(stderr).toContain(`${journal}: ${rows} has changed since the run was begun (${size} bytes then, `);
    }
    await writeFile(rows, ndjson(entitlements(2)).replace("bulk-1", "bulk-9"));
    expect((await resume()).stderr).toContain("has changed since the run was begun: put it back");
    expect(flexnet.requests).toEqual([]);
  });

  test("nor are another file, another server and other options", async () => {
    const { run, resume, rows, licensing, journal, flexnet } = await bulkOf(entitlements(1));
    await run();
    flexnet.reset();
    await symlink(rows, `${rows}.other`);
    const other = await licensing([...create, `${rows}.other`, "--journal", journal]);
    expect(other).toMatchObject({ code: 3, stderr: expect.stringContaining(`it is of the rows of ${rows}`) });
    const elsewhere = await resume("--base-url", "http://127.0.0.1:9/flexnet");
    expect(elsewhere).toMatchObject({ code: 3, stderr: expect.stringContaining("cannot go on at http://127.0.0.1:9") });
    expect(await run("--rate", "5/s")).toMatchObject({ code: 3, stderr: expect.stringContaining("another run") });
    expect(flexnet.requests).toEqual([]);
  });

  test("nor is a journal of another program, or none", async () => {
    const { resume, journal } = await bulkOf();
    expect(await resume()).toMatchObject({ code: 3 });
    for (const first of [{ journal: 1, mine: true }, { journal: 1, api: "kaiten", options: {} }, "text"]) {
      await writeFile(journal, ndjson([first]));
      expect(await resume()).toMatchObject({ code: 3, stdout: "" });
    }
  });
});

describe("a disk that is full", () => {
  const full = () => Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });

  /** The class of the files that are open. */
  async function fileHandle(path: string): Promise<FileHandle> {
    const file = await open(path);
    await file.close();
    return Object.getPrototypeOf(file);
  }

  test("or one that fails in the middle of the rows is no claim that nothing was sent", async () => {
    const { run, rows, flexnet } = await bulkOf(entitlements(800));
    const prototype = await fileHandle(rows);
    const { read } = prototype;
    vi.spyOn(prototype, "read").mockImplementation(function (this: FileHandle, ...given: unknown[]) {
      const isFailing = flexnet.requests.length > 0;
      return isFailing
        ? Promise.reject(Object.assign(new Error("EIO"), { code: "EIO" }))
        : Reflect.apply(read, this, given);
    });
    const { code, stderr } = await run("--concurrency", "1");
    expect([code, stderr]).toEqual([1, expect.stringContaining("It may have sent the request.")]);
  });

  test("before the first row: nothing is sent", async () => {
    const { run, rows, flexnet } = await bulkOf(entitlements(2));
    vi.spyOn(await fileHandle(rows), "appendFile").mockRejectedValueOnce(full());
    const { code, stdout, stderr } = await run();
    expect([code, stdout, stderr]).toEqual([3, "", expect.stringContaining("the disk is full (ENOSPC)")]);
    expect(flexnet.requests).toEqual([]);
    expect((await run()).code).toBe(0);
  });

  test("in the middle: the run stops, and goes on once there is room", async () => {
    const { run, resume, flexnet, rows } = await bulkOf(entitlements(6));
    const prototype = await fileHandle(rows);
    const { datasync } = prototype;
    let syncs = 0;
    vi.spyOn(prototype, "datasync").mockImplementation(function (this: unknown) {
      syncs += 1;
      return syncs > 4 ? Promise.reject(full()) : Reflect.apply(datasync, this, []);
    });
    const stopped = await run("--concurrency", "1");
    expect(stopped).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("the journal cannot be written: the disk is full (ENOSPC)"),
    });
    expect(JSON.parse(stopped.stdout)).toMatchObject({ stopped: { reason: "journal", code: "ENOSPC" } });
    vi.restoreAllMocks();
    const { code, stdout } = await resume();
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { applied: 6 }]);
    expect(flexnet.requests.filter(({ applied }) => applied)).toHaveLength(6);
  });
});
