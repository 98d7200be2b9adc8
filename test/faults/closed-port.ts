// A port that refuses connections, for as long as a figure is measured.
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { freePort, listen } from "./server.js";

/** A port on which nothing listens. */
export interface ClosedPort {
  /** Where nothing is served, such as `http://127.0.0.1:49152`. */
  readonly url: string;
  release(): void;
}

/**
 * Holds a closed port until it is released. One that is only free may be given to a server that another process starts:
 * this one is the near end of a connection, so it is taken, and nothing listens on it.
 */
export async function holdClosedPort(): Promise<ClosedPort> {
  const far = createServer();
  const port = await listen(far);
  const localPort = await freePort();
  const near = connect({ host: "127.0.0.1", port, localPort });
  await once(near, "connect");
  return {
    url: `http://127.0.0.1:${localPort}`,
    release: () => {
      near.destroy();
      far.close();
    },
  };
}
