// The client for FlexNet Operations: what each method sends, what it gives, and what it does when that fails.
import { describe, expect, test } from "vitest";
import { operationDetails } from "../generated/flexnet/operation-details.js";
import { createFlexNetFake } from "../src/fake/index.js";
import { createFlexNetClient, type FlexNetEntitlements } from "../src/flexnet/index.js";
import { clientsAt } from "./support/clients.js";
import { endingOf } from "./support/ending.js";
import { line, maintenance } from "./support/fake-flexnet.js";
import { json, serve } from "./support/server.js";

const policies = { rehosts: { allowedCount: 2, policyTermDuration: 1, policyTermUnit: "Years" } } as const;
const properties = { lineItems: [{ activationId: "A-1", deploy: true }] };
const page = "/v1/entitlement/E-1/line-items";

/** Every operation as it is called, and the request that this has to be. */
const operations = [
  {
    id: "createEntitlement",
    call: ({ create }: FlexNetEntitlements) => create({ lineItems: [line] }),
    sent: ["POST /v1/entitlement", { lineItems: [line] }],
    success: 201,
  },
  {
    id: "listEntitlements",
    call: ({ list }: FlexNetEntitlements) => list(),
    sent: ["GET /v1/entitlements", undefined],
    success: 200,
  },
  {
    id: "listLineItems",
    call: ({ lineItems }: FlexNetEntitlements) => lineItems.list("E-1"),
    sent: [`GET ${page}`, undefined],
    success: 200,
  },
  {
    id: "addLineItems",
    call: ({ lineItems }: FlexNetEntitlements) => lineItems.add("E-1", { lineItems: [line] }),
    sent: [`POST ${page}`, { lineItems: [line] }],
    success: 201,
  },
  {
    id: "updateLineItemPolicies",
    call: ({ lineItems }: FlexNetEntitlements) => lineItems.updatePolicies("E-1", "A-1", policies),
    sent: [`PATCH ${page}/A-1/policies`, policies],
    success: 200,
  },
  {
    id: "updateLineItemProperties",
    call: ({ lineItems }: FlexNetEntitlements) => lineItems.updateProperties("E-1", properties),
    sent: ["PATCH /v1/entitlement/E-1/additional-properties", properties],
    success: 200,
  },
  {
    id: "addMaintenanceLineItems",
    call: ({ maintenanceLineItems }: FlexNetEntitlements) =>
      maintenanceLineItems.add("E-1", { maintenanceLineItems: [maintenance] }),
    sent: ["POST /v1/entitlement/E-1/maintenance-line-items", { maintenanceLineItems: [maintenance] }],
    success: 201,
  },
] as const;

test("these are all operations of the document", () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(operationDetails).sort());
});

