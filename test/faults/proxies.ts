// P4: genuine error pages of nginx and haproxy, what calls make of them, and whether that is true of the upstream behind.
import { inspect } from "node:util";
import { type AnyLicensingError, type Call, type ClientOptions, isProblem } from "licensing-sdk";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createKaitenClient } from "licensing-sdk/kaiten";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import type { Figure } from "./figure.js";
import { type Program, pages, startProxy } from "./proxy-servers.js";
import { type Answer, json, startServer } from "./server.js";
import { words } from "./words.js";

/** A path at the proxy, and the status that a call to it is answered with. */
interface Place {
  readonly path: string;
  readonly status: number;
  /** The status for a read, where it is another. */
  readonly read?: number;
  /** Whether a second request succeeds. */
  readonly recovers?: boolean;
  /** What makes the request too long, where that is asked for. */
  readonly long?: "path" | "field";
}

/** Where something is wrong between proxy and upstream, or with the request. `reset` to `recovering` reach the upstream. */
const places: Readonly<Record<Program, readonly Place[]>> = {
  nginx: [
    { path: "reset", status: 502 },
    { path: "closed", status: 502 },
    { path: "garbled", status: 502 },
    { path: "silent", status: 504 },
    { path: "recovering", status: 502, recovers: true },
    { path: "refused", status: 502 },
    { path: "without-servers", status: 502 },
    { path: "limited", status: 429 },
    { path: "limited-as-busy", status: 503 },
    { path: "maintenance", status: 503 },
    { path: "too-large", status: 413, read: 200 },
    { path: "authorized", status: 401 },
    { path: "forbidden", status: 403 },
    { path: "long-path", status: 414, long: "path" },
    { path: "long-field", status: 400, long: "field" },
  ],
  haproxy: [
    { path: "reset", status: 502 },
    { path: "closed", status: 502 },
    { path: "garbled", status: 502 },
    { path: "silent", status: 504 },
    { path: "recovering", status: 502, recovers: true },
    { path: "refused", status: 503 },
    { path: "without-servers", status: 503 },
    { path: "limited", status: 429 },
    { path: "too-large", status: 413, read: 200 },
    { path: "authorized", status: 401 },
    { path: "forbidden", status: 403 },
    { path: "long-path", status: 400, long: "path" },
    { path: "long-field", status: 400, long: "field" },
  ],
};

/** The upstream: what it does with a request that it read whole hangs on the path. `seen`: how often it read a call. */
function upstreamOf(seen: Map<string, number>): Answer {
  return ({ target, body }, socket) => {
    const id = /call-\d+/.exec(target + body)?.[0] ?? "";
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    const path = target.split("/")[1];
    if (path === "reset" || (path === "recovering" && times === 1)) socket.resetAndDestroy();
    else if (path === "closed") socket.end();
    else if (path === "garbled") return "HTTP/1.1 200 OK\r\nthis is no field\r\n\r\n";
    else if (path !== "silent") return json(200, {});
    return undefined;
  };
}

const sorts = ["get", "attach", "create"] as const;
type Sort = (typeof sorts)[number];

/** A read, a write that is answered without a body, and one that is answered with an object. */
function start(sort: Sort, id: string, baseUrl: string, options: ClientOptions): Call<unknown, AnyLicensingError> {
  const at = { ...options, baseUrl, token: "token" };
  const value = { type: "number", value: 1 } as const;
  const product = [{ productName: "P", productVersion: "1" }];
  const lineItems = [{ product, startDate: "2026-01-01" }];
  switch (sort) {
    case "get":
      return createSoftwareLicensingClient(at).licenseEntitlements.get(id);
    case "attach":
      return createKaitenClient(at).licenses.entitlements.attach(id, { entitlementSlug: "api-calls", value });
    case "create":
      return createFlexNetClient(at).entitlements.create({ autoGenerate: true, description: id, lineItems });
  }
}

const kinds: Readonly<Record<number, string>> = {
  400: "bad-request",
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  409: "conflict",
  422: "unprocessable-content",
  429: "too-many-requests",
  500: "internal-server-error",
  503: "service-unavailable",
};
const undeclaredByCreate = [409, 422, 503];
const deferred = [421, 425, 429];
const resentWhereHarmless = [408, 500, 502, 503, 504];

/** How a call has to end, in words. */
function expected({ status, read = status, recovers }: Place, sort: Sort, retries: boolean): string {
  const first = sort === "get" ? read : status;
  const isResent = retries && (deferred.includes(first) || (sort === "get" && resentWhereHarmless.includes(first)));
  if (isResent && recovers) return "success after 2";
  const requests = isResent ? 3 : 1;
  if (first === 200) return `success after ${requests}`;
  const isDeclared = !(sort === "create" && undeclaredByCreate.includes(first));
  const kind = (isDeclared && kinds[first]) || "unexpected-status";
  const unknown = first >= 500 || first === 408;
  const outcome = deferred.includes(first) ? "deferred" : unknown ? "unknown" : "rejected";
  return `${kind} ${first} ${outcome} after ${requests}`;
}

/** A call that is over. */
interface Ended {
  /** What was called where, for whoever reads an example. */
  readonly name: string;
  readonly id: string;
  readonly isWrite: boolean;
  readonly expected: string;
  readonly ending: string;
  readonly error: AnyLicensingError | undefined;
  /** The latest body that came over the wire. */
  readonly page: string;
}

