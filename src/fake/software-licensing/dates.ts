// The dates of licences in the fake of software-licensing.io. The vendor prints no format: ISO 8601 is inferred.

const day = 24 * 60 * 60 * 1000;
const iso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Inferred: what stands for the end of a licence that has none. The member is not optional. */
const never = "9999-12-31T23:59:59.999Z";

/** The time of a date of ISO 8601, in milliseconds since 1970; `NaN` for another text. A time without a zone is UTC. */
export function readDate(text: string): number {
  const found = iso.exec(text);
  if (found === null) return Number.NaN;
  return Date.parse(text.includes("T") && found[1] === undefined ? `${text}Z` : text);
}

/**
 * When a licence of a number of days expires: never for 0, as documented. `undefined` where that is beyond all dates.
 */
export function expirationDate(registered: number, days: number): string | undefined {
  if (days === 0) return never;
  const date = new Date(registered + days * day);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
