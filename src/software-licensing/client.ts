// The client for software-licensing.io.
import { guardToken, tokenSource } from "../core/auth.js";
import { type ClientOptions, guardOptions, type Token } from "../core/options.js";
import { guardObject, refuse } from "../core/refuse.js";
import { createRun, createSend } from "../core/send.js";
import { accessTokenSource } from "./access-token.js";
import { activations, type SoftwareLicensingActivations } from "./activations.js";
import { authorization, type SoftwareLicensingAuthorization } from "./authorization.js";
import { customers, type SoftwareLicensingCustomers } from "./customers.js";
import { entitlements, type SoftwareLicensingEntitlements } from "./entitlements.js";
import { licenseEntitlements, type SoftwareLicensingLicenseEntitlements } from "./license-entitlements.js";
import { licenses, type SoftwareLicensingLicenses } from "./licenses.js";
import { planEntitlements, type SoftwareLicensingPlanEntitlements } from "./plan-entitlements.js";
import { plans, type SoftwareLicensingPlans } from "./plans.js";
import { products, type SoftwareLicensingProducts } from "./products.js";

/** The options of a client for software-licensing.io: either a `userToken` or a `token`. */
export type SoftwareLicensingClientOptions = ClientOptions & {
  /**
   * Where the API is served.
   * @default "https://api.software-licensing.io/v1"
   */
  readonly baseUrl?: string | undefined;
} & (
    | {
        /**
         * A user token from the portal. It is exchanged for an access token at the first call; that one is held,
         * exchanged again before it expires, and once more for a call that is answered with 401. Where an exchange fails,
         * the call that waits for it ends with that failure, and `cause` is the error of the exchange.
         */
        readonly userToken: string;
        /** Not beside a `userToken`. */
        readonly token?: never;
      }
    | {
        /** An access token, or a function that gives one before each attempt. */
        readonly token: Token;
        /** Not beside a `token`. */
        readonly userToken?: never;
      }
  );

/** A client for software-licensing.io. */
export interface SoftwareLicensingClient {
  /** The exchange of tokens. */
  readonly authorization: SoftwareLicensingAuthorization;
  /** What is licensed. */
  readonly products: SoftwareLicensingProducts;
  /** The templates for licences. */
  readonly plans: SoftwareLicensingPlans;
  /** The features that plans and licences have. */
  readonly entitlements: SoftwareLicensingEntitlements;
  /** What the plans have, with the limits that licences get. */
  readonly planEntitlements: SoftwareLicensingPlanEntitlements;
  /** Whom licences are issued to. */
  readonly customers: SoftwareLicensingCustomers;
  /** What was issued. */
  readonly licenses: SoftwareLicensingLicenses;
  /** What the licences hold. */
  readonly licenseEntitlements: SoftwareLicensingLicenseEntitlements;
  /** The units that take the places of what licences hold. */
  readonly activations: SoftwareLicensingActivations;
}

/**
 * Makes a client for software-licensing.io. Nothing is sent until a method is called.
 *
 * @throws {InvalidRequestError} for an option that cannot be used; the message names it.
 * @see https://docs.software-licensing.io/security.html
 */
export function createSoftwareLicensingClient(options: SoftwareLicensingClientOptions): SoftwareLicensingClient {
  const own = guardObject("createClient", "options", options);
  const { baseUrl = "https://api.software-licensing.io/v1", token, userToken } = own;
  const settings = guardOptions(own, baseUrl);
  if ((token === undefined) === (userToken === undefined)) {
    refuse("createClient", "give either userToken or token");
  }
  const tokens =
    token === undefined
      ? accessTokenSource(guardToken("userToken", userToken), createRun(settings, undefined), settings.clock)
      : tokenSource(token);
  const send = createSend(createRun(settings, tokens), settings.hooks);
  return {
    authorization: authorization(send),
    products: products(send),
    plans: plans(send),
    entitlements: entitlements(send),
    planEntitlements: planEntitlements(send),
    customers: customers(send),
    licenses: licenses(send),
    licenseEntitlements: licenseEntitlements(send),
    activations: activations(send),
  };
}
