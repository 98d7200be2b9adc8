// The type of the compiled request validators. No client imports them: fakes and tools do.

/** A rule that a request breaks: where, as a JSON pointer into `{ path, query, body }`, and which (a JSON Schema keyword). */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether a request, as `{ path, query, body }`, is as its document says. Where not, `errors` says why until the next use. */
export interface Validator {
  (request: unknown): boolean;
  errors?: readonly Violation[] | null;
}
