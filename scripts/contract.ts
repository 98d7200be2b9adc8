// `npm run contract`: each operation of each document, called by the SDK on its success path and on a declared failure, with
// Stoplight Prism between it and the sandbox to judge both by the document.
import { createFlexNetFake, createKaitenFake, createSoftwareLicensingFake } from "licensing-sdk/fake";
import { serve } from "../src/sandbox/server.js";
import type { Contract } from "./contract/contract.js";
import { flexnet } from "./contract/flexnet.js";
import { kaiten, kaitenSeed } from "./contract/kaiten.js";
import { startPrism } from "./contract/prism.js";
import { softwareLicensing } from "./contract/software-licensing.js";

interface Part {
  readonly name: string;
  readonly fake: Parameters<typeof serve>[0][string];
  /** Calls every operation at a base URL. */
  call(baseUrl: string): Promise<Pick<Contract<never>, "report">>;
}

const parts: readonly Part[] = [
  { name: "kaiten", fake: createKaitenFake(kaitenSeed), call: kaiten },
  { name: "software-licensing", fake: createSoftwareLicensingFake(), call: softwareLicensing },
  { name: "flexnet", fake: createFlexNetFake(), call: flexnet },
];

let wrong = 0;
for (const { name, fake, call } of parts) {
  const sandbox = await serve({ [name]: fake });
  const prism = await startPrism(`openapi/${name}.yaml`, `${sandbox.url}/${name}`);
  try {
    const contract = await call(prism.url);
    const report = contract.report(fake.operations.map(({ id }) => id));
    console.log(
      `${name}: ${report.succeeded} of ${report.operations} operations on their success path, ${report.failed} on a failure, ${report.wrong.length} violations`,
    );
    for (const line of report.wrong) console.log(`  ${line}`);
    wrong += report.wrong.length;
  } finally {
    await prism.stop();
    await sandbox.close();
  }
}
process.exitCode = wrong === 0 ? 0 : 1;
console.log(`contract: ${wrong} violations`);
