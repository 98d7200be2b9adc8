// The Kaiten client.
import { tokenSource } from "../core/auth.js";
import { type ClientOptions, guardOptions, type Token } from "../core/options.js";
import { guardObject } from "../core/refuse.js";
import { createRun, createSend } from "../core/send.js";
import { customers, type KaitenCustomers } from "./customers.js";
import { entitlements, type KaitenEntitlements } from "./entitlements.js";
import { flags, type KaitenFlags } from "./flags.js";
import { instances, type KaitenInstances } from "./instances.js";
import { type KaitenLicenses, licenses } from "./licenses.js";

/** The options of a Kaiten client. */
export interface KaitenClientOptions extends ClientOptions {
  /** Where the deployment serves its API, such as `https://demo.kaiten.sh/api`: deployments serve under `/api`. */
  readonly baseUrl: string;
  /** An organization access token (`ksh_…`) or a person's JWT, or a function that gives one. */
  readonly token: Token;
}

/** A client for Kaiten (kaiten.sh). */
export interface KaitenClient {
  /** Licences, and the entitlements that they grant. */
  readonly licenses: KaitenLicenses;
  /** Entitlements, which licences grant. */
  readonly entitlements: KaitenEntitlements;
  /** Customers, to whom instances belong. */
  readonly customers: KaitenCustomers;
  /** Instances of your product, their usage and their audit trail. */
  readonly instances: KaitenInstances;
  /** Feature flags. */
  readonly flags: KaitenFlags;
}

/**
 * Makes a client for Kaiten. Nothing is sent until a method is called.
 *
 * @throws {InvalidRequestError} for an option that cannot be used; the message names it.
 * @see https://docs.kaiten.sh/docs/authentication
 */
export function createKaitenClient(options: KaitenClientOptions): KaitenClient {
  const own = guardObject("createClient", "options", options);
  const settings = guardOptions(own, own.baseUrl);
  const send = createSend(createRun(settings, tokenSource(own.token)), settings.hooks);
  return {
    licenses: licenses(send),
    entitlements: entitlements(send),
    customers: customers(send),
    instances: instances(send),
    flags: flags(send),
  };
}
