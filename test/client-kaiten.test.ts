// The Kaiten client against a server that records: what each method sends, and what it gives.
import { describe, expect, test } from "vitest";
import { operationDetails } from "../generated/kaiten/operation-details.js";
import type { Operation } from "../src/core/operation.js";
import type { Call } from "../src/index.js";
import type {
  CreateInstanceRequest,
  CreateLicenseRequest,
  KaitenClient,
  ReportEntitlementUsageRequest,
} from "../src/kaiten/index.js";
import { clientsAt, grant } from "./support/clients.js";
import { http, json, serve } from "./support/server.js";

const slug = "a b/ü";
const other = "c?d";
// As a path carries them.
const [inPath, otherInPath] = ["a%20b%2F%C3%BC", "c%3Fd"];

const license: CreateLicenseRequest = { name: "Enterprise", description: "", type: "PAID", isDefault: true };
const entitlement = { name: "API calls", description: null } as const;
const instance: CreateInstanceRequest = {
  name: "Acme production",
  description: "",
  customerId: "c-1",
  licenseId: "l-1",
  startLicenseDate: "2026-01-01T00:00:00Z",
  endLicenseDate: "2027-01-01T00:00:00Z",
};
const report: ReportEntitlementUsageRequest = { value: { type: "number", value: 1.5 }, behavior: "append" };
const context = { context: { targetingKey: "acme" } };
const page = { items: [{ id: "1" }], hasMore: false };
const paging = { cursor: "a&b=c", limit: 2 };
const pagingInQuery = "?cursor=a%26b%3Dc&limit=2";

/** A call, the request that it makes, and what it is answered. */
type Row = readonly [
  id: keyof typeof operationDetails,
  call: (kaiten: KaitenClient) => Call<unknown, unknown>,
  request: string,
  body?: unknown,
];

const rows: readonly Row[] = [
  ["listLicenses", (k) => k.licenses.list(paging), `GET /licenses${pagingInQuery}`],
  ["createLicense", (k) => k.licenses.create(license), "POST /licenses", license],
  ["getLicense", (k) => k.licenses.get(slug), `GET /licenses/${inPath}`],
  ["updateLicense", (k) => k.licenses.update(slug, license), `PUT /licenses/${inPath}`, license],
  ["deleteLicense", (k) => k.licenses.delete(slug), `DELETE /licenses/${inPath}`],
  ["publishLicense", (k) => k.licenses.publish(slug), `POST /licenses/${inPath}/publish`],
  ["archiveLicense", (k) => k.licenses.archive(slug), `POST /licenses/${inPath}/archive`],
  ["unarchiveLicense", (k) => k.licenses.unarchive(slug), `POST /licenses/${inPath}/unarchive`],
  [
    "listLicenseEntitlements",
    (k) => k.licenses.entitlements.list(slug, paging),
    `GET /licenses/${inPath}/entitlements${pagingInQuery}`,
  ],
  [
    "attachLicenseEntitlement",
    (k) => k.licenses.entitlements.attach(slug, grant),
    `POST /licenses/${inPath}/entitlements`,
    grant,
  ],
  [
    "getLicenseEntitlement",
    (k) => k.licenses.entitlements.get(slug, other),
    `GET /licenses/${inPath}/entitlements/${otherInPath}`,
  ],
  [
    "updateLicenseEntitlement",
    (k) => k.licenses.entitlements.update(slug, other, { value: grant.value }),
    `PUT /licenses/${inPath}/entitlements/${otherInPath}`,
    { value: grant.value },
  ],
  [
    "detachLicenseEntitlement",
    (k) => k.licenses.entitlements.detach(slug, other),
    `DELETE /licenses/${inPath}/entitlements/${otherInPath}`,
  ],
  ["listEntitlements", (k) => k.entitlements.list(paging), `GET /entitlements${pagingInQuery}`],
  [
    "createEntitlement",
    (k) => k.entitlements.create({ ...entitlement, type: "NUMBER" }),
    "POST /entitlements",
    { ...entitlement, type: "NUMBER" },
  ],
  ["getEntitlement", (k) => k.entitlements.get(slug), `GET /entitlements/${inPath}`],
  ["updateEntitlement", (k) => k.entitlements.update(slug, entitlement), `PUT /entitlements/${inPath}`, entitlement],
  ["deleteEntitlement", (k) => k.entitlements.delete(slug), `DELETE /entitlements/${inPath}`],
  ["listCustomers", (k) => k.customers.list(paging), `GET /customers${pagingInQuery}`],
  ["createCustomer", (k) => k.customers.create({ name: "Acme" }), "POST /customers", { name: "Acme" }],
  ["getCustomer", (k) => k.customers.get(slug), `GET /customers/${inPath}`],
  ["updateCustomer", (k) => k.customers.update(slug, { name: "A" }), `PUT /customers/${inPath}`, { name: "A" }],
  ["deleteCustomer", (k) => k.customers.delete(slug), `DELETE /customers/${inPath}`],
  ["listInstances", (k) => k.instances.list(paging), `GET /instances${pagingInQuery}`],
  ["createInstance", (k) => k.instances.create(instance), "POST /instances", instance],
  ["getInstance", (k) => k.instances.get(slug), `GET /instances/${inPath}`],
  ["updateInstance", (k) => k.instances.update(slug, instance), `PUT /instances/${inPath}`, instance],
  [
    "patchInstance",
    (k) => k.instances.patch(slug, { status: "INCIDENT" }),
    `PATCH /instances/${inPath}`,
    { status: "INCIDENT" },
  ],
  ["deleteInstance", (k) => k.instances.delete(slug), `DELETE /instances/${inPath}`],
  ["listInstanceUsage", (k) => k.instances.usage.list(slug), `GET /instances/${inPath}/entitlements/usage`],
  [
    "getInstanceUsage",
    (k) => k.instances.usage.get(slug, other),
    `GET /instances/${inPath}/entitlements/${otherInPath}/usage`,
  ],
  [
    "reportInstanceUsage",
    (k) => k.instances.usage.report(slug, other, report),
    `POST /instances/${inPath}/entitlements/${otherInPath}/usage`,
    report,
  ],
  [
    "listInstanceAuditTrail",
    (k) => k.instances.auditTrail.list(slug, { event_name: "E", after: "2026-01-01T00:00:00Z", limit: 200 }),
    `GET /instances/${inPath}/audit-trails?event_name=E&after=2026-01-01T00%3A00%3A00Z&limit=200`,
  ],
  ["evaluateFlag", (k) => k.flags.evaluate(slug, context), `POST /ofrep/v1/evaluate/flags/${inPath}`, context],
  ["evaluateAllFlags", (k) => k.flags.evaluateAll(context), "POST /ofrep/v1/evaluate/flags", context],
];