async function call(url: string, place: Place, sort: Sort, retries: boolean, id: string): Promise<Ended> {
  let page = "";
  let requests = 0;
  const options: ClientOptions = {
    async fetch(url, init) {
      requests += 1;
      const response = await globalThis.fetch(url, init);
      page = await response.clone().text();
      return response;
    },
    ...(!retries && { retry: false }),
    random: () => 0,
    clock: { now: Date.now, sleep: () => Promise.resolve() },
    headers: {
      // nginx makes its pages longer for this browser: over 512 characters.
      "user-agent": "Chrome/140",
      ...(place.long === "field" && { "x-long": "x".repeat(40_000) }),
    },
  };
  const baseUrl = `${url}/${place.path}${place.long === "path" ? `/${"x".repeat(40_000)}` : ""}`;
  const end = await start(sort, id, baseUrl, options).result();
  const error = end.ok ? undefined : end.error;
  const isMiscounted = error !== undefined && error.attempts !== requests;
  return {
    name: `${place.path} ${sort} ${retries ? "with" : "without"} retries`,
    id,
    isWrite: sort !== "get",
    expected: expected(place, sort, retries),
    ending: `${error === undefined ? "success" : words(error)} after ${requests}${isMiscounted ? ", miscounted" : ""}`,
    error,
    page,
  };
}

/** What shows an error where nobody asked for the page: it has to show none of it. */
function shown(error: AnyLicensingError): string {
  return [
    error.message,
    error.stack,
    String(error),
    JSON.stringify(error),
    inspect(error),
    inspect(error, { depth: 20, showHidden: true }),
  ].join("\n");
}

/** What is wrong with the excerpt of a page. */
function wrongExcerpt(excerpt: string | undefined, page: string): string | undefined {
  const [firstLine = ""] = page.split(/[\r\n]/);
  if (excerpt === undefined) return "none";
  if (excerpt.length > 512 || excerpt.length < Math.min(page.length, 512)) return `${excerpt.length} characters`;
  if (/\p{Cc}/u.test(excerpt)) return "control characters";
  return excerpt.startsWith(firstLine) ? undefined : "not the page";
}

/**
 * Calls through a proxy to each page that it has, and to each way in which it comes to serve one; every call with and
 * without retries. `undefined` where the proxy is not installed.
 */
export async function proxies({ program }: { program: Program }): Promise<readonly Figure[] | undefined> {
  const seen = new Map<string, number>();
  const upstream = await startServer(upstreamOf(seen));
  let ended: readonly Ended[];
  try {
    const proxy = await startProxy(program, Number(new URL(upstream.url).port));
    if (proxy === undefined) return undefined;
    try {
      ended = await callAll(proxy.url, [
        ...places[program],
        ...pages[program].map((status) => ({ path: `page-${status}`, status })),
      ]);
    } finally {
      await proxy.stop();
    }
  } finally {
    upstream.close();
  }
  return figures(program, ended, seen);
}

async function callAll(url: string, all: readonly Place[]): Promise<readonly Ended[]> {
  // What the limits let through.
  await (await fetch(`${url}/limited/`)).text();
  let calls = 0;
  const atEach = all.map(async (place) => {
    const ended: Ended[] = [];
    for (const sort of sorts) {
      for (const retries of [false, true]) {
        calls += 1;
        ended.push(await call(url, place, sort, retries, `call-${calls}`));
      }
    }
    return ended;
  });
  return (await Promise.all(atEach)).flat();
}

function figures(program: Program, ended: readonly Ended[], seen: ReadonlyMap<string, number>): readonly Figure[] {
  const wrongEnds: string[] = [];
  const leaks: string[] = [];
  const problems: string[] = [];
  const excerpts: string[] = [];
  const lies: string[] = [];
  const doubles: string[] = [];
  let pagesRead = 0;
  let applied = 0;
  for (const { name, id, isWrite, expected, ending, error, page } of ended) {
    const times = seen.get(id) ?? 0;
    if (ending !== expected) wrongEnds.push(`${name}: ${ending}, expected ${expected}`);
    if (isWrite && times > 1) doubles.push(`${name}: ${times} times`);
    if (isWrite && times > 0 && error !== undefined) applied += 1;
    const claim = error?.outcome ?? "applied";
    if (isWrite && claim !== "unknown" && (claim === "applied") !== times > 0) lies.push(`${name}: ${ending}`);
    if (error === undefined) continue;
    const text = shown(error);
    const tags = page.match(/<[^>]+>/g) ?? [];
    if (tags.length > 0) pagesRead += 1;
    const leak = tags.find((tag) => text.includes(tag));
    if (leak !== undefined) leaks.push(`${name}: ${leak}`);
    if (!isProblem(error) || error.problem.type !== "about:blank") problems.push(name);
    const excerpt = isProblem(error) ? wrongExcerpt(error.excerpt, page) : "none";
    if (excerpt !== undefined) excerpts.push(`${name}: ${excerpt}`);
  }
  const none = (what: string, found: readonly string[]): Figure => ({
    goal: "P4",
    what: `${program}: ${what}`,
    measured: found.length,
    atMost: 0,
    example: found[0],
  });
  return [
    { goal: "P4", what: `${program}: calls that ended with a page of it`, measured: pagesRead, atLeast: 150 },
    {
      goal: "P4",
      what: `${program}: writes that were applied and answered with a page`,
      measured: applied,
      atLeast: 16,
    },
    none("calls with another kind, status, outcome or number of requests", wrongEnds),
    none("writes whose outcome the upstream refutes", lies),
    none("writes applied more than once", doubles),
    none("errors that show HTML", leaks),
    none("problems other than about:blank", problems),
    none("excerpts that are none, too long or not escaped", excerpts),
  ];
}
