// The fake of FlexNet Operations, rule by rule, at its `fetch`.
import { describe, expect, test } from "vitest";
import { createFlexNetFake } from "../src/fake/index.js";
import { create, line, maintenance, refusal, success } from "./support/fake-flexnet.js";

describe("creating", () => {
  test("keeps what was sent, and answers one word", async () => {
    const fake = createFlexNetFake();
    const request = {
      entitlementId: "ent-id-1234",
      description: "Description for entitlement",
      autoGenerate: false,
      accounts: [{ accountId: "Org", accountType: "CUSTOMER", partnerTierName: "END_CUSTOMER", isCurrentOwner: true }],
      lineItems: [
        {
          ...line,
          activationId: "act-id-1234",
          quantity: 3,
          orderType: "renewal_order",
          lineItemStatus: "obsolete",
          attributes: [{ name: "REGION", value: ["EMEA"] }],
        },
      ],
      status: "deployed",
    };
    expect(await create(fake, request)).toEqual(success);
    expect(fake.state.entitlements).toEqual([{ ...request, maintenanceLineItems: [] }]);
    expect(fake.requests).toMatchObject([{ operation: "createEntitlement", applied: true, body: request }]);
  });

  test("fills in the default account, where there is none", async () => {
    const fake = createFlexNetFake();
    await create(fake, { lineItems: [line] });
    await create(fake, { lineItems: [line], accounts: [] });
    for (const { accounts } of fake.state.entitlements)
      expect(accounts).toMatchObject([{ accountId: "UNKNOWN_ORG_UNIT" }]);
    expect(fake.state.entitlements).toHaveLength(2);
  });

  test("fills in the type of order and the states", async () => {
    const fake = createFlexNetFake();
    await create(fake, { lineItems: [line, { ...line, autoDeploy: true }] });
    await create(fake, { lineItems: [line], autoDeploy: true });
    expect(fake.state.entitlements).toMatchObject([
      {
        status: "draft",
        lineItems: [
          { orderType: "new_order", lineItemStatus: "draft" },
          { orderType: "new_order", lineItemStatus: "deployed" },
        ],
      },
      { status: "deployed", lineItems: [{ lineItemStatus: "draft" }] },
    ]);
  });
});

describe("a line item", () => {
  test.each([
    ["permanent", { isPermanent: true }],
    ["with a date of expiry", { expiryDate: "2027-01-01" }],
    ["with a date of expiry, said not to be permanent", { isPermanent: false, expiryDate: "2027-01-01" }],
    ["that ends on the day it starts", { expiryDate: "2026-01-01" }],
    ["with neither", {}],
  ])("is taken: %s", async (_, members) => {
    expect(await create(createFlexNetFake(), { lineItems: [{ ...line, ...members }] })).toEqual(success);
  });

  test.each([
    [
      "permanent, with a date of expiry",
      { isPermanent: true, expiryDate: "2027-01-01", activationId: "A-1" },
      "expiryDate: must be absent where isPermanent is true",
    ],
    ["not permanent, without one", { isPermanent: false }, "expiryDate: is required where isPermanent is false"],
    ["that ends before it starts", { expiryDate: "2025-12-31" }, "expiryDate: is before startDate"],
    ["with the mark for internal use", { orderType: "invalid_order" }, "orderType: is not a type of order"],
    [
      "a draft to deploy at once",
      { lineItemStatus: "draft", autoDeploy: true },
      "lineItemStatus: is draft where autoDeploy is true",
    ],
    ["without copies", { quantityPerCopy: 0 }, "quantityPerCopy: must be >= 1"],
    ["with an unknown member", { partNumber: "1" }, "partNumber: must NOT have additional properties"],
  ])("is refused: %s", async (_, members, reason) => {
    const fake = createFlexNetFake();
    const answer = await create(fake, { lineItems: [line, { ...line, ...members }] });
    expect(answer).toEqual(refusal(`body.lineItems[1].${reason}`));
    expect(fake.state.entitlements).toEqual([]);
    expect(fake.requests).toMatchObject([{ applied: false }]);
  });

  test("is refused for a date that is none", async () => {
    const fake = createFlexNetFake();
    expect(await create(fake, { lineItems: [{ ...line, startDate: "2026-02-30" }] })).toMatchObject({ status: 400 });
    expect(await create(fake, { lineItems: [{ ...line, startDate: "2026/01/01" }] })).toMatchObject({ status: 400 });
  });
});

