// What `npm run faults` prints and `npm test` asserts: a number that was measured, beside the bound it has to keep.

/** A measured number and its bound. */
export interface Figure {
  /** The goal it belongs to, such as `G1`, or where there is none, a word. */
  readonly goal: string;
  /** What was counted or measured, with its unit. */
  readonly what: string;
  readonly measured: number;
  /** The bound: at most this, */
  readonly atMost?: number;
  /** or at least this; where both are given, between them. */
  readonly atLeast?: number;
  /** What went wrong first, where something did: for whoever has to find it. Never with a secret in it. */
  readonly example?: string | undefined;
}

/** Whether a figure keeps its bound. */
export function holds({ measured, atMost = Infinity, atLeast = -Infinity }: Figure): boolean {
  return measured <= atMost && measured >= atLeast;
}

/** What stands above the lines of {@link textOf}. */
export const figureHead = `${"goal".padEnd(5)} ${"measured".padStart(10)} ${"bound".padEnd(14)} figure`;

/** A figure as a line of a table; a second one with an example, where it falls short. */
export function textOf(figure: Figure): string {
  const { goal, what, measured, example } = figure;
  const value = Number.isInteger(measured) ? `${measured}` : measured.toFixed(2);
  const line = `${goal.padEnd(5)} ${value.padStart(10)} ${boundOf(figure).padEnd(14)} ${what}`;
  if (holds(figure)) return line;
  return `${line}  << SHORT${example === undefined ? "" : `\n      ${example}`}`;
}

function boundOf({ atLeast, atMost }: Figure): string {
  if (atLeast !== undefined && atLeast === atMost) return `${atLeast}`;
  const bounds = [atLeast === undefined ? [] : `>= ${atLeast}`, atMost === undefined ? [] : `<= ${atMost}`].flat();
  return bounds.join(", ") || "none";
}
