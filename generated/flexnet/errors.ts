// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
import type {
  BadRequestError,
  ForbiddenError,
  InternalServerError,
  NonProblemError,
  NotFoundError,
  TooManyRequestsError,
  UnauthorizedError,
  UnexpectedStatusError,
} from "../../src/core/errors.js";

/** How `createEntitlement` can fail: `kind` tells the classes apart. */
export type CreateEntitlementError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `listEntitlements` can fail: `kind` tells the classes apart. */
export type ListEntitlementsError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `listLineItems` can fail: `kind` tells the classes apart. */
export type ListLineItemsError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `addLineItems` can fail: `kind` tells the classes apart. */
export type AddLineItemsError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `updateLineItemPolicies` can fail: `kind` tells the classes apart. */
export type UpdateLineItemPoliciesError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `updateLineItemProperties` can fail: `kind` tells the classes apart. */
export type UpdateLineItemPropertiesError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** How `addMaintenanceLineItems` can fail: `kind` tells the classes apart. */
export type AddMaintenanceLineItemsError =
  | BadRequestError
  | UnauthorizedError
  | ForbiddenError
  | NotFoundError
  | TooManyRequestsError
  | InternalServerError
  | UnexpectedStatusError
  | NonProblemError;

/** The failures of each operation, by its id. */
export interface Failures {
  createEntitlement: CreateEntitlementError;
  listEntitlements: ListEntitlementsError;
  listLineItems: ListLineItemsError;
  addLineItems: AddLineItemsError;
  updateLineItemPolicies: UpdateLineItemPoliciesError;
  updateLineItemProperties: UpdateLineItemPropertiesError;
  addMaintenanceLineItems: AddMaintenanceLineItemsError;
}
