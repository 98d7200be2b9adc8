// One run of all calls on one runtime.
import { withSandbox } from "../installed-sandbox.js";
import { type Judged, judge } from "./ends.js";
import { startFront } from "./front.js";
import type { Runtime } from "./list.js";
import { runConsole, runPage, runWorker } from "./programs.js";

/** What the calls go to. */
export interface Servers {
  /** Where the tarball is installed, whose sandbox is called. */
  readonly home: string;
  /** Where nothing listens. */
  readonly closed: string;
}

/** What a run is made of. */
export interface Run extends Servers {
  readonly runtime: Runtime;
  /** The path of the runtime's program. */
  readonly program: string;
  /** What it is handed: a file that prints how the calls ended, or the folder of a Worker or a page. */
  readonly files: string;
}

/** Makes all calls, against a sandbox of their own, and judges how they ended. */
export function callsOn({ runtime, program, files, home, closed }: Run): Promise<Judged> {
  return withSandbox(home, async ({ url }) => {
    const front = await startFront(url, runtime.kind === "page" ? files : undefined);
    const servers = { sandbox: front.url, closed };
    const start = {
      console: () => runConsole([program, ...runtime.args], files, servers),
      worker: () => runWorker(program, files, servers),
      page: () => runPage(program, files, `${front.url}/?${new URLSearchParams({ closed })}`, front.ends),
    };
    try {
      return judge(await start[runtime.kind](), runtime.ways);
    } finally {
      await front.stop();
    }
  });
}
