// The tables of the README name everything there is: what a type lists is looked up in them. A name that is added to a
// type, and not here, does not compile.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { variables } from "../src/cli/environment.js";
import { exitCodes } from "../src/cli/exit-code.js";
import { guardOptions } from "../src/core/options.js";
import type { Fault } from "../src/fake/fault.js";
import type { FlexNetFakeOptions, KaitenFakeOptions, SoftwareLicensingFakeOptions } from "../src/fake/index.js";
import type { FlexNetClientOptions } from "../src/flexnet/index.js";
import type {
  CallOptions,
  ClientOptions,
  Hooks,
  InvalidResponseReason,
  Kind,
  Outcome,
  RetryOptions,
} from "../src/index.js";
import type { KaitenClientOptions } from "../src/kaiten/index.js";
import type { SoftwareLicensingClientOptions } from "../src/software-licensing/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The rows of the table whose head begins with a cell, each as its cells; in a cell that is left empty stands the one above. */
function table(head: string): readonly (readonly string[])[] {
  const [, text] = readme.split(`\n| ${head} |`);
  const [, rows = ""] = /^.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(text ?? "") ?? [];
  return rows.split("\n").map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The names in the cells of one column of a table. */
function named(head: string, column = 0): readonly string[] {
  return table(head).flatMap((row) => [...(row[column] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
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

const clientOptions = {
  fetch: true,
  timeout: true,
  totalTimeout: true,
  retry: true,
  maxResponseBytes: true,
  maxErrorBytes: true,
  headers: true,
  hooks: true,
  dangerouslyAllowBrowser: true,
  clock: true,
  random: true,
} satisfies Record<keyof ClientOptions, true>;

const callOptions = {
  signal: true,
  timeout: true,
  totalTimeout: true,
  retry: true,
  headers: true,
} satisfies Record<keyof CallOptions, true>;

const retryOptions = {
  maxAttempts: true,
  maxRetryAfter: true,
  retryAfterOn503: true,
} satisfies Record<keyof RetryOptions, true>;

const hooks = { onRequest: true, onResponse: true, onRetry: true, onError: true } satisfies Record<keyof Hooks, true>;

/** The options that one client has and not the others. */
type Own<Options> = Options extends unknown ? Exclude<keyof Options, keyof ClientOptions> : never;
const ownOptions = {
  baseUrl: true,
  token: true,
  userToken: true,
  siteId: true,
} satisfies Record<Own<KaitenClientOptions | SoftwareLicensingClientOptions | FlexNetClientOptions>, true>;

type Seed<Options> = Exclude<keyof Options, "baseUrl" | "tokens" | "clock" | "userTokens" | "accessTokenLifetimeMs">;
const kaitenSeed = {
  licenses: true,
  entitlements: true,
  grants: true,
  customers: true,
  instances: true,
  flags: true,
} satisfies Record<Seed<KaitenFakeOptions>, true>;
const softwareLicensingSeed = {
  products: true,
  plans: true,
  entitlements: true,
  planEntitlements: true,
  customers: true,
  licenses: true,
  licenseEntitlements: true,
  consumptionPeriods: true,
} satisfies Record<Seed<SoftwareLicensingFakeOptions>, true>;
const flexnetSeed = { entitlements: true } satisfies Record<Seed<FlexNetFakeOptions>, true>;

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
  paging: true,
} satisfies Record<InvalidResponseReason, true>;

test.each([
  ["`kind`", 0, kinds],
  ["`outcome`", 0, outcomes],
  ["client option", 0, clientOptions],
  ["option of a call", 0, callOptions],
  ["member of `retry`", 0, retryOptions],
  ["hook", 0, hooks],
] as const)("the table of %s has a row for each, and no other", (head, column, names) => {
  expect(named(head, column)).toEqual(Object.keys(names));
});

test("the table of the options of one client names each", () => {
  expect(new Set(named("API | option", 1))).toEqual(new Set(Object.keys(ownOptions)));
});

test("the tables of the command's variables and exit codes are those of its code", () => {
  const rows = (head: string): unknown => table(head).filter((row) => row.length > 0);
  expect(rows("variable")).toEqual(Object.entries(variables).map(([name, meaning]) => [`\`${name}\``, meaning]));
  const codes = Object.values(exitCodes).map(({ code, meaning }) => [`\`${code}\``, meaning]);
  expect(rows("exit code")).toEqual(codes);
});

test("the table of seeds names what each fake takes", () => {
  expect(named("fake", 1)).toEqual(
    [kaitenSeed, softwareLicensingSeed, flexnetSeed].flatMap((seed) => Object.keys(seed)),
  );
});

test("the table of faults has a row for each", () => {
  expect(named("fault").filter((name) => name.startsWith('"'))).toEqual(Object.keys(faults).map((name) => `"${name}"`));
});

test("the reasons of an answer that cannot be used are named", () => {
  const row = table("`kind`").find(([kind]) => kind === "`invalid-response`");
  for (const reason of Object.keys(reasons)) expect(row?.[2]).toContain(`\`${reason}\``);
});

test("the defaults are those of the code", () => {
  const defaults = new Map(table("client option").map(([option = "", value = ""]) => [option, value]));
  const { retry, ...settings } = guardOptions({}, "https://api.example.com");
  for (const name of ["timeout", "totalTimeout", "maxResponseBytes", "maxErrorBytes"] as const) {
    expect(defaults.get(`\`${name}\``)).toBe(String(settings[name]));
  }
  const ofRetry = new Map(table("member of `retry`").map(([name = "", value = ""]) => [name, value]));
  for (const [name, value] of Object.entries(retry)) expect(ofRetry.get(`\`${name}\``)).toBe(String(value));
});
