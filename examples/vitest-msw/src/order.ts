// What an application does with an order: it makes the entitlement, once.
import { LicensingError } from "licensing-sdk";
import type { CreateEntitlementRequest, FlexNetClient } from "licensing-sdk/flexnet";

/** What became of an order. `look` asks a person to look, since nobody can tell. */
export type Ending = "created" | "was there" | "refused" | "later" | "look";

export async function place(
  flexnet: FlexNetClient,
  order: CreateEntitlementRequest & { readonly entitlementId: string },
): Promise<Ending> {
  const created = await flexnet.entitlements.create(order).result();
  if (created.ok) return "created";
  switch (created.error.outcome) {
    case "rejected":
      return (await isThere(flexnet, order.entitlementId)) ? "was there" : "refused";
    case "deferred":
    case "not-sent":
      return "later";
    case "unknown":
      // The answer was lost, which says nothing of the order: look for it.
      return (await isThere(flexnet, order.entitlementId).catch(() => undefined)) ? "created" : "look";
    case "applied":
      return "created";
  }
}

async function isThere(flexnet: FlexNetClient, entitlementId: string): Promise<boolean> {
  try {
    await flexnet.entitlements.lineItems.list(entitlementId);
    return true;
  } catch (error) {
    if (LicensingError.is(error) && error.kind === "not-found") return false;
    throw error;
  }
}
