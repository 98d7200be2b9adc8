// Every operation has a command: its words, its help, its request.
import { describe, expect, test } from "vitest";
import { type ApiName, apis } from "../src/cli/apis.js";
import { kebab, type OperationDetails, parametersIn, wordsOf } from "../src/cli/details.js";
import { listOperations } from "../src/cli/operations.js";
import { licensing } from "./support/cli.js";

interface Reachable {
  readonly command: string;
  readonly api: ApiName;
  readonly details: OperationDetails;
}

const every: readonly Reachable[] = (
  await Promise.all(
    (["kaiten", "software-licensing", "flexnet"] as const).map(async (api) =>
      Object.values(await apis[api].operations()).map((details) => ({
        command: [api, ...wordsOf(details)].join(" "),
        api,
        details,
      })),
    ),
  )
).flat();

/** The fewest arguments that a command does with: its path parameters, and a body where there has to be one. */
function fewest({ command, details }: Reachable): string[] {
  const path = parametersIn(details, "path").map(({ name }) => `a-${name}`);
  const body = details.body === "required" ? ["--data", JSON.stringify(details.example)] : [];
  return [...command.split(" "), ...path, ...body];
}

test("there are as many commands as operations, and no two are alike", () => {
  expect(every.length).toBe(74);
  expect(new Set(every.map(({ command }) => command)).size).toBe(74);
  for (const { command } of every) expect(command).toMatch(/^[a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*){2,3}$/);
});

describe.each(every)("licensing $command", (operation) => {
  const { command, details } = operation;

  test("says what it does, with an example", async () => {
    const { code, stdout, stderr } = await licensing(`${command} --help`);
    expect([code, stderr]).toEqual([0, ""]);
    const text = stdout.replace(/\s+/g, " ");
    expect(text).toContain(details.summary);
    const inPath = Array.from(details.row.path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => ` <${kebab(name)}>`);
    expect(text).toContain(`Usage: licensing ${command} [options]${inPath.join("")} ${details.summary}`);
    expect(text).toContain(`Example: licensing ${command}`);
    for (const { description } of details.parameters) expect(text).toContain(description.replace(/\s+/g, " ").trim());
    expect(stdout).toContain(`${details.row.method} ${details.row.path}`);
  });

  test("makes the request of the operation", async () => {
    const { code, stdout, stderr } = await licensing([...fewest(operation), "--dry-run"]);
    expect([code, stderr]).toEqual([0, ""]);
    const { method, url, headers, body } = JSON.parse(stdout);
    const path = details.row.path.replace(/\{(\w+)\}/g, "a-$1");
    expect(`${method} ${url.replace(/^\$[A-Z_]+|^https:\/\/api\.software-licensing\.io\/v1/, "")}`).toBe(
      `${details.row.method} ${path}`,
    );
    expect(headers.authorization).toBe(details.row.secured ? "Bearer [redacted]" : undefined);
    if (details.body === "required") expect(Object.keys(body)).toEqual(Object.keys(Object(details.example)));
  });
});

test("a group says what is below it", async () => {
  for (const [words, expected] of [
    ["--help", "software-licensing"],
    ["help", "Exit codes:"],
    ["help kaiten licenses", "entitlements"],
    ["kaiten --help", "instances"],
    ["kaiten licenses --help", "unarchive"],
    ["flexnet entitlements --help", "maintenance-line-items"],
    ["sandbox --help", "--seed"],
    ["operations --help", "--output"],
  ] as const) {
    const { code, stdout, stderr } = await licensing(words);
    expect([words, code, stderr]).toEqual([words, 0, ""]);
    expect(stdout).toContain(expected);
    expect(stdout).toContain("Example:");
  }
});

describe("licensing operations", () => {
  test("lists all of them as JSON", async () => {
    const { code, stdout } = await licensing("operations");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(await listOperations());
    expect(JSON.parse(stdout)).toContainEqual({
      command: "flexnet entitlements line-items update-policies",
      operation: "updateLineItemPolicies",
      method: "PATCH",
      path: "/v1/entitlement/{entitlementId}/line-items/{activationId}/policies",
      summary: "Set the policies of a line item.",
    });
  });

  test("one to a line", async () => {
    const { stdout } = await licensing("operations --output ndjson");
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).command)).toEqual(every.map(({ command }) => command));
  });

  test("as a table", async () => {
    const { stdout } = await licensing("operations --output table");
    const [head = "", ...rows] = stdout.trimEnd().split("\n");
    expect(head.split(/ {2,}/)).toEqual(["command", "operation", "method", "path", "summary"]);
    expect(rows.map((row) => row.split(/ {2,}/)[0])).toEqual(every.map(({ command }) => command));
  });
});
