// The periods after which a usage begins again at zero, in the fake of Kaiten: by the calendar in UTC, or from the start of
// the licence of the instance. That a week begins on Monday, and that a month which lacks a day begins on its last one, is by
// the vendor's source.

/** A period, in milliseconds since 1970; its end belongs to the next one. */
interface Period {
  readonly start: number;
  readonly end: number;
}

const hour = 60 * 60 * 1000;
const lengths: Readonly<Record<string, number>> = { HOUR: hour, DAY: 24 * hour, WEEK: 7 * 24 * hour };

/** A Monday, and the first day of a year. */
const calendar = Date.UTC(2001, 0, 1);

/** The period that a time is in. */
export function periodAt(time: number, resetPeriod: string, resetAnchor: string, licenseStart: number): Period {
  const origin = resetAnchor === "LICENSE_START" ? licenseStart : calendar;
  const length = lengths[resetPeriod];
  if (length !== undefined) {
    const start = origin + Math.floor((time - origin) / length) * length;
    return { start, end: start + length };
  }
  const months = resetPeriod === "YEAR" ? 12 : 1;
  const passed = Math.floor((monthOf(time) - monthOf(origin)) / months);
  // In the month of the time the period may begin on a later day.
  const index = addMonths(origin, passed * months) > time ? passed - 1 : passed;
  return { start: addMonths(origin, index * months), end: addMonths(origin, (index + 1) * months) };
}

function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, lastDay));
}
