// Customers in the fake of software-licensing.io.
import type { operations } from "../../../generated/software-licensing/types.js";
import type { Resolvers } from "../resolver.js";
import { page } from "./pages.js";
import { refuse } from "./refusals.js";
import { byId, newId, type SoftwareLicensingFakeCustomer, type SoftwareLicensingFakeState } from "./state.js";
import { viewCustomer } from "./views.js";

/** The resolvers of customers. */
export function customerResolvers(
  state: SoftwareLicensingFakeState,
): Pick<Resolvers<operations>, "listCustomers" | "createCustomer" | "getCustomer" | "updateCustomer"> {
  return {
    listCustomers: ({ query }, pathname) =>
      page(
        state.customers.map((customer) => viewCustomer(state, customer)),
        query,
        pathname,
      ),

    createCustomer({ body }) {
      return { status: 201, body: viewCustomer(state, addCustomer(state, body)) };
    },

    getCustomer({ path: { id } }, pathname) {
      const customer = byId(state.customers, id);
      return customer
        ? { status: 200, body: viewCustomer(state, customer) }
        : refuse(pathname, 404, "the customer does not exist");
    },

    updateCustomer({ path: { id }, body: { name, description, externalId } }, pathname) {
      const customer = byId(state.customers, id);
      if (customer === undefined) return refuse(pathname, 404, "the customer does not exist");
      // Inferred: that an absent member leaves its value.
      if (name !== undefined) customer.name = name;
      if (description !== undefined) customer.description = description;
      if (externalId !== undefined) customer.externalId = externalId;
      return { status: 204, body: undefined };
    },
  };
}

/** A new customer. Inferred: that nothing of it has to be unique, and that a text which is not given is empty. */
export function addCustomer(
  { customers, numbers }: SoftwareLicensingFakeState,
  { name = "", description = "", externalId = "" }: Partial<SoftwareLicensingFakeCustomer>,
): SoftwareLicensingFakeCustomer {
  const customer = { id: newId(numbers, "customer", customers), name, description, externalId };
  customers.push(customer);
  return customer;
}
