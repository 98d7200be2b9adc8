// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
import type { OperationRow } from "../../src/core/operation.js";
import type { AddLineItemsError, AddMaintenanceLineItemsError, CreateEntitlementError, ListEntitlementsError, ListLineItemsError, UpdateLineItemPoliciesError, UpdateLineItemPropertiesError } from "./errors.js";
import type { operations } from "./types.js";

/** The ids of the operations. */
export type OperationId = "createEntitlement" | "listEntitlements" | "listLineItems" | "addLineItems" | "updateLineItemPolicies" | "updateLineItemProperties" | "addMaintenanceLineItems";

export const createEntitlement: OperationRow<operations["createEntitlement"], CreateEntitlementError> =
  '{"id":"createEntitlement","method":"POST","path":"/v1/entitlement","answer":"object","errors":[400,401,403,404,429,500],"resend":false,"secured":true}';

export const listEntitlements: OperationRow<operations["listEntitlements"], ListEntitlementsError> =
  '{"id":"listEntitlements","method":"GET","path":"/v1/entitlements","answer":"object","errors":[400,401,403,404,429,500],"resend":true,"secured":true}';

export const listLineItems: OperationRow<operations["listLineItems"], ListLineItemsError> =
  '{"id":"listLineItems","method":"GET","path":"/v1/entitlement/{entitlementId}/line-items","answer":"object","errors":[400,401,403,404,429,500],"resend":true,"secured":true}';

export const addLineItems: OperationRow<operations["addLineItems"], AddLineItemsError> =
  '{"id":"addLineItems","method":"POST","path":"/v1/entitlement/{entitlementId}/line-items","answer":"object","errors":[400,401,403,404,429,500],"resend":false,"secured":true}';

export const updateLineItemPolicies: OperationRow<operations["updateLineItemPolicies"], UpdateLineItemPoliciesError> =
  '{"id":"updateLineItemPolicies","method":"PATCH","path":"/v1/entitlement/{entitlementId}/line-items/{activationId}/policies","answer":"object","errors":[400,401,403,404,429,500],"resend":false,"secured":true}';

export const updateLineItemProperties: OperationRow<operations["updateLineItemProperties"], UpdateLineItemPropertiesError> =
  '{"id":"updateLineItemProperties","method":"PATCH","path":"/v1/entitlement/{entitlementId}/additional-properties","answer":"object","errors":[400,401,403,404,429,500],"resend":false,"secured":true}';

export const addMaintenanceLineItems: OperationRow<operations["addMaintenanceLineItems"], AddMaintenanceLineItemsError> =
  '{"id":"addMaintenanceLineItems","method":"POST","path":"/v1/entitlement/{entitlementId}/maintenance-line-items","answer":"object","errors":[400,401,403,404,429,500],"resend":false,"secured":true}';
