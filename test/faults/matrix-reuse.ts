// The fault matrix: connections that are used again, just before or after the server closed them.
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { fine, type Row, type Stage } from "./matrix-row.js";
import { json, type Received, startServer } from "./server.js";

const calls = 15;

/**
 * A start whose server closes its connections some milliseconds after a call has settled, while the next begins just
 * before, with and just after it: a request may meet the end of its connection on the way. What the server read whole is
 * the truth about each call.
 */
function closing(idle: number, end: (socket: Socket) => void, hint: boolean): Row["start"] {
  const field = hint ? "keep-alive: timeout=1\r\n" : "";
  return async ({ method }): Promise<Stage> => {
    const sockets = new Set<Socket>();
    const server = await startServer(
      (request) => fine(request).replace("\r\n", `\r\n${field}`),
      (socket) => {
        sockets.add(socket);
        socket.once("close", () => sockets.delete(socket));
      },
    );
    let called = 0;
    return {
      ...server,
      after: async () => {
        const open = [...sockets];
        const close = () => open.forEach(end);
        if (idle === 0) setImmediate(close);
        else setTimeout(close, idle);
        called += 1;
        // From at once to a millisecond later than the server.
        const pause = called % (idle + 2);
        if (pause > 0) await wait(pause);
      },
      wrong: (settled) => {
        const read = (call: number) =>
          server.requests.filter(({ headers }) => headers["x-call"] === String(call)).length;
        const twice = settled.findIndex((_, call) => method !== "get" && read(call) > 1);
        const missing = settled.findIndex(({ ending }, call) => ending === "success" && read(call) === 0);
        if (twice !== -1) return `call ${twice} was read twice`;
        return missing === -1 ? undefined : `call ${missing} succeeded, and was never read`;
      },
    };
  };
}

function closed(idle: number, how: "ended" | "reset", hint: boolean): Row {
  const end = (socket: Socket) => (how === "ended" ? socket.end() : socket.resetAndDestroy());
  return {
    number: 16,
    name: `the connection is ${how} ${idle} ms after an answer${hint ? " that said so" : ""}, the next request is on its way`,
    start: closing(idle, end, hint),
    calls,
    get: ["success", hint ? 1 : [1, 2], "some"],
    create: [hint ? "success" : ["success", "connection unknown"], 1, "some"],
  };
}

const stale: readonly Row[] = [0, 1, 3].flatMap((idle) => [
  closed(idle, "ended", false),
  closed(idle, "reset", false),
  closed(idle, "ended", true),
  closed(idle, "reset", true),
]);

/** An answer to nobody, behind the one that was asked for. */
function injected({ method }: Received): string {
  return json(method === "GET" ? 200 : 201, { id: "injected", status: "Injected" });
}

export const reuseRows: readonly Row[] = [
  ...stale,
  {
    number: 17,
    name: "an answer too many is left on a connection: it answers no other call",
    start: async () => startServer((request) => fine(request) + injected(request)),
    calls: 3,
    get: ["success", 1],
    create: ["success", 1],
    attach: ["success", 1],
  },
];
