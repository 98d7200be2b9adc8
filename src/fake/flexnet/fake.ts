// A stateful model of FlexNet Operations: its options, and what it is put together from.
import { operationDetails } from "../../../generated/flexnet/operation-details.js";
import type { OperationId } from "../../../generated/flexnet/operations.js";
import type { operations, StatusMessage } from "../../../generated/flexnet/types.js";
import * as validators from "../../../generated/flexnet/validators.js";
import { createFake } from "../create-fake.js";
import type { Fake } from "../fake.js";
import { flexNetRefusals } from "./refusals.js";
import { flexNetResolvers } from "./resolvers.js";
import { type FlexNetFakeEntitlementSeed, type FlexNetFakeState, seedState } from "./state.js";

/** The options of a fake of FlexNet Operations: where it stands, and what it holds at first and after `reset`. */
export interface FlexNetFakeOptions {
  /**
   * The base URL that requests are expected under.
   * @default "https://flex1234.flexnetoperations.com/entitlements-api"
   */
  readonly baseUrl?: string;
  /**
   * The bearer tokens that it accepts.
   * @default every token that begins with `rna_`
   */
  readonly tokens?: readonly string[];
  /**
   * The entitlements to begin with, as one would send them, with their maintenance line items; ids that are left out are
   * made.
   * @default none
   */
  readonly entitlements?: readonly FlexNetFakeEntitlementSeed[];
}

/** A fake of FlexNet Operations. */
export type FlexNetFake = Fake<OperationId, FlexNetFakeState, StatusMessage>;

/**
 * A stateful model of FlexNet Operations, to test against.
 *
 * @throws {TypeError} for a `baseUrl` that is no URL.
 */
export function createFlexNetFake(options: FlexNetFakeOptions = {}): FlexNetFake {
  const { baseUrl = "https://flex1234.flexnetoperations.com/entitlements-api", tokens, entitlements = [] } = options;
  return createFake<operations, FlexNetFakeState, StatusMessage>({
    baseUrl,
    operations: operationDetails,
    validators,
    refusals: flexNetRefusals,
    seed: () => seedState(entitlements),
    resolvers: flexNetResolvers,
    accepts: (token) => (tokens ? tokens.includes(token) : token.startsWith("rna_")),
  });
}
