// `licensing-sdk/flexnet`: the client for FlexNet Operations, its request and answer types and its failures. It may import
// core/ and generated/.
export type { CreateEntitlementError } from "../../generated/flexnet/errors.js";
export type {
  Account,
  Attribute,
  CreateEntitlementRequest,
  CreateEntitlementResponse,
  LicenseModel,
  LineItem,
  Product,
} from "../../generated/flexnet/types.js";
export { createFlexNetClient, type FlexNetClient, type FlexNetClientOptions } from "./client.js";
export type { FlexNetEntitlements } from "./entitlements.js";
