// A row of the fault matrix: what a server does, and how each sort of call ends because of it.
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { AnyLicensingError, Call, CallOptions, ClientOptions, Fetch } from "licensing-sdk";
import { type Answer, http, json, type Received, startServer } from "./server.js";

/** A read, a write that is answered with an object, and a write that is answered without a body. */
export type Method = "get" | "create" | "attach";

/**
 * The calls of a client at a base URL. The body of a create is `padding` characters longer than it has to be: 0, but
 * where a row uploads much.
 */
export type Operations = (
  baseUrl: string,
  options: ClientOptions,
  padding: number,
) => Readonly<Record<Method, (options: CallOptions) => Call<unknown, AnyLicensingError>>>;

/** How one call ended. */
export interface Settled {
  /** `success`, the literals of the error (see words.ts), `raw …` for what is no error of ours, or `unsettled`. */
  readonly ending: string;
  readonly data?: unknown;
  readonly error?: unknown;
  /** How many requests were started, as the call says. */
  readonly attempts?: number;
}

/** What came of a row with one method. */
export interface Run {
  /** The calls, one after another. */
  readonly calls: readonly Settled[];
  /** The requests that were read whole, in order; the field `x-call` says of which call. */
  readonly requests: readonly Received[];
  /** How many connections were made to the server. */
  readonly connections: number;
  /** What else is not as it has to be, as far as the row looks for it. */
  readonly wrong: string | undefined;
}

/** One of several where the platform or the load of the machine decides. */
export type OneOf<T> = T | readonly T[];

/**
 * How each call of a row ends and how many requests it starts; how many requests the server reads whole in the row: all
 * that were started where that is not said, `some` where chance decides; how many connections are made, where it matters.
 */
export type Expected = readonly [
  ending: OneOf<string>,
  attempts: OneOf<number>,
  read?: number | "some" | undefined,
  connections?: number,
];

/** A server that is ready for the calls of one run, and what the client has to be told. */
export interface Stage {
  /** The base URL. */
  readonly url: string;
  readonly requests: readonly Received[];
  connections(): number;
  close(): void;
  /** Options of the client, over those of every row. */
  readonly options?: ClientOptions;
  /** Ends the calls, where the row is about that. */
  readonly signal?: AbortSignal;
  /** Runs as soon as a call has settled, and before the next. */
  readonly after?: () => Promise<void> | undefined;
  /** What else is not as it has to be: asked when all is over, before the server is closed. */
  readonly wrong?: (calls: readonly Settled[]) => string | undefined | Promise<string | undefined>;
}

/** What a stage is made for. `fetch` is what the client sends with, for stages that look on. */
export interface Setting {
  readonly method: Method;
  readonly fetch: Fetch;
}

/** One case of the matrix. */
export interface Row {
  /** The number of its row in the matrix: several cases share one. */
  readonly number: number;
  /** What the server does, and why that is judged otherwise than elsewhere where it is. */
  readonly name: string;
  readonly start: (setting: Setting) => Promise<Stage>;
  readonly get: Expected;
  readonly create: Expected;
  readonly attach?: Expected;
  /** How many calls are made, one after another; 1 by default. */
  readonly calls?: number;
  /** As for {@link Operations}; 0 by default. */
  readonly padding?: number;
  /** Whether it replaces a function of the platform, so that no other such row may run beside it. */
  readonly isAlone?: boolean;
}

/** What a server with nothing wrong sends. */
export const values = { get: { id: "le-1" }, create: { status: "Success" }, attach: undefined } as const;

/** Which method a request is of. */
function methodOf({ method, target }: Received): Method {
  if (method === "GET") return "get";
  return target.startsWith("/licenses/") ? "attach" : "create";
}

/** The answer of a server with nothing wrong. */
export function fine(request: Received): string {
  const method = methodOf(request);
  return method === "attach" ? http(204) : json(method === "get" ? 200 : 201, values[method]);
}

/** The JSON text of the value that a request asks for. */
export function textOf(request: Received): string {
  return JSON.stringify(values[methodOf(request)]) ?? "";
}

/** How a case ends in which a success has no usable body: a write was applied, and succeeds where it wants no body. */
export function lost(reason: string, attemptsOfRead = 1): Pick<Row, "get" | "create" | "attach"> {
  return {
    get: [`invalid-response ${reason} 200 unknown`, attemptsOfRead],
    create: [`invalid-response ${reason} 200 applied`, 1],
    attach: ["success", 1],
  };
}

/** A start with a server that answers each request so. */
export function answering(
  answer: string | Uint8Array | Answer,
  options: ClientOptions = {},
  onConnection?: (socket: Socket) => void,
): Row["start"] {
  const answerTo: Answer = typeof answer === "function" ? answer : () => answer;
  return async () => ({ ...(await startServer(answerTo, onConnection)), options });
}

/** A start with a server that answers the first request so, and the others as one with nothing wrong, or as `then` says. */
export function failingOnce(answer: string | Answer, options: ClientOptions = {}, then: Answer = fine): Row["start"] {
  return (setting) => {
    let requests = 0;
    const answerTo: Answer = (request, socket) => {
      requests += 1;
      if (requests > 1) return then(request, socket);
      return typeof answer === "function" ? answer(request, socket) : answer;
    };
    return answering(answerTo, options)(setting);
  };
}

/** The same start, for a client whose `fetch` takes no notice of its signal. */
export function unheeded(start: Row["start"]): Row["start"] {
  return async (setting) => {
    const fetch: Fetch = (url, init) => setting.fetch(url, { ...init, signal: null });
    const stage = await start(setting);
    return { ...stage, options: { ...stage.options, fetch } };
  };
}

/** An answer that is something done with the socket. */
export function act(work: (socket: Socket) => void): Answer {
  return (_, socket) => {
    work(socket);
    return undefined;
  };
}

/** Sends a text one character at a time, for as long as the connection stands. */
export function drip(socket: Socket, text: string): void {
  let sent = 0;
  const timer = setInterval(() => {
    socket.write(text[sent] ?? " ");
    sent += 1;
  }, 20);
  socket.once("close", () => clearInterval(timer));
}

/** Waits until connections are closed, for five seconds at most; answers what is wrong where one still stands. */
export async function letGo(sockets: readonly Socket[]): Promise<string | undefined> {
  const closing = sockets.map((socket) => {
    // Only who reads sees that the other side has closed.
    return socket.closed || new Promise((resolve) => socket.resume().once("close", resolve));
  });
  const isClosed = await Promise.race([Promise.all(closing).then(() => true), wait(5000, false)]);
  return isClosed ? undefined : "a connection was not let go";
}

/** For rows in which an attempt is to run out of time. */
export const soon: ClientOptions = { timeout: 500 };
