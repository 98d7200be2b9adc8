// What became of a call: from the status of an answer, from the evidence of a lost connection, over several attempts.

import type { Outcome } from "./errors.js";
import type { Operation } from "./operation.js";

/** The outcome of an answer that is no success. */
export function outcomeOfStatus(status: number): Outcome {
  if (status === 429 || status === 425 || status === 421) return "deferred";
  // 408 does not say whether the request was read whole, and so whether it was acted on.
  return status >= 400 && status < 500 && status !== 408 ? "rejected" : "unknown";
}

/** The outcome of a success whose answer is lost: a write was applied, a read has no usable answer. */
export function outcomeOfLostAnswer(operation: Operation): Outcome {
  return operation.method === "GET" ? "unknown" : "applied";
}

/** The outcome of a call whose attempts so far ended in `previous` and whose latest ended in `latest`. */
export function combineOutcomes(previous: Outcome | undefined, latest: Outcome): Outcome {
  if (previous === undefined) return latest;
  if (previous === "unknown") return latest === "applied" ? latest : previous;
  return latest === "not-sent" ? previous : latest;
}

const refusedByTls =
  /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH$|ERR_SSL_WRONG_VERSION_NUMBER$)/;

/**
 * What a failed fetch tells: the platform's code, and whether it proves that no byte of the request left. Only errors that come
 * before the connection stands prove it: a reset, even of a reused socket, does not.
 */
export function readConnectionError(error: unknown): { readonly code: string | undefined; readonly outcome: Outcome } {
  // fetch throws a TypeError whose cause is the socket's error; several addresses tried are an AggregateError in there.
  const cause = member(error, "cause") ?? error;
  const inner = member(cause, "errors");
  const errors: readonly unknown[] = Array.isArray(inner) && inner.length > 0 ? inner : [cause];
  const code = text(cause, "code") ?? text(errors[0], "code") ?? text(error, "code");
  return { code, outcome: errors.every(isBeforeTheRequest) ? "not-sent" : "unknown" };
}

function isBeforeTheRequest(error: unknown): boolean {
  const code = text(error, "code") ?? "";
  const syscall = text(error, "syscall");
  if (syscall === "getaddrinfo") return code === "ENOTFOUND" || code === "EAI_AGAIN";
  if (syscall === "connect") return ["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"].includes(code);
  return code === "UND_ERR_CONNECT_TIMEOUT" || refusedByTls.test(code);
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === "string" ? found : undefined;
}
