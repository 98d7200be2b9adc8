// Policies and properties of line items of the fake of FlexNet Operations.
import { describe, expect, test } from "vitest";
import type { LineItemProperties } from "../src/flexnet/index.js";
import { line, lineItemOf, refused, send, setUp } from "./support/fake-flexnet.js";

const product = { productName: "Base", productVersion: "1.0" };
const seed = [
  {
    entitlementId: "E-1",
    lineItems: [
      { ...line, activationId: "A-1", attributes: [{ name: "REGION", value: "EMEA" }] },
      { ...line, activationId: "A-2", product: [product, { productName: "Extra", productVersion: "1.0" }] },
    ],
  },
  { entitlementId: "E-2", lineItems: [{ ...line, activationId: "A-3" }] },
];

describe("policies", () => {
  const yearly = { allowedCount: 2, policyTermDuration: 1, policyTermUnit: "Years" } as const;

  test("are set on the line item, and those that are left out stay", async () => {
    const { fake, entitlements } = setUp(seed);
    const set = entitlements.lineItems.updatePolicies("E-1", "A-1", { rehosts: yearly, extraActivations: 1 });
    const { status, data } = await set.withResponse();
    expect([status, data]).toEqual([200, { status: "success", activationId: "A-1" }]);
    await entitlements.lineItems.updatePolicies("E-1", "A-1", { extraActivations: 2, virtualLicense: true });
    expect(lineItemOf(fake, "A-1")?.policies).toEqual({ rehosts: yearly, extraActivations: 2, virtualLicense: true });
    expect(lineItemOf(fake, "A-2")?.policies).toBeUndefined();
    expect(fake.requests).toMatchObject([
      {
        operation: "updateLineItemPolicies",
        method: "PATCH",
        url: `${fake.baseUrl}/v1/entitlement/E-1/line-items/A-1/policies`,
        applied: true,
        body: { rehosts: yearly, extraActivations: 1 },
      },
      { operation: "updateLineItemPolicies", applied: true },
    ]);
  });

  test.each([
    ["E-3", "A-1", "The entitlement does not exist."],
    ["E-1", "A-4", "The line item does not exist."],
    ["E-1", "A-3", "The line item does not exist."],
  ])("are refused for what there is not: %s, %s", async (entitlementId, activationId, message) => {
    const { fake, entitlements } = setUp(seed);
    const call = entitlements.lineItems.updatePolicies(entitlementId, activationId, { cancelLicense: true });
    expect(await refused(call)).toEqual({ status: 404, message });
    expect(fake.requests).toMatchObject([{ applied: false }]);
  });

  test("are refused for a unit that there is not, half a policy, and a name that is none", async () => {
    const { fake } = setUp(seed);
    const path = "/v1/entitlement/E-1/line-items/A-1/policies";
    for (const body of [
      { rehosts: { ...yearly, policyTermUnit: "Hours" } },
      { repairs: { allowedCount: 1 } },
      { policy: { returns: yearly } },
    ]) {
      expect(await send(fake, "PATCH", path, body), JSON.stringify(body)).toMatchObject({ status: 400 });
    }
    expect(lineItemOf(fake, "A-1")?.policies).toBeUndefined();
  });

  test("can be there from the beginning", async () => {
    const lineItems = [{ ...line, activationId: "A-1", policies: { returns: yearly } }];
    const { fake, entitlements } = setUp([{ entitlementId: "E-1", lineItems }]);
    await entitlements.lineItems.updatePolicies("E-1", "A-1", { repairs: yearly });
    expect(lineItemOf(fake, "A-1")?.policies).toEqual({ returns: yearly, repairs: yearly });
    fake.reset();
    expect(lineItemOf(fake, "A-1")?.policies).toEqual({ returns: yearly });
  });
});

