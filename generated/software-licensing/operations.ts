// Written by `npm run generate` from openapi/software-licensing.yaml. Do not edit.
import type { OperationRow } from "../../src/core/operation.js";
import type { AddLicenseEntitlementToPlanError, CreateAccessTokenError, CreateActivationError, CreateCustomerError, CreateEntitlementError, CreateLicenseError, CreatePlanEntitlementError, CreatePlanError, CreateProductError, DeleteActivationError, DeleteEntitlementError, DeletePlanEntitlementError, GetCustomerError, GetLicenseEntitlementError, GetPlanError, GetProductError, ListActivationsError, ListCustomersError, ListEntitlementsError, ListLicenseEntitlementsError, ListLicensesError, ListPlanEntitlementsError, ListPlansError, ListProductsError, RefreshAccessTokenError, RefreshLicenseEntitlementError, UpdateActivationError, UpdateCustomerError, UpdateEntitlementError, UpdateLicenseEntitlementError, UpdatePlanEntitlementError, UpdateProductError } from "./errors.js";
import type { operations } from "./types.js";

/** The ids of the operations. */
export type OperationId = "listLicenseEntitlements" | "addLicenseEntitlementToPlan" | "getLicenseEntitlement" | "updateLicenseEntitlement" | "refreshLicenseEntitlement" | "createAccessToken" | "refreshAccessToken" | "createActivation" | "updateActivation" | "deleteActivation" | "listActivations" | "listLicenses" | "createLicense" | "listPlans" | "createPlan" | "getPlan" | "createPlanEntitlement" | "listPlanEntitlements" | "updatePlanEntitlement" | "deletePlanEntitlement" | "listEntitlements" | "createEntitlement" | "updateEntitlement" | "deleteEntitlement" | "listProducts" | "createProduct" | "getProduct" | "updateProduct" | "listCustomers" | "createCustomer" | "getCustomer" | "updateCustomer";

export const listLicenseEntitlements: OperationRow<operations["listLicenseEntitlements"], ListLicenseEntitlementsError> =
  '{"id":"listLicenseEntitlements","method":"GET","path":"/license-entitlements","answer":"array","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const addLicenseEntitlementToPlan: OperationRow<operations["addLicenseEntitlementToPlan"], AddLicenseEntitlementToPlanError> =
  '{"id":"addLicenseEntitlementToPlan","method":"POST","path":"/license-entitlements/plan/{planId}","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const getLicenseEntitlement: OperationRow<operations["getLicenseEntitlement"], GetLicenseEntitlementError> =
  '{"id":"getLicenseEntitlement","method":"GET","path":"/license-entitlements/license-entitlement/{id}","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const updateLicenseEntitlement: OperationRow<operations["updateLicenseEntitlement"], UpdateLicenseEntitlementError> =
  '{"id":"updateLicenseEntitlement","method":"PUT","path":"/license-entitlements/license-entitlement/{id}","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const refreshLicenseEntitlement: OperationRow<operations["refreshLicenseEntitlement"], RefreshLicenseEntitlementError> =
  '{"id":"refreshLicenseEntitlement","method":"PUT","path":"/license-entitlements/license-entitlement/{id}/refresh","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const createAccessToken: OperationRow<operations["createAccessToken"], CreateAccessTokenError> =
  '{"id":"createAccessToken","method":"POST","path":"/authorization","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":false}';

export const refreshAccessToken: OperationRow<operations["refreshAccessToken"], RefreshAccessTokenError> =
  '{"id":"refreshAccessToken","method":"POST","path":"/authorization/refresh","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":false}';

export const createActivation: OperationRow<operations["createActivation"], CreateActivationError> =
  '{"id":"createActivation","method":"POST","path":"/activations","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const updateActivation: OperationRow<operations["updateActivation"], UpdateActivationError> =
  '{"id":"updateActivation","method":"PUT","path":"/activations/activation","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const deleteActivation: OperationRow<operations["deleteActivation"], DeleteActivationError> =
  '{"id":"deleteActivation","method":"POST","path":"/activations/activation/delete","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const listActivations: OperationRow<operations["listActivations"], ListActivationsError> =
  '{"id":"listActivations","method":"GET","path":"/activations/license-entitlement/{id}","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true,"grouped":["search","sort_by"]}';

