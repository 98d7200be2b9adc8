// The client for software-licensing.io: lists with numbered pages.
import { describe, expect, test } from "vitest";
import type { Product } from "../src/software-licensing/index.js";
import { clientsAt } from "./support/clients.js";
import { failureOf, words } from "./support/ending.js";
import { json, serve } from "./support/server.js";
import { company, ledger } from "./support/software-licensing.js";

describe("a list with pages", () => {
  const products = Array.from({ length: 5 }, (_, index) => ({ id: `p${index + 1}` }));
  const ids = (all: readonly Product[]) => all.map(({ id }) => id);

  test("gives one page, or every item, and asks for no page twice", async () => {
    const { fake, licensing } = company({ products });
    const list = licensing.products.list({ pageSize: 2 });
    const { data, pagination } = await list;
    expect(ids(data)).toEqual(["p1", "p2"]);
    expect(pagination).toEqual({ itemCount: 5, totalPages: 3, currentPage: 1, nextPage: 2 });
    expect(fake.requests).toHaveLength(1);
    const all: Product[] = [];
    for await (const product of list) all.push(product);
    expect(ids(all)).toEqual(["p1", "p2", "p3", "p4", "p5"]);
    // No number was made up for the first.
    expect(ledger(fake).map(({ request }) => request)).toEqual([
      "GET /products?pageSize=2",
      "GET /products?pageSize=2&pageNumber=2",
      "GET /products?pageSize=2&pageNumber=3",
    ]);
  });

  test("begins with the page that is asked for, and keeps what it was asked with", async () => {
    const { fake, licensing } = company({ products });
    const query = { pageSize: 1, pageNumber: 4, search: { id: "p" }, sort_by: ["name", "id"] };
    const pages: number[] = [];
    for await (const { pagination } of licensing.products.list(query).pages()) pages.push(pagination.currentPage);
    expect(pages).toEqual([4, 5]);
    expect(ledger(fake).map(({ request }) => request)).toEqual([
      "GET /products?pageSize=1&pageNumber=4&search[id]=p&sort_by=name&sort_by=id",
      "GET /products?pageSize=1&pageNumber=5&search[id]=p&sort_by=name&sort_by=id",
    ]);
  });

  test("gives every item of every resource that has pages", async () => {
    const activations = [1, 2, 3].map((number) => ({ id: `act-${number}`, value: `laptop-${number}` }));
    const held = { id: "le-1", licenseId: "lic-1", entitlementId: "devices", activations };
    const three = (prefix: string) => [1, 2, 3].map((number) => ({ id: `${prefix}${number}`, name: `${number}` }));
    const { licensing } = company({
      products,
      plans: three("plan-"),
      customers: three("customer-"),
      entitlements: [{ id: "devices", name: "devices", activationsEnabled: true }, ...three("ent-").slice(1)],
      planEntitlements: [],
      licenses: three("lic-").map(({ id }) => ({ id, planId: "plan-1" })),
      licenseEntitlements: [held],
    });
    const query = { pageSize: 1 };
    const count = async (list: { items(): AsyncIterable<{ readonly id: string }> }) => {
      const seen = new Set<string>();
      for await (const { id } of list.items()) seen.add(id);
      return seen.size;
    };
    expect(await count(licensing.products.list(query))).toBe(5);
    expect(await count(licensing.plans.list(query))).toBe(3);
    expect(await count(licensing.customers.list(query))).toBe(3);
    expect(await count(licensing.entitlements.list(query))).toBe(3);
    expect(await count(licensing.licenses.list(query))).toBe(3);
    expect(await count(licensing.activations.list("le-1", query))).toBe(3);
  });

  test("has the options of the call for every page", async () => {
    const { fake, licensing } = company({ products });
    const headers = { "x-tenant": "t1" };
    for await (const _ of licensing.products.list({ pageSize: 3 }, { headers }));
    expect(fake.requests.map((request) => request.headers["x-tenant"])).toEqual(["t1", "t1"]);
  });

  test.each([
    ["is null", { nextPage: null }],
    ["is not there", {}],
  ])("ends where the next page %s", async (_, next) => {
    const pagination = { itemCount: 1, totalPages: 1, currentPage: 0, ...next };
    const { url, requests } = await serve(() => json(200, { data: [{ id: "p1" }], pagination }));
    const seen: unknown[] = [];
    for await (const product of clientsAt(url).licensing.products.list()) seen.push(product);
    expect(seen).toEqual([{ id: "p1" }]);
    expect(requests).toHaveLength(1);
  });

  test("counts from 0 where the vendor does", async () => {
    const { url, requests } = await serve(({ target }) => {
      const currentPage = Number(new URL(target, "http://host").searchParams.get("pageNumber") ?? 0);
      const pagination = { itemCount: 2, totalPages: 2, currentPage, ...(currentPage === 0 && { nextPage: 1 }) };
      return json(200, { data: [{ id: `p${currentPage}` }], pagination });
    });
    const seen: string[] = [];
    for await (const { id } of clientsAt(url).licensing.products.list()) seen.push(id);
    expect(seen).toEqual(["p0", "p1"]);
    expect(requests.map(({ target }) => target)).toEqual(["/products", "/products?pageNumber=1"]);
  });

  test.each([
    ["says nothing of pages", { data: [] }],
    ["names a next page that is none", { data: [], pagination: { nextPage: {} } }],
    ["names itself for ever", { data: [], pagination: { nextPage: 2 } }],
  ])("fails where a page %s", async (_, body) => {
    const { url } = await serve(() => json(200, body));
    const iterate = async () => {
      for await (const product of clientsAt(url).licensing.products.list()) expect(product).toBeUndefined();
    };
    await expect(iterate()).rejects.toMatchObject({
      kind: "invalid-response",
      reason: "paging",
      operation: "listProducts",
    });
  });

  test("refuses a query that is no object, before anything is sent", async () => {
    const { fake, licensing } = company();
    const call = Reflect.apply(licensing.products.list, undefined, ["p1"]);
    expect(words(await failureOf(call))).toBe("invalid-request not-sent");
    expect(fake.requests).toEqual([]);
  });
});
