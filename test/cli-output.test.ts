// What a command writes: data that parses as what it claims, failures in three forms, and nothing that acts on whoever reads.
import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { environmentAt, licensing, sandboxed } from "./support/cli.js";
import { http, json, serve } from "./support/server.js";

// C0 and C1 with DEL, the marks of direction and other format characters, line separators: whatever may act on a reader.
const codes = [
  ...range(0, 0x1f),
  ...range(0x7f, 0x9f),
  0xad,
  0x61c,
  ...range(0x200b, 0x200f),
  ...range(0x2028, 0x202e),
];
const control = String.fromCodePoint(...codes, ...range(0x2060, 0x2069), 0xfeff, 0xe0001, 0xe0041);
const commands = "\n::error::x\r\n::set-output name=a::b\n##[add-mask]y ###[group]z\u001b]8;;http://x\u0007\u001b[2J";
const hostile = `${control}${commands}`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Whether GitHub Actions would take a line of a text for a command that is not ours. */
function hasCommand(text: string): boolean {
  return text.split("\n").some((line) => /^\s*::(?!error title=licensing%3A)/.test(line) || line.includes("##["));
}

describe("what a server sends reaches no terminal as it is", () => {
  const pieces = [...control, ...commands.split("\n"), "\n::error::x", "##[add-mask]y", "\u00a0::x"];
  const nested = { [hostile]: [hostile] };
  const items = [{ id: hostile, [hostile]: hostile, nested }, { other: "::x" }, ...pieces.map((id) => ({ id }))];
  const page = { items, hasMore: false };

  test.each(["json", "ndjson", "table"])("data as %s", async (form) => {
    const { url } = await serve(() => json(200, page));
    for (const isTTY of [false, true]) {
      const env = { ...environmentAt(url), NO_COLOR: "1" };
      const { code, stdout } = await licensing(`kaiten licenses list --output ${form}`, { env, isTTY });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(acting);
      expect(hasCommand(stdout)).toBe(false);
      if (form === "json") expect(JSON.parse(stdout)).toEqual(page);
      if (form === "ndjson")
        expect(
          stdout
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line)),
        ).toEqual(page.items);
      if (form === "table") expect(stdout).toContain("\n\\u{1b}\n");
    }
  });

  const problem = {
    type: hostile,
    title: hostile,
    detail: hostile,
    code: hostile,
    errorId: hostile,
    [hostile]: hostile,
    errors: [{ location: hostile, message: hostile, value: hostile }, hostile],
  };

  test.each(["", " --output json"])("a problem%s", async (form) => {
    const { url } = await serve(() => json(409, problem));
    for (const GITHUB_ACTIONS of ["true", "false"]) {
      const env = { ...environmentAt(url), GITHUB_ACTIONS };
      const { code, stdout, stderr } = await licensing(`kaiten licenses delete a --verbose${form}`, { env });
      expect([code, stdout]).toEqual([6, ""]);
      expect(stderr).not.toMatch(acting);
      expect(hasCommand(stderr)).toBe(false);
      expect(/^::error title=licensing%3A conflict::deleteLicense: /m.test(stderr)).toBe(GITHUB_ACTIONS === "true");
      if (form !== "") {
        const last = stderr.trimEnd().split("\n").at(-1) ?? "";
        expect(JSON.parse(last).problem).toMatchObject({
          title: hostile,
          detail: hostile,
          extensions: { [hostile]: hostile },
        });
      }
    }
  });

  test("a page that is no problem, and the id of a request", async () => {
    const { url } = await serve(() => http(502, { "x-request-id": "\u009b31mred" }, hostile));
    const { code, stderr } = await licensing("kaiten licenses delete a --verbose", { env: environmentAt(url) });
    expect(code).toBe(11);
    expect(stderr).toContain("  answer: ");
    expect(stderr).not.toMatch(acting);
    expect(hasCommand(stderr)).toBe(false);
  });

  test("words of the user, such as those that a script takes from elsewhere", async () => {
    for (const words of [["kaiten", hostile], [hostile], ["kaiten", "licenses", "list", `--${hostile}`]]) {
      const { code, stderr } = await licensing(words, { env: { GITHUB_ACTIONS: "true" } });
      expect(code).toBe(2);
      expect(stderr).not.toMatch(acting);
      expect(hasCommand(stderr)).toBe(false);
    }
  });
});

