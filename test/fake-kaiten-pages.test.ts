// The cursor pages of the fake of Kaiten.
import { describe, expect, test } from "vitest";
import { codeOf, company } from "./support/fake-kaiten.js";

const customers = Array.from({ length: 120 }, (_, index) => ({ slug: `customer-${index}` }));
const newestFirst = customers.map(({ slug }) => slug).toReversed();

describe("a page", () => {
  test("has fifty items where nothing is asked for, the newest first, and leads to the next", async () => {
    const { kaiten } = company({ customers });
    const first = await kaiten.customers.list();
    expect(first.items.map(({ slug }) => slug)).toEqual(newestFirst.slice(0, 50));
    expect([first.hasMore, typeof first.nextCursor]).toEqual([true, "string"]);
    const last = await kaiten.customers.list({ cursor: first.nextCursor ?? "", limit: 200 });
    expect(last.items.map(({ slug }) => slug)).toEqual(newestFirst.slice(50));
    expect(last.hasMore).toBe(false);
    expect(last).not.toHaveProperty("nextCursor");
  });

  test("is one without items where there is nothing", async () => {
    const { kaiten } = company({ customers: [] });
    expect(await kaiten.customers.list()).toEqual({ items: [], hasMore: false });
  });

  test("is the last one where it holds all", async () => {
    const { kaiten } = company({ customers });
    expect((await kaiten.customers.list({ limit: 120 })).hasMore).toBe(false);
  });

  test.each([0, -1, 201, 1.5])("of %d items is refused", async (limit) => {
    expect(await codeOf(company().kaiten.customers.list({ limit }))).toBe("422 UNPROCESSABLE");
  });

  test.each(["", "x", "e30=", "WzEsMl0=", "W10=", "%00", "bnVsbA=="])(
    "after the cursor %j is refused",
    async (cursor) => {
      const { customers, entitlements, instances, licenses } = company().kaiten;
      expect(await codeOf(customers.list({ cursor }))).toBe("400 Customers.InvalidCursor");
      expect(await codeOf(entitlements.list({ cursor }))).toBe("400 Entitlements.InvalidCursor");
      expect(await codeOf(instances.list({ cursor }))).toBe("400 Instances.InvalidCursor");
      expect(await codeOf(licenses.list({ cursor }))).toBe("400 Licenses.InvalidCursor");
    },
  );
});

describe("all pages", () => {
  test("have every item once", async () => {
    const { kaiten } = company({ customers });
    const slugs = [];
    for await (const { slug } of kaiten.customers.list({ limit: 7 })) slugs.push(slug);
    expect(slugs).toEqual(newestFirst);
  });

  test("have them once too where some come and go in between", async () => {
    const { kaiten } = company({ customers: customers.slice(0, 6) });
    const slugs = [];
    for await (const { slug } of kaiten.customers.list({ limit: 2 })) {
      slugs.push(slug);
      await kaiten.customers.delete(slug);
      await kaiten.customers.create({ name: "New" });
    }
    expect(slugs).toEqual(["customer-5", "customer-4", "customer-3", "customer-2", "customer-1", "customer-0"]);
  });

  test("go on where the one that was to come next is gone", async () => {
    const { kaiten } = company({ customers: customers.slice(0, 6) });
    const { nextCursor = "" } = await kaiten.customers.list({ limit: 2 });
    await kaiten.customers.delete("customer-5");
    await kaiten.customers.delete("customer-4");
    await kaiten.customers.delete("customer-3");
    const { items } = await kaiten.customers.list({ cursor: nextCursor });
    expect(items.map(({ slug }) => slug)).toEqual(["customer-2", "customer-1", "customer-0"]);
  });

  test("are those of names in any script", async () => {
    const { kaiten } = company({ customers: [{ slug: "東京" }, { slug: "Zürich" }] });
    const { nextCursor = "" } = await kaiten.customers.list({ limit: 1 });
    expect((await kaiten.customers.list({ cursor: nextCursor })).items.map(({ slug }) => slug)).toEqual(["東京"]);
  });
});
