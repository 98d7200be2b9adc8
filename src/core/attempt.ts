// One attempt: the request goes out, its answer is read and classified.
import type { Budget } from "./budget.js";
import type { Ending, Failure } from "./ending.js";
import { keepSafe, retryAfterMs } from "./headers.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { outcomeOfLostAnswer, outcomeOfStatus, readConnectionError } from "./outcome.js";
import { isJsonObject, readProblem, saysProblem } from "./problem.js";
import { discard, parseJson, readBody } from "./read.js";

/** A request as it goes out: what `fetch` is given, but for its signal. */
export interface RequestParts {
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Headers; readonly body?: string };
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
    return await readAnswer(operation, response, url, settings, budget);
  } catch (cause) {
    if (budget.spent !== undefined) return { ...budget.spent, outcome: "unknown" };
    return { kind: "connection", ...readConnectionError(cause), cause };
  }
}

async function readAnswer(
  operation: Operation,
  response: Response,
  url: string,
  settings: Settings,
  budget: Budget,
): Promise<Ending> {
  if (response.ok) return readSuccess(operation, response, settings, budget);
  const { status } = response;
  if (status >= 400 && status <= 599) return readFailure(response, url, settings, budget);
  discard(response.body);
  const isRedirect = response.type === "opaqueredirect" || (status >= 300 && status <= 399);
  return invalid(response, isRedirect ? "redirect" : "bad-status", outcomeOfStatus(status));
}

async function readSuccess(
  operation: Operation,
  response: Response,
  settings: Settings,
  budget: Budget,
): Promise<Ending> {
  const { status, headers } = response;
  const lost = outcomeOfLostAnswer(operation);
  if (operation.answer === "none") {
    discard(response.body);
    return { kind: "success", status, headers, data: undefined };
  }
  if (saysProblem(headers)) {
    discard(response.body);
    return invalid(response, "wrong-type", lost);
  }
  const body = await readBody(response, settings.maxResponseBytes, true, budget);
  switch (body.kind) {
    case "spent":
      return budget.spent === undefined ? invalid(response, "truncated", lost) : { ...budget.spent, outcome: lost };
    case "cut":
      return { ...invalid(response, "truncated", lost), cause: body.cause };
    case "too-large":
      return invalid(response, "too-large", lost);
    case "not-utf-8":
      return invalid(response, "malformed", lost);
  }
  const data = parseJson(body.text);
  if (data === undefined) return invalid(response, "malformed", lost);
  const declared = operation.answer === "array" ? Array.isArray(data) : isJsonObject(data);
  return declared ? { kind: "success", status, headers, data } : invalid(response, "wrong-type", lost);
}

async function readFailure(response: Response, url: string, settings: Settings, budget: Budget): Promise<Failure> {
  const { status } = response;
  const outcome = outcomeOfStatus(status);
  const body = await readBody(response, settings.maxErrorBytes, false, budget);
  // Only the caller's own signal goes before the status: a body that is cut, late or too large leaves the status as it is.
  if (budget.spent?.kind === "aborted") return { ...budget.spent, outcome };
  return {
    kind: "problem",
    outcome,
    status,
    headers: keepSafe(response.headers),
    problem: readProblem(
      body.kind === "text" ? parseJson(body.text) : undefined,
      response.headers,
      response.url || url,
    ),
    retryAfterMs: retryAfterMs(response.headers, settings.clock.now()),
  };
}

type InvalidResponse = Extract<Failure, { readonly kind: "invalid-response" }>;

function invalid(response: Response, reason: InvalidResponse["reason"], outcome: Failure["outcome"]): InvalidResponse {
  return { kind: "invalid-response", outcome, reason, status: response.status, headers: keepSafe(response.headers) };
}
