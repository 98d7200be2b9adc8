// Hooks watch: whatever they throw, return, reject with or do to what they are told, the call goes on as it would without.
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFlexNetClient } from "../src/flexnet/index.js";
import { type Hooks, InvalidRequestError } from "../src/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { words } from "./support/ending.js";
import { http, json, serve } from "./support/server.js";

const uncaught: unknown[] = [];
const note = (error: unknown): void => {
  uncaught.push(error);
};

beforeEach(() => {
  uncaught.length = 0;
  process.on("unhandledRejection", note).on("uncaughtException", note);
});

afterEach(() => {
  process.off("unhandledRejection", note).off("uncaughtException", note);
});

/** What comes of a read that is retried to success, and of one that is refused; and what was on the wire. */
async function endings(hooks: Hooks): Promise<unknown> {
  const answers = [http(503, { "x-request-id": "r" }), json(200, { id: "le-1" }), json(404, { detail: "no" })];
  const { url, requests } = await serve(() => answers[requests.length - 1]);
  const client = createSoftwareLicensingClient({ baseUrl: url, token: "t", random: () => 0, hooks });
  const { status, data, attempts } = await client.licenseEntitlements.get("le-1").withResponse();
  const refused = await client.licenseEntitlements.get("le-2").result();
  // Long enough for a rejection to be noticed.
  await wait(10);
  const sent = requests.map(({ method, target, headers: { authorization } }) => [method, target, authorization]);
  return { status, data, attempts, refused: refused.ok || [words(refused.error), refused.error.message], sent };
}

/** The same function in the place of every hook, and how often it was called. */
function everywhere(hook: (view: object) => unknown) {
  const state = { calls: 0 };
  const counted = (view: object): unknown => {
    state.calls += 1;
    return hook(view);
  };
  return { state, hooks: { onRequest: counted, onResponse: counted, onRetry: counted, onError: counted } };
}

const poisoned = new Proxy(
  {},
  {
    get: () => {
      throw new Error("touched");
    },
  },
);

describe("hooks that", () => {
  test.each<[string, (view: object) => unknown]>([
    [
      "throw an error",
      () => {
        throw new Error("from a hook");
      },
    ],
    [
      "throw nothing",
      () => {
        throw undefined;
      },
    ],
    ["reject", () => Promise.reject(new Error("from a hook"))],
    [
      "reject later",
      async () => {
        await wait(1);
        throw new Error("from a hook");
      },
    ],
    ["never settle", () => new Promise(() => {})],
    ["return what throws wherever it is touched, also where a promise has its then", () => poisoned],
    ["return a value", () => ({ status: 500, retry: true })],
    [
      "change what they are told",
      (view) => {
        for (const key of Object.keys(view)) Reflect.set(view, key, "changed");
      },
    ],
    [
      "delete what they are told",
      (view) => {
        for (const key of Object.keys(view)) Reflect.deleteProperty(view, key);
      },
    ],
    ["freeze what they are told", (view) => Object.freeze(view)],
    [
      "empty the header fields",
      (view) => {
        const { headers }: { headers?: unknown } = view;
        if (headers instanceof Headers) for (const name of [...headers.keys()]) headers.delete(name);
      },
    ],
  ])("%s change nothing", async (_, hook) => {
    const expected = await endings({});
    const { state, hooks } = everywhere(hook);
    expect(await endings(hooks)).toEqual(expected);
    // Three requests, three answers, one retry and one error.
    expect(state.calls).toBe(8);
    expect(uncaught).toEqual([]);
  });
});

test("what one hook does to what it is told, the next is not told", async () => {
  const told: object[] = [];
  const { hooks } = everywhere((view) => {
    told.push({ ...view });
    for (const key of Object.keys(view)) Reflect.set(view, key, "changed");
    for (const key of Object.keys(view)) Reflect.deleteProperty(view, key);
  });
  await endings(hooks);
  expect(told.map((view) => Object(view).operation)).toEqual(Array(8).fill("getLicenseEntitlement"));
  expect(told.map((view) => Object(view).attempt)).toEqual([1, 1, 1, 2, 2, 1, 1, undefined]);
});

test("each view is an object of its own", async () => {
  const views = new Set<object>();
  const { state, hooks } = everywhere((view) => views.add(view));
  await endings(hooks);
  expect([state.calls, views.size]).toEqual([8, 8]);
});

describe("refused by the constructor", () => {
  const base = { baseUrl: "https://api.example.com", token: "t" };
  const makers: readonly (readonly [string, (options: typeof base) => unknown])[] = [
    ["Kaiten", createKaitenClient],
    ["software-licensing.io", createSoftwareLicensingClient],
    ["FlexNet", createFlexNetClient],
  ];
  const bad: readonly (readonly [string, unknown, string])[] = [
    ["a hook that is a text", { onError: "x" }, "hooks.onError"],
    ["a hook that is an object", { onRequest: { call() {} } }, "hooks.onRequest"],
    ["a hook that is null", { onRetry: null }, "hooks.onRetry"],
    ["a function in the place of all", () => {}, "hooks"],
    ["a list", [() => {}], "hooks"],
    ["null", null, "hooks"],
    ["a text", "onError", "hooks"],
  ];
  test.each(
    makers.flatMap(([api, make]) => bad.map(([what, hooks, named]) => [api, what, make, hooks, named] as const)),
  )("%s: %s", (_, __, make, hooks, named) => {
    const options = { ...base, hooks };
    expect(() => make(options)).toThrow(InvalidRequestError);
    expect(() => make(options)).toThrow(`createClient: ${named}: give a`);
  });

  test.each(makers)("%s: not hooks that are left out", (_, make) => {
    for (const hooks of [undefined, {}, { onError: undefined }, { onRequest: () => {} }]) {
      const options = { ...base, hooks };
      expect(() => make(options)).not.toThrow();
    }
  });
});
