// Written by `npm run generate` from openapi/software-licensing.yaml. Do not edit.
import type { Operation } from "../../src/core/operation.js";
import type { AddLicenseEntitlementToPlanError, CreateAccessTokenError, GetLicenseEntitlementError, ListLicenseEntitlementsError, RefreshAccessTokenError, RefreshLicenseEntitlementError, UpdateLicenseEntitlementError } from "./errors.js";
import type { operations } from "./types.js";

export const listLicenseEntitlements: Operation<operations["listLicenseEntitlements"], ListLicenseEntitlementsError> = {
  id: "listLicenseEntitlements",
  method: "GET",
  path: "/license-entitlements",
  answer: "array",
  errors: [400,401,403,404,409,422,429,500,503],
  resend: true,
  secured: true,
};

export const addLicenseEntitlementToPlan: Operation<operations["addLicenseEntitlementToPlan"], AddLicenseEntitlementToPlanError> = {
  id: "addLicenseEntitlementToPlan",
  method: "POST",
  path: "/license-entitlements/plan/{planId}",
  answer: "none",
  errors: [400,401,403,404,409,422,429,500,503],
  resend: false,
  secured: true,
};

export const getLicenseEntitlement: Operation<operations["getLicenseEntitlement"], GetLicenseEntitlementError> = {
  id: "getLicenseEntitlement",
  method: "GET",
  path: "/license-entitlements/license-entitlement/{id}",
  answer: "object",
  errors: [400,401,403,404,409,422,429,500,503],
  resend: true,
  secured: true,
};

export const updateLicenseEntitlement: Operation<operations["updateLicenseEntitlement"], UpdateLicenseEntitlementError> = {
  id: "updateLicenseEntitlement",
  method: "PUT",
  path: "/license-entitlements/license-entitlement/{id}",
  answer: "none",
  errors: [400,401,403,404,409,422,429,500,503],
  resend: true,
  secured: true,
};

export const refreshLicenseEntitlement: Operation<operations["refreshLicenseEntitlement"], RefreshLicenseEntitlementError> = {
  id: "refreshLicenseEntitlement",
  method: "PUT",
  path: "/license-entitlements/license-entitlement/{id}/refresh",
  answer: "none",
  errors: [400,401,403,404,409,422,429,500,503],
  resend: false,
  secured: true,
};

export const createAccessToken: Operation<operations["createAccessToken"], CreateAccessTokenError> = {
  id: "createAccessToken",
  method: "POST",
  path: "/authorization",
  answer: "object",
  errors: [400,401,403,404,409,422,429,500,503],
  resend: true,
  secured: false,
};

export const refreshAccessToken: Operation<operations["refreshAccessToken"], RefreshAccessTokenError> = {
  id: "refreshAccessToken",
  method: "POST",
  path: "/authorization/refresh",
  answer: "object",
  errors: [400,401,403,404,409,422,429,500,503],
  resend: true,
  secured: false,
};
