// G6: how long the servers ask to wait, in every spelling of it, and how long is waited.
import { setTimeout as wait } from "node:timers/promises";
import { type AnyLicensingError, type Call, type ClientOptions, isProblem, type Result } from "licensing-sdk";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import type { Figure } from "./figure.js";
import { http, json, startServer } from "./server.js";

const second = 1000;
/** What is waited for at most where nothing else is said, in milliseconds. */
const cap = 60 * second;
/** The client's own waits with the random source below: half of 500 and of 1000. */
const ownWaits = [250, 500];
/**
 * The time of the client: a day of one digit, so that the form of asctime has its space, and not at a full second, so that
 * a date may ask for less than the client waits by itself.
 */
const fraction = 700;
const now = Date.UTC(2026, 0, 5, 12, 0, 0, fraction);

/** Values, and how many milliseconds each asks for; `undefined` where it is none of the forms of RFC 9110. */
const values: readonly (readonly [value: string, asked: number | undefined])[] = [
  ["0", 0],
  ["1", second],
  ["2", 2 * second],
  ["007", 7 * second],
  [" 1 ", second],
  ["\t9\t", 9 * second],
  ["59", 59 * second],
  ["60", cap],
  ["0000000000000000000000000000060", cap],
  ["61", 61 * second],
  ["3600", 3600 * second],
  // Over 2^31 and 2^32 milliseconds: a timer would fire at once.
  ["2147484", 2_147_484 * second],
  ["4294968", 4_294_968 * second],
  ["999999999", 999_999_999 * second],
  ["9007199254740993", Number.MAX_SAFE_INTEGER],
  ["99999999999999999999", Number.MAX_SAFE_INTEGER],
  [`1${"0".repeat(400)}`, Number.MAX_SAFE_INTEGER],
  ["1767614402", 1_767_614_402 * second],
  ["Mon, 05 Jan 2026 12:00:01 GMT", second - fraction],
  ["Mon, 05 Jan 2026 12:00:02 GMT", 2 * second - fraction],
  ["Monday, 05-Jan-26 12:00:02 GMT", 2 * second - fraction],
  ["Mon Jan  5 12:00:02 2026", 2 * second - fraction],
  ["Thu Jan 15 12:00:02 2026", 864_002 * second - fraction],
  ["Mon, 05 Jan 2026 12:00:00 GMT", 0],
  ["Mon, 05 Jan 2026 12:01:00 GMT", cap - fraction],
  ["Mon, 05 Jan 2026 12:01:01 GMT", 61 * second - fraction],
  ["Mon, 05 Jan 2026 11:59:58 GMT", 0],
  ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
  ["Sun Nov  6 08:49:37 1994", 0],
  ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
  ["Fri, 31 Dec 9999 23:59:59 GMT", Date.UTC(9999, 11, 31, 23, 59, 59) - now],
  ["", undefined],
  ["soon", undefined],
  ["-5", undefined],
  ["+5", undefined],
  ["120junk", undefined],
  ["1e9", undefined],
  ["1.5", undefined],
  ["1,5", undefined],
  ["5;", undefined],
  ["0x10", undefined],
  ["1_000", undefined],
  ["5s", undefined],
  ["1 2", undefined],
  ["1, 9", undefined],
  ["1\r\nretry-after: 9", undefined],
  ["Infinity", undefined],
  ["NaN", undefined],
  ["null", undefined],
  ["true", undefined],
  ["１２", undefined],
  ["٣", undefined],
  ["2026-01-05T12:00:02Z", undefined],
  ["Mon, 05 Jan 2026 12:00:02", undefined],
  ["Mon, 05 Jan 2026 12:00:02 UTC", undefined],
  ["Mon, 05 Jan 2026 12:00:02 +0000", undefined],
  ["Mon, 5 Jan 2026 12:00:02 GMT", undefined],
  ["Mon, 99 Jan 2026 12:00:02 GMT", undefined],
  ["Mon, 05 Foo 2026 12:00:02 GMT", undefined],
  ["Mon, 05 Jan 2026 12:00:02 GMT, Mon, 05 Jan 2026 12:00:09 GMT", undefined],
  ["5 January 2026", undefined],
];

