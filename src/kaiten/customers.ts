// Customers.
import type {
  CreateCustomerError,
  DeleteCustomerError,
  GetCustomerError,
  ListCustomersError,
  UpdateCustomerError,
} from "../../generated/kaiten/errors.js";
import {
  createCustomer,
  deleteCustomer,
  getCustomer,
  listCustomers,
  updateCustomer,
} from "../../generated/kaiten/operations.js";
import type {
  CreateCustomerRequest,
  Customer,
  CustomerPage,
  UpdateCustomerRequest,
} from "../../generated/kaiten/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { listCursor, type PageQuery } from "./pages.js";

/** Customers: `client.customers`. Instances belong to them. */
export interface KaitenCustomers {
  /**
   * Lists the customers of the organization (`GET /customers`, answered 200 with a page). `for await` goes over all pages.
   *
   * Errors: 400 the cursor is not one that the server made, 401, 403 the scope `read:customers` is missing, 422 the limit is
   * out of range, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/customers
   */
  list(query?: PageQuery, options?: CallOptions): ListCall<Customer, CustomerPage, ListCustomersError>;

  /**
   * Reads one customer (`GET /customers/{customerSlug}`, answered 200).
   *
   * Errors: 401, 403 the scope `read:customers` is missing, 404 no such customer, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/customers/get-customer
   */
  get(customerSlug: string, options?: CallOptions): Call<Customer, GetCustomerError>;

  /**
   * Creates a customer (`POST /customers`, answered 201). After an `unknown` outcome it is not sent again: look for the slug
   * first. The pattern of `domain` and the members of `integrations` are inferred.
   *
   * Errors: 400, 401, 403 the scope `write:customers` is missing, 404 (its cause is not documented), 409 the slug is taken or
   * the plan of the organization allows no more customers, 422 the body breaks the schema, 429, 500, 503 the limit of the plan
   * could not be checked.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/customers/create-customer
   */
  create(body: CreateCustomerRequest, options?: CallOptions): Call<Customer, CreateCustomerError>;

  /**
   * Replaces name, external id and domain of a customer (`PUT /customers/{customerSlug}`, answered 204).
   *
   * Errors: 400, 401, 403 the scope `write:customers` is missing, 404 no such customer, 422 the body breaks the schema or
   * names another slug, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/customers/update-customer
   */
  update(customerSlug: string, body: UpdateCustomerRequest, options?: CallOptions): Call<void, UpdateCustomerError>;

  /**
   * Deletes a customer (`DELETE /customers/{customerSlug}`, answered 204). The vendor's pages ask to delete its instances
   * first; its public source deletes them with the customer.
   *
   * Errors: 400, 401, 403 the scope `write:customers` is missing, 404 no such customer, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/customers
   */
  delete(customerSlug: string, options?: CallOptions): Call<void, DeleteCustomerError>;
}

/** The methods over a sender. */
export function customers(send: Send): KaitenCustomers {
  return {
    list: (given = {}, options) => listCursor(listCustomers, given, (query) => send(listCustomers, { query }, options)),
    get: (customerSlug, options) => send(getCustomer, { path: { customerSlug } }, options),
    create: (body, options) => send(createCustomer, { body }, options),
    update: (customerSlug, body, options) => send(updateCustomer, { path: { customerSlug }, body }, options),
    delete: (customerSlug, options) => send(deleteCustomer, { path: { customerSlug } }, options),
  };
}
