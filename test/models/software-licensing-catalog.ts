// Commands on what is sold and to whom: products, entitlements and customers.
import fc from "fast-check";
import { given, maybe, place as ref, same } from "../support/model.js";
import { add, customerOf, entitlementOf, isTaken, named, productOf, remove, where } from "./software-licensing.js";
import { command, firstOf, pick, theNew, word } from "./software-licensing-command.js";

const periods = [undefined, "period-1", "period-2", "period-9"] as const;
const periodNames: Readonly<Record<string, string>> = { "period-1": "hour", "period-2": "day" };

const createProduct = command("createProduct", word, (name, model) => ({
  operation: "createProduct",
  hasBody: true,
  call: ({ products }, odd) => products.create({ name, ...odd }),
  ends: firstOf([isTaken(model.products, name), "conflict body.name: another product has this name"]),
  async apply(answer, client) {
    const data = answer ?? (await theNew(client.products.list({ pageSize: 3 }), model.products));
    add(model, "products", data.id, { name, deactivated: false });
    same(data, productOf(model, data.id));
  },
}));

const updateProduct = command(
  "updateProduct",
  fc.record({ place: ref, name: maybe(word), deactivated: maybe(fc.boolean()) }),
  ({ place, ...changes }, model) => {
    const id = pick(model.products, place);
    const { name } = changes;
    return {
      operation: "updateProduct",
      hasBody: true,
      call: ({ products }, odd) => products.update(id, { ...given(changes), ...odd }),
      ends: firstOf(
        [!model.products.has(id), "not-found the product does not exist"],
        [name !== undefined && isTaken(model.products, name, id), "conflict body.name: another product has this name"],
      ),
      apply: () => void Object.assign(named(model.products, id), given(changes)),
    };
  },
);

const getProduct = command("getProduct", ref, (place, model) => {
  const id = pick(model.products, place);
  return {
    operation: "getProduct",
    call: ({ products }) => products.get(id),
    ends: firstOf([!model.products.has(id), "not-found the product does not exist"]),
    apply: (answer) => answer && same(answer, productOf(model, id)),
  };
});

const createCustomer = command(
  "createCustomer",
  fc.record({ name: word, description: maybe(word), externalId: maybe(word) }),
  (body, model) => ({
    operation: "createCustomer",
    hasBody: true,
    call: ({ customers }, odd) => customers.create({ name: body.name, ...given(body), ...odd }),
    ends: "ok",
    async apply(answer, client) {
      const data = answer ?? (await theNew(client.customers.list({ pageSize: 3 }), model.customers));
      const { name, description = "", externalId = "" } = body;
      add(model, "customers", data.id, { name, description, externalId });
      same(data, customerOf(model, data.id));
    },
  }),
);

const updateCustomer = command(
  "updateCustomer",
  fc.record({ place: ref, name: maybe(word), description: maybe(word), externalId: maybe(word) }),
  ({ place, ...changes }, model) => {
    const id = pick(model.customers, place);
    return {
      operation: "updateCustomer",
      hasBody: true,
      call: ({ customers }, odd) => customers.update(id, { ...given(changes), ...odd }),
      ends: firstOf([!model.customers.has(id), "not-found the customer does not exist"]),
      apply: () => void Object.assign(named(model.customers, id), given(changes)),
    };
  },
);

const getCustomer = command("getCustomer", ref, (place, model) => {
  const id = pick(model.customers, place);
  return {
    operation: "getCustomer",
    call: ({ customers }) => customers.get(id),
    ends: firstOf([!model.customers.has(id), "not-found the customer does not exist"]),
    apply: (answer) => answer && same(answer, customerOf(model, id)),
  };
});

const createEntitlement = command(
  "createEntitlement",
  fc.record({ name: word, periodId: fc.constantFrom(...periods), enabled: fc.boolean() }),
  ({ name, periodId, enabled }, model) => ({
    operation: "createEntitlement",
    hasBody: true,
    call: ({ entitlements }, odd) =>
      entitlements.create({
        entitlementName: name,
        ...given({ consumptionPeriodId: periodId }),
        activationsEnabled: enabled,
        ...odd,
      }),
    ends: firstOf(
      [isTaken(model.entitlements, name), "conflict body.entitlementName: another entitlement has this name"],
      [periodId === "period-9", "not-found the consumption period does not exist"],
    ),
    async apply(answer, client) {
      const data = answer ?? (await theNew(client.entitlements.list({ pageSize: 3 }), model.entitlements));
      const period = periodId && { id: periodId, name: periodNames[periodId] ?? "" };
      add(model, "entitlements", data.id, { name, period, enabled, deactivated: false });
      same(data, entitlementOf(model, data.id));
    },
  }),
);

export const updateEntitlement = command(
  "updateEntitlement",
  fc.record({ place: ref, deactivated: fc.boolean() }),
  ({ place, deactivated }, model) => {
    const id = pick(model.entitlements, place);
    return {
      operation: "updateEntitlement",
      hasBody: true,
      call: ({ entitlements }, odd) => entitlements.update(id, { deactivated, ...odd }),
      ends: firstOf([!model.entitlements.has(id), "not-found the entitlement does not exist"]),
      apply() {
        named(model.entitlements, id).deactivated = deactivated;
      },
    };
  },
);

// With all that it leaves behind it is rarely one that is there: sequences are to have something to work with.
const deleteEntitlement = command("deleteEntitlement", fc.oneof(fc.constant(-1), ref), (place, model) => {
  const id = pick(model.entitlements, place);
  return {
    operation: "deleteEntitlement",
    call: ({ entitlements }) => entitlements.delete(id),
    ends: firstOf([!model.entitlements.has(id), "not-found the entitlement does not exist"]),
    apply() {
      remove(model, "entitlements", id);
      for (const [lost] of where(model.planEntitlements, ({ entitlementId }) => entitlementId === id))
        remove(model, "planEntitlements", lost);
      for (const [lost] of where(model.held, ({ entitlementId }) => entitlementId === id)) {
        remove(model, "held", lost);
        for (const [own] of where(model.activations, ({ heldId }) => heldId === lost))
          remove(model, "activations", own);
      }
    },
  };
});

export const catalogCommands = [
  createProduct,
  updateProduct,
  getProduct,
  createCustomer,
  updateCustomer,
  getCustomer,
  createEntitlement,
  updateEntitlement,
  deleteEntitlement,
];
