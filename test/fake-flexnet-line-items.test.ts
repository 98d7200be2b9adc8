// Line items and maintenance line items that are added to entitlements of the fake of FlexNet Operations.
import { describe, expect, test } from "vitest";
import type { FlexNetFake } from "../src/fake/index.js";
import type { LineItem, MaintenanceLineItem } from "../src/flexnet/index.js";
import { line, maintenance, refused, send, setUp } from "./support/fake-flexnet.js";

const seed = [
  { entitlementId: "E-1", lineItems: [{ ...line, activationId: "A-1" }] },
  { entitlementId: "E-2", lineItems: [{ ...line, activationId: "A-2" }] },
];

/** The ids of the items of the first entitlement, those of maintenance behind a slash. */
function idsOfFirst({ state: { entitlements } }: FlexNetFake): string {
  const [lines, maintained] = [entitlements[0]?.lineItems, entitlements[0]?.maintenanceLineItems].map((items) =>
    items?.map(({ activationId }) => activationId).join(" "),
  );
  return maintained === "" ? `${lines}` : `${lines} / ${maintained}`;
}

/** Both operations, as one that adds items with these members to the first entitlement. */
const adding = [
  {
    name: "line items",
    items: "lineItems",
    add: ({ entitlements }: ReturnType<typeof setUp>, ...items: Partial<LineItem>[]) =>
      entitlements.lineItems.add("E-1", { lineItems: items.map((item) => ({ ...line, ...item })) }),
    ids: (...added: string[]) => ["A-1", ...added].join(" "),
    path: "/v1/entitlement/E-1/line-items",
    elsewhere: (id: string, { entitlements }: ReturnType<typeof setUp>) =>
      entitlements.lineItems.add(id, { lineItems: [line] }),
  },
  {
    name: "maintenance line items",
    items: "maintenanceLineItems",
    add: ({ entitlements }: ReturnType<typeof setUp>, ...items: Partial<MaintenanceLineItem>[]) =>
      entitlements.maintenanceLineItems.add("E-1", {
        maintenanceLineItems: items.map((item) => ({ ...maintenance, ...item })),
      }),
    ids: (...added: string[]) => (added.length > 0 ? `A-1 / ${added.join(" ")}` : "A-1"),
    path: "/v1/entitlement/E-1/maintenance-line-items",
    elsewhere: (id: string, { entitlements }: ReturnType<typeof setUp>) =>
      entitlements.maintenanceLineItems.add(id, { maintenanceLineItems: [maintenance] }),
  },
];

