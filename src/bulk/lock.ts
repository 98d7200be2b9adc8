// One run at a time has a journal's file: the file of its lock holds the id of the process. For file-journal.ts.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { refuse } from "../core/refuse.js";

// A container may give every process the same id: that of this one in a file says nothing, unless it is here.
const held = new Set<string>();

/**
 * Takes the lock of a file. Answers a function that gives it back.
 *
 * @throws {InvalidRequestError} where a process that runs has it.
 */
export function lock(path: string): () => void {
  const file = `${path}.lock`;
  if (held.has(file) || !(create(file) || takeOver(file))) {
    refuse("runBulk", `journal: another run has it; if there is none, delete ${file}`);
  }
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

function create(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    return refuse("runBulk", "journal: its lock cannot be written beside it", error);
  }
}

/** Takes the lock of a process that is gone. In one go, so that no other run comes between. */
function takeOver(file: string): boolean {
  if (isAlive(Number.parseInt(read(file), 10))) return false;
  rmSync(file, { force: true });
  return create(file);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // It was given back a moment ago.
    return "";
  }
}

function isAlive(pid: number): boolean {
  // What a power cut leaves may be empty.
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return codeOf(error) === "EPERM";
  }
}

/** The platform's code of an error. */
export function codeOf(error: unknown): unknown {
  const { code }: { readonly code?: unknown } = Object(error);
  return code;
}