describe("properties", () => {
  /** Changes line items of the first entitlement. */
  function change({ entitlements }: ReturnType<typeof setUp>, ...lineItems: LineItemProperties[]) {
    return entitlements.lineItems.updateProperties("E-1", { lineItems });
  }

  test("deploy a line item and change its type of order, as the list then shows", async () => {
    const set = setUp(seed);
    const { status, data } = await change(set, {
      activationId: "A-1",
      deploy: true,
      orderType: "upgrade_order",
      parentActivationId: "A-3",
    }).withResponse();
    expect([status, data]).toEqual([
      200,
      { status: "success", responseItems: [{ activationId: "A-1", status: "success" }] },
    ]);
    const { lineItems } = await set.entitlements.lineItems.list("E-1", { status: "deployed" });
    expect(lineItems).toMatchObject([{ activationId: "A-1", orderType: "UPGRADE_ORDER" }]);
    expect(lineItems).toHaveLength(1);
    expect(lineItemOf(set.fake, "A-1")?.parentActivationId).toBe("A-3");
    expect(set.fake.requests[0]).toMatchObject({
      operation: "updateLineItemProperties",
      method: "PATCH",
      url: `${set.fake.baseUrl}/v1/entitlement/E-1/additional-properties`,
      applied: true,
    });
  });

  test("that are left out stay", async () => {
    const set = setUp(seed);
    const before = structuredClone(lineItemOf(set.fake, "A-1"));
    await change(set, { activationId: "A-1" }, { activationId: "A-1", deploy: false, attributes: [] });
    expect(lineItemOf(set.fake, "A-1")).toEqual(before);
    expect(await change(set)).toEqual({ status: "success", responseItems: [] });
    expect(await set.entitlements.lineItems.updateProperties("E-1", {})).toMatchObject({ status: "success" });
  });

  test("have no parent where the order is new", async () => {
    const set = setUp(seed);
    await change(set, { activationId: "A-1", parentActivationId: "nothing" });
    expect(lineItemOf(set.fake, "A-1")).not.toHaveProperty("parentActivationId");
    await change(set, { activationId: "A-1", parentActivationId: "A-2", orderType: "renewal_order" });
    await change(set, { activationId: "A-1", deploy: true });
    expect(lineItemOf(set.fake, "A-1")?.parentActivationId).toBe("A-2");
    await change(set, { activationId: "A-1", orderType: "new_order", parentActivationId: "A-2" });
    expect(lineItemOf(set.fake, "A-1")).not.toHaveProperty("parentActivationId");
  });

  test("change the only product and its licence model, as the list then shows", async () => {
    const set = setUp(seed);
    const licenseModel = { name: "Floating", issuer: "Issuer", overdraft: 2, gracePeriodDays: 30 };
    const next = { productName: "Renamed", productVersion: "2.0", partNumber: "P-1", licenseModel };
    await change(set, { activationId: "A-1", product: next });
    await change(set, { activationId: "A-1", product: { licenseModel: { notice: "Joe", overdraft: 3 } } });
    expect(lineItemOf(set.fake, "A-1")?.product).toEqual([
      {
        productName: "Renamed",
        productVersion: "2.0",
        partNumber: "P-1",
        licenseModel: {
          licenseModelName: "Floating",
          issuer: "Issuer",
          notice: "Joe",
          overdraft: 3,
          gracePeriodDays: 30,
        },
      },
    ]);
    const { lineItems } = await set.entitlements.lineItems.list("E-1", { licenseModelName: "Floating" });
    expect(lineItems.map(({ products }) => products)).toEqual([
      [
        {
          productName: "Renamed",
          productVersion: "2.0",
          quantityPerCopy: 1,
          licenseModel: { licenseModelName: "Floating", issuer: "Issuer", notice: "Joe" },
        },
      ],
    ]);
  });

  test("change of several products the one of that name", async () => {
    const set = setUp(seed);
    await change(set, { activationId: "A-2", product: { productName: "Extra", productVersion: "2.0" } });
    expect(lineItemOf(set.fake, "A-2")?.product).toEqual([product, { productName: "Extra", productVersion: "2.0" }]);
  });

  test("set attributes of the line item and of its licence model by their names", async () => {
    const set = setUp(seed);
    await change(set, {
      activationId: "A-1",
      attributes: [
        { name: "SEATS", type: "LINE_ITEM", value: 5 },
        { name: "REGION", type: "LINE_ITEM", value: ["APAC"] },
        { name: "VENDOR", type: "LICENSE_MODEL", value: "x" },
        { name: "VENDOR", type: "LICENSE_MODEL", value: "y" },
      ],
    });
    expect(lineItemOf(set.fake, "A-1")).toMatchObject({
      attributes: [
        { name: "SEATS", value: 5 },
        { name: "REGION", value: ["APAC"] },
      ],
      licenseModelAttributes: [{ name: "VENDOR", value: "y" }],
    });
    expect(lineItemOf(set.fake, "A-1")?.licenseModelAttributes).toHaveLength(1);
  });

  test.each<[string, Omit<LineItemProperties, "activationId">, string]>([
    ["the mark for internal use", { orderType: "invalid_order" }, "orderType: is not a type of order"],
    [
      "itself as its parent",
      { orderType: "upsell_order", parentActivationId: "A-1" },
      "parentActivationId: is the line item itself",
    ],
    [
      "a parent that there is not",
      { orderType: "upsell_order", parentActivationId: "E-1" },
      "parentActivationId: names no line item",
    ],
    [
      "a licence model without a name",
      { product: { licenseModel: { issuer: "Issuer" } } },
      "product.licenseModel.name: is required where there is no licence model yet",
    ],
  ])("are refused, and nothing of them holds: %s", async (_, properties, reason) => {
    const set = setUp(seed);
    const before = structuredClone(set.fake.state);
    const call = change(set, { activationId: "A-1", deploy: true, ...properties });
    expect(await refused(call)).toEqual({ status: 400, message: `body.lineItems[0].${reason}` });
    expect(set.fake.state).toEqual(before);
    expect(set.fake.requests).toMatchObject([{ applied: false }]);
  });

  test("fail one by one: what is refused is left as it was, the others are changed", async () => {
    const set = setUp(seed);
    const { status, data } = await change(
      set,
      { activationId: "A-3", deploy: true },
      { activationId: "A-1", deploy: true },
      { activationId: "A-2", deploy: true, product: { productVersion: "2.0" } },
    ).withResponse();
    expect([status, data.status]).toEqual([200, "partial_failure"]);
    expect(data.responseItems).toEqual([
      {
        activationId: "A-3",
        status: "failure",
        errorMsg: "body.lineItems[0].activationId: names no line item of the entitlement",
      },
      { activationId: "A-1", status: "success" },
      {
        activationId: "A-2",
        status: "failure",
        errorMsg: "body.lineItems[2].product.productName: names no product of the line item",
      },
    ]);
    const states = ["A-1", "A-2", "A-3"].map((id) => lineItemOf(set.fake, id)?.lineItemStatus);
    expect(states).toEqual(["deployed", "draft", "draft"]);
    expect(set.fake.requests).toMatchObject([{ applied: true }]);
  });

  test("are refused for an entitlement that there is not, and for a product that is a list", async () => {
    const { fake, entitlements } = setUp(seed);
    const call = entitlements.lineItems.updateProperties("E-3", { lineItems: [{ activationId: "A-1" }] });
    expect(await refused(call)).toEqual({ status: 404, message: "The entitlement does not exist." });
    const lineItems = [{ activationId: "A-1", product: [product] }];
    expect(await send(fake, "PATCH", "/v1/entitlement/E-1/additional-properties", { lineItems })).toMatchObject({
      status: 400,
      data: { message: "body.lineItems[0].product: must be object" },
    });
  });
});
