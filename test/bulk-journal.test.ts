// The journal of a bulk run as a file: what is in it, how a run goes on from it wherever it was cut, and who may have it.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { access, appendFile, mkdir, open, readFile, stat, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { openFileJournal } from "../src/bulk/file-journal.js";
import { type BulkOptions, readJournalAbout, runBulk } from "../src/bulk/index.js";
import { createFlexNetFake } from "../src/fake/index.js";
import { createFlexNetClient, type LineItem } from "../src/flexnet/index.js";
import { canary, failed, instantClock, memoryJournal, newPath } from "./support/bulk.js";

const about = { operation: "createEntitlement", input: "öl.ndjson", rows: 3 };

interface Row {
  readonly entitlementId: string;
  readonly lineItems: LineItem[];
}

function rowOf(name: string): Row {
  return {
    entitlementId: name,
    lineItems: [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01", autoGenerate: true }],
  };
}

/** A fake, and how its rows are sent and looked up. */
function setUp() {
  const fake = createFlexNetFake();
  const { entitlements } = createFlexNetClient({ baseUrl: fake.baseUrl, token: "rna_t", fetch: fake.fetch });
  const options = {
    key: (row: Row) => row.entitlementId,
    call: (row: Row, call) => entitlements.create(row, call),
    applied: async ({ entitlementId }: Row) =>
      fake.state.entitlements.some((entitlement) => entitlement.entitlementId === entitlementId),
    clock: instantClock(),
    about,
  } satisfies Partial<BulkOptions<Row>>;
  /** How often each row was applied, by its id. */
  const applied = () => {
    const bodies = fake.requests.filter((request) => request.applied).map(({ body }) => body);
    return bodies.map((body) => String(Reflect.get(Object(body), "entitlementId"))).sort();
  };
  return { fake, options, applied };
}

/** A row that cannot be sent, so that a run which should be refused is seen to have begun. */
const untouched: Omit<BulkOptions<string>, "journal"> = {
  rows: ["a"],
  call: () => Promise.reject(new Error("it was sent")),
};

test("the bytes of a journal: what the run is about, and each row before and after", async () => {
  const { fake, options } = setUp();
  const journal = await newPath();
  const rows = ["order-1", "order 2 ✓", "order-1"].map(rowOf);
  fake.fail("createEntitlement", 429);
  const report = await runBulk({ ...options, rows, journal, concurrency: 1 });
  expect(report).toMatchObject({ read: 3, applied: 2, invalid: 1, duplicates: 1 });
  expect(await readFile(journal, "utf8")).toBe(
    [
      '{"journal":1,"operation":"createEntitlement","input":"öl.ndjson","rows":3}',
      '{"key":"order-1","state":"sent"}',
      '{"key":"order-1","state":"deferred","kind":"too-many-requests","status":429}',
      '{"key":"order-1","state":"sent"}',
      '{"key":"order-1","state":"applied"}',
      '{"key":"order 2 ✓","state":"sent"}',
      '{"key":"order 2 ✓","state":"applied"}',
      "",
    ].join("\n"),
  );
  if (process.platform !== "win32") expect((await stat(journal)).mode & 0o777).toBe(0o600);
  await expect(access(`${journal}.lock`)).rejects.toThrow("ENOENT");
  expect(await readJournalAbout(journal)).toEqual(about);
});

test("a second run with it sends nothing, and counts the same", async () => {
  const { fake, options } = setUp();
  const rows = ["order-1", "order-2"].map(rowOf);
  const journal = await newPath();
  const first = await runBulk({ ...options, rows, journal });
  const bytes = await readFile(journal, "utf8");
  const second = await runBulk({ ...options, rows, journal });
  expect(second).toEqual({ ...first, requests: 0 });
  expect(fake.requests).toHaveLength(2);
  expect(await readFile(journal, "utf8")).toBe(bytes);
});

describe("a journal that is cut at any byte", () => {
  const rows = ["order-1", "öl-2", "order-3"].map(rowOf);
  /** A whole run: its journal, and how many rows were applied by the time that each line was written. */
  let whole: Buffer;

  beforeAll(async () => {
    const { fake, options } = setUp();
    const memory = memoryJournal();
    fake.fail("createEntitlement", "reset-after-apply");
    await runBulk({ ...options, rows, journal: memory, concurrency: 1 });
    const lines = [{ journal: 1, ...about }, ...memory.kept].map((line) => `${JSON.stringify(line)}\n`);
    whole = Buffer.from(lines.join(""));
  });

  /** The fake as it was when the journal had so many bytes: what is `sent` may have been applied, or not. */
  async function resumeAt(journal: string, bytes: number, isAppliedWhenSent: boolean) {
    const { fake, options, applied } = setUp();
    await writeFile(journal, whole.subarray(0, bytes));
    const lines = whole.toString("utf8", 0, whole.subarray(0, bytes).lastIndexOf(10) + 1).split("\n");
    const sent = rows.filter(({ entitlementId }) =>
      lines.includes(JSON.stringify({ key: entitlementId, state: "sent" })),
    );
    const ended = sent.filter(({ entitlementId }) =>
      lines.some((line) => line.startsWith(`{"key":${JSON.stringify(entitlementId)},"state":"applied"`)),
    );
    const before = isAppliedWhenSent ? sent : ended;
    const { entitlements } = createFlexNetClient({ baseUrl: fake.baseUrl, token: "rna_t", fetch: fake.fetch });
    for (const row of before) await entitlements.create(row);
    const report = await runBulk({ ...options, rows, journal });
    return { report, applied: applied(), refused: fake.requests.filter((request) => !request.applied) };
  }

  test.each([true, false])(
    "0 lost, 0 doubled, where what was sent was applied: %s",
    { timeout: 60_000 },
    async (is) => {
      expect(whole.length).toBeGreaterThan(200);
      const path = await newPath();
      const offsets = Array.from({ length: whole.length + 1 }, (_, bytes) => bytes);
      const left = [...offsets];
      const found: unknown[] = [];
      const lane = async (): Promise<void> => {
        for (let bytes = left.pop(); bytes !== undefined; bytes = left.pop()) {
          const { report, applied, refused } = await resumeAt(`${path}.${bytes}`, bytes, is);
          found[bytes] = [bytes, applied, report.read, report.applied, refused.length];
        }
      };
      // Side by side, as each waits for the disk.
      await Promise.all(Array.from({ length: 16 }, lane));
      expect(found).toEqual(offsets.map((bytes) => [bytes, ["order-1", "order-3", "öl-2"], 3, 3, 0]));
    },
  );
});

test("a last line that is whole and no record counts as not written", async () => {
  const { options, applied } = setUp();
  const journal = await newPath();
  await runBulk({ ...options, rows: [rowOf("order-1")], journal });
  const bytes = await readFile(journal, "utf8");
  await writeFile(journal, `${bytes}\0\0\0\0\n`);
  await runBulk({ ...options, rows: [rowOf("order-1"), rowOf("order-2")], journal });
  expect(applied()).toEqual(["order-1", "order-2"]);
  expect(await readFile(journal, "utf8")).toBe(
    `${bytes}{"key":"order-2","state":"sent"}\n{"key":"order-2","state":"applied"}\n`,
  );
});

describe("refused, and left as it is, is", () => {
  test.each([
    ["the journal of another run", '{"journal":1,"operation":"refresh"}\n', "that of another run"],
    [
      "one of another version",
      '{"journal":2,"operation":"createEntitlement","input":"öl.ndjson","rows":3}\n',
      "no journal",
    ],
    ["a file of something else", '{"entitlementId":"order-1"}\n', "no journal"],
    ["one without the end of a line", '{"entitlementId":"order-1"}', "no journal"],
    ["the beginning of another journal", '{"journal":1,"operation":"ref', "no journal, or another run's"],
    [
      "one with a line in its middle that is none",
      `${JSON.stringify({ journal: 1, ...about })}\n{"key":"a","state":"sent"}\nx\n{"key":"a","state":"applied"}\n`,
      "line 3",
    ],
  ])("%s", async (_, bytes, message) => {
    const journal = await newPath();
    await writeFile(journal, bytes);
    await expect(runBulk({ ...untouched, journal, about })).rejects.toMatchObject({
      kind: "invalid-request",
      operation: "runBulk",
      message: expect.stringContaining(message),
    });
    expect(await readFile(journal, "utf8")).toBe(bytes);
    await expect(access(`${journal}.lock`)).rejects.toThrow("ENOENT");
  });

  test("a path in a folder that is not there", async () => {
    await expect(runBulk({ ...untouched, journal: `${await newPath()}/run.journal` })).rejects.toMatchObject({
      kind: "invalid-request",
      message: expect.stringContaining("lock cannot be written"),
    });
  });

  test("a folder", async () => {
    const journal = await newPath();
    await mkdir(journal);
    await expect(runBulk({ ...untouched, journal })).rejects.toMatchObject({ kind: "invalid-request" });
    await expect(access(`${journal}.lock`)).rejects.toThrow("ENOENT");
  });

  test("what is asked for its subject, and is no journal", async () => {
    const journal = await newPath();
    await expect(readJournalAbout(journal)).rejects.toMatchObject({ kind: "invalid-request" });
    await writeFile(journal, "{}\n");
    await expect(readJournalAbout(journal)).rejects.toMatchObject({ kind: "invalid-request" });
  });
});

describe("the lock", () => {
  const rows = ["a"];
  const call = async (): Promise<void> => {};

  test("of a process that runs is respected", async () => {
    const journal = await newPath();
    const sleeper = execFile(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    try {
      await once(sleeper, "spawn");
      await writeFile(`${journal}.lock`, `${sleeper.pid}\n`);
      await expect(runBulk({ ...untouched, journal })).rejects.toMatchObject({
        kind: "invalid-request",
        message: expect.stringContaining(".lock"),
      });
      expect(await readFile(`${journal}.lock`, "utf8")).toBe(`${sleeper.pid}\n`);
      await expect(access(journal)).rejects.toThrow("ENOENT");
    } finally {
      sleeper.kill();
    }
  });

  test("of one that is gone is taken over", async () => {
    const journal = await newPath();
    const { stdout: pid } = await promisify(execFile)(process.execPath, ["-p", "process.pid"]);
    await writeFile(`${journal}.lock`, pid);
    expect(await runBulk({ rows, call, journal })).toMatchObject({ applied: 1 });
    await expect(access(`${journal}.lock`)).rejects.toThrow("ENOENT");
  });

  test.each(["", `${process.pid}\n`])("that holds %j is one that a crash left", async (text) => {
    const journal = await newPath();
    await writeFile(`${journal}.lock`, text);
    expect(await runBulk({ rows, call, journal })).toMatchObject({ applied: 1 });
  });

  test("of a run in this process is respected", async () => {
    const journal = await newPath();
    let second: unknown;
    await runBulk({
      rows,
      journal,
      async call() {
        second = await runBulk({ ...untouched, journal }).catch((error: unknown) => error);
      },
    });
    expect(second).toMatchObject({ kind: "invalid-request", message: expect.stringContaining("another run has it") });
    expect(await runBulk({ rows, call, journal })).toMatchObject({ applied: 1 });
  });
});

describe("a full disk", () => {
  /** A journal that takes so many records. */
  function limited(records: number) {
    const journal = memoryJournal();
    return {
      ...journal,
      append: (record: Parameters<typeof journal.append>[0]) =>
        journal.kept.length < records
          ? journal.append(record)
          : Promise.reject(Object.assign(new Error("no space"), { code: "ENOSPC" })),
    };
  }

  test("stops the run; what is on its way is finished, and nothing is sent that is not written down", async () => {
    const journal = limited(3);
    const sent: string[] = [];
    const ended: string[] = [];
    const report = await runBulk({
      rows: ["a", "b", "c", "d", "e"],
      key: (row) => row,
      concurrency: 3,
      journal,
      async call(row) {
        sent.push(row);
        await new Promise((resolve) => setTimeout(resolve, 20));
        ended.push(row);
      },
    });
    expect(report.stopped).toEqual({ reason: "journal", error: expect.objectContaining({ code: "ENOSPC" }) });
    expect(sent).toEqual(["a", "b", "c"]);
    expect(ended).toEqual(sent);
    expect(report).toMatchObject({ read: 3, applied: 3, requests: 3 });
  });

  test.each(["appendFile", "sync", "read", "truncate"] as const)(
    "before the first row, in %s: it is refused",
    async (work) => {
      const path = await newPath();
      // Half of a first line, which is cut off.
      if (work === "truncate") await writeFile(path, '{"jour');
      const sent: string[] = [];
      const options = { rows: ["a"], call: async (row: string) => void sent.push(row), journal: path };
      const other = await open(import.meta.filename);
      await other.close();
      const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
      vi.spyOn(Object.getPrototypeOf(other), work).mockRejectedValueOnce(full);
      const refused = await runBulk(options).catch((error: unknown) => error);
      expect(refused).toMatchObject({
        kind: "invalid-request",
        outcome: "not-sent",
        message: `runBulk: journal: ${path}: the disk is full (ENOSPC)`,
      });
      expect(Object(refused).cause).toBe(full);
      expect(sent).toEqual([]);
      // Nothing is left in its way.
      expect(await runBulk(options)).toMatchObject({ applied: 1 });
    },
  );

  test("while the records of an earlier run are read: it is refused", async () => {
    const path = await newPath();
    const options = { rows: ["a"], call: async () => undefined, journal: path };
    await runBulk(options);
    await appendFile(path, '{"key":"#2","st');
    const other = await open(path);
    await other.close();
    const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
    vi.spyOn(Object.getPrototypeOf(other), "truncate").mockRejectedValueOnce(full);
    const refused = await runBulk(options).catch((error: unknown) => error);
    expect(refused).toMatchObject({ kind: "invalid-request", outcome: "not-sent" });
    expect(Object(refused).cause).toBe(full);
    expect(await runBulk(options)).toMatchObject({ applied: 1, requests: 0 });
  });

  test("after which a run goes on", async () => {
    const full = limited(5);
    const sent: string[] = [];
    const options = {
      rows: ["a", "b", "c", "d"],
      key: (row: string) => row,
      call: async (row: string) => void sent.push(row),
      applied: async (row: string) => sent.includes(row),
      clock: instantClock(),
    };
    expect((await runBulk({ ...options, journal: full })).stopped?.reason).toBe("journal");
    expect(await runBulk({ ...options, journal: memoryJournal([...full.kept]) })).toMatchObject({
      read: 4,
      applied: 4,
    });
    expect(sent.sort()).toEqual(["a", "b", "c", "d"]);
  });

  test("a file that failed once takes no more: it would stand behind half a line", async () => {
    const path = await newPath();
    const journal = await openFileJournal(path, {});
    for await (const _ of journal.read()) throw new Error("it is not empty");
    await journal.append({ key: "a", state: "sent" });
    const other = await open(path);
    const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
    vi.spyOn(Object.getPrototypeOf(other), "datasync").mockRejectedValueOnce(full);
    await other.close();
    const failing = journal.append({ key: "a", state: "applied" });
    const waiting = journal.append({ key: "b", state: "sent" });
    await expect(failing).rejects.toBe(full);
    await expect(waiting).rejects.toBe(full);
    const before = await readFile(path, "utf8");
    await expect(journal.append({ key: "c", state: "sent" })).rejects.toBe(full);
    await journal.close();
    expect(await readFile(path, "utf8")).toBe(before);
  });
});

test("an append is confirmed once it is in the file, and those of one moment share a write", async () => {
  const path = await newPath();
  const journal = await openFileJournal(path, {});
  for await (const _ of journal.read()) throw new Error("it is not empty");
  const keys = Array.from({ length: 200 }, (_, index) => `key ${index}`);
  const confirmed = keys.map(async (key) => {
    await journal.append({ key, state: "sent" });
    expect(await readFile(path, "utf8")).toContain(`"${key}"`);
  });
  await Promise.all(confirmed);
  await journal.close();
  expect((await readFile(path, "utf8")).split("\n")).toHaveLength(202);
  const again = await openFileJournal(path, {});
  const read: string[] = [];
  for await (const { key } of again.read()) read.push(key);
  await again.close();
  expect(read).toEqual(keys);
});

test("a journal is no place for a body, or for the text of a server", async () => {
  const path = await newPath();
  const error = failed("rejected", 422);
  expect(error.problem.detail).toBe(canary);
  await runBulk({ rows: [{ secret: canary }], journal: path, call: () => Promise.reject(error) });
  expect(await readFile(path, "utf8")).toContain('"status":422');
  expect(await readFile(path, "utf8")).not.toContain(canary);
});
