// Failure, in both styles. Every line here must compile, and the two marked ones must not.
import { isProblem, LicensingError } from "licensing-sdk";
import type { FlexNetClient } from "licensing-sdk/flexnet";
import type { KaitenClient } from "licensing-sdk/kaiten";

declare const kaiten: KaitenClient;
declare const flexnet: FlexNetClient;
const grant = { entitlementSlug: "seats", value: { type: "number", value: 5 } } as const;

// 1. Throwing: an idempotent grant.
try {
  await kaiten.licenses.entitlements.attach("enterprise", grant);
} catch (error) {
  if (isProblem(error, 409)) await kaiten.licenses.entitlements.update("enterprise", "seats", { value: grant.value });
  else if (isProblem(error, 400, 422)) for (const e of error.problem.errors ?? []) console.error(e.location, e.message);
  else if (LicensingError.is(error) && error.outcome === "unknown") await lookBeforeSendingAgain(error.operation);
  else throw error;
}

// 2. Returning: exhaustive. Remove a case and `never` no longer compiles.
const answer = await kaiten.licenses.entitlements.attach("enterprise", grant).result();
if (!answer.ok) {
  const { error } = answer;
  switch (error.kind) {
    case "not-found": console.error(error.status satisfies 404, error.problem.detail); break;
    case "conflict": break;
    case "bad-request": case "unprocessable-content": console.error(error.problem.errors?.[0]?.location); break;
    case "unauthorized": case "forbidden": process.exit(4);
    case "service-unavailable": case "too-many-requests": console.error("retry in", error.retryAfterMs); break;
    case "internal-server-error": case "unexpected-status": console.error(error.status, error.requestId); break;
    case "connection": case "timeout": case "aborted": case "invalid-response": case "invalid-request": console.error(error.outcome); break;
    default: error satisfies never;
  }
}
// @ts-expect-error data is out of reach until ok is checked
answer.data;
const created = await flexnet.entitlements.create({ autoGenerate: true, lineItems: [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }] }).result();
// @ts-expect-error creating an entitlement declares no 409: such an answer is "unexpected-status"
if (!created.ok && created.error.kind === "conflict") {}

declare function lookBeforeSendingAgain(operation: string): Promise<void>;
