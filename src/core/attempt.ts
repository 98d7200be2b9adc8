// One attempt: the request goes out, its answer is read and classified.
import type { Budget } from "./budget.js";
import type { Ending, Failure } from "./ending.js";
import type { InvalidResponseReason, Outcome } from "./errors.js";
import { keepParts, retryAfterMs } from "./headers.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { outcomeOfLostAnswer, outcomeOfStatus, readConnectionError } from "./outcome.js";
import { isJsonObject, readProblem, saysProblem } from "./problem.js";
import { discard, parseJson, readBody, withoutBytes } from "./read.js";

/** A request as it goes out: what `fetch` is given, but for its signal. */
export interface RequestParts {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Headers; readonly body: string | null };
}

/** Sends one request and reads its answer, within a budget. Never rejects. */
export async function attempt(
  operation: Operation,
  { url, init }: RequestParts,
  settings: Settings,
  budget: Budget,
): Promise<Ending> {
  // Looked up now: a client is often made before a mock replaces the global one.
  const fetch = settings.fetch ?? globalThis.fetch;
  try {
    const response = await budget.race(fetch(url, { ...init, redirect: "manual", signal: budget.signal }));
    const { ok, status, type } = response;
    if (ok) return await readSuccess(operation, response, settings, budget);
    if (status >= 400 && status <= 599) return await readFailure(response, url, settings, budget);
    discard(response.body);
    const isRedirect = type === "opaqueredirect" || (status >= 300 && status <= 399);
    return invalid(response, isRedirect ? "redirect" : "bad-status", outcomeOfStatus(status));
  } catch (cause) {
    if (budget.spent !== undefined) return { ...budget.spent, outcome: "unknown" };
    const evidence = readConnectionError(cause);
    return {
      kind: "connection",
      what: `no answer, ${evidence.code ?? "connection lost"}`,
      ...evidence,
      cause: withoutBytes(cause),
    };
  }
}

async function readSuccess(
  operation: Operation,
  response: Response,
  settings: Settings,
  budget: Budget,
): Promise<Ending> {
  const { status, headers } = response;
  const { answer } = operation;
  if (answer === "none") {
    discard(response.body);
    return { kind: "success", status, headers, data: undefined };
  }
  const lost = outcomeOfLostAnswer(operation);
  const body = await readBody(response, settings.maxResponseBytes, true, budget);
  if ("reason" in body) {
    if (budget.spent !== undefined) return { ...budget.spent, outcome: lost };
    return invalid(response, body.reason, lost, withoutBytes(body.cause));
  }
  const data = parseJson(body.text);
  if (data === undefined) return invalid(response, "malformed", lost);
  const isDeclared = !saysProblem(headers) && (answer === "array" ? Array.isArray(data) : isJsonObject(data));
  return isDeclared ? { kind: "success", status, headers, data } : invalid(response, "wrong-type", lost);
}

async function readFailure(response: Response, url: string, settings: Settings, budget: Budget): Promise<Failure> {
  const { status, headers } = response;
  const outcome = outcomeOfStatus(status);
  const body = await readBody(response, settings.maxErrorBytes, false, budget);
  // Only the caller's own signal goes before the status: a body that is cut, late or too large leaves the status as it is.
  if (budget.spent?.kind === "aborted") return { ...budget.spent, outcome };
  return {
    kind: "problem",
    what: `the server answered ${status}, see error.problem`,
    outcome,
    ...keepParts(response),
    problem: readProblem("text" in body ? parseJson(body.text) : undefined, headers, response.url || url),
    retryAfterMs: retryAfterMs(headers, settings.clock.now()),
  };
}

function invalid(response: Response, reason: InvalidResponseReason, outcome: Outcome, cause?: unknown): Failure {
  const what = `the answer cannot be used, status ${response.status}, ${reason}`;
  return { kind: "invalid-response", what, outcome, reason, ...keepParts(response), cause };
}
