// `createUndiciFetch()`: a function shaped like `fetch`, over undici. For index.ts.
import type { Fetch } from "../core/options.js";
import { guardObject, guardWhole } from "../core/refuse.js";
import { Connections } from "./connections.js";
import { send } from "./send.js";

/** The options of {@link createUndiciFetch}. */
export interface UndiciFetchOptions {
  /**
   * How many connections there are to one origin at most, and so how many requests are on their way to it at a time: a
   * whole number from 1. More requests wait for their turn, within their time.
   * @default 64: enough for a busy program, and in an outage, when calls pile up, no socket for each of them
   */
  readonly connections?: number | undefined;
}

/** A function shaped like `fetch`, to be passed as the `fetch` of clients. */
export interface UndiciFetch extends Fetch {
  /**
   * Closes the connections, once the requests on their way have their answers. From then on requests are refused. A program
   * need not call it to come to its end: connections that wait for a request do not keep it.
   */
  close(): Promise<void>;
}

/**
 * A `fetch` over undici, for servers and bulk runs on Node: it costs a fraction of what the built-in one costs, and keeps all
 * that a client promises. Share one among clients: each origin has its own connections, with one request at a time on each.
 *
 * A redirect is an answer, and is never followed. Bodies in gzip, deflate and brotli are decoded. A request has a text, bytes
 * or nothing as its body. Proxies of the environment are not used, and MSW does not see the requests.
 *
 * An idle connection is kept for 1.5 seconds, or for 2 seconds less than the server says in `keep-alive: timeout`. A request
 * with `connection: close`, as bulk runs send it, gets a connection of its own, or one that the server said it keeps.
 *
 * @throws {InvalidRequestError} for an option that cannot be used.
 */
export function createUndiciFetch(options: UndiciFetchOptions = {}): UndiciFetch {
  const { connections = 64 } = guardObject("createUndiciFetch", "options", options);
  const all = new Connections(guardWhole("createUndiciFetch", "connections", connections));
  let closing: Promise<void> | undefined;
  const fetch: Fetch = (url, init = {}) => {
    if (closing === undefined) return send(all, url, init);
    // undici would not tell a request that came too late from one that was under way.
    const cause = Object.assign(new Error("the connections were closed"), { code: "UND_ERR_CLOSED" });
    return Promise.reject(new TypeError("fetch failed", { cause }));
  };
  return Object.assign(fetch, {
    close: (): Promise<void> => {
      closing ??= all.close();
      return closing;
    },
  });
}
