// `licensing-sdk/fake`: stateful models of the APIs, to test against. It may import core/ and generated/, never a client.
export type { Operation } from "../core/operation.js";
export type { Fake, FakeAnswer, FakeRequest, RecordedRequest } from "./fake.js";
export type { Fault, FaultOptions } from "./fault.js";
export { createFlexNetFake, type FlexNetFake, type FlexNetFakeOptions } from "./flexnet.js";
export type { FlexNetFakeEntitlement, FlexNetFakeLineItem, FlexNetFakeState } from "./flexnet-state.js";
export type { FakeNumbers } from "./ids.js";
export {
  createKaitenFake,
  type KaitenFake,
  type KaitenFakeEntitlement,
  type KaitenFakeGrant,
  type KaitenFakeLicense,
  type KaitenFakeOptions,
  type KaitenFakeState,
} from "./kaiten.js";
export {
  createSoftwareLicensingFake,
  type SoftwareLicensingFake,
  type SoftwareLicensingFakeOptions,
} from "./software-licensing.js";
export type {
  SoftwareLicensingFakeAccessToken,
  SoftwareLicensingFakeActivationSeed,
  SoftwareLicensingFakeEntitlementSeed,
  SoftwareLicensingFakeLicense,
  SoftwareLicensingFakeLicenseEntitlement,
  SoftwareLicensingFakeLicenseEntitlementSeed,
  SoftwareLicensingFakePlan,
  SoftwareLicensingFakeSeed,
  SoftwareLicensingFakeState,
} from "./software-licensing-state.js";
