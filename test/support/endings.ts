// The ending of every sort of operation at a server that answers with given bytes.
import { expect } from "vitest";
import type { AnyLicensingError, Call, ClientOptions } from "../../src/index.js";
import { operationsAt } from "./clients.js";
import { endingOf } from "./ending.js";
import { type Answer, serve } from "./server.js";

/** A read of an object and of an array, a write answered without a body, and a write answered with an object. */
export const sorts = ["get", "list", "attach", "create"] as const;

/** How each sort of operation ended, in words. */
export type Endings = Readonly<Record<(typeof sorts)[number], string>>;

/** The same words for every sort. */
export function all(words: string): Endings {
  return { get: words, list: words, attach: words, create: words };
}

/** What `endings` takes beside the answer. */
export interface EndingsOptions {
  readonly client?: ClientOptions;
  readonly requestsPerCall?: number;
  /** Whether the connection is reset as soon as the head of an answer has come. */
  readonly resetInBody?: boolean;
  /** Looks closer at each error. */
  readonly check?: (error: AnyLicensingError) => void;
}

/** Calls one operation of each sort, one after another. Each call has to make exactly one request. */
export async function endings(
  answer: string | Uint8Array | Answer,
  { client = {}, requestsPerCall = 1, resetInBody = false, check }: EndingsOptions = {},
): Promise<Endings> {
  const { url, requests, reset } = await serve(typeof answer === "function" ? answer : () => answer);
  const fetch = async (url: string, init: RequestInit) => {
    const response = await globalThis.fetch(url, init);
    if (resetInBody) reset();
    return response;
  };
  const operations = operationsAt(url, { fetch, ...client });
  const end = async (operation: string, call: Call<unknown, AnyLicensingError>) => {
    const result = await call.result();
    if (!result.ok) {
      expect([result.error.operation, result.error.attempts]).toEqual([operation, 1]);
      check?.(result.error);
    }
    return endingOf(call);
  };
  const ends = {
    get: await end("getLicenseEntitlement", operations.get()),
    list: await end("listLicenseEntitlements", operations.list()),
    attach: await end("attachLicenseEntitlement", operations.attach()),
    create: await end("createEntitlement", operations.create()),
  };
  expect(requests).toHaveLength(sorts.length * requestsPerCall);
  return ends;
}