const megabyte = 2 ** 20;
/** Longer than a server may send them, so these come from a function in place of `fetch`. */
const longValues: typeof values = [
  ["9".repeat(megabyte), Number.MAX_SAFE_INTEGER],
  [`${"0".repeat(megabyte)}7`, 7 * second],
  [`${"9".repeat(megabyte)}x`, undefined],
  [`Mon, 05 Jan 2026 12:00:02 ${"G".repeat(megabyte)}`, undefined],
];

type Options = ClientOptions & { readonly baseUrl: string };

function read(options: Options, signal?: AbortSignal): Call<unknown, AnyLicensingError> {
  return createSoftwareLicensingClient({ ...options, token: "token" }).licenseEntitlements.get("le-1", { signal });
}

function create(options: Options): Call<unknown, AnyLicensingError> {
  const lineItems = [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }];
  return createFlexNetClient({ ...options, token: "token" }).entitlements.create({ autoGenerate: true, lineItems });
}

/** What a call did whose server asked it to wait, time and again. */
interface Waited {
  readonly value: string;
  readonly asked: number | undefined;
  /** How long it waited before its second request and before its third, in milliseconds. */
  readonly waits: readonly number[];
  readonly result: Result<unknown, AnyLicensingError>;
}

/** Answers each request with 429 and a value, on a clock that takes the waits down and does not wait. */
async function waitedFor(all: typeof values, baseUrl: string): Promise<readonly Waited[]> {
  const calls: Waited[] = [];
  for (const [index, [value, asked]] of all.entries()) {
    for (const start of [read, create]) {
      const waits: number[] = [];
      const sleep = async (milliseconds: number) => {
        waits.push(milliseconds);
      };
      const fetch = async () => new Response(null, { status: 429, headers: { "retry-after": value } });
      const result = await start({
        baseUrl: `${baseUrl}/${index}`,
        ...(all === longValues && { fetch }),
        random: () => 0.5,
        clock: { now: () => now, sleep },
      }).result();
      calls.push({ value, asked, waits, result });
    }
  }
  return calls;
}

const none = (what: string, found: readonly string[]): Figure => {
  return { goal: "G6", what, measured: found.length, atMost: 0, example: found[0] };
};

/** What is waited for each value, as the clock was told. */
async function waits(): Promise<readonly Figure[]> {
  const answers = values.map(([value]) => http(429, { "retry-after": value }));
  const server = await startServer(({ target }) => answers[Number(target.split("/")[1])]);
  const zone = process.env["TZ"];
  try {
    // Far from GMT: a date that names no zone is no local time.
    process.env["TZ"] = "Pacific/Auckland";
    const calls = [...(await waitedFor(values, server.url)), ...(await waitedFor(longValues, server.url))];
    const early: string[] = [];
    const late: string[] = [];
    const overCap: string[] = [];
    const notTold: string[] = [];
    for (const { value, asked, waits, result } of calls) {
      const name = `${JSON.stringify(value.slice(0, 80))}: ${waits} ms`;
      // Over the cap nothing is waited for; otherwise as long as is asked, and as the client itself would.
      const expected = (asked ?? 0) > cap ? [] : ownWaits.map((own) => Math.max(own, asked ?? 0));
      if (waits.some((wait, at) => wait < (expected[at] ?? 0))) early.push(name);
      if (waits.length < expected.length || waits.some((wait, at) => wait > (expected[at] ?? 0))) late.push(name);
      if (waits.some((wait) => !(wait <= cap)) || ((asked ?? 0) > cap && waits.length > 0)) overCap.push(name);
      const told = !result.ok && isProblem(result.error, 429) && result.error.attempts === expected.length + 1;
      if (!told || result.error.retryAfterMs !== asked) notTold.push(name);
    }
    return [
      {
        goal: "G6",
        what: "values of Retry-After",
        measured: new Set(calls.map(({ value }) => value)).size,
        atLeast: 30,
      },
      none("waits shorter than the server asks, or than the client's own", early),
      none("waits longer than these, or missing", late),
      none("waits over the cap, or where more than the cap is asked for", overCap),
      none("errors without that time, or after another number of attempts", notTold),
    ];
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    server.close();
  }
}

