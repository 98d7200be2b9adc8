// The customers: whom licences are issued to.
import type {
  CreateCustomerError,
  GetCustomerError,
  ListCustomersError,
  UpdateCustomerError,
} from "../../generated/software-licensing/errors.js";
import {
  createCustomer,
  getCustomer,
  listCustomers,
  updateCustomer,
} from "../../generated/software-licensing/operations.js";
import type {
  CreateCustomerRequest,
  Customer,
  CustomerPage,
  ListCustomersQuery,
  UpdateCustomerRequest,
} from "../../generated/software-licensing/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { listNumbered } from "./pages.js";

/**
 * The customers: `client.customers`. None can be deleted.
 *
 * The vendor documents no error: each method can fail with every class, by the status that the server answers.
 */
export interface SoftwareLicensingCustomers {
  /**
   * Lists customers (`GET /customers`). The call gives one page; iterating over it gives every customer. That it takes
   * `search` and `sort_by` is inferred.
   *
   * @see https://docs.software-licensing.io/customers.html
   */
  list(query?: ListCustomersQuery, options?: CallOptions): ListCall<Customer, CustomerPage, ListCustomersError>;

  /**
   * Makes a customer (`POST /customers`, answered 201). `externalId` is the id in a system of one's own. After an
   * `unknown` outcome it is not sent again, since it may make a second one.
   *
   * @see https://docs.software-licensing.io/customers.html
   */
  create(body: CreateCustomerRequest, options?: CallOptions): Call<Customer, CreateCustomerError>;

  /**
   * Reads one customer (`GET /customers/customer/{id}`). What it answers is inferred: the page leaves it out.
   *
   * @see https://docs.software-licensing.io/customers.html
   */
  get(id: string, options?: CallOptions): Call<Customer, GetCustomerError>;

  /**
   * Changes the members of a customer that are sent (`PUT /customers/customer/{id}`, answered 204). An absent member
   * stays as it is (inferred).
   *
   * @see https://docs.software-licensing.io/customers.html
   */
  update(id: string, body: UpdateCustomerRequest, options?: CallOptions): Call<void, UpdateCustomerError>;
}

/** The methods over a sender. */
export function customers(send: Send): SoftwareLicensingCustomers {
  return {
    list: (all = {}, options) => listNumbered(listCustomers, all, (query) => send(listCustomers, { query }, options)),
    create: (body, options) => send(createCustomer, { body }, options),
    get: (id, options) => send(getCustomer, { path: { id } }, options),
    update: (id, body, options) => send(updateCustomer, { path: { id }, body }, options),
  };
}
