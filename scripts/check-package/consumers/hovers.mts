// What an editor shows of these lines is checked, place by place (../hovers.ts).
import { isProblem, LicensingError } from "licensing-sdk";
import { createKaitenFake } from "licensing-sdk/fake";
import { createFlexNetClient, type LineItem } from "licensing-sdk/flexnet";
import { type CreateCustomerRequest, createKaitenClient, isUsageLimitReached } from "licensing-sdk/kaiten";
import { createSoftwareLicensingClient, type ListPlansQuery } from "licensing-sdk/software-licensing";

export const kaiten = createKaitenClient({ baseUrl: "https://demo.kaiten.sh/api", token: "ksh_test" });
export const licensing = createSoftwareLicensingClient({ userToken: "8a1c0d5e-2f5b-4c3a-9d55-6f0b7c1e2a44" });
export const flexnet = createFlexNetClient({ siteId: "flex1234", token: "rna_test" });

// Answers.
export const license = await kaiten.licenses.get("enterprise");
export const started = kaiten.licenses.get("enterprise");
export const { data } = await kaiten.customers.get("acme").withResponse();
export const usages = await kaiten.instances.usage.list("acme-production");
export const added = await flexnet.entitlements.lineItems.add("E-1", { lineItems: [] });
export const refused = added.responseItems?.[0];

// Lists.
export const list = kaiten.licenses.list({ limit: 50 });
export const page = await list;
export const [first] = page.items;
for await (const each of list) console.log(each.lifecycleState);
for await (const granted of kaiten.licenses.entitlements.list("enterprise").items()) console.log(granted.value);
const plans: ListPlansQuery = { pageSize: 50 };
for await (const found of licensing.plans.list(plans).pages()) for (const plan of found.data) console.log(plan.product);

// Requests.
const acme: CreateCustomerRequest = { name: "Acme" };
export const customer = await kaiten.customers.create(acme);
const lineItem: LineItem = { product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" };
export const created = await flexnet.entitlements.create({ lineItems: [lineItem], autoGenerate: true }).result();

// Errors.
const grant = { entitlementSlug: "seats", value: { type: "number", value: 5 } } as const;
const answer = await kaiten.licenses.entitlements.attach("enterprise", grant).result();
if (!answer.ok) {
  const { error } = answer;
  if (isProblem(error, 404)) console.log(error.status);
  if (error.kind === "conflict") console.log(error.problem);
}
const activated = await licensing.activations.list("le-1").result();
if (!activated.ok) throw activated.error;
try {
  await started;
} catch (thrown) {
  if (isUsageLimitReached(thrown)) console.log(thrown);
  else if (LicensingError.is(thrown)) console.error(thrown, thrown.outcome);
}

export const fake = createKaitenFake();
export const state = fake.state;