describe.each(adding)("$name that are added", ({ items, add, ids, path, elsewhere }) => {
  test("are held by their entitlement, with the ids that were sent or made", async () => {
    const set = setUp(seed);
    const { status, data } = await add(set, { activationId: "A-3" }, { autoGenerate: true }, {}).withResponse();
    expect([status, data.status]).toEqual([201, "success"]);
    expect(data.responseItems).toEqual([
      { activationId: "A-3", status: "success" },
      { activationId: "act-1", status: "success" },
      { activationId: "act-2", status: "success" },
    ]);
    expect(idsOfFirst(set.fake)).toBe(ids("A-3", "act-1", "act-2"));
    expect(set.fake.state.entitlements[1]).toMatchObject({
      lineItems: [{ activationId: "A-2" }],
      maintenanceLineItems: [],
    });
    expect(set.fake.requests).toMatchObject([{ method: "POST", url: set.fake.baseUrl + path, applied: true }]);
  });

  test("are given no id that another of the same request has", async () => {
    const set = setUp(seed);
    const { status } = await add(set, {}, { activationId: "act-1" }, {});
    expect(status).toBe("success");
    expect(idsOfFirst(set.fake)).toBe(ids("act-2", "act-1", "act-3"));
  });

  test("are drafts, or deployed at once", async () => {
    const set = setUp(seed);
    await add(set, { activationId: "A-3" }, { activationId: "A-4", autoDeploy: true });
    const [entitlement] = set.fake.state.entitlements;
    const held = [...(entitlement?.lineItems ?? []), ...(entitlement?.maintenanceLineItems ?? [])];
    expect(held.slice(1).map(({ lineItemStatus }) => lineItemStatus)).toEqual(["draft", "deployed"]);
  });

  test("fail one by one: those that are refused are not held, the others are", async () => {
    const set = setUp(seed);
    const { status, data } = await add(
      set,
      { activationId: "A-3" },
      { activationId: "A-2" },
      { autoGenerate: false },
      { expiryDate: "2025-12-31", isPermanent: false },
      { isPermanent: true },
    ).withResponse();
    expect([status, data.status]).toEqual([201, "partial_failure"]);
    expect(data.responseItems).toEqual([
      { activationId: "A-3", status: "success" },
      { activationId: "A-2", status: "failure", errorMsg: `body.${items}[1].activationId: is already in use` },
      { status: "failure", errorMsg: `body.${items}[2].activationId: is required where autoGenerate is false` },
      { status: "failure", errorMsg: `body.${items}[3].expiryDate: is before startDate` },
      { activationId: "act-1", status: "success" },
    ]);
    expect(idsOfFirst(set.fake)).toBe(ids("A-3", "act-1"));
    expect(set.fake.requests).toMatchObject([{ applied: true }]);
  });

  test("fail together where each is refused", async () => {
    const set = setUp(seed);
    expect(await refused(add(set, { activationId: "A-2" }, { isPermanent: false }))).toEqual({
      status: 400,
      message:
        `body.${items}[0].activationId: is already in use; ` +
        `body.${items}[1].expiryDate: is required where isPermanent is false`,
    });
    expect(idsOfFirst(set.fake)).toBe(ids());
    expect(set.fake.requests).toMatchObject([{ applied: false }]);
  });

  test("fail together for what breaks the schema, however good the others are", async () => {
    const set = setUp(seed);
    expect(
      await refused(
        add(
          set,
          {},
          { activationId: "A-3", autoGenerate: true },
          { isPermanent: true, expiryDate: "2027-01-01" },
          { startDate: "2026/01/01" },
        ),
      ),
    ).toEqual({
      status: 400,
      message: expect.stringMatching(
        new RegExp(
          `${items}\\[1\\]\\.activationId: must be absent where autoGenerate is true.*` +
            `${items}\\[2\\]\\.expiryDate: must be absent where isPermanent is true.*${items}\\[3\\]\\.startDate: must match`,
        ),
      ),
    });
    expect(await refused(add(set))).toMatchObject({ status: 400 });
    expect(idsOfFirst(set.fake)).toBe(ids());
  });

  test.each([
    ["the entitlement", "E-1"],
    ["another entitlement", "E-2"],
    ["a line item", "A-1"],
    ["a maintenance line item", "M-1"],
    ["one before it in the same request", "A-3"],
  ])("cannot have the id of %s", async (_, activationId) => {
    const set = setUp([
      ...seed,
      { lineItems: [line], maintenanceLineItems: [{ ...maintenance, activationId: "M-1" }] },
    ]);
    const { responseItems } = await add(set, { activationId: "A-3" }, { activationId });
    expect(responseItems?.[1]).toMatchObject({ status: "failure", errorMsg: expect.stringContaining("in use") });
    expect(idsOfFirst(set.fake)).toBe(ids("A-3"));
  });

  test("need an entitlement that there is", async () => {
    const set = setUp(seed);
    for (const id of ["E-3", "A-1"]) {
      expect(await refused(elsewhere(id, set))).toEqual({ status: 404, message: "The entitlement does not exist." });
    }
    expect(set.fake.requests.map(({ applied }) => applied)).toEqual([false, false]);
    expect(await send(set.fake, "POST", path, undefined)).toMatchObject({ status: 400 });
    expect(await send(set.fake, "POST", path, { [items]: [] }, "ksh_1")).toMatchObject({ status: 401 });
  });
});

test("line items that are added are listed, and their ids are taken for entitlements too", async () => {
  const { entitlements } = setUp(seed);
  const added = { ...line, activationId: "A-3", quantity: 2, orderType: "upsell_order" as const };
  await entitlements.lineItems.add("E-1", { lineItems: [added] });
  const { lineItems } = await entitlements.lineItems.list("E-1", { activationId: "A-3" });
  expect(lineItems).toMatchObject([{ quantity: 2, orderType: "UPSELL_ORDER", lineItemState: "DRAFT" }]);
  expect(await refused(entitlements.create({ entitlementId: "A-3", lineItems: [line] }))).toMatchObject({
    status: 400,
  });
});

test("maintenance line items are not listed, and their ids are taken for entitlements too", async () => {
  const { entitlements } = setUp(seed);
  await entitlements.maintenanceLineItems.add("E-1", {
    maintenanceLineItems: [{ ...maintenance, activationId: "M-1" }],
  });
  expect((await entitlements.lineItems.list("E-1")).lineItems).toHaveLength(1);
  expect(await refused(entitlements.create({ entitlementId: "M-1", lineItems: [line] }))).toMatchObject({
    status: 400,
  });
});

test("a line item with the mark for internal use, or with states at odds, is refused by itself", async () => {
  const { entitlements } = setUp(seed);
  const { responseItems } = await entitlements.lineItems.add("E-1", {
    lineItems: [line, { ...line, orderType: "invalid_order" }, { ...line, lineItemStatus: "draft", autoDeploy: true }],
  });
  expect(responseItems?.map(({ errorMsg }) => errorMsg)).toEqual([
    undefined,
    "body.lineItems[1].orderType: is not a type of order",
    "body.lineItems[2].lineItemStatus: is draft where autoDeploy is true",
  ]);
});
