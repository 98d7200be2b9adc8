// The rows that are on their way at a time. For run-bulk.ts.

/** As many places as rows may be on their way. One reader waits for them. */
export class Lanes {
  readonly #size: number;
  #taken = 0;
  #wake: (() => void) | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  /** Waits until there is a free place. */
  async free(): Promise<void> {
    while (this.#taken >= this.#size) await this.#change();
  }

  /** Waits until all places are free. */
  async empty(): Promise<void> {
    while (this.#taken > 0) await this.#change();
  }

  /** Takes a place until work is done, however that ends. */
  take(work: Promise<void>): void {
    this.#taken += 1;
    const leave = (): void => {
      this.#taken -= 1;
      this.#wake?.();
    };
    work.then(leave, leave);
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
