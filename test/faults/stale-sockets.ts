// G8: creates over kept-alive sockets that the server closes at about the moment the next create is sent.
import type { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import type { AnyLicensingError, Result } from "licensing-sdk";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import type { Figure } from "./figure.js";
import { json, startServer } from "./server.js";

/** How many connections there are at a time. Each has a server of its own, so that no two creates share one. */
export const lanes = 4;

/** Between these a server waits for the next request before it closes a connection, in milliseconds. */
const shortestIdle = 2.6;
const longestIdle = 3.5;

/** How long a client waits between two creates, in milliseconds. */
const pause = 3;

/** Waits for a part of a millisecond too, which a timer cannot. */
export async function wait(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) await setImmediate();
}

/** A number from 0 to 1 for each index, spread evenly: multiples of the golden ratio, without their whole part. */
function spread(index: number): number {
  return (index * 0.618_033_988_749_895) % 1;
}

/** What a server did, by the ids of the creates. */
export interface Ledger {
  /** How often each create was read whole, and with that applied. */
  readonly applied: Map<string, number>;
  /** How many connections it closed. */
  closings: number;
}

/** A server that creates whatever it reads whole, and closes a connection that was idle for 2.6 to 3.5 ms. */
export function startIdleServer(ledger: Ledger, lane: number) {
  const latest = new WeakMap<Socket, number>();
  let requests = lane;
  const closeWhenIdle = async (socket: Socket, request: number): Promise<void> => {
    await wait(shortestIdle + spread(request) * (longestIdle - shortestIdle));
    if (latest.get(socket) !== request || !socket.writable) return;
    ledger.closings += 1;
    // One server reads on after it said that it closes, and applies what comes. Another closes at once.
    if (request % 2 === 0) socket.end();
    else socket.destroy();
  };
  return startServer(({ body }, socket) => {
    const { description }: { description: string } = JSON.parse(body);
    ledger.applied.set(description, (ledger.applied.get(description) ?? 0) + 1);
    if (!socket.writable) return undefined;
    requests += 1;
    latest.set(socket, requests);
    void closeWhenIdle(socket, requests);
    return json(201, { status: "SUCCESS" });
  });
}

/** How a create ended. */
interface Ended {
  readonly id: string;
  readonly result: Result<unknown, AnyLicensingError>;
}

async function createAll(url: string, ids: readonly string[]): Promise<readonly Ended[]> {
  const client = createFlexNetClient({ baseUrl: url, token: "token", random: () => 0 });
  const lineItems = [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }];
  const ended: Ended[] = [];
  for (const id of ids) {
    const result = await client.entitlements.create({ autoGenerate: true, description: id, lineItems }).result();
    ended.push({ id, result });
    await wait(pause);
  }
  return ended;
}

/**
 * Sends creates, each with an id of its own, and compares what each was reported as with the ledger of the servers. How many
 * meet a closed connection hangs on the machine: those figures have no bound.
 */
export async function staleSockets({ creates }: { creates: number }): Promise<readonly Figure[]> {
  const ledger: Ledger = { applied: new Map(), closings: 0 };
  const ids = Array.from({ length: creates }, (_, index) => `create-${index}`);
  const servers = await Promise.all(Array.from({ length: lanes }, (_, lane) => startIdleServer(ledger, lane)));
  try {
    const share = Math.ceil(creates / lanes);
    const each = servers.map(({ url }, lane) => createAll(url, ids.slice(lane * share, (lane + 1) * share)));
    const ended = (await Promise.all(each)).flat();
    // What was sent into a connection that was closing may still be read.
    await wait(20);
    return figures(creates, ended, ledger);
  } finally {
    for (const server of servers) server.close();
  }
}

function figures(creates: number, ended: readonly Ended[], { applied, closings }: Ledger): readonly Figure[] {
  const missing: string[] = [];
  const denied: string[] = [];
  const unknown: string[] = [];
  for (const { id, result } of ended) {
    const outcome = result.ok ? "applied" : result.error.outcome;
    const isApplied = applied.has(id);
    if (outcome === "unknown") unknown.push(id);
    else if (outcome === "applied" && !isApplied) missing.push(`${id} is missing`);
    else if (outcome !== "applied" && isApplied) denied.push(`${id}: ${outcome}`);
  }
  const doubled = [...applied].filter(([, times]) => times > 1).map(([id, times]) => `${id}: ${times} times`);
  const unknownApplied = unknown.filter((id) => applied.has(id)).length;
  const none = (what: string, found: readonly string[]): Figure => {
    return { goal: "G8", what, measured: found.length, atMost: 0, example: found[0] };
  };
  return [
    { goal: "G8", what: "creates that ended", measured: ended.length, atLeast: creates, atMost: creates },
    { goal: "G8", what: "connections closed while they were idle", measured: closings, atLeast: creates / 10 },
    none("creates applied twice", doubled),
    none("creates reported not sent, deferred or rejected, and applied", denied),
    none("creates reported done, and missing", missing),
    { goal: "G8", what: "creates reported unknown, and applied", measured: unknownApplied },
    { goal: "G8", what: "creates reported unknown, and not applied", measured: unknown.length - unknownApplied },
  ];
}
