// No answer: what is lost before, while and after the request is read. Only a connection that was never made proves that
// nothing was sent.
import type { Socket } from "node:net";
import { describe, expect, test, vi } from "vitest";
import type { AnyLicensingError } from "../src/index.js";
import { operationsAt } from "./support/clients.js";
import { failureOf, words } from "./support/ending.js";
import { all, endings, sorts } from "./support/endings.js";
import { type Answer, freePort, http, json, serve } from "./support/server.js";

function code(error: AnyLicensingError): string | undefined {
  return error.kind === "connection" ? error.code : undefined;
}

test("nothing listens: not sent", async () => {
  const operations = operationsAt(`http://127.0.0.1:${await freePort()}`);
  for (const sort of sorts) {
    const error = await failureOf(operations[sort]());
    expect(words(error)).toBe("connection not-sent");
    expect(code(error)).toBe("ECONNREFUSED");
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(error.attempts).toBe(1);
  }
});

test("reset before anything is read: unknown", async () => {
  const server = await serve(
    () => http(204),
    (socket) => socket.resetAndDestroy(),
  );
  const operations = operationsAt(server.url);
  for (const sort of sorts) {
    const error = await failureOf(operations[sort]());
    expect(words(error)).toBe("connection unknown");
    expect(code(error)).toMatch(/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/);
  }
  expect(server.requests).toHaveLength(0);
});

test("ended before anything is read: the attempt runs out of time", async () => {
  const server = await serve(
    () => undefined,
    (socket) => socket.end(),
  );
  const operations = operationsAt(server.url, { timeout: 100 });
  for (const sort of sorts) {
    // Some platforms notice that the other side is done, others wait.
    expect(words(await failureOf(operations[sort]()))).toMatch(/^(timeout attempt|connection) unknown$/);
  }
});

/** What is done with the socket once the request was read whole. */
function then(act: (socket: Socket) => void): Answer {
  return (_, socket) => {
    act(socket);
    return undefined;
  };
}

const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const later = (act: () => void) => setTimeout(act, 20);

