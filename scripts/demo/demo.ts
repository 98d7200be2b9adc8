// The main job: the seven operations of the reference pages, through the built package, against the fakes over a real
// socket; then failures, handled by type. It exits with 0 only if every step did what it should.
import { isProblem, LicensingError } from "licensing-sdk";
import { createFlexNetFake, createKaitenFake, createSoftwareLicensingFake } from "licensing-sdk/fake";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createKaitenClient } from "licensing-sdk/kaiten";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import { serve } from "../../src/sandbox/server.js";
import { Steps } from "./steps.js";

const fakes = {
  kaiten: createKaitenFake({
    licenses: [{ slug: "enterprise" }],
    entitlements: [{ slug: "api-calls", type: "NUMBER" }],
  }),
  "software-licensing": createSoftwareLicensingFake({
    plans: [{ id: "plan-1" }],
    licenses: [{ id: "lic-1", planId: "plan-1" }],
    entitlements: [{ id: "ent-1", name: "API calls" }],
  }),
  flexnet: createFlexNetFake(),
};
const sandbox = await serve(fakes);

const kaiten = createKaitenClient({ baseUrl: `${sandbox.url}/kaiten`, token: "ksh_demo" });
const licensing = createSoftwareLicensingClient({
  baseUrl: `${sandbox.url}/software-licensing`,
  userToken: "0b9f7a52-6f0e-4b8e-9d52-3d1f1c7f4a10",
});
const flexnet = createFlexNetClient({
  baseUrl: `${sandbox.url}/flexnet`,
  token: () => Promise.resolve("rna_0123456789abcdef"),
});

const steps = new Steps();
const grant = { entitlementSlug: "api-calls", value: { type: "number", value: 42.5 } } as const;
const lineItems = [
  {
    product: [{ productName: "SampleProduct", productVersion: "1.0" }],
    quantity: 1,
    startDate: "2026-01-01",
    isPermanent: true,
  },
];

console.log(`The three fakes serve at ${sandbox.url}\n`);
console.log("Seven calls:");
await steps.call(
  fakes.kaiten,
  "POST /licenses/enterprise/entitlements",
  kaiten.licenses.entitlements.attach("enterprise", grant),
  204,
);
await steps.call(
  fakes["software-licensing"],
  "POST /license-entitlements/plan/plan-1",
  licensing.licenseEntitlements.addToPlan("plan-1", { entitlementId: "ent-1", threshold: 1000 }),
  204,
);
const held = await steps.call(
  fakes["software-licensing"],
  "GET /license-entitlements?licenseId=lic-1",
  licensing.licenseEntitlements.list({ licenseId: "lic-1" }),
  200,
  (list) => list.length === 1 && list[0]?.threshold === 1000,
);
const id = held?.[0]?.id ?? "missing";
await steps.call(
  fakes["software-licensing"],
  `PUT /license-entitlements/license-entitlement/${id}`,
  licensing.licenseEntitlements.update(id, { actual: 7, threshold: 2000 }),
  204,
);
await steps.call(
  fakes["software-licensing"],
  `GET /license-entitlements/license-entitlement/${id}`,
  licensing.licenseEntitlements.get(id),
  200,
  ({ actual, threshold }) => actual === 7 && threshold === 2000,
);
await steps.call(
  fakes["software-licensing"],
  `PUT /license-entitlements/license-entitlement/${id}/refresh`,
  licensing.licenseEntitlements.refresh(id),
  204,
);
await steps.call(
  fakes.flexnet,
  "POST /v1/entitlement",
  flexnet.entitlements.create({ autoGenerate: true, lineItems }),
  201,
  ({ status }) => typeof status === "string",
);

console.log("\nFailures, by type:");
const unknown = await kaiten.licenses.entitlements.attach("no-such-license", grant).result();
steps.expect(
  "a licence that is not there",
  !unknown.ok && unknown.error.kind === "not-found" ? unknown.error.problem.code : undefined,
);

try {
  await kaiten.licenses.entitlements.attach("enterprise", grant);
  steps.expect("a second grant", undefined);
} catch (error) {
  const conflict = isProblem(error, 409);
  if (conflict)
    await kaiten.licenses.entitlements.update("enterprise", "api-calls", { value: { type: "number", value: 100 } });
  const value = fakes.kaiten.state.grants[0]?.value.value;
  steps.expect("a second grant", conflict && value === 100 ? "409, so it was updated to 100" : undefined);
}

// A body that the types refuse, as it comes out of a file.
const fromFile = JSON.parse('{"entitlementSlug": "api-calls"}');
const invalid = await kaiten.licenses.entitlements.attach("enterprise", fromFile).result();
const place =
  !invalid.ok && invalid.error.kind === "unprocessable-content" ? invalid.error.problem.errors?.[0] : undefined;
steps.expect("a body without its value", place && `422 at ${place.location}: ${place.message}`);

fakes.flexnet.fail("createEntitlement", "reset-after-apply");
const lost = await flexnet.entitlements.create({ entitlementId: "ent-demo", lineItems }).result();
const applied = fakes.flexnet.requests.at(-1)?.applied === true;
const isUnknown = !lost.ok && LicensingError.is(lost.error) && lost.error.outcome === "unknown";
steps.expect(
  "an answer that is lost",
  applied && isUnknown ? `outcome "${lost.error.outcome}": look before sending it again` : undefined,
);

await sandbox.close();
const built = import.meta.resolve("licensing-sdk").includes("/dist/");
steps.finish(built, { calls: 7, failures: 4 });
