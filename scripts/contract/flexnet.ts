// The operations of FlexNet Operations, one after another, on a fake that holds nothing at first.
import { createFlexNetClient } from "licensing-sdk/flexnet";
import type { operations } from "../../generated/flexnet/types.js";
import { Contract } from "./contract.js";

const product = [{ productName: "SampleProduct", productVersion: "1.0" }];
const line = { product, startDate: "2026-01-01", expiryDate: "2026-12-31", quantity: 5 };
const maintenanceProduct = { maintenanceProductName: "Support", maintenanceProductVersion: "1.0" };

/** Calls every operation at a base URL. */
export async function flexnet(baseUrl: string): Promise<Contract<keyof operations>> {
  const contract = new Contract<keyof operations>();
  const options = { baseUrl, token: "rna_contract", fetch: contract.fetch, retry: false } as const;
  const { entitlements } = createFlexNetClient(options);
  const { lineItems, maintenanceLineItems } = entitlements;
  const order = { entitlementId: "order-1", lineItems: [{ ...line, activationId: "line-1" }] };
  const policies = {
    extraActivations: 2,
    returns: { allowedCount: 3, policyTermDuration: 1, policyTermUnit: "Years" },
  } as const;
  const properties = { lineItems: [{ activationId: "line-2", orderType: "renewal_order" as const, deploy: true }] };
  const more = { lineItems: [{ ...line, activationId: "line-2" }] };
  const maintenance = {
    maintenanceLineItems: [{ maintenanceProduct, startDate: "2026-01-01", isPermanent: true, autoGenerate: true }],
  };

  await contract.success("createEntitlement", entitlements.create(order));
  await contract.success(
    "createEntitlement",
    entitlements.create({ autoGenerate: true, lineItems: [{ ...line, autoGenerate: true }] }),
  );
  await contract.failure("createEntitlement", 400, entitlements.create(order));
  await contract.success("listEntitlements", entitlements.list());
  await contract.success("addLineItems", lineItems.add("order-1", more));
  await contract.failure("addLineItems", 400, lineItems.add("order-1", more));
  await contract.success("listLineItems", lineItems.list("order-1", { activationId: "line-2" }));
  await contract.failure("listLineItems", 404, lineItems.list("order-2"));
  await contract.success("updateLineItemPolicies", lineItems.updatePolicies("order-1", "line-1", policies));
  await contract.failure("updateLineItemPolicies", 404, lineItems.updatePolicies("order-1", "line-9", policies));
  await contract.success("updateLineItemProperties", lineItems.updateProperties("order-1", properties));
  await contract.failure("updateLineItemProperties", 404, lineItems.updateProperties("order-2", properties));
  await contract.success("addMaintenanceLineItems", maintenanceLineItems.add("order-1", maintenance));
  await contract.failure("addMaintenanceLineItems", 404, maintenanceLineItems.add("order-2", maintenance));
  // The one failure that a list of everything can have here: a token that is not known.
  const stranger = createFlexNetClient({ ...options, token: "unknown" });
  await contract.failure("listEntitlements", 401, stranger.entitlements.list());
  return contract;
}