describe("data", () => {
  test("JSON is the page that was asked for; in lines, a list goes on to its last page", async () => {
    const { licensing, company } = await sandboxed();
    const { stdout } = await licensing("kaiten licenses list --limit 1");
    expect(JSON.parse(stdout)).toMatchObject({ items: [{ slug: "enterprise" }], hasMore: true });
    const lines = (await licensing("kaiten licenses list --limit 1 --output ndjson")).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).slug)).toEqual(["enterprise", "team", "starter"]);
    expect(company.kaiten.requests.length).toBe(1 + 3);
  });

  test("lists without pages, and single values, in lines too", async () => {
    const { licensing } = await sandboxed();
    const slugsOf = async (words: string, name: string) =>
      (await licensing(`${words} --output ndjson`)).stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)[name]);
    expect(await slugsOf("software-licensing license-entitlements list --license-id lic-1", "id")).toEqual([
      "le-1",
      "le-2",
    ]);
    expect(await slugsOf("flexnet entitlements list", "entitlementId")).toEqual(["order-2026-0001", "order-2026-0002"]);
    expect(await slugsOf("kaiten licenses get team", "slug")).toEqual(["team"]);
    expect((await licensing("kaiten licenses entitlements detach team seats --output ndjson")).stdout).toBe("null\n");
  });

  test("a list that breaks off in the middle leaves the lines before, and its failure", async () => {
    const { url } = await serve(({ target }) =>
      target.includes("cursor=2") ? json(403, {}) : json(200, { items: [{ id: 1 }], hasMore: true, nextCursor: "2" }),
    );
    const words = "kaiten licenses list --output ndjson";
    const { code, stdout, stderr } = await licensing(words, { env: environmentAt(url) });
    expect([code, stdout]).toEqual([4, '{"id":1}\n']);
    expect(stderr).toContain("kind: forbidden");
  });

  test("a table has a column for each member, and what stands beside the items below", async () => {
    const { licensing } = await sandboxed();
    const { stdout } = await licensing("kaiten licenses list --limit 2 --output table");
    const [head = "", first = "", second = "", blank, ...rest] = stdout.split("\n");
    expect(head.split(/ {2,}/).at(-1)).toBe("slug");
    expect([first, second].map((line) => line.split(/ {2,}/).at(-1))).toEqual(["enterprise", "team"]);
    expect(blank).toBe("");
    expect(rest.join("\n")).toMatch(/^hasMore +true$/m);
    expect(rest.join("\n")).toMatch(/^nextCursor +\S+$/m);
  });

  test("a table of nothing, of one thing, of no body", async () => {
    const { licensing, company } = await sandboxed();
    company.flexnet.state.entitlements.length = 0;
    expect((await licensing("flexnet entitlements list --output table")).stdout).toMatch(/^\(none\)\n\n/);
    expect((await licensing("kaiten licenses get team --output table")).stdout).toMatch(/^slug +team$/m);
    expect((await licensing("kaiten licenses entitlements detach team seats --output table")).stdout).toBe("");
  });

  test("bold on a terminal alone, and not with NO_COLOR", async () => {
    const { licensing, env } = await sandboxed();
    const words = "kaiten licenses list --output table";
    expect((await licensing(words)).stdout).not.toContain("\u001b");
    expect((await licensing(words, { isTTY: true })).stdout).toContain("\u001b[1mid ");
    expect((await licensing(words, { isTTY: true, env: { ...env, NO_COLOR: "1" } })).stdout).not.toContain("\u001b");
    expect((await licensing("kaiten", { isTTY: true })).stderr).toContain("\u001b[1mlicensing:\u001b[22m");
    expect((await licensing("kaiten", { isTTY: true, env: { NO_COLOR: "1" } })).stderr).not.toContain("\u001b");
  });
});

