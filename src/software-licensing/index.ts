// `licensing-sdk/software-licensing`: the client for software-licensing.io, its request and answer types and its failures.
// It may import core/ and generated/.
export type {
  AddLicenseEntitlementToPlanError,
  CreateAccessTokenError,
  GetLicenseEntitlementError,
  ListLicenseEntitlementsError,
  RefreshAccessTokenError,
  RefreshLicenseEntitlementError,
  UpdateLicenseEntitlementError,
} from "../../generated/software-licensing/errors.js";
export type {
  AccessToken,
  Activation,
  AddLicenseEntitlementToPlanRequest,
  ConsumptionPeriod,
  CreateAccessTokenRequest,
  Entitlement,
  LicenseEntitlement,
  RefreshAccessTokenRequest,
  UpdateLicenseEntitlementRequest,
} from "../../generated/software-licensing/types.js";
export type { SoftwareLicensingAuthorization } from "./authorization.js";
export {
  createSoftwareLicensingClient,
  type SoftwareLicensingClient,
  type SoftwareLicensingClientOptions,
} from "./client.js";
export type { ListLicenseEntitlementsQuery, SoftwareLicensingLicenseEntitlements } from "./license-entitlements.js";