describe("a request", () => {
  test.each([
    [
      "a draft to deploy at once",
      { status: "draft", autoDeploy: true },
      "body.status: is draft where autoDeploy is true",
    ],
    [
      "something obsolete to deploy at once",
      { status: "obsolete", autoDeploy: true },
      "body.status: is obsolete where autoDeploy is true",
    ],
    ["no line items", { lineItems: [] }, "body.lineItems: must NOT have fewer than 1 items"],
    ["a list of no line items", { lineItems: undefined }, "body: must have required property 'lineItems'"],
  ])("is refused: %s", async (_, members, reason) => {
    expect(await create(createFlexNetFake(), { lineItems: [line], ...members })).toEqual(refusal(reason));
  });

  test("is taken where the states agree", async () => {
    const fake = createFlexNetFake();
    expect(await create(fake, { lineItems: [line], status: "deployed", autoDeploy: true })).toEqual(success);
    expect(await create(fake, { lineItems: [line], status: "draft", autoDeploy: false })).toEqual(success);
    expect(fake.state.entitlements).toMatchObject([{ status: "deployed" }, { status: "draft" }]);
  });

  test("is refused for all that is wrong at once", async () => {
    const fake = createFlexNetFake();
    const body = {
      autoGenerate: false,
      status: "draft",
      autoDeploy: true,
      lineItems: [
        { ...line, isPermanent: false, orderType: "invalid_order" },
        { ...line, autoGenerate: false, expiryDate: "2025-12-31" },
      ],
    };
    expect(await create(fake, body)).toEqual(
      refusal(
        "body.entitlementId: is required where autoGenerate is false",
        "body.status: is draft where autoDeploy is true",
        "body.lineItems[0].expiryDate: is required where isPermanent is false",
        "body.lineItems[0].orderType: is not a type of order",
        "body.lineItems[1].activationId: is required where autoGenerate is false",
        "body.lineItems[1].expiryDate: is before startDate",
      ),
    );
  });

  test("is refused without a body, and with one that is not JSON or no object", async () => {
    const fake = createFlexNetFake();
    expect(await create(fake, undefined)).toEqual(refusal("body: is required"));
    expect(await create(fake, "{")).toEqual(refusal("body: is not JSON"));
    expect(await create(fake, "[]")).toEqual(refusal("body: must be object"));
  });
});

describe("the token", () => {
  const body = { lineItems: [line] };
  const refused = {
    status: 401,
    type: "application/json",
    data: { status: "failure", message: "The access token is not valid." },
  };

  test("has to be of the vendor's form", async () => {
    const fake = createFlexNetFake();
    expect(await create(fake, body, "ksh_test")).toEqual(refused);
    expect(await create(fake, body, null)).toEqual(refused);
    expect(await create(fake, body, "rna_0123456789abcdef")).toEqual(success);
  });

  test("has to be one of those listed, where they are", async () => {
    const fake = createFlexNetFake({ tokens: ["secret"] });
    expect(await create(fake, body, "rna_test")).toEqual(refused);
    expect(await create(fake, body, "secret")).toEqual(success);
  });
});

test("the state begins with the seed, as if it had been sent, and returns to it, ids included", async () => {
  const lineItems = [line];
  const maintenanceLineItems = [maintenance];
  const entitlements = [{ entitlementId: "E-1", autoDeploy: true, lineItems, maintenanceLineItems }];
  const fake = createFlexNetFake({ entitlements });
  const first = structuredClone(fake.state);
  expect(first.entitlements).toMatchObject([
    {
      status: "deployed",
      accounts: [{ accountId: "UNKNOWN_ORG_UNIT" }],
      lineItems: [{ activationId: "act-1" }],
      maintenanceLineItems: [{ activationId: "act-2", lineItemStatus: "draft" }],
    },
  ]);
  await create(fake, { lineItems });
  const second = structuredClone(fake.state);
  for (const { accounts, lineItems, maintenanceLineItems } of fake.state.entitlements) {
    for (const account of accounts) account.accountId = "changed";
    for (const { product } of lineItems) product.pop();
    maintenanceLineItems.pop();
  }
  fake.reset();
  expect(fake.state).toEqual(first);
  expect(fake.requests).toEqual([]);
  await create(fake, { lineItems });
  expect(fake.state).toEqual(second);
  expect(lineItems).toEqual([line]);
});

test("what is not served is answered in the same form", async () => {
  const fake = createFlexNetFake();
  expect(fake.baseUrl).toBe("https://flex1234.flexnetoperations.com/entitlements-api");
  const missing = await fake.fetch(`${fake.baseUrl}/v1/line-items`);
  expect(missing.status).toBe(404);
  expect(missing.headers.get("content-type")).toBe("application/json");
  expect(await missing.json()).toEqual({ status: "failure", message: "Not found." });
  const other = await fake.fetch(`${fake.baseUrl}/v1/entitlement`);
  expect([other.status, other.headers.get("allow")]).toEqual([405, "POST"]);
  expect(await other.json()).toEqual({ status: "failure", message: "Method not allowed." });
});

test("a failure on demand is of the same form", async () => {
  const fake = createFlexNetFake();
  fake.fail("createEntitlement", { status: 500, problem: { message: "maintenance" } });
  fake.fail("createEntitlement", 429);
  fake.fail("createEntitlement", 418);
  const body = { lineItems: [line] };
  expect(await create(fake, body)).toEqual({
    status: 500,
    type: "application/json",
    data: { status: "failure", message: "maintenance" },
  });
  expect((await create(fake, body)).data).toEqual({ status: "failure", message: "Too many requests." });
  expect((await create(fake, body)).data).toEqual({ status: "failure", message: "The server answered 418." });
  expect(fake.state.entitlements).toEqual([]);
});
