// What became of a call: from the status of an answer, from the evidence of a lost connection, over several attempts.

import type { Outcome } from "./error-init.js";
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

// By the system call and the code: no address, no connection. By the code alone: no connection in time,
// no trust in it, connections that were closed for good.
const beforeTheRequest =
  /^(?:getaddrinfo |connect E(?:CONNREFUSED|HOSTUNREACH|NETUNREACH|TIMEDOUT))|(?:^| )(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|ERR_SSL_WRONG_|UND_ERR_C(?:LOSED|ONNECT_))/;

// Of these the next attempt would tell the same: no trust in the server, no HTTP, a head too large, a body not as encoded,
// connections that were closed for good.
const lasting =
  /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HPE_|UND_ERR_(?:CLOSED|HEADERS_OVERFLOW)|Z_)/;

/** What a failed fetch tells. */
export interface ConnectionEvidence {
  /** The platform's code, where it names one. */
  readonly code: string | undefined;
  readonly outcome: Outcome;
  /** Whether another attempt may end otherwise. */
  readonly isTransient: boolean;
}

interface PlatformError {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/**
 * What a failed fetch tells: the platform's code, and whether it proves that no byte of the request left. Only errors that
 * come before the connection stands prove it: a reset, even of a reused socket, does not.
 */
export function readConnectionError(error: unknown): ConnectionEvidence {
  // fetch throws a TypeError whose cause is the socket's error; several addresses tried are an AggregateError in there.
  const { cause = error }: PlatformError = Object(error);
  const { code, errors }: PlatformError = Object(cause);
  const each: readonly PlatformError[] =
    Array.isArray(errors) && errors.length > 0 ? errors.map(Object) : [Object(cause)];
  const first = code ?? each[0]?.code;
  const word = typeof first === "string" && /^\w+$/.test(first) ? first : undefined;
  return {
    // It goes into a message: one word, whatever a fetch of another make puts there.
    code: word,
    isTransient: !lasting.test(word ?? ""),
    outcome: each.every(({ syscall, code }) => beforeTheRequest.test(`${syscall} ${code}`)) ? "not-sent" : "unknown",
  };
}
