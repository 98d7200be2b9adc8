// The fake of software-licensing.io as its tests use it.
import {
  createSoftwareLicensingFake,
  type SoftwareLicensingFake,
  type SoftwareLicensingFakeLicenseEntitlementSeed,
  type SoftwareLicensingFakeOptions,
} from "../../src/fake/index.js";

/** The time at which the fake begins. */
export const noon = Date.UTC(2026, 0, 1, 12);

/** An hour in milliseconds. */
export const hour = 3_600_000;

/** One use of each kind: metered, counted by activations, and of another licence. */
export const held: readonly SoftwareLicensingFakeLicenseEntitlementSeed[] = [
  { id: "metered", licenseId: "lic-1", entitlementId: "ent-1", threshold: 1000, actual: 17 },
  {
    id: "counted",
    licenseId: "lic-1",
    entitlementId: "ent-2",
    threshold: 5,
    actual: 99,
    activations: [
      { id: "act-1", value: "laptop-1" },
      { id: "act-2", value: "laptop-2", active: false },
    ],
  },
  { id: "other", licenseId: "lic-2", entitlementId: "ent-1" },
];

/** A fake that accepts the token `test`, and whose time stands still until it is set. */
export function setUp(options: SoftwareLicensingFakeOptions = {}) {
  const clock = { time: noon, now: () => clock.time };
  const fake = createSoftwareLicensingFake({
    plans: [{ id: "plan-1" }, { id: "plan-2" }],
    licenses: [
      { id: "lic-1", planId: "plan-1" },
      { id: "lic-2", planId: "plan-1" },
      { id: "lic-3", planId: "plan-2" },
    ],
    entitlements: [
      { id: "ent-1", name: "API calls", consumptionPeriod: { id: "period-1", name: "hour" } },
      { id: "ent-2", name: "devices", activationsEnabled: true },
      { id: "ent-3", name: "retired", deactivated: true },
    ],
    tokens: ["test"],
    clock,
    ...options,
  });
  return { fake, clock };
}

interface Asked {
  readonly body?: unknown;
  readonly token?: string | null;
}

/** Sends a request, and reads its answer. */
export async function ask(fake: SoftwareLicensingFake, request: string, { body, token = "test" }: Asked = {}) {
  const [method = "", path = ""] = request.split(" ");
  const response = await fake.fetch(fake.baseUrl + path, {
    method,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const data: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, type: response.headers.get("content-type"), data };
}
