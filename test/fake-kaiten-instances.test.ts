// Instances in the fake of Kaiten, and what happened to them.
import { describe, expect, test } from "vitest";
import { codeOf, company, noon } from "./support/fake-kaiten.js";

const author = { id: "user-1", name: "Jane Doe" };
const at = new Date(noon).toISOString();
const staging = {
  name: "Staging",
  description: "To try things.",
  customerId: "customer-acme",
  licenseId: "license-enterprise",
  startLicenseDate: "2026-01-01T00:00:00Z",
  endLicenseDate: "2027-01-01T00:00:00Z",
};

describe("creating an instance", () => {
  test("pins it to a licence, and lists it", async () => {
    const { kaiten } = company();
    const body = { ...staging, metadata: { region: "eu" }, integrations: { crm: { external_id: "rec_1" } } };
    const { status, data } = await kaiten.instances.create(body).withResponse();
    expect(status).toBe(201);
    expect(data).toEqual({
      ...body,
      integrations: { crm: { external_id: "rec_1", synced_at: at } },
      id: "instance-1",
      slug: "staging",
      customerSlug: "acme",
      licenseSlug: "enterprise",
      status: "HEALTHY",
      createdAt: at,
      createdBy: author,
      updatedAt: at,
      updatedBy: author,
    });
    expect(await kaiten.instances.get("staging")).toEqual(data);
    expect((await kaiten.instances.list()).items.map(({ slug }) => slug)).toEqual(["staging", "production"]);
  });

  test("is for a year from the seed where the seed says nothing", async () => {
    const { kaiten } = company();
    expect(await kaiten.instances.get("production")).toMatchObject({
      id: "instance-production",
      customerId: staging.customerId,
      licenseId: staging.licenseId,
      startLicenseDate: at,
      endLicenseDate: "2027-01-15T12:00:00.000Z",
    });
  });

  test("knows the deployment zones of the seed", async () => {
    const { fake, kaiten } = company();
    Object.assign(fake.state.instances[0] ?? {}, { deploymentZoneId: "zone-1", deploymentZoneSlug: "eu-west" });
    const created = await kaiten.instances.create({ ...staging, deploymentZoneId: "zone-1" });
    expect(created.deploymentZoneSlug).toBe("eu-west");
  });

  test.each([
    [{ slug: "production" }, "409 CreateInstance.SlugConflict"],
    [{ customerId: "acme" }, "404 CreateInstance.CustomerNotFound"],
    [{ licenseId: "enterprise" }, "404 CreateInstance.LicenseNotFound"],
    [{ licenseId: "license-old" }, "422 CreateInstance.LicenseArchived"],
    [{ deploymentZoneId: "zone-1" }, "404 CreateInstance.DeploymentZoneNotFound"],
    [{ startLicenseDate: "tomorrow" }, "422 UNPROCESSABLE"],
    [{ endLicenseDate: "2016-12-31T23:59:60Z" }, "422 CreateInstance.InvalidDate"],
  ])("is refused for %j", async (other, code) => {
    const { fake, kaiten } = company();
    fake.state.licenses.push({ slug: "old", lifecycleState: "ARCHIVED" });
    expect(await codeOf(kaiten.instances.create({ ...staging, ...other }))).toBe(code);
    expect(fake.state.instances).toHaveLength(1);
  });
});

describe("changing an instance", () => {
  test("replaces it, but for its status and its zone", async () => {
    const { fake, kaiten, clock } = company();
    const before = await kaiten.instances.create({ ...staging, metadata: { region: "eu" } });
    await kaiten.instances.patch("staging", { status: "MAINTENANCE" });
    Object.assign(fake.state.instances[1] ?? {}, { deploymentZoneId: "zone-1" });
    clock.time += 1000;
    const body = { ...staging, name: "Test", endLicenseDate: "2028-01-01T00:00:00Z" };
    expect((await kaiten.instances.update("staging", body).withResponse()).status).toBe(204);
    const { metadata: _, ...kept } = before;
    expect(await kaiten.instances.get("staging")).toEqual({
      ...kept,
      ...body,
      status: "MAINTENANCE",
      deploymentZoneId: "zone-1",
      updatedAt: new Date(noon + 1000).toISOString(),
    });
  });

  test("may give it another slug, under which it stays the same instance", async () => {
    const { kaiten } = company();
    await kaiten.instances.usage.report("production", "seats", {
      value: { type: "number", value: 4 },
      behavior: "set",
    });
    await kaiten.instances.update("production", { ...staging, slug: "live" });
    expect(await codeOf(kaiten.instances.get("production"))).toBe("404 GetInstance.NotFound");
    expect((await kaiten.instances.get("live")).id).toBe("instance-production");
    expect((await kaiten.instances.usage.get("live", "seats")).value.value).toBe(4);
    const { items } = await kaiten.instances.auditTrail.list("live");
    expect(items.map(({ eventName, instanceSlug }) => [eventName, instanceSlug])).toEqual([
      ["ENTITLEMENT_VALUE_GET", "live"],
      ["INSTANCE_UPDATED", "live"],
      ["ENTITLEMENT_USAGE_REPORT_ACCEPTED", "live"],
    ]);
  });

  test("leaves it on a licence that was archived, but moves it to none", async () => {
    const { kaiten } = company({
      licenses: [
        { slug: "enterprise", lifecycleState: "ARCHIVED" },
        { slug: "old", lifecycleState: "ARCHIVED" },
      ],
    });
    expect(await codeOf(kaiten.instances.update("production", staging))).toBe("ok");
    const moved = kaiten.instances.update("production", { ...staging, licenseId: "license-old" });
    expect(await codeOf(moved)).toBe("422 UpdateInstance.LicenseArchived");
  });

  test.each([
    ["nothing", {}, "404 UpdateInstance.NotFound"],
    ["production", { slug: "staging" }, "409 UpdateInstance.SlugConflict"],
    ["production", { customerId: "nobody" }, "404 UpdateInstance.CustomerNotFound"],
    ["production", { licenseId: "nothing" }, "404 UpdateInstance.LicenseNotFound"],
  ])("of %s is refused for %j", async (slug, other, code) => {
    const { kaiten } = company();
    await kaiten.instances.create(staging);
    expect(await codeOf(kaiten.instances.update(slug, { ...staging, ...other }))).toBe(code);
    expect((await kaiten.instances.get("production")).name).toBe("production");
  });
});

