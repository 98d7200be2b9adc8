// The company of the sandbox: what the README says to try works on it, in all three APIs.
import { expect, onTestFinished, test } from "vitest";
import { createFlexNetClient } from "../src/flexnet/index.js";
import { createKaitenClient, isUsageLimitReached } from "../src/kaiten/index.js";
import { createCompany, tokens } from "../src/sandbox/company.js";
import { serve } from "../src/sandbox/server.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";

async function setUp() {
  const sandbox = await serve(createCompany());
  onTestFinished(() => sandbox.close());
  const { url } = sandbox;
  return {
    kaiten: createKaitenClient({ baseUrl: `${url}/kaiten`, token: tokens.kaiten }),
    licensing: createSoftwareLicensingClient({ baseUrl: `${url}/software-licensing`, userToken: tokens.userToken }),
    flexnet: createFlexNetClient({ baseUrl: `${url}/flexnet`, token: tokens.flexnet }),
  };
}

test("Kaiten: its licences, a customer's usage, and a limit that is reached", async () => {
  const { kaiten } = await setUp();
  const slugs: string[] = [];
  for await (const license of kaiten.licenses.list({ limit: 1 })) slugs.push(license.slug ?? "");
  expect(slugs.sort()).toEqual(["enterprise", "starter", "team"]);
  const usage = await kaiten.instances.usage.get("harbour-production", "seats");
  expect(usage.value).toMatchObject({ type: "number", value: 21 });
  const report = { value: { type: "number", value: 5 }, behavior: "append" } as const;
  const over = await kaiten.instances.usage.report("harbour-production", "seats", report).result();
  expect(!over.ok && isUsageLimitReached(over.error)).toBe(true);
});

test("software-licensing.io: what a licence holds", async () => {
  const { licensing } = await setUp();
  const held = await licensing.licenseEntitlements.list({ licenseId: "lic-1" });
  expect(held.map(({ entitlement, actual, threshold }) => [entitlement.name, actual, threshold])).toEqual([
    ["API calls", 17, 1000],
    ["Workstations", 1, 5],
  ]);
  const names: string[] = [];
  for await (const { name } of licensing.products.list({ pageSize: 1 })) names.push(name);
  expect(names).toEqual(["Northwind Viewer", "Northwind Archive"]);
});

test("FlexNet: what was ordered", async () => {
  const { flexnet } = await setUp();
  const { lineItems } = await flexnet.entitlements.lineItems.list("order-2026-0001");
  expect(lineItems?.map(({ activationId }) => activationId)).toEqual(["line-2026-0001", "line-2026-0002"]);
});
