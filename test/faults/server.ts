// A server on a free port of this machine that keeps what it receives and answers with any bytes.
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  readonly target: string;
  /** The header fields, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What to do with a request that was read whole: send the bytes that are returned and leave the connection open, or, where
 * nothing is returned, whatever was done with the socket.
 */
export type Answer = (request: Received, socket: Socket) => string | Uint8Array | undefined;

/** A server that runs until it is closed. */
export interface TestServer {
  /** Where it serves, such as `http://127.0.0.1:49152`. */
  readonly url: string;
  /** What was received, in order. */
  readonly requests: readonly Received[];
  /** How many connections were made. */
  connections(): number;
  /** Resets every connection that is open. */
  reset(): void;
  /** Stops listening and drops every connection. */
  close(): void;
}

/** The bytes of an answer. A `content-length` is added, but where the fields say how the body ends. */
export function http(status: number, fields: Readonly<Record<string, string>> = {}, body = ""): string {
  const framed = status === 204 || status === 304 || "content-length" in fields || "transfer-encoding" in fields;
  const all = framed ? fields : { ...fields, "content-length": String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Reason\r\n${lines.join("")}\r\n${body}`;
}

/** The bytes of an answer whose body is given as bytes, one a character. */
export function raw(status: number, fields: Readonly<Record<string, string>>, body: string): Uint8Array {
  return Buffer.from(http(status, { ...fields, "content-length": String(body.length) }, body), "latin1");
}

/** A chunked body. An empty text is a body without a byte. */
export function chunked(text: string): string {
  return `${text === "" ? "" : `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`}0\r\n\r\n`;
}

/** The bytes of an answer with a JSON body. */
export function json(status: number, value: unknown, type = "application/json"): string {
  return http(status, { "content-type": type }, JSON.stringify(value));
}

/** Starts a server. `onConnection` may end a connection before anything is read from it. */
export async function startServer(answer: Answer, onConnection?: (socket: Socket) => void): Promise<TestServer> {
  const requests: Received[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    onConnection?.(socket);
    let unread = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk: string) => {
      unread += chunk;
      for (let end = endOfRequest(unread); end !== undefined; end = endOfRequest(unread)) {
        const request = parse(unread.slice(0, end));
        unread = unread.slice(end);
        requests.push(request);
        const bytes = answer(request, socket);
        if (bytes !== undefined) socket.write(bytes);
      }
    });
  });
  return {
    url: `http://127.0.0.1:${await listen(server)}`,
    requests,
    connections: () => connections,
    reset: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, "close");
  return port;
}

/** Listens on a free port of 127.0.0.1 and answers it. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

/** Where the first request ends, once it is there whole. */
function endOfRequest(text: string): number | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return undefined;
  const length = Number(/^content-length: *(\d+)/im.exec(text.slice(0, head))?.[1] ?? 0);
  const end = head + 4 + length;
  return end <= text.length ? end : undefined;
}

function parse(bytes: string): Received {
  const [head = "", body = ""] = bytes.split(/\r\n\r\n(.*)/s);
  const [line = "", ...fields] = head.split("\r\n");
  const [method = "", target = ""] = line.split(" ");
  const headers: Record<string, string> = {};
  for (const field of fields) {
    const colon = field.indexOf(":");
    const name = field.slice(0, colon).toLowerCase();
    const value = field.slice(colon + 1).trim();
    // A field that is sent twice shows.
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return { method, target, headers, body: Buffer.from(body, "latin1").toString("utf8") };
}