/** Values of about 2^31 milliseconds and more, waited for by the platform's timers as long as they can wait. */
async function overflows(): Promise<readonly Figure[]> {
  const longest = 2_147_483_647;
  const asked = [2_147_480, 2_147_484, 4_294_967, 4_294_968, 8_589_934_593, 999_999_999].map((seconds) => {
    return { value: String(seconds), isOver: seconds * second > longest };
  });
  const date = new Date(Date.now() + 2_147_480 * second).toUTCString();
  const all = [...asked, { value: date, isOver: false }];
  const server = await startServer(({ target }) =>
    http(429, { "retry-after": all[Number(target.split("/")[1])]?.value ?? "" }),
  );
  const warnings: string[] = [];
  const note = (warning: Error): void => {
    warnings.push(warning.name);
  };
  process.on("warning", note);
  try {
    const wrong: string[] = [];
    const calls = all.map(async ({ value, isOver }, index) => {
      const controller = new AbortController();
      let waits: (view: unknown) => void = () => {};
      const waiting = new Promise((resolve) => {
        waits = resolve;
      });
      const ended = read(
        {
          baseUrl: `${server.url}/${index}`,
          totalTimeout: longest,
          retry: { maxRetryAfter: longest },
          random: () => 0,
          hooks: { onRetry: (view) => waits(view) },
        },
        controller.signal,
      ).result();
      await Promise.race([ended, waiting, wait(5000, undefined, { ref: false })]);
      // More than a timer that overflows needs to fire.
      await wait(150);
      controller.abort();
      const result = await ended;
      const expected = isOver ? "too-many-requests" : "aborted";
      if (result.ok || result.error.kind !== expected) wrong.push(`${value}: not ${expected}`);
    });
    await Promise.all(calls);
    return [
      {
        goal: "G6",
        what: "waits of about 2^31 ms and more: requests",
        measured: server.requests.length,
        atLeast: all.length,
        atMost: all.length,
      },
      none("such waits that ended otherwise than by the caller, or were begun over the cap", wrong),
      none(
        "warnings of timers that overflow",
        warnings.filter((name) => name === "TimeoutOverflowWarning"),
      ),
    ];
  } finally {
    process.off("warning", note);
    server.close();
  }
}

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The three forms of an HTTP date (RFC 9110 section 5.6.7), from the first of them. */
function dateForms(time: number): readonly string[] {
  const fixed = new Date(time).toUTCString();
  const [name = "", day = "", month = "", year = "", clock = ""] = fixed.split(/,? /);
  const longName = days.find((one) => one.startsWith(name));
  return [
    fixed,
    `${longName}, ${day}-${month}-${year.slice(2)} ${clock} GMT`,
    `${name} ${month} ${day.replace(/^0/, " ")} ${clock} ${year}`,
  ];
}

/** Real waits, by the server's clock: 1 second, and a date in each form. */
async function realWaits(): Promise<readonly Figure[]> {
  const seen = new Map<string, { readonly form: string; readonly due: number; now(): number }>();
  const early: string[] = [];
  let ended = 0;
  const server = await startServer(({ target }) => {
    const asked = seen.get(target);
    if (asked !== undefined) {
      ended += 1;
      const left = asked.due - asked.now();
      if (left > 0) early.push(`${asked.form}: ${left} ms early`);
      return json(200, {});
    }
    const index = Number(target.split("/")[1]);
    // A whole second, as dates have it, that is still to come when the answer is there.
    const date = Math.ceil((Date.now() + 500) / second) * second;
    const form = dateForms(date)[index] ?? "1";
    const clock = form === "1" ? performance : Date;
    seen.set(target, { form, due: form === "1" ? performance.now() + second : date, now: () => clock.now() });
    return http(429, { "retry-after": form });
  });
  try {
    const results = await Promise.all(
      [0, 1, 2, 3].map((index) => read({ baseUrl: `${server.url}/${index}`, random: () => 0 }).result()),
    );
    const failed = results.flatMap((result) => (result.ok ? [] : [result.error.message]));
    return [
      { goal: "G6", what: "real waits, by the server's clock", measured: ended, atLeast: 4, atMost: 4 },
      none("of these too short", early),
      none("of these without a success", failed),
    ];
  } finally {
    server.close();
  }
}

/** Asks calls to wait, in every form of `Retry-After` and in others, on clocks that do not wait and on real ones. */
export async function retryAfter(): Promise<readonly Figure[]> {
  return [...(await waits()), ...(await overflows()), ...(await realWaits())];
}
