// The exchange of tokens in the fake of software-licensing.io.
import type { AccessToken, operations } from "../../../generated/software-licensing/types.js";
import type { Clock } from "../../core/options.js";
import { nextId } from "../ids.js";
import type { Resolvers } from "../resolver.js";
import { refuse } from "./refusals.js";
import type { SoftwareLicensingFakeState } from "./state.js";

/** What the exchange of tokens goes by. */
export interface SoftwareLicensingTokenRules {
  readonly clock: Clock;
  readonly accessTokenLifetimeMs: number;
  /** Whether a user token is exchanged. */
  acceptsUserToken(token: string): boolean;
}

/** The resolvers of the exchange of tokens. */
export function authorizationResolvers(
  state: SoftwareLicensingFakeState,
  { clock, accessTokenLifetimeMs, acceptsUserToken }: SoftwareLicensingTokenRules,
): Pick<Resolvers<operations>, "createAccessToken" | "refreshAccessToken"> {
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
