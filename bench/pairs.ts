// Paired blocks: each contender has a process of its own, they take their turns block by block, and a ratio is that of two
// blocks of one round. Whatever slows the machine down slows both of them.
import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/run.js";
import { type Figures, nextFigures, start } from "./process.js";

/** What a contender is to call in its process. */
export interface Work {
  /** A file of contenders/, without its ending. */
  readonly contender: string;
  readonly operation: "get" | "post" | "problem";
  /** Where the server is; without it the contender is given the stub as its `fetch`. */
  readonly baseUrl?: string;
}

/** Some calls. */
export interface Block {
  readonly calls: number;
  /** How many are under way at once. */
  readonly inFlight: number;
}

/** What a contender does, and how often. */
export interface Turns {
  /** Before the first turn. */
  readonly warmUp: readonly Block[];
  /** In each turn. A figure is named by the block: `<name> cpu` and `<name> time` in microseconds a call. */
  readonly blocks: Readonly<Record<string, Block>>;
  /** No further round is begun after these, but there are at least five. */
  readonly seconds: number;
  /** How many rounds a peer takes part in. */
  readonly roundsOfPeers: number;
}

/** A median with the quartiles around it. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The contenders that are beside the SDK in some rounds only, which leaves more rounds to the others. */
const peers = ["undici-request", "ky", "openai", "stripe", "stripe-node"];

/** Whether a contender can run: what it imports is built. */
export function isBuilt(contender: string): boolean {
  return contender !== "sdk-undici" || existsSync(join(root, "dist/undici.js"));
}

/** Has all contenders take their turns, and answers the figures of each, in the order of the rounds. */
export async function takeTurns(
  works: readonly Work[],
  turns: Turns,
  flags: readonly string[] = [],
): Promise<Figures[][]> {
  const { warmUp, blocks, seconds, roundsOfPeers } = turns;
  const taking: { readonly worker: ChildProcess; readonly isPeer: boolean; readonly found: Figures[] }[] = [];
  try {
    // One after another: each warms up while the others rest.
    for (const work of works) {
      const worker = start("worker", { ...work, warmUp }, flags);
      taking.push({ worker, isPeer: peers.includes(work.contender), found: [] });
      await nextFigures(worker);
    }
    const started = performance.now();
    for (let round = 0; round < 5 || performance.now() - started < seconds * 1000; round += 1) {
      for (const { worker, isPeer, found } of taking) {
        if (isPeer && round >= roundsOfPeers) continue;
        worker.send(blocks);
        found.push(await nextFigures(worker));
      }
    }
    return taking.map(({ found }) => found);
  } finally {
    for (const { worker } of taking) worker.kill();
  }
}

/** The ratios of a figure of two contenders, round by round. */
export function ratios(of: readonly Figures[], over: readonly Figures[], figure: string): number[] {
  return of.map((block, round) => figureOf(block, figure) / figureOf(over[round], figure));
}

/** A figure by its name; not a number where it is not there. */
export function figureOf(block: Figures | undefined, figure: string): number {
  return block?.[figure] ?? Number.NaN;
}

/** The median and the quartiles of some figures. */
export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** A figure that is the same each time. */
export function exactly(figure: number): Spread {
  return { low: figure, median: figure, high: figure };
}
