// The client for FlexNet Operations.
import { tokenSource } from "../core/auth.js";
import { type ClientOptions, guardOptions, type Token } from "../core/options.js";
import { guardObject, refuse } from "../core/refuse.js";
import { createRun, createSend } from "../core/send.js";
import { entitlements, type FlexNetEntitlements } from "./entitlements.js";

/** The options of a FlexNet client: either a `siteId` or a `baseUrl`. */
export type FlexNetClientOptions = ClientOptions & {
  /** An access token (`rna_…`), or a function that gives one before each attempt. */
  readonly token: Token;
} & (
    | {
        /**
         * The name of the site, one DNS label such as `flex1234`: requests go to
         * `https://flex1234.flexnetoperations.com/entitlements-api`.
         */
        readonly siteId: string;
        /** Not beside a `siteId`. */
        readonly baseUrl?: never;
      }
    | {
        /** Where the API is served, without the `/v1` of its paths: for a site under another host name. */
        readonly baseUrl: string;
        /** Not beside a `baseUrl`. */
        readonly siteId?: never;
      }
  );

/** A client for the Entitlement Management API (beta) of FlexNet Operations. */
export interface FlexNetClient {
  /** Simple entitlements. */
  readonly entitlements: FlexNetEntitlements;
}

/**
 * Makes a client for FlexNet Operations. Nothing is sent until a method is called.
 *
 * @throws {InvalidRequestError} for an option that cannot be used; the message names it.
 * @see https://docs.revenera.com/fno_CURRENT/webservicesintegration/Content/helplibrary/Accessing_the_Entitlement_Management_REST_APIs.htm
 */
export function createFlexNetClient(options: FlexNetClientOptions): FlexNetClient {
  const own = guardObject("createClient", "options", options);
  const settings = guardOptions(own, baseUrlOf(own));
  const send = createSend(createRun(settings, tokenSource(own.token)), settings.hooks);
  return { entitlements: entitlements(send) };
}

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

function baseUrlOf({ siteId, baseUrl }: FlexNetClientOptions): string {
  if ((siteId === undefined) === (baseUrl === undefined)) refuse("createClient", "give either siteId or baseUrl");
  if (baseUrl !== undefined) {
    if (/\/entitlements-api\/v1\/*$/.test(baseUrl))
      refuse("createClient", "baseUrl: leave the /v1 out, the paths have it");
    return baseUrl;
  }
  if (typeof siteId !== "string" || !label.test(siteId))
    refuse("createClient", "siteId: give one DNS label, such as flex1234");
  return `https://${siteId}.flexnetoperations.com/entitlements-api`;
}
