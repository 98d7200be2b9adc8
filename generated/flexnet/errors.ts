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

/** The failures of each operation, by its id. */
export interface Failures {
  createEntitlement: CreateEntitlementError;
}
