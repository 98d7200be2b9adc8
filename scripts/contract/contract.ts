// Keeps count of the operations of a document that were called through Prism, and of what broke the document.
import { type AnyLicensingError, type Call, isProblem } from "licensing-sdk";
import type { PrismProblem } from "./prism.js";

/** What the calls of one API showed. */
export interface Report {
  readonly operations: number;
  readonly succeeded: number;
  readonly failed: number;
  /** What broke the document, went otherwise, or was not called. */
  readonly wrong: readonly string[];
}

/** The calls of one API. */
export class Contract<Id extends string> {
  readonly #succeeded = new Set<Id>();
  readonly #failed = new Set<Id>();
  readonly #violations: string[] = [];
  readonly #surprises: string[] = [];

  /** The `fetch` of the client: it sees what Prism puts in the place of an answer. */
  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    if (response.ok || response.status === 304) return response;
    const problem: PrismProblem | undefined = await response
      .clone()
      .json()
      .catch(() => undefined);
    if (problem?.type?.startsWith("https://stoplight.io/prism/")) {
      const places = problem.validation?.map(({ location, message }) => `${location?.join(".")} ${message}`) ?? [];
      this.#violations.push(`${init.method} ${new URL(url).pathname}: ${[problem.type, ...places].join("; ")}`);
    }
    return response;
  };

  /** A call that has to succeed. Answers its data. */
  async success<Data>(id: Id, call: Call<Data, AnyLicensingError>): Promise<Data> {
    const result = await call.result();
    if (!result.ok) throw new Error([`${id}: ${result.error.message}`, ...this.#violations].join("\n"));
    this.#succeeded.add(id);
    return result.data;
  }

  /** A call that has to be answered with an error status. */
  async failure(id: Id, status: number, call: Call<unknown, AnyLicensingError>): Promise<void> {
    const result = await call.result();
    if (!result.ok && isProblem(result.error, status)) this.#failed.add(id);
    else this.#surprises.push(`${id}: ${result.ok ? "success" : result.error.message} in the place of ${status}`);
  }

  /** What the calls showed, for all operations that there are. */
  report(all: readonly string[]): Report {
    const lacks = (called: ReadonlySet<string>): readonly string[] => all.filter((id) => !called.has(id));
    const missing = [
      ...lacks(this.#succeeded).map((id) => `${id}: no success`),
      ...lacks(this.#failed).map((id) => `${id}: no failure`),
    ];
    return {
      operations: all.length,
      succeeded: this.#succeeded.size,
      failed: this.#failed.size,
      wrong: [...this.#violations, ...this.#surprises, ...missing],
    };
  }
}
