// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
import type { Validator } from "../../src/core/validator.js";

export declare const createEntitlement: Validator;
