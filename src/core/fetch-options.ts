// What `fetch` is given beside the URL.
import type { RequestParts } from "./attempt.js";
import { inheritingNothing } from "./bare.js";
import type { Budget } from "./budget.js";

const budgetOf = Symbol("budget");

// One function for all requests: each of its own would give each request a shape of its own, which costs more than a call.
const signalOfBudget = {
  enumerable: true,
  get(this: { readonly [budgetOf]: Budget }): AbortSignal {
    return this[budgetOf].signal;
  },
};

/** The options of one request. fetch also reads what they inherit: it is nothing. */
export const FetchOptions = /* @__PURE__ */ inheritingNothing(
  class {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: string | null;
    readonly redirect = "manual";
    /** Made when fetch asks for it: it costs as much as all the rest of a call does here, and some ask for none. */
    declare readonly signal: AbortSignal;
    declare readonly [budgetOf]: Budget;

    constructor({ method, headers, body }: RequestParts["init"], budget: Budget) {
      this.method = method;
      this.headers = headers;
      this.body = body;
      this[budgetOf] = budget;
      // Of its own, so that a fetch that copies its options has it too.
      Object.defineProperty(this, "signal", signalOfBudget);
    }
  },
);
