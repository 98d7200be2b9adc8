// The attempts of one call, one after another, until one settles it or none may follow.
import { attempt, type Plan } from "./attempt.js";
import type { TokenSource } from "./auth.js";
import { Budget } from "./budget.js";
import { writeDebugLine } from "./debug.js";
import { type Answered, type Ending, type Failure, isAnswered, toError } from "./ending.js";
import type { Outcome } from "./error-init.js";
import { keepParts } from "./headers.js";
import { callHook, viewOf } from "./hooks.js";
import { combineOutcomes } from "./outcome.js";
import { delayBeforeRetry } from "./retry.js";

/** How a call ended, and how many requests were started for it. */
export interface Finished {
  readonly ending: Ending;
  readonly attempts: number;
}

/** Makes attempts within the time of the call. Never rejects. */
export async function makeAttempts(plan: Plan, tokens: TokenSource | undefined): Promise<Finished> {
  const { operation, settings, retry, deadline } = plan;
  const { retryBudget } = settings;
  let attempts = 0;
  let outcome: Outcome | undefined;
  let mayRenew = true;
  for (let round = 1; ; round += 1) {
    const { ending, token, isStarted } = await makeAttempt(plan, tokens, attempts + 1);
    if (isStarted) attempts += 1;
    if (ending.kind === "success") {
      retryBudget.earn();
      return { ending, attempts };
    }
    outcome = combineOutcomes(outcome, ending.outcome);
    const failure: Failure = { ...ending, outcome };
    const isRefused = ending.kind === "problem" && ending.status === 401 && mayRenew;
    // Whoever wants no retries wants this one still: nothing was wrong but the age of the token.
    if (isRefused && round < Math.max(2, retry.maxAttempts) && token && tokens?.refused(token)) {
      mayRenew = false;
      continue;
    }
    const delay = delayBeforeRetry(ending, round, operation, retry, settings.random);
    // A wait that the call would not survive is not begun: what the attempt failed with says more than a time-out.
    if (delay === undefined || performance.now() + delay >= deadline.endsAt || !retryBudget.take()) {
      return { ending: failure, attempts };
    }
    const ended = await pause(plan, failure, attempts, delay);
    if (ended !== undefined) return { ending: ended, attempts };
  }
}

/** What became of one attempt; it is started once it has a token. */
interface Attempted {
  readonly ending: Ending;
  readonly token: string | undefined;
  readonly isStarted: boolean;
}

/** Asks for a token and makes one attempt with it, within a budget of its own. */
async function makeAttempt(plan: Plan, tokens: TokenSource | undefined, number: number): Promise<Attempted> {
  const { operation, settings, timeout, deadline } = plan;
  const budget = new Budget(deadline, timeout);
  try {
    // A call that is over before it began asks for no token either.
    const isWanted = operation.secured && budget.spent === undefined;
    const given = isWanted ? tokens?.get(budget) : undefined;
    // A wait costs as much where there is nothing to wait for.
    const token = typeof given === "object" ? await given : given;
    if (budget.spent !== undefined) return notStarted({ ...budget.spent, outcome: "not-sent" });
    if (typeof token === "object") return notStarted(token);
    const { init } = plan.request;
    if (token !== undefined) init.headers["authorization"] = `Bearer ${token}`;
    callHook(settings.hooks.onRequest, attemptViewOf, plan, number);
    const startedAt = performance.now();
    const ending = await attempt(plan, budget);
    const durationMs = performance.now() - startedAt;
    if (settings.isDebugged) writeDebugLine(attemptViewOf(plan, number), ending, durationMs, init);
    if (isAnswered(ending)) callHook(settings.hooks.onResponse, answerViewOf, plan, number, ending, durationMs);
    return { ending, token, isStarted: true };
  } finally {
    budget.end();
  }
}

function notStarted(ending: Failure): Attempted {
  return { ending, token: undefined, isStarted: false };
}

/** Waits before the next attempt. Answers how the call ends, where it ends in the wait. */
async function pause(plan: Plan, failure: Failure, attempts: number, delayMs: number): Promise<Failure | undefined> {
  const { operation, settings, deadline } = plan;
  callHook(settings.hooks.onRetry, () => {
    return { ...attemptViewOf(plan, attempts), error: toError(failure, operation, attempts), delayMs };
  });
  const budget = new Budget(deadline);
  try {
    await budget.race(settings.clock.sleep(delayMs, budget.signal));
    return undefined;
  } catch {
    // The clock of a test may reject as well: then the call ends with what it would have ended with.
    return budget.spent === undefined ? failure : { ...budget.spent, outcome: failure.outcome };
  } finally {
    budget.end();
  }
}

/** What the hooks are told of an attempt. */
function attemptViewOf({ operation }: Plan, attempt: number) {
  return { ...viewOf(operation), attempt };
}

function answerViewOf(plan: Plan, attempt: number, ending: Answered, durationMs: number) {
  const { status, headers, requestId } = keepParts(ending, plan.request.init);
  return { ...attemptViewOf(plan, attempt), status, headers: new Headers([...headers]), requestId, durationMs };
}
