// `licensing-sdk/kaiten`: the client for Kaiten, its request types and its failures. It may import core/ and generated/.
export type { AttachLicenseEntitlementError, UpdateLicenseEntitlementError } from "../../generated/kaiten/errors.js";
export type {
  AttachLicenseEntitlementRequest,
  BooleanEntitlementValue,
  ConfigEntitlementValue,
  EntitlementValue,
  NumberEntitlementValue,
  UpdateLicenseEntitlementRequest,
} from "../../generated/kaiten/types.js";
export { createKaitenClient, type KaitenClient, type KaitenClientOptions } from "./client.js";
export type { KaitenLicenseEntitlements } from "./license-entitlements.js";
