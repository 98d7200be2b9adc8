// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
import { createEntitlement } from "./operations.js";

export const operationDetails = {
  createEntitlement: {
    row: createEntitlement,
    clientMethod: "entitlements.create",
    summary: "Create an entitlement with its line items.",
    docs: "https://fnoapi.redocly.app/apis/rest/fno_api_modernization/entitlement",
    parameters: [],
    body: "required",
    successes: [201],
    resendNote: "A second request makes another entitlement, or is refused for the id that is taken.",
    bulk: {"key":"/entitlementId"},
  },
} as const;
