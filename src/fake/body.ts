// Reads the bodies of requests. For create-fake.ts.
import { parseJson } from "../core/read.js";

// Node reads any depth and cannot write it again: such a value would end each answer that has it in it.
const maxDepth = 1000;

/** The JSON value of a body; `undefined` where it is none, or nothing that a server would read to its end. */
export function readJson(text: string): unknown {
  const value = parseJson(text);
  return isTooDeep(value) ? undefined : value;
}

/** Whether a value has lists and objects inside each other to more than that depth. */
function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= maxDepth; depth += 1) {
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** What the ledger shows of a body: its JSON value; its text where it is none; `undefined` where there was none. */
export function readLedgerBody(text: string): unknown {
  if (text === "") return undefined;
  const value = readJson(text);
  return value === undefined ? text : value;
}
