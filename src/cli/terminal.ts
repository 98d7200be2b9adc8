// What a command writes, and to whom: data to stdout, everything else to stderr, and no secret to either.

/** A stream that is written to. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** What a run of the command has around it. */
export interface Surroundings {
  /** The environment. Only the variables of environment.ts are read. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Fires when the user interrupts. */
  readonly signal: AbortSignal;
}

/** stdout could not be written to. `isClosed`: nobody reads it any more. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  readonly isClosed: boolean;

  constructor(cause: NodeJS.ErrnoException) {
    super(`stdout cannot be written to, ${cause.code ?? "for an unknown reason"}`, { cause });
    this.isClosed = cause.code === "EPIPE";
  }
}

/** The two streams, without the secrets that it was told of. */
export class Terminal {
  readonly #surroundings: Surroundings;
  readonly #secrets = new Set<string>();
  /** Of those the ones that are no data: an answer may have to repeat what a body held. */
  readonly #credentials = new Set<string>();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /**
   * Writes data to stdout; resolved once it is written.
   *
   * @throws {OutputError} where it cannot be written.
   */
  print(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#surroundings.stdout.write(redact(text, this.#credentials), (error) => {
        if (error) reject(new OutputError(error));
        else resolve();
      });
    });
  }

  /** Writes lines for people to stderr. */
  tell(text: string): void {
    this.#surroundings.stderr.write(redact(text, this.#secrets));
  }

  /** From now on the credential is written as `[redacted]`, whoever repeats it. */
  hide(credential: string): void {
    this.hideFromPeople(credential);
    for (const form of formsOf(credential)) this.#credentials.add(form);
  }

  /** From now on the text is written as `[redacted]` to stderr. */
  hideFromPeople(secret: string): void {
    for (const form of formsOf(secret)) this.#secrets.add(form);
  }

  /** A text in bold, where stream and user have colours. */
  bold(stream: "stdout" | "stderr", text: string): string {
    const { env } = this.#surroundings;
    return this.#surroundings[stream].isTTY === true && !env["NO_COLOR"] ? `\u001b[1m${text}\u001b[22m` : text;
  }

  /** How wide the lines of a stream are; `undefined` where it is no terminal. */
  width(stream: "stdout" | "stderr"): number | undefined {
    return this.#surroundings[stream].isTTY === true ? this.#surroundings[stream].columns : undefined;
  }
}

/** A secret as it is, as it stands in JSON, and in a URL. What is shorter is none, and much would be unreadable without it. */
function formsOf(secret: string): readonly string[] {
  if (secret.length < 8) return [];
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.replace(/\p{Surrogate}/gu, "\uFFFD"))];
}

function redact(text: string, secrets: ReadonlySet<string>): string {
  let redacted = text;
  for (const secret of secrets) redacted = redacted.replaceAll(secret, "[redacted]");
  return redacted;
}
