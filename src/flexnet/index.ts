// `licensing-sdk/flexnet`: the client for FlexNet Operations, its request and answer types and its failures. It may import
// core/ and generated/.
export type {
  AddLineItemsError,
  AddMaintenanceLineItemsError,
  CreateEntitlementError,
  ListEntitlementsError,
  ListLineItemsError,
  UpdateLineItemPoliciesError,
  UpdateLineItemPropertiesError,
} from "../../generated/flexnet/errors.js";
export type {
  Account,
  AddLineItemsRequest,
  AddMaintenanceLineItemsRequest,
  Attribute,
  AttributeUpdate,
  CreateEntitlementRequest,
  CreateEntitlementResponse,
  Entitlement,
  EntitlementListResponse,
  LicenseModel,
  LicenseModelDetail,
  LicenseModelUpdate,
  LineItem,
  LineItemDetail,
  LineItemListResponse,
  LineItemProperties,
  LineItemResponse,
  LineItemResult,
  ListEntitlementsQuery,
  ListLineItemsQuery,
  MaintenanceLineItem,
  MaintenanceProduct,
  PolicyAttribute,
  Product,
  ProductDetail,
  ProductUpdate,
  UpdateLineItemPoliciesRequest,
  UpdateLineItemPoliciesResponse,
  UpdateLineItemPropertiesRequest,
} from "../../generated/flexnet/types.js";
export { createFlexNetClient, type FlexNetClient, type FlexNetClientOptions } from "./client.js";
export type { FlexNetEntitlements } from "./entitlements.js";
export type { FlexNetLineItems } from "./line-items.js";
export type { FlexNetMaintenanceLineItems } from "./maintenance-line-items.js";
