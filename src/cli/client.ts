// Makes the client of a command: where it sends, with what, how often, and what is told of it.
import type { ClientOptions, Fetch } from "../core/options.js";
import { type ApiName, apis } from "./apis.js";
import { addressOf, type ConnectionFlags, tokenOf } from "./environment.js";
import type { Surroundings, Terminal } from "./terminal.js";

/** The flags that a client is made by. */
export interface ClientFlags extends ConnectionFlags {
  /** How long one attempt may take, in milliseconds. */
  readonly timeout?: number;
  /** How often a call is attempted again. */
  readonly retries?: number;
  /** Whether each attempt is told of. */
  readonly verbose?: boolean;
}

/**
 * A client of an API.
 *
 * @param isSecured whether the operations that it is for need the token.
 * @param fetch what its requests are sent with; by default the built-in one.
 * @throws {UsageError} where address or token is missing; {@link UnreadableFileError} for a token file.
 * @throws {InvalidRequestError} for an address or a token that cannot be used.
 */
export async function connect(
  api: ApiName,
  flags: ClientFlags,
  env: Surroundings["env"],
  terminal: Terminal,
  isSecured = true,
  fetch: Fetch = (url, init) => globalThis.fetch(url, init),
): Promise<object> {
  const address = addressOf(api, flags, env);
  // Where no token is sent, none is asked for.
  const token = isSecured ? await tokenOf(api, flags, env, terminal) : "none";
  return await apis[api].connect(
    { ...address, token, isAccessToken: !isSecured },
    clientOptions(flags, terminal, fetch),
  );
}

function clientOptions({ timeout, retries, verbose }: ClientFlags, terminal: Terminal, fetch: Fetch): ClientOptions {
  return {
    // Access tokens that the client exchanges are secrets too, and only it has them: they are seen where they are sent.
    fetch(url, init) {
      const sent = new Headers(init.headers).get("authorization");
      if (sent !== null) terminal.hide(sent.replace("Bearer ", ""));
      return fetch(url, init);
    },
    // One attempt that may take longer than a whole call does by default makes the call as long.
    ...(timeout !== undefined && { timeout, totalTimeout: Math.max(120_000, timeout) }),
    ...(retries !== undefined && { retry: retries === 0 ? false : { maxAttempts: retries + 1 } }),
    ...(verbose === true && { hooks: hooksOf(terminal) }),
  };
}

function hooksOf(terminal: Terminal): NonNullable<ClientOptions["hooks"]> {
  return {
    onRequest: ({ method, path, attempt }) => terminal.tell(`> ${method} ${path}, attempt ${attempt}\n`),
    onResponse: ({ status, durationMs, requestId }) => {
      const id = requestId === undefined ? "" : `, request id ${requestId}`;
      terminal.tell(`< ${status}, ${Math.round(durationMs)} ms${id}\n`);
    },
    onRetry: ({ error, delayMs }) => terminal.tell(`! ${error.kind}, again in ${Math.round(delayMs)} ms\n`),
  };
}
