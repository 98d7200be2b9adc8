// What licences hold, in the fake of software-licensing.io.
import type { operations, Problem } from "../../../generated/software-licensing/types.js";
import type { Clock } from "../../core/options.js";
import type { Resolvers } from "../resolver.js";
import { refuse } from "./refusals.js";
import { byId, newId, type SoftwareLicensingFakeState } from "./state.js";
import { countActive, countsActivations, refreshDateAfter, unused } from "./usage.js";
import { viewLicenseEntitlement, viewLicenseEntitlements } from "./views.js";

type LicenseEntitlementOperation =
  | "listLicenseEntitlements"
  | "addLicenseEntitlementToPlan"
  | "getLicenseEntitlement"
  | "updateLicenseEntitlement"
  | "refreshLicenseEntitlement";

/** The resolvers of license-entitlements. */
export function licenseEntitlementResolvers(
  state: SoftwareLicensingFakeState,
  clock: Clock,
): Pick<Resolvers<operations>, LicenseEntitlementOperation> {
  /** A license-entitlement together with its entitlement. */
  const find = (id: string) => {
    const licenseEntitlement = byId(state.licenseEntitlements, id);
    const entitlement = byId(state.entitlements, licenseEntitlement?.entitlementId);
    return licenseEntitlement && entitlement && { licenseEntitlement, entitlement };
  };

  return {
    listLicenseEntitlements({ query }) {
      // Inferred: that everything is listed without a licence, and nothing for one that does not exist.
      return { status: 200, body: viewLicenseEntitlements(state, query?.licenseId) };
    },

    addLicenseEntitlementToPlan({ path: { planId }, body: { entitlementId, threshold } }, pathname) {
      // Inferred: each refusal, their order, and that a licence which holds the entitlement already is passed over.
      if (byId(state.plans, planId) === undefined) return refuse(pathname, 404, "the plan does not exist");
      if (entitlementId === undefined) return refuse(pathname, 400, "body.entitlementId: there is nothing to add");
      const entitlement = byId(state.entitlements, entitlementId);
      if (entitlement === undefined) return refuse(pathname, 404, "the entitlement does not exist");
      if (entitlement.deactivated) return refuse(pathname, 409, "the entitlement is deactivated");
      for (const { id: licenseId } of state.licenses.filter((license) => license.planId === planId)) {
        const holds = state.licenseEntitlements.some(
          (other) => other.licenseId === licenseId && other.entitlementId === entitlementId,
        );
        if (holds) continue;
        const id = newId(state.numbers, "le", state.licenseEntitlements);
        state.licenseEntitlements.push({ id, licenseId, ...unused(entitlement, threshold, clock.now()) });
      }
      return { status: 204, body: undefined };
    },

    getLicenseEntitlement({ path: { id } }, pathname) {
      const found = find(id);
      if (found === undefined) return absent(pathname);
      return { status: 200, body: viewLicenseEntitlement(found.licenseEntitlement, found.entitlement) };
    },

    updateLicenseEntitlement({ path: { id }, body: { actual, threshold } }, pathname) {
      const found = find(id);
      if (found === undefined) return absent(pathname);
      const { licenseEntitlement, entitlement } = found;
      // Documented: no more than the threshold are active. Inferred: so a limit below their number is refused.
      if (threshold !== undefined && threshold < countActive(licenseEntitlement)) {
        return refuse(pathname, 409, "body.threshold: more activations than this are active");
      }
      // Inferred: that an absent member leaves its number, that a usage over the limit is taken, and that one which is
      // sent where activations are counted changes nothing.
      if (actual !== undefined && !countsActivations(licenseEntitlement, entitlement)) {
        licenseEntitlement.actual = actual;
      }
      if (threshold !== undefined) licenseEntitlement.threshold = threshold;
      return { status: 204, body: undefined };
    },

    refreshLicenseEntitlement({ path: { id } }, pathname) {
      const found = find(id);
      if (found === undefined) return absent(pathname);
      const { licenseEntitlement, entitlement } = found;
      // Inferred: both, from what the end of a period does. Activations stay, and so does their number.
      if (!countsActivations(licenseEntitlement, entitlement)) licenseEntitlement.actual = 0;
      licenseEntitlement.refreshDate = refreshDateAfter(clock.now(), entitlement);
      return { status: 204, body: undefined };
    },
  };
}

function absent(pathname: string): { status: 404; body: Problem } {
  return refuse(pathname, 404, "the license-entitlement does not exist");
}
