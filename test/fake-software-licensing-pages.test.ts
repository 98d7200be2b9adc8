// The fake of software-licensing.io: its pages, its search and its order, and what a seed leaves out.
import { describe, expect, test } from "vitest";
import { operationDetails } from "../generated/software-licensing/operation-details.js";
import { createSoftwareLicensingFake } from "../src/fake/index.js";
import { ask, noon, setUp } from "./support/fake-software-licensing.js";
import { company, refusalOf } from "./support/software-licensing.js";

describe("a page", () => {
  const products = Array.from({ length: 25 }, (_, index) => ({ id: `p${index}` }));
  const { licensing } = company({ products });

  test("has ten items where no size is asked for, and says where it stands", async () => {
    const { data, pagination } = await licensing.products.list();
    expect(data.map(({ id }) => id)).toEqual(products.slice(0, 10).map(({ id }) => id));
    expect(pagination).toEqual({ itemCount: 25, totalPages: 3, currentPage: 1, nextPage: 2 });
  });

  test.each([
    [2, ["p10", "p19"], { itemCount: 25, totalPages: 3, currentPage: 2, nextPage: 3, previousPage: 1 }],
    [3, ["p20", "p24"], { itemCount: 25, totalPages: 3, currentPage: 3, previousPage: 2 }],
    [4, [undefined, undefined], { itemCount: 25, totalPages: 3, currentPage: 4, previousPage: 3 }],
  ])("%s", async (pageNumber, ends, pagination) => {
    const page = await licensing.products.list({ pageNumber });
    expect([page.data[0]?.id, page.data.at(-1)?.id]).toEqual(ends);
    expect(page.pagination).toEqual(pagination);
  });

  test("of nothing is one without items", async () => {
    const { data, pagination } = await licensing.products.list({ search: { name: "none" } });
    expect({ data, pagination }).toEqual({ data: [], pagination: { itemCount: 0, totalPages: 0, currentPage: 1 } });
  });

  test.each([
    [{ pageSize: 0 }, "400 query.pageSize: must be >= 1"],
    [{ pageSize: -5 }, "400 query.pageSize: must be >= 1"],
    [{ pageNumber: 0 }, "400 query.pageNumber: must be >= 1"],
    [{ pageSize: 1.5 }, "400 query.pageSize: must be integer"],
  ])("is refused for %j", async (query, refusal) => {
    expect(await refusalOf(licensing.products.list(query))).toBe(refusal);
  });

  test("may be as large as numbers are", async () => {
    const { data } = await licensing.products.list({ pageSize: Number.MAX_SAFE_INTEGER });
    expect(data).toHaveLength(25);
  });

  test.each(["pageSize=x", "pageSize=1&pageSize=2", "search=x", "search[]=x&sort=name", "page=2"])(
    "is refused for a query that the document does not have: %s",
    async (query) => {
      const { fake } = setUp();
      expect((await ask(fake, `GET /products?${query}`)).status).toBe(400);
    },
  );
});

describe("a list", () => {
  const customers = [
    { id: "c1", name: "Initech", externalId: "7" },
    { id: "c2", name: "Acme", externalId: "7" },
    { id: "c3", name: "acme labs", externalId: "8" },
  ];
  const { licensing } = company({ customers });
  const ids = async (query: Parameters<typeof licensing.customers.list>[0]) =>
    (await licensing.customers.list(query)).data.map(({ id }) => id);

  test("is searched by the texts of members, whatever the case", async () => {
    expect(await ids({ search: { name: "ACME" } })).toEqual(["c2", "c3"]);
    expect(await ids({ search: { name: "acme", externalId: "7" } })).toEqual(["c2"]);
    expect(await ids({ search: { licenseCount: "0" } })).toEqual(["c1", "c2", "c3"]);
    expect(await ids({ search: {} })).toEqual(["c1", "c2", "c3"]);
    expect(await ids({ search: { constructor: "" } })).toEqual([]);
  });

  test("is in the order of members, one after the other", async () => {
    expect(await ids({ sort_by: ["name"] })).toEqual(["c2", "c1", "c3"]);
    expect(await ids({ sort_by: ["externalId", "name"] })).toEqual(["c2", "c1", "c3"]);
    expect(await ids({ sort_by: ["licenseCount", "no such member"] })).toEqual(["c1", "c2", "c3"]);
  });

  test("can be searched and ordered by numbers", async () => {
    const plans = [10, 9, 100].map((cost) => ({ id: `p${cost}`, productId: "editor", cost }));
    const made = company({ plans });
    const costs = async (query: Parameters<typeof made.licensing.plans.list>[0]) =>
      (await made.licensing.plans.list(query)).data.map(({ cost }) => cost);
    expect(await costs({ sort_by: ["cost"] })).toEqual([9, 10, 100]);
    expect(await costs({ search: { cost: "10" } })).toEqual([10, 100]);
    expect(await costs({ search: { product: "editor" } })).toEqual([]);
  });
});

