// `npm run faults`: what the package promises of networks and servers that fail, measured on the built package, in full. It
// exits with 1 if a figure falls short; with `CI` set also if a row was not run.
import { fork } from "node:child_process";
import { once } from "node:events";
import { backOffs } from "../test/faults/back-off.js";
import { baseUrls } from "../test/faults/base-urls.js";
import { brokenBodies } from "../test/faults/bodies.js";
import { bulkCommand } from "../test/faults/bulk-command.js";
import { bulkMemory } from "../test/faults/bulk-memory.js";
import { bulkStaleSockets } from "../test/faults/bulk-stale-sockets.js";
import { deadlines } from "../test/faults/deadlines.js";
import { environment } from "../test/faults/environment.js";
import { type Figure, figureHead, holds, textOf } from "../test/faults/figure.js";
import { injection } from "../test/faults/injection.js";
import { ledger } from "../test/faults/ledger.js";
import { links } from "../test/faults/links.js";
import { runMatrix } from "../test/faults/matrix.js";
import { bombs } from "../test/faults/memory.js";
import { outage } from "../test/faults/outage.js";
import { parsers } from "../test/faults/parsers.js";
import { paths } from "../test/faults/paths.js";
import { pollution } from "../test/faults/pollution.js";
import { proxies } from "../test/faults/proxies.js";
import { redirects } from "../test/faults/redirects.js";
import { regexes } from "../test/faults/regexes.js";
import { retryAfter } from "../test/faults/retry-after.js";
import { secrets } from "../test/faults/secrets.js";
import { staleSockets } from "../test/faults/stale-sockets.js";
import { overUndici } from "../test/faults/transports.js";

/** What is measured together: figures, or nothing where what it needs is not installed. */
interface Part {
  readonly name: string;
  measure(): Promise<readonly Figure[] | undefined>;
}

/** What came of a part, and how many seconds it took. */
interface Measured extends Pick<Part, "name"> {
  readonly figures: readonly Figure[] | undefined;
  readonly seconds: number;
}

const overFetch: readonly Part[] = [
  { name: "fault matrix", measure: () => runMatrix() },
  { name: "ledger of creates", measure: () => ledger({ createsPerFault: 1000 }) },
  { name: "stale sockets", measure: () => staleSockets({ creates: 6000 }) },
  { name: "stale sockets, in bulk", measure: () => bulkStaleSockets({ rows: 6000 }) },
  { name: "the command, in bulk", measure: () => bulkCommand({ rows: 200 }) },
  { name: "memory, in bulk", measure: () => bulkMemory({ rows: 1_000_000 }) },
  { name: "outage", measure: () => outage({ calls: 10_000 }) },
  { name: "Retry-After", measure: () => retryAfter() },
  { name: "back-off", measure: () => backOffs({ draws: 100_000 }) },
  { name: "deadlines", measure: () => deadlines() },
  { name: "bodies", measure: () => brokenBodies() },
  { name: "memory", measure: () => bombs() },
  { name: "pages of nginx", measure: () => proxies({ program: "nginx" }) },
  { name: "pages of haproxy", measure: () => proxies({ program: "haproxy" }) },
  { name: "redirects", measure: () => redirects() },
  { name: "links", measure: () => links() },
  { name: "injection", measure: () => injection({ every: 1 }) },
  { name: "base URLs", measure: () => baseUrls() },
  { name: "environment", measure: () => environment() },
  { name: "secrets", measure: () => secrets() },
  { name: "header parsers", measure: () => parsers() },
];

/** What only computes: a process of its own does so meanwhile. */
const apart: readonly Part[] = [
  { name: "paths", measure: () => paths({ perParameter: Infinity }) },
  { name: "polluted prototypes", measure: () => pollution({ each: true }) },
  { name: "regular expressions", measure: () => regexes() },
];

/** What a transport can change, over the other one as well; less of it where its answer takes long and is the same. */
const overBoth: readonly Part[] = [
  { name: "fault matrix", measure: () => runMatrix() },
  { name: "ledger of creates", measure: () => ledger({ createsPerFault: 250 }) },
  { name: "stale sockets", measure: () => staleSockets({ creates: 2000 }) },
  { name: "stale sockets, in bulk", measure: () => bulkStaleSockets({ rows: 6000 }) },
  { name: "outage", measure: () => outage({ calls: 1000 }) },
  { name: "deadlines", measure: () => deadlines() },
  { name: "bodies", measure: () => brokenBodies({ every: 10, runs: 150 }) },
  { name: "memory", measure: () => bombs() },
  { name: "redirects", measure: () => redirects() },
  { name: "links", measure: () => links() },
  { name: "injection", measure: () => injection({ every: 29 }) },
  { name: "secrets", measure: () => secrets({ every: 5, deaths: 2, texts: 10_000 }) },
];

const parts: readonly Part[] = [
  ...overFetch,
  ...overBoth.map(({ name, measure }) => ({ name: `${name}, over undici`, measure: () => overUndici(measure) })),
];

async function measured({ name, measure }: Part): Promise<Measured> {
  const started = performance.now();
  const figures = await measure();
  return { name, figures, seconds: (performance.now() - started) / 1000 };
}

const counts = { held: 0, short: 0, notRun: 0 };

function print({ name, figures, seconds }: Measured): void {
  console.log(`\n${name} (${seconds.toFixed(1)} s)`);
  if (figures === undefined) {
    counts.notRun += 1;
    console.log("not run: it needs a program that is not installed");
  }
  for (const figure of figures ?? []) {
    counts[holds(figure) ? "held" : "short"] += 1;
    console.log(textOf(figure));
  }
}

async function measureAll(): Promise<void> {
  const found: Measured[] = [];
  const other = fork(import.meta.filename, { serialization: "advanced" });
  other.on("message", (message: Measured) => found.push(message));
  const ended = once(other, "disconnect");
  console.log(figureHead);
  for (const part of parts) print(await measured(part));
  await ended;
  for (const each of found) print(each);
  // One that ended early has told less.
  counts.notRun += apart.length - found.length;
  const isFailed = counts.short > 0 || found.length < apart.length || (counts.notRun > 0 && Boolean(process.env["CI"]));
  process.exitCode = isFailed ? 1 : 0;
  const all = parts.length + apart.length;
  const { held, short, notRun } = counts;
  console.log(`\nfaults: ${held} of ${held + short} figures hold, ${notRun} of ${all} parts were not run`);
}

if (process.send === undefined) await measureAll();
else {
  for (const part of apart) process.send(await measured(part));
  process.disconnect();
}
