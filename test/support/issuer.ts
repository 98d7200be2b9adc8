// software-licensing.io as far as its tokens go: it exchanges user tokens and answers calls that carry one it issued.
import type { Socket } from "node:net";
import { createSoftwareLicensingClient } from "../../src/software-licensing/index.js";
import { http, json, serve } from "./server.js";

/** A client with a user token, the server that it calls, and the time that it reads. */
export async function issuer() {
  const start = Date.UTC(2026, 0, 1);
  const state = {
    /** The time of the client. */
    now: start,
    /** What the next exchanges are answered with, before all others; `undefined` is no answer yet. */
    exchanges: [] as (string | undefined)[],
    /** The connections of exchanges that were not answered. */
    waiting: [] as Socket[],
    /** The members of an exchange, over `accessToken: access-<number>`. */
    members: {} as Record<string, unknown>,
    /** The tokens that calls are refused with 401 for. */
    refused: new Set<string>(),
  };
  let issued = 0;
  const server = await serve(({ target, headers }, socket) => {
    if (target === "/authorization") {
      if (state.exchanges.length > 0) {
        const answer = state.exchanges.shift();
        if (answer === undefined) state.waiting.push(socket);
        return answer;
      }
      issued += 1;
      return json(201, { accessToken: `access-${issued}`, refreshToken: "r", expirationDate: "", ...state.members });
    }
    const token = headers["authorization"]?.replace("Bearer ", "") ?? "";
    if (state.refused.has(token)) return json(401, { detail: "expired" });
    return target.endsWith("/refresh") ? http(204) : json(200, {});
  });
  const client = createSoftwareLicensingClient({
    baseUrl: server.url,
    userToken: "user-token",
    timeout: 10_000,
    retry: false,
    clock: { now: () => state.now },
  });
  return {
    start,
    state,
    get: client.licenseEntitlements.get,
    /** The tokens of the calls so far, and `exchange` for each exchange. */
    log: () =>
      server.requests.map(({ target, headers }) =>
        target === "/authorization" ? "exchange" : headers["authorization"]?.replace("Bearer ", ""),
      ),
    requests: server.requests,
  };
}