/** What an operation is answered in these tests: its first documented success, with a body where it has one. */
function answerOf(id: Row[0]): { status: number; data: unknown } {
  const { row, successes } = operationDetails[id];
  const data = {
    none: undefined,
    array: [{ entitlementSlug: "api-calls" }],
    object: { ...page, later: { kept: true } },
  };
  return { status: successes[0], data: data[row.answer] };
}

test("every operation of the document is tried, and no other", () => {
  expect(rows.map(([id]) => id).sort()).toEqual(Object.keys(operationDetails).sort());
});

const cases = rows.map(([id, call, request, body]) => ({ id, call, request, body }));

describe.each(cases)("$id", ({ id, call, request, body }) => {
  const { status, data } = answerOf(id);

  test("sends what the document says, and gives what is answered", async () => {
    const { url, requests } = await serve(() => (data === undefined ? http(status) : json(status, data)));
    const given = await call(clientsAt(`${url}/api`).kaiten).withResponse();
    expect(given).toMatchObject({ status, attempts: 1 });
    expect(given.data).toEqual(data);
    const sent = requests.map(({ method, target }) => `${method} ${target}`);
    expect(sent).toEqual([request.replace(" /", " /api/")]);
    expect(requests[0]?.headers).toMatchObject({ authorization: "Bearer ksh_token" });
    expect(requests[0]?.headers["content-type"]).toBe(body === undefined ? undefined : "application/json");
    expect(requests[0]?.body === "" ? undefined : JSON.parse(requests[0]?.body ?? "")).toEqual(body);
  });

  test("fails with the class of a status that it declares, and with none where it does not", async () => {
    const { url } = await serve(() => json(404, { code: "X.NotFound" }, "application/problem+json"));
    const result = await call(clientsAt(url).kaiten).result();
    const { errors }: Operation = operationDetails[id].row;
    const declared = errors.includes(404);
    expect(result).toMatchObject({
      ok: false,
      error: { kind: declared ? "not-found" : "unexpected-status", operation: id },
    });
  });
});
