// Written by `npm run generate` from openapi/kaiten.yaml. Do not edit.
import { attachLicenseEntitlement, updateLicenseEntitlement } from "./operations.js";

export const operationDetails = {
  attachLicenseEntitlement: {
    row: attachLicenseEntitlement,
    clientMethod: "licenses.entitlements.attach",
    summary: "Attach an entitlement to a license with a value.",
    docs: "https://docs.kaiten.sh/docs/openapi-reference/licenses/associate-entitlement-with-license",
    parameters: [{"name":"licenseSlug","in":"path","type":"string","required":true,"description":"The slug of the licence."}],
    body: "required",
    successes: [204],
    resendNote: "A second request answers 409 whether the first was applied or somebody else's was.",
  },
  updateLicenseEntitlement: {
    row: updateLicenseEntitlement,
    clientMethod: "licenses.entitlements.update",
    summary: "Change the value of an entitlement that a license grants.",
    docs: "https://docs.kaiten.sh/docs/console/licenses",
    parameters: [{"name":"licenseSlug","in":"path","type":"string","required":true,"description":"The slug of the licence."},{"name":"entitlementSlug","in":"path","type":"string","required":true,"description":"The slug of the entitlement."}],
    body: "required",
    successes: [204],
    resendNote: "It replaces the value, so the second request leaves what the first did.",
  },
} as const;
