// What instances use of their entitlements, in the fake of Kaiten: reports are folded, and stop at a hard limit.
import type { EntitlementUsage, operations } from "../../../generated/kaiten/types.js";
import type { Clock } from "../../core/options.js";
import type { Resolvers } from "../resolver.js";
import { recordEvent } from "./audit-trail.js";
import { isNumeric } from "./entitlement-rules.js";
import { viewEntitlement } from "./entitlements.js";
import { viewInstance } from "./instances.js";
import { overagePercentOf } from "./license-entitlements.js";
import { periodAt } from "./periods.js";
import { refuser } from "./refusals.js";
import {
  bySlug,
  type KaitenFakeEntitlement,
  type KaitenFakeGrant,
  type KaitenFakeInstance,
  type KaitenFakeState,
} from "./state.js";

/** What a usage is counted for. */
interface Context {
  readonly instance: KaitenFakeInstance;
  readonly entitlement: KaitenFakeEntitlement;
  readonly grant: KaitenFakeGrant;
}

interface Count {
  readonly value: number;
  readonly event_count: number;
}

/** How long a `transactionId` is remembered: 35 days, as the document says. */
const remembered = 35 * 24 * 60 * 60 * 1000;

/** How reports are folded: by the vendor's source, where also the lowest of all begins at zero. */
const folds: Readonly<Record<string, (stored: Count, reported: number) => number>> = {
  COUNT: ({ value }) => value + 1,
  SUM: ({ value }, reported) => value + reported,
  AVERAGE: ({ value, event_count: count }, reported) => (value * count + reported) / (count + 1),
  MIN: ({ value }, reported) => Math.min(value, reported),
  MAX: ({ value }, reported) => Math.max(value, reported),
  LATEST: (_, reported) => reported,
};

/** The resolvers of usage. */
export function usageResolvers(
  state: KaitenFakeState,
  clock: Clock,
): Pick<Resolvers<operations>, "listInstanceUsage" | "getInstanceUsage" | "reportInstanceUsage"> {
  const now = (): string => new Date(clock.now()).toISOString();
  const grantOf = ({ licenseSlug }: KaitenFakeInstance, entitlementSlug: string): KaitenFakeGrant | undefined =>
    state.grants.find((grant) => grant.licenseSlug === licenseSlug && grant.entitlementSlug === entitlementSlug);

  return {
    listInstanceUsage({ path: { instanceSlug } }, pathname) {
      const instance = bySlug(state.instances, instanceSlug);
      if (instance === undefined) {
        // Inferred: the code, from that of one usage. By the vendor's source: that nothing of it is in the audit trail.
        const refuse = refuser(pathname, "GetEntitlementsUsageMetrics");
        return refuse(404, "InstanceNotFound", "the instance does not exist");
      }
      const grants = state.grants.filter(({ licenseSlug }) => licenseSlug === instance.licenseSlug);
      const body = grants.flatMap((grant) => {
        const entitlement = bySlug(state.entitlements, grant.entitlementSlug);
        return entitlement ? viewUsage(state, { instance, entitlement, grant }, clock.now()) : [];
      });
      return { status: 200, body };
    },

    getInstanceUsage({ path: { instanceSlug, entitlementSlug } }, pathname) {
      const refuse = refuser(pathname, "GetEntitlementUsageMetrics");
      const instance = bySlug(state.instances, instanceSlug);
      if (instance === undefined) return refuse(404, "InstanceNotFound", "the instance does not exist");
      const entitlement = bySlug(state.entitlements, entitlementSlug);
      if (entitlement === undefined) return refuse(404, "EntitlementNotFound", "the entitlement does not exist");
      const grant = grantOf(instance, entitlementSlug);
      if (grant === undefined) {
        return refuse(404, "EntitlementNotAssigned", "the license of the instance does not grant the entitlement");
      }
      const usage = viewUsage(state, { instance, entitlement, grant }, clock.now());
      recordEvent(state, instance, "ENTITLEMENT_VALUE_GET", now(), {
        entitlement_id: usage.entitlementId,
        instance_id: viewInstance(state, instance).id,
        license_id: usage.licenseId,
        type: usage.value.type,
        value: usage.value,
        timestamp: now(),
        entitlement_slug: entitlementSlug,
      });
      return { status: 200, body: usage };
    },

    reportInstanceUsage({ path: { instanceSlug, entitlementSlug }, body }, pathname) {
      const refuse = refuser(pathname, "ReportEntitlementUsageMetric");
      const { behavior, transactionId } = body;
      const reported = body.value.value;
      const instance = bySlug(state.instances, instanceSlug);
      const entitlement = bySlug(state.entitlements, entitlementSlug);
      const grant = instance && grantOf(instance, entitlementSlug);
      if (instance === undefined || entitlement === undefined || grant === undefined) {
        return refuse(404, "ContextNotFound", "the license of the instance does not grant the entitlement");
      }
      if (!isNumeric(entitlement.type)) {
        return refuse(400, "UnsupportedEntitlementType", "only numbers have a usage");
      }
      const instanceId = viewInstance(state, instance).id;
      const earlier = state.reports.find(
        (report) =>
          report.transactionId === transactionId &&
          report.instanceId === instanceId &&
          report.entitlementSlug === entitlementSlug &&
          Date.parse(report.reportedAt) >= clock.now() - remembered,
      );
      if (earlier !== undefined) {
        return earlier.value === reported && earlier.behavior === behavior
          ? { status: 200, body: earlier.answer, headers: { "idempotent-replayed": "true" } }
          : refuse(409, "TransactionIdReused", "the transactionId was used for another report");
      }
      const stored = countOf(state, { instance, entitlement, grant }, clock.now());
      const fold = folds[viewEntitlement(state, entitlement).aggregationMethod ?? "SUM"] ?? folds["SUM"];
      const count =
        behavior === "set" || fold === undefined
          ? { value: reported, event_count: 1 }
          : { value: fold(stored, reported), event_count: stored.event_count + 1 };
      // Inferred: a sum that no number can hold is beyond every limit.
      const status = count.value <= mostOf(grant) && Number.isFinite(count.value) ? "ACCEPTED" : "REJECTED";
      recordEvent(state, instance, `ENTITLEMENT_USAGE_REPORT_${status}`, now(), {
        entitlement_slug: entitlementSlug,
        value: reported,
        behavior,
        event_count: count.event_count,
        status,
      });
      if (status === "REJECTED") return refuse(409, "ThresholdExceeded", "the usage would pass the limit");
      const changed = {
        ...instance,
        usage: { ...instance.usage, [entitlementSlug]: { ...count, reportedAt: now() } },
      };
      state.instances[state.instances.indexOf(instance)] = changed;
      const answer = viewUsage(state, { instance: changed, entitlement, grant }, clock.now());
      if (transactionId !== undefined) {
        const report = { instanceId, entitlementSlug, transactionId, behavior, value: reported, reportedAt: now() };
        state.reports.push({ ...report, answer });
      }
      return { status: 200, body: answer };
    },
  };
}

