// Answers with a success status: a value only where the body is whole and of the type that the document declares. What is
// lost of the answer to a write leaves the write applied.
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { operationsAt } from "./support/clients.js";
import { failureOf } from "./support/ending.js";
import { type Endings, endings } from "./support/endings.js";
import { type Answer, chunked, http, json, raw, serve } from "./support/server.js";

const jsonType = { "content-type": "application/json" };

/** Attaching asks for no body, so whatever comes is thrown away. The others cannot use the answer. */
function unusable(reason: string, status = 200): Endings {
  const read = `invalid-response ${reason} ${status} unknown`;
  return { get: read, list: read, attach: "success", create: `invalid-response ${reason} ${status} applied` };
}

const ofObject: Endings = { ...unusable("wrong-type"), get: "success", create: "success" };
const ofArray: Endings = { ...unusable("wrong-type"), list: "success" };

describe("a body that came whole", () => {
  test.each<[string, string | Uint8Array, Endings]>([
    ["an object", json(200, { id: "le-1" }), ofObject],
    ["an empty object", json(200, {}), ofObject],
    ["an array", json(200, []), ofArray],
    ["an object with 201", json(201, {}), { ...ofObject, list: "invalid-response wrong-type 201 unknown" }],
    ["an array with 299", json(299, [1]), { ...unusable("wrong-type", 299), list: "success" }],
    ["an object as text", json(200, {}, "text/plain"), ofObject],
    ["an object without a media type", http(200, {}, "{}"), ofObject],
    ["an object with blanks around it", http(200, jsonType, " \r\n{}\n"), ofObject],
    ["an object after a byte order mark", http(200, jsonType, "\ufeff{}"), ofObject],
    ["a chunked object", http(200, { ...jsonType, "transfer-encoding": "chunked" }, chunked('{"a":"ü"}')), ofObject],
    ["null", json(200, null), unusable("wrong-type")],
    ["a text", json(200, "x"), unusable("wrong-type")],
    ["a number", json(200, 0), unusable("wrong-type")],
    ["false", json(200, false), unusable("wrong-type")],
    ["a problem", json(200, { title: "no" }, "application/problem+json"), unusable("wrong-type")],
    ["a problem with a charset", json(200, [], "application/problem+json; charset=utf-8"), unusable("wrong-type")],
    ["HTML", http(200, { "content-type": "text/html" }, "<html></html>"), unusable("malformed")],
    ["HTML that says it is JSON", http(200, jsonType, "<html></html>"), unusable("malformed")],
    ["cut JSON", http(200, jsonType, '{"id":'), unusable("malformed")],
    ["two objects", http(200, jsonType, "{}{}"), unusable("malformed")],
    ["nothing, content-length 0", http(200), unusable("malformed")],
    ["nothing, chunked", http(200, { "transfer-encoding": "chunked" }, chunked("")), unusable("malformed")],
    ["nothing, 204", http(204), unusable("malformed", 204)],
    ["a body after 204", `${http(204)}{"id":"le-1"}`, unusable("malformed", 204)],
    ["a content-length too short", http(200, { ...jsonType, "content-length": "5" }, '{"a":1}'), unusable("malformed")],
    ["bytes that are no UTF-8", raw(200, jsonType, '{"id":"\xff"}'), unusable("malformed")],
    ["UTF-8 that ends too early", raw(200, jsonType, '{"id":"\xc3'), unusable("malformed")],
    ["an object, and UTF-8 that ends too early", raw(200, jsonType, "{}\xc3"), unusable("malformed")],
    ["UTF-16", raw(200, jsonType, "\xff\xfe{\0}\0"), unusable("malformed")],
  ])("%s", async (_, bytes, expected) => {
    expect(await endings(bytes)).toEqual(expected);
  });

  test("the value is what was sent, and hostile members are data", async () => {
    const body = '{"__proto__":{"polluted":true},"then":"x","toJSON":1,"id":"ü"}';
    const { url } = await serve(() => http(200, jsonType, body));
    const data = await operationsAt(url).get();
    expect(JSON.parse(body)).toEqual(data);
    expect(Object.keys(data)).toEqual(["__proto__", "then", "toJSON", "id"]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });

  test("where no body is due there is no value", async () => {
    for (const bytes of [
      http(204),
      http(200),
      json(200, { id: 1 }),
      http(200, { "content-type": "text/html" }, "<p>"),
    ]) {
      const { url } = await serve(() => bytes);
      expect(await operationsAt(url).attach()).toBe(undefined);
    }
  });
});

/** Sends bytes and ends the connection when they are out. */
function endAfter(bytes: string | Uint8Array): Answer {
  return (_, socket) => {
    socket.end(bytes);
    return undefined;
  };
}

const long = { ...jsonType, "content-length": "100" };
const inChunks = { ...jsonType, "transfer-encoding": "chunked" };
const gzip = { ...jsonType, "content-encoding": "gzip" };
const zipped = gzipSync('{"id":"le-1"}').toString("latin1");

describe("a body that was cut", () => {
  test.each<[string, Answer, Endings]>([
    ["the connection ends before content-length", endAfter(http(200, long, '{"id":"le-1"}')), unusable("truncated")],
    ["the connection ends at once", endAfter(http(200, long)), unusable("truncated")],
    ["the connection ends before the last chunk", endAfter(http(200, inChunks, "2\r\n{}\r\n")), unusable("truncated")],
    ["the connection ends in a chunk", endAfter(http(200, inChunks, "20\r\n{}")), unusable("truncated")],
    ["a chunk size is none", endAfter(http(200, inChunks, "2\r\n{}\r\nzz\r\n")), unusable("truncated")],
    ["no gzip comes where it is said", () => http(200, gzip, '{"id":"le-1"}'), unusable("truncated")],
    ["gzip", () => raw(200, gzip, zipped), ofObject],
  ])("%s", async (_, answer, expected) => {
    expect(await endings(answer)).toEqual(expected);
  });

  test("the connection is reset", async () => {
    expect(await endings(http(200, long, '{"id":"le-1"}'), { resetInBody: true })).toEqual(unusable("truncated"));
  });

  test("gzip is cut: never a value", async () => {
    const { get, list, create } = await endings(() => raw(200, gzip, zipped.slice(0, -12)));
    expect([get, list]).not.toContain("success");
    expect(create).toMatch(/^invalid-response (malformed|truncated) 200 applied$/);
  });

  test("the error has the status, and the platform's error as its cause", async () => {
    const { url } = await serve(endAfter(http(201, long, '{"status":"suc')));
    const error = await failureOf(operationsAt(url).create());
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.kind === "invalid-response" && error.status).toBe(201);
    expect(error.message).not.toContain("suc");
  });
});

