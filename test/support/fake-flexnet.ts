// The fake of FlexNet Operations as its tests use it.
import type { FlexNetFake } from "../../src/fake/index.js";

/** A line item that can be taken. */
export const line = {
  product: [{ productName: "SampleProduct", productVersion: "1.0" }],
  startDate: "2026-01-01",
};

/** Sends a body, and reads the answer. */
export async function create(fake: FlexNetFake, body: unknown, token: string | null = "rna_test") {
  const response = await fake.fetch(`${fake.baseUrl}/v1/entitlement`, {
    method: "POST",
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