/** The most that may be used: the limit, with the overage that is allowed. */
function mostOf(grant: KaitenFakeGrant): number {
  const { value } = grant;
  if (value.type !== "number" || value.value === -1) return Number.POSITIVE_INFINITY;
  return value.value * (1 + overagePercentOf(grant) / 100);
}

/** The period that a time is in, where the usage is reset. */
function periodOf(state: KaitenFakeState, { instance, entitlement }: Context, time: number) {
  const { resetPeriod, resetAnchor = "CALENDAR" } = viewEntitlement(state, entitlement);
  if (resetPeriod === undefined) return undefined;
  return periodAt(time, resetPeriod, resetAnchor, Date.parse(viewInstance(state, instance).startLicenseDate));
}

/** What is used in the present period. */
function countOf(state: KaitenFakeState, context: Context, now: number): Count {
  const { usage = {} } = context.instance;
  const { slug } = context.entitlement;
  const counted = Object.hasOwn(usage, slug) ? usage[slug] : undefined;
  if (counted === undefined) return { value: 0, event_count: 0 };
  const { value, event_count = 1, reportedAt = state.seededAt } = counted;
  const isOver = periodOf(state, context, Date.parse(reportedAt))?.start !== periodOf(state, context, now)?.start;
  return isOver ? { value: 0, event_count: 0 } : { value, event_count };
}

function viewUsage(state: KaitenFakeState, context: Context, now: number): EntitlementUsage {
  const { instance, entitlement, grant } = context;
  const period = periodOf(state, context, now);
  return {
    entitlementId: viewEntitlement(state, entitlement).id,
    entitlementSlug: entitlement.slug,
    licenseId: viewInstance(state, instance).licenseId,
    licenseSlug: instance.licenseSlug,
    value: isNumeric(entitlement.type) ? { type: "number", ...countOf(state, context, now) } : grant.value,
    limit: grant.value,
    ...(period && {
      currentPeriodStart: new Date(period.start).toISOString(),
      currentPeriodEnd: new Date(period.end).toISOString(),
    }),
  };
}
