// Written by `npm run generate` from openapi/kaiten.yaml. Do not edit.
import type { Operation } from "../../src/core/operation.js";
import type { AttachLicenseEntitlementError, UpdateLicenseEntitlementError } from "./errors.js";
import type { operations } from "./types.js";

export const attachLicenseEntitlement: Operation<operations["attachLicenseEntitlement"], AttachLicenseEntitlementError> = {
  id: "attachLicenseEntitlement",
  method: "POST",
  path: "/licenses/{licenseSlug}/entitlements",
  answer: "none",
  errors: [400,401,403,404,409,422,429,500,503],
  resend: false,
  secured: true,
};

export const updateLicenseEntitlement: Operation<operations["updateLicenseEntitlement"], UpdateLicenseEntitlementError> = {
  id: "updateLicenseEntitlement",
  method: "PUT",
  path: "/licenses/{licenseSlug}/entitlements/{entitlementSlug}",
  answer: "none",
  errors: [400,401,403,404,409,422,429,500],
  resend: true,
  secured: true,
};
