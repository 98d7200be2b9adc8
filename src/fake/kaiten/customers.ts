// Customers in the fake of Kaiten.
import type { Customer, Integrations, IntegrationsRequest, operations } from "../../../generated/kaiten/types.js";
import type { Clock } from "../../core/options.js";
import type { Resolvers } from "../resolver.js";
import { page } from "./pages.js";
import { refuser } from "./refusals.js";
import { author, bySlug, idOf, type KaitenFakeCustomer, type KaitenFakeState, newId, newSlug } from "./state.js";

type Ids = "listCustomers" | "createCustomer" | "getCustomer" | "updateCustomer" | "deleteCustomer";

/** The resolvers of customers. Inferred: the codes of 404 and 409, from those of the other resources. */
export function customerResolvers(state: KaitenFakeState, clock: Clock): Pick<Resolvers<operations>, Ids> {
  const now = (): string => new Date(clock.now()).toISOString();

  return {
    listCustomers({ query }, pathname) {
      const found = page(state.customers, query, ({ slug }) => idOf("customer", slug, state.customers));
      return found
        ? { status: 200, body: { ...found, items: found.items.map((customer) => viewCustomer(state, customer)) } }
        : refuser(pathname, "Customers")(400, "InvalidCursor", "the cursor is not valid");
    },

    createCustomer({ body }, pathname) {
      const { slug: wanted, integrations, ...rest } = body;
      const slug = newSlug(wanted, rest.name, (given) => bySlug(state.customers, given) !== undefined);
      if (slug === undefined) {
        return refuser(pathname, "CreateCustomer")(409, "SlugConflict", "a customer of this slug exists");
      }
      const customer: KaitenFakeCustomer = {
        ...rest,
        ...synced(integrations, now()),
        id: newId(state.numbers, "customer", state.customers),
        slug,
        createdAt: now(),
        updatedAt: now(),
      };
      state.customers.push(customer);
      return { status: 201, body: viewCustomer(state, customer) };
    },

    getCustomer({ path: { customerSlug } }, pathname) {
      const customer = bySlug(state.customers, customerSlug);
      return customer
        ? { status: 200, body: viewCustomer(state, customer) }
        : refuser(pathname, "GetCustomer")(404, "NotFound", "the customer does not exist");
    },

    updateCustomer({ path: { customerSlug }, body }, pathname) {
      const refuse = refuser(pathname, "UpdateCustomer");
      if (body.slug !== undefined && body.slug !== customerSlug) {
        return refuse(422, "SlugNotRenameable", "the slug of a customer cannot be changed");
      }
      const customer = bySlug(state.customers, customerSlug);
      if (customer === undefined) return refuse(404, "NotFound", "the customer does not exist");
      const { externalCustomerId: _, domain: __, ...kept } = customer;
      state.customers[state.customers.indexOf(customer)] = { ...kept, ...body, slug: customerSlug, updatedAt: now() };
      return { status: 204, body: undefined };
    },

    deleteCustomer({ path: { customerSlug } }, pathname) {
      const customer = bySlug(state.customers, customerSlug);
      if (customer === undefined) {
        return refuser(pathname, "DeleteCustomer")(404, "NotFound", "the customer does not exist");
      }
      state.customers.splice(state.customers.indexOf(customer), 1);
      // By the vendor's source: the instances go with the customer. Its pages ask to delete them first.
      state.instances = state.instances.filter((instance) => instance.customerSlug !== customerSlug);
      return { status: 204, body: undefined };
    },
  };
}

function viewCustomer(state: KaitenFakeState, customer: KaitenFakeCustomer): Customer {
  return {
    id: idOf("customer", customer.slug, state.customers),
    name: customer.slug,
    externalCustomerId: null,
    createdAt: state.seededAt,
    createdBy: author,
    updatedAt: state.seededAt,
    updatedBy: author,
    ...customer,
  };
}

/**
 * Integrations as answers have them. By the vendor's source: what is sent is taken to be in step from then on, and where
 * there are none the member is absent.
 */
export function synced(sent: IntegrationsRequest = {}, now: string): { integrations?: Integrations } {
  const integrations = Object.entries(sent).map(([name, each]) => [name, { ...each, synced_at: now }] as const);
  return integrations.length > 0 ? { integrations: Object.fromEntries(integrations) } : {};
}
