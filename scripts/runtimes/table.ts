// A Markdown table that is filled as results come.

/** Rows and columns by their names. A cell that nothing was put into says so. */
export class Table {
  readonly #cells = new Map<string, Map<string, string>>();
  readonly #columns: readonly string[];

  constructor(rows: readonly string[], columns: readonly string[]) {
    for (const row of rows) this.#cells.set(row, new Map());
    this.#columns = columns;
  }

  put(row: string, column: string, text: string): void {
    this.#cells.get(row)?.set(column, text);
  }

  toString(): string {
    const lines = [...this.#cells].map(([row, cells]) => [
      row,
      ...this.#columns.slice(1).map((column) => cells.get(column) ?? "-"),
    ]);
    return [this.#columns, this.#columns.map(() => "---"), ...lines]
      .map((line) => `| ${line.join(" | ")} |`)
      .join("\n");
  }
}
