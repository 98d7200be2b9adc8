// The time budget of an attempt: from its token to the last byte of its answer.
import { describe, expect, test } from "vitest";
import type { AnyLicensingError, Result } from "../src/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { grant, operationsAt } from "./support/clients.js";
import { failureOf, inTime, words } from "./support/ending.js";
import { all, type Endings, sorts } from "./support/endings.js";
import { type Answer, http, json, serve } from "./support/server.js";

// Long enough for a busy machine to get the answer as far as it comes.
const timeout = 400;
const jsonType = { "content-type": "application/json" };

/** Sends the head, and then the rest of the text one character at a time. */
function trickle(head: string, rest: string): Answer {
  return (_, socket) => {
    socket.write(head);
    let sent = 0;
    const timer = setInterval(() => socket.write(rest[sent++ % rest.length] ?? ""), 10);
    socket.once("close", () => clearInterval(timer));
    return undefined;
  };
}

describe("an attempt that runs out of time", () => {
  const unknown = all("timeout attempt unknown");
  const lost: Endings = { ...unknown, attach: "success", create: "timeout attempt applied" };

  test.each<[string, Answer, Endings]>([
    ["the server never answers", () => undefined, unknown],
    ["the status line never ends", () => "HTTP/1.1 20", unknown],
    ["the header fields trickle", trickle("HTTP/1.1 200 OK\r\nx-slow: ", "x"), unknown],
    ["the body never comes", () => http(200, { ...jsonType, "content-length": "9" }), lost],
    ["the body trickles", trickle(http(200, { ...jsonType, "content-length": "9999" }), " "), lost],
    ["the chunks trickle", trickle(http(200, { ...jsonType, "transfer-encoding": "chunked" }), "1\r\n \r\n"), lost],
  ])("%s", async (_, answer, expected) => {
    const { url, requests } = await serve(answer);
    const operations = operationsAt(url, { timeout });
    await Promise.all(
      sorts.map(async (sort) => {
        const start = performance.now();
        const end = await inTime<Result<unknown, AnyLicensingError>>(operations[sort]().result(), timeout + 250);
        expect(end.ok ? "success" : words(end.error)).toBe(expected[sort]);
        if (end.ok) return;
        expect(performance.now() - start).toBeGreaterThan(timeout - 5);
        expect([end.error.name, end.error.attempts, end.error.cause]).toEqual(["TimeoutError", 1, undefined]);
      }),
    );
    expect(requests).toHaveLength(sorts.length);
  });

  test("an error status whose body trickles is that status", async () => {
    const { url } = await serve(trickle(http(500, { "content-length": "9999" }), " "));
    const error = await failureOf(operationsAt(url, { timeout }).create());
    expect(words(error)).toBe("internal-server-error 500 unknown");
  });

  test("its connection is closed", async () => {
    let closed: Promise<unknown> | undefined;
    const { url } = await serve((_, socket) => {
      closed = new Promise((resolve) => socket.once("close", resolve));
      return undefined;
    });
    await failureOf(operationsAt(url, { timeout }).create());
    await closed;
  });

  test("a token function that hangs spends it: nothing was sent", async () => {
    const { url, connections } = await serve(() => http(204));
    const kaiten = createKaitenClient({ baseUrl: url, timeout: 50, token: () => new Promise(() => {}) });
    const error = await failureOf(kaiten.licenses.entitlements.attach("enterprise", grant));
    expect(words(error)).toBe("timeout attempt not-sent");
    expect([error.attempts, connections()]).toEqual([0, 0]);
  });

  test("a fetch that takes no notice of its signal", async () => {
    const hanging = () => new Promise<Response>(() => {});
    const error = await failureOf(operationsAt("https://kaiten.invalid", { fetch: hanging, timeout: 50 }).create());
    expect(words(error)).toBe("timeout attempt unknown");
    const deaf = async () => new Response(new ReadableStream({}), { status: 201 });
    const inBody = await failureOf(operationsAt("https://kaiten.invalid", { fetch: deaf, timeout: 50 }).create());
    expect(words(inBody)).toBe("timeout attempt applied");
  });
});

describe("a call that runs out of time", () => {
  const random = () => 0;

  test("in its first attempt", async () => {
    const { url, requests } = await serve(() => undefined);
    const operations = operationsAt(url, { totalTimeout: 100, retry: {} });
    for (const [sort, ending] of Object.entries(all("timeout total unknown"))) {
      const error = await inTime(failureOf<AnyLicensingError>(operations[sort as keyof Endings]()), 350);
      expect([words(error), error.attempts]).toEqual([ending, 1]);
    }
    expect(requests).toHaveLength(sorts.length);
  });

  test("in a later one, of which it takes the rest alone", async () => {
    const { url, requests } = await serve(() => undefined);
    const { get } = operationsAt(url, { timeout: 100, totalTimeout: 220, retry: {}, random });
    const error = await inTime(failureOf(get()), 470);
    expect([words(error), error.attempts, requests.length]).toEqual(["timeout total unknown", 2, 2]);
  });

  test("in the wait between two: what became of the first is not forgotten", async () => {
    const { url, requests } = await serve(() => json(503, {}));
    const clock = { now: Date.now, sleep: () => new Promise<void>(() => {}) };
    const { get } = operationsAt(url, { totalTimeout: 200, retry: {}, random, clock });
    const error = await inTime(failureOf(get()), 450);
    expect([words(error), error.attempts, requests.length]).toEqual(["timeout total unknown", 1, 1]);
  });

  test("a wait that it would not survive is not begun", async () => {
    const { url, requests } = await serve(() => http(429, { "retry-after": "1" }));
    const { create } = operationsAt(url, { totalTimeout: 900, retry: {} });
    const error = await inTime(failureOf(create()), 500);
    expect([words(error), error.attempts, requests.length]).toEqual(["too-many-requests 429 deferred", 1, 1]);
  });

  test("by its own limit, over that of the client", async () => {
    const { url } = await serve(() => undefined);
    const { create } = operationsAt(url, { totalTimeout: 60_000 });
    expect(words(await inTime(failureOf(create({ totalTimeout: 50 })), 300))).toBe("timeout total unknown");
  });
});

describe("the timeout of a call", () => {
  test("goes before the client's, either way", async () => {
    const { url } = await serve((request) => {
      if (request.method !== "GET") return undefined;
      return http(200, jsonType, "{}");
    });
    const hasty = operationsAt(url, { timeout: 1 });
    expect(await hasty.get({ timeout: 10_000 })).toEqual({});
    const patient = operationsAt(url, { timeout: 10_000 });
    const error = await inTime(failureOf(patient.create({ timeout: 50 })), 300);
    expect(words(error)).toBe("timeout attempt unknown");
    expect(error.message).toContain("50");
  });

  test("leaves no timer behind", async () => {
    const { url } = await serve(() => http(204));
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const operations = operationsAt(url, { timeout: 60_000 });
    await operations.attach();
    const before = timers();
    for (let at = 0; at < 20; at += 1) await operations.attach();
    // The platform's fetch has some of its own.
    expect(timers()).toBeLessThan(before + 10);
  });
});
