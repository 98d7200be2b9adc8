// An application that uses all three clients, in every style. What its type check costs is measured (../cost.ts).
import { type CallOptions, type Hooks, isProblem, LicensingError } from "licensing-sdk";
import { createFlexNetClient, type LineItem } from "licensing-sdk/flexnet";
import {
  type AttachLicenseEntitlementError,
  createKaitenClient,
  isUsageLimitReached,
  type License,
} from "licensing-sdk/kaiten";
import { createSoftwareLicensingClient, type LicenseEntitlement } from "licensing-sdk/software-licensing";

const hooks: Hooks = {
  onResponse: ({ operation, status, durationMs }) => console.debug(operation, status, durationMs),
  onRetry: ({ operation, attempt, delayMs, error }) => console.warn(operation, attempt, delayMs, error.kind),
};
const token = process.env["KAITEN_TOKEN"] ?? "";
const kaiten = createKaitenClient({ baseUrl: "https://demo.kaiten.sh/api", token, timeout: 5_000, hooks });
const licensing = createSoftwareLicensingClient({
  userToken: process.env["SOFTWARE_LICENSING_USER_TOKEN"] ?? "",
  retry: { maxAttempts: 2, retryAfterOn503: true },
});
const flexnet = createFlexNetClient({ siteId: "flex1234", token: async () => process.env["FLEXNET_TOKEN"] ?? "" });

/** Throwing: a grant that may be there already. */
export async function grantSeats(license: string, seats: number, options?: CallOptions): Promise<"granted" | "unsure"> {
  const value = { type: "number", value: seats } as const;
  try {
    await kaiten.licenses.entitlements.attach(license, { entitlementSlug: "seats", value }, options);
  } catch (error) {
    if (isProblem(error, 409)) await kaiten.licenses.entitlements.update(license, "seats", { value }, options);
    else if (isProblem(error, 400, 422)) for (const each of error.problem.errors ?? []) console.error(each.location);
    else if (LicensingError.is(error) && error.outcome === "unknown") return "unsure";
    else throw error;
  }
  return "granted";
}

/** Returning: each way in which an operation can fail, and no other. */
export async function grantSupport(license: string): Promise<string> {
  const value = { type: "boolean", value: true } as const;
  const answer = await kaiten.licenses.entitlements.attach(license, { entitlementSlug: "support", value }).result();
  return answer.ok ? "granted" : explain(answer.error);
}

function explain(error: AttachLicenseEntitlementError): string {
  switch (error.kind) {
    case "not-found":
    case "conflict":
      return error.problem.code ?? error.problem.title ?? `${error.status}`;
    case "bad-request":
    case "unprocessable-content":
      return (error.problem.errors ?? []).map(({ location, message }) => `${location}: ${message}`).join();
    case "unauthorized":
    case "forbidden":
    case "internal-server-error":
    case "unexpected-status":
      return `${error.status} ${error.requestId}`;
    case "too-many-requests":
    case "service-unavailable":
      return `again in ${error.retryAfterMs ?? 0} ms`;
    case "invalid-response":
      return `${error.reason}, ${error.outcome}`;
    case "timeout":
      return error.budget;
    case "connection":
      return error.code ?? "connection";
    case "aborted":
    case "invalid-request":
      return error.message;
  }
}

/** Lists: every item, every page, and one page with what came beside it. */
export async function report(customerId: string, signal: AbortSignal): Promise<void> {
  const published: License[] = [];
  for await (const license of kaiten.licenses.list({ limit: 200 }, { signal })) {
    if (license.lifecycleState === "PUBLISHED") published.push(license);
  }
  const { data, status, headers, attempts } = await kaiten.licenses.list().withResponse();
  console.log(status, headers.get("x-request-id"), attempts, data.items.length, data.nextCursor);
  for (const { slug } of published) {
    for await (const { entitlementName, value } of kaiten.licenses.entitlements.list(slug).items()) {
      console.log(entitlementName, value.type === "number" ? value.value.toFixed() : value.type);
    }
  }
  const held = new Map<string, LicenseEntitlement[]>();
  for await (const page of licensing.licenses.list({ customerId, pageSize: 50 }, { signal }).pages()) {
    console.log(page.pagination.currentPage, page.pagination.totalPages);
    for (const { key, licenseEntitlements } of page.data) held.set(key, licenseEntitlements);
  }
  for (const [key, [entitlement]] of held) console.log(key, entitlement?.actual, entitlement?.threshold);
}

/** A unit of usage, and the activation that it stands for. */
export async function use(instance: string, licenseKey: string, machine: string): Promise<boolean> {
  const body = { value: { type: "number", value: 1 }, behavior: "append" } as const;
  const usage = await kaiten.instances.usage.report(instance, "seats", body, { retry: false }).result();
  if (!usage.ok && isUsageLimitReached(usage.error)) console.error(usage.error.problem.code);
  if (!usage.ok) return false;
  const { id } = await licensing.activations.create({ activationValue: machine, licenseKey, entitlementName: "seats" });
  console.log(usage.data.limit?.value, id);
  return true;
}

/** An order at FlexNet, of which each line item is refused by itself. */
export async function order(products: readonly string[], startDate: string): Promise<readonly string[]> {
  const lineItems = products.map(
    (productName): LineItem => ({ product: [{ productName, productVersion: "1" }], startDate, autoGenerate: true }),
  );
  const created = await flexnet.entitlements.create({ entitlementId: "E-1", lineItems, status: "draft" }).result();
  if (!created.ok && created.error.kind !== "bad-request") throw created.error;
  const { responseItems = [] } = await flexnet.entitlements.lineItems.add("E-1", { lineItems }, { timeout: 10_000 });
  return responseItems.flatMap(({ errorMsg }) => errorMsg ?? []);
}
