// Customers in the fake of Kaiten.
import { describe, expect, test } from "vitest";
import { codeOf, company, noon } from "./support/fake-kaiten.js";

const author = { id: "user-1", name: "Jane Doe" };
const at = new Date(noon).toISOString();

describe("creating a customer", () => {
  test("makes one that is listed and read", async () => {
    const { kaiten } = company();
    const body = { name: "Initech", externalCustomerId: "crm-1", domain: "initech.example" };
    const { status, data } = await kaiten.customers.create(body).withResponse();
    expect(status).toBe(201);
    expect(data).toEqual({
      ...body,
      id: "customer-1",
      slug: "initech",
      createdAt: at,
      createdBy: author,
      updatedAt: at,
      updatedBy: author,
    });
    expect(await kaiten.customers.get("initech")).toEqual(data);
    expect((await kaiten.customers.list()).items.map(({ slug }) => slug)).toEqual(["initech", "acme"]);
  });

  test("takes integrations to be in step", async () => {
    const { kaiten } = company();
    const crm = { external_id: "rec_1", metadata: { owner: "Ada" } };
    const { integrations } = await kaiten.customers.create({ name: "Initech", integrations: { crm } });
    expect(integrations).toEqual({ crm: { ...crm, synced_at: at } });
    const without = await kaiten.customers.create({ name: "Hooli", integrations: {} });
    expect(without).not.toHaveProperty("integrations");
  });

  test("is refused for a slug that is taken", async () => {
    const { fake, kaiten } = company();
    const call = kaiten.customers.create({ name: "Acme", slug: "acme" });
    expect(await codeOf(call)).toBe("409 CreateCustomer.SlugConflict");
    expect(fake.state.customers).toHaveLength(1);
  });
});

describe("changing a customer", () => {
  test("replaces it, and keeps its integrations", async () => {
    const { kaiten, clock } = company();
    const integrations = { crm: { external_id: "rec_1" } };
    const before = await kaiten.customers.create({ name: "Initech", domain: "initech.example", integrations });
    clock.time += 1000;
    const { status } = await kaiten.customers.update("initech", { name: "Initrode", slug: "initech" }).withResponse();
    expect(status).toBe(204);
    const { domain: _, ...kept } = before;
    const updatedAt = new Date(noon + 1000).toISOString();
    expect(await kaiten.customers.get("initech")).toEqual({
      ...kept,
      name: "Initrode",
      externalCustomerId: null,
      updatedAt,
    });
  });

  test.each([
    ["initech", { name: "Initech" }, "404 UpdateCustomer.NotFound"],
    ["acme", { name: "Acme", slug: "acme-2" }, "422 UpdateCustomer.SlugNotRenameable"],
    ["acme", { name: "" }, "422 UNPROCESSABLE"],
  ])("of %s is refused for %j", async (slug, body, code) => {
    const { fake, kaiten } = company();
    expect(await codeOf(kaiten.customers.update(slug, body))).toBe(code);
    expect(fake.state.customers).toEqual([{ slug: "acme", name: "Acme" }]);
  });
});

test("deleting a customer deletes its instances", async () => {
  const { fake, kaiten } = company();
  await kaiten.customers.create({ name: "Initech" });
  fake.state.instances.push({ slug: "other", customerSlug: "initech", licenseSlug: "enterprise" });
  expect((await kaiten.customers.delete("acme").withResponse()).status).toBe(204);
  expect(await codeOf(kaiten.customers.get("acme"))).toBe("404 GetCustomer.NotFound");
  expect(await codeOf(kaiten.customers.delete("acme"))).toBe("404 DeleteCustomer.NotFound");
  expect((await kaiten.instances.list()).items.map(({ slug }) => slug)).toEqual(["other"]);
});
