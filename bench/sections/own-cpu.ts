// What a client computes for one call: its CPU on a `fetch` in memory that does next to nothing.
import type { GoalName } from "../goals.js";
import { figureOf, ratios, spread, takeTurns } from "../pairs.js";
import { type Row, write } from "../report.js";

/**
 * What one `new Request` with a body costs on the machine that the goals were set on, in microseconds. Others who use the
 * machine make a call up to twice as dear, also in CPU; and a Request by as much, since it too allocates and is collected.
 */
const newRequest = 12;

const operations: readonly {
  readonly operation: "get" | "post" | "problem";
  readonly figure: string;
  readonly goal: GoalName;
}[] = [
  { operation: "get", figure: "GET", goal: "cpuGet" },
  { operation: "post", figure: "POST", goal: "cpuPost" },
  { operation: "problem", figure: "404 problem", goal: "cpuProblem" },
];

/** Measures all contenders in turn. */
export async function measureOwnCpu(isFull: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { operation, figure, goal } of operations) {
    const taking = ["openapi-fetch", "sdk", "new-request", "raw", "raw (control)", "ky", "openai", "stripe"].filter(
      (name) => operation !== "problem" || name !== "stripe",
    );
    const found = await takeTurns(
      taking.map((name) => ({
        contender: name.replace(" (control)", ""),
        operation: name === "new-request" ? "post" : operation,
      })),
      {
        warmUp: [{ calls: 10_000, inFlight: 1 }],
        // So many that memory is collected within the block: short blocks would leave that to the time between them.
        blocks: { own: { calls: 4000, inFlight: 1 } },
        seconds: isFull ? 90 : 8,
        roundsOfPeers: isFull ? 30 : 3,
      },
    );
    const of = (name: string) => found[taking.indexOf(name)] ?? [];
    const times = (contender: string, over: string) => ratios(of(contender), of(over), "own cpu");
    for (const contender of taking) {
      const us = spread(of(contender).map((block) => figureOf(block, "own cpu"))).median;
      const ratio = spread(times(contender, "openapi-fetch")).median;
      rows.push({
        section: "own-cpu",
        figure,
        contender,
        unit: "us",
        value: spread(times(contender, "new-request").map((each) => each * newRequest)),
        note: `as measured ${write(us, "us")}, ${write(ratio, "x")} openapi-fetch`,
        ...(contender === "sdk" && { goal }),
      });
    }
    const value = spread(times("raw (control)", "raw"));
    rows.push({ section: "own-cpu", figure: `${figure} x raw`, contender: "raw (control)", unit: "x", value });
  }
  return rows;
}
