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
