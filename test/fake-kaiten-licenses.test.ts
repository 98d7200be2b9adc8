// Licences in the fake of Kaiten: families with their versions, and the moves on and off sale.
import { describe, expect, test } from "vitest";
import { codeOf, company, noon, refusal, seats } from "./support/fake-kaiten.js";

const pro = { name: "Pro", description: "For teams.", type: "PAID", isDefault: false } as const;
const draft = { ...pro, lifecycleState: "DRAFT" } as const;

describe("creating a licence", () => {
  test("opens a family: it is version 1, on sale, and listed first", async () => {
    const { fake, kaiten } = company();
    const { status, data } = await kaiten.licenses.create({ ...pro, isDefault: true }).withResponse();
    const at = new Date(noon).toISOString();
    expect(status).toBe(201);
    expect(data).toEqual({
      ...pro,
      id: "license-1",
      slug: "pro",
      version: "1",
      versionName: "Version - 1",
      isDefault: true,
      familyId: "family-1",
      lifecycleState: "PUBLISHED",
      createdAt: at,
      updatedAt: at,
    });
    expect(await kaiten.licenses.get("pro")).toEqual(data);
    expect((await kaiten.licenses.list()).items.map(({ slug }) => slug)).toEqual(["pro", "enterprise"]);
    expect(fake.requests.map(({ operation, applied }) => [operation, applied])).toEqual([
      ["createLicense", true],
      ["getLicense", false],
      ["listLicenses", false],
    ]);
  });

  test("adds the next version to a family, whichever way that is named", async () => {
    const { kaiten } = company();
    const { familyId } = await kaiten.licenses.get("enterprise");
    const second = await kaiten.licenses.create({ ...draft, familySlug: "enterprise", versionName: "Winter" });
    const third = await kaiten.licenses.create({ ...pro, familyId });
    const fourth = await kaiten.licenses.create({ ...pro, familyId, familySlug: "enterprise", slug: "winter" });
    expect([second, third, fourth]).toMatchObject([
      { slug: "enterprise-v2", version: "2", versionName: "Winter", lifecycleState: "DRAFT", familyId },
      { slug: "enterprise-v3", version: "3", versionName: "Version - 3", lifecycleState: "PUBLISHED", familyId },
      { slug: "winter", version: "4", familyId },
    ]);
    expect(second).not.toHaveProperty("familySlug");
  });

  test("never gives a version again", async () => {
    const { kaiten } = company();
    const { slug } = await kaiten.licenses.create({ ...pro, familySlug: "enterprise" });
    await kaiten.licenses.delete(slug);
    expect((await kaiten.licenses.create({ ...pro, familySlug: "enterprise" })).version).toBe("3");
  });

  test("makes a slug of the name that is not taken", async () => {
    const { kaiten } = company();
    const slugs = [];
    for (const name of ["Émile & Co.", "Emile co", "Q", "世界"]) {
      slugs.push((await kaiten.licenses.create({ ...pro, name })).slug);
    }
    expect(slugs).toEqual(["emile-co", "emile-co-1", "q-1", "unnamed-1"]);
  });

  test("takes the default from the version that had it", async () => {
    const { kaiten } = company();
    const first = await kaiten.licenses.create({ ...pro, isDefault: true });
    const second = await kaiten.licenses.create({ ...pro, familyId: first.familyId, isDefault: true });
    expect((await kaiten.licenses.get("pro")).isDefault).toBe(false);
    await kaiten.licenses.update("pro", { ...pro, isDefault: true });
    expect((await kaiten.licenses.get(second.slug)).isDefault).toBe(false);
  });

  test.each([
    [{ ...pro, slug: "enterprise" }, "409 CreateLicense.SlugConflict"],
    [{ ...draft, isDefault: true }, "409 CreateLicense.DefaultMustBePublished"],
    [{ ...pro, familySlug: "basic" }, "404 CreateLicense.FamilyNotFound"],
    [{ ...pro, familyId: "family-enterprise", familySlug: "basic" }, "422 CreateLicense.FamilyMismatch"],
    [{ ...pro, slug: "Pro" }, "422 UNPROCESSABLE"],
  ])("is refused: %j", async (body, code) => {
    const { fake, kaiten } = company();
    expect(await codeOf(kaiten.licenses.create(body))).toBe(code);
    expect(fake.state.licenses).toEqual([{ slug: "enterprise" }]);
    expect(fake.requests).toMatchObject([{ applied: false }]);
  });

  test("does not take the slug of a family whose first version is gone", async () => {
    const { kaiten } = company();
    const { familyId } = await kaiten.licenses.create(pro);
    await kaiten.licenses.create({ ...pro, familyId });
    await kaiten.licenses.delete("pro");
    expect(await codeOf(kaiten.licenses.create({ ...pro, slug: "pro" }))).toBe("409 CreateLicense.SlugConflict");
  });
});

