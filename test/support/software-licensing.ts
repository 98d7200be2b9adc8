// A small company on the fake of software-licensing.io, with a client that the fake answers.
import {
  createSoftwareLicensingFake,
  type SoftwareLicensingFake,
  type SoftwareLicensingFakeOptions,
} from "../../src/fake/index.js";
import { type AnyLicensingError, type Call, ProblemError } from "../../src/index.js";
import { createSoftwareLicensingClient } from "../../src/software-licensing/index.js";
import { noon } from "./fake-software-licensing.js";

/** A fake with a product, its plan and two entitlements, one of them in the plan, and a customer; its time stands still. */
export function company(options: SoftwareLicensingFakeOptions = {}) {
  const clock = { time: noon, now: () => clock.time };
  const fake = createSoftwareLicensingFake({
    products: [{ id: "editor", name: "Editor" }],
    plans: [{ id: "team", name: "Team", productId: "editor", cost: 49.5 }],
    entitlements: [
      { id: "devices", name: "devices", activationsEnabled: true },
      { id: "calls", name: "api-calls", consumptionPeriod: { id: "period-1", name: "hour" } },
    ],
    planEntitlements: [{ id: "team-devices", planId: "team", entitlementId: "devices", threshold: 2 }],
    customers: [{ id: "acme", name: "Acme", externalId: "crm-1" }],
    tokens: ["test"],
    clock,
    ...options,
  });
  const { baseUrl, fetch } = fake;
  return { fake, clock, licensing: createSoftwareLicensingClient({ baseUrl, token: "test", fetch, retry: false }) };
}

/** What the ledger has of each request: its operation, its path with the query, its body, and whether it was applied. */
export function ledger({ baseUrl, requests }: SoftwareLicensingFake) {
  return requests.map(({ operation, method, url, body, applied }) => {
    const request = `${method} ${decodeURIComponent(url.slice(baseUrl.length))}`;
    return { operation, request, ...(body !== undefined && { body }), ...(applied && { applied }) };
  });
}

/** The status and the detail of the problem that a call has to end with. */
export async function refusalOf(call: Call<unknown, AnyLicensingError>): Promise<string> {
  const end = await call.result();
  if (end.ok || !(end.error instanceof ProblemError)) throw new Error("the call was not refused");
  return `${end.error.status} ${end.error.problem.detail}`;
}
