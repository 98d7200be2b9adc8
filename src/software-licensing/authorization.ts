// The exchange of tokens, for those who manage access tokens themselves.
import type { CreateAccessTokenError, RefreshAccessTokenError } from "../../generated/software-licensing/errors.js";
import { createAccessToken, refreshAccessToken } from "../../generated/software-licensing/operations.js";
import type {
  AccessToken,
  CreateAccessTokenRequest,
  RefreshAccessTokenRequest,
} from "../../generated/software-licensing/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { Send } from "../core/send.js";

/**
 * The exchange of tokens: `client.authorization`. A client with a `userToken` exchanges it by itself.
 *
 * The vendor documents no error: each method can fail with every class, by the status that the server answers.
 */
export interface SoftwareLicensingAuthorization {
  /**
   * Exchanges a user token for an access token that is valid for 24 hours (`POST /authorization`, answered 201). The
   * form of `expirationDate` is not documented.
   *
   * @see https://docs.software-licensing.io/authorization.html
   */
  exchange(body: CreateAccessTokenRequest, options?: CallOptions): Call<AccessToken, CreateAccessTokenError>;

  /**
   * Exchanges a refresh token for another access token (`POST /authorization/refresh`, answered 201).
   *
   * @see https://docs.software-licensing.io/authorization.html
   */
  refresh(body: RefreshAccessTokenRequest, options?: CallOptions): Call<AccessToken, RefreshAccessTokenError>;
}

/** The methods over a sender. */
export function authorization(send: Send): SoftwareLicensingAuthorization {
  return {
    exchange: (body, options) => send(createAccessToken, { body }, options),
    refresh: (body, options) => send(refreshAccessToken, { body }, options),
  };
}
