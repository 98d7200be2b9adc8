// Failures on demand: what may go wrong, and the queue of what will.

const named = ["reset", "reset-after-apply", "timeout", "truncated", "html-502", "empty-500"] as const;

/**
 * What a fake does instead of its normal answer. Applied means that the request has its effect although no answer says so.
 *
 * - a status from 300, as a number or with a problem and header fields: not applied.
 * - `reset`: the connection is lost before the request is applied. `reset-after-apply`: after it was.
 * - `timeout`: applied, and no answer comes until the request is aborted.
 * - `truncated`: applied, and the answer is cut in its body; in its header section where it has no body.
 * - `html-502`: the page of a proxy; not applied. `empty-500`: a 500 with an empty body; not applied.
 */
export type Fault<Problem> =
  | number
  | {
      /** The HTTP status, from 300 to 599. */
      readonly status: number;
      /** Members of the error body, over those that the vendor sends with this status. */
      readonly problem?: Partial<Problem>;
      /** Header fields of the answer, such as `retry-after`. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  | (typeof named)[number];

/** How often and how late a fault comes. */
export interface FaultOptions {
  /**
   * For how many requests of the operation.
   * @default 1
   */
  readonly times?: number;
  /**
   * Milliseconds to wait before it comes.
   * @default 0
   */
  readonly delayMs?: number;
}

/** A fault that is due. */
export interface PlannedFault<Problem> {
  readonly fault: Fault<Problem>;
  readonly delayMs: number;
}

/** The faults to come, by operation id, in the order in which they were asked for. */
export class FaultPlan<Problem> {
  readonly #planned = new Map<string, { planned: PlannedFault<Problem>; times: number }[]>();

  /**
   * @throws {RangeError} for a fault that there is not, a status that is none from 300 to 599, a `times` that is no whole
   * number from 1, or a `delayMs` that is no number from 0.
   */
  add(operationId: string, fault: Fault<Problem>, { times = 1, delayMs = 0 }: FaultOptions): void {
    const status = typeof fault === "object" ? fault?.status : fault;
    const isStatus = typeof status === "number" && Number.isInteger(status) && status >= 300 && status <= 599;
    if (!isStatus && !(typeof fault === "string" && named.includes(fault))) {
      throw new RangeError(`fault: give a status from 300 to 599, { status, … } or one of ${named.join(", ")}`);
    }
    if (!Number.isInteger(times) || times < 1) throw new RangeError("times: give a whole number from 1");
    if (!Number.isFinite(delayMs) || delayMs < 0) throw new RangeError("delayMs: give a number from 0");
    const queue = this.#planned.get(operationId) ?? [];
    this.#planned.set(operationId, [...queue, { planned: { fault, delayMs }, times }]);
  }

  /** Takes the next fault of an operation. */
  take(operationId: string): PlannedFault<Problem> | undefined {
    const queue = this.#planned.get(operationId);
    const next = queue?.[0];
    if (next === undefined) return undefined;
    next.times -= 1;
    if (next.times === 0) queue?.shift();
    return next.planned;
  }

  clear(): void {
    this.#planned.clear();
  }
}
