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

/** How `createActivation` can fail: `kind` tells the classes apart. */
export type CreateActivationError =
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

/** How `updateActivation` can fail: `kind` tells the classes apart. */
export type UpdateActivationError =
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

/** How `deleteActivation` can fail: `kind` tells the classes apart. */
export type DeleteActivationError =
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

/** How `listActivations` can fail: `kind` tells the classes apart. */
export type ListActivationsError =
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

/** How `listLicenses` can fail: `kind` tells the classes apart. */
export type ListLicensesError =
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

/** How `listPlans` can fail: `kind` tells the classes apart. */
export type ListPlansError =
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

/** How `createPlan` can fail: `kind` tells the classes apart. */
export type CreatePlanError =
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

/** How `getPlan` can fail: `kind` tells the classes apart. */
export type GetPlanError =
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

/** How `createPlanEntitlement` can fail: `kind` tells the classes apart. */
export type CreatePlanEntitlementError =
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

/** How `listPlanEntitlements` can fail: `kind` tells the classes apart. */
export type ListPlanEntitlementsError =
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

/** How `updatePlanEntitlement` can fail: `kind` tells the classes apart. */
export type UpdatePlanEntitlementError =
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

/** How `deletePlanEntitlement` can fail: `kind` tells the classes apart. */
export type DeletePlanEntitlementError =
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

/** How `listEntitlements` can fail: `kind` tells the classes apart. */
export type ListEntitlementsError =
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
  | ServiceUnavailableError
  | UnexpectedStatusError
  | NonProblemError;

/** How `deleteEntitlement` can fail: `kind` tells the classes apart. */
export type DeleteEntitlementError =
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

/** How `listProducts` can fail: `kind` tells the classes apart. */
export type ListProductsError =
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

/** How `createProduct` can fail: `kind` tells the classes apart. */
export type CreateProductError =
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

/** How `getProduct` can fail: `kind` tells the classes apart. */
export type GetProductError =
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

/** How `updateProduct` can fail: `kind` tells the classes apart. */
export type UpdateProductError =
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

/** How `listCustomers` can fail: `kind` tells the classes apart. */
export type ListCustomersError =
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

/** How `updateCustomer` can fail: `kind` tells the classes apart. */
export type UpdateCustomerError =
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
  createActivation: CreateActivationError;
  updateActivation: UpdateActivationError;
  deleteActivation: DeleteActivationError;
  listActivations: ListActivationsError;
  listLicenses: ListLicensesError;
  createLicense: CreateLicenseError;
  listPlans: ListPlansError;
  createPlan: CreatePlanError;
  getPlan: GetPlanError;
  createPlanEntitlement: CreatePlanEntitlementError;
  listPlanEntitlements: ListPlanEntitlementsError;
  updatePlanEntitlement: UpdatePlanEntitlementError;
  deletePlanEntitlement: DeletePlanEntitlementError;
  listEntitlements: ListEntitlementsError;
  createEntitlement: CreateEntitlementError;
  updateEntitlement: UpdateEntitlementError;
  deleteEntitlement: DeleteEntitlementError;
  listProducts: ListProductsError;
  createProduct: CreateProductError;
  getProduct: GetProductError;
  updateProduct: UpdateProductError;
  listCustomers: ListCustomersError;
  createCustomer: CreateCustomerError;
  getCustomer: GetCustomerError;
  updateCustomer: UpdateCustomerError;
}
