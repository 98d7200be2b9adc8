// Prints the steps of the demo, and counts those that did what they should.
import type { Call } from "licensing-sdk";

/** The ledger of a fake: what a step reads to see what the server received. */
interface Ledger {
  readonly baseUrl: string;
  readonly requests: readonly { readonly method: string; readonly url: string }[];
}

/** The steps of a run. */
export class Steps {
  #calls = 0;
  #failures = 0;
  #wrong = 0;

  /**
   * Prints a call: the request line that the fake received, the status and the result. It is right with this request
   * line, this status, and data that passes `check`.
   */
  async call<Data>(
    fake: Ledger,
    request: string,
    call: Call<Data, unknown>,
    status: number,
    check: (data: Data) => boolean = () => true,
  ): Promise<Data | undefined> {
    try {
      const answer = await call.withResponse();
      const last = fake.requests.at(-1);
      const received = `${last?.method} ${last?.url.slice(fake.baseUrl.length)}`;
      const right = received === request && answer.status === status && check(answer.data);
      const result = answer.data === undefined ? "no body" : JSON.stringify(answer.data);
      console.log(`${right ? "ok   " : "WRONG"} ${received}\n      ${answer.status} ${result}`);
      if (right) this.#calls += 1;
      else this.#wrong += 1;
      return answer.data;
    } catch (error) {
      console.log(`WRONG ${request}\n      ${error}`);
      this.#wrong += 1;
      return undefined;
    }
  }

  /** Prints how a failure was handled; nothing to print means that it was not. */
  expect(what: string, handled: string | undefined): void {
    console.log(`${handled === undefined ? "WRONG" : "ok   "} ${what}: ${handled ?? "not handled as it should be"}`);
    if (handled === undefined) this.#wrong += 1;
    else this.#failures += 1;
  }

  /** Prints the summary and sets the exit code: 0 only if all that was to be done was done, and right. */
  finish(built: boolean, due: { readonly calls: number; readonly failures: number }): void {
    if (!built) console.log("WRONG the clients are not those of the built package");
    const right = built && this.#wrong === 0 && this.#calls === due.calls && this.#failures === due.failures;
    console.log(
      `\ndemo: ${this.#calls} of ${due.calls} calls and ${this.#failures} of ${due.failures} failures went as they should`,
    );
    process.exitCode = right ? 0 : 1;
  }
}
