// What this service answers where the licensing API fails: by what became of the request, then by what went wrong.
import type { AnyLicensingError } from "licensing-sdk";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export function answerTo(error: AnyLicensingError): Answer {
  // An error has no text of the server in it and no token, so it can be logged as it is.
  console.error(error);
  switch (error.outcome) {
    case "deferred":
      return { status: 503, headers: retryAfter(error), body: { error: "busy", again: true } };
    case "not-sent":
      return { status: 503, body: { error: "the licensing system cannot be reached", again: true } };
    case "unknown":
    case "applied":
      return { status: 502, body: { error: "it may have been done: look before you send it again", again: false } };
    case "rejected":
      return { ...rejected(error), headers: {} };
    default:
      return error.outcome satisfies never;
  }
}

function rejected(error: AnyLicensingError): Answer {
  switch (error.kind) {
    case "not-found":
      return { status: 404, body: { error: "no such licence" } };
    case "bad-request":
    case "unprocessable-content":
      // What the server says of each member is meant for whoever sent it.
      return { status: 422, body: { error: "refused", members: error.problem.errors?.map(({ message }) => message) } };
    default:
      // A token that is refused, for one, is no fault of whoever called this service.
      return { status: 500, body: { error: "the licensing system refuses this service" } };
  }
}

function retryAfter(error: AnyLicensingError): Record<string, string> {
  const milliseconds = "retryAfterMs" in error ? error.retryAfterMs : undefined;
  return { "retry-after": String(Math.ceil((milliseconds ?? 1000) / 1000)) };
}
