// Serves fakes over HTTP on this machine, each under a path of its own.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FakeAnswer } from "../fake/fake.js";
import { type ControlAnswer, type Fakes, fail, index, reset } from "./control.js";

/** How fakes are served. */
export interface SandboxOptions {
  /**
   * The port of 127.0.0.1.
   * @default a free one
   */
  readonly port?: number;
  /**
   * The OpenAPI documents, by the names of the fakes: served as `/<name>/openapi.yaml`.
   * @default none
   */
  readonly documents?: Readonly<Record<string, string>>;
  /**
   * Told of each request, in one line, when it was answered.
   * @default nobody
   */
  readonly log?: (line: string) => void;
}

/** A server that runs. */
export interface Sandbox {
  /** Where it serves, such as `http://127.0.0.1:49152`. */
  readonly url: string;
  /**
   * Stops it, and drops the connections that are still open.
   *
   * @param graceMs how long answers that are under way may still take, in milliseconds; 0 where it is not given.
   */
  close(graceMs?: number): Promise<void>;
}

const maxBodyBytes = 4 * 1024 * 1024;

/** Serves fakes on a port of 127.0.0.1, by the first segment of the path: `/kaiten` for the key `kaiten`. */
export async function serve(fakes: Fakes, options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, log } = options;
  const server = createServer((request, response) => {
    const started = performance.now();
    response.once("close", () => {
      const end = response.writableFinished ? response.statusCode : "lost";
      log?.(`${request.method} ${request.url} ${end} ${Math.round(performance.now() - started)} ms`);
    });
    answer(fakes, options, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    close: (graceMs = 0) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return address.port;
}

async function answer(
  fakes: Fakes,
  { documents = {} }: SandboxOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const target = url.startsWith("/") ? url.slice(1) : "";
  const [name = ""] = target.split(/[/?]/, 1);
  const rest = target.slice(name.length);
  const body = await readText(request);
  if (body === undefined) return void response.writeHead(413, { connection: "close" }).end();
  if (method === "GET" && url === "/")
    return control(index(fakes, documents, `http://127.0.0.1:${request.socket.localPort}`), response);
  if (method === "PUT" && url === "/__fail") return control(fail(fakes, body), response);
  if (method === "POST" && url === "/__reset") return control(reset(fakes), response);
  const fake = Object.hasOwn(fakes, name) ? fakes[name] : undefined;
  if (fake === undefined) {
    const message = `no such API; there are ${Object.keys(fakes).join(", ")}, and GET / says more\n`;
    return void response.writeHead(404, { "content-type": "text/plain" }).end(message);
  }
  if (method === "GET" && rest === "/openapi.yaml" && Object.hasOwn(documents, name)) {
    return void response.writeHead(200, { "content-type": "application/yaml" }).end(documents[name]);
  }
  const givenUp = new AbortController();
  response.once("close", () => givenUp.abort());
  const headers = new Headers();
  for (const [field, value] of Object.entries(request.headers))
    if (typeof value === "string") headers.set(field, value);
  write(await fake.handle({ method, url: fake.baseUrl + rest, headers, body, signal: givenUp.signal }), response);
}

function control({ status, body }: ControlAnswer, response: ServerResponse): void {
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** The text of a body; `undefined` for one that is too long. */
async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function write(answer: FakeAnswer, response: ServerResponse): void {
  switch (answer.kind) {
    case "reset":
      response.socket?.resetAndDestroy();
      break;
    case "silence":
      break;
    case "response": {
      const { status, headers, body, cut } = answer;
      const bytes = Buffer.from(body ?? "");
      const length = status === 204 || status === 304 ? {} : { "content-length": String(bytes.length) };
      response.writeHead(status, { ...headers, ...length });
      if (!cut) response.end(bytes);
      // The half is on its way before the connection goes.
      else response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy());
    }
  }
}
