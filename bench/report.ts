// What the bench found, as Markdown.
import { type Goal, type GoalName, goals, type SectionName, type Unit } from "./goals.js";
import type { Spread } from "./pairs.js";

/** One figure of one contender. */
export interface Row {
  readonly section: SectionName;
  readonly figure: string;
  readonly contender: string;
  readonly unit: Unit;
  /** Absent where it could not be measured; the note says why. */
  readonly value?: Spread;
  readonly note?: string;
  /** The goal that the figure is held to. */
  readonly goal?: GoalName;
}

/** A figure to reach, and the row that was measured for it, if one was. */
export interface Judged {
  readonly goal: Goal;
  readonly row: Row | undefined;
}

/** Every figure to reach of some sections. One that nothing was measured for is there too, and meets nothing. */
export function judge(rows: readonly Row[], sections: readonly SectionName[]): Judged[] {
  return Object.entries(goals)
    .filter(([, { section }]) => sections.includes(section))
    .map(([name, goal]) => ({ goal, row: rows.find((row) => row.goal === name) }));
}

/** Whether a figure is on the right side of its must or its goal. One that is no number is on no side. */
export function meets({ goal, row }: Judged, bound: "must" | "goal"): boolean {
  return row?.value !== undefined && margin(goal, bound, row.value.median) >= 0;
}

/** How far a value is on the right side, as a part of what is allowed. Negative on the wrong side. */
function margin(goal: Goal, bound: "must" | "goal", value: number): number {
  const left = goal.sense === "at most" ? goal[bound] - value : value - goal[bound];
  // Where nothing is allowed there is no part of it.
  return goal[bound] === 0 ? left : left / goal[bound];
}

/** The figures to reach, then all that was measured. */
export function toMarkdown(rows: readonly Row[], judged: readonly Judged[]): string {
  const sections = [...new Set(rows.map(({ section }) => section))];
  return [
    "| figure | measured | quartiles | must | margin | goal | margin | best peer, then | must met | goal met |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...judged.map(goalLine),
    ...sections.flatMap((section) => [
      "",
      `## ${section}`,
      "",
      "| figure | contender | median | quartiles | |",
      "|---|---|---|---|---|",
      ...rows.filter((row) => row.section === section).map(rowLine),
    ]),
    "",
  ].join("\n");
}

function goalLine(judged: Judged): string {
  const { goal, row } = judged;
  const sign = goal.sense === "at most" ? "<=" : ">=";
  const far = (bound: "must" | "goal"): string =>
    row?.value === undefined ? "-" : percent(margin(goal, bound, row.value.median));
  const met = (bound: "must" | "goal"): string => (meets(judged, bound) ? "yes" : "**no**");
  return line([
    goal.figure,
    row?.value === undefined ? (row?.note ?? "not measured") : `${write(row.value.median, goal.unit)}`,
    quartiles(row?.value, goal.unit),
    `${sign} ${write(goal.must, goal.unit)}`,
    far("must"),
    `${sign} ${write(goal.goal, goal.unit)}`,
    far("goal"),
    goal.peer,
    met("must"),
    met("goal"),
  ]);
}

function rowLine({ figure, contender, unit, value, note = "" }: Row): string {
  const median = value === undefined ? "-" : write(value.median, unit);
  return line([figure, contender, median, quartiles(value, unit), note]);
}

function quartiles(value: Spread | undefined, unit: Unit): string {
  if (value === undefined || value.low === value.high) return "-";
  return `${write(value.low, unit)} to ${write(value.high, unit)}`;
}

/** A figure as it is printed. */
export function write(value: number, unit: Unit): string {
  if (unit === "count") return value.toFixed(0);
  return `${value.toFixed(unit === "x" || Math.abs(value) < 10 ? 2 : 1)} ${unit}`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function percent(part: number): string {
  return `${part < 0 ? "" : "+"}${(part * 100).toFixed(0)} %`;
}
