// The fault matrix: the caller's signal fires, in each phase of a call.
import { setTimeout as wait } from "node:timers/promises";
import type { Fetch } from "licensing-sdk";
import { type Found, replaceLookup } from "./lookup.js";
import { act, answering, type Row, type Setting, type Stage } from "./matrix-row.js";
import { unread } from "./matrix-upload.js";
import { http, startServer } from "./server.js";

/**
 * A start whose stage is given what ends its calls. They have to settle before a timer of 50 ms that is started with the
 * end: on a busy machine both are late, and still one after the other.
 */
function aborting(prepare: (abort: () => void, setting: Setting) => Promise<Stage>): Row["start"] {
  return async (setting): Promise<Stage> => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLate = false;
    const abort = (): void => {
      timer ??= setTimeout(() => {
        isLate = true;
      }, 50);
      controller.abort(new Error("the user left"));
    };
    const stage = await prepare(abort, setting);
    return {
      ...stage,
      signal: controller.signal,
      after: async () => {
        clearTimeout(timer);
        await stage.after?.();
      },
      wrong: (calls) => {
        if (timer === undefined) return "nothing aborted the call";
        return isLate ? "settled later than 50 ms after the abort" : stage.wrong?.(calls);
      },
    };
  };
}

/** What sends, and aborts once the head of an answer has come and its body is being read. */
function abortingInBody(fetch: Fetch, abort: () => void): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    setImmediate(abort);
    return response;
  };
}

/** A case in which the head of an answer comes and its body does not. */
function inBody(status: number, name: string, get: string, create: string): Row {
  return {
    number: 53,
    name: `aborted in the body of ${name}`,
    start: aborting(async (abort, { fetch }) => ({
      ...(await startServer(() => http(status, { "content-type": "application/json", "content-length": "9" }, "{"))),
      options: { fetch: abortingInBody(fetch, abort) },
    })),
    get: [get, 1],
    create: [create, 1],
  };
}

export const abortRows: readonly Row[] = [
  {
    number: 53,
    name: "aborted before it began",
    start: aborting(async (abort) => {
      abort();
      return startServer(() => undefined);
    }),
    get: ["aborted not-sent", 0, 0, 0],
    create: ["aborted not-sent", 0, 0, 0],
    attach: ["aborted not-sent", 0, 0, 0],
  },
  {
    number: 53,
    name: "aborted while the name is looked up: the platform does not say that nothing was sent",
    start: aborting(async (abort) => {
      const server = await startServer(() => undefined);
      const looking: Found[] = [];
      const restore = replaceLookup((found) => {
        looking.push(found);
        setTimeout(abort, 10);
      });
      return {
        ...server,
        url: server.url.replace("127.0.0.1", "localhost"),
        wrong: () => (looking.length === 1 ? undefined : `${looking.length} names looked up, not 1`),
        close: () => {
          restore();
          for (const found of looking) found(new Error("not found, too late"));
          server.close();
        },
      };
    }),
    get: ["aborted unknown", 1, 0, 0],
    create: ["aborted unknown", 1, 0, 0],
    isAlone: true,
  },
  {
    number: 53,
    name: "aborted while the connection is made: in a TLS handshake that is not answered",
    start: aborting(async (abort) => {
      const server = await startServer(
        () => undefined,
        (socket) => socket.once("data", () => setTimeout(abort, 10)),
      );
      return { ...server, url: server.url.replace("http:", "https:") };
    }),
    get: ["aborted unknown", 1, 0],
    create: ["aborted unknown", 1, 0],
  },
  {
    number: 53,
    name: "aborted while it uploads to a server that does not read",
    start: aborting((abort, setting) => unread(() => setTimeout(abort, 10))(setting)),
    padding: 8 * 1024 * 1024,
    get: ["aborted unknown", 1],
    create: ["aborted unknown", 1],
  },
  {
    number: 53,
    name: "aborted while it waits for the answer",
    start: aborting((abort, setting) => answering(act(abort))(setting)),
    get: ["aborted unknown", 1],
    create: ["aborted unknown", 1],
    attach: ["aborted unknown", 1],
  },
  inBody(200, "a success", "aborted unknown", "aborted applied"),
  inBody(404, "a refusal", "aborted rejected", "aborted rejected"),
  {
    number: 53,
    name: "aborted in the wait of half a second before the next attempt",
    start: aborting(async (abort) => ({
      ...(await startServer(() => http(429))),
      options: { random: () => 1, hooks: { onRetry: () => setTimeout(abort, 10) } },
      after: () => wait(600),
    })),
    get: ["aborted deferred", 1],
    create: ["aborted deferred", 1],
    attach: ["aborted deferred", 1],
  },
  {
    number: 53,
    name: "aborted in the wait that the server asks for, where a read may have been answered",
    start: aborting(async (abort, { method }) => ({
      ...(await startServer(() => http(method === "get" ? 503 : 429, { "retry-after": "5" }))),
      options: { hooks: { onRetry: () => setTimeout(abort, 10) } },
    })),
    get: ["aborted unknown", 1],
    create: ["aborted deferred", 1],
    attach: ["aborted deferred", 1],
  },
];