export const listLicenses: OperationRow<operations["listLicenses"], ListLicensesError> =
  '{"id":"listLicenses","method":"GET","path":"/licenses","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true,"grouped":["search","sort_by"]}';

export const createLicense: OperationRow<operations["createLicense"], CreateLicenseError> =
  '{"id":"createLicense","method":"POST","path":"/licenses","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const listPlans: OperationRow<operations["listPlans"], ListPlansError> =
  '{"id":"listPlans","method":"GET","path":"/plans","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true,"grouped":["search","sort_by"]}';

export const createPlan: OperationRow<operations["createPlan"], CreatePlanError> =
  '{"id":"createPlan","method":"POST","path":"/plans","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const getPlan: OperationRow<operations["getPlan"], GetPlanError> =
  '{"id":"getPlan","method":"GET","path":"/plans/plan/{id}","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const createPlanEntitlement: OperationRow<operations["createPlanEntitlement"], CreatePlanEntitlementError> =
  '{"id":"createPlanEntitlement","method":"POST","path":"/plan-entitlements","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const listPlanEntitlements: OperationRow<operations["listPlanEntitlements"], ListPlanEntitlementsError> =
  '{"id":"listPlanEntitlements","method":"GET","path":"/plan-entitlements/plan/{planId}","answer":"array","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const updatePlanEntitlement: OperationRow<operations["updatePlanEntitlement"], UpdatePlanEntitlementError> =
  '{"id":"updatePlanEntitlement","method":"PUT","path":"/plan-entitlements/plan-entitlement/{id}","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const deletePlanEntitlement: OperationRow<operations["deletePlanEntitlement"], DeletePlanEntitlementError> =
  '{"id":"deletePlanEntitlement","method":"DELETE","path":"/plan-entitlements/plan-entitlement/{id}","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const listEntitlements: OperationRow<operations["listEntitlements"], ListEntitlementsError> =
  '{"id":"listEntitlements","method":"GET","path":"/entitlements","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true,"grouped":["search","sort_by"]}';

export const createEntitlement: OperationRow<operations["createEntitlement"], CreateEntitlementError> =
  '{"id":"createEntitlement","method":"POST","path":"/entitlements","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const updateEntitlement: OperationRow<operations["updateEntitlement"], UpdateEntitlementError> =
  '{"id":"updateEntitlement","method":"PUT","path":"/entitlements/entitlement/{id}","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const deleteEntitlement: OperationRow<operations["deleteEntitlement"], DeleteEntitlementError> =
  '{"id":"deleteEntitlement","method":"DELETE","path":"/entitlements/entitlement/{id}","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const listProducts: OperationRow<operations["listProducts"], ListProductsError> =
  '{"id":"listProducts","method":"GET","path":"/products","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true,"grouped":["search","sort_by"]}';

export const createProduct: OperationRow<operations["createProduct"], CreateProductError> =
  '{"id":"createProduct","method":"POST","path":"/products","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const getProduct: OperationRow<operations["getProduct"], GetProductError> =
  '{"id":"getProduct","method":"GET","path":"/products/product/{id}","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const updateProduct: OperationRow<operations["updateProduct"], UpdateProductError> =
  '{"id":"updateProduct","method":"PUT","path":"/products/product/{id}","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const listCustomers: OperationRow<operations["listCustomers"], ListCustomersError> =
  '{"id":"listCustomers","method":"GET","path":"/customers","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true,"grouped":["search","sort_by"]}';

export const createCustomer: OperationRow<operations["createCustomer"], CreateCustomerError> =
  '{"id":"createCustomer","method":"POST","path":"/customers","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":false,"secured":true}';

export const getCustomer: OperationRow<operations["getCustomer"], GetCustomerError> =
  '{"id":"getCustomer","method":"GET","path":"/customers/customer/{id}","answer":"object","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';

export const updateCustomer: OperationRow<operations["updateCustomer"], UpdateCustomerError> =
  '{"id":"updateCustomer","method":"PUT","path":"/customers/customer/{id}","answer":"none","errors":[400,401,403,404,409,422,429,500,503],"resend":true,"secured":true}';
