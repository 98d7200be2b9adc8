// `licensing-sdk/software-licensing`: the client for software-licensing.io, its request and answer types and its failures.
// It may import core/ and generated/.
export type {
  AddLicenseEntitlementToPlanError,
  CreateAccessTokenError,
  CreateActivationError,
  CreateCustomerError,
  CreateEntitlementError,
  CreateLicenseError,
  CreatePlanEntitlementError,
  CreatePlanError,
  CreateProductError,
  DeleteActivationError,
  DeleteEntitlementError,
  DeletePlanEntitlementError,
  GetCustomerError,
  GetLicenseEntitlementError,
  GetPlanError,
  GetProductError,
  ListActivationsError,
  ListCustomersError,
  ListEntitlementsError,
  ListLicenseEntitlementsError,
  ListLicensesError,
  ListPlanEntitlementsError,
  ListPlansError,
  ListProductsError,
  RefreshAccessTokenError,
  RefreshLicenseEntitlementError,
  UpdateActivationError,
  UpdateCustomerError,
  UpdateEntitlementError,
  UpdateLicenseEntitlementError,
  UpdatePlanEntitlementError,
  UpdateProductError,
} from "../../generated/software-licensing/errors.js";
export type {
  AccessToken,
  Activation,
  ActivationPage,
  AddLicenseEntitlementToPlanRequest,
  ConsumptionPeriod,
  CreateAccessTokenRequest,
  CreateActivationRequest,
  CreateCustomerRequest,
  CreateEntitlementRequest,
  CreateLicenseRequest,
  CreatePlanEntitlementRequest,
  CreatePlanRequest,
  CreateProductRequest,
  Customer,
  CustomerPage,
  DeleteActivationRequest,
  Entitlement,
  EntitlementPage,
  License,
  LicenseEntitlement,
  LicensePage,
  LicensePlan,
  Note,
  Pagination,
  Plan,
  PlanEntitlement,
  PlanPage,
  Product,
  ProductPage,
  RefreshAccessTokenRequest,
  UpdateActivationRequest,
  UpdateCustomerRequest,
  UpdateEntitlementRequest,
  UpdateLicenseEntitlementRequest,
  UpdatePlanEntitlementRequest,
  UpdateProductRequest,
} from "../../generated/software-licensing/types.js";
export type { ListActivationsQuery, SoftwareLicensingActivations } from "./activations.js";
export type { SoftwareLicensingAuthorization } from "./authorization.js";
export {
  createSoftwareLicensingClient,
  type SoftwareLicensingClient,
  type SoftwareLicensingClientOptions,
} from "./client.js";
export type { ListCustomersQuery, SoftwareLicensingCustomers } from "./customers.js";
export type { ListEntitlementsQuery, SoftwareLicensingEntitlements } from "./entitlements.js";
export type { ListLicenseEntitlementsQuery, SoftwareLicensingLicenseEntitlements } from "./license-entitlements.js";
export type { ListLicensesQuery, SoftwareLicensingLicenses } from "./licenses.js";
export type { SoftwareLicensingPlanEntitlements } from "./plan-entitlements.js";
export type { ListPlansQuery, SoftwareLicensingPlans } from "./plans.js";
export type { ListProductsQuery, SoftwareLicensingProducts } from "./products.js";
