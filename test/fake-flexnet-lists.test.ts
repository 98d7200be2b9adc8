// What the fake of FlexNet Operations lists: entitlements, and the line items of one, in pages and through filters.
import { describe, expect, test } from "vitest";
import { line, refused, send, setUp } from "./support/fake-flexnet.js";

describe("the list of entitlements", () => {
  test("has what was created, in the form of GraphQL", async () => {
    const { fake, entitlements } = setUp([{ entitlementId: "E-1", lineItems: [line] }]);
    await entitlements.create({
      entitlementId: "E-2",
      description: "Second",
      shipToEmail: "joe@example.com",
      shipToAddress: "Building-Street-City",
      autoDeploy: true,
      lineItems: [line],
    });
    expect(await entitlements.list()).toEqual({
      status: "success",
      page: 1,
      entitlements: [
        { entitlementId: "E-1", status: "DRAFT" },
        {
          entitlementId: "E-2",
          description: "Second",
          status: "DEPLOYED",
          shipToEmail: "joe@example.com",
          shipToAddress: "Building-Street-City",
        },
      ],
    });
    expect(fake.requests).toMatchObject([
      { operation: "createEntitlement", applied: true },
      { operation: "listEntitlements", method: "GET", url: `${fake.baseUrl}/v1/entitlements`, applied: false },
    ]);
  });

  test("does not have what was refused", async () => {
    const { entitlements } = setUp([{ entitlementId: "E-1", lineItems: [line] }]);
    const { status } = await refused(entitlements.create({ entitlementId: "E-1", lineItems: [line] }));
    expect(status).toBe(400);
    expect((await entitlements.list()).entitlements).toHaveLength(1);
  });

  test("comes in pages, whose numbers begin with 1", async () => {
    const { entitlements } = setUp(
      ["E-1", "E-2", "E-3", "E-4", "E-5"].map((entitlementId) => ({ entitlementId, lineItems: [line] })),
    );
    const ids = async (query: { page?: number; limit?: number }) => {
      const page = await entitlements.list(query);
      return [page.page, page.limit, page.entitlements.map(({ entitlementId }) => entitlementId).join(" ")];
    };
    expect(await ids({ limit: 2 })).toEqual([1, 2, "E-1 E-2"]);
    expect(await ids({ page: 2, limit: 2 })).toEqual([2, 2, "E-3 E-4"]);
    expect(await ids({ page: 3, limit: 2 })).toEqual([3, 2, "E-5"]);
    expect(await ids({ page: 4, limit: 2 })).toEqual([4, 2, ""]);
    expect(await ids({ page: 1 })).toEqual([1, undefined, "E-1 E-2 E-3 E-4 E-5"]);
    expect(await ids({ page: 2 })).toEqual([2, undefined, ""]);
  });

  test("is refused for a page that there cannot be", async () => {
    const { fake, entitlements } = setUp();
    expect(await refused(entitlements.list({ page: 0, limit: -1 }))).toEqual({
      status: 400,
      message: "query.page: must be >= 1; query.limit: must be >= 1",
    });
    expect(await send(fake, "GET", "/v1/entitlements?page=first")).toMatchObject({
      status: 400,
      data: { status: "failure", message: "query.page: must be integer" },
    });
    expect(await send(fake, "GET", "/v1/entitlements?status=draft")).toMatchObject({ status: 400 });
  });
});

describe("the list of line items", () => {
  const model = { licenseModelName: "Floating", issuer: "Issuer", notice: "Joe, PO 1" };
  const first = {
    activationId: "A-1",
    product: [
      { productName: "Base", productVersion: "1.0" },
      { productName: "Extra", productVersion: "2.0", licenseModel: model },
    ],
    quantity: 5,
    quantityPerCopy: 10,
    startDate: "2026-01-01",
    expiryDate: "2027-01-01",
    isPermanent: false,
    orderType: "renewal_order" as const,
    attributes: [{ name: "REGION", value: "EMEA" }],
    autoDeploy: true,
  };
  const second = { ...line, activationId: "A-2", isPermanent: true };
  const third = { ...line, activationId: "A-3", startDate: "2026-02-01", lineItemStatus: "obsolete" as const };
  const seed = [
    { entitlementId: "E-1", lineItems: [first, second, third] },
    { entitlementId: "E-2", lineItems: [{ ...line, activationId: "A-4" }] },
  ];

  test("has the line items of that entitlement, in the form of GraphQL", async () => {
    const { fake, entitlements } = setUp(seed);
    const page = await entitlements.lineItems.list("E-1");
    expect(page).toMatchObject({ status: "success", page: 1 });
    expect(page.lineItems).toEqual([
      {
        activationId: "A-1",
        products: [
          { productName: "Base", productVersion: "1.0", quantityPerCopy: 10 },
          { productName: "Extra", productVersion: "2.0", quantityPerCopy: 10, licenseModel: model },
        ],
        quantity: 5,
        permanent: false,
        startDate: "2026-01-01",
        expiryDate: "2027-01-01",
        lineItemState: "DEPLOYED",
        orderType: "RENEWAL_ORDER",
      },
      {
        activationId: "A-2",
        products: [{ productName: "SampleProduct", productVersion: "1.0", quantityPerCopy: 1 }],
        permanent: true,
        startDate: "2026-01-01",
        lineItemState: "DRAFT",
        orderType: "NEW_ORDER",
      },
      expect.objectContaining({ activationId: "A-3", lineItemState: "OBSOLETE" }),
    ]);
    expect(fake.requests).toMatchObject([
      { operation: "listLineItems", url: `${fake.baseUrl}/v1/entitlement/E-1/line-items`, applied: false },
    ]);
  });

  test.each([
    ["activationId", { activationId: "A-2" }, "A-2"],
    ["activationId of another entitlement", { activationId: "A-4" }, ""],
    ["productName", { productName: "Extra" }, "A-1"],
    ["productName, a part of it", { productName: "Sample" }, ""],
    ["startDate", { startDate: "2026-02-01" }, "A-3"],
    ["licenseModelName", { licenseModelName: "Floating" }, "A-1"],
    ["status, as requests have it", { status: "draft" }, "A-2"],
    ["status, as answers have it", { status: "DEPLOYED" }, "A-1"],
    ["status, of a value that there is not", { status: "expired" }, ""],
    ["several", { productName: "SampleProduct", status: "obsolete" }, "A-3"],
    ["none", {}, "A-1 A-2 A-3"],
  ])("is filtered by %s", async (_, query, expected) => {
    const { entitlements } = setUp(seed);
    const { lineItems } = await entitlements.lineItems.list("E-1", query);
    expect(lineItems.map(({ activationId }) => activationId).join(" ")).toBe(expected);
  });

  test("is filtered first, and then cut into pages", async () => {
    const { entitlements } = setUp(seed);
    const page = await entitlements.lineItems.list("E-1", { productName: "SampleProduct", page: 2, limit: 1 });
    expect(page).toMatchObject({ page: 2, limit: 1, lineItems: [{ activationId: "A-3" }] });
    expect(page.lineItems).toHaveLength(1);
  });

  test("is refused for an entitlement that there is not, and for a page that there cannot be", async () => {
    const { entitlements } = setUp(seed);
    expect(await refused(entitlements.lineItems.list("E-3"))).toEqual({
      status: 404,
      message: "The entitlement does not exist.",
    });
    expect(await refused(entitlements.lineItems.list("A-1"))).toMatchObject({ status: 404 });
    expect(await refused(entitlements.lineItems.list("E-1", { limit: 0 }))).toEqual({
      status: 400,
      message: "query.limit: must be >= 1",
    });
  });
});
