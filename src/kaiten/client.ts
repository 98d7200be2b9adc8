// The Kaiten client.
import { tokenSource } from "../core/auth.js";
import { type ClientOptions, guardOptions, type Token } from "../core/options.js";
import { guardObject } from "../core/refuse.js";
import { createRun, createSend } from "../core/send.js";
import { type KaitenLicenseEntitlements, licenseEntitlements } from "./license-entitlements.js";

/** The options of a Kaiten client. */
export interface KaitenClientOptions extends ClientOptions {
  /** Where the deployment serves its API, such as `https://demo.kaiten.sh/api`: deployments serve under `/api`. */
  readonly baseUrl: string;
  /** An organization access token (`ksh_…`) or a person's JWT, or a function that gives one. */
  readonly token: Token;
}

/** A client for Kaiten (kaiten.sh). */
export interface KaitenClient {
  /** Licences. */
  readonly licenses: {
    /** The entitlements that a licence grants. */
    readonly entitlements: KaitenLicenseEntitlements;
  };
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
  return { licenses: { entitlements: licenseEntitlements(send) } };
}
