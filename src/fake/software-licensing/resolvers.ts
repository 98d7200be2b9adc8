// What the fake of software-licensing.io does at each operation. What the vendor does not document is marked as inferred.
import type { operations } from "../../../generated/software-licensing/types.js";
import type { Resolvers } from "../resolver.js";
import { activationResolvers } from "./activations.js";
import { authorizationResolvers, type SoftwareLicensingTokenRules } from "./authorization.js";
import { customerResolvers } from "./customers.js";
import { entitlementResolvers } from "./entitlements.js";
import { licenseEntitlementResolvers } from "./license-entitlements.js";
import { licenseResolvers } from "./licenses.js";
import { planEntitlementResolvers } from "./plan-entitlements.js";
import { planResolvers } from "./plans.js";
import { productResolvers } from "./products.js";
import type { SoftwareLicensingFakeState } from "./state.js";

/** The resolvers over a state. */
export function softwareLicensingResolvers(
  state: SoftwareLicensingFakeState,
  rules: SoftwareLicensingTokenRules,
): Resolvers<operations> {
  return {
    ...authorizationResolvers(state, rules),
    ...productResolvers(state),
    ...planResolvers(state),
    ...planEntitlementResolvers(state),
    ...entitlementResolvers(state),
    ...customerResolvers(state),
    ...licenseResolvers(state, rules.clock),
    ...licenseEntitlementResolvers(state, rules.clock),
    ...activationResolvers(state),
  };
}
