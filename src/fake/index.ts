// `licensing-sdk/fake`: stateful models of the APIs, to test against. It may import core/ and generated/, never a client.
export type { Fake, FakeAnswer, FakeRequest, RecordedRequest } from "./fake.js";
export type { Fault, FaultOptions } from "./fault.js";
export {
  createKaitenFake,
  type KaitenFake,
  type KaitenFakeEntitlement,
  type KaitenFakeGrant,
  type KaitenFakeLicense,
  type KaitenFakeOptions,
  type KaitenFakeState,
} from "./kaiten.js";
