// A call: one request, taken in three styles, in any order and as often as one likes.
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import type { AnyLicensingError, Call } from "../src/index.js";
import { operationsAt } from "./support/clients.js";
import { http, json, serve } from "./support/server.js";

const styles = {
  await: (call: Call<unknown, AnyLicensingError>) => call.then(() => "data", same),
  result: (call: Call<unknown, AnyLicensingError>) => call.result().then((end) => (end.ok ? "data" : end.error)),
  withResponse: (call: Call<unknown, AnyLicensingError>) => call.withResponse().then(() => "data", same),
};
type Style = keyof typeof styles;

function same(error: unknown): unknown {
  return error;
}

const orders: readonly (readonly Style[])[] = [
  ["await"],
  ["result"],
  ["withResponse"],
  ["await", "await", "await"],
  ["result", "result"],
  ["withResponse", "withResponse"],
  ["await", "result", "withResponse"],
  ["await", "withResponse", "result"],
  ["result", "await", "withResponse"],
  ["result", "withResponse", "await"],
  ["withResponse", "await", "result"],
  ["withResponse", "result", "await"],
  ["result", "await", "result", "withResponse", "await", "withResponse"],
];

describe.each(orders.map((order) => [order.join(", "), order] as const))("%s", (_, order) => {
  test("a success: one request", async () => {
    const { url, requests } = await serve(() => json(200, { id: "le-1" }));
    const call = operationsAt(url).get();
    const all = await Promise.all(order.map((style) => styles[style](call)));
    for (const style of order) all.push(await styles[style](call));
    expect(all).toEqual(all.map(() => "data"));
    expect(requests).toHaveLength(1);
  });

  test("a failure: one request, one error", async () => {
    const { url, requests } = await serve(() => json(404, {}));
    const call = operationsAt(url).get();
    const all = await Promise.all(order.map((style) => styles[style](call)));
    for (const style of order) all.push(await styles[style](call));
    const [first] = all;
    expect(first instanceof Error && first.name).toBe("NotFoundError");
    expect(all.every((error) => error === first)).toBe(true);
    expect(requests).toHaveLength(1);
  });
});

describe("what each style gives", () => {
  test("the data; the data or the error as a value; the data with status, header fields and attempts", async () => {
    const { url } = await serve(() => http(200, { "x-request-id": "req-1", "set-cookie": "a=1" }, '{"id":"le-1"}'));
    const call = operationsAt(url).get();
    const data = { id: "le-1" };
    expect(await call).toEqual(data);
    expect(await call.result()).toEqual({ ok: true, data });
    const answer = await call.withResponse();
    expect([answer.data, answer.status, answer.attempts]).toEqual([data, 200, 1]);
    expect(answer.data).toBe(await call);
    expect(answer.headers.get("x-request-id")).toBe("req-1");
    expect(answer.headers.get("set-cookie")).toBe("a=1");
    expect(Object.keys(answer).sort()).toEqual(["attempts", "data", "headers", "status"]);
  });

  test("without a body the data is undefined", async () => {
    const { url } = await serve(() => http(204));
    const call = operationsAt(url).attach();
    expect(await call).toBe(undefined);
    const end = await call.result();
    expect([end.ok, end.ok && end.data]).toEqual([true, undefined]);
    expect((await call.withResponse()).status).toBe(204);
  });

  test("a failure", async () => {
    const { url } = await serve(() => json(404, {}));
    const end = await operationsAt(url).get().result();
    expect(end.ok).toBe(false);
    expect(Object.keys(end).sort()).toEqual(["error", "ok"]);
    expect(!end.ok && end.error.kind).toBe("not-found");
  });

  test("the request starts at once, and never again", async () => {
    const { url, requests } = await serve(() => http(204));
    const call = operationsAt(url).attach();
    while (requests.length === 0) await turn();
    await call;
    await turn();
    expect(requests).toHaveLength(1);
  });
});

describe("a call is a promise", () => {
  test("and what follows it is a plain one", async () => {
    const { url, requests } = await serve(() => http(204));
    const call = operationsAt(url).attach();
    expect(call).toBeInstanceOf(Promise);
    expect(Object.prototype.toString.call(call)).toBe("[object Promise]");
    for (const next of [call.then(), call.catch(() => {}), call.finally(() => {})]) {
      expect(Object.getPrototypeOf(next)).toBe(Promise.prototype);
      expect("result" in next).toBe(false);
      await next;
    }
    expect(await Promise.all([call, call])).toEqual([undefined, undefined]);
    expect(await Promise.race([call])).toBe(undefined);
    expect(requests).toHaveLength(1);
  });

  test("finally runs whatever the end, and hands on the error", async () => {
    const { url } = await serve(() => json(404, {}));
    let ran = 0;
    const after = operationsAt(url)
      .get()
      .finally(() => {
        ran += 1;
      });
    expect(await after.catch((error: unknown) => error instanceof Error && error.name)).toBe("NotFoundError");
    expect(ran).toBe(1);
  });
});

describe("a rejection that nobody handles", () => {
  /** The rejections that nobody handled, from now to the end of the test. */
  function watch(): readonly unknown[] {
    const seen: unknown[] = [];
    const others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", (error) => seen.push(error));
    onTestFinished(() => {
      process.removeAllListeners("unhandledRejection");
      for (const listener of others) process.on("unhandledRejection", listener);
    });
    return seen;
  }

  async function turns(): Promise<void> {
    for (let at = 0; at < 5; at += 1) await turn();
  }

  test("is one where the call was not taken at all", async () => {
    const { url } = await serve(() => json(404, {}));
    const seen = watch();
    void operationsAt(url).get();
    while (seen.length === 0) await turn();
    await turns();
    expect(seen.map((error) => error instanceof Error && error.name)).toEqual(["NotFoundError"]);
  });

  test.each<[string, (call: Call<unknown, AnyLicensingError>) => Promise<unknown>]>([
    ["result", (call) => call.result()],
    ["withResponse, handled", (call) => call.withResponse().catch(same)],
    ["await, handled", (call) => call.catch(same)],
  ])("is none after %s alone", async (_, take) => {
    const { url } = await serve(() => json(404, {}));
    const seen = watch();
    const operations = operationsAt(url);
    await take(operations.get());
    // The same for what is refused before a byte is sent.
    await take(operations.get({ timeout: 0 }));
    await turns();
    expect(seen).toEqual([]);
  });

  test("is one where the rejection of withResponse is not handled", async () => {
    const { url } = await serve(() => json(404, {}));
    const seen = watch();
    void operationsAt(url).get().withResponse();
    while (seen.length === 0) await turn();
    await turns();
    expect(seen).toHaveLength(1);
  });
});
