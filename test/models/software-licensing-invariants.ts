// What holds after each command: in the state of the fake, and between it and the model.
import { isDeepStrictEqual } from "node:util";
import type { SoftwareLicensingFakeState } from "../../src/fake/index.js";
import { same } from "../support/model.js";
import { entitlementOf, type KindOfRecord, type Model, where } from "./software-licensing.js";

/** Which plan has which entitlement: one text for each. */
type Joined = ReadonlySet<string>;

/** The check of one sequence: what has to hold after each command that changed something. */
export function invariantsOf(model: Model, state: SoftwareLicensingFakeState): () => void {
  let joined = joinedIn(state);
  let seen = JSON.stringify(state);
  return () => {
    const text = JSON.stringify(state);
    if (text === seen) return;
    const broken = [
      ...idsThatComeTwice(state),
      ...usageThatIsWrong(state),
      ...thresholdsThatArePassed(state),
      ...wrongInPlans(state, joined),
      ...wrongCounts(model, state),
    ];
    if (broken.length > 0) throw new Error(broken.join("; "));
    // Member by member: nothing has changed but what was said to.
    same(withoutNumbers(state), stateOf(model));
    joined = joinedIn(state);
    seen = text;
  };
}

/** What the plans of a state have. */
function joinedIn({ planEntitlements }: SoftwareLicensingFakeState): Joined {
  return new Set(planEntitlements.map(({ planId, entitlementId }) => `${planId} has ${entitlementId}`));
}

function idsThatComeTwice(state: SoftwareLicensingFakeState): string[] {
  const { products, customers, plans, entitlements, planEntitlements, licenses, licenseEntitlements } = state;
  const records = [products, customers, plans, entitlements, planEntitlements, licenses, licenseEntitlements];
  const ids = [
    ...records.flatMap((each) => each.map(({ id }) => id)),
    ...licenseEntitlements.flatMap(({ activations }) => activations.map(({ id }) => id)),
    ...licenses.flatMap(({ key, notes }) => [key, ...notes.map(({ id }) => id)]),
    ...state.accessTokens.flatMap(({ token, refreshToken }) => [token, refreshToken]),
  ];
  return new Set(ids).size === ids.length ? [] : [`an id comes twice in ${ids.join(", ")}`];
}

function usageThatIsWrong({ licenseEntitlements, entitlements }: SoftwareLicensingFakeState): string[] {
  return licenseEntitlements.flatMap(({ id, entitlementId, actual, activations }) => {
    const isCounted = entitlements.some((each) => each.id === entitlementId && each.activationsEnabled);
    const active = activations.filter((activation) => activation.active).length;
    if (!isCounted) return activations.length === 0 ? [] : [`${id} has activations`];
    return actual === active ? [] : [`the usage of ${id} is ${actual}, and ${active} are active`];
  });
}

function thresholdsThatArePassed({ licenseEntitlements }: SoftwareLicensingFakeState): string[] {
  return licenseEntitlements.flatMap(({ id, activations, threshold = Number.POSITIVE_INFINITY }) => {
    const active = activations.filter((activation) => activation.active).length;
    return active <= threshold ? [] : [`${active} are active in ${id}, and ${threshold} may be`];
  });
}

function wrongInPlans(state: SoftwareLicensingFakeState, before: Joined): string[] {
  const joined = joinedIn(state);
  const off = state.planEntitlements.filter(({ planId, entitlementId }) => {
    const isNew = !before.has(`${planId} has ${entitlementId}`);
    return isNew && state.entitlements.some(({ id, deactivated }) => id === entitlementId && deactivated);
  });
  return [
    ...(joined.size === state.planEntitlements.length ? [] : ["a plan has an entitlement twice"]),
    ...off.map(({ planId, entitlementId }) => `${entitlementId} is deactivated and joined ${planId}`),
  ];
}

/** How many records of each kind there have to be: those that were made without those that are gone. */
export function countsOf({ created, deleted }: Model): Readonly<Record<KindOfRecord, number>> {
  const count = (kind: KindOfRecord): number => (created.get(kind) ?? 0) - (deleted.get(kind) ?? 0);
  return {
    products: count("products"),
    customers: count("customers"),
    entitlements: count("entitlements"),
    plans: count("plans"),
    licenses: count("licenses"),
    planEntitlements: count("planEntitlements"),
    held: count("held"),
    activations: count("activations"),
  };
}

function wrongCounts(model: Model, state: SoftwareLicensingFakeState): string[] {
  const { products, customers, plans, entitlements, planEntitlements, licenses, licenseEntitlements } = state;
  const found = {
    products: products.length,
    customers: customers.length,
    entitlements: entitlements.length,
    plans: plans.length,
    licenses: licenses.length,
    planEntitlements: planEntitlements.length,
    held: licenseEntitlements.length,
    activations: licenseEntitlements.flatMap(({ activations }) => activations).length,
  };
  const wanted = countsOf(model);
  return isDeepStrictEqual(found, wanted) ? [] : [`there are ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];
}

/** Tokens are compared by their number: the model does not know those whose answer was lost. */
function withoutNumbers({ numbers, consumptionPeriods, accessTokens, ...records }: SoftwareLicensingFakeState): object {
  return { ...records, tokens: accessTokens.length };
}

/** The state that the fake should have. */
function stateOf(model: Model): object {
  const list = <Kept, Made>(records: ReadonlyMap<string, Kept>, make: (record: Kept, id: string) => Made): Made[] =>
    [...records].map(([id, record]) => make(record, id));
  const limit = (threshold: number | undefined): object => (threshold === undefined ? {} : { threshold });
  return {
    products: list(model.products, (product, id) => ({ id, ...product })),
    plans: list(model.plans, (plan, id) => ({ id, ...plan, deactivated: false })),
    planEntitlements: list(model.planEntitlements, ({ planId, entitlementId, threshold }, id) => ({
      id,
      planId,
      entitlementId,
      ...limit(threshold),
    })),
    customers: list(model.customers, (customer, id) => ({ id, ...customer })),
    licenses: list(model.licenses, ({ customerId, notes, ...license }, id) => ({
      id,
      ...license,
      ...(customerId !== undefined && { customerId }),
      deactivated: false,
      notes: [...notes],
    })),
    entitlements: list(model.entitlements, (_, id) => entitlementOf(model, id)),
    licenseEntitlements: list(model.held, ({ threshold, ...held }, id) => ({
      id,
      licenseId: held.licenseId,
      entitlementId: held.entitlementId,
      ...limit(threshold),
      actual: model.entitlements.get(held.entitlementId)?.enabled
        ? where(model.activations, ({ heldId, active }) => heldId === id && active).length
        : held.used,
      refreshDate: held.refreshDate,
      activations: where(model.activations, ({ heldId }) => heldId === id).map(([own, { value, active }]) => ({
        id: own,
        value,
        active,
      })),
    })),
    tokens: model.issued,
  };
}
