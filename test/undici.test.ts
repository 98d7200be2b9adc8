// `licensing-sdk/undici`: what goes over the wire, over which connections, and how requests end.
import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import { createKaitenClient } from "licensing-sdk/kaiten";
import { createUndiciFetch, type UndiciFetchOptions } from "licensing-sdk/undici";
import { expect, onTestFinished, test } from "vitest";
import { freePort, http, json, type Received, serve } from "./support/server.js";

function newFetch(options?: UndiciFetchOptions) {
  const fetch = createUndiciFetch(options);
  onTestFinished(() => void fetch.close());
  return fetch;
}

const fine = (): string => json(200, { id: "le-1" });
/** What Node's own servers say. */
const promising = (): string => http(200, { "keep-alive": "timeout=5", "content-type": "application/json" }, "{}");

test("a client sends through it what it sends through the built-in one", async () => {
  const { url, requests } = await serve(() => http(204));
  const grant = { entitlementSlug: "api-calls", value: { type: "number", value: 42.5 } } as const;
  for (const fetch of [newFetch(), undefined]) {
    const kaiten = createKaitenClient({ baseUrl: url, token: "ksh_token", fetch });
    await kaiten.licenses.entitlements.attach("enterprise", grant).result();
  }
  const own = ["accept", "authorization", "content-type", "user-agent", "content-length", "connection"];
  const [ours, theirs] = requests.map(({ method, target, headers, body }) => {
    return { method, target, body, fields: own.map((name) => headers[name]) };
  });
  expect(ours).toMatchObject({ method: "POST", target: "/licenses/enterprise/entitlements" });
  expect(ours).toEqual(theirs);
  expect(Object.keys(requests[0]?.headers ?? {}).sort()).toEqual([...own, "accept-encoding", "host"].sort());
});

test.each<[string, HeadersInit]>([
  ["a record without a prototype", Object.assign(Object.create(null), { "x-a": "1", Accept: "a/b" })],
  ["a Headers", new Headers({ "x-a": "1", accept: "a/b" })],
  [
    "pairs",
    [
      ["x-a", "1"],
      ["accept", "a/b"],
    ],
  ],
])("header fields are taken as %s", async (_, headers) => {
  const { url, requests } = await serve(fine);
  await newFetch()(`${url}/a?b=c#d`, { headers });
  const { method, target, headers: sent, body } = requests[0] ?? {};
  expect({ method, target, body }).toEqual({ method: "GET", target: "/a?b=c", body: "" });
  expect(sent).toMatchObject({ "x-a": "1", accept: "a/b", "accept-encoding": "gzip, deflate, br" });
});

test("codings are asked for as the caller says", async () => {
  const { url, requests } = await serve(fine);
  await newFetch()(url, { headers: { "Accept-Encoding": "identity" } });
  expect(requests[0]?.headers["accept-encoding"]).toBe("identity");
});

test("a body is a text or bytes", async () => {
  const { url, requests } = await serve(fine);
  const fetch = newFetch();
  await fetch(url, { method: "POST", body: "café" });
  await fetch(url, { method: "PUT", body: new TextEncoder().encode("bytes") });
  await expect(fetch(url, { method: "POST", body: new URLSearchParams({ a: "b" }) })).rejects.toThrow(TypeError);
  expect(requests.map(({ body }) => body)).toEqual(["café", "bytes"]);
});

test("no more connections than are allowed, one request at a time on each", async () => {
  let [running, most] = [0, 0];
  const { url, requests, connections } = await serve((_, socket) => {
    running += 1;
    most = Math.max(most, running);
    setTimeout(() => {
      running -= 1;
      socket.write(fine());
    }, 10);
    return undefined;
  });
  const fetch = newFetch({ connections: 2 });
  await Promise.all(Array.from({ length: 8 }, async () => (await fetch(url, { method: "POST" })).text()));
  expect([requests.length, connections(), most]).toEqual([8, 2, 2]);
});

test("each origin has its own connections", async () => {
  const [one, other] = [await serve(() => undefined), await serve(fine)];
  const fetch = newFetch({ connections: 1 });
  fetch(one.url, {}).catch(() => {});
  expect((await fetch(other.url, {})).status).toBe(200);
});

test("a connection is used again, but not after the server's word is nearly over", async () => {
  let field = "timeout=5";
  const { url, connections } = await serve(() => http(200, { "keep-alive": field }));
  const fetch = newFetch();
  for (const [next, count] of [
    ["timeout=2", 1],
    ["timeout=5", 1],
    ["timeout=5", 2],
  ] as const) {
    await read(fetch(url, {}));
    expect(connections()).toBe(count);
    field = next;
  }
});

/** Reads an answer, and waits until its connection is free: a request at once would go over another. */
async function read(answer: Promise<Response>): Promise<void> {
  await (await answer).text();
  await wait(5);
}

