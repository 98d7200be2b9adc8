// What licences grant, in the fake of Kaiten.
import type { LicenseEntitlement, operations } from "../../../generated/kaiten/types.js";
import type { Clock } from "../../core/options.js";
import type { Resolvers } from "../resolver.js";
import { page } from "./pages.js";
import { refuser } from "./refusals.js";
import {
  author,
  bySlug,
  idOf,
  type KaitenFakeEntitlement,
  type KaitenFakeGrant,
  type KaitenFakeState,
} from "./state.js";

type Ids =
  | "listLicenseEntitlements"
  | "attachLicenseEntitlement"
  | "getLicenseEntitlement"
  | "updateLicenseEntitlement"
  | "detachLicenseEntitlement";

const valueTypes = { NUMBER: "number", NUMBER_AI_CREDIT: "number", BOOLEAN: "boolean", CONFIG: "object" } as const;

/** The resolvers of what licences grant. */
export function licenseEntitlementResolvers(state: KaitenFakeState, clock: Clock): Pick<Resolvers<operations>, Ids> {
  // A grant in the state is what was sent: that is what tests compare. When that was is kept beside it.
  const dates = new WeakMap<KaitenFakeGrant, Pick<LicenseEntitlement, "createdAt" | "updatedAt">>();
  const now = (): string => new Date(clock.now()).toISOString();
  const find = (licenseSlug: string, entitlementSlug: string): KaitenFakeGrant | undefined =>
    state.grants.find((grant) => grant.licenseSlug === licenseSlug && grant.entitlementSlug === entitlementSlug);

  const view = (grant: KaitenFakeGrant): LicenseEntitlement => {
    const { licenseSlug, entitlementSlug, value } = grant;
    const entitlement = bySlug(state.entitlements, entitlementSlug);
    return {
      entitlementSlug,
      entitlementName: entitlement?.name ?? entitlementSlug,
      ...(entitlement && { entitlementType: entitlement.type }),
      ...(entitlement?.entitlementGroups && { entitlementGroups: entitlement.entitlementGroups }),
      value,
      ...(value.type === "number" && { limitCapExceededOveragePercent: overagePercentOf(grant) }),
      licenseId: idOf("license", licenseSlug, state.licenses),
      licenseSlug,
      ...(dates.get(grant) ?? { createdAt: state.seededAt, updatedAt: state.seededAt }),
      createdBy: author,
      updatedBy: author,
    };
  };

  return {
    listLicenseEntitlements({ path: { licenseSlug }, query }, pathname) {
      // By the vendor's source: the codes of both refusals.
      if (bySlug(state.licenses, licenseSlug) === undefined) {
        return refuser(pathname, "GetLicenseEntitlements")(404, "LicenseNotFound", "the license does not exist");
      }
      const grants = state.grants.filter((grant) => grant.licenseSlug === licenseSlug);
      const found = page(grants, query, ({ entitlementSlug }) => entitlementSlug);
      return found
        ? { status: 200, body: { ...found, items: found.items.map(view) } }
        : refuser(pathname, "LicenseEntitlements")(400, "InvalidCursor", "the cursor is not valid");
    },

    attachLicenseEntitlement({ path: { licenseSlug }, body }, pathname) {
      const { entitlementSlug = "" } = body;
      const refuse = refuser(pathname, "AssociateEntitlementToLicense");
      // The vendor looks the entitlement up first. Inferred: that the value is judged before a second grant is.
      const entitlement = bySlug(state.entitlements, entitlementSlug);
      if (entitlement === undefined) return refuse(404, "EntitlementNotFound", "the entitlement does not exist");
      if (bySlug(state.licenses, licenseSlug) === undefined) {
        return refuse(404, "LicenseNotFound", "the license does not exist");
      }
      const reason = misfit(entitlement, body);
      if (reason !== undefined) return refuse(400, reason.code, reason.detail);
      if (find(licenseSlug, entitlementSlug) !== undefined) {
        return refuse(409, "AlreadyAssociated", "the entitlement is already attached to the license");
      }
      const grant = { ...body, licenseSlug, entitlementSlug };
      dates.set(grant, { createdAt: now(), updatedAt: now() });
      state.grants.push(grant);
      return { status: 204, body: undefined };
    },

    getLicenseEntitlement({ path: { licenseSlug, entitlementSlug } }, pathname) {
      const grant = find(licenseSlug, entitlementSlug);
      // By the vendor's source: the code.
      return grant
        ? { status: 200, body: view(grant) }
        : refuser(pathname, "GetLicenseEntitlement")(404, "NotFound", "the license does not grant the entitlement");
    },

    updateLicenseEntitlement({ path: { licenseSlug, entitlementSlug }, body }, pathname) {
      // Inferred: the name of the code of 404; the vendor's source shows the others.
      const refuse = refuser(pathname, "UpdateLicenseEntitlement");
      if (body.entitlementSlug !== undefined && body.entitlementSlug !== entitlementSlug) {
        return refuse(422, "EntitlementSlugMismatch", "the body names another entitlement than the path");
      }
      const grant = find(licenseSlug, entitlementSlug);
      const entitlement = bySlug(state.entitlements, entitlementSlug);
      if (grant === undefined || entitlement === undefined) {
        return refuse(404, "LicenseEntitlementNotFound", "the license does not grant the entitlement");
      }
      const reason = misfit(entitlement, body);
      if (reason !== undefined) return refuse(400, reason.code, reason.detail);
      const changed = { ...body, licenseSlug, entitlementSlug };
      dates.set(changed, { createdAt: view(grant).createdAt, updatedAt: now() });
      state.grants[state.grants.indexOf(grant)] = changed;
      return { status: 204, body: undefined };
    },

    detachLicenseEntitlement({ path: { licenseSlug, entitlementSlug } }, pathname) {
      const grant = find(licenseSlug, entitlementSlug);
      if (grant === undefined) {
        const refuse = refuser(pathname, "DeleteLicenseEntitlement");
        return refuse(404, "LicenseEntitlementNotFound", "the license does not grant the entitlement");
      }
      // Inferred: what instances used of it stays, and is there again where it is attached again.
      state.grants.splice(state.grants.indexOf(grant), 1);
      return { status: 204, body: undefined };
    },
  };
}

/** How far usage may pass a limit: by the vendor's source the percentage that was not sent is made of the value. */
export function overagePercentOf({ value, limitCapExceededOveragePercent }: KaitenFakeGrant): number {
  return limitCapExceededOveragePercent ?? (value.value === -1 ? -1 : 0);
}

/** Why a value does not fit an entitlement, if it does not. */
function misfit(
  { type }: KaitenFakeEntitlement,
  { value, limitCapExceededOveragePercent: percent }: Pick<KaitenFakeGrant, "value" | "limitCapExceededOveragePercent">,
): { code: string; detail: string } | undefined {
  if (value.type !== valueTypes[type])
    return { code: "InvalidValue", detail: `the value does not fit an entitlement of the type ${type}` };
  if (percent === undefined) return undefined;
  const unlimited = value.type === "number" && value.value === -1;
  const allowed = value.type === "number" && (unlimited ? percent === -1 : percent >= 0 && percent <= 32_767);
  return allowed
    ? undefined
    : { code: "InvalidLimitCapExceededOveragePercent", detail: "the overage percent does not fit the value" };
}
