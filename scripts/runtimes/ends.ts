// How the calls have to end, and where a runtime's own ways show.

/** How calls ended, by their names. */
export type Ends = Readonly<Record<string, string>>;

/** How every call ends on Node. */
const due: Ends = {
  "a licence": "Team",
  "a write": "done",
  "a list": "enterprise,team,starter",
  "its first page": "enterprise,team",
  "pages, by a user token": "Northwind Viewer,Northwind Archive",
  "an order, by a token of a function": "success",
  "a fake, without a network": "inside",
  "not found": "not-found 404: rejected, 1 attempts",
  "a conflict": "conflict 409: rejected, 1 attempts",
  "a conflict, thrown": "true true true",
  "a rate limit": "too-many-requests 429: deferred, 1 attempts, in 7000 ms",
  "a page of a proxy": "unexpected-status 502: unknown, 1 attempts",
  "an empty 500": "internal-server-error 500: unknown, 1 attempts",
  "a redirect": "invalid-response redirect: unknown, 1 attempts",
  "two 503, then an answer": "200 team, 3 attempts",
  "an answer that is too large": "invalid-response too-large: unknown, 1 attempts",
  "a read that times out": "timeout: unknown, 1 attempts",
  "a write that times out": "timeout: unknown, 1 attempts; it is there",
  "three attempts that time out": "timeout: unknown, 3 attempts",
  "a signal that fired before": "aborted: not-sent, 0 attempts",
  "a signal that fires": "aborted: unknown, 1 attempts",
  "a refused connection": "connection: not-sent, 1 attempts",
  "a read that is cut off": "connection: unknown, 1 attempts",
  "a write that is cut off before": "connection: unknown, 1 attempts; it is not there",
  "a write that is cut off after": "connection: unknown, 1 attempts; it is there",
  "a read of half a body": "invalid-response truncated: unknown, 1 attempts",
  "a write answered by half a body": "invalid-response truncated: applied, 1 attempts; it is there",
  "a read that a used connection loses": "connection: unknown, 1 attempts",
  "a write that a used connection loses": "connection: unknown, 1 attempts; it is there",
  "an option that is none": "invalid-request",
  "a secret without leave": "made",
};

/** Where nothing tells a connection that was refused from one that was lost. */
export const noEvidence: Ends = { "a refused connection": "connection: unknown, 1 attempts" };

/** Where the platform itself sends a read again that a used connection has lost. */
export const readsAgain: Ends = { "a read that a used connection loses": "done" };

/** Where it sends even a write again: it meets what the first has done, and nothing tells of the first. */
export const writesAgain: Ends = {
  ...readsAgain,
  "a write that a used connection loses": "conflict 409: rejected, 1 attempts; it is there",
};

/** Where a client with a secret cannot be made unless it is told to. */
export const browser: Ends = { "a secret without leave": "invalid-request" };

/** Ends that were judged. */
export interface Judged {
  readonly ends: Ends;
  /** How many are as they have to be, of how many. */
  readonly count: string;
  /** What is not, empty where all is. */
  readonly faults: string;
}

/** Judges how the calls ended on a runtime that has ways of its own. */
export function judge(printed: string, ways: Ends): Judged {
  const ends: Ends = JSON.parse(printed);
  const all: Ends = { ...due, ...ways };
  const names = Object.keys({ ...all, ...ends });
  const wrong = names.filter((name) => ends[name] !== all[name]);
  return {
    ends,
    count: `${names.length - wrong.length} of ${names.length}`,
    faults: wrong.map((name) => `${name}: ${ends[name]}\n  and not: ${all[name]}`).join("\n"),
  };
}
