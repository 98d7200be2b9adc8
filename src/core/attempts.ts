// The attempts of one call, one after another: each with a token and a budget of its own.
import { attempt, type RequestParts } from "./attempt.js";
import type { TokenSource } from "./auth.js";
import { Budget } from "./budget.js";
import type { Ending } from "./ending.js";
import type { Outcome } from "./errors.js";
import type { Operation } from "./operation.js";
import type { CallOptions, Settings } from "./options.js";
import { combineOutcomes } from "./outcome.js";

/** How a call ended, and how many requests were started for it. */
export interface Finished {
  readonly ending: Ending;
  readonly attempts: number;
}

/** Makes attempts until one settles the call. Never rejects. */
export async function makeAttempts(
  operation: Operation,
  request: RequestParts,
  settings: Settings,
  tokens: TokenSource | undefined,
  { timeout, signal }: Pick<CallOptions, "signal"> & { readonly timeout: number },
): Promise<Finished> {
  let attempts = 0;
  let outcome: Outcome | undefined;
  let mayRenew = true;
  for (;;) {
    const budget = new Budget(timeout, signal);
    try {
      // A call that was aborted before it began asks for no token either.
      const isWanted = operation.secured && budget.spent === undefined;
      const credential = isWanted ? await tokens?.get(budget) : undefined;
      let token: string | undefined;
      let ending: Ending;
      if (budget.spent !== undefined) ending = { ...budget.spent, outcome: "not-sent" };
      else if (credential !== undefined && "kind" in credential) ending = credential;
      else {
        token = credential?.token;
        if (token !== undefined) request.init.headers.set("authorization", `Bearer ${token}`);
        attempts += 1;
        ending = await attempt(operation, request, settings, budget);
      }
      if (ending.kind === "success") return { ending, attempts };
      outcome = combineOutcomes(outcome, ending.outcome);
      const isRefused = ending.kind === "problem" && ending.status === 401 && mayRenew;
      if (!(isRefused && token && tokens?.refused(token))) return { ending: { ...ending, outcome }, attempts };
      mayRenew = false;
    } finally {
      budget.end();
    }
  }
}
