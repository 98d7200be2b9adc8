// Entitlements in the fake of Kaiten.
import type { Entitlement, EntitlementGroupSummary, operations } from "../../../generated/kaiten/types.js";
import type { Clock } from "../../core/options.js";
import type { Resolvers } from "../resolver.js";
import { isNumeric, misfitOf } from "./entitlement-rules.js";
import { page } from "./pages.js";
import { kaitenProblem, refuser } from "./refusals.js";
import { bySlug, idOf, type KaitenFakeEntitlement, type KaitenFakeState, newId, newSlug } from "./state.js";

type Ids = "listEntitlements" | "createEntitlement" | "getEntitlement" | "updateEntitlement" | "deleteEntitlement";

/** The resolvers of entitlements. The codes are by the vendor's source. */
export function entitlementResolvers(state: KaitenFakeState, clock: Clock): Pick<Resolvers<operations>, Ids> {
  const now = (): string => new Date(clock.now()).toISOString();

  /**
   * The groups of the slugs; `undefined` where one is missing. No operation of the fake makes a group: those are there that
   * an entitlement of the seed has.
   */
  const groupsOf = (slugs: readonly string[]): EntitlementGroupSummary[] | undefined => {
    const groups = state.entitlements.flatMap(({ entitlementGroups }) => entitlementGroups ?? []);
    const named = [...new Set(slugs)].flatMap((slug) => groups.find((group) => group.slug === slug) ?? []);
    return named.length === new Set(slugs).size ? named : undefined;
  };

  return {
    listEntitlements({ query }, pathname) {
      const found = page(state.entitlements, query, ({ slug }) => idOf("entitlement", slug, state.entitlements));
      return found
        ? { status: 200, body: { ...found, items: found.items.map((each) => viewEntitlement(state, each)) } }
        : refuser(pathname, "Entitlements")(400, "InvalidCursor", "the cursor is not valid");
    },

    createEntitlement({ body }, pathname) {
      const refuse = refuser(pathname, "CreateEntitlement");
      const { slug: wanted, aggregationMethod = "SUM", groupSlugs = [], ...rest } = body;
      const reason = misfitOf(rest.type, aggregationMethod, rest);
      if (reason !== undefined) return refuse(400, reason.code, reason.detail);
      const entitlementGroups = groupsOf(groupSlugs);
      if (entitlementGroups === undefined) return refuse(404, "GroupNotFound", "the entitlement group does not exist");
      const slug = newSlug(wanted, rest.name, (given) => bySlug(state.entitlements, given) !== undefined);
      if (slug === undefined) return refuse(409, "SlugConflict", "an entitlement of this slug exists");
      const entitlement: KaitenFakeEntitlement = {
        ...rest,
        // By the vendor's source: what is no number has no method, also where one is sent.
        ...(isNumeric(rest.type) && { aggregationMethod }),
        ...(entitlementGroups.length > 0 && { entitlementGroups }),
        id: newId(state.numbers, "entitlement", state.entitlements),
        slug,
        createdAt: now(),
        updatedAt: now(),
      };
      state.entitlements.push(entitlement);
      return { status: 201, body: viewEntitlement(state, entitlement) };
    },

    getEntitlement({ path: { entitlementSlug } }, pathname) {
      const entitlement = bySlug(state.entitlements, entitlementSlug);
      return entitlement
        ? { status: 200, body: viewEntitlement(state, entitlement) }
        : refuser(pathname, "GetEntitlement")(404, "NotFound", "the entitlement does not exist");
    },

    updateEntitlement({ path: { entitlementSlug }, body }, pathname) {
      const refuse = refuser(pathname, "UpdateEntitlement");
      const { slug, groupSlugs, type: _, aggregationMethod: __, ...rest } = body;
      if (slug !== undefined && slug !== entitlementSlug) {
        return refuse(422, "SlugNotRenameable", "the slug of an entitlement cannot be changed");
      }
      const entitlement = bySlug(state.entitlements, entitlementSlug);
      if (entitlement === undefined) return refuse(404, "NotFound", "the entitlement does not exist");
      const present = viewEntitlement(state, entitlement);
      const { type, aggregationMethod, resetPeriod, resetAnchor, id, createdAt } = present;
      if (body.type !== undefined && body.type !== type) {
        return refuse(400, "ImmutableType", "the type cannot be changed");
      }
      if (body.aggregationMethod !== undefined && body.aggregationMethod !== aggregationMethod) {
        return refuse(400, "ImmutableAggregationMethod", "the aggregation method cannot be changed");
      }
      if (resetPeriod !== undefined && body.resetPeriod !== resetPeriod) {
        return refuse(400, "ImmutableResetPeriod", "the reset period cannot be changed or removed");
      }
      if (resetAnchor !== undefined && body.resetAnchor !== resetAnchor) {
        return refuse(400, "ImmutableResetAnchor", "the reset anchor cannot be changed or removed");
      }
      const reason = misfitOf(entitlement.type, aggregationMethod, rest);
      if (reason !== undefined) return refuse(400, reason.code, reason.detail);
      const entitlementGroups = groupSlugs ? groupsOf(groupSlugs) : (present.entitlementGroups ?? []);
      if (entitlementGroups === undefined) return refuse(404, "GroupNotFound", "the entitlement group does not exist");
      state.entitlements[state.entitlements.indexOf(entitlement)] = {
        ...rest,
        type: entitlement.type,
        ...(aggregationMethod !== undefined && { aggregationMethod }),
        ...(entitlementGroups.length > 0 && { entitlementGroups }),
        id,
        slug: entitlementSlug,
        createdAt,
        updatedAt: now(),
      };
      return { status: 204, body: undefined };
    },

    deleteEntitlement({ path: { entitlementSlug } }, pathname) {
      const entitlement = bySlug(state.entitlements, entitlementSlug);
      if (entitlement === undefined) {
        return refuser(pathname, "DeleteEntitlement")(404, "NotFound", "the entitlement does not exist");
      }
      // Inferred: that a licence which grants it stands against it, and with 500. The vendor's source has no other answer.
      if (state.grants.some((grant) => grant.entitlementSlug === entitlementSlug)) {
        return { status: 500, body: kaitenProblem(pathname, 500, {}) };
      }
      state.entitlements.splice(state.entitlements.indexOf(entitlement), 1);
      // Inferred: what was used of it is gone with it. Another one of its slug is another entitlement.
      state.reports = state.reports.filter((report) => report.entitlementSlug !== entitlementSlug);
      for (const { usage } of state.instances) delete usage?.[entitlementSlug];
      return { status: 204, body: undefined };
    },
  };
}

/** An entitlement as answers have it. What no request says is by the document: `SUM`, the calendar, and zeros. */
export function viewEntitlement(state: KaitenFakeState, entitlement: KaitenFakeEntitlement): Entitlement {
  return {
    id: idOf("entitlement", entitlement.slug, state.entitlements),
    name: entitlement.slug,
    description: null,
    ...(isNumeric(entitlement.type) && { aggregationMethod: "SUM" }),
    ...(entitlement.resetPeriod !== undefined && { resetAnchor: "CALENDAR" }),
    warningThresholdPercent: 0,
    userFacing: false,
    displayOrder: 0,
    createdAt: state.seededAt,
    updatedAt: state.seededAt,
    ...entitlement,
  };
}
