// The rows that `licensing bulk` could not apply: a file that is itself an input.
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bulkOf, create, entitlement, entitlements, readLines } from "./support/cli-bulk.js";

describe("the file of failures", () => {
  test("holds each row that was not applied, and can be corrected and run", async () => {
    const taken = { ...entitlement("order-2026-0001"), description: "taken" };
    const { run, licensing, failures, flexnet } = await bulkOf([entitlement("new-1"), "", taken, entitlement("new-2")]);
    const { code, stdout, stderr } = await run();
    expect([code, JSON.parse(stdout)]).toMatchObject([13, { applied: 2, rejected: 1, failures }]);
    expect(stderr).toContain(`to do: correct the rows in ${failures}`);
    expect((await stat(failures)).mode & 0o777).toBe(0o600);
    const [failure, ...others] = await readLines(failures);
    const { status } = Object(failure).failure;
    expect(failure).toEqual({
      ...{ path: {}, query: {}, body: taken },
      failure: { line: 3, state: "rejected", kind: expect.any(String), status },
    });
    expect([others, status]).toEqual([[], expect.any(Number)]);
    await writeFile(failures, (await readFile(failures, "utf8")).replace("order-2026-0001", "new-3"));
    expect((await licensing([...create, failures])).code).toBe(0);
    expect(flexnet.state.entitlements.map(({ entitlementId }) => entitlementId)).toContain("new-3");
  });

  test("holds those of earlier runs too", async () => {
    const { run, resume, failures, flexnet } = await bulkOf(entitlements(3));
    flexnet.fail("createEntitlement", 404, { times: 2 });
    flexnet.fail("createEntitlement", 401);
    expect((await run("--concurrency", "1")).code).toBe(4);
    await writeFile(failures, "stale\n");
    expect((await resume()).code).toBe(13);
    const found = (await readLines(failures)).map((row) => Object(row).failure);
    expect(found).toEqual([
      { line: 1, state: "rejected" },
      { line: 2, state: "rejected" },
    ]);
  });

  test("of an earlier run goes where all rows were applied", async () => {
    const { run, failures } = await bulkOf(entitlements(1));
    await writeFile(failures, "stale\n");
    await run();
    await expect(stat(failures)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("that cannot be written is told of, and the run is not lost for it", async () => {
    const { run, folder } = await bulkOf([entitlement("order-2026-0001")]);
    await mkdir(join(folder, "taken"));
    const { code, stdout, stderr } = await run("--failures", join(folder, "taken"));
    expect([code, JSON.parse(stdout)]).toMatchObject([13, { rejected: 1, failures: null }]);
    expect(stderr).toContain("it cannot be written, EISDIR");
  });

  test("of no failures that cannot be removed is told of too", async () => {
    const { run, folder } = await bulkOf(entitlements(1));
    await mkdir(join(folder, "taken"));
    const { code, stdout } = await run("--failures", join(folder, "taken"));
    expect([code, JSON.parse(stdout)]).toMatchObject([3, { applied: 1, failures: null }]);
  });

  test("is neither the input nor the journal", async () => {
    const { run, rows, journal } = await bulkOf(entitlements(1));
    for (const path of [rows, journal])
      expect(await run("--failures", path)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("a file of its own"),
      });
  });
});
