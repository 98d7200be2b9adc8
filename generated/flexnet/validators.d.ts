// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
import type { Validator } from "../../src/core/validator.js";

export declare const createEntitlement: Validator;
export declare const listEntitlements: Validator;
export declare const listLineItems: Validator;
export declare const addLineItems: Validator;
export declare const updateLineItemPolicies: Validator;
export declare const updateLineItemProperties: Validator;
export declare const addMaintenanceLineItems: Validator;
