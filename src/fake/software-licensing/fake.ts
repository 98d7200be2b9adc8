// A stateful model of software-licensing.io: its options, and what it is put together from.
import { operationDetails } from "../../../generated/software-licensing/operation-details.js";
import type { OperationId } from "../../../generated/software-licensing/operations.js";
import type { operations, Problem } from "../../../generated/software-licensing/types.js";
import * as validators from "../../../generated/software-licensing/validators.js";
import type { Clock } from "../../core/options.js";
import { createFake } from "../create-fake.js";
import type { Fake } from "../fake.js";
import { softwareLicensingRefusals } from "./refusals.js";
import { softwareLicensingResolvers } from "./resolvers.js";
import { seedState } from "./seed.js";
import type {
  SoftwareLicensingFakeAccessToken,
  SoftwareLicensingFakeSeed,
  SoftwareLicensingFakeState,
} from "./state.js";

/** The options of a fake of software-licensing.io: where it stands, what it holds at first, and which tokens it takes. */
export interface SoftwareLicensingFakeOptions extends SoftwareLicensingFakeSeed {
  /**
   * The base URL that requests are expected under.
   * @default "https://api.software-licensing.io/v1"
   */
  readonly baseUrl?: string;
  /**
   * The user tokens that it exchanges.
   * @default every UUID, as the vendor makes user tokens from one
   */
  readonly userTokens?: readonly string[];
  /**
   * Bearer tokens that it accepts beside the access tokens that it issued.
   * @default none
   */
  readonly tokens?: readonly string[];
  /**
   * How long an access token that it issues is valid, in milliseconds.
   * @default 86400000 (24 hours, as the vendor has it)
   */
  readonly accessTokenLifetimeMs?: number;
  /**
   * The clock of expiry and refresh dates, and of whether a licence is valid.
   * @default `Date`
   */
  readonly clock?: Clock;
}

/** A fake of software-licensing.io. */
export type SoftwareLicensingFake = Fake<OperationId, SoftwareLicensingFakeState, Problem>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * A stateful model of software-licensing.io, to test against.
 *
 * @throws {TypeError} for a `baseUrl` that is no URL.
 * @throws {RangeError} for an `accessTokenLifetimeMs` that is no number from 0.
 */
export function createSoftwareLicensingFake(options: SoftwareLicensingFakeOptions = {}): SoftwareLicensingFake {
  const {
    baseUrl = "https://api.software-licensing.io/v1",
    userTokens,
    tokens = [],
    accessTokenLifetimeMs = 24 * 60 * 60 * 1000,
    clock = Date,
    ...seed
  } = options;
  if (!Number.isFinite(accessTokenLifetimeMs) || accessTokenLifetimeMs < 0) {
    throw new RangeError("accessTokenLifetimeMs: give a number from 0");
  }
  // A client that outlives a reset holds a token from before. A 401 for it would come in the middle of another test.
  const earlier: SoftwareLicensingFakeAccessToken[] = [];
  return createFake<operations, SoftwareLicensingFakeState, Problem>({
    baseUrl,
    operations: operationDetails,
    validators,
    refusals: softwareLicensingRefusals,
    seed(before) {
      earlier.push(...(before?.accessTokens ?? []));
      return seedState(seed, clock.now());
    },
    resolvers: (state) =>
      softwareLicensingResolvers(state, {
        clock,
        accessTokenLifetimeMs,
        acceptsUserToken: (token) => (userTokens ? userTokens.includes(token) : uuid.test(token)),
      }),
    accepts: (token, { accessTokens }) =>
      tokens.includes(token) ||
      [...accessTokens, ...earlier].some((issued) => issued.token === token && clock.now() < issued.expiry),
  });
}
