// Written by `npm run generate` from openapi/software-licensing.yaml. Do not edit.
import type { Validator } from "../../src/core/validator.js";

export declare const listLicenseEntitlements: Validator;
export declare const addLicenseEntitlementToPlan: Validator;
export declare const getLicenseEntitlement: Validator;
export declare const updateLicenseEntitlement: Validator;
export declare const refreshLicenseEntitlement: Validator;
export declare const createAccessToken: Validator;
export declare const refreshAccessToken: Validator;