const closing = { method: "POST", headers: { connection: "close" } };

test("what closes its connection has one of its own", async () => {
  const { url, requests, connections } = await serve(fine);
  const fetch = newFetch();
  for (let at = 0; at < 3; at += 1) {
    await read(fetch(url, closing));
    await read(fetch(url, {}));
  }
  const ofPosts = requests.filter(({ method }) => method === "POST").map(({ headers }) => headers["connection"]);
  // Before the first answer has come there is nothing to be used again.
  expect(ofPosts).toEqual(["keep-alive", "close", "close"]);
  expect(connections()).toBe(3);
});

test("or one that the server said it keeps, for as long as every answer says so", async () => {
  const answers = [promising, promising, () => http(200, { connection: "close" }), promising, fine, promising];
  const { url, requests, connections } = await serve((_, socket) => {
    const answer = answers[requests.length - 1]?.() ?? "";
    if (answer.includes("connection: close")) socket.end(answer);
    else socket.write(answer);
    return undefined;
  });
  const fetch = newFetch();
  for (const _ of answers) await read(fetch(url, closing));
  const sent = requests.map(({ headers }) => headers["connection"]);
  expect(sent).toEqual(["keep-alive", "keep-alive", "keep-alive", "keep-alive", "keep-alive", "close"]);
  expect(connections()).toBe(3);
});

test("a redirect is an answer", async () => {
  const other = await serve(fine);
  const { url } = await serve(() => http(307, { location: other.url }));
  const { status, headers, redirected } = await newFetch()(url, { redirect: "follow" });
  expect({ status, location: headers.get("location"), redirected }).toEqual({
    status: 307,
    location: other.url,
    redirected: false,
  });
  expect(other.connections()).toBe(0);
});

test("an abort ends a request before it is sent, and while it waits for its turn", async () => {
  const sockets: (() => void)[] = [];
  const { url, requests } = await serve((_, socket) => {
    sockets.push(() => socket.write(fine()));
    return undefined;
  });
  const fetch = newFetch({ connections: 1 });
  const reason = new Error("the user left");
  await expect(fetch(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const first = fetch(`${url}/first`, {});
  const controller = new AbortController();
  const second = fetch(`${url}/second`, { signal: controller.signal });
  const third = fetch(`${url}/third`, {});
  await expect.poll(() => sockets.length).toBe(1);
  controller.abort(reason);
  await expect(second).rejects.toBe(reason);
  sockets[0]?.();
  await (await first).text();
  await expect.poll(() => sockets.length).toBe(2);
  sockets[1]?.();
  expect((await third).status).toBe(200);
  expect(requests.map(({ target }: Received) => target)).toEqual(["/first", "/third"]);
});

test("an error tells what happened, and none of what was sent", async () => {
  const secret = "canary-61c2";
  const port = await freePort();
  const { url } = await serve((_, socket) => {
    socket.end(`${secret} is no HTTP\r\n\r\n`);
    return undefined;
  });
  const fetch = newFetch();
  const init = { method: "POST", headers: { authorization: `Bearer ${secret}` }, body: secret };
  const codes: unknown[] = [];
  for (const address of [`http://127.0.0.1:${port}/`, url]) {
    const error = await fetch(address, init).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(TypeError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
    codes.push(Object(error).cause.code);
  }
  expect(codes).toEqual(["ECONNREFUSED", "HPE_INVALID"]);
  const error = await fetch(url, { headers: { "x-a": `${secret}\n` } }).catch((error: unknown) => error);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
});

test("closing waits for what is on its way, and refuses what comes after", async () => {
  const { url } = await serve((_, socket) => {
    setTimeout(() => socket.write(fine()), 20);
    return undefined;
  });
  const fetch = createUndiciFetch();
  const answer = fetch(url, {}).then((response) => response.text());
  await Promise.all([fetch.close(), fetch.close()]);
  expect(await answer).toBe('{"id":"le-1"}');
  await fetch.close();
  await expect(fetch(url, {})).rejects.toThrow("fetch failed");
});

test("a call after it was closed was not sent", async () => {
  const { url, requests } = await serve(fine);
  const fetch = createUndiciFetch();
  await fetch.close();
  const { ok, error } = {
    error: undefined,
    ...(await createKaitenClient({ baseUrl: url, token: "ksh_token", fetch }).licenses.get("enterprise").result()),
  };
  expect(ok).toBe(false);
  expect(error).toMatchObject({ kind: "connection", outcome: "not-sent", code: "UND_ERR_CLOSED", attempts: 1 });
  expect(requests).toEqual([]);
});

test.each([0, -1, 1.5, Number.NaN])("connections: %s is refused", (connections) => {
  expect(() => createUndiciFetch({ connections })).toThrow(/^createUndiciFetch: connections: /);
});
