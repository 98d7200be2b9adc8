// What calls allocate, and what they leave behind.
import type { GoalName } from "../goals.js";
import { exactly, figureOf, isBuilt, ratios, spread, takeTurns } from "../pairs.js";
import { type Figures, runOnce, withServer } from "../process.js";
import { type Row, write } from "../report.js";

/** A young generation in MB that a block fits into, so that nothing is collected while its growth is what is measured. */
const youngGeneration = 256;
const roomy = ["--expose-gc", `--min-semi-space-size=${youngGeneration}`, `--max-semi-space-size=${youngGeneration}`];

/** Code that was compiled stays, so that the heap does not shrink by what is not of the calls. Warnings are counted. */
const still = ["--expose-gc", "--no-flush-bytecode", "--no-warnings"];

/** Measures allocation first, then what stays. */
export async function measureMemory(isFull: boolean): Promise<Row[]> {
  return withServer(async (baseUrl) => [
    ...(await measureAllocation(baseUrl, isFull)),
    ...(await measureRetained(isFull ? baseUrl : undefined)),
    ...(await measureShared(baseUrl, isFull)),
  ]);
}

async function measureAllocation(baseUrl: string, isFull: boolean): Promise<Row[]> {
  const taking = ["raw", "sdk", "openapi-fetch", "raw (control)", "sdk-undici", "ky", "openai", "stripe"].filter(
    isBuilt,
  );
  const blocks = await takeTurns(
    taking.map((name) => {
      const contender = name.replace(" (control)", "");
      return { contender, operation: "get", baseUrl };
    }),
    {
      warmUp: [{ calls: 2000, inFlight: 1 }],
      blocks: { own: { calls: 300, inFlight: 1 } },
      seconds: isFull ? 60 : 8,
      roundsOfPeers: isFull ? 20 : 3,
    },
    roomy,
  );
  return taking.map((contender, index) => {
    const measured = blocks[index] ?? [];
    const bytes = spread(measured.map((block) => figureOf(block, "own bytes"))).median;
    return {
      section: "memory",
      figure: "allocation per call x raw",
      contender,
      unit: "x",
      value: spread(ratios(measured, blocks[0] ?? [], "own bytes")),
      note: write(bytes / 1000, "kB"),
      ...(contender === "sdk" && { goal: "allocation" }),
    };
  });
}

/** Over the stub in the short run, where a call takes a tenth of the time. */
async function measureRetained(baseUrl: string | undefined): Promise<Row[]> {
  const over = baseUrl === undefined ? "the stub" : "loopback";
  const others = baseUrl === undefined ? ["raw"] : ["sdk-undici", "raw", "openai"];
  const rows: Row[] = [];
  for (const contender of ["sdk", ...others].filter(isBuilt)) {
    const left = await leaveBehind(3, { contender, baseUrl, calls: 100_000, isShared: false });
    rows.push(retained(contender, `heap after 100,000 calls over ${over}`, left, "retained"));
  }
  return rows;
}

async function measureShared(baseUrl: string, isFull: boolean): Promise<Row[]> {
  const others = isFull ? ["openapi-fetch", "ky"] : [];
  const rows: Row[] = [];
  for (const contender of ["sdk", "sdk-undici", "raw", "openai", ...others].filter(isBuilt)) {
    const left = await leaveBehind(contender === "sdk" ? 3 : 1, { contender, baseUrl, calls: 5000, isShared: true });
    rows.push(retained(contender, "heap after one signal shared by 5,000 calls", left, "retainedSignal"));
    const most = (name: string): number => Math.max(...left.map((each) => figureOf(each, name)));
    const count = (figure: string, name: string, note: string, goal: GoalName): Row => ({
      section: "memory",
      figure,
      contender,
      unit: "count",
      value: exactly(most(name)),
      note,
      ...(contender === "sdk" && { goal }),
    });
    const atOnce = `at most ${most("peak")} at once`;
    rows.push(count("listeners left on that signal", "listeners", atOnce, "listeners"));
    rows.push(count("MaxListeners warnings", "warnings", "", "warnings"));
  }
  return rows;
}

/** What calls leave behind in a fresh process, several times: one process differs from another. */
async function leaveBehind(times: number, work: object): Promise<Figures[]> {
  const left: Figures[] = [];
  for (let time = 0; time < times; time += 1) left.push(await runOnce("retained", work, still));
  return left;
}

function retained(contender: string, figure: string, left: readonly Figures[], goal: GoalName): Row {
  const value = spread(left.map((each) => figureOf(each, "retained") / 1000));
  return { section: "memory", figure, contender, unit: "kB", value, ...(contender === "sdk" && { goal }) };
}
