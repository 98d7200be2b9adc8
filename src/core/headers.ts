// What an error may keep of an answer, and what its header fields say.
import type { AnswerParts } from "./ending.js";

// All other fields could hold a secret or a session.
const kept =
  /^(?:allow|content-type|date|deprecation|retry-after|sunset|(?:x-)?rate-?limit.*|(?:x-)?(?:request|correlation)-id)$/;

/** What an error keeps of an answer. The id of the request is read by the names in use, up to 128 characters of it. */
export function keepParts({ status, headers }: Pick<Response, "status" | "headers">): AnswerParts {
  const safe = [...headers].filter(([name]) => kept.test(name));
  // Fields come sorted by name: the last of those that are ids is x-request-id, where it is there.
  const id = safe.findLast(([name]) => name.endsWith("-id"))?.[1];
  return { status, headers: new Headers(safe), requestId: id?.slice(0, 128) };
}

/**
 * How long `Retry-After` asks to wait, in milliseconds: seconds in digits, or one of the three HTTP dates (RFC 9110
 * sections 5.6.7 and 10.2.3). Anything else, such as `1.5`, `-5` or two values, is `undefined`.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // The asctime form ends with its year, names no zone and means GMT: Date.parse would take it for local time.
  const date = value.replace(/ \d{4}$/, "$& GMT");
  const time = Date.parse(date.endsWith(" GMT") ? date : "");
  return time >= 0 ? Math.max(0, time - now) : undefined;
}
