// S10, A2 and A16: what a process has around it, and no client may use: variables of the environment, cookies of a page,
// proxies. On the wire are the documented header fields alone, and nothing goes anywhere but to the base URL.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Watched } from "./environment-client.js";
import { everyOperation, successOf } from "./every-operation.js";
import type { Figure } from "./figure.js";
import { http, json, startServer } from "./server.js";
import { Tally } from "./tally.js";

/** Shows up wherever something of the environment does. */
const canary = "canary-e1a7";

// Those that the package documents, and those that the platform's fetch adds.
const ours = ["accept", "authorization", "content-type", "user-agent"];
const platforms = ["host", "connection", "content-length", "accept-language", "sec-fetch-mode", "accept-encoding"];

/** Variables as other clients read them: tokens, header fields, base URLs and proxies, all of them traps. */
function traps(elsewhere: string): Record<string, string> {
  const prefixes = ["LICENSING", "LICENSING_SDK", "KAITEN", "SOFTWARE_LICENSING", "FLEXNET", "FNO", "REVENERA"];
  const secrets = [
    "TOKEN",
    "USER_TOKEN",
    "API_KEY",
    "ACCESS_TOKEN",
    "CUSTOM_HEADERS",
    "HEADERS",
    "SITE_ID",
    "ORGANIZATION",
  ];
  const addresses = ["BASE_URL", "API_BASE", "ENDPOINT", "HOST", "PROXY"];
  return Object.fromEntries([
    ...prefixes.flatMap((prefix) => [
      ...secrets.map((name) => [`${prefix}_${name}`, name.endsWith("HEADERS") ? `x-trap: ${canary}` : canary]),
      ...addresses.map((name) => [`${prefix}_${name}`, elsewhere]),
    ]),
    ...["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].flatMap((name) =>
      [name, name.toLowerCase()].map((each) => [each, elsewhere]),
    ),
  ]);
}

/** S10, A2, A16. */
export async function environment(): Promise<readonly Figure[]> {
  const undocumented = new Tally();
  const leaked = new Tally();
  const second = await startServer(() => http(204));
  const first = await startServer(({ method, target }) => {
    const path = target.replace(/\?.*/, "").split("/");
    const called = everyOperation.find(({ row }) => {
      const parts = row.path.split("/");
      const isAlike = parts.every((part, index) => part.startsWith("{") || part === path[index]);
      return row.method === method && parts.length === path.length && isAlike;
    });
    const success = called && successOf(called);
    return success === undefined ? http(204) : json(200, success);
  });
  const root = join(import.meta.dirname, "../..");
  const argv = ["--import", "tsx", join(import.meta.dirname, "environment-client.ts"), first.url, canary];
  const { LICENSING_DEBUG: _, ...inherited } = process.env;
  const env = { ...inherited, ...traps(second.url) };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, { cwd: root, env, timeout: 60_000 });
    const { read, written, ports }: Watched = JSON.parse(stdout);
    for (const { method, target, headers, body } of first.requests) {
      const names = Object.keys(headers).filter((name) => ![...ours, ...platforms].includes(name));
      undocumented.check(names.length === 0, () => `${method} ${target}: ${names}`);
      const all = JSON.stringify([target, headers, body]);
      leaked.check(!all.includes(canary) && !("cookie" in headers), () => `${method} ${target}`);
    }
    const others = [...new Set(read)].filter((name) => name !== "LICENSING_DEBUG");
    const elsewhere = ports.filter((port) => port !== Number(new URL(first.url).port));
    return [
      { goal: "S10", what: "requests", measured: first.requests.length, atLeast: everyOperation.length + 2 },
      undocumented.figure("S10", "requests with a header field that is not documented"),
      leaked.figure("A2", "requests with a cookie, or with something of the environment or of the page"),
      {
        goal: "S10",
        what: "reads of LICENSING_DEBUG, the one variable that is documented",
        measured: read.filter((name) => name === "LICENSING_DEBUG").length,
        atLeast: 1,
      },
      {
        goal: "A16",
        what: "other variables that were read",
        measured: others.length,
        atMost: 0,
        example: others.join(),
      },
      {
        goal: "A16",
        what: "variables that were written",
        measured: written.length,
        atMost: 0,
        example: written.join(),
      },
      { goal: "S10", what: "connections made", measured: ports.length, atLeast: 1 },
      { goal: "S10", what: "connections elsewhere", measured: elsewhere.length + second.connections(), atMost: 0 },
      {
        goal: "S10",
        what: "characters on standard error, without LICENSING_DEBUG",
        measured: stderr.length,
        atMost: 0,
        example: stderr.slice(0, 200),
      },
    ];
  } finally {
    first.close();
    second.close();
  }
}
