// A stateful model of Kaiten: its options, and what it is put together from. What the vendor does not document is marked as
// inferred where it is decided; what only its public source shows is marked as of that source.
import { operationDetails } from "../../../generated/kaiten/operation-details.js";
import type { OperationId } from "../../../generated/kaiten/operations.js";
import type { operations, Problem } from "../../../generated/kaiten/types.js";
import * as validators from "../../../generated/kaiten/validators.js";
import type { Clock } from "../../core/options.js";
import { createFake } from "../create-fake.js";
import type { Fake } from "../fake.js";
import { auditTrailResolvers } from "./audit-trail.js";
import { customerResolvers } from "./customers.js";
import { entitlementResolvers } from "./entitlements.js";
import { flagResolvers } from "./flags.js";
import { instanceResolvers } from "./instances.js";
import { licenseEntitlementResolvers } from "./license-entitlements.js";
import { licenseResolvers } from "./licenses.js";
import { kaitenRefusals } from "./refusals.js";
import { type KaitenFakeSeed, type KaitenFakeState, seedState } from "./state.js";
import { usageResolvers } from "./usage.js";

/** The options of a fake of Kaiten: where it stands, and what it holds at first and after `reset`. */
export interface KaitenFakeOptions extends KaitenFakeSeed {
  /**
   * The base URL that requests are expected under.
   * @default "https://demo.kaiten.sh/api"
   */
  readonly baseUrl?: string;
  /**
   * The bearer tokens that it accepts.
   * @default every token that begins with `ksh_`
   */
  readonly tokens?: readonly string[];
  /**
   * The clock of all dates, of the periods of usage, and of how long a `transactionId` is remembered.
   * @default `Date`
   */
  readonly clock?: Clock;
}

/** A fake of Kaiten. */
export type KaitenFake = Fake<OperationId, KaitenFakeState, Problem>;

/**
 * A stateful model of Kaiten, to test against.
 *
 * @throws {TypeError} for a `baseUrl` that is no URL.
 */
export function createKaitenFake(options: KaitenFakeOptions = {}): KaitenFake {
  const { baseUrl = "https://demo.kaiten.sh/api", tokens, clock = Date, ...seed } = options;
  return createFake<operations, KaitenFakeState, Problem>({
    baseUrl,
    operations: operationDetails,
    validators,
    refusals: kaitenRefusals,
    seed: () => seedState(seed, clock.now()),
    resolvers: (state) => ({
      ...licenseResolvers(state, clock),
      ...licenseEntitlementResolvers(state, clock),
      ...entitlementResolvers(state, clock),
      ...customerResolvers(state, clock),
      ...instanceResolvers(state, clock),
      ...usageResolvers(state, clock),
      ...auditTrailResolvers(state),
      ...flagResolvers(state),
    }),
    accepts: (token) => (tokens ? tokens.includes(token) : token.startsWith("ksh_")),
  });
}
