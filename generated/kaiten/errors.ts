// Written by `npm run generate` from openapi/kaiten.yaml. Do not edit.
import type {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  InternalServerError,
  NonProblemError,
  NotFoundError,
  ServiceUnavailableError,
  TooManyRequestsError,
  UnauthorizedError,
  UnexpectedStatusError,
  UnprocessableContentError,
} from "../../src/core/errors.js";

/** How `listLicenses` can fail: `kind` tells the classes apart. */
export type ListLicensesError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `createLicense` can fail: `kind` tells the classes apart. */
export type CreateLicenseError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | ServiceUnavailableError
  | UnexpectedStatusError
  | NonProblemError;

/** How `getLicense` can fail: `kind` tells the classes apart. */
export type GetLicenseError =
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `updateLicense` can fail: `kind` tells the classes apart. */
export type UpdateLicenseError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `deleteLicense` can fail: `kind` tells the classes apart. */
export type DeleteLicenseError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `publishLicense` can fail: `kind` tells the classes apart. */
export type PublishLicenseError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `archiveLicense` can fail: `kind` tells the classes apart. */
export type ArchiveLicenseError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `unarchiveLicense` can fail: `kind` tells the classes apart. */
export type UnarchiveLicenseError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `listLicenseEntitlements` can fail: `kind` tells the classes apart. */
export type ListLicenseEntitlementsError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `attachLicenseEntitlement` can fail: `kind` tells the classes apart. */
export type AttachLicenseEntitlementError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | ServiceUnavailableError
  | UnexpectedStatusError
  | NonProblemError;

/** How `getLicenseEntitlement` can fail: `kind` tells the classes apart. */
export type GetLicenseEntitlementError =
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `updateLicenseEntitlement` can fail: `kind` tells the classes apart. */
export type UpdateLicenseEntitlementError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `detachLicenseEntitlement` can fail: `kind` tells the classes apart. */
export type DetachLicenseEntitlementError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `listEntitlements` can fail: `kind` tells the classes apart. */
export type ListEntitlementsError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `createEntitlement` can fail: `kind` tells the classes apart. */
export type CreateEntitlementError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | ServiceUnavailableError
  | UnexpectedStatusError
  | NonProblemError;

/** How `getEntitlement` can fail: `kind` tells the classes apart. */
export type GetEntitlementError =
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `updateEntitlement` can fail: `kind` tells the classes apart. */
export type UpdateEntitlementError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `deleteEntitlement` can fail: `kind` tells the classes apart. */
export type DeleteEntitlementError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `listCustomers` can fail: `kind` tells the classes apart. */
export type ListCustomersError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `createCustomer` can fail: `kind` tells the classes apart. */
export type CreateCustomerError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | ServiceUnavailableError
  | UnexpectedStatusError
  | NonProblemError;

/** How `getCustomer` can fail: `kind` tells the classes apart. */
export type GetCustomerError =
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `updateCustomer` can fail: `kind` tells the classes apart. */
export type UpdateCustomerError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `deleteCustomer` can fail: `kind` tells the classes apart. */
export type DeleteCustomerError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `listInstances` can fail: `kind` tells the classes apart. */
export type ListInstancesError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `createInstance` can fail: `kind` tells the classes apart. */
export type CreateInstanceError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | ServiceUnavailableError
  | UnexpectedStatusError
  | NonProblemError;

/** How `getInstance` can fail: `kind` tells the classes apart. */
export type GetInstanceError =
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `updateInstance` can fail: `kind` tells the classes apart. */
export type UpdateInstanceError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `patchInstance` can fail: `kind` tells the classes apart. */
export type PatchInstanceError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `deleteInstance` can fail: `kind` tells the classes apart. */
export type DeleteInstanceError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `listInstanceUsage` can fail: `kind` tells the classes apart. */
export type ListInstanceUsageError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `getInstanceUsage` can fail: `kind` tells the classes apart. */
export type GetInstanceUsageError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `reportInstanceUsage` can fail: `kind` tells the classes apart. */
export type ReportInstanceUsageError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `listInstanceAuditTrail` can fail: `kind` tells the classes apart. */
export type ListInstanceAuditTrailError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | UnprocessableContentError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `evaluateFlag` can fail: `kind` tells the classes apart. */
export type EvaluateFlagError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `evaluateAllFlags` can fail: `kind` tells the classes apart. */
export type EvaluateAllFlagsError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** The failures of each operation, by its id. */
export interface Failures {
  listLicenses: ListLicensesError;
  createLicense: CreateLicenseError;
  getLicense: GetLicenseError;
  updateLicense: UpdateLicenseError;
  deleteLicense: DeleteLicenseError;
  publishLicense: PublishLicenseError;
  archiveLicense: ArchiveLicenseError;
  unarchiveLicense: UnarchiveLicenseError;
  listLicenseEntitlements: ListLicenseEntitlementsError;
  attachLicenseEntitlement: AttachLicenseEntitlementError;
  getLicenseEntitlement: GetLicenseEntitlementError;
  updateLicenseEntitlement: UpdateLicenseEntitlementError;
  detachLicenseEntitlement: DetachLicenseEntitlementError;
  listEntitlements: ListEntitlementsError;
  createEntitlement: CreateEntitlementError;
  getEntitlement: GetEntitlementError;
  updateEntitlement: UpdateEntitlementError;
  deleteEntitlement: DeleteEntitlementError;
  listCustomers: ListCustomersError;
  createCustomer: CreateCustomerError;
  getCustomer: GetCustomerError;
  updateCustomer: UpdateCustomerError;
  deleteCustomer: DeleteCustomerError;
  listInstances: ListInstancesError;
  createInstance: CreateInstanceError;
  getInstance: GetInstanceError;
  updateInstance: UpdateInstanceError;
  patchInstance: PatchInstanceError;
  deleteInstance: DeleteInstanceError;
  listInstanceUsage: ListInstanceUsageError;
  getInstanceUsage: GetInstanceUsageError;
  reportInstanceUsage: ReportInstanceUsageError;
  listInstanceAuditTrail: ListInstanceAuditTrailError;
  evaluateFlag: EvaluateFlagError;
  evaluateAllFlags: EvaluateAllFlagsError;
}
