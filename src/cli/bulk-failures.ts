// The file of the rows that were not applied: lines of input, each with what became of it. Written whole, then put in place.
import { appendFileSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import type { RowEnd } from "../bulk/index.js";
import { LicensingError } from "../core/errors.js";
import type { BulkRow } from "./bulk-input.js";

/** What stands beside a row in the file. */
export interface RowFailure {
  /** Its line in the input. */
  readonly line: number;
  readonly state: RowEnd["state"];
  /** The `kind` and the HTTP status of its error; absent where an earlier run was told of it. */
  readonly kind?: string;
  readonly status?: number;
}

/** A file of failures that is being written. */
export class Failures {
  readonly #path: string;
  readonly #temporary: string;
  #file: number | undefined;
  #failed: unknown;

  /** @param path where the file is put in the end. */
  constructor(path: string) {
    this.#path = path;
    this.#temporary = `${path}.tmp`;
  }

  /** Takes how a row ended. It does not throw: a run goes on without this file. */
  add({ line, given }: BulkRow, { state, error }: RowEnd): void {
    if (state === "applied" || this.#failed !== undefined) return;
    const failure: RowFailure = { line, state, ...factsOf(error) };
    try {
      this.#file ??= this.#create();
      appendFileSync(this.#file, `${JSON.stringify({ path: {}, query: {}, ...given, failure })}\n`);
    } catch (thrown) {
      this.#failed = thrown ?? new Error("unknown");
    }
  }

  /**
   * Puts the file in place; without any failure it is removed. Answers its path, and `undefined` without any.
   *
   * @throws what the platform throws where the file cannot be written.
   */
  finish(): string | undefined {
    const file = this.#file;
    try {
      if (this.#failed !== undefined) throw this.#failed;
      if (file === undefined) {
        rmSync(this.#path, { force: true });
        return undefined;
      }
      fsyncSync(file);
      renameSync(this.#temporary, this.#path);
      return this.#path;
    } catch (error) {
      rmSync(this.#temporary, { force: true });
      throw error;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  /** Leaves what was in place before as it is. */
  discard(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    rmSync(this.#temporary, { force: true });
  }

  #create(): number {
    // Of a run that was killed.
    rmSync(this.#temporary, { force: true });
    return openSync(this.#temporary, "wx", 0o600);
  }
}

function factsOf(error: unknown): Pick<RowFailure, "kind" | "status"> {
  if (!LicensingError.is(error)) return {};
  return "status" in error ? { kind: error.kind, status: error.status } : { kind: error.kind };
}
