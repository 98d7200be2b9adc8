// G4: a bulk run that is killed again and again, against a sandbox that loses answers and turns requests away. The sandbox is
// in this process, the run in one of its own (bulk-crash-client.ts).
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { BulkReport } from "licensing-sdk/bulk";
import { createFlexNetFake, type FlexNetFake } from "licensing-sdk/fake";
import { serve } from "../../src/sandbox/server.js";
import type { Figure } from "./figure.js";

/** What becomes of creates, and of how many of a hundred. */
const faults = [
  { share: 0.05, fault: "reset-after-apply" },
  { share: 0.02, fault: 429 },
  { share: 0.01, fault: 503 },
] as const;

/** What {@link bulkCrash} takes. */
export interface CrashOptions {
  readonly rows: number;
  /** How often the run is killed, at moments drawn over all of it. */
  readonly kills: number;
}

/**
 * A sandbox whose creates fail by chance, and that calls back once it has received so many of them. Each 250 rows have a fake
 * of their own: what a fake looks through for an id that is taken grows with every create.
 */
function flaky(rows: number) {
  const fakes = Array.from({ length: Math.ceil(rows / 250) }, () => createFlexNetFake());
  const [first = createFlexNetFake()] = fakes;
  const waiting: { readonly creates: number; readonly callback: () => void }[] = [];
  let creates = 0;
  const handle: FlexNetFake["handle"] = (request) => {
    const number = Number(/order-(\d+)/.exec(request.url + request.body)?.[1]);
    const fake = fakes[number % fakes.length] ?? first;
    if (request.method === "POST") {
      creates += 1;
      let chance = Math.random();
      for (const { share, fault } of faults) {
        if (chance >= 0 && chance < share) fake.fail("createEntitlement", fault);
        chance -= share;
      }
      while (waiting[0] && waiting[0].creates <= creates) waiting.shift()?.callback();
    }
    return fake.handle(request);
  };
  return {
    served: { ...first, handle },
    creates: () => creates,
    requests: () => fakes.flatMap((fake) => fake.requests),
    applied: () => fakes.reduce((sum, fake) => sum + fake.state.entitlements.length, 0),
    /** Resolves when so many more creates were received. */
    more: (count: number): Promise<void> =>
      new Promise((resolve) => void waiting.push({ creates: creates + count, callback: resolve })),
  };
}

/** Starts the run, and kills it once `until` has resolved, where it still runs. Answers what it printed. */
async function run(argv: readonly string[], until?: Promise<void>): Promise<{ printed: string; isKilled: boolean }> {
  const cwd = join(import.meta.dirname, "../..");
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "bulk-crash-client.ts"), ...argv],
    {
      cwd,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const closed = once(child, "close");
  await Promise.race([closed, until ?? closed]);
  const isKilled = child.exitCode === null && child.kill("SIGKILL");
  await closed;
  return { printed, isKilled };
}

/** Kills the run `kills` times, lets it end, and compares its report and its journal with the ledger of the sandbox. */
export async function bulkCrash({ rows, kills }: CrashOptions): Promise<readonly Figure[]> {
  const server = flaky(rows);
  const sandbox = await serve({ flexnet: server.served });
  const folder = await mkdtemp(join(tmpdir(), "bulk-crash-"));
  const journal = join(folder, "run.journal");
  const argv = [`${sandbox.url}/flexnet`, journal, String(rows)];
  let killed = 0;
  try {
    while (killed < kills) {
      // A share of what is left, that the last kill comes before the last row; and a moment within a row.
      const left = rows - server.applied();
      const share = Math.min((2 * Math.random()) / (kills - killed + 1), 0.7);
      const moment = server.more(Math.ceil(share * left)).then(() => wait(3 * Math.random()));
      const { isKilled, printed } = await run(argv, moment);
      if (!isKilled && printed !== "") break;
      killed += 1;
    }
    const { printed } = await run(argv);
    const report: BulkReport = JSON.parse(printed);
    return figures(
      { rows, kills },
      {
        report,
        killed,
        creates: server.creates(),
        requests: server.requests(),
        journal: await readFile(journal, "utf8"),
      },
    );
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true });
  }
}

interface Found {
  readonly report: BulkReport;
  readonly killed: number;
  readonly creates: number;
  readonly requests: FlexNetFake["requests"];
  readonly journal: string;
}

function figures({ rows, kills }: CrashOptions, found: Found): readonly Figure[] {
  const times = new Map<string, number>();
  const again: string[] = [];
  for (const { applied, body } of found.requests) {
    const id = idOf(body);
    // The sandbox refuses it, another server may not.
    if (body !== undefined && times.has(id)) again.push(id);
    if (applied) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const ids = Array.from({ length: rows }, (_, index) => `order-${index + 1}`);
  const latest = new Map<string, string>();
  for (const line of found.journal.split("\n").slice(1, -1)) {
    const { key, state }: { readonly key: string; readonly state: string } = JSON.parse(line);
    latest.set(key, state);
  }
  const none = (what: string, wrong: readonly string[]): Figure => {
    return { goal: "G4", what, measured: wrong.length, atMost: 0, example: wrong[0] };
  };
  const { read, applied, rejected, unknown, invalid } = found.report;
  return [
    { goal: "G4", what: "kills of the run", measured: found.killed, atLeast: kills },
    none(
      "rows lost",
      ids.filter((id) => !times.has(id)),
    ),
    none(
      "rows applied twice",
      ids.filter((id) => (times.get(id) ?? 0) > 1),
    ),
    none("creates sent after their row was applied", again),
    none(
      "rows without a final state in the journal",
      ids.filter((id) => latest.get(id) !== "applied"),
    ),
    { goal: "G4", what: "rows read", measured: read, atLeast: rows, atMost: rows },
    {
      goal: "G4",
      what: "rows applied, rejected, unknown and invalid",
      measured: applied + rejected + unknown + invalid,
      atLeast: rows,
      atMost: rows,
    },
    { goal: "G4", what: "rows unknown at the end", measured: unknown, atMost: 0 },
    { goal: "G4", what: "requests per row, without look-ups", measured: found.creates / rows, atMost: 1.1 },
  ];
}

function idOf(body: unknown): string {
  return String(Reflect.get(Object(body), "entitlementId"));
}
