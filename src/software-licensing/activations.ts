// The units that take the places of a license-entitlement: devices or people.
import type {
  CreateActivationError,
  DeleteActivationError,
  ListActivationsError,
  UpdateActivationError,
} from "../../generated/software-licensing/errors.js";
import {
  createActivation,
  deleteActivation,
  listActivations,
  updateActivation,
} from "../../generated/software-licensing/operations.js";
import type {
  Activation,
  ActivationPage,
  CreateActivationRequest,
  DeleteActivationRequest,
  ListActivationsQuery,
  UpdateActivationRequest,
} from "../../generated/software-licensing/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { listNumbered } from "./pages.js";

/**
 * The units that take the places of a license-entitlement: `client.activations`.
 *
 * After each change the usage of the license-entitlement is the number of its active activations. The vendor documents
 * no error: each method can fail with every class, by the status that the server answers.
 */
export interface SoftwareLicensingActivations {
  /**
   * Lists the activations of a license-entitlement, active or not (`GET /activations/license-entitlement/{id}`). The
   * call gives one page; iterating over it gives every activation.
   *
   * @see https://docs.software-licensing.io/activations.html
   */
  list(
    licenseEntitlementId: string,
    query?: ListActivationsQuery,
    options?: CallOptions,
  ): ListCall<Activation, ActivationPage, ListActivationsError>;

  /**
   * Adds an activation to the license-entitlement that the key of a licence and the name of an entitlement find (`POST
   * /activations`, answered 201). It has to be enabled for the entitlement, `activationValue` must not be there yet,
   * and no more than `threshold` of them can be active. After an `unknown` outcome it is not sent again.
   *
   * @see https://docs.software-licensing.io/activations.html
   */
  create(body: CreateActivationRequest, options?: CallOptions): Call<Activation, CreateActivationError>;

  /**
   * Switches an activation on or off (`PUT /activations/activation`, answered 204). Send `activationValue`,
   * `licenseKey` and `entitlementName`, although the schema leaves them optional: nothing is found without them
   * (inferred). Switching on is under the same cap as adding.
   *
   * @see https://docs.software-licensing.io/activations.html
   */
  update(body: UpdateActivationRequest, options?: CallOptions): Call<void, UpdateActivationError>;

  /**
   * Removes an activation (`POST /activations/activation/delete`, answered 204). After an `unknown` outcome it is not
   * sent again, since it would also remove one of the same value that was added since.
   *
   * @see https://docs.software-licensing.io/activations.html
   */
  delete(body: DeleteActivationRequest, options?: CallOptions): Call<void, DeleteActivationError>;
}

/** The methods over a sender. */
export function activations(send: Send): SoftwareLicensingActivations {
  return {
    list: (id, all = {}, options) =>
      listNumbered(listActivations, all, (query) => send(listActivations, { path: { id }, query }, options)),
    create: (body, options) => send(createActivation, { body }, options),
    update: (body, options) => send(updateActivation, { body }, options),
    delete: (body, options) => send(deleteActivation, { body }, options),
  };
}
