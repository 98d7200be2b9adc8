// What an error may keep of an answer, and what its header fields say.
import type { AnswerParts } from "./ending.js";
import type { HeaderEntries } from "./error-init.js";

/** What was sent, as far as a server may repeat it. */
export interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What an answer is known by. */
interface Answer {
  readonly status: number;
  readonly headers: HeaderEntries;
}

// All other fields could hold a secret or a session.
const kept =
  /^(?:allow|content-type|date|deprecation|retry-after|sunset|(?:x-)?rate-?limit.*|(?:x-)?(?:request|correlation)-id)$/;

/**
 * What an error keeps of an answer; of the id of the request up to 128 characters.
 *
 * @param sent the request: a server that answers with the token, or with a word of the body as an id, is not quoted.
 */
export function keepParts({ status, headers }: Answer, sent?: Sent): AnswerParts {
  const token = sent?.headers["authorization"]?.slice("Bearer ".length);
  const isEcho = (name: string, value: string): boolean =>
    Boolean((token && value.includes(token)) || (name.endsWith("-id") && sent?.body?.includes(value)));
  const isSafe = (name: string, value: string): boolean => kept.test(name) && !isEcho(name, value);
  const safe = [...headers].filter(([name, value]) => isSafe(name, value));
  const id = fieldOf(safe, "x-request-id") ?? fieldOf(safe, "request-id") ?? fieldOf(safe, "x-correlation-id") ?? "";
  // It goes into logs and on terminals: one word of visible ASCII.
  return { status, headers: safe, requestId: /^[\x21-\x7e]+$/.test(id) ? id.slice(0, 128) : undefined };
}

function fieldOf(fields: readonly [string, string][], wanted: string): string | undefined {
  return fields.find(([name]) => name === wanted)?.[1];
}

/** The media type of an answer, in lower case and without parameters; the last, where a proxy added one of its own. */
export function mediaTypeOf(headers: Headers): string {
  const value = headers.get("content-type") ?? "";
  const last = value.slice(value.lastIndexOf(",") + 1);
  const end = last.indexOf(";");
  return (end === -1 ? last : last.slice(0, end)).trim().toLowerCase();
}

// IMF-fixdate, the older form with dashes, and that of asctime: whatever else Date.parse makes a date of is none here.
const httpDate =
  /^(?:\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT|\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT|\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4})$/;

/**
 * How long `Retry-After` asks to wait, in milliseconds: seconds in digits, or one of the three HTTP dates (RFC 9110
 * sections 5.6.7 and 10.2.3). Anything else, such as `1.5`, `-5` or two values, is `undefined`.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  // Some platforms leave the spaces that may stand around a value.
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  if (!httpDate.test(value)) return undefined;
  // The asctime form names no zone and means GMT: Date.parse would take it for local time.
  const time = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