describe("a seed", () => {
  test("is filled in with what a plan and a licence need", () => {
    const clock = { now: () => noon };
    const { state } = createSoftwareLicensingFake({
      plans: [{ id: "plan-1", duration: 0 }],
      licenses: [{ id: "lic-1", planId: "plan-1" }],
      customers: [{ id: "c1" }],
      clock,
    });
    expect(state).toMatchObject({
      products: [{ id: "product-1", name: "product-1", deactivated: false }],
      plans: [{ name: "plan-1", description: "", productId: "product-1", cost: 0, deactivated: false, duration: 0 }],
      customers: [{ id: "c1", name: "c1", description: "", externalId: "" }],
      licenses: [
        {
          id: "lic-1",
          planId: "plan-1",
          key: "key-lic-1",
          registrationDate: "2026-01-01T12:00:00.000Z",
          expirationDate: "9999-12-31T23:59:59.999Z",
          deactivated: false,
          notes: [],
        },
      ],
    });
  });

  test("makes no product where it has one, or no plan needs it", () => {
    const products = (seed: Parameters<typeof createSoftwareLicensingFake>[0]) =>
      createSoftwareLicensingFake(seed).state.products.map(({ id }) => id);
    expect(products({ products: [{ id: "p" }], plans: [{ id: "plan-1" }] })).toEqual(["p"]);
    expect(products({ plans: [{ id: "plan-1", productId: "p" }] })).toEqual([]);
  });

  test("says when a licence expires, by the days of the plan, by itself, or not at all", () => {
    const registrationDate = "2026-02-01";
    const { state } = company({
      licenses: [
        { id: "lic-1", planId: "team", registrationDate },
        { id: "lic-2", planId: "team", registrationDate, expirationDate: "2026-03-01" },
        { id: "lic-3", planId: "team", registrationDate: "soon" },
      ],
    }).fake;
    const dates = state.licenses.map(({ expirationDate }) => expirationDate);
    expect(dates).toEqual(["2027-02-01T00:00:00.000Z", "2026-03-01", "soon"]);
  });

  test("lets licences hold what their plans have, unless it says what they hold", () => {
    const licenses = [
      { id: "lic-1", planId: "team" },
      { id: "lic-2", planId: "other" },
    ];
    expect(company({ licenses }).fake.state.licenseEntitlements).toEqual([
      {
        id: "le-1",
        licenseId: "lic-1",
        entitlementId: "devices",
        threshold: 2,
        actual: 0,
        refreshDate: "2026-01-01T12:00:00.000Z",
        activations: [],
      },
    ]);
    expect(company({ licenses, licenseEntitlements: [] }).fake.state.licenseEntitlements).toEqual([]);
  });

  test("has the periods that it is given and those of its entitlements", () => {
    const consumptionPeriods = [{ id: "quarter", name: "quarter" }];
    expect(company({ consumptionPeriods }).fake.state.consumptionPeriods).toEqual([
      { id: "quarter", name: "quarter" },
      { id: "period-1", name: "hour" },
    ]);
  });

  test("is what a reset returns to, whatever was done", async () => {
    const { fake, licensing } = company({ licenses: [{ id: "lic-1", planId: "team" }] });
    const before = structuredClone(fake.state);
    const change = async () => {
      await licensing.products.update("editor", { name: "Viewer" });
      await licensing.customers.update("acme", { name: "" });
      await licensing.planEntitlements.update("team-devices", { threshold: 9 });
      await licensing.activations.create({
        activationValue: "a",
        licenseKey: "key-lic-1",
        entitlementName: "devices",
      });
      const regDate = "2026-01-01";
      await licensing.licenses.create({ planName: "Team", productId: "editor", userId: "u", regDate, notes: ["n"] });
      await licensing.entitlements.delete("calls");
      return structuredClone(fake.state);
    };
    const after = await change();
    expect(after).not.toEqual(before);
    fake.reset();
    expect(fake.state).toEqual(before);
    expect(await change()).toEqual(after);
  });
});

test("every operation fails on demand, with the problem that is asked for", async () => {
  const { fake } = setUp();
  const ids = Object.keys(operationDetails) as (keyof typeof operationDetails)[];
  for (const id of ids) {
    const { method, path } = operationDetails[id].row;
    fake.fail(id, { status: 503, problem: { detail: id } });
    const { status, data } = await ask(fake, `${method} ${path.replace(/\{\w+\}/, "any")}`);
    expect({ status, data }).toMatchObject({ status: 503, data: { title: "Service Unavailable", detail: id } });
  }
  expect(fake.requests.map(({ operation }) => operation)).toEqual(ids);
  expect(fake.requests.some(({ applied }) => applied)).toBe(false);
});

test("an answer that is lost was applied", async () => {
  const { fake, licensing } = company();
  fake.fail("createPlan", "reset-after-apply");
  const plan = { name: "Solo", cost: 9, productId: "editor", duration: 30 };
  expect(await licensing.plans.create(plan).result()).toMatchObject({ ok: false, error: { outcome: "unknown" } });
  expect(fake.state.plans).toMatchObject([{ name: "Team" }, { name: "Solo" }]);
  expect(await refusalOf(licensing.plans.create(plan))).toBe("409 body.name: another plan has this name");
  expect(fake.requests.map(({ applied }) => applied)).toEqual([true, false]);
});