describe.each(operations)("$id", ({ id, call, sent, success }) => {
  const { resend } = operationDetails[id].row;

  test("sends one request", async () => {
    const { url, requests } = await serve(() => json(success, { status: "success" }));
    await call(clientsAt(url).flexnet.entitlements);
    const received = requests.map(({ method, target, body }) => [
      `${method} ${target}`,
      body === "" ? undefined : JSON.parse(body),
    ]);
    expect(received).toEqual([sent]);
    expect(requests[0]?.headers["authorization"]).toBe("Bearer rna_token");
  });

  test("gives the answer with members that no page names", async () => {
    const answer = { status: "success", requestedBy: "joe", entitlements: [], lineItems: [], responseItems: [] };
    const { url } = await serve(() => json(success, answer));
    const { data, status } = await call(clientsAt(url).flexnet.entitlements).withResponse();
    expect([data, status]).toEqual([answer, success]);
  });

  test.each([
    [400, "bad-request 400 rejected"],
    [401, "unauthorized 401 rejected"],
    [403, "forbidden 403 rejected"],
    [404, "not-found 404 rejected"],
    [409, "unexpected-status 409 rejected"],
    [429, "too-many-requests 429 deferred"],
    [500, "internal-server-error 500 unknown"],
  ])("ends for %i as %s", async (status, words) => {
    const { url } = await serve(() => json(status, { status: "failure", message: "No." }));
    const failed = call(clientsAt(url).flexnet.entitlements);
    expect(await endingOf(failed)).toBe(words);
    expect(await failed.result()).toMatchObject({ error: { operation: id, problem: { detail: "No." } } });
  });

  test(`${resend ? "is" : "is not"} sent again after an answer that was lost`, async () => {
    const lineItems = [{ ...line, activationId: "A-1" }];
    const fake = createFlexNetFake({ entitlements: [{ entitlementId: "E-1", lineItems }] });
    const clock = { now: Date.now, sleep: async () => {} };
    const client = createFlexNetClient({ baseUrl: fake.baseUrl, token: "rna_1", fetch: fake.fetch, clock });
    fake.fail(id, "reset-after-apply");
    expect(await endingOf(call(client.entitlements))).toBe(resend ? "success" : "connection unknown");
    expect(fake.requests.map(({ operation }) => operation)).toEqual(resend ? [id, id] : [id]);
    expect(fake.requests[0]?.applied).toBe(!resend);
  });
});

test("reads are sent again, and nothing else", () => {
  const again = operations.filter(({ id }) => operationDetails[id].row.resend).map(({ id }) => id);
  expect(again).toEqual(["listEntitlements", "listLineItems"]);
});

describe("what is sent", () => {
  test("has the page and every filter in its query", async () => {
    const { url, requests } = await serve(() => json(200, { lineItems: [] }));
    const { entitlements } = clientsAt(url).flexnet;
    const query = {
      activationId: "A-1",
      productName: "Sample & Product",
      startDate: "2026-01-01",
      licenseModelName: "Floating",
      status: "deployed",
      page: 2,
      limit: 50,
    };
    await entitlements.lineItems.list("E-1", query);
    await entitlements.list({ page: 0, limit: 10 });
    const [first, second] = requests.map(({ target }) => new URL(target, url));
    expect(Object.fromEntries(first?.searchParams ?? [])).toEqual({ ...query, page: "2", limit: "50" });
    expect(second?.search).toBe("?page=0&limit=10");
  });

  test("has the ids in its path as one segment each, and encoded once", async () => {
    const { url, requests } = await serve(() => json(200, { status: "success" }));
    const { lineItems } = clientsAt(url).flexnet.entitlements;
    await lineItems.updatePolicies("E 1?", "許可%2F", {});
    expect(requests[0]?.target).toBe("/v1/entitlement/E%201%3F/line-items/%E8%A8%B1%E5%8F%AF%252F/policies");
  });

  test("is nothing where an id cannot be a segment", async () => {
    const { url, requests } = await serve(() => json(200, { status: "success" }));
    const { lineItems, maintenanceLineItems } = clientsAt(url).flexnet.entitlements;
    for (const refused of [
      lineItems.list(".."),
      lineItems.updatePolicies("E-1", "", policies),
      maintenanceLineItems.add("%2e%2e", { maintenanceLineItems: [maintenance] }),
    ]) {
      expect(await endingOf(refused)).toBe("invalid-request not-sent");
    }
    expect(requests).toEqual([]);
  });
});

test("an answer that is a list, and no object, is not taken for a page", async () => {
  const { url } = await serve(() => json(200, []));
  expect(await endingOf(clientsAt(url).flexnet.entitlements.lineItems.list("E-1"))).toBe(
    "invalid-response wrong-type 200 unknown",
  );
});

test("a list is one page and no iteration, as the base of its numbers is not known", () => {
  const fake = createFlexNetFake();
  const { entitlements } = createFlexNetClient({ baseUrl: fake.baseUrl, token: "rna_1", fetch: fake.fetch });
  expect(Symbol.asyncIterator in entitlements.list()).toBe(false);
});
