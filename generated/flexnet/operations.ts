// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
import type { Operation } from "../../src/core/operation.js";
import type { CreateEntitlementError } from "./errors.js";
import type { operations } from "./types.js";

export const createEntitlement: Operation<operations["createEntitlement"], CreateEntitlementError> = {
  id: "createEntitlement",
  method: "POST",
  path: "/v1/entitlement",
  answer: "object",
  errors: [400,401,403,404,429,500],
  resend: false,
  secured: true,
};
