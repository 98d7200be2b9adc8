// What it takes to start: the import of a client, and the import with the first call, each in a fresh process.
import { figureOf, isBuilt, ratios, type Spread, spread } from "../pairs.js";
import { type Figures, runOnce, withServer } from "../process.js";
import { type Row, write } from "../report.js";

/** The contenders, and how many of the rounds each takes part in, as a part of them. */
const contenders: Readonly<Record<string, number>> = {
  raw: 1,
  sdk: 1,
  "openapi-fetch": 1,
  "raw (control)": 0.5,
  "sdk-by-name": 0.5,
  "sdk-undici": 0.2,
  ky: 0.2,
  openai: 0.2,
  stripe: 0.2,
};

/**
 * Measures all contenders in turn. The module of raw fetch imports nothing: it is the empty one. Held to their goals are
 * figures of CPU: those of time are beside them, and are what the machine makes of them.
 */
export async function measureColdStart(isFull: boolean): Promise<Row[]> {
  const rounds = isFull ? 300 : 40;
  return withServer(async (baseUrl) => {
    const found = new Map(
      Object.keys(contenders)
        .filter(isBuilt)
        .map((name): [string, Figures[]] => [name, []]),
    );
    for (let round = 0; round < rounds; round += 1) {
      const taking = [...found].filter(([name]) => round < rounds * (contenders[name] ?? 0));
      for (const [name, figures] of turned(taking, round)) {
        figures.push(await runOnce("start", { contender: name.replace(" (control)", ""), baseUrl }));
      }
    }
    const raw = found.get("raw") ?? [];
    const starts = [...found.values()].flat().map((each) => figureOf(each, "startCpu"));
    const start = spread(starts).median;
    return [...found].flatMap(([name, figures]) => (name === "raw" ? [] : rowsOf(name, figures, raw, start)));
  });
}

/** A process starts in less time after a small one than after a large one: each takes every place, in both orders. */
function turned<T>(taking: readonly T[], round: number): T[] {
  const first = Math.floor(round / 2) % taking.length;
  const inTurn = [...taking.slice(first), ...taking.slice(0, first)];
  return round % 2 === 0 ? inTurn : inTurn.reverse();
}

/**
 * What Node itself takes to start is the same program for each contender, and differs from process to process by four times
 * what a contender adds: so each ratio has the median of all processes there, and not that of its own two.
 *
 * @param start the CPU of Node up to the import, in milliseconds.
 */
function rowsOf(contender: string, figures: readonly Figures[], raw: readonly Figures[], start: number): Row[] {
  const more = (figure: string): Spread =>
    spread(figures.map((each, round) => figureOf(each, figure) - figureOf(raw[round], figure)));
  const times = (figure: string): Spread => spread(ratios(figures, raw, figure));
  const called = (each: Figures | undefined): number => start + figureOf(each, "callCpu");
  const whole = spread(figures.map((each, round) => called(each) / called(raw[round])));
  const row = { section: "cold-start", contender } as const;
  const isOurs = contender === "sdk";
  return [
    {
      ...row,
      figure: "import over an empty module, CPU",
      unit: "ms",
      value: more("importCpu"),
      note: `time ${write(more("import").median, "ms")}`,
      ...(isOurs && { goal: "import" }),
    },
    {
      ...row,
      figure: "import and first call x raw, CPU",
      unit: "x",
      value: whole,
      note: `time ${write(times("whole").median, "x")}; without the start of Node ${write(times("callCpu").median, "x")}`,
      ...(isOurs && { goal: "firstCall" }),
    },
  ];
}
