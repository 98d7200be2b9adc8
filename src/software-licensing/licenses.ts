// The licences: what was issued from plans to customers.
import type { CreateLicenseError, ListLicensesError } from "../../generated/software-licensing/errors.js";
import { createLicense, listLicenses } from "../../generated/software-licensing/operations.js";
import type {
  CreateLicenseRequest,
  License,
  LicensePage,
  ListLicensesQuery,
} from "../../generated/software-licensing/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { listNumbered } from "./pages.js";

/**
 * The licences: `client.licenses`. What else can be done with one is not known.
 *
 * The vendor documents no error: each method can fail with every class, by the status that the server answers.
 */
export interface SoftwareLicensingLicenses {
  /**
   * Lists licences, with all that they hold (`GET /licenses`). The call gives one page; iterating over it gives every
   * licence. The dates are texts of a form that is not documented, ISO 8601 is likely.
   *
   * @see https://docs.software-licensing.io/licenses.html
   */
  list(query?: ListLicensesQuery, options?: CallOptions): ListCall<License, LicensePage, ListLicensesError>;

  /**
   * Issues a licence from a plan (`POST /licenses`, answered 201), with a license-entitlement for each entitlement of
   * the plan. `duration` is in days, and 0 means for ever. A `userId` without a `customerId` makes a new blank customer,
   * whose `externalId` it becomes. After an `unknown` outcome it is not sent again, since it would issue a second one.
   *
   * That the answer has all members of a listed licence is inferred.
   *
   * @see https://docs.software-licensing.io/licenses.html
   */
  create(body: CreateLicenseRequest, options?: CallOptions): Call<License, CreateLicenseError>;
}

/** The methods over a sender. */
export function licenses(send: Send): SoftwareLicensingLicenses {
  return {
    list: (all = {}, options) => listNumbered(listLicenses, all, (query) => send(listLicenses, { query }, options)),
    create: (body, options) => send(createLicense, { body }, options),
  };
}
