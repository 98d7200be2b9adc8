// Written by `npm run generate` from openapi/software-licensing.yaml. Do not edit.
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

/** How `listLicenseEntitlements` can fail: `kind` tells the classes apart. */
export type ListLicenseEntitlementsError =
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

/** How `addLicenseEntitlementToPlan` can fail: `kind` tells the classes apart. */
export type AddLicenseEntitlementToPlanError =
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
  | ServiceUnavailableError
  | UnexpectedStatusError
  | NonProblemError;

/** How `refreshLicenseEntitlement` can fail: `kind` tells the classes apart. */
export type RefreshLicenseEntitlementError =
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

/** How `createAccessToken` can fail: `kind` tells the classes apart. */
export type CreateAccessTokenError =
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

/** How `refreshAccessToken` can fail: `kind` tells the classes apart. */
export type RefreshAccessTokenError =
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

/** The failures of each operation, by its id. */
export interface Failures {
  listLicenseEntitlements: ListLicenseEntitlementsError;
  addLicenseEntitlementToPlan: AddLicenseEntitlementToPlanError;
  getLicenseEntitlement: GetLicenseEntitlementError;
  updateLicenseEntitlement: UpdateLicenseEntitlementError;
  refreshLicenseEntitlement: RefreshLicenseEntitlementError;
  createAccessToken: CreateAccessTokenError;
  refreshAccessToken: RefreshAccessTokenError;
}
