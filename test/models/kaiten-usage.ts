// Commands on what instances use: reports are folded, and stop at a hard limit.
import fc from "fast-check";
import type { Entitlement, EntitlementUsage, Instance, LicenseEntitlement } from "../../generated/kaiten/types.js";
import { at, place, same } from "../support/model.js";
import { command, find, type KaitenModel, now, type Reported } from "./kaiten.js";
import { grantsOf } from "./kaiten-grants.js";
import { record } from "./kaiten-instances.js";

const hours: Readonly<Record<string, number>> = { HOUR: 1, DAY: 24 };
const remembered = 35 * 24 * 3_600_000;

/** What is used, and by what. */
interface Used {
  readonly instance: Instance;
  readonly entitlement: Entitlement;
  readonly grant: LicenseEntitlement;
}

const keyOf = ({ instance, entitlement }: Used): string => `${instance.id} ${entitlement.id}`;

/** The period that a time is in, where there are periods. */
function periodAt({ instance, entitlement }: Used, time: number): number | undefined {
  const length = hours[entitlement.resetPeriod ?? ""];
  if (length === undefined) return undefined;
  const start = entitlement.resetAnchor === "LICENSE_START" ? Date.parse(instance.startLicenseDate) : 0;
  return start + Math.floor((time - start) / (length * 3_600_000)) * length * 3_600_000;
}

/** The reports that count in the present period. */
function presentOf(model: KaitenModel, used: Used): Reported {
  const reported = model.reported.get(keyOf(used));
  const counts = reported && periodAt(used, reported.time) === periodAt(used, model.clock.time);
  return counts ? reported : { base: undefined, appended: [], time: model.clock.time };
}

/** The usage that reports make. The least of all begins at zero, as the greatest does. */
function fold(
  { aggregationMethod }: Entitlement,
  { base, appended }: Reported,
): { value: number; event_count: number } {
  const sum = appended.reduce((all, each) => all + each, base ?? 0);
  const event_count = appended.length + (base === undefined ? 0 : 1);
  const values: Readonly<Record<string, number>> = {
    COUNT: (base ?? 0) + appended.length,
    SUM: sum,
    AVERAGE: event_count === 0 ? 0 : sum / event_count,
    MIN: Math.min(base ?? 0, ...appended),
    MAX: Math.max(base ?? 0, ...appended),
    LATEST: appended.at(-1) ?? base ?? 0,
  };
  return { value: values[aggregationMethod ?? ""] ?? Number.NaN, event_count };
}

/** The most that may be used: the limit, with the overage that is allowed. */
function mostOf({ value, limitCapExceededOveragePercent = 0 }: LicenseEntitlement): number {
  const isLimit = typeof value.value === "number" && value.value !== -1;
  return isLimit ? Number(value.value) * (1 + limitCapExceededOveragePercent / 100) : Number.POSITIVE_INFINITY;
}

/** How a usage is answered. */
function shown(model: KaitenModel, used: Used): EntitlementUsage {
  const { instance, entitlement, grant } = used;
  const start = periodAt(used, model.clock.time);
  const end = (start ?? 0) + (hours[entitlement.resetPeriod ?? ""] ?? 0) * 3_600_000;
  return {
    entitlementId: entitlement.id,
    entitlementSlug: entitlement.slug,
    licenseId: instance.licenseId,
    licenseSlug: instance.licenseSlug,
    value:
      grant.value.type === "number" ? { type: "number", ...fold(entitlement, presentOf(model, used)) } : grant.value,
    limit: grant.value,
    ...(start !== undefined && {
      currentPeriodStart: new Date(start).toISOString(),
      currentPeriodEnd: new Date(end).toISOString(),
    }),
  };
}

/** With a value that may come of a division. */
function rounded(usage: EntitlementUsage): EntitlementUsage {
  const { value } = usage;
  return value.type === "number"
    ? { ...usage, value: { ...value, value: Math.round(value.value * 1e6) / 1e6 } }
    : usage;
}

function sameUsage(actual: EntitlementUsage, wanted: EntitlementUsage): void {
  same(rounded(actual), rounded(wanted));
}

/** An instance, and a number that its licence grants, anything that it grants, or any entitlement. */
const among = fc.constantFrom("numbers", "numbers", "numbers", "numbers", "numbers", "granted", "any");
const pair = { instance: place, entitlement: place, among };
interface Drawn {
  readonly instance: number;
  readonly entitlement: number;
  readonly among: string;
}

/** What a drawn instance uses of a drawn entitlement. */
function pick(model: KaitenModel, drawn: Drawn) {
  const instance = at(model.instances, drawn.instance);
  const grants = grantsOf(model, instance?.licenseSlug ?? "");
  const fitting = drawn.among === "numbers" ? grants.filter(({ value }) => value.type === "number") : grants;
  const granted = drawn.among === "any" || fitting.length === 0 ? undefined : at(fitting, drawn.entitlement);
  const entitlement = granted
    ? find(model.entitlements, granted.entitlementSlug)
    : at(model.entitlements, drawn.entitlement);
  const grant = grants.find(({ entitlementSlug }) => entitlementSlug === entitlement?.slug);
  const used = instance && entitlement && grant && { instance, entitlement, grant };
  const slugs = [instance?.slug ?? "nothing", entitlement?.slug ?? "nothing"] as const;
  return { instance, entitlement, used, slugs };
}

