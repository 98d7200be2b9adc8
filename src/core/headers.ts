// The header fields of an answer that an error may keep: all others could hold a secret or a session.

const kept = [
  "allow",
  "content-language",
  "content-type",
  "date",
  "deprecation",
  "ratelimit",
  "ratelimit-policy",
  "request-id",
  "retry-after",
  "server-timing",
  "sunset",
  "x-correlation-id",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
  "x-request-id",
];

/** A copy that holds the fields that are safe to log. */
export function keepSafe(headers: Headers): Headers {
  const safe = new Headers();
  for (const name of kept) {
    const value = headers.get(name);
    if (value !== null) safe.set(name, value);
  }
  return safe;
}

/** The id that a server gave a request, by the names in use, of at most 128 characters. */
export function requestIdOf(headers: Headers): string | undefined {
  const id = headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("x-correlation-id");
  return id?.slice(0, 128) || undefined;
}

const httpDate =
  /^(?:[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|[A-Z][a-z]{5,8}, \d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})$/;

/**
 * How long `Retry-After` asks to wait, in milliseconds: seconds in digits, or one of the three HTTP dates (RFC 9110
 * sections 5.6.7 and 10.2.3). Anything else, such as `1.5`, `-5` or two values, is `undefined`.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  if (!httpDate.test(value)) return undefined;
  // The asctime form names no zone and means GMT, which Date.parse would take for local time.
  const date = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
