// How far a bulk run is, for people: one line that is written over on a terminal, a line now and then anywhere else.
import type { BulkProgress } from "../bulk/index.js";
import type { Terminal } from "./terminal.js";

const everyMs = 5000;

/** Tells of the progress of a run. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #now: () => number;
  #told: number;

  /** @param total how many rows there are. */
  constructor(terminal: Terminal, total: number, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#total = total;
    this.#now = now;
    this.#told = now();
  }

  /** Tells, where it is time to. */
  tell(progress: BulkProgress): void {
    const width = this.#terminal.width("stderr");
    if (width !== undefined) {
      // A line that is longer than the terminal is wide would not be written over.
      this.#terminal.tell(`\r${this.#line(progress).slice(0, width - 1)}\u001b[K`);
    } else if (this.#now() - this.#told >= everyMs) {
      this.#told = this.#now();
      this.#terminal.tell(`${this.#line(progress)}\n`);
    }
  }

  /** Takes the line away. */
  end(): void {
    if (this.#terminal.width("stderr") !== undefined) this.#terminal.tell("\r\u001b[K");
  }

  #line({ done, rate, retries }: BulkProgress): string {
    const left = rate > 0 ? durationOf((this.#total - done) / rate) : "?";
    return `${done}/${this.#total} rows, ${rate.toFixed(1)}/s, ${retries} retries, eta ${left}`;
  }
}

function durationOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  return `${two(whole / 3600)}:${two((whole / 60) % 60)}:${two(whole % 60)}`;
}
