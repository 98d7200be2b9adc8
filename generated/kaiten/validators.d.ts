// Written by `npm run generate` from openapi/kaiten.yaml. Do not edit.
import type { Validator } from "../../src/core/validator.js";

export declare const attachLicenseEntitlement: Validator;
export declare const updateLicenseEntitlement: Validator;
