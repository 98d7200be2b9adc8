// Activations in the fake of software-licensing.io. All of their rules are documented but two: that a new one is active,
// and the statuses of refusals.
import type { Entitlement, operations, Problem } from "../../../generated/software-licensing/types.js";
import { nextId } from "../ids.js";
import type { Resolvers } from "../resolver.js";
import { page } from "./pages.js";
import { refuse } from "./refusals.js";
import { byId, type SoftwareLicensingFakeLicenseEntitlement, type SoftwareLicensingFakeState } from "./state.js";
import { countActive } from "./usage.js";

type ActivationOperation = "listActivations" | "createActivation" | "updateActivation" | "deleteActivation";

/** What names an activation in a request. */
interface Named {
  readonly activationValue?: string;
  readonly licenseKey?: string;
  readonly entitlementName?: string;
}

interface Place {
  readonly licenseEntitlement: SoftwareLicensingFakeLicenseEntitlement;
  readonly entitlement: Entitlement;
}

/** The resolvers of activations. */
export function activationResolvers(
  state: SoftwareLicensingFakeState,
): Pick<Resolvers<operations>, ActivationOperation> {
  /** The license-entitlement that a request names by the key of its licence and the name of its entitlement. */
  const findPlace = ({ licenseKey, entitlementName }: Named, pathname: string): Place | Refusal => {
    const license = state.licenses.find(({ key }) => key === licenseKey);
    if (license === undefined) return refuse(pathname, 404, "body.licenseKey: no licence has this key");
    const entitlement = state.entitlements.find(({ name }) => name === entitlementName);
    const licenseEntitlement = state.licenseEntitlements.find(
      (each) => each.licenseId === license.id && each.entitlementId === entitlement?.id,
    );
    return entitlement && licenseEntitlement
      ? { licenseEntitlement, entitlement }
      : refuse(pathname, 404, "body.entitlementName: the licence does not hold this entitlement");
  };

  /** The activation that a request names, in its place. */
  const find = (named: Named, pathname: string) => {
    const place = findPlace(named, pathname);
    if ("status" in place) return place;
    const { licenseEntitlement } = place;
    const activation = licenseEntitlement.activations.find(({ value }) => value === named.activationValue);
    return activation
      ? { licenseEntitlement, activation }
      : refuse(pathname, 404, "body.activationValue: there is no such activation");
  };

  return {
    listActivations({ path: { id }, query }, pathname) {
      const licenseEntitlement = byId(state.licenseEntitlements, id);
      return licenseEntitlement && byId(state.entitlements, licenseEntitlement.entitlementId)
        ? page(licenseEntitlement.activations, query, pathname)
        : refuse(pathname, 404, "the license-entitlement does not exist");
    },

    createActivation({ body }, pathname) {
      const place = findPlace(body, pathname);
      if ("status" in place) return place;
      const { licenseEntitlement, entitlement } = place;
      const { activations } = licenseEntitlement;
      if (!entitlement.activationsEnabled) return refuse(pathname, 409, "the entitlement has no activations");
      if (activations.some(({ value }) => value === body.activationValue)) {
        return refuse(pathname, 409, "body.activationValue: another activation has this value");
      }
      if (isFull(licenseEntitlement)) return refuse(pathname, 409, "as many are active as the threshold allows");
      const isTaken = (id: string): boolean => state.licenseEntitlements.some((other) => byId(other.activations, id));
      const activation = { id: nextId(state.numbers, "act", isTaken), value: body.activationValue, active: true };
      activations.push(activation);
      recount(licenseEntitlement);
      return { status: 201, body: activation };
    },

    updateActivation({ body }, pathname) {
      // Inferred: that the members which name the activation cannot be left out.
      const missing = (["activationValue", "licenseKey", "entitlementName"] as const).find((name) => !(name in body));
      if (missing !== undefined) return refuse(pathname, 400, `body.${missing}: nothing is found without it`);
      const found = find(body, pathname);
      if ("status" in found) return found;
      const { licenseEntitlement, activation } = found;
      const { active = activation.active } = body;
      if (active && !activation.active && isFull(licenseEntitlement)) {
        return refuse(pathname, 409, "as many are active as the threshold allows");
      }
      activation.active = active;
      recount(licenseEntitlement);
      return { status: 204, body: undefined };
    },

    deleteActivation({ body }, pathname) {
      const found = find(body, pathname);
      if ("status" in found) return found;
      const { licenseEntitlement, activation } = found;
      licenseEntitlement.activations = licenseEntitlement.activations.filter((other) => other !== activation);
      recount(licenseEntitlement);
      return { status: 204, body: undefined };
    },
  };
}

interface Refusal {
  readonly status: 404;
  readonly body: Problem;
}

/** Whether no further activation can be active. */
function isFull(licenseEntitlement: SoftwareLicensingFakeLicenseEntitlement): boolean {
  const { threshold = Number.POSITIVE_INFINITY } = licenseEntitlement;
  return countActive(licenseEntitlement) + 1 > threshold;
}

function recount(licenseEntitlement: SoftwareLicensingFakeLicenseEntitlement): void {
  licenseEntitlement.actual = countActive(licenseEntitlement);
}
