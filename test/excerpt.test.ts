// `error.excerpt`: what can be shown of a body that is not what was promised, and only where it is asked for.
import { describe, expect, test } from "vitest";
import type { AnyLicensingError, ClientOptions } from "../src/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { textsOf } from "./faults/sinks.js";
import { operationsAt } from "./support/clients.js";
import { failureOf } from "./support/ending.js";
import { type Answer, chunked, http, json, raw, serve } from "./support/server.js";

const html = { "content-type": "text/html" };
const jsonType = { "content-type": "application/json" };
const problemJson = { "content-type": "application/problem+json" };
const page = "<html><head><title>502 Bad Gateway</title></head><body><hr>nginx</body></html>";

/** The error of a read. */
async function errorOf(answer: string | Uint8Array | Answer, options: ClientOptions = {}): Promise<AnyLicensingError> {
  const { url } = await serve(typeof answer === "function" ? answer : () => answer);
  return failureOf(operationsAt(url, options).get());
}

/** The excerpt of the error of a read; `none` where the class has none. */
async function excerptOf(answer: string | Uint8Array | Answer, options?: ClientOptions): Promise<string | undefined> {
  const error = await errorOf(answer, options);
  return "excerpt" in error ? error.excerpt : "none";
}

function ending(bytes: string | Uint8Array): Answer {
  return (_, socket) => {
    socket.end(bytes);
    return undefined;
  };
}

describe("it is the body of an error status that is no problem", () => {
  test.each<[string, string | Uint8Array | Answer, string]>([
    ["a page of a proxy", http(502, html, page), page],
    ["a page that says it is a problem", http(503, problemJson, page), page],
    ["a text", http(404, { "content-type": "text/plain" }, "404 page not found"), "404 page not found"],
    ["null", http(400, problemJson, "null"), "null"],
    ["a list", http(400, jsonType, '[{"detail":"no"}]'), '[{"detail":"no"}]'],
    ["cut JSON", http(400, problemJson, '{"detail":"n'), '{"detail":"n'],
    ["XML", http(422, { "content-type": "application/problem+xml" }, "<problem/>"), "<problem/>"],
    ["a body that ends early", ending(http(500, { ...html, "content-length": "999" }, "<html>")), "<html>"],
    ["bytes that are no UTF-8", raw(500, html, "a\xffb"), "a\ufffdb"],
  ])("%s", async (_, answer, excerpt) => {
    expect(await excerptOf(answer)).toBe(excerpt);
  });

  test("and one that is too large, as far as it was read", async () => {
    const body = "<p>".repeat(100_000);
    expect(await excerptOf(http(500, html, body), { maxErrorBytes: 100_000 })).toBe(body.slice(0, 512));
  });
});

describe("it is the body of a success that is none", () => {
  test.each<[string, string, string | Answer, string]>([
    ["malformed", "a page of a portal", http(200, html, page), page],
    ["malformed", "a page that says it is JSON", http(200, jsonType, page), page],
    ["malformed", "cut JSON", http(200, jsonType, '{"id":'), '{"id":'],
    ["wrong-type", "a list", json(200, [1, 2]), "[1,2]"],
    ["wrong-type", "null", json(200, null), "null"],
    ["wrong-type", "a problem", json(200, { detail: "no" }, "application/problem+json"), '{"detail":"no"}'],
    ["truncated", "an early end", ending(http(200, { ...jsonType, "content-length": "99" }, '{"id":"le')), '{"id":"le'],
    ["too-large", "too many bytes", json(200, { id: "x".repeat(300_000) }), `{"id":"${"x".repeat(505)}`],
  ])("%s: %s", async (reason, _, answer, excerpt) => {
    const error = await errorOf(answer, { maxResponseBytes: 100_000 });
    expect(error).toMatchObject({ kind: "invalid-response", reason });
    expect("excerpt" in error && error.excerpt).toBe(excerpt);
  });

  test("also of a write, whose outcome is that it was applied", async () => {
    const { url } = await serve(() => http(201, html, page));
    const error = await failureOf(operationsAt(url).create());
    expect(error).toMatchObject({ kind: "invalid-response", outcome: "applied" });
    expect("excerpt" in error && error.excerpt).toBe(page);
  });
});

