// `LICENSING_DEBUG=1`: one line for each attempt on standard error, without anything that could hold a secret.
import { type Ending, isAnswered } from "./ending.js";
import { keepParts, type Sent } from "./headers.js";
import type { RequestView } from "./hooks.js";

/** Whether the environment asks for the lines. It is the one variable that a client reads. */
export function wantsDebug(): boolean {
  try {
    // Absent in browsers; some runtimes throw where the program may not read it.
    return globalThis.process?.env["LICENSING_DEBUG"] === "1";
  } catch {
    return false;
  }
}

/** Writes the line of an attempt. */
export function writeDebugLine(view: RequestView, ending: Ending, durationMs: number, sent: Sent): void {
  const { method, path, attempt } = view;
  const answer = isAnswered(ending) ? keepParts(ending, sent) : undefined;
  const end = answer?.status ?? ((ending.kind === "connection" && ending.code) || ending.kind);
  const id = answer?.requestId === undefined ? "" : `, request id ${answer.requestId}`;
  console.error(`licensing-sdk: ${method} ${path}: ${end}, ${Math.round(durationMs)} ms, attempt ${attempt}${id}`);
}
