// The fault matrix: connections that are not made, and those that are lost or stay silent before an answer has come.
import { once } from "node:events";
import { connect } from "node:net";
import { replaceLookup } from "./lookup.js";
import { act, answering, drip, failingOnce, fine, type Row, type Stage, soon, unheeded } from "./matrix-row.js";
import { startServer } from "./server.js";

const later = (work: () => void) => setTimeout(work, 20);
const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

/** A start without a server: at a port that is taken by a connection, so that no other server gets it in the meantime. */
async function nobodyListens(): Promise<Stage> {
  const server = await startServer(() => undefined);
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  return { url: `http://127.0.0.1:${socket.localPort}`, requests: [], connections: () => 0, close: server.close };
}

/** A start in which the name of the server is looked up in vain at first, and then found; and how often it has to be. */
function lookingUp(code: "ENOTFOUND" | "EAI_AGAIN", failures: number, lookups: number): Row["start"] {
  return async (): Promise<Stage> => {
    const server = await startServer(fine);
    let looked = 0;
    const restore = replaceLookup((found) => {
      looked += 1;
      const error = { errno: -3001, code, syscall: "getaddrinfo", hostname: "localhost" };
      found(looked > failures ? undefined : Object.assign(new Error(`getaddrinfo ${code} localhost`), error));
    });
    return {
      ...server,
      url: server.url.replace("127.0.0.1", "localhost"),
      wrong: () => (looked === lookups ? undefined : `${looked} names looked up, not ${lookups}`),
      close: () => {
        restore();
        server.close();
      },
    };
  };
}

export const connectionRows: readonly Row[] = [
  {
    number: 1,
    name: "nothing listens",
    start: nobodyListens,
    get: ["connection not-sent", 3, 0],
    create: ["connection not-sent", 3, 0],
  },
  {
    number: 2,
    name: "the name is not found: looked up once more, in case it is new",
    start: lookingUp("ENOTFOUND", Infinity, 2),
    get: ["connection not-sent", 2, 0],
    create: ["connection not-sent", 2, 0],
    isAlone: true,
  },
  {
    number: 2,
    name: "the resolver is out of order",
    start: lookingUp("EAI_AGAIN", Infinity, 3),
    get: ["connection not-sent", 3, 0],
    create: ["connection not-sent", 3, 0],
    isAlone: true,
  },
  {
    number: 2,
    name: "the resolver is out of order for a moment",
    start: lookingUp("EAI_AGAIN", 2, 3),
    get: ["success", 3, 1],
    create: ["success", 3, 1],
    isAlone: true,
  },
  {
    number: 3,
    name: "resets as soon as the connection stands",
    start: answering(fine, {}, (socket) => socket.resetAndDestroy()),
    get: ["connection unknown", 3, 0, 3],
    create: ["connection unknown", 1, 0, 1],
  },
  {
    number: 4,
    name: "ends its side as soon as the connection stands",
    start: answering(
      () => undefined,
      soon,
      (socket) => socket.end(),
    ),
    // Some platforms notice, others wait.
    get: [["timeout attempt unknown", "connection unknown"], 3, "some", 3],
    create: [["timeout attempt unknown", "connection unknown"], 1, "some", 1],
  },
  {
    number: 5,
    name: "reads the request and resets",
    start: answering(act((socket) => socket.resetAndDestroy())),
    get: ["connection unknown", 3],
    create: ["connection unknown", 1],
    attach: ["connection unknown", 1],
  },
  {
    number: 6,
    name: "reads the request and ends, as a handler that panics",
    start: answering(act((socket) => socket.end())),
    get: ["connection unknown", 3],
    create: ["connection unknown", 1],
    attach: ["connection unknown", 1],
  },
  {
    number: 7,
    name: "resets in the status line",
    start: answering(act((socket) => socket.write("HTTP/1.1 2", () => later(() => socket.resetAndDestroy())))),
    get: ["connection unknown", 3],
    create: ["connection unknown", 1],
  },
  {
    number: 7,
    name: "resets in the header fields",
    start: answering(act((socket) => socket.write(head, () => later(() => socket.resetAndDestroy())))),
    get: ["connection unknown", 3],
    create: ["connection unknown", 1],
  },
  {
    number: 7,
    name: "ends in the header fields",
    start: answering(act((socket) => socket.end(head))),
    get: ["connection unknown", 3],
    create: ["connection unknown", 1],
  },
  {
    number: 12,
    name: "never answers",
    start: answering(() => undefined, soon),
    get: ["timeout attempt unknown", 3],
    create: ["timeout attempt unknown", 1],
  },
  {
    number: 12,
    name: "never answers, to a fetch that takes no notice of its signal",
    start: unheeded(answering(() => undefined, soon)),
    get: ["timeout attempt unknown", 3],
    create: ["timeout attempt unknown", 1],
  },
  {
    number: 12,
    name: "never answers, and the whole call has less time than one attempt",
    start: answering(() => undefined, { totalTimeout: 500 }),
    get: ["timeout total unknown", 1],
    create: ["timeout total unknown", 1],
  },
  {
    number: 12,
    name: "never answers, and the time of the whole call ends in a later attempt of a read",
    start: answering(() => undefined, { timeout: 1500, totalTimeout: 2500 }),
    get: ["timeout total unknown", 2],
    create: ["timeout attempt unknown", 1],
  },
  {
    number: 13,
    name: "drips its header fields: as one that never answers, so a read is sent again, within its time",
    start: answering(
      act((socket) => drip(socket, `${head}x-slow: ${"x".repeat(1000)}`)),
      soon,
    ),
    get: ["timeout attempt unknown", 3],
    create: ["timeout attempt unknown", 1],
  },
  {
    number: 15,
    name: "resets once, and is fine then",
    start: failingOnce(act((socket) => socket.resetAndDestroy())),
    get: ["success", 2],
    create: ["connection unknown", 1],
    attach: ["connection unknown", 1],
  },
  {
    number: 15,
    name: "ends once, and is fine then",
    start: failingOnce(act((socket) => socket.end())),
    get: ["success", 2],
    create: ["connection unknown", 1],
  },
  {
    number: 15,
    name: "is silent once, and fine then",
    start: failingOnce(() => undefined, { timeout: 2000 }),
    get: ["success", 2],
    create: ["timeout attempt unknown", 1],
  },
];