describe("patching an instance", () => {
  test("changes what is sent, and leaves the rest", async () => {
    const { kaiten, clock } = company();
    clock.time += 1000;
    expect((await kaiten.instances.patch("production", { status: "INCIDENT" }).withResponse()).status).toBe(204);
    await kaiten.instances.patch("production", { lifecycleStage: "AT_RISK" });
    const patched = { status: "INCIDENT", lifecycleStage: "AT_RISK", updatedAt: new Date(clock.time).toISOString() };
    expect(await kaiten.instances.get("production")).toMatchObject(patched);
    clock.time += 1000;
    await kaiten.instances.patch("production", { status: "INCIDENT" });
    expect(await kaiten.instances.get("production")).toMatchObject(patched);
    const { items } = await kaiten.instances.auditTrail.list("production");
    expect(items.map(({ eventName }) => eventName)).toEqual([
      "INSTANCE_UPDATED",
      "INSTANCE_LIFECYCLE_STAGE_CHANGED",
      "INSTANCE_UPDATED",
      "INSTANCE_STATUS_CHANGED",
    ]);
    expect(items[3]).toMatchObject({ payload: { previous_status: "HEALTHY", new_status: "INCIDENT" } });
  });

  test("is refused where there is none", async () => {
    expect(await codeOf(company().kaiten.instances.patch("nothing", {}))).toBe("404 PatchInstance.NotFound");
  });
});

test("deleting an instance makes it unknown", async () => {
  const { kaiten } = company();
  expect((await kaiten.instances.delete("production").withResponse()).status).toBe(204);
  expect(await codeOf(kaiten.instances.get("production"))).toBe("404 GetInstance.NotFound");
  expect(await codeOf(kaiten.instances.delete("production"))).toBe("404 DeleteInstance.NotFound");
  expect(await codeOf(kaiten.instances.usage.list("production"))).toMatch(/^404/);
});

describe("the audit trail", () => {
  test("has reads and reports of usage, the newest first", async () => {
    const { kaiten, clock } = company();
    const { usage, auditTrail } = kaiten.instances;
    await usage.report("production", "seats", { value: { type: "number", value: 4 }, behavior: "append" });
    clock.time += 1000;
    await usage.get("production", "seats");
    await usage.list("production");
    await codeOf(usage.report("production", "seats", { value: { type: "number", value: 7 }, behavior: "append" }));
    const report = { entitlement_slug: "seats", behavior: "append" };
    const { items, hasMore } = await auditTrail.list("production");
    expect(hasMore).toBe(false);
    expect(items).toMatchObject([
      { eventName: "ENTITLEMENT_USAGE_REPORT_REJECTED", payload: { ...report, value: 7, status: "REJECTED" } },
      { eventName: "ENTITLEMENT_VALUE_GET", payload: { entitlement_slug: "seats", type: "number" } },
      { eventName: "ENTITLEMENT_USAGE_REPORT_ACCEPTED", payload: { ...report, value: 4, event_count: 1 } },
    ]);
    expect(items[2]).toMatchObject({
      id: "event-1",
      instanceId: "instance-production",
      instanceSlug: "production",
      eventType: "com.kaiten.instance.entitlement.v1.usage_report_accepted",
      timestamp: at,
    });
  });

  test.each([
    [{ event_name: "ENTITLEMENT_VALUE_GET" }, [3, 2, 1, 0]],
    [{ event_name: "ENTITLEMENT_VALUE" }, []],
    [{ after: "2026-01-15T12:00:01Z" }, [3, 2, 1]],
    [{ after: "2026-01-15T13:00:01+01:00", before: "2026-01-15T12:00:02Z" }, [2, 1]],
    [{ limit: 2 }, [3, 2]],
  ])("can be asked for %j", async (query, seconds) => {
    const { kaiten, clock } = company();
    for (const _ of Array(4)) {
      await kaiten.instances.usage.get("production", "seats");
      clock.time += 1000;
    }
    const { items } = await kaiten.instances.auditTrail.list("production", query);
    expect(items.map(({ timestamp }) => (Date.parse(timestamp) - noon) / 1000)).toEqual(seconds);
  });

  test("is refused for what makes no sense", async () => {
    const { auditTrail } = company().kaiten.instances;
    expect(await codeOf(auditTrail.list("nothing"))).toBe("404 AuditTrails.InstanceNotFound");
    expect(await codeOf(auditTrail.list("production", { cursor: "e30=" }))).toBe("400 AuditTrails.InvalidCursor");
    expect(await codeOf(auditTrail.list("production", { after: "soon" }))).toBe("422 UNPROCESSABLE");
    const leap = auditTrail.list("production", { before: "2016-12-31T23:59:60Z" });
    expect(await codeOf(leap)).toBe("422 AuditTrails.InvalidDate");
  });
});
