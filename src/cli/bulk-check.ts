// The first reading of an input: every row is judged, and no two have one key. Nothing is sent before it is over.
import { KeyTable } from "../bulk/keys.js";
import type { BulkRow } from "./bulk-input.js";
import { type Breach, InterruptedError, InvalidInputError } from "./usage.js";

/** How many problems are listed. */
const listed = 1000;

/** What was found in an input. */
export interface Checked {
  readonly rows: number;
  /** The first of its problems, with their lines. */
  readonly problems: readonly Breach[];
  /** How many more there are. */
  readonly others: number;
}

/** What is checked, and how. */
interface Check {
  /** Starts another reading of the same rows. */
  readonly read: () => AsyncIterable<BulkRow>;
  readonly key: (row: BulkRow) => string | undefined;
  /** Whether a key may come twice. */
  readonly allowsDuplicates: boolean;
  readonly signal: AbortSignal;
}

/** The rows of an input have problems: the first thousand of them. */
export class InvalidRowsError extends InvalidInputError {
  constructor(operation: string, { problems, others }: Checked) {
    super(operation, problems);
    const total = problems.length + others;
    const more = others > 0 ? `, of which the first ${problems.length} are listed` : "";
    this.message = `${operation}: the rows have ${total} ${total === 1 ? "problem" : "problems"}${more}; --skip-invalid goes on without them`;
  }
}

/**
 * Reads all rows.
 *
 * @throws {InterruptedError} where the signal fires meanwhile.
 */
export async function checkRows({ read, key, allowsDuplicates, signal }: Check): Promise<Checked> {
  const keys = new KeyTable();
  const problems: Breach[] = [];
  const duplicates: { readonly key: string; readonly line: number; readonly at: number }[] = [];
  let rows = 0;
  let others = 0;
  const add = (line: number, breach: Breach): void => {
    if (problems.length < listed) problems.push({ ...breach, place: placed(line, breach.place) });
    else others += 1;
  };
  for await (const row of read()) {
    if (signal.aborted) throw new InterruptedError();
    rows += 1;
    for (const breach of row.breaches) add(row.line, breach);
    if (row.breaches.length > 0 || allowsDuplicates) continue;
    const own = key(row);
    if (own === undefined || keys.visit(own) !== "duplicate") continue;
    if (problems.length < listed) duplicates.push({ key: own, line: row.line, at: problems.length });
    add(row.line, { place: "", rule: "duplicate", message: "its key is that of an earlier row" });
  }
  // The table has no lines, as they would take memory for every row: they are looked for once more.
  const lines = await firstLines(read(), new Set(duplicates.map((duplicate) => duplicate.key)), key);
  for (const { key: own, line, at } of duplicates) {
    const message = `its key is that of line ${lines.get(own)}; --on-duplicate skip passes over it`;
    problems[at] = { place: placed(line, ""), rule: "duplicate", message };
  }
  return { rows, problems, others };
}

function placed(line: number, place: string): string {
  return place === "" ? `line ${line}` : `line ${line}: ${place}`;
}

async function firstLines(
  rows: AsyncIterable<BulkRow>,
  wanted: ReadonlySet<string>,
  key: Check["key"],
): Promise<ReadonlyMap<string, number>> {
  const lines = new Map<string, number>();
  if (wanted.size === 0) return lines;
  for await (const row of rows) {
    const own = row.breaches.length > 0 ? undefined : key(row);
    if (own !== undefined && wanted.has(own) && !lines.has(own)) lines.set(own, row.line);
    if (lines.size === wanted.size) break;
  }
  return lines;
}
