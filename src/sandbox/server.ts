// Serves fakes over HTTP on this machine, each under a path of its own.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Fake, FakeAnswer } from "../fake/fake.js";

/** A fake to serve: what the server needs of one. */
export type Served = Pick<Fake<never, object, object>, "baseUrl" | "handle">;

/** A server that runs. */
export interface Sandbox {
  /** Where it serves, such as `http://127.0.0.1:49152`. */
  readonly url: string;
  /** Stops it, and drops the connections that are still open. */
  close(): Promise<void>;
}

const maxBodyBytes = 4 * 1024 * 1024;

/** Serves fakes on a free port of 127.0.0.1, by the first segment of the path: `/kaiten` for the key `kaiten`. */
export async function serve(fakes: Readonly<Record<string, Served>>): Promise<Sandbox> {
  const server = createServer((request, response) => {
    answer(fakes, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (!isAddress(address)) throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

async function answer(
  fakes: Readonly<Record<string, Served>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const target = url.startsWith("/") ? url.slice(1) : "";
  const [name = ""] = target.split(/[/?]/, 1);
  const rest = target.slice(name.length);
  const fake = Object.hasOwn(fakes, name) ? fakes[name] : undefined;
  if (fake === undefined) {
    response
      .writeHead(404, { "content-type": "text/plain" })
      .end(`no such API; there are ${Object.keys(fakes).join(", ")}\n`);
    return;
  }
  const body = await readText(request);
  if (body === undefined) {
    response.writeHead(413, { connection: "close" }).end();
    return;
  }
  const givenUp = new AbortController();
  response.once("close", () => givenUp.abort());
  const headers = new Headers();
  for (const [field, value] of Object.entries(request.headers))
    if (typeof value === "string") headers.set(field, value);
  write(await fake.handle({ method, url: fake.baseUrl + rest, headers, body, signal: givenUp.signal }), response);
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
      const length = status === 204 ? {} : { "content-length": String(bytes.length) };
      response.writeHead(status, { ...headers, ...length });
      if (!cut) response.end(bytes);
      // The half is on its way before the connection goes.
      else response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy());
    }
  }
}
