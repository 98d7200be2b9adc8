// Written by `npm run generate` from openapi/kaiten.yaml. Do not edit.
import type { OperationRow } from "../../src/core/operation.js";
import type { ArchiveLicenseError, AttachLicenseEntitlementError, CreateCustomerError, CreateEntitlementError, CreateInstanceError, CreateLicenseError, DeleteCustomerError, DeleteEntitlementError, DeleteInstanceError, DeleteLicenseError, DetachLicenseEntitlementError, EvaluateAllFlagsError, EvaluateFlagError, GetCustomerError, GetEntitlementError, GetInstanceError, GetInstanceUsageError, GetLicenseEntitlementError, GetLicenseError, ListCustomersError, ListEntitlementsError, ListInstanceAuditTrailError, ListInstanceUsageError, ListInstancesError, ListLicenseEntitlementsError, ListLicensesError, PatchInstanceError, PublishLicenseError, ReportInstanceUsageError, UnarchiveLicenseError, UpdateCustomerError, UpdateEntitlementError, UpdateInstanceError, UpdateLicenseEntitlementError, UpdateLicenseError } from "./errors.js";
import type { operations } from "./types.js";

/** The ids of the operations. */
export type OperationId = "listLicenses" | "createLicense" | "getLicense" | "updateLicense" | "deleteLicense" | "publishLicense" | "archiveLicense" | "unarchiveLicense" | "listLicenseEntitlements" | "attachLicenseEntitlement" | "getLicenseEntitlement" | "updateLicenseEntitlement" | "detachLicenseEntitlement" | "listEntitlements" | "createEntitlement" | "getEntitlement" | "updateEntitlement" | "deleteEntitlement" | "listCustomers" | "createCustomer" | "getCustomer" | "updateCustomer" | "deleteCustomer" | "listInstances" | "createInstance" | "getInstance" | "updateInstance" | "patchInstance" | "deleteInstance" | "listInstanceUsage" | "getInstanceUsage" | "reportInstanceUsage" | "listInstanceAuditTrail" | "evaluateFlag" | "evaluateAllFlags";

export const listLicenses: OperationRow<operations["listLicenses"], ListLicensesError> =
  '{"id":"listLicenses","method":"GET","path":"/licenses","answer":"object","errors":[400,401,403,422,429,500],"resend":true,"secured":true}';

export const createLicense: OperationRow<operations["createLicense"], CreateLicenseError> =
  '{"id":"createLicense","method":"POST","path":"/licenses","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const getLicense: OperationRow<operations["getLicense"], GetLicenseError> =
  '{"id":"getLicense","method":"GET","path":"/licenses/{licenseSlug}","answer":"object","errors":[401,403,404,422,429,500],"resend":true,"secured":true}';

export const updateLicense: OperationRow<operations["updateLicense"], UpdateLicenseError> =
  '{"id":"updateLicense","method":"PUT","path":"/licenses/{licenseSlug}","answer":"none","errors":[400,401,403,404,409,422,429,500],"resend":true,"secured":true}';

export const deleteLicense: OperationRow<operations["deleteLicense"], DeleteLicenseError> =
  '{"id":"deleteLicense","method":"DELETE","path":"/licenses/{licenseSlug}","answer":"none","errors":[400,401,403,404,409,422,429,500],"resend":true,"secured":true}';

export const publishLicense: OperationRow<operations["publishLicense"], PublishLicenseError> =
  '{"id":"publishLicense","method":"POST","path":"/licenses/{licenseSlug}/publish","answer":"object","errors":[400,401,403,404,409,422,429,500],"resend":false,"secured":true}';

export const archiveLicense: OperationRow<operations["archiveLicense"], ArchiveLicenseError> =
  '{"id":"archiveLicense","method":"POST","path":"/licenses/{licenseSlug}/archive","answer":"object","errors":[400,401,403,404,409,422,429,500],"resend":false,"secured":true}';

