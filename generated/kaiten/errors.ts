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

/** The failures of each operation, by its id. */
export interface Failures {
  attachLicenseEntitlement: AttachLicenseEntitlementError;
  updateLicenseEntitlement: UpdateLicenseEntitlementError;
}
