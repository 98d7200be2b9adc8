// Commands on plans, and on what they have.
import fc from "fast-check";
import { given, maybe, place as ref, same } from "../support/model.js";
import { add, isTaken, type Model, named, planEntitlementOf, planOf, remove, where } from "./software-licensing.js";
import { brokenRules, command, firstOf, pick, theNew, threshold, word } from "./software-licensing-command.js";

const duration = fc.constantFrom(0, 1, 30, 365, 30, 1.5, -1);

const createPlan = command(
  "createPlan",
  fc.record({ product: ref, name: word, description: maybe(word), cost: fc.constantFrom(0, 49.5), duration }),
  ({ product, description, ...rest }, model) => {
    const productId = pick(model.products, product);
    return {
      operation: "createPlan",
      hasBody: true,
      call: ({ plans }, odd) => plans.create({ ...rest, ...given({ description }), productId, ...odd }),
      ends: firstOf(
        brokenRules(
          [rest.duration < 0, "body.duration: must be >= 0"],
          [!Number.isInteger(rest.duration), "body.duration: must be integer"],
        ),
        [!model.products.has(productId), "not-found the product does not exist"],
        [isTaken(model.plans, rest.name), "conflict body.name: another plan has this name"],
      ),
      async apply(answer, client) {
        const data = answer ?? (await theNew(client.plans.list({ pageSize: 3 }), model.plans));
        add(model, "plans", data.id, { description: "", ...given({ description }), productId, ...rest });
        same(data, planOf(model, data.id));
      },
    };
  },
);

const getPlan = command("getPlan", ref, (place, model) => {
  const id = pick(model.plans, place);
  return {
    operation: "getPlan",
    call: ({ plans }) => plans.get(id),
    ends: firstOf([!model.plans.has(id), "not-found the plan does not exist"]),
    apply: (answer) => answer && same(answer, planOf(model, id)),
  };
});

const createPlanEntitlement = command(
  "createPlanEntitlement",
  fc.record({ plan: ref, entitlement: ref, threshold }),
  ({ plan, entitlement, threshold }, model) => {
    const planId = pick(model.plans, plan);
    const entitlementId = pick(model.entitlements, entitlement);
    return {
      operation: "createPlanEntitlement",
      hasBody: true,
      call: ({ planEntitlements }, odd) =>
        planEntitlements.create({ planId, entitlementId, ...given({ threshold }), ...odd }),
      ends: firstOf(
        [threshold === -1, "bad-request body.threshold: must be >= 0"],
        [!model.plans.has(planId), "not-found the plan does not exist"],
        ...joining(model, planId, entitlementId),
      ),
      async apply(answer, client) {
        const data = answer ?? (await theNew(await client.planEntitlements.list(planId), model.planEntitlements));
        add(model, "planEntitlements", data.id, { planId, entitlementId, threshold });
        same(data, planEntitlementOf(model, data.id));
      },
    };
  },
);

const updatePlanEntitlement = command(
  "updatePlanEntitlement",
  fc.record({ place: ref, entitlement: maybe(ref), threshold }),
  ({ place, entitlement, threshold }, model) => {
    const id = pick(model.planEntitlements, place);
    const entitlementId = entitlement === undefined ? undefined : pick(model.entitlements, entitlement);
    const { planId = "" } = model.planEntitlements.get(id) ?? {};
    return {
      operation: "updatePlanEntitlement",
      hasBody: true,
      call: ({ planEntitlements }, odd) =>
        planEntitlements.update(id, { ...given({ entitlementId, threshold }), ...odd }),
      ends: firstOf(
        [threshold === -1, "bad-request body.threshold: must be >= 0"],
        [!model.planEntitlements.has(id), "not-found the plan-entitlement does not exist"],
        ...(entitlementId === undefined ? [] : joining(model, planId, entitlementId, id)),
      ),
      apply: () => void Object.assign(named(model.planEntitlements, id), given({ entitlementId, threshold })),
    };
  },
);

const deletePlanEntitlement = command("deletePlanEntitlement", ref, (place, model) => {
  const id = pick(model.planEntitlements, place);
  return {
    operation: "deletePlanEntitlement",
    call: ({ planEntitlements }) => planEntitlements.delete(id),
    ends: firstOf([!model.planEntitlements.has(id), "not-found the plan-entitlement does not exist"]),
    apply: () => remove(model, "planEntitlements", id),
  };
});

/** Why an entitlement cannot join a plan. */
function joining({ entitlements, planEntitlements }: Model, planId: string, entitlementId: string, besides?: string) {
  const isThere = where(planEntitlements, (other) => other.planId === planId && other.entitlementId === entitlementId);
  return [
    [!entitlements.has(entitlementId), "not-found the entitlement does not exist"],
    [entitlements.get(entitlementId)?.deactivated === true, "conflict the entitlement is deactivated"],
    [isThere.some(([id]) => id !== besides), "conflict the plan has the entitlement already"],
  ] as const;
}

export const planCommands = [
  createPlan,
  getPlan,
  createPlanEntitlement,
  createPlanEntitlement,
  updatePlanEntitlement,
  deletePlanEntitlement,
];
