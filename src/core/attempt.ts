// One attempt: the request goes out, its answer is read and classified.
import type { Budget, Deadline } from "./budget.js";
import { type Ending, type Failure, unusable } from "./ending.js";
import type { InvalidResponseReason, Outcome } from "./error-init.js";
import { excerptOf } from "./excerpt.js";
import { FetchOptions } from "./fetch-options.js";
import { keepParts, retryAfterMs } from "./headers.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { outcomeOfLostAnswer, outcomeOfStatus, readConnectionError } from "./outcome.js";
import { isJsonObject, readProblem, saysProblem } from "./problem.js";
import { type Body, discard, parseJson, readBody, withoutBytes } from "./read.js";
import type { RetryPolicy } from "./retry.js";

/** A request as it goes out: what `fetch` is given, but for its signal. */
export interface RequestParts {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: HeaderFields; readonly body: string | null };
}

/** Header fields by their names in lower case. It inherits nothing. */
export type HeaderFields = Record<string, string>;

/** What all attempts of a call share. */
export interface Plan {
  readonly operation: Operation;
  readonly request: RequestParts;
  readonly settings: Settings;
  /** How long one attempt may take, in milliseconds. */
  readonly timeout: number;
  readonly retry: RetryPolicy;
  readonly deadline: Deadline;
}

/** Sends one request and reads its answer, within a budget. Never rejects. */
export async function attempt(plan: Plan, budget: Budget): Promise<Ending> {
  const { request, settings } = plan;
  // Looked up now: a client is often made before a mock replaces the global one.
  const fetch = settings.fetch ?? globalThis.fetch;
  try {
    const response = await budget.race(fetch(request.url, new FetchOptions(request.init, budget)));
    const { ok, status, headers, type } = response;
    const { answer, notModified } = plan.operation;
    if (status === 304 && notModified) return { kind: "success", status, headers, data: undefined };
    if ((ok && answer !== "none") || (status >= 400 && status <= 599)) {
      const body = await readBody(response, ok ? settings.maxResponseBytes : settings.maxErrorBytes, ok, budget);
      return (ok ? successOf : failureOf)(plan, response, body, budget);
    }
    discard(response.body);
    if (ok) return { kind: "success", status, headers, data: undefined };
    const isRedirect = type === "opaqueredirect" || (status >= 300 && status <= 399);
    return invalid(plan, response, isRedirect ? "redirect" : "bad-status", outcomeOfStatus(status));
  } catch (cause) {
    if (budget.spent !== undefined) return { ...budget.spent, outcome: "unknown" };
    const evidence = readConnectionError(cause);
    const what = `no answer, ${evidence.code ?? "connection lost"}`;
    return { kind: "connection", what, ...evidence, cause: withoutBytes(cause) };
  }
}

function successOf(plan: Plan, response: Response, body: Body, budget: Budget): Ending {
  const { status, headers } = response;
  const { text, reason } = body;
  const lost = outcomeOfLostAnswer(plan.operation);
  if (reason !== undefined) {
    // A body that does not come to its end in time is not asked for again: it would take as long once more.
    if (budget.spent !== undefined) return { ...budget.spent, outcome: lost, isTransient: false };
    const cause = withoutBytes(body.cause);
    const isTransient = reason === "truncated" && readConnectionError(cause).isTransient;
    return { ...invalid(plan, response, reason, lost, text), cause, isTransient };
  }
  const data = parseJson(text);
  if (data === undefined) return invalid(plan, response, "malformed", lost, text);
  const isList = plan.operation.answer === "array";
  const isDeclared = !saysProblem(headers) && (isList ? Array.isArray(data) : isJsonObject(data));
  if (!isDeclared) return invalid(plan, response, "wrong-type", lost, text);
  // A reference to a schema on the server's own host. It is no data, and would be sent back with a change.
  if (isJsonObject(data)) delete data["$schema"];
  return { kind: "success", status, headers, data };
}

// Errors that pass: the server, or what stands before it, may answer otherwise the next time.
const transientStatuses: readonly number[] = [408, 421, 425, 429, 500, 502, 503, 504];

function failureOf(plan: Plan, response: Response, { text, reason }: Body, budget: Budget): Failure {
  const { request, settings } = plan;
  const { status, headers } = response;
  const wait = retryAfterMs(headers, settings.clock.now());
  const isDeferred = status === 503 && wait !== undefined && plan.retry.retryAfterOn503;
  const outcome = isDeferred ? "deferred" : outcomeOfStatus(status);
  // Only the caller's own signal goes before the status: a body that is cut, late or too large leaves the status as it is.
  if (budget.spent?.kind === "aborted") return { ...budget.spent, outcome };
  const body = reason === undefined ? parseJson(text) : undefined;
  return {
    kind: "problem",
    what: `the server answered ${status}, see error.problem`,
    outcome,
    isTransient: transientStatuses.includes(status),
    ...keepParts(response, request.init),
    problem: readProblem(body, headers, response.url || request.url),
    // A body that was read as a problem is there whole.
    excerpt: isJsonObject(body) ? undefined : excerptOf(text),
    retryAfterMs: wait,
  };
}

function invalid(
  { request }: Plan,
  response: Response,
  reason: InvalidResponseReason,
  outcome: Outcome,
  text = "",
): Failure {
  const parts = keepParts(response, request.init);
  return { ...unusable(parts, reason, outcome, `status ${response.status}, ${reason}`), excerpt: excerptOf(text) };
}
