// G5: what the retries of one client add to a total outage, and how it earns them back.
import type { AnyLicensingError, Call, CallOptions } from "licensing-sdk";
import { createSoftwareLicensingClient, type SoftwareLicensingClient } from "licensing-sdk/software-licensing";
import { holdClosedPort } from "./closed-port.js";
import type { Figure } from "./figure.js";
import { http, json, startServer } from "./server.js";

/** How many calls run at a time. */
const lanes = 16;

/** What one client may add to the calls that it is asked for, and how many successes earn it one more. */
const retries = 100;
const successesPerRetry = 5;

/** A client, and how many requests it started for each of its calls. */
interface Watched {
  readonly client: SoftwareLicensingClient;
  readonly requests: ReadonlyMap<string, number>;
}

type Credential = { readonly token: string } | { readonly userToken: string };

function watchedClient(baseUrl: string, credential: Credential = { token: "token" }): Watched {
  const requests = new Map<string, number>();
  const client = createSoftwareLicensingClient({
    baseUrl,
    ...credential,
    fetch(url, init) {
      const call = new Headers(init.headers).get("x-call") ?? "";
      requests.set(call, (requests.get(call) ?? 0) + 1);
      return fetch(url, init);
    },
    random: () => 0,
    clock: { now: Date.now, sleep: () => Promise.resolve() },
  });
  return { client, requests };
}

/** A read, a create, and a write of which a second request does no harm, by turns. */
function start({ licenseEntitlements }: SoftwareLicensingClient, number: number): Call<unknown, AnyLicensingError> {
  const options: CallOptions = { headers: { "x-call": String(number) } };
  if (number % 3 === 0) return licenseEntitlements.get("le-1", options);
  if (number % 3 === 1) return licenseEntitlements.addToPlan("plan-1", {}, options);
  return licenseEntitlements.update("le-1", { actual: 1 }, options);
}

/** Makes calls, several at a time, and answers how many succeeded. */
async function callAll(client: SoftwareLicensingClient, calls: number): Promise<number> {
  let started = 0;
  let succeeded = 0;
  const runLane = async (): Promise<void> => {
    while (started < calls) {
      started += 1;
      const { ok } = await start(client, started).result();
      if (ok) succeeded += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return succeeded;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function outageFigures(name: string, calls: number, requests: ReadonlyMap<string, number>): readonly Figure[] {
  const [[call, most] = ["", 0]] = [...requests].sort(([, one], [, other]) => other - one);
  return [
    { goal: "G5", what: `${name}: calls`, measured: requests.size, atLeast: calls },
    // No fewer either: a client that never retries would keep the bound too.
    {
      goal: "G5",
      what: `${name}: requests`,
      measured: total(requests),
      atLeast: calls + retries,
      atMost: calls + retries,
    },
    { goal: "G5", what: `${name}: requests of one call`, measured: most, atMost: 3, example: `call ${call}` },
  ];
}

/** Calls where nothing listens. */
async function refused(calls: number): Promise<readonly Figure[]> {
  const closed = await holdClosedPort();
  try {
    const { client, requests } = watchedClient(closed.url);
    await callAll(client, calls);
    return outageFigures("connections refused", calls, requests);
  } finally {
    closed.release();
  }
}

/** Calls to a server that answers 503 to all, and now and then recovers. */
async function unavailable(calls: number): Promise<readonly Figure[]> {
  let isDown = true;
  const server = await startServer(({ method }) => {
    if (isDown) return http(503);
    return method === "GET" ? json(200, {}) : http(204);
  });
  const { client, requests } = watchedClient(server.url);
  /** How many retries there are in an outage of so many calls that follows so many successes. */
  const retriesAfter = async (successes: number, outage: number): Promise<number> => {
    isDown = false;
    const succeeded = await callAll(client, successes);
    isDown = true;
    const before = total(requests);
    await callAll(client, outage);
    return succeeded === successes ? total(requests) - before - outage : Number.NaN;
  };
  try {
    await callAll(client, calls);
    const figures = outageFigures("503", calls, requests);
    const earned = [
      { successes: successesPerRetry - 1, expected: 0 },
      { successes: 1, expected: 1 },
      { successes: 10 * successesPerRetry, expected: 10 },
      { successes: (retries + 4) * successesPerRetry, expected: retries },
      { successes: 0, expected: 0 },
    ];
    const refills: Figure[] = [];
    for (const { successes, expected } of earned) {
      // In these calls there could be more.
      const measured = await retriesAfter(successes, 2 * expected + 10);
      const what = `503: retries in the outage after ${successes} successes`;
      refills.push({ goal: "G5", what, measured, atLeast: expected, atMost: expected });
    }
    return [...figures, ...refills];
  } finally {
    server.close();
  }
}

/** Calls one after another of a client whose user token cannot be exchanged: those requests are the client's too. */
async function notExchanged(calls: number): Promise<readonly Figure[]> {
  const closed = await holdClosedPort();
  try {
    const { client, requests } = watchedClient(closed.url, { userToken: "token" });
    for (let number = 1; number <= calls; number += 1) await start(client, number).result();
    const what = `connections for a token refused: requests of ${calls} calls`;
    return [{ goal: "G5", what, measured: total(requests), atLeast: calls + retries, atMost: calls + retries }];
  } finally {
    closed.release();
  }
}

/**
 * Sends calls, reads and writes by turns, with one client into each of two total outages. At least 120 calls, or they are
 * too few to spend the retries of a client. A tenth as many, but so many at least, need a token that is not to be had.
 */
export async function outage({ calls }: { calls: number }): Promise<readonly Figure[]> {
  return [
    ...(await refused(calls)),
    ...(await unavailable(calls)),
    ...(await notExchanged(Math.max(120, Math.ceil(calls / 10)))),
  ];
}