describe("the request was read, and no answer can be", () => {
  test.each<[string, Answer]>([
    ["the connection is reset", then((socket) => socket.resetAndDestroy())],
    ["the connection ends", then((socket) => socket.end())],
    [
      "it is reset in the status line",
      then((socket) => socket.write("HTTP/1.1 2", () => later(() => socket.resetAndDestroy()))),
    ],
    [
      "it is reset in the header fields",
      then((socket) => socket.write(head, () => later(() => socket.resetAndDestroy()))),
    ],
    ["it ends in the header fields", then((socket) => socket.end(head))],
    ["another protocol answers", then((socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"))],
    ["a body without a head", then((socket) => socket.end("<html></html>"))],
    [
      "two different content-lengths",
      then((socket) => socket.end(`${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`)),
    ],
    [
      "a content-length and chunks",
      then((socket) => socket.end(`${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`)),
    ],
    [
      "header fields over the platform's limit",
      then((socket) => socket.end(`${head}x-long: ${"x".repeat(40_000)}\r\n\r\n{}`)),
    ],
    [
      "101 that nobody asked for",
      then((socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n")),
    ],
    ["a status of four digits", then((socket) => socket.end("HTTP/1.1 2000 OK\r\n\r\n"))],
  ])("%s", async (_, answer) => {
    expect(await endings(answer)).toEqual(all("connection unknown"));
  });

  test("the code is the platform's", async () => {
    const { url } = await serve(then((socket) => socket.resetAndDestroy()));
    const error = await failureOf(operationsAt(url).create());
    expect(code(error)).toBe("ECONNRESET");
    expect(error.attempts).toBe(1);
  });
});

/** A body of whatever chunks. */
function streamOf(chunks: readonly unknown[], cancel = () => {}): ReadableStream {
  const left = [...chunks];
  const pull = (controller: ReadableStreamDefaultController): void => {
    if (left.length === 0) controller.close();
    else controller.enqueue(left.shift());
  };
  return new ReadableStream({ pull, cancel });
}

describe("a fetch of another make", () => {
  const spent: readonly (readonly [string, (response: Response) => unknown])[] = [
    ["was read", (response) => response.text()],
    ["is being read", (response) => response.body?.getReader()],
  ];

  test.each(spent)("gives an answer whose body %s: the status decides", async (_, spend) => {
    const give = (status: number) => async () => {
      const response = Response.json({ detail: "no" }, { status });
      await spend(response);
      return response;
    };
    const created = operationsAt("https://api.example.com", { fetch: give(201) });
    expect(words(await failureOf(created.get()))).toBe("invalid-response truncated 201 unknown");
    expect(words(await failureOf(created.create()))).toBe("invalid-response truncated 201 applied");
    const missing = operationsAt("https://api.example.com", { fetch: give(404) });
    expect(words(await failureOf(missing.create()))).toBe("not-found 404 rejected");
  });

  test("gives bytes in another form: they are read", async () => {
    const bytes = new TextEncoder().encode('{"id":"le-1"}');
    const view = (from: number, to: number) => new DataView(bytes.buffer, from, to - from);
    for (const chunks of [[view(0, bytes.length)], [view(0, 5), view(5, bytes.length)]]) {
      const fetch = async () => new Response(streamOf(chunks));
      expect(await operationsAt("https://api.example.com", { fetch }).get()).toEqual({ id: "le-1" });
    }
    const fetch = async () => new Response(streamOf([view(0, 3), view(3, 5)]), { status: 502 });
    expect(await failureOf(operationsAt("https://api.example.com", { fetch }).create())).toMatchObject({
      excerpt: '{"id"',
    });
  });

  test("gives what is no bytes: it is let go of", async () => {
    const cancelled = vi.fn();
    const fetch = async () => new Response(streamOf(['{"id":', '"le-1"}'], cancelled));
    const error = await failureOf(operationsAt("https://api.example.com", { fetch }).create());
    expect(words(error)).toBe("invalid-response malformed 200 applied");
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("gives nothing: it may have sent the request", async () => {
    // An option without its type.
    const options: object = { fetch: async () => {} };
    const { get, create } = operationsAt("https://api.example.com", { ...options });
    for (const call of [get(), create()]) {
      expect(words(await failureOf<AnyLicensingError>(call))).toBe("connection unknown");
    }
  });

  test("gives an error in the place of an answer", async () => {
    const { get, create } = operationsAt("https://api.example.com", { fetch: async () => Response.error() });
    for (const call of [get(), create()]) {
      expect(words(await failureOf<AnyLicensingError>(call))).toBe("invalid-response bad-status 0 unknown");
    }
  });

  test("gives texts in the place of bytes", async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue("{}") });
    const { create } = operationsAt("https://api.example.com", { fetch: async () => new Response(body) });
    expect((await failureOf(create())).outcome).toBe("applied");
  });
});

describe("an answer with an error status whose body is cut is that status", () => {
  const cut = http(409, { "content-type": "application/problem+json", "content-length": "999" }, '{"detail":"taken"');

  const expected = { ...all("conflict 409 rejected"), create: "unexpected-status 409 rejected" };

  test("the connection ends", async () => {
    expect(await endings(then((socket) => socket.end(cut)))).toEqual(expected);
  });

  test("the connection is reset", async () => {
    expect(await endings(cut, { resetInBody: true })).toEqual(expected);
  });

  test("also where the rest does not come in time", async () => {
    expect(await endings(cut, { client: { timeout: 300 } })).toEqual(expected);
  });
});

describe("a connection that is reused", () => {
  test("an answer that nobody asked for is not delivered", async () => {
    const extra = json(200, { id: "injected" });
    const { url, requests } = await serve(() => `${json(200, { id: "own" })}${requests.length === 1 ? extra : ""}`);
    const { get } = operationsAt(url);
    expect([await get(), await get(), await get()]).toEqual([{ id: "own" }, { id: "own" }, { id: "own" }]);
    expect(requests).toHaveLength(3);
  });

  test("an answer in the old form, ended by the connection, is a value", async () => {
    const { url } = await serve(then((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\n{"id":"le-1"}')));
    expect(await operationsAt(url).get()).toEqual({ id: "le-1" });
  });

  test("an informational answer before the answer changes nothing", async () => {
    const { url } = await serve(() => `HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n${json(200, { id: "le-1" })}`);
    expect(await operationsAt(url).get()).toEqual({ id: "le-1" });
  });
});
