// Stands before a sandbox. A page and the sandbox share its origin, since the sandbox answers no other; and what follows an
// order to fail comes over a new connection, since some runtimes send again by themselves what a used one has lost.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { pipeline } from "node:stream";
import { text } from "node:stream/consumers";
import { listen } from "../../test/faults/server.js";

/** A front that runs. */
export interface Front {
  /** Where it serves, such as `http://127.0.0.1:49152`. */
  readonly url: string;
  /** What a page has posted to `/__ends`. */
  readonly ends: Promise<string>;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Starts a front. The files of a page, where there is one, go before the sandbox. */
export async function startFront(sandbox: string, page?: string): Promise<Front> {
  const { promise: ends, resolve } = withResolve<string>();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = "/"] = (request.url ?? "/").split("?", 1);
    if (path === "/__ends") {
      resolve(await text(request));
      return void response.writeHead(204).end();
    }
    const file = path === "/" ? "/index.html" : path;
    const type = types[extname(file)];
    if (page === undefined || type === undefined) return forward(sandbox, request, response);
    response.writeHead(200, { "content-type": type }).end(await readFile(join(page, file)));
  };
  return {
    url: `http://127.0.0.1:${await listen(server)}`,
    ends,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function forward(sandbox: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = "/" } = request;
  const onward = httpRequest(new URL(url, sandbox), { method, headers, agent: false });
  onward.once("response", (answer) => {
    const { connection: _, "keep-alive": __, ...fields } = answer.headers;
    response.writeHead(answer.statusCode ?? 502, { ...fields, ...(url === "/__fail" && { connection: "close" }) });
    // It breaks off an answer that is broken off.
    pipeline(answer, response, () => {});
  });
  onward.once("error", () => request.socket.resetAndDestroy());
  response.once("close", () => onward.destroy());
  request.pipe(onward);
}

function withResolve<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
