// G7: how long a client waits where the server does not say, over very many waits and in very many attempts of one call.
import fc from "fast-check";
import { createSoftwareLicensingClient, type SoftwareLicensingClient } from "licensing-sdk/software-licensing";
import type { Figure } from "./figure.js";

const seed = 20_260_105;

/** How many waits of each call are looked at: with the fifth the ceiling is reached. */
const waitsPerCall = 5;
const retriesPerClient = 100;
const successesPerRetry = 5;
/** So many attempts that a ceiling which doubles with each is no number any more: from 1,024 on it is infinite. */
const manyAttempts = 2000;

const shortest = 50;
const longest = 8000;

/** The ceiling of the wait after attempt number `attempt`, in milliseconds. */
function ceilingAfter(attempt: number): number {
  return Math.min(longest, 500 * 2 ** Math.min(attempt - 1, 10));
}

/** Random numbers from 0 to 1, the same each time. */
function numbers(count: number): readonly number[] {
  const whole = fc.sample(fc.noBias(fc.maxSafeNat()), { numRuns: count, seed });
  return whole.map((number) => number / Number.MAX_SAFE_INTEGER);
}

/** What a client is made with. */
interface Source {
  readonly random: () => number;
  readonly maxAttempts: number;
  /** What the clock does in the place of waiting. */
  sleep(milliseconds: number): Promise<void>;
}

/** A client of a server, within this process, that is down; but not for the licence-entitlement `fine`. */
function clientOf({ random, maxAttempts, sleep }: Source): SoftwareLicensingClient {
  return createSoftwareLicensingClient({
    baseUrl: "https://licensing.invalid",
    token: "token",
    fetch: async (url) => (url.endsWith("/fine") ? Response.json({}) : new Response(null, { status: 503 })),
    retry: { maxAttempts },
    random,
    clock: { now: Date.now, sleep },
  });
}

/** The waits of each call, of many clients, as many from each as it has retries. */
async function drawWaits(draws: number): Promise<readonly (readonly number[])[]> {
  const random = numbers(draws).values();
  const calls: number[][] = [];
  for (let drawn = 0; drawn < draws; drawn += retriesPerClient) {
    const client = clientOf({
      random: () => random.next().value ?? Number.NaN,
      maxAttempts: waitsPerCall + 1,
      async sleep(milliseconds) {
        calls.at(-1)?.push(milliseconds);
      },
    });
    for (let call = 0; call < retriesPerClient / waitsPerCall; call += 1) {
      calls.push([]);
      await client.licenseEntitlements.get("down").result();
    }
  }
  return calls;
}

/** The waits of one call of very many attempts. While it waits, other calls succeed and earn its client retries. */
async function waitOften(): Promise<readonly number[]> {
  const waits: number[] = [];
  const client = clientOf({
    random: () => 1,
    maxAttempts: manyAttempts + 1,
    async sleep(milliseconds) {
      waits.push(milliseconds);
      if (waits.length < retriesPerClient) return;
      for (let success = 0; success < successesPerRetry; success += 1) await client.licenseEntitlements.get("fine");
    },
  });
  await client.licenseEntitlements.get("down").result();
  return waits;
}

/** The wait after the first attempt where the random source is of no use. */
async function waitOfNoUse(random: () => number): Promise<readonly number[]> {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  await clientOf({ random, maxAttempts: 2, sleep }).licenseEntitlements.get("down").result();
  return waits;
}

/** The waits that are out of bounds, in words. */
function outOfBounds(waits: readonly number[]): readonly string[] {
  const wrong = waits.map((wait, index) => ({ wait, attempt: index + 1 }));
  return wrong
    .filter(({ wait, attempt }) => !(wait >= shortest && wait <= ceilingAfter(attempt)))
    .map(({ wait, attempt }) => `seed ${seed}, ${wait} ms after attempt ${attempt}`);
}

/** What the waits after one attempt number come to, as shares of their ceiling and of themselves. */
function sharesAfter(calls: readonly (readonly number[])[], attempt: number) {
  const waits = calls.flatMap((call) => call[attempt - 1] ?? []);
  const ceiling = ceilingAfter(attempt);
  const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length / ceiling;
  return { mean, low: waits.filter((wait) => wait < ceiling / 4).length / waits.length };
}

/** Draws waits, at least 2,000, or their means say little; and makes one call wait 2,000 times. */
export async function backOffs({ draws }: { draws: number }): Promise<readonly Figure[]> {
  const calls = await drawWaits(draws);
  const often = await waitOften();
  const useless = [-1, 1.5, 1e300, Number.NaN, Infinity, -Infinity].map((number) => waitOfNoUse(() => number));
  const other = await Promise.all(useless);
  const wrong = [...calls, often, ...other].flatMap(outOfBounds);
  const shares = Array.from({ length: waitsPerCall }, (_, index) => sharesAfter(calls, index + 1));
  const means = shares.map(({ mean }) => mean);
  const low = shares.map((share) => share.low);
  const around = (what: string, measured: number, share: number, off: number): Figure => {
    return { goal: "G7", what, measured, atLeast: share - off, atMost: share + off, example: `seed ${seed}` };
  };
  return [
    { goal: "G7", what: "waits drawn", measured: calls.flat().length, atLeast: draws },
    { goal: "G7", what: "waits of one call", measured: often.length, atLeast: manyAttempts },
    { goal: "G7", what: "waits with a random source of no use", measured: other.flat().length, atLeast: other.length },
    { goal: "G7", what: "waits out of bounds", measured: wrong.length, atMost: 0, example: wrong[0] },
    {
      goal: "G7",
      what: "wait after attempt 2,000, in ms",
      measured: often.at(-1) ?? 0,
      atLeast: longest,
      atMost: longest,
    },
    around("mean wait as a share of its ceiling, the least of 5 attempts", Math.min(...means), 0.5, 0.05),
    around("mean wait as a share of its ceiling, the greatest", Math.max(...means), 0.5, 0.05),
    around("share of waits in the lowest quarter, the least", Math.min(...low), 0.25, 0.05),
    around("share of waits in the lowest quarter, the greatest", Math.max(...low), 0.25, 0.05),
  ];
}