describe("there is none", () => {
  test.each<[string, string | Uint8Array | Answer]>([
    ["of a problem", json(404, { detail: "no such licence" }, "application/problem+json")],
    ["of a problem that is called text", json(404, { detail: "no such licence" }, "text/plain")],
    ["of an object without a member", json(404, {})],
    ["of an empty body", http(502, html)],
    ["of an empty body in chunks", http(502, { ...html, "transfer-encoding": "chunked" }, chunked(""))],
    ["of a redirect, whose body is not read", http(302, { ...html, location: "/" }, page)],
    ["of a status that is none, whose body is not read", http(700, html, page)],
    ["of a success that is empty", http(200, jsonType)],
    ["of a body that is not encoded as it says", http(502, { ...html, "content-encoding": "gzip" }, page)],
  ])("%s", async (_, answer) => {
    expect(await excerptOf(answer)).toBeUndefined();
  });

  test("of a lost connection: its class has no such member", async () => {
    expect(await excerptOf(ending(""))).toBe("none");
  });
});

test("bytes that are no text are replaced", async () => {
  expect(await excerptOf(raw(200, jsonType, '{"id":"\xff"}'))).toBe('{"id":"\ufffd"}');
});

describe("its characters", () => {
  const shown = (text: string) => excerptOf(http(502, html, text));

  test("are at most 512", async () => {
    expect(await shown("x".repeat(512))).toBe("x".repeat(512));
    expect(await shown("x".repeat(513))).toBe("x".repeat(512));
    expect(await shown("\x1b".repeat(513))).toBe("\\u{1b}".repeat(86).slice(0, 512));
  });

  test("are as they were where they are printable, in any script", async () => {
    const text = 'a <b> "c" \\ é ü ß Ж 漢字 ع 😀 e\u0301 \u00a0\ufffd';
    expect(await shown(text)).toBe(text);
  });

  test("are escaped where a terminal or an editor acts on them", async () => {
    expect(await shown("\x1b]0;title\x07\r\n\t\0\x7f\x9b31m")).toBe(
      "\\u{1b}]0;title\\u{7}\\u{d}\\u{a}\\u{9}\\u{0}\\u{7f}\\u{9b}31m",
    );
    // Directions of writing, joiners, line separators, a byte order mark in the middle, tags.
    expect(await shown("a\u202e\u2066\u200f\u200b\u00ad\u2028\u2029\ufeff\u{e0041}z")).toBe(
      "a\\u{202e}\\u{2066}\\u{200f}\\u{200b}\\u{ad}\\u{2028}\\u{2029}\\u{feff}\\u{e0041}z",
    );
  });

  test("are escaped, every one that is a control or a format character", async () => {
    const acting = Array.from({ length: 0x10ffff }, (_, code) => code)
      .filter((code) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(code)))
      .map((code) => String.fromCodePoint(code));
    expect(acting.length).toBeGreaterThan(200);
    const { url, requests } = await serve(() =>
      http(
        502,
        html,
        `<${acting
          .slice((requests.length - 1) * 40)
          .slice(0, 40)
          .join("")}>`,
      ),
    );
    const { get } = operationsAt(url);
    for (let at = 0; at < acting.length; at += 40) {
      const error = await failureOf(get());
      const escaped = acting.slice(at, at + 40).map((character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
      expect("excerpt" in error && error.excerpt).toBe(`<${escaped.join("")}>`.slice(0, 512));
    }
  });

  test("are whole, where the end cuts a pair of surrogates", async () => {
    expect(await shown(`${"x".repeat(511)}😀`)).toBe(`${"x".repeat(511)}\\`);
    expect(await shown(`${"x".repeat(510)}😀`)).toBe(`${"x".repeat(510)}😀`);
  });
});

describe("it is asked for by name", () => {
  const secret = "secret-of-the-page";

  test.each<[string, string]>([
    ["an error status", http(502, html, `<p>${secret}</p>`)],
    ["a success", http(200, html, `<p>${secret}</p>`)],
  ])("of %s: in no sink", async (_, answer) => {
    const error = await errorOf(answer);
    expect("excerpt" in error && error.excerpt).toContain(secret);
    expect(textsOf(error).filter(({ text }) => text.includes(secret))).toEqual([]);
    expect(Object.hasOwn(error, "excerpt")).toBe(false);
    expect(Reflect.set(error, "excerpt", "another")).toBe(false);
  });

  test("of an exchange of tokens: from the error of the call and from its cause", async () => {
    const { url } = await serve(() => http(502, html, page));
    const client = createSoftwareLicensingClient({ baseUrl: url, userToken: "user-token", retry: false });
    const error = await failureOf(client.licenseEntitlements.get("le-1"));
    const { excerpt }: { excerpt?: unknown } = Object(error.cause);
    expect(["excerpt" in error && error.excerpt, excerpt]).toEqual([page, page]);
  });
});
