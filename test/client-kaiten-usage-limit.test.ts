// `isUsageLimitReached`, of errors and of anything else.
import { expect, expectTypeOf, test } from "vitest";
import { isUsageLimitReached, type ReportEntitlementUsageRequest, type UsageLimitError } from "../src/kaiten/index.js";
import { clientsAt } from "./support/clients.js";
import { json, serve } from "./support/server.js";

const report: ReportEntitlementUsageRequest = { value: { type: "number", value: 1.5 }, behavior: "append" };
const code = "ReportEntitlementUsageMetric.ThresholdExceeded";

/** The error of a usage report that is answered so. */
async function failing(status: number, members: object): Promise<unknown> {
  const { url } = await serve(() => json(status, members, "application/problem+json"));
  const result = await clientsAt(url).kaiten.instances.usage.report("i", "e", report).result();
  return result.ok ? undefined : result.error;
}

test("is true for 409 with its code", async () => {
  const error = await failing(409, { status: 409, code });
  expect(isUsageLimitReached(error)).toBe(true);
  if (isUsageLimitReached(error)) expectTypeOf(error).toEqualTypeOf<UsageLimitError>();
});

test.each([
  [409, { code: "ReportEntitlementUsageMetric.TransactionIdReused" }],
  [409, {}],
  [400, { code }],
  [418, { code }],
])("is false for %s with %j", async (status, members) => {
  expect(isUsageLimitReached(await failing(status, members))).toBe(false);
});

test.each([undefined, null, 0, "x", code, {}, { status: 409, problem: { code } }, new Error(code), Symbol(code)])(
  "is false for %s",
  (value) => {
    expect(isUsageLimitReached(value)).toBe(false);
  },
);

test("leaves the other conflicts to be told apart", async () => {
  const { url } = await serve(() => json(409, { code: "other" }, "application/problem+json"));
  const result = await clientsAt(url).kaiten.instances.usage.report("i", "e", report).result();
  expect(result.ok || isUsageLimitReached(result.error) ? "" : result.error.kind).toBe("conflict");
});