test("a licence of a seed has what the seed gave it, and believable values for the rest", async () => {
  const { kaiten } = company({
    licenses: [{ slug: "basic" }, { slug: "basic-v2", familySlug: "basic", version: "2", lifecycleState: "DRAFT" }],
  });
  const basic = await kaiten.licenses.get("basic");
  expect(basic).toMatchObject({ id: "license-basic", name: "basic", type: "PAID", lifecycleState: "PUBLISHED" });
  expect(await kaiten.licenses.get("basic-v2")).toMatchObject({ familyId: basic.familyId, lifecycleState: "DRAFT" });
});

describe("changing a licence", () => {
  test("replaces what may change", async () => {
    const { kaiten, clock } = company();
    const before = await kaiten.licenses.create({ ...pro, versionName: "Winter" });
    clock.time += 1000;
    const body = { name: "Pro Plus", description: "", type: "TRIAL", isDefault: true } as const;
    const { slug, familyId } = before;
    const { status } = await kaiten.licenses
      .update("pro", { ...body, slug, familyId, lifecycleState: "PUBLISHED" })
      .withResponse();
    expect(status).toBe(204);
    const { versionName: _, ...kept } = before;
    const updatedAt = new Date(noon + 1000).toISOString();
    expect(await kaiten.licenses.get("pro")).toEqual({ ...kept, ...body, updatedAt });
  });

  test.each([
    ["basic", pro, "404 UpdateLicense.NotFound"],
    ["enterprise", { ...pro, slug: "pro" }, "422 UpdateLicense.SlugNotRenameable"],
    ["enterprise", { ...pro, familyId: "family-1" }, "422 UpdateLicense.FamilyNotReassignable"],
    ["enterprise", { ...pro, lifecycleState: "ARCHIVED" }, "422 UpdateLicense.LifecycleStateNotSettable"],
    ["enterprise-v2", { ...pro, isDefault: true }, "409 UpdateLicense.DefaultMustBePublished"],
  ] as const)("of %s is refused for %j", async (slug, body, code) => {
    const { kaiten } = company();
    await kaiten.licenses.create({ ...draft, familySlug: "enterprise" });
    expect(await codeOf(kaiten.licenses.update(slug, body))).toBe(code);
    expect((await kaiten.licenses.get("enterprise")).name).toBe("enterprise");
  });
});

