// S6: somebody put names on `Object.prototype`. The bytes on the wire are those that are sent without, and calls end alike.
//
// The calls are made by a process of their own (pollution-client.ts). Out of scope are `get`, `set`, `value`, `toJSON` and
// `then`: with these no property can be defined, no JSON be written and no promise be awaited, whoever wrote the program.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Figure } from "./figure.js";
import { pollutedNames } from "./polluted-names.js";
import type { Run } from "./pollution-client.js";
import { http, json, startServer } from "./server.js";
import { Tally } from "./tally.js";

/** The answer that a path asks for, such as `/3/422/…`: a status, `bad` for a body that is cut, `echo` for what was asked. */
function answerTo(method: string, target: string, bytes: string): string {
  const [, , wanted = "", ...path] = target.split("/");
  if (wanted === "echo") return json(200, bytes);
  if (/^[45]/.test(wanted)) return json(Number(wanted), { title: "x", detail: "y" }, "application/problem+json");
  const last = path.join("/");
  // An answer without a body that has one all the same would cost a connection.
  if (method === "PUT" || /^license.*\/(?:entitlements|plan\/x)$/.test(last)) return http(204);
  if (wanted === "bad") return http(200, { "content-type": "application/json" }, "{");
  return json(200, /^license-entitlements(?:\?|$)/.test(last) ? [] : { accessToken: "a", refreshToken: "r" });
}

/** S6. With `each`, every name is tried alone too, and not only all at once. */
export async function pollution({ each }: { readonly each: boolean }): Promise<readonly Figure[]> {
  const bytesOf = new Map<string, string>();
  let stray = 0;
  let unread = "";
  const server = await startServer(
    ({ method, target }) => {
      const [, at = ""] = target.split("/");
      const bytes = unread.replace(`/${at}/`, "/");
      unread = "";
      if (/^\d+$/.test(at)) bytesOf.set(at, `${bytesOf.get(at) ?? ""}${bytes}\n`);
      else if (at !== "warm") stray += 1;
      return answerTo(method, target, bytes);
    },
    (socket) => socket.on("data", (chunk: Buffer | string) => (unread += chunk.toString("latin1"))),
  );
  const program = join(import.meta.dirname, "pollution-client.ts");
  let runs: readonly Run[];
  try {
    const argv = ["--import", "tsx", program, server.url, each ? "each" : "together"];
    const cwd = join(import.meta.dirname, "../..");
    const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd, timeout: 300_000, maxBuffer: 2 ** 28 });
    runs = JSON.parse(stdout);
  } finally {
    server.close();
  }
  const otherBytes = new Tally();
  const otherEndings = new Tally();
  let calls = 0;
  let requests = 0;
  const spoilt = new Set(pollutedNames);
  for (const run of runs) {
    const clean = runs.find(
      ({ sort, withOptions, names }) => names.length === 0 && sort === run.sort && withOptions === run.withOptions,
    );
    const bytes = [run, clean].map((one) => bytesOf.get(String(one?.at)) ?? "");
    if (run.sort === "platform") continue;
    if (run.names.length === 0) requests += bytes[0]?.match(/ HTTP\/1\.1\r\n/g)?.length ?? 0;
    if (run.sort === "wire") for (const name of run.names) spoilt.delete(name);
    calls += run.endings.length;
    const about = `${run.sort}, ${run.enumerable ? "" : "not "}enumerable, options ${run.withOptions}, ${run.names}`;
    otherBytes.check(bytes[0] === bytes[1], () => `${about}: ${difference(bytes[0] ?? "", bytes[1] ?? "")}`);
    const differs = run.endings.findIndex((ending, index) => ending !== clean?.endings[index]);
    otherEndings.check(
      differs === -1 && run.endings.length === clean?.endings.length,
      () => `${about}: ${difference(run.endings[differs] ?? "", clean?.endings[differs] ?? "")}`,
    );
  }
  return [
    { goal: "S6", what: "names on Object.prototype", measured: pollutedNames.length, atLeast: 33 },
    // Its inner objects inherit them: nothing that it is given keeps them out. They are still kept from a fetch that is given.
    {
      goal: "S6",
      what: "of them, names that change the platform's own requests",
      measured: spoilt.size,
      atMost: 15,
      example: [...spoilt].join(),
    },
    { goal: "S6", what: "requests of the passes without a name", measured: requests, atLeast: 90 },
    { goal: "S6", what: "calls in all", measured: calls, atLeast: each ? 12_000 : 2000 },
    otherBytes.figure("S6", "passes through operations of every kind whose bytes differ"),
    otherEndings.figure(
      "S6",
      "passes through operations of every kind that end otherwise, or give another request to a fetch",
    ),
    { goal: "S6", what: "requests that went elsewhere", measured: stray, atMost: 0 },
  ];
}

/** Where two texts part, and what each has there. */
function difference(left: string, right: string): string {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const from = Math.max(0, at - 30);
  return `${JSON.stringify(left.slice(from, at + 80))} instead of ${JSON.stringify(right.slice(from, at + 80))}`;
}
