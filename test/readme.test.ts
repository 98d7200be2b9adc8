// The tables of the README name everything there is: what a type lists is looked up in them. A name that is added to a
// type, and not here, does not compile.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Fault } from "../src/fake/fault.js";
import type { CallOptions, ClientOptions, InvalidResponseReason, Kind, Outcome } from "../src/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const rows = readme.split("\n").filter((line) => line.startsWith("|"));

function inFirstCell(name: string): boolean {
  return rows.some((row) => row.split("|")[1]?.includes(`\`${name}\``));
}

const kinds = {
  "bad-request": true,
  unauthorized: true,
  forbidden: true,
  "not-found": true,
  conflict: true,
  "unprocessable-content": true,
  "too-many-requests": true,
  "internal-server-error": true,
  "service-unavailable": true,
  "unexpected-status": true,
  "invalid-response": true,
  connection: true,
  timeout: true,
  aborted: true,
  "invalid-request": true,
} satisfies Record<Kind, true>;

const outcomes = {
  "not-sent": true,
  deferred: true,
  rejected: true,
  unknown: true,
  applied: true,
} satisfies Record<Outcome, true>;

const options = {
  fetch: true,
  timeout: true,
  maxResponseBytes: true,
  maxErrorBytes: true,
  headers: true,
  clock: true,
  signal: true,
} satisfies Record<keyof ClientOptions | keyof CallOptions, true>;

const faults = {
  reset: true,
  "reset-after-apply": true,
  timeout: true,
  truncated: true,
  "html-502": true,
  "empty-500": true,
} satisfies Record<Extract<Fault<object>, string>, true>;

const reasons = {
  redirect: true,
  malformed: true,
  truncated: true,
  "too-large": true,
  "wrong-type": true,
  "bad-status": true,
} satisfies Record<InvalidResponseReason, true>;

test.each([...Object.keys(kinds), ...Object.keys(outcomes), ...Object.keys(options)])(
  "the README has a row for %s",
  (name) => {
    expect(inFirstCell(name)).toBe(true);
  },
);

test.each(Object.keys(faults))("the README has a row for the fault %s", (fault) => {
  expect(inFirstCell(`"${fault}"`)).toBe(true);
});

test.each(Object.keys(reasons))("the README names the reason %s", (reason) => {
  expect(rows.find((row) => row.includes("`invalid-response`"))).toContain(`\`${reason}\``);
});

test("a name that is not there is not found", () => {
  expect(inFirstCell("no-such-name")).toBe(false);
});