describe("the limits", () => {
  const ten = '{"a":"xx"}';

  test("a success is read up to maxResponseBytes", async () => {
    const options = { client: { maxResponseBytes: ten.length } };
    expect(await endings(http(200, jsonType, ten), options)).toEqual(ofObject);
    expect(await endings(http(200, jsonType, `${ten} `), options)).toEqual(unusable("too-large"));
    expect(await endings(http(200, inChunks, chunked(`${ten} `)), options)).toEqual(unusable("too-large"));
  });

  test("the limit counts the bytes after decompression", async () => {
    const bomb = gzipSync(`{"a":"${"x".repeat(100_000)}"}`).toString("latin1");
    expect(await endings(raw(200, gzip, bomb), { client: { maxResponseBytes: 1000 } })).toEqual(unusable("too-large"));
  });

  test("a body without end is given up and its connection closed", async () => {
    let closed: Promise<unknown> | undefined;
    const { url } = await serve((_, socket) => {
      const timer = setInterval(() => socket.write(`400\r\n${"x".repeat(1024)}\r\n`), 1);
      closed = new Promise((resolve) => socket.once("close", resolve)).finally(() => clearInterval(timer));
      return http(200, inChunks);
    });
    const error = await failureOf(operationsAt(url, { maxResponseBytes: 4096 }).get());
    expect(error.kind === "invalid-response" && error.reason).toBe("too-large");
    await closed;
  });

  test("an error is read up to maxErrorBytes; beyond it the status is left", async () => {
    const options = { maxErrorBytes: 14 };
    const fits = '{"detail":"a"}';
    for (const [body, detail] of [
      [fits, "a"],
      [`${fits} `, undefined],
    ] as const) {
      const { url } = await serve(() => http(404, jsonType, body));
      const error = await failureOf(operationsAt(url, options).get());
      expect([error.kind, error.outcome]).toEqual(["not-found", "rejected"]);
      expect(error.kind === "not-found" && error.problem.detail).toBe(detail);
    }
  });
});
