// Which connections a request may go over. For create-undici-fetch.ts.
import { Agent, type Dispatcher } from "undici";
import type { Fields } from "./exchange.js";

/** The connections of one `fetch`, to all origins. */
export class Connections {
  readonly #kept: Agent;
  readonly #fresh: Agent;
  /** By origin, whether every answer said how long its connection is kept. */
  readonly #promises = new Map<string, boolean>();

  /** @param connections how many there are to one origin at most, of either sort. */
  constructor(connections: number) {
    const options: Agent.Options = {
      connections,
      // Where a connection is lost, every request behind the first on it would be of unknown outcome.
      pipelining: 1,
      // The signal of a client ends what takes too long. Two more timers a request would only cost.
      headersTimeout: 0,
      bodyTimeout: 0,
      // Shorter than servers keep an idle connection without saying how long: Gunicorn 2 s, Apache and Uvicorn 5 s, Tomcat
      // 20 s, load balancers and nginx a minute. Node, which keeps it for 5 s, says so in each answer.
      keepAliveTimeout: 1500,
      // Less than a server says: what a request may need on its way, and an event loop be late by.
      keepAliveTimeoutThreshold: 2000,
      // Routers on the way forget a silent connection and tell nobody.
      keepAliveMaxTimeout: 30_000,
    };
    this.#kept = new Agent(options);
    this.#fresh = new Agent(options);
  }

  /**
   * Sends a request. One that `closes` is for a connection of its own; where the server says how long it keeps a connection,
   * one that it promised to keep does as well, and is not made anew.
   */
  dispatch(request: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler, closes: boolean): void {
    // Before an answer has come there is no connection that could be used again.
    if (closes && this.#promises.get(String(request.origin)) === false) {
      this.#fresh.dispatch(Object.assign(request, { reset: true }), handler);
    } else this.#kept.dispatch(request, handler);
  }

  /** Told of each answer. */
  learn(origin: string, { connection, "keep-alive": keepAlive }: Fields): void {
    // That one is not used again, and says nothing of the others.
    if (typeof connection === "string" && /^close$/i.test(connection)) return;
    const isPromise = typeof keepAlive === "string" && /timeout=\d/i.test(keepAlive);
    this.#promises.set(origin, isPromise && this.#promises.get(origin) !== false);
  }

  async close(): Promise<void> {
    await Promise.all([this.#kept.close(), this.#fresh.close()]);
  }
}
