// `licensing-sdk/undici`: its answers are what a `Response` is, and its bodies come no faster than they are read.
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { createUndiciFetch } from "licensing-sdk/undici";
import { expect, onTestFinished, test } from "vitest";
import { chunked, http, json, raw, serve } from "./support/server.js";

function newFetch() {
  const fetch = createUndiciFetch();
  onTestFinished(() => void fetch.close());
  return fetch;
}

async function answerOf(bytes: string | Uint8Array): Promise<Response> {
  const { url } = await serve(() => bytes);
  return newFetch()(`${url}/a#b`, {});
}

const value = { id: "le-1", name: "café" };
const text = JSON.stringify(value);

test("a head", async () => {
  const fields =
    "x-a: 1\r\nX-A: 2\r\nset-cookie: a=1\r\nset-cookie: b=2\r\nx-latin: caf\xe9\r\ncontent-length: 0\r\n\r\n";
  const answer = await answerOf(Buffer.from(`HTTP/1.1 404 Not There\r\n${fields}`, "latin1"));
  const { status, statusText, ok, type, redirected, headers } = answer;
  expect({ status, statusText, ok, type, redirected }).toEqual({
    status: 404,
    statusText: "Not There",
    ok: false,
    type: "basic",
    redirected: false,
  });
  expect(answer.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a$/);
  expect([headers.get("x-a"), headers.getSetCookie(), headers.get("x-latin")]).toEqual([
    "1, 2",
    ["a=1", "b=2"],
    "caf\xe9",
  ]);
});

test("a head after an early one", async () => {
  const answer = await answerOf(`HTTP/1.1 103 Early\r\nlink: </a>\r\n\r\n${json(200, value)}`);
  expect([answer.status, answer.headers.has("link"), await answer.json()]).toEqual([200, false, value]);
});

const reads: readonly (readonly [string, (answer: Response) => Promise<unknown>, unknown])[] = [
  ["text", (answer) => answer.text(), text],
  ["json", (answer) => answer.json(), value],
  ["arrayBuffer", async (answer) => new Uint8Array(await answer.arrayBuffer()), new TextEncoder().encode(text)],
  ["bytes", (answer) => answer.bytes(), new TextEncoder().encode(text)],
  ["blob", async (answer) => (await answer.blob()).type, "application/json"],
  ["clone", async (answer) => [await answer.clone().text(), await answer.text()], [text, text]],
  ["a clone of a clone", async (answer) => answer.clone().clone().json(), value],
  [
    "a stream",
    async (answer) => {
      let read = "";
      for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) read += chunk;
      return read;
    },
    text,
  ],
  [
    "chunks",
    async (answer) => {
      const parts: Uint8Array[] = [];
      for await (const chunk of answer.body ?? []) parts.push(chunk);
      return Buffer.concat(parts).toString();
    },
    text,
  ],
  ["one of two branches", async (answer) => new Response(answer.body?.tee()[1]).text(), text],
  [
    "a reader",
    async (answer) => {
      const reader = answer.body?.getReader();
      const locked = answer.body?.locked;
      const { value: chunk } = (await reader?.read()) ?? {};
      const end = await reader?.read();
      await reader?.closed;
      reader?.releaseLock();
      return [locked, new TextDecoder().decode(chunk), end, answer.body?.locked];
    },
    [true, text, { done: true, value: undefined }, false],
  ],
];

test.each(reads)("a body read as %s", async (_, read, expected) => {
  const answer = await answerOf(json(200, value));
  expect(answer.bodyUsed).toBe(false);
  expect(await read(answer)).toEqual(expected);
  await expect.poll(() => answer.bodyUsed).toBe(_ !== "a clone of a clone");
});

test("a body is read once", async () => {
  const answer = await answerOf(json(200, value));
  await answer.text();
  await expect(answer.json()).rejects.toThrow(TypeError);
  const other = await answerOf(json(200, value));
  other.body?.getReader();
  expect(() => other.body?.getReader()).toThrow(TypeError);
  await expect(other.text()).rejects.toThrow(TypeError);
});

test.each([204, 205, 304])("%i has no body", async (status) => {
  const answer = await answerOf(http(status, status === 205 ? { "content-length": "0" } : {}));
  expect([answer.status, answer.body, await answer.text()]).toEqual([status, null, ""]);
});

const bytes = Buffer.from(text);

test.each<[string, Uint8Array]>([
  ["gzip", gzipSync(bytes)],
  ["X-GZip", gzipSync(bytes)],
  ["deflate", deflateSync(bytes)],
  ["br", brotliCompressSync(bytes)],
  ["gzip, br", brotliCompressSync(gzipSync(bytes))],
  ["deflate, gzip, br, gzip, gzip", gzipSync(gzipSync(brotliCompressSync(gzipSync(deflateSync(bytes)))))],
  ["identity", bytes],
  ["unheard-of, gzip", bytes],
])("a body in %s", async (coding, body) => {
  const fields = { "content-type": "application/json", "content-encoding": coding };
  expect(await (await answerOf(raw(200, fields, Buffer.from(body).toString("latin1")))).text()).toBe(text);
});

test("more codings than five are refused", async () => {
  const six = Array.from({ length: 6 }, () => "gzip").join();
  await expect(answerOf(http(200, { "content-encoding": six }, "x"))).rejects.toThrow("fetch failed");
});

/** A server whose answer has so many MiB, and how much of them it was rid of. */
async function startLarge(mebibytes: number, fields: Readonly<Record<string, string>>, part: Uint8Array) {
  let sent = 0;
  const isClosed = { value: false };
  const server = await serve((_, socket) => {
    socket.write(http(200, { ...fields, "content-length": String(part.length * mebibytes) }));
    const pump = (): void => {
      while (sent < mebibytes && !socket.destroyed) {
        sent += 1;
        if (!socket.write(part)) return void socket.once("drain", pump);
      }
    };
    socket.once("close", () => {
      isClosed.value = true;
    });
    pump();
    return undefined;
  });
  return { ...server, sent: () => sent, isClosed: () => isClosed.value };
}

test("a body comes no faster than it is read", async () => {
  const mebibyte = Buffer.alloc(2 ** 20, "x");
  const { url, sent } = await startLarge(64, {}, mebibyte);
  const answer = await newFetch()(url, {});
  await new Promise((resolve) => setTimeout(resolve, 200));
  // What the sockets of both sides hold.
  expect(sent()).toBeLessThan(32);
  expect((await answer.arrayBuffer()).byteLength).toBe(64 * 2 ** 20);
});

test("a body that is cancelled frees its connection", async () => {
  const { url, isClosed } = await startLarge(64, {}, Buffer.alloc(2 ** 20, "x"));
  const answer = await newFetch()(url, {});
  await answer.body?.cancel();
  await expect.poll(isClosed).toBe(true);
  expect(answer.bodyUsed).toBe(true);
});

test("a body that is aborted or cut rejects as the built-in one", async () => {
  const { url } = await startLarge(64, {}, Buffer.alloc(2 ** 20, "x"));
  const controller = new AbortController();
  const reason = new Error("the user left");
  const answer = await newFetch()(url, { signal: controller.signal });
  const reading = answer.text();
  controller.abort(reason);
  await expect(reading).rejects.toBe(reason);
  const { url: cutting } = await serve((_, socket) => {
    socket.end(http(200, { "transfer-encoding": "chunked" }, chunked("a").slice(0, 5)));
    return undefined;
  });
  const cut = await newFetch()(cutting, {});
  await expect(cut.text()).rejects.toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
});