describe("deleting a licence", () => {
  test("makes it unknown", async () => {
    const { kaiten } = company();
    await kaiten.licenses.create(pro);
    expect((await kaiten.licenses.delete("pro").withResponse()).status).toBe(204);
    expect(await codeOf(kaiten.licenses.get("pro"))).toBe("404 GetLicense.NotFound");
    expect(await codeOf(kaiten.licenses.delete("pro"))).toBe("404 DeleteLicense.NotFound");
  });

  test("is refused while an instance uses it, or it grants something", async () => {
    const { fake, kaiten } = company();
    fake.state.grants = [];
    expect(await codeOf(kaiten.licenses.delete("enterprise"))).toBe("409 DeleteLicense.InUseConflict");
    fake.state.instances = [];
    await kaiten.licenses.entitlements.attach("enterprise", seats);
    expect(await codeOf(kaiten.licenses.delete("enterprise"))).toBe("409 DeleteLicense.InUseConflict");
    await kaiten.licenses.entitlements.detach("enterprise", "seats");
    expect(await codeOf(kaiten.licenses.delete("enterprise"))).toBe("ok");
    expect(fake.state.licenses).toEqual([]);
  });
});

describe("a licence moves", () => {
  test("from draft on sale, off it, and on it again", async () => {
    const { kaiten, clock } = company();
    await kaiten.licenses.create(draft);
    clock.time += 1000;
    const updatedAt = new Date(noon + 1000).toISOString();
    expect(await kaiten.licenses.publish("pro")).toMatchObject({ lifecycleState: "PUBLISHED", updatedAt });
    expect(await kaiten.licenses.archive("pro")).toMatchObject({ lifecycleState: "ARCHIVED" });
    expect(await kaiten.licenses.unarchive("pro")).toMatchObject({ lifecycleState: "PUBLISHED" });
    expect(await kaiten.licenses.get("pro")).toMatchObject({ lifecycleState: "PUBLISHED", updatedAt });
  });

  test.each([
    ["PUBLISHED", "publish", "409 PublishLicense.NotADraft"],
    ["ARCHIVED", "publish", "409 PublishLicense.NotADraft"],
    ["DRAFT", "archive", "409 ArchiveLicense.NotPublished"],
    ["ARCHIVED", "archive", "409 ArchiveLicense.NotPublished"],
    ["DRAFT", "unarchive", "409 UnarchiveLicense.NotArchived"],
    ["PUBLISHED", "unarchive", "409 UnarchiveLicense.NotArchived"],
  ] as const)("not from %s by %s", async (lifecycleState, move, code) => {
    const { fake, kaiten } = company({ licenses: [{ slug: "pro", lifecycleState }] });
    expect(await codeOf(kaiten.licenses[move]("pro"))).toBe(code);
    expect(fake.state.licenses).toEqual([{ slug: "pro", lifecycleState }]);
  });

  test("not off sale while it is the default of its family", async () => {
    const { kaiten } = company({ licenses: [{ slug: "pro", isDefault: true }] });
    expect(await codeOf(kaiten.licenses.archive("pro"))).toBe("409 ArchiveLicense.DefaultMustBePublished");
    await kaiten.licenses.update("pro", pro);
    expect(await codeOf(kaiten.licenses.archive("pro"))).toBe("ok");
  });

  test.each([
    ["publish", "404 PublishLicense.NotFound"],
    ["archive", "404 ArchiveLicense.NotFound"],
    ["unarchive", "404 UnarchiveLicense.NotFound"],
  ] as const)("not where there is none: %s", async (move, code) => {
    expect(await codeOf(company().kaiten.licenses[move]("pro"))).toBe(code);
  });
});

test("a refusal is a problem as the vendor's framework writes it", async () => {
  const { fake } = company();
  const response = await fake.fetch(`${fake.baseUrl}/licenses/pro`, { headers: { authorization: "Bearer ksh_test" } });
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    type: "https://www.rfc-editor.org/rfc/rfc7231#section-6.5.4",
    title: "Not Found",
    status: 404,
    detail: "the license does not exist",
    instance: "/api/licenses/pro",
    code: "GetLicense.NotFound",
  });
});

test("the cause of a failure on demand is withheld, with an id for the vendor", async () => {
  const { fake, kaiten } = company();
  fake.fail("getLicense", 500);
  const { problem } = await refusal(kaiten.licenses.get("enterprise"));
  expect(problem).toMatchObject({ code: "INTERNAL", errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
});
