// A process of its own (see last-words.ts): its calls fail by echoing servers, and their errors end it, or are written by
// the platform. Its canaries go to its parent before anything is sent.
import type { AnyLicensingError, Call } from "licensing-sdk";
import { drawCanaries } from "./canaries.js";
import { type Echo, echoes, optionsFor } from "./echoes.js";
import { echoingFetch, operationsOf } from "./holders.js";
import { startServer } from "./server.js";

const [way, ...names] = process.argv.slice(2);
const canaries = drawCanaries();
process.send?.(canaries.mark);

async function callTo(echo: Echo): Promise<AnyLicensingError> {
  const { url } = await startServer(echo.answer);
  const options = { ...optionsFor(echo), fetch: echoingFetch("token", canaries), random: () => 0 };
  const call: Call<unknown, AnyLicensingError> = operationsOf("token", canaries, () => {})(url, options, 0).get({});
  // Nobody waits for the call itself.
  if (way === "unhandled rejection") return new Promise(() => {});
  const result = await call.result();
  if (result.ok) throw new Error(`${echo.name}: the call succeeded`);
  return result.error;
}

const errors = await Promise.all(echoes.filter(({ name }) => names.includes(name)).map(callTo));
// Without the names of hosts, which it would look up.
const report = Object.assign(process.report, { excludeNetwork: true });
for (const error of errors) {
  if (way === "uncaught exception") {
    setTimeout(() => {
      throw error;
    });
  } else {
    process.emitWarning(error);
    process.emitWarning(String(error), { detail: error.stack ?? "" });
    console.log(JSON.stringify(report.getReport(error)));
  }
}
// When the warnings are written.
setTimeout(() => process.exit(), 10);
