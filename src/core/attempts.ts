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
  options: CallOptions,
): Promise<Finished> {
  let attempts = 0;
  let outcome: Outcome | undefined;
  let mayRenew = true;
  for (;;) {
    const budget = new Budget(options.timeout ?? settings.timeout, options.signal);
    try {
      const credential = operation.secured ? await tokens?.get(budget) : undefined;
      let ending: Ending;
      if (budget.spent !== undefined) ending = { ...budget.spent, outcome: "not-sent" };
      else if (credential !== undefined && !("token" in credential)) ending = credential;
      else {
        if (credential !== undefined) request.init.headers.set("authorization", `Bearer ${credential.token}`);
        attempts += 1;
        ending = await attempt(operation, request, settings, budget);
      }
      if (ending.kind === "success") return { ending, attempts };
      outcome = combineOutcomes(outcome, ending.outcome);
      const refused =
        ending.kind === "problem" && ending.status === 401 && credential !== undefined && "token" in credential;
      if (!(refused && mayRenew && tokens?.refused(credential.token)))
        return { ending: { ...ending, outcome }, attempts };
      mayRenew = false;
    } finally {
      budget.end();
    }
  }
}
