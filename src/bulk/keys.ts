// The keys of a run and what the journal says of each, in few bytes: texts of a million keys would not fit. For run-bulk.ts.
import { hash, randomBytes } from "node:crypto";
import { type JournalState, states } from "./journal.js";

const stateBits = 0x07;
const journaled = 0x40;
const visited = 0x80;

/**
 * A table with open addressing: of each key a fingerprint of 64 bits, and a byte. At most 32 bytes a key, also while it grows.
 * That two of a million keys have one fingerprint happens once in 37 million runs, and only lets a row count as a duplicate.
 */
export class KeyTable {
  // Nobody can choose keys that meet: the fingerprints of each run are others.
  readonly #seed = randomBytes(16).toString("hex");
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #bytes = new Uint8Array(1024);
  #size = 0;

  /** Takes a record of the journal; the last one of a key counts. */
  record(key: string, state: JournalState): void {
    const slot = this.#slotOf(key);
    this.#bytes[slot] = journaled | states.indexOf(state);
  }

  /** Notes that a row with this key was read. Answers what the journal says of it; `duplicate` the second time. */
  visit(key: string): JournalState | "duplicate" | undefined {
    const slot = this.#slotOf(key);
    const byte = this.#bytes[slot] ?? 0;
    this.#bytes[slot] = byte | visited;
    if (byte & visited) return "duplicate";
    return byte & journaled ? states[byte & stateBits] : undefined;
  }

  /** Where a key stands, or is to stand. */
  #slotOf(key: string): number {
    // Of 27 bytes a slot while it grows, and 9 else: 32 a key at this load.
    if (this.#size >= 0.85 * this.#bytes.length) this.#grow();
    const print = hash("sha1", this.#seed + key, "hex");
    const high = Number.parseInt(print.slice(0, 8), 16);
    const low = Number.parseInt(print.slice(8, 16), 16);
    const slot = this.#find(high, low);
    if (this.#bytes[slot] === 0) {
      this.#size += 1;
      this.#high[slot] = high;
      this.#low[slot] = low;
    }
    return slot;
  }

  #find(high: number, low: number): number {
    const mask = this.#bytes.length - 1;
    let slot = low & mask;
    while (this.#bytes[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [highs, lows, bytes] = [this.#high, this.#low, this.#bytes];
    this.#high = new Uint32Array(2 * bytes.length);
    this.#low = new Uint32Array(2 * bytes.length);
    this.#bytes = new Uint8Array(2 * bytes.length);
    for (const [index, byte] of bytes.entries()) {
      if (byte === 0) continue;
      const slot = this.#find(highs[index] ?? 0, lows[index] ?? 0);
      this.#high[slot] = highs[index] ?? 0;
      this.#low[slot] = lows[index] ?? 0;
      this.#bytes[slot] = byte;
    }
  }
}