export const unarchiveLicense: OperationRow<operations["unarchiveLicense"], UnarchiveLicenseError> =
  '{"id":"unarchiveLicense","method":"POST","path":"/licenses/{licenseSlug}/unarchive","answer":"object","errors":[400,401,403,404,409,422,429,500],"resend":false,"secured":true}';

export const listLicenseEntitlements: OperationRow<operations["listLicenseEntitlements"], ListLicenseEntitlementsError> =
  '{"id":"listLicenseEntitlements","method":"GET","path":"/licenses/{licenseSlug}/entitlements","answer":"object","errors":[400,401,403,404,422,429,500],"resend":true,"secured":true}';

export const attachLicenseEntitlement: OperationRow<operations["attachLicenseEntitlement"], AttachLicenseEntitlementError> =
  '{"id":"attachLicenseEntitlement","method":"POST","path":"/licenses/{licenseSlug}/entitlements","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const getLicenseEntitlement: OperationRow<operations["getLicenseEntitlement"], GetLicenseEntitlementError> =
  '{"id":"getLicenseEntitlement","method":"GET","path":"/licenses/{licenseSlug}/entitlements/{entitlementSlug}","answer":"object","errors":[401,403,404,422,429,500],"resend":true,"secured":true}';

export const updateLicenseEntitlement: OperationRow<operations["updateLicenseEntitlement"], UpdateLicenseEntitlementError> =
  '{"id":"updateLicenseEntitlement","method":"PUT","path":"/licenses/{licenseSlug}/entitlements/{entitlementSlug}","answer":"none","errors":[400,401,403,404,409,422,429,500],"resend":true,"secured":true}';

export const detachLicenseEntitlement: OperationRow<operations["detachLicenseEntitlement"], DetachLicenseEntitlementError> =
  '{"id":"detachLicenseEntitlement","method":"DELETE","path":"/licenses/{licenseSlug}/entitlements/{entitlementSlug}","answer":"none","errors":[400,401,403,404,409,422,429,500],"resend":true,"secured":true}';

export const listEntitlements: OperationRow<operations["listEntitlements"], ListEntitlementsError> =
  '{"id":"listEntitlements","method":"GET","path":"/entitlements","answer":"object","errors":[400,401,403,422,429,500],"resend":true,"secured":true}';

export const createEntitlement: OperationRow<operations["createEntitlement"], CreateEntitlementError> =
  '{"id":"createEntitlement","method":"POST","path":"/entitlements","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const getEntitlement: OperationRow<operations["getEntitlement"], GetEntitlementError> =
  '{"id":"getEntitlement","method":"GET","path":"/entitlements/{entitlementSlug}","answer":"object","errors":[401,403,404,422,429,500],"resend":true,"secured":true}';

export const updateEntitlement: OperationRow<operations["updateEntitlement"], UpdateEntitlementError> =
  '{"id":"updateEntitlement","method":"PUT","path":"/entitlements/{entitlementSlug}","answer":"none","errors":[400,401,403,404,409,422,429,500],"resend":true,"secured":true}';

export const deleteEntitlement: OperationRow<operations["deleteEntitlement"], DeleteEntitlementError> =
  '{"id":"deleteEntitlement","method":"DELETE","path":"/entitlements/{entitlementSlug}","answer":"none","errors":[400,401,403,404,422,429,500],"resend":true,"secured":true}';

export const listCustomers: OperationRow<operations["listCustomers"], ListCustomersError> =
  '{"id":"listCustomers","method":"GET","path":"/customers","answer":"object","errors":[400,401,403,422,429,500],"resend":true,"secured":true}';

export const createCustomer: OperationRow<operations["createCustomer"], CreateCustomerError> =
  '{"id":"createCustomer","method":"POST","path":"/customers","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const getCustomer: OperationRow<operations["getCustomer"], GetCustomerError> =
  '{"id":"getCustomer","method":"GET","path":"/customers/{customerSlug}","answer":"object","errors":[401,403,404,422,429,500],"resend":true,"secured":true}';