describe("failures", () => {
  test("for people: a short block", async () => {
    const { licensing, company } = await sandboxed();
    company.kaiten.fail("getLicense", { status: 403, headers: { "x-request-id": "req-7" } });
    const { stderr } = await licensing("kaiten licenses get team");
    expect(stderr).toMatch(
      /^licensing: getLicense: the server answered 403 \(kind: forbidden, status: 403, outcome: rejected\)\n/,
    );
    expect(stderr).toMatch(/^ {2}request id: req-7\n {2}attempts: 1\n {2}to do: .+\n$/m);
  });

  test("with --output json: one document in the last line, without what was sent", async () => {
    const problem = { title: "T", errors: [{ location: "body.name", message: "m", value: "sent" }] };
    const fields = { "content-type": "application/problem+json", "x-request-id": "req-8" };
    const { url } = await serve(() => http(422, fields, JSON.stringify(problem)));
    for (const output of ["--output json", "--output=json"]) {
      const { code, stdout, stderr } = await licensing(`kaiten licenses delete a ${output}`, {
        env: environmentAt(url),
      });
      expect([code, stdout, stderr.split("\n").length]).toEqual([7, "", 2]);
      expect(JSON.parse(stderr)).toEqual({
        kind: "unprocessable-content",
        outcome: "rejected",
        status: 422,
        operation: "deleteLicense",
        message: "deleteLicense: the server answered 422",
        requestId: "req-8",
        attempts: 1,
        exitCode: 7,
        advice: expect.any(String),
        problem: { type: "about:blank", title: "T", errors: [{ location: "body.name", message: "m" }], extensions: {} },
      });
    }
  });

  test("also where the words cannot be read", async () => {
    const { code, stderr } = await licensing("kaiten licenses lst --output json");
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ kind: "usage", outcome: "not-sent", attempts: 0, exitCode: 2 });
  });

  test("in GitHub Actions: an annotation besides, with its escapes", async () => {
    const { url } = await serve(() => json(404, { title: "100%", detail: "a: b, c" }));
    const env = { ...environmentAt(url), GITHUB_ACTIONS: "true" };
    const { stderr } = await licensing("kaiten licenses get a", { env });
    const [annotation = "", ...block] = stderr.split("\n");
    expect(annotation).toMatch(
      /^::error title=licensing%3A not-found::getLicense: the server answered 404 .*%0Atitle: 100%25%0Adetail: a: b, c%0A/,
    );
    expect(block[0]).toMatch(/^licensing: getLicense/);
  });
});

describe("a stdout that cannot be written to", () => {
  function broken(code: string): Writable {
    const stream = new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })) });
    return stream.on("error", () => {});
  }

  test("a reader that has gone ends it quietly", async () => {
    const { licensing } = await sandboxed();
    for (const words of ["kaiten licenses list --output ndjson", "--help", "kaiten licenses get team"]) {
      expect(await licensing(words, { stdout: broken("EPIPE") })).toMatchObject({ code: 0, stderr: "" });
    }
  });

  test("a full disk: of a write it is said that it was applied", async () => {
    const { licensing } = await sandboxed();
    const read = await licensing("kaiten licenses get team", { stdout: broken("ENOSPC") });
    expect(read.code).toBe(10);
    const write = await licensing("kaiten licenses entitlements detach team seats", { stdout: broken("ENOSPC") });
    expect(write.code).toBe(12);
    expect(write.stderr).toContain("stdout cannot be written to, ENOSPC (kind: output, outcome: applied)");
  });
});
