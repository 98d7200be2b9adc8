// What holds in the state of the fake of Kaiten after each command.
import type { KaitenFakeGrant, KaitenFakeInstance, KaitenFakeState } from "../../src/fake/index.js";
import { find, type KaitenModel } from "./kaiten.js";

/** What a check remembers of the state that it saw last. */
interface Before {
  /** What is used, by entitlement and instance. */
  readonly usages: ReadonlyMap<string, number>;
  readonly events: readonly object[];
}

const lists = ["licenses", "entitlements", "customers", "instances"] as const;

/** The check of one sequence. */
export function invariantsOf(model: KaitenModel, state: KaitenFakeState): () => void {
  let before = rememberOf(state);
  return () => {
    const broken = [
      ...whatComesTwice(state),
      ...whatLeadsNowhere(state),
      ...defaultsThatAreWrong(state),
      ...limitsThatArePassed(state, before),
      ...trailThatIsWrong(model, state, before),
      ...countsThatAreWrong(model, state),
    ];
    if (broken.length > 0) throw new Error(broken.join("; "));
    before = rememberOf(state);
  };
}

const usageKey = (entitlement: string, { slug, id = `instance-${slug}` }: KaitenFakeInstance): string =>
  `${entitlement} of ${id}`;

function rememberOf({ instances, auditTrail }: KaitenFakeState): Before {
  const usages = new Map<string, number>();
  for (const instance of instances) {
    for (const [entitlement, { value }] of Object.entries(instance.usage ?? {})) {
      usages.set(usageKey(entitlement, instance), value);
    }
  }
  return { usages, events: [...auditTrail] };
}

function whatComesTwice(state: KaitenFakeState): string[] {
  const twice = (what: string, values: readonly string[]): string[] =>
    new Set(values).size === values.length ? [] : [`of ${what} one comes twice: ${values.join(", ")}`];
  return [
    ...lists.flatMap((list) => [
      ...twice(
        `the slugs of ${list}`,
        state[list].map(({ slug }) => slug),
      ),
      ...twice(
        `the ids of ${list}`,
        state[list].map(({ slug, id = slug }) => id),
      ),
    ]),
    ...twice(
      "the grants",
      state.grants.map(({ licenseSlug, entitlementSlug }) => `${entitlementSlug} in ${licenseSlug}`),
    ),
    ...twice(
      "the events",
      state.auditTrail.map(({ id }) => id),
    ),
  ];
}

function whatLeadsNowhere(state: KaitenFakeState): string[] {
  const { grants, instances, licenses, entitlements, customers, reports } = state;
  return [
    ...grants.filter((each) => !find(licenses, each.licenseSlug) || !find(entitlements, each.entitlementSlug)),
    ...instances.filter((each) => !find(licenses, each.licenseSlug) || !find(customers, each.customerSlug)),
    // What was used of an entitlement is not what is used of a later one of its slug.
    ...instances.filter(({ usage = {} }) => Object.keys(usage).some((slug) => !find(entitlements, slug))),
    ...reports.filter(({ entitlementSlug }) => !find(entitlements, entitlementSlug)),
  ].map((record) => `${JSON.stringify(record)} leads nowhere`);
}

function defaultsThatAreWrong({ licenses }: KaitenFakeState): string[] {
  const defaults = licenses.filter(({ isDefault }) => isDefault);
  const families = new Set(defaults.map(({ slug, familySlug = slug, familyId }) => familyId ?? `family-${familySlug}`));
  return [
    ...(families.size === defaults.length ? [] : ["a family puts two versions forward"]),
    ...defaults
      .filter(({ lifecycleState = "PUBLISHED" }) => lifecycleState !== "PUBLISHED")
      .map(({ slug }) => `${slug} is the default, and not published`),
  ];
}

/** A usage that has just changed is within the limit. One that did not may be beyond it, where the limit is a new one. */
function limitsThatArePassed({ grants, instances }: KaitenFakeState, { usages }: Before): string[] {
  return instances.flatMap((instance) =>
    grants.flatMap((grant) => {
      const { value } = instance.usage?.[grant.entitlementSlug] ?? {};
      if (value === undefined || grant.licenseSlug !== instance.licenseSlug) return [];
      const key = usageKey(grant.entitlementSlug, instance);
      const isPassed = value > mostOf(grant) && usages.get(key) !== value;
      return isPassed ? [`${value} is used of ${mostOf(grant)} in ${key}`] : [];
    }),
  );
}

function mostOf({ value, limitCapExceededOveragePercent = 0 }: KaitenFakeGrant): number {
  const limit = Number(value.value);
  return limit === -1 ? Number.POSITIVE_INFINITY : limit * (1 + limitCapExceededOveragePercent / 100);
}

/** The trail grows by what happened, and what is in it stays. */
function trailThatIsWrong({ trail }: KaitenModel, { auditTrail }: KaitenFakeState, { events }: Before): string[] {
  return [
    ...(events.every((event, index) => auditTrail[index] === event) ? [] : ["an event is gone"]),
    ...(auditTrail.length === trail.length ? [] : [`there are ${auditTrail.length} events, not ${trail.length}`]),
  ];
}

function countsThatAreWrong({ made, gone }: KaitenModel, state: KaitenFakeState): string[] {
  return (["licenses", "entitlements", "customers", "instances", "grants"] as const)
    .filter((list) => state[list].length !== made[list] - gone[list])
    .map((list) => `there are ${state[list].length} ${list}, not ${made[list] - gone[list]}`);
}
