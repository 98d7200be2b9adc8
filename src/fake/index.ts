// `licensing-sdk/fake`: stateful models of the APIs, to test against. It may import core/ and generated/, never a client.
export type { Operation } from "../core/operation.js";
export type { Fake, FakeAnswer, FakeRequest, RecordedRequest } from "./fake.js";
export type { Fault, FaultOptions } from "./fault.js";
export { createFlexNetFake, type FlexNetFake, type FlexNetFakeOptions } from "./flexnet/fake.js";
export type {
  FlexNetFakeEntitlement,
  FlexNetFakeEntitlementSeed,
  FlexNetFakeLicenseModel,
  FlexNetFakeLineItem,
  FlexNetFakeLineItemSeed,
  FlexNetFakeMaintenanceLineItem,
  FlexNetFakeProduct,
  FlexNetFakeState,
} from "./flexnet/state.js";
export type { FakeNumbers } from "./ids.js";
export { createKaitenFake, type KaitenFake, type KaitenFakeOptions } from "./kaiten/fake.js";
export type {
  KaitenFakeCustomer,
  KaitenFakeEntitlement,
  KaitenFakeFlag,
  KaitenFakeGrant,
  KaitenFakeInstance,
  KaitenFakeLicense,
  KaitenFakeReport,
  KaitenFakeSeed,
  KaitenFakeState,
  KaitenFakeUsage,
} from "./kaiten/state.js";
export {
  createSoftwareLicensingFake,
  type SoftwareLicensingFake,
  type SoftwareLicensingFakeOptions,
} from "./software-licensing/fake.js";
export type {
  SoftwareLicensingFakeAccessToken,
  SoftwareLicensingFakeActivationSeed,
  SoftwareLicensingFakeCustomer,
  SoftwareLicensingFakeCustomerSeed,
  SoftwareLicensingFakeEntitlementSeed,
  SoftwareLicensingFakeLicense,
  SoftwareLicensingFakeLicenseEntitlement,
  SoftwareLicensingFakeLicenseEntitlementSeed,
  SoftwareLicensingFakeLicenseSeed,
  SoftwareLicensingFakePlan,
  SoftwareLicensingFakePlanEntitlement,
  SoftwareLicensingFakePlanEntitlementSeed,
  SoftwareLicensingFakePlanSeed,
  SoftwareLicensingFakeProductSeed,
  SoftwareLicensingFakeSeed,
  SoftwareLicensingFakeState,
} from "./software-licensing/state.js";
