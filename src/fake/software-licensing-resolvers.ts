// What the fake of software-licensing.io does at each operation. What the vendor does not document is marked as inferred.
import type { AccessToken, Entitlement, operations, Problem } from "../../generated/software-licensing/types.js";
import type { Clock } from "../core/options.js";
import { nextId } from "./ids.js";
import type { Resolvers } from "./resolver.js";
import { softwareLicensingProblem } from "./software-licensing-refusals.js";
import {
  countsActivations,
  refreshDateAfter,
  type SoftwareLicensingFakeLicenseEntitlement,
  type SoftwareLicensingFakeState,
  view,
} from "./software-licensing-state.js";

/** What the resolvers need beside the state. */
export interface SoftwareLicensingRules {
  readonly clock: Clock;
  readonly accessTokenLifetimeMs: number;
  /** Whether a user token is exchanged. */
  acceptsUserToken(token: string): boolean;
}

/** The resolvers over a state. */
export function softwareLicensingResolvers(
  state: SoftwareLicensingFakeState,
  { clock, accessTokenLifetimeMs, acceptsUserToken }: SoftwareLicensingRules,
): Resolvers<operations> {
  const entitlementOf = (id: string | undefined): Entitlement | undefined =>
    state.entitlements.find((entitlement) => entitlement.id === id);

  /** A license-entitlement together with its entitlement. */
  const find = (id: string) => {
    const licenseEntitlement = state.licenseEntitlements.find((candidate) => candidate.id === id);
    const entitlement = entitlementOf(licenseEntitlement?.entitlementId);
    return licenseEntitlement && entitlement && { licenseEntitlement, entitlement };
  };

  const grant = (licenseId: string, entitlement: Entitlement): SoftwareLicensingFakeLicenseEntitlement => ({
    id: nextId(state.numbers, "le", (id) => state.licenseEntitlements.some((other) => other.id === id)),
    licenseId,
    entitlementId: entitlement.id,
    actual: 0,
    refreshDate: refreshDateAfter(clock.now(), entitlement),
    activations: [],
  });

  const issue = (): { status: 201; body: AccessToken } => {
    const { accessTokens, numbers } = state;
    const token = nextId(numbers, "at", (id) => accessTokens.some((other) => other.token === id));
    const refreshToken = nextId(numbers, "rt", (id) => accessTokens.some((other) => other.refreshToken === id));
    const expiry = clock.now() + accessTokenLifetimeMs;
    accessTokens.push({ token, refreshToken, expiry });
    return {
      status: 201,
      body: { expirationDate: new Date(expiry).toISOString(), accessToken: token, refreshToken },
    };
  };

  return {
    listLicenseEntitlements({ query }) {
      // Inferred: that everything is listed without a licence, and nothing for one that does not exist.
      const listed = state.licenseEntitlements.filter(
        ({ licenseId }) => query?.licenseId === undefined || query.licenseId === licenseId,
      );
      const body = listed.flatMap((licenseEntitlement) => {
        const entitlement = entitlementOf(licenseEntitlement.entitlementId);
        return entitlement === undefined ? [] : [view(licenseEntitlement, entitlement)];
      });
      return { status: 200, body };
    },

    addLicenseEntitlementToPlan({ path: { planId }, body: { entitlementId, threshold } }, pathname) {
      // Inferred: each refusal, their order, and that a licence which holds the entitlement already is passed over.
      if (!state.plans.some(({ id }) => id === planId)) return refuse(pathname, 404, "the plan does not exist");
      if (entitlementId === undefined) return refuse(pathname, 400, "body.entitlementId: there is nothing to add");
      const entitlement = entitlementOf(entitlementId);
      if (entitlement === undefined) return refuse(pathname, 404, "the entitlement does not exist");
      if (entitlement.deactivated) return refuse(pathname, 409, "the entitlement is deactivated");
      for (const license of state.licenses.filter((candidate) => candidate.planId === planId)) {
        const holds = state.licenseEntitlements.some(
          (other) => other.licenseId === license.id && other.entitlementId === entitlementId,
        );
        if (holds) continue;
        state.licenseEntitlements.push({
          ...grant(license.id, entitlement),
          ...(threshold !== undefined && { threshold }),
        });
      }
      return { status: 204, body: undefined };
    },

    getLicenseEntitlement({ path: { id } }, pathname) {
      const found = find(id);
      if (found === undefined) return absent(pathname);
      return { status: 200, body: view(found.licenseEntitlement, found.entitlement) };
    },

    updateLicenseEntitlement({ path: { id }, body: { actual, threshold } }, pathname) {
      const found = find(id);
      if (found === undefined) return absent(pathname);
      const { licenseEntitlement, entitlement } = found;
      // Inferred: that an absent member leaves its number, that a usage over the limit is taken, and that one which is
      // sent where activations are counted changes nothing.
      if (actual !== undefined && !countsActivations(licenseEntitlement, entitlement)) {
        licenseEntitlement.actual = actual;
      }
      if (threshold !== undefined) licenseEntitlement.threshold = threshold;
      return { status: 204, body: undefined };
    },

    refreshLicenseEntitlement({ path: { id } }, pathname) {
      const found = find(id);
      if (found === undefined) return absent(pathname);
      const { licenseEntitlement, entitlement } = found;
      // Inferred: both, from what the end of a period does. Activations stay, and so does their number.
      if (!countsActivations(licenseEntitlement, entitlement)) licenseEntitlement.actual = 0;
      licenseEntitlement.refreshDate = refreshDateAfter(clock.now(), entitlement);
      return { status: 204, body: undefined };
    },

    createAccessToken({ body: { userToken } }, pathname) {
      return acceptsUserToken(userToken) ? issue() : refuse(pathname, 401, "the user token is not valid");
    },

    refreshAccessToken({ body: { refreshToken } }, pathname) {
      // Inferred: that a refresh token serves more than once, and outlives its access token.
      const known = state.accessTokens.some((issued) => issued.refreshToken === refreshToken);
      return known ? issue() : refuse(pathname, 401, "the refresh token is not valid");
    },
  };
}

function absent(pathname: string): { status: 404; body: Problem } {
  return refuse(pathname, 404, "the license-entitlement does not exist");
}

function refuse<Status extends 400 | 401 | 404 | 409>(
  instance: string,
  status: Status,
  detail: string,
): { status: Status; body: Problem } {
  return { status, body: softwareLicensingProblem(status, { detail, instance }) };
}
