// The fake of FlexNet Operations as its tests use it.
import {
  createFlexNetFake,
  type FlexNetFake,
  type FlexNetFakeEntitlementSeed,
  type FlexNetFakeLineItem,
} from "../../src/fake/index.js";
import { createFlexNetClient } from "../../src/flexnet/index.js";
import { type Call, isProblem } from "../../src/index.js";

/** A line item that can be taken. */
export const line = {
  product: [{ productName: "SampleProduct", productVersion: "1.0" }],
  startDate: "2026-01-01",
};

/** A maintenance line item that can be taken. */
export const maintenance = {
  maintenanceProduct: { maintenanceProductName: "SampleMaintenance", maintenanceProductVersion: "1.0" },
  startDate: "2026-01-01",
};

/** A fake, and the entitlements of a client of it. A call is one attempt. */
export function setUp(entitlements: readonly FlexNetFakeEntitlementSeed[] = []) {
  const fake = createFlexNetFake({ entitlements });
  const client = createFlexNetClient({ baseUrl: fake.baseUrl, token: "rna_test", fetch: fake.fetch, retry: false });
  return { fake, ...client };
}

/** The line item of an id, whose entitlement it may be. */
export function lineItemOf({ state }: FlexNetFake, activationId: string): FlexNetFakeLineItem | undefined {
  return state.entitlements.flatMap(({ lineItems }) => lineItems).find((each) => each.activationId === activationId);
}

/** The status of a call that was refused, and the message of the vendor. */
export async function refused(call: Call<unknown, unknown>): Promise<{ status: number; message: string | undefined }> {
  const answer = await call.result();
  if (answer.ok || !isProblem(answer.error)) throw new Error("the call was not refused", { cause: answer });
  return { status: answer.error.status, message: answer.error.problem.detail };
}

/** Sends a body that creates an entitlement, and reads the answer. */
export function create(fake: FlexNetFake, body: unknown, token: string | null = "rna_test") {
  return send(fake, "POST", "/v1/entitlement", body, token);
}

/** Sends a request as it is, and reads the answer. */
export async function send(
  fake: FlexNetFake,
  method: string,
  path: string,
  body?: unknown,
  token: string | null = "rna_test",
) {
  const response = await fake.fetch(`${fake.baseUrl}${path}`, {
    method,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const data: unknown = await response.json();
  return { status: response.status, type: response.headers.get("content-type"), data };
}

/** The answer of a refusal for these reasons, side by side. */
export function refusal(...reasons: readonly string[]) {
  return { status: 400, type: "application/json", data: { status: "failure", message: reasons.join("; ") } };
}

/** The answer of a success. */
export const success = { status: 201, type: "application/json", data: { status: "success" } };