export const updateCustomer: OperationRow<operations["updateCustomer"], UpdateCustomerError> =
  '{"id":"updateCustomer","method":"PUT","path":"/customers/{customerSlug}","answer":"none","errors":[400,401,403,404,422,429,500],"resend":true,"secured":true}';

export const deleteCustomer: OperationRow<operations["deleteCustomer"], DeleteCustomerError> =
  '{"id":"deleteCustomer","method":"DELETE","path":"/customers/{customerSlug}","answer":"none","errors":[400,401,403,404,422,429,500],"resend":true,"secured":true}';

export const listInstances: OperationRow<operations["listInstances"], ListInstancesError> =
  '{"id":"listInstances","method":"GET","path":"/instances","answer":"object","errors":[400,401,403,422,429,500],"resend":true,"secured":true}';

export const createInstance: OperationRow<operations["createInstance"], CreateInstanceError> =
  '{"id":"createInstance","method":"POST","path":"/instances","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const getInstance: OperationRow<operations["getInstance"], GetInstanceError> =
  '{"id":"getInstance","method":"GET","path":"/instances/{instanceSlug}","answer":"object","errors":[401,403,404,422,429,500],"resend":true,"secured":true}';

export const updateInstance: OperationRow<operations["updateInstance"], UpdateInstanceError> =
  '{"id":"updateInstance","method":"PUT","path":"/instances/{instanceSlug}","answer":"none","errors":[400,401,403,404,409,422,429,500],"resend":true,"secured":true}';

export const patchInstance: OperationRow<operations["patchInstance"], PatchInstanceError> =
  '{"id":"patchInstance","method":"PATCH","path":"/instances/{instanceSlug}","answer":"none","errors":[400,401,403,404,422,429,500],"resend":false,"secured":true}';

export const deleteInstance: OperationRow<operations["deleteInstance"], DeleteInstanceError> =
  '{"id":"deleteInstance","method":"DELETE","path":"/instances/{instanceSlug}","answer":"none","errors":[400,401,403,404,422,429,500],"resend":true,"secured":true}';

export const listInstanceUsage: OperationRow<operations["listInstanceUsage"], ListInstanceUsageError> =
  '{"id":"listInstanceUsage","method":"GET","path":"/instances/{instanceSlug}/entitlements/usage","answer":"array","errors":[400,401,403,404,422,429,500],"resend":true,"secured":true}';

export const getInstanceUsage: OperationRow<operations["getInstanceUsage"], GetInstanceUsageError> =
  '{"id":"getInstanceUsage","method":"GET","path":"/instances/{instanceSlug}/entitlements/{entitlementSlug}/usage","answer":"object","errors":[400,401,403,404,422,429,500],"resend":true,"secured":true}';

export const reportInstanceUsage: OperationRow<operations["reportInstanceUsage"], ReportInstanceUsageError> =
  '{"id":"reportInstanceUsage","method":"POST","path":"/instances/{instanceSlug}/entitlements/{entitlementSlug}/usage","answer":"object","errors":[400,401,403,404,409,422,429,500],"resend":false,"secured":true}';

export const listInstanceAuditTrail: OperationRow<operations["listInstanceAuditTrail"], ListInstanceAuditTrailError> =
  '{"id":"listInstanceAuditTrail","method":"GET","path":"/instances/{instanceSlug}/audit-trails","answer":"object","errors":[400,401,403,404,422,429,500],"resend":true,"secured":true}';

export const evaluateFlag: OperationRow<operations["evaluateFlag"], EvaluateFlagError> =
  '{"id":"evaluateFlag","method":"POST","path":"/ofrep/v1/evaluate/flags/{key}","answer":"object","errors":[400,401,403,429,500],"resend":true,"secured":true}';

export const evaluateAllFlags: OperationRow<operations["evaluateAllFlags"], EvaluateAllFlagsError> =
  '{"id":"evaluateAllFlags","method":"POST","path":"/ofrep/v1/evaluate/flags","answer":"object","errors":[400,401,403,429,500],"resend":true,"secured":true,"notModified":true}';
