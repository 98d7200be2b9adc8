// What a call costs over a socket, beside raw fetch: one after another, and with 50 in flight. The server is another process.
import type { GoalName } from "../goals.js";
import { isBuilt, ratios, spread, takeTurns } from "../pairs.js";
import { withServer } from "../process.js";
import { type Row, write } from "../report.js";

const contenders = [
  "raw",
  "sdk",
  "sdk-undici",
  "openapi-fetch",
  "raw (control)",
  "undici-request",
  "ky",
  "openai",
  "stripe",
  "stripe-node",
];

const held: Readonly<Record<string, { readonly sequential: GoalName; readonly throughput: GoalName }>> = {
  sdk: { sequential: "sequential", throughput: "throughput" },
  "sdk-undici": { sequential: "sequentialUndici", throughput: "throughputUndici" },
};

const blocks = { sequential: { calls: 100, inFlight: 1 }, parallel: { calls: 500, inFlight: 50 } };

/** Measures all contenders in turn. */
export async function measureLoopback(isFull: boolean): Promise<Row[]> {
  const built = contenders.filter(isBuilt);
  const found = await withServer((baseUrl) =>
    takeTurns(
      built.map((name) => ({ contender: name.replace(" (control)", ""), operation: "get", baseUrl })),
      {
        warmUp: [
          { calls: 1000, inFlight: 1 },
          { calls: 2000, inFlight: 50 },
        ],
        blocks,
        seconds: isFull ? 500 : 45,
        roundsOfPeers: isFull ? 40 : 6,
      },
    ),
  );
  return contenders.flatMap((contender): Row[] => {
    const goal = held[contender];
    const row = { section: "loopback", contender, unit: "x" } as const;
    const sequential = { ...row, figure: "CPU per call x raw, sequential", ...(goal && { goal: goal.sequential }) };
    const throughput = { ...row, figure: "throughput x raw, 50 in flight", ...(goal && { goal: goal.throughput }) };
    if (!isBuilt(contender)) return [sequential, throughput].map((each) => ({ ...each, note: "not built" }));
    const times = (figure: string): number[] => ratios(found[built.indexOf(contender)] ?? [], found[0] ?? [], figure);
    const cpu = write(spread(times("parallel cpu")).median, "x");
    // Twice the time is half the throughput.
    const value = spread(times("parallel time").map((ratio) => 1 / ratio));
    return [
      { ...sequential, value: spread(times("sequential cpu")) },
      { ...throughput, value, note: `CPU per call ${cpu} raw` },
    ];
  });
}
