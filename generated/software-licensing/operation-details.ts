// Written by `npm run generate` from openapi/software-licensing.yaml. Do not edit.
export const operationDetails = {
  "listLicenseEntitlements": {
    "clientMethod": "licenseEntitlements.list",
    "summary": "List the license-entitlements of a license.",
    "docs": "https://docs.software-licensing.io/license-entitlements.html",
    "parameters": [
      {
        "name": "licenseId",
        "in": "query",
        "required": false,
        "description": "The id of the licence. The vendor leaves it optional and does not say what is listed without it."
      }
    ],
    "body": "none",
    "successes": [
      200
    ],
    "resendNote": "It changes nothing."
  },
  "addLicenseEntitlementToPlan": {
    "clientMethod": "licenseEntitlements.addToPlan",
    "summary": "Add an entitlement to every license of a plan.",
    "docs": "https://docs.software-licensing.io/license-entitlements.html",
    "parameters": [
      {
        "name": "planId",
        "in": "path",
        "required": true,
        "description": "The id of the plan."
      }
    ],
    "body": "required",
    "successes": [
      204
    ],
    "resendNote": "Nothing says that a licence which already holds the entitlement is left alone."
  },
  "getLicenseEntitlement": {
    "clientMethod": "licenseEntitlements.get",
    "summary": "Read a license-entitlement.",
    "docs": "https://docs.software-licensing.io/license-entitlements.html",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The id of the license-entitlement."
      }
    ],
    "body": "none",
    "successes": [
      200
    ],
    "resendNote": "It changes nothing."
  },
  "updateLicenseEntitlement": {
    "clientMethod": "licenseEntitlements.update",
    "summary": "Change the usage or the limit of a license-entitlement.",
    "docs": "https://docs.software-licensing.io/license-entitlements.html",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The id of the license-entitlement."
      }
    ],
    "body": "required",
    "successes": [
      204
    ],
    "resendNote": "It sets the numbers outright, so the second request leaves what the first did."
  },
  "refreshLicenseEntitlement": {
    "clientMethod": "licenseEntitlements.refresh",
    "summary": "Refresh a license-entitlement by hand.",
    "docs": "https://docs.software-licensing.io/license-entitlements.html",
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The id of the license-entitlement."
      }
    ],
    "body": "none",
    "successes": [
      204
    ],
    "resendNote": "It zeroes the usage; a second request would also zero what was used since."
  },
  "createAccessToken": {
    "clientMethod": "authorization.exchange",
    "summary": "Exchange a user token for an access token.",
    "docs": "https://docs.software-licensing.io/authorization.html",
    "parameters": [],
    "body": "required",
    "successes": [
      201
    ],
    "resendNote": "It only issues a token; one that never arrived is used by nobody and expires."
  },
  "refreshAccessToken": {
    "clientMethod": "authorization.refresh",
    "summary": "Exchange a refresh token for an access token.",
    "docs": "https://docs.software-licensing.io/authorization.html",
    "parameters": [],
    "body": "required",
    "successes": [
      201
    ],
    "resendNote": "It only issues a token; if a refresh token serves once, the user token is left."
  }
} as const;
