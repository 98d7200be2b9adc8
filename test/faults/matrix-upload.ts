// The fault matrix: answers that come before the request was read, where 8 MiB are on their way.
import { createServer, type Socket } from "node:net";
import { fine, letGo, type Row, type Stage } from "./matrix-row.js";
import { http, listen, type Received } from "./server.js";

/** A start with a server that reads the first line of a request, and then does something with the socket, unread. */
export function unread(work: (socket: Socket, request: Received) => void): Row["start"] {
  return async ({ method }): Promise<Stage> => {
    const sockets: Socket[] = [];
    const busy: Socket[] = [];
    const requests: Received[] = [];
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on("error", () => {});
      socket.once("data", (bytes) => {
        socket.pause();
        busy.push(socket);
        const [method = "", target = ""] = bytes.toString("latin1").split(" ");
        const request = { method, target, headers: {}, body: "" };
        requests.push(request);
        work(socket, request);
      });
    });
    return {
      url: `http://127.0.0.1:${await listen(server)}`,
      requests,
      connections: () => sockets.length,
      wrong: () => (method === "create" ? letGo(busy) : undefined),
      close: () => {
        server.close();
        for (const socket of sockets) socket.destroy();
      },
    };
  };
}

const padding = 8 * 1024 * 1024;

export const uploadRows: readonly Row[] = [
  {
    number: 50,
    name: "answers 413 in the middle of the upload and closes: the status, where it can still be read",
    start: unread((socket) => {
      socket.end(http(413, { connection: "close" }));
      setTimeout(() => socket.destroy(), 50);
    }),
    padding,
    get: ["unexpected-status 413 rejected", 1],
    create: [["unexpected-status 413 rejected", "connection unknown"], 1],
  },
  {
    number: 50,
    name: "resets in the middle of the upload",
    start: unread((socket) => socket.resetAndDestroy()),
    padding,
    get: ["connection unknown", 3],
    create: ["connection unknown", 1],
  },
  {
    number: 51,
    name: "answers in the middle of the upload, and reads no further: the answer counts, the connection is closed",
    start: unread((socket, request) => socket.write(fine(request))),
    padding,
    get: ["success", 1],
    create: ["success", 1],
  },
];
