// The server of test/faults/server.ts, for as long as the test that started it runs.
import type { Socket } from "node:net";
import { onTestFinished } from "vitest";
import { type Answer, startServer, type TestServer } from "../faults/server.js";

export {
  type Answer,
  chunked,
  freePort,
  http,
  json,
  listen,
  type Received,
  raw,
  type TestServer,
} from "../faults/server.js";

/** Starts a server for the running test. `onConnection` may end a connection before anything is read from it. */
export async function serve(answer: Answer, onConnection?: (socket: Socket) => void): Promise<TestServer> {
  const server = await startServer(answer, onConnection);
  onTestFinished(server.close);
  return server;
}
