// `npm run sandbox [-- --port 4010]`: the three fakes over HTTP, with a small company in them, until it is stopped.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createCompany, tokens } from "../src/sandbox/company.js";
import { serve } from "../src/sandbox/server.js";
import { root } from "./run.js";

const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  throw new Error("--port: give a whole number from 0 to 65535");

const company = createCompany();
const documents = await Promise.all(
  Object.keys(company).map(async (name) => [name, await readFile(join(root, `openapi/${name}.yaml`), "utf8")]),
);
const sandbox = await serve(company, {
  port,
  documents: Object.fromEntries(documents),
  log: (line) => console.error(line),
});

console.log(`export KAITEN_BASE_URL=${sandbox.url}/kaiten
export KAITEN_TOKEN=${tokens.kaiten}
export SOFTWARE_LICENSING_BASE_URL=${sandbox.url}/software-licensing
export SOFTWARE_LICENSING_USER_TOKEN=${tokens.userToken}
export FLEXNET_BASE_URL=${sandbox.url}/flexnet
export FLEXNET_TOKEN=${tokens.flexnet}`);
console.error(`The sandbox serves at ${sandbox.url}: GET / says what is there. Stop it with Ctrl-C.`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // A second one ends it at once, as it would have without this.
  process.once(signal, () => void sandbox.close(5_000));
}
