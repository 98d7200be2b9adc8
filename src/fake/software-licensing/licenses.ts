// Licences in the fake of software-licensing.io.
import type { CreateLicenseRequest, operations } from "../../../generated/software-licensing/types.js";
import type { Clock } from "../../core/options.js";
import { nextId } from "../ids.js";
import type { Resolvers } from "../resolver.js";
import { addCustomer } from "./customers.js";
import { expirationDate, readDate } from "./dates.js";
import { page } from "./pages.js";
import { refuse } from "./refusals.js";
import { byId, newId, type SoftwareLicensingFakeLicense, type SoftwareLicensingFakeState } from "./state.js";
import { unused } from "./usage.js";
import { viewLicense } from "./views.js";

/** The resolvers of licences. */
export function licenseResolvers(
  state: SoftwareLicensingFakeState,
  clock: Clock,
): Pick<Resolvers<operations>, "listLicenses" | "createLicense"> {
  /** Documented: a licence is made with a license-entitlement for each entitlement of its plan, with the limit of that. */
  const grant = ({ id: licenseId, planId }: SoftwareLicensingFakeLicense): void => {
    for (const { entitlementId, threshold } of state.planEntitlements.filter((each) => each.planId === planId)) {
      const entitlement = byId(state.entitlements, entitlementId);
      if (entitlement === undefined) continue;
      const id = newId(state.numbers, "le", state.licenseEntitlements);
      state.licenseEntitlements.push({ id, licenseId, ...unused(entitlement, threshold, clock.now()) });
    }
  };

  /**
   * The customer of a new licence. Documented: a `userId` without a `customerId` makes one. Inferred: it makes another one
   * although there is one of that id, it does nothing beside a `customerId`, and without either there is no customer.
   */
  const customerFor = ({ customerId, userId }: CreateLicenseRequest): { customerId?: string } => {
    if (customerId !== undefined) return { customerId };
    return userId === undefined ? {} : { customerId: addCustomer(state, { externalId: userId }).id };
  };

  return {
    listLicenses({ query = {} }, pathname) {
      const asked = state.licenses.filter(({ planId, customerId }) => {
        const productId = byId(state.plans, planId)?.productId;
        const externalId = byId(state.customers, customerId)?.externalId;
        return (
          productId === (query.productId ?? productId) &&
          customerId === (query.customerId ?? customerId) &&
          externalId === (query.customerExternalId ?? externalId)
        );
      });
      return page(
        asked.flatMap((license) => viewLicense(state, license, clock.now()) ?? []),
        query,
        pathname,
      );
    },

    createLicense({ body }, pathname) {
      const { planName, productId, customerId, regDate, notes = [] } = body;
      if (byId(state.products, productId) === undefined) return refuse(pathname, 404, "the product does not exist");
      const plan = state.plans.find((each) => each.productId === productId && each.name === planName);
      if (plan === undefined) return refuse(pathname, 404, "the product has no plan of this name");
      if (customerId !== undefined && byId(state.customers, customerId) === undefined) {
        return refuse(pathname, 404, "the customer does not exist");
      }
      const registered = readDate(regDate);
      if (Number.isNaN(registered)) return refuse(pathname, 400, "body.regDate: must be a date of ISO 8601");
      // Inferred: that a licence for which no duration is sent lives as long as its plan says.
      const expires = expirationDate(registered, body.duration ?? plan.duration);
      if (expires === undefined) return refuse(pathname, 400, "body.duration: leads beyond the last date there is");
      const license = {
        id: newId(state.numbers, "lic", state.licenses),
        planId: plan.id,
        key: nextId(state.numbers, "key", (key) => state.licenses.some((other) => other.key === key)),
        ...customerFor(body),
        registrationDate: new Date(registered).toISOString(),
        expirationDate: expires,
        deactivated: false,
        notes: notes.map((content) => ({
          id: nextId(state.numbers, "note", (id) => state.licenses.some((other) => byId(other.notes, id))),
          content,
        })),
      };
      state.licenses.push(license);
      grant(license);
      const view = viewLicense(state, license, clock.now());
      return view ? { status: 201, body: view } : refuse(pathname, 404, "the product does not exist");
    },
  };
}
