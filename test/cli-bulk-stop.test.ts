// `licensing bulk` as a process that is interrupted and killed, and usage/04 as it is written.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { createCompany } from "../src/sandbox/company.js";
import { serve } from "../src/sandbox/server.js";
import { environmentAt, licensing } from "./support/cli.js";
import {
  childEnvironment,
  create,
  entitlement,
  entitlements,
  folderWith,
  ndjson,
  readLines,
  startLicensing,
  writeShim,
} from "./support/cli-bulk.js";

const count = 60;

/** A sandbox that takes some time, with a promise of the moment when it has received so many creates. */
async function slow(afterCreates: number, answer: () => Promise<unknown> = () => wait(40)) {
  const company = createCompany();
  let creates = 0;
  let reached = (): void => {};
  const moment = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const handle: typeof company.flexnet.handle = async (request) => {
    const answered = await company.flexnet.handle(request);
    if (request.method !== "POST") return answered;
    creates += 1;
    if (creates === afterCreates) reached();
    await answer();
    return answered;
  };
  const { url, close } = await serve({ ...company, flexnet: { ...company.flexnet, handle } });
  onTestFinished(() => close());
  const created = () =>
    company.flexnet.requests.filter(({ applied }) => applied).map(({ body }) => Object(body).entitlementId);
  return { env: environmentAt(url), moment, created };
}

const all = entitlements(count)
  .map(({ entitlementId }) => entitlementId)
  .sort();

describe.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  test("lets those on their way finish, ends with 130, and resume does the rest", async () => {
    const [{ env, moment, created }, { rows, journal }] = await Promise.all([
      slow(10),
      folderWith(entitlements(count)),
    ]);
    const { child, ended } = startLicensing([...create, rows, "--journal", journal, "--concurrency", "4"], env);
    await moment;
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(130);
    const summary = JSON.parse(stdout);
    expect(summary).toMatchObject({ stopped: { reason: "aborted" }, unknown: 0, rows: count, journal });
    expect(stderr).toContain(`to do: go on with licensing bulk resume ${journal}`);
    // Each one that was sent has its end.
    expect(created()).toHaveLength(summary.applied);
    expect(summary.applied).toBeGreaterThanOrEqual(10);
    expect(summary.applied).toBeLessThan(count);
    const states = (await readLines(journal)).slice(1).map((record) => Object(record).state);
    // One that was about to be sent was put off.
    const putOff = states.filter((state) => state === "deferred").length;
    expect(states.filter((state) => state === "sent")).toHaveLength(summary.applied + putOff);
    await expect(stat(`${journal}.lock`)).rejects.toMatchObject({ code: "ENOENT" });
    const resumed = await licensing(["bulk", "resume", journal], { env });
    expect([resumed.code, JSON.parse(resumed.stdout)]).toMatchObject([0, { read: count, applied: count, lookups: 0 }]);
    expect(created().sort()).toEqual(all);
  });
});

test.each([
  ["SIGINT", "SIGINT"],
  ["SIGINT", "SIGTERM"],
  ["SIGTERM", "SIGINT"],
] as const)("%s and then %s end it at once, and resume looks up what was on its way", async (first, second) => {
  let isSilent = true;
  const silence = () => (isSilent ? new Promise(() => {}) : Promise.resolve());
  const [{ env, moment, created }, { rows, journal }] = await Promise.all([
    slow(4, silence),
    folderWith(entitlements(6)),
  ]);
  const { child, ended } = startLicensing([...create, rows, "--journal", journal, "--concurrency", "4"], env);
  await moment;
  child.kill(first);
  await wait(300);
  expect(child.exitCode).toBeNull();
  child.kill(second);
  expect(await ended).toMatchObject({ signal: second, stdout: "" });
  isSilent = false;
  const { code, stdout } = await licensing(["bulk", "resume", journal], { env });
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { applied: 6, requests: 2, lookups: 4 }]);
  expect(created()).toHaveLength(6);
});

test("kill -9 loses and doubles nothing, nor does a torn last line", async () => {
  const [{ env, moment, created }, { rows, journal }] = await Promise.all([slow(20), folderWith(entitlements(count))]);
  const { child, ended } = startLicensing([...create, rows, "--journal", journal], env);
  await moment;
  child.kill("SIGKILL");
  expect(await ended).toMatchObject({ signal: "SIGKILL" });
  await writeFile(journal, '{"key":"bulk-', { flag: "a" });
  const { code, stdout } = await licensing(["bulk", "resume", journal], { env });
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { read: count, applied: count, unknown: 0 }]);
  expect(created().sort()).toEqual(all);
});

test("kill -9 while stdin is read leaves nothing that stands in the way", async () => {
  const [{ env, created }, { journal }] = await Promise.all([slow(1), folderWith()]);
  await writeFile(`${journal}.input`, "half of a li", { mode: 0o644 });
  const words = [...create, "-", "--journal", journal];
  const { code, stdout } = await startLicensing(words, env, ndjson(entitlements(2))).ended;
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { applied: 2 }]);
  expect(created()).toHaveLength(2);
});

test("a run that goes on is not begun again", async () => {
  const [{ env, moment, created }, { rows, journal }] = await Promise.all([slow(3), folderWith(entitlements(count))]);
  const { child } = startLicensing([...create, rows, "--journal", journal, "--concurrency", "1"], env);
  await moment;
  const { code, stderr } = await licensing(["bulk", "resume", journal], { env });
  expect([code, stderr]).toEqual([3, expect.stringContaining("another run has it")]);
  child.kill("SIGKILL");
  await once(child, "close");
  expect(created().length).toBeLessThan(count);
});

test("usage/04, as it is written", async () => {
  const { folder } = await folderWith();
  const { env, created } = await slow(1, () => Promise.resolve());
  await writeShim(join(folder, "licensing"));
  await writeFile(join(folder, "entitlement.json"), JSON.stringify(entitlement("dry")));
  await writeFile(join(folder, "entitlements.ndjson"), ndjson(entitlements(12)));
  const path = `${folder}${delimiter}${process.env["PATH"]}`;
  const script = join(import.meta.dirname, "usage/04-ci.sh");
  const environment = childEnvironment({ ...env, FLEXNET_SITE_ID: "", PATH: path });
  const { stdout } = await promisify(execFile)("bash", [script], { env: environment, cwd: folder });
  expect(stdout).toMatch(/^null\nattached\nid +entitlement +threshold/);
  const reports = stdout.match(/^\{\n {2}"rows"[^}]*\}$/gm)?.map((text) => JSON.parse(text));
  expect(reports).toMatchObject([
    { rows: 12, applied: 12, requests: 12, journal: "run.journal" },
    { rows: 12, applied: 12, requests: 0, journal: "run.journal" },
  ]);
  expect(created()).toHaveLength(12);
  expect(await readFile(join(folder, "run.journal"), "utf8")).toContain('"concurrency":16,"rate":20');
}, 60_000);
