// Every operation of every document through MSW, on its success path and on a declared failure: the calls of `npm run
// contract`, of which each API has as many as its vendor documents.
import { createHandlers } from "licensing-sdk/msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { flexnet } from "../scripts/contract/flexnet.js";
import { kaiten, kaitenSeed } from "../scripts/contract/kaiten.js";
import { softwareLicensing } from "../scripts/contract/software-licensing.js";
import { createFlexNetFake, createKaitenFake, createSoftwareLicensingFake } from "../src/fake/index.js";

test.each([
  { name: "kaiten", fake: createKaitenFake(kaitenSeed), call: kaiten, atLeast: 35 },
  { name: "software-licensing", fake: createSoftwareLicensingFake(), call: softwareLicensing, atLeast: 32 },
  { name: "flexnet", fake: createFlexNetFake(), call: flexnet, atLeast: 7 },
])("$name: all operations", async ({ fake, call, atLeast }) => {
  const server = setupServer(...createHandlers(fake));
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());
  const ids = fake.operations.map(({ id }) => id);
  const report = (await call(fake.baseUrl)).report(ids);
  expect(report.wrong).toEqual([]);
  expect(report.operations).toBeGreaterThanOrEqual(atLeast);
  expect([report.succeeded, report.failed]).toEqual([ids.length, ids.length]);
  expect(new Set(fake.requests.map(({ operation }) => operation))).toEqual(new Set(ids));
});
