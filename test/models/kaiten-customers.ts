// Commands on customers.
import fc from "fast-check";
import type { Customer } from "../../generated/kaiten/types.js";
import { at, place, rarely, same } from "../support/model.js";
import { add, command, find, freeSlug, type KaitenModel, now, remove, replace, stamps } from "./kaiten.js";

const fields = {
  name: fc.constantFrom("Acme", "Globex"),
  externalCustomerId: fc.constantFrom("crm-1", null),
  domain: fc.constantFrom("acme.example", "globex.example"),
};
const integrations = fc.constantFrom<Record<string, { external_id: string }>>({}, { crm: { external_id: "rec-1" } });

/** The customer that a drawn place means, and its slug. */
function pick(model: KaitenModel, drawn: number): { customer: Customer | undefined; customerSlug: string } {
  const customer = at(model.customers, drawn);
  return { customer, customerSlug: customer?.slug ?? "nobody" };
}

const create = command(
  "create customer",
  fc.record(
    { ...fields, slug: fc.constantFrom("acme", "globex", "initech"), integrations },
    { requiredKeys: ["name"] },
  ),
  (body, model) => {
    const slug = freeSlug(body.slug, body.name, (given) => find(model.customers, given) !== undefined);
    const { integrations: { crm } = {}, ...rest } = body;
    return {
      operation: "createCustomer",
      hasBody: true,
      call: (client, odd) => client.customers.create({ ...body, ...odd }),
      ends: slug === undefined ? "conflict CreateCustomer.SlugConflict" : "ok",
      async apply(answer, client) {
        const customer = answer ?? (await client.customers.get(slug ?? ""));
        same(customer, {
          externalCustomerId: null,
          ...rest,
          ...(crm && { integrations: { crm: { ...crm, synced_at: now(model) } } }),
          id: customer.id,
          slug,
          ...stamps(model),
        });
        add(model, "customers", customer);
      },
    };
  },
);

const get = command("get customer", place, (drawn, model) => {
  const { customer, customerSlug } = pick(model, drawn);
  return {
    operation: "getCustomer",
    call: (client) => client.customers.get(customerSlug),
    ends: customer ? "ok" : "not-found GetCustomer.NotFound",
    apply: (answer) => answer && same(answer, customer),
  };
});

const update = command(
  "update customer",
  fc.record({
    place,
    body: fc.record(fields, { requiredKeys: ["name"] }),
    slug: rarely(fc.constantFrom("acme", "globex")),
  }),
  ({ place, body, slug }, model) => {
    const { customer, customerSlug } = pick(model, place);
    const isRenamed = slug !== undefined && slug !== customerSlug;
    const refusal = customer ? "ok" : "not-found UpdateCustomer.NotFound";
    return {
      operation: "updateCustomer",
      hasBody: true,
      call: (client, odd) =>
        client.customers.update(customerSlug, { ...body, ...(slug !== undefined && { slug }), ...odd }),
      ends: isRenamed ? "unprocessable-content UpdateCustomer.SlugNotRenameable" : refusal,
      apply() {
        if (customer === undefined) return;
        const { domain: _, ...kept } = customer;
        const after = { ...kept, externalCustomerId: null, ...body, updatedAt: now(model) };
        replace(model.customers, customer, after);
      },
    };
  },
);

const erase = command("delete customer", place, (drawn, model) => {
  const { customer, customerSlug } = pick(model, drawn);
  return {
    operation: "deleteCustomer",
    call: (client) => client.customers.delete(customerSlug),
    ends: customer ? "ok" : "not-found DeleteCustomer.NotFound",
    apply() {
      if (customer === undefined) return;
      remove(model, "customers", customer);
      // The instances of a customer go with it.
      for (const instance of model.instances.filter((each) => each.customerSlug === customerSlug)) {
        remove(model, "instances", instance);
      }
    },
  };
});

/** What makes customers come and go. */
export const customerMoves = [create, create, erase, erase, erase];
export const customerCommands = [create, create, get, update, erase];