const get = command("get usage", fc.record(pair), (drawn, model) => {
  const { instance, entitlement, used, slugs } = pick(model, drawn);
  const refusal = (): string => {
    if (instance === undefined) return "not-found GetEntitlementUsageMetrics.InstanceNotFound";
    if (entitlement === undefined) return "not-found GetEntitlementUsageMetrics.EntitlementNotFound";
    return used ? "ok" : "not-found GetEntitlementUsageMetrics.EntitlementNotAssigned";
  };
  return {
    operation: "getInstanceUsage",
    call: (client) => client.instances.usage.get(...slugs),
    ends: refusal(),
    apply(answer) {
      if (used === undefined) return;
      const wanted = shown(model, used);
      if (answer) sameUsage(answer, wanted);
      record(model, used.instance, "ENTITLEMENT_VALUE_GET", "com.kaiten.instance.entitlement.v1.value_get", {
        entitlement_id: wanted.entitlementId,
        instance_id: used.instance.id,
        license_id: wanted.licenseId,
        type: wanted.value.type,
        value: rounded(wanted).value,
        timestamp: now(model),
        entitlement_slug: wanted.entitlementSlug,
      });
    },
  };
});

const list = command("list usage", place, (drawn, model) => {
  const instance = at(model.instances, drawn);
  return {
    operation: "listInstanceUsage",
    call: (client) => client.instances.usage.list(instance?.slug ?? "nothing"),
    ends: instance ? "ok" : "not-found GetEntitlementsUsageMetrics.InstanceNotFound",
    apply(answer) {
      if (instance === undefined || answer === undefined) return;
      same(answer.map(rounded), usageOf(model, instance).map(rounded));
    },
  };
});

/** All that an instance uses, in the order in which its licence was given it. */
export function usageOf(model: KaitenModel, instance: Instance): EntitlementUsage[] {
  const grants = grantsOf(model, instance.licenseSlug).toReversed();
  return grants.flatMap((grant) => {
    const entitlement = model.entitlements.find(({ slug }) => slug === grant.entitlementSlug);
    return entitlement ? shown(model, { instance, entitlement, grant }) : [];
  });
}

/** The usage of an instance, compared by what it should be. */
export function sameUsages(actual: readonly EntitlementUsage[], wanted: readonly EntitlementUsage[]): void {
  same(actual.map(rounded), wanted.map(rounded));
}

export const report = command(
  "report usage",
  fc.record({
    ...pair,
    value: fc.constantFrom(0, 1, 1, 2, 2.5, 4, 7, -1),
    behavior: fc.constantFrom("append", "append", "append", "set"),
    transactionId: fc.option(fc.constantFrom("t:1", "t:1", "t:2"), { nil: undefined, freq: 2 }),
    metadata: fc.boolean(),
  }),
  ({ value, behavior, transactionId, metadata, ...drawn }, model) => {
    const { used, slugs } = pick(model, drawn);
    const code = "ReportEntitlementUsageMetric";
    const earlier = model.remembered.find(
      (each) =>
        transactionId !== undefined &&
        each.transactionId === transactionId &&
        each.instanceId === used?.instance.id &&
        each.entitlementId === used.entitlement.id &&
        each.time >= model.clock.time - remembered,
    );
    const isRepeated = earlier !== undefined && earlier.value === value && earlier.behavior === behavior;
    const time = model.clock.time;
    const before = used && presentOf(model, used);
    const after: Reported =
      behavior === "set"
        ? { base: value, appended: [], time }
        : { base: before?.base, appended: [...(before?.appended ?? []), value], time };
    const count = used && fold(used.entitlement, after);
    const passes = used !== undefined && count !== undefined && count.value > mostOf(used.grant);
    const refusal = (): string => {
      if (used === undefined) return `not-found ${code}.ContextNotFound`;
      if (used.grant.value.type !== "number") return `bad-request ${code}.UnsupportedEntitlementType`;
      if (earlier !== undefined) return isRepeated ? "ok" : `conflict ${code}.TransactionIdReused`;
      return passes ? `conflict ${code}.ThresholdExceeded` : "ok";
    };
    const ends = refusal();
    const note = (status: "ACCEPTED" | "REJECTED"): void => {
      if (used === undefined) return;
      const type = `com.kaiten.instance.entitlement.v1.usage_report_${status.toLowerCase()}`;
      const [, entitlement_slug] = slugs;
      const payload = { entitlement_slug, value, behavior, event_count: count?.event_count, status };
      record(model, used.instance, `ENTITLEMENT_USAGE_REPORT_${status}`, type, payload);
    };
    return {
      operation: "reportInstanceUsage",
      hasBody: true,
      call: (client, odd) =>
        client.instances.usage.report(...slugs, {
          value: { type: "number", value },
          behavior,
          ...(transactionId !== undefined && { transactionId }),
          ...(metadata && { metadata: { job: "nightly" } }),
          ...odd,
        }),
      ends,
      apply(answer) {
        if (earlier !== undefined) return answer && sameUsage(answer, earlier.answer);
        if (used === undefined) return;
        model.reported.set(keyOf(used), after);
        const wanted = shown(model, used);
        if (answer) sameUsage(answer, wanted);
        note("ACCEPTED");
        if (transactionId === undefined) return;
        const [instanceId, entitlementId] = [used.instance.id, used.entitlement.id];
        model.remembered.push({ instanceId, entitlementId, transactionId, value, behavior, time, answer: wanted });
      },
      ...(ends.endsWith("ThresholdExceeded") && { refused: () => note("REJECTED") }),
    };
  },
);

export const usageCommands = [...Array.from({ length: 9 }, () => report), get, get, list];
