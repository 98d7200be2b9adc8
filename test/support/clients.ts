// The clients as the tests use them: of any base URL, with a token that is good everywhere.
import { type CreateEntitlementRequest, createFlexNetClient } from "../../src/flexnet/index.js";
import type { CallOptions, ClientOptions } from "../../src/index.js";
import { type AttachLicenseEntitlementRequest, createKaitenClient } from "../../src/kaiten/index.js";
import { createSoftwareLicensingClient } from "../../src/software-licensing/index.js";

/** The three clients at one base URL. A call is one attempt, where nothing else is asked for. */
export function clientsAt(baseUrl: string, given: ClientOptions = {}) {
  const options = { retry: false, ...given } as const;
  return {
    kaiten: createKaitenClient({ ...options, baseUrl, token: "ksh_token" }),
    licensing: createSoftwareLicensingClient({ ...options, baseUrl, token: "access-token" }),
    flexnet: createFlexNetClient({ ...options, baseUrl, token: "rna_token" }),
  };
}

/** A body that attaches an entitlement. */
export const grant: AttachLicenseEntitlementRequest = {
  entitlementSlug: "api-calls",
  value: { type: "number", value: 42.5 },
};

/** A body that creates an entitlement. */
export const simpleEntitlement: CreateEntitlementRequest = {
  autoGenerate: true,
  lineItems: [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }],
};

/**
 * One operation of each sort at one base URL: a read of an object, a read of an array, a write that is answered without
 * a body, and a write that is answered with an object.
 */
export function operationsAt(baseUrl: string, options: ClientOptions = {}) {
  const { kaiten, licensing, flexnet } = clientsAt(baseUrl, options);
  return {
    get: (call?: CallOptions) => licensing.licenseEntitlements.get("le-1", call),
    list: (call?: CallOptions) => licensing.licenseEntitlements.list({}, call),
    attach: (call?: CallOptions) => kaiten.licenses.entitlements.attach("enterprise", grant, call),
    create: (call?: CallOptions) => flexnet.entitlements.create(simpleEntitlement, call),
  };
}
