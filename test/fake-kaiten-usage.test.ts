// What instances use of their entitlements, in the fake of Kaiten.
import { describe, expect, test } from "vitest";
import { periodAt } from "../src/fake/kaiten/periods.js";
import { isUsageLimitReached, type KaitenClient } from "../src/kaiten/index.js";
import { codeOf, company, noon } from "./support/fake-kaiten.js";

/** Reports numbers one after another, and answers the usage after each. */
async function report(kaiten: KaitenClient, slug: string, values: readonly number[]) {
  const usages = [];
  for (const value of values) {
    const body = { value: { type: "number", value }, behavior: "append" } as const;
    usages.push((await kaiten.instances.usage.report("production", slug, body)).value);
  }
  return usages;
}

const append = (value: number) => ({ value: { type: "number", value }, behavior: "append" }) as const;
const set = (value: number) => ({ value: { type: "number", value }, behavior: "set" }) as const;

describe("a report", () => {
  test.each([
    ["COUNT", [1, 2, 3]],
    ["SUM", [4, 6, 15]],
    ["AVERAGE", [4, 3, 5]],
    ["MIN", [0, 0, 0]],
    ["MAX", [4, 4, 9]],
    ["LATEST", [4, 2, 9]],
    [undefined, [4, 6, 15]],
  ])("is folded by %s", async (aggregationMethod, values) => {
    const { fake, kaiten } = company();
    Object.assign(fake.state.entitlements[1] ?? {}, { aggregationMethod });
    expect(await report(kaiten, "credits", [4, 2, 9])).toEqual(
      values.map((value, index) => ({ type: "number", value, event_count: index + 1 })),
    );
  });

  test("with `set` takes the place of all before it", async () => {
    const { kaiten } = company();
    await report(kaiten, "credits", [4, 2]);
    const { value } = await kaiten.instances.usage.report("production", "credits", set(-1.5));
    expect(value).toEqual({ type: "number", value: -1.5, event_count: 1 });
    expect((await report(kaiten, "credits", [2]))[0]).toEqual({ type: "number", value: 0.5, event_count: 2 });
  });

  test("is answered with the usage from now on, which reads show too", async () => {
    const { fake, kaiten } = company();
    const { status, data, headers } = await kaiten.instances.usage
      .report("production", "seats", append(4))
      .withResponse();
    expect(status).toBe(200);
    expect(headers.get("idempotent-replayed")).toBeNull();
    expect(data).toEqual({
      entitlementId: "entitlement-seats",
      entitlementSlug: "seats",
      licenseId: "license-enterprise",
      licenseSlug: "enterprise",
      value: { type: "number", value: 4, event_count: 1 },
      limit: { type: "number", value: 10 },
    });
    expect(await kaiten.instances.usage.get("production", "seats")).toEqual(data);
    expect(fake.state.instances[0]?.usage).toEqual({
      seats: { value: 4, event_count: 1, reportedAt: new Date(noon).toISOString() },
    });
    expect(fake.requests.map(({ applied }) => applied)).toEqual([true, false]);
  });

  test.each([
    ["nothing", "seats", "404 ReportEntitlementUsageMetric.ContextNotFound"],
    ["production", "nothing", "404 ReportEntitlementUsageMetric.ContextNotFound"],
    ["production", "extra", "404 ReportEntitlementUsageMetric.ContextNotFound"],
    ["production", "sso", "400 ReportEntitlementUsageMetric.UnsupportedEntitlementType"],
    ["production", "theme", "400 ReportEntitlementUsageMetric.UnsupportedEntitlementType"],
  ])("of %s for %s is refused", async (instance, entitlement, code) => {
    const { fake, kaiten } = company();
    fake.state.entitlements.push({ slug: "extra", type: "NUMBER" });
    expect(await codeOf(kaiten.instances.usage.report(instance, entitlement, append(1)))).toBe(code);
    expect(fake.state.auditTrail).toEqual([]);
  });
});

describe("the limit", () => {
  test("stops a report that would pass it, of which nothing is counted", async () => {
    const { fake, kaiten } = company();
    await report(kaiten, "seats", [4, 6]);
    const result = await kaiten.instances.usage.report("production", "seats", append(0.5)).result();
    expect(result.ok ? undefined : isUsageLimitReached(result.error)).toBe(true);
    expect(result.ok ? undefined : result.error.outcome).toBe("rejected");
    expect((await kaiten.instances.usage.get("production", "seats")).value).toMatchObject({
      value: 10,
      event_count: 2,
    });
    expect(fake.requests.map(({ applied }) => applied)).toEqual([true, true, false, false]);
    expect(await codeOf(kaiten.instances.usage.report("production", "seats", set(10)))).toBe("ok");
    const beyond = kaiten.instances.usage.report("production", "seats", set(11));
    expect(await codeOf(beyond)).toBe("409 ReportEntitlementUsageMetric.ThresholdExceeded");
  });

  test("may be passed by the percentage that the licence allows", async () => {
    const { kaiten } = company();
    const value = { type: "number", value: 10 } as const;
    await kaiten.licenses.entitlements.update("enterprise", "seats", { value, limitCapExceededOveragePercent: 50 });
    await report(kaiten, "seats", [10, 5]);
    const beyond = kaiten.instances.usage.report("production", "seats", append(1));
    expect(await codeOf(beyond)).toBe("409 ReportEntitlementUsageMetric.ThresholdExceeded");
  });

  test("of -1 is none", async () => {
    const { kaiten } = company();
    expect((await report(kaiten, "credits", [1e308])).at(-1)?.value).toBe(1e308);
    expect(await codeOf(kaiten.instances.usage.report("production", "credits", append(1e308)))).toMatch(/^409/);
  });

  test("is that of the licence that the instance is moved to", async () => {
    const { kaiten } = company();
    await report(kaiten, "seats", [8]);
    const { id } = await kaiten.licenses.create({ name: "Pro", description: "", type: "PAID", isDefault: false });
    await kaiten.licenses.entitlements.attach("pro", {
      entitlementSlug: "seats",
      value: { type: "number", value: 20 },
    });
    const { name, description, customerId, startLicenseDate, endLicenseDate } =
      await kaiten.instances.get("production");
    const body = { name, description, customerId, licenseId: id, startLicenseDate, endLicenseDate };
    await kaiten.instances.update("production", body);
    expect((await report(kaiten, "seats", [8]))[0]?.value).toBe(16);
    expect(await kaiten.instances.usage.list("production")).toMatchObject([
      { licenseSlug: "pro", limit: { value: 20 } },
    ]);
  });
});

describe("reading", () => {
  test("tells what is granted of a switch and a configuration, and nothing used of a number", async () => {
    const { fake, kaiten } = company();
    fake.state.grants.push({ licenseSlug: "enterprise", entitlementSlug: "gone", value: { type: "number", value: 1 } });
    const usages = await kaiten.instances.usage.list("production");
    expect(usages.map(({ entitlementSlug, value }) => [entitlementSlug, value])).toEqual([
      ["seats", { type: "number", value: 0, event_count: 0 }],
      ["credits", { type: "number", value: 0, event_count: 0 }],
      ["sso", { type: "boolean", value: true }],
      ["theme", { type: "object", value: { dark: true } }],
    ]);
    expect(await kaiten.instances.usage.get("production", "sso")).toEqual(usages[2]);
  });

  test("tells what the seed says", async () => {
    const { kaiten } = company({
      instances: [
        { slug: "production", customerSlug: "acme", licenseSlug: "enterprise", usage: { seats: { value: 9 } } },
      ],
    });
    const { value } = await kaiten.instances.usage.get("production", "seats");
    expect(value).toEqual({ type: "number", value: 9, event_count: 1 });
    expect(await codeOf(kaiten.instances.usage.report("production", "seats", append(2)))).toMatch(/ThresholdExceeded$/);
  });

  test.each([
    ["nothing", "seats", "404 GetEntitlementUsageMetrics.InstanceNotFound"],
    ["production", "nothing", "404 GetEntitlementUsageMetrics.EntitlementNotFound"],
    ["production", "extra", "404 GetEntitlementUsageMetrics.EntitlementNotAssigned"],
  ])("of %s for %s is refused", async (instance, entitlement, code) => {
    const { fake, kaiten } = company();
    fake.state.entitlements.push({ slug: "extra", type: "NUMBER" });
    expect(await codeOf(kaiten.instances.usage.get(instance, entitlement))).toBe(code);
    expect(fake.state.auditTrail).toEqual([]);
  });

  test("all of an unknown instance is refused", async () => {
    const code = await codeOf(company().kaiten.instances.usage.list("nothing"));
    expect(code).toBe("404 GetEntitlementsUsageMetrics.InstanceNotFound");
  });
});

describe("a transactionId", () => {
  const once = { ...append(4), transactionId: "call-1:tokens" };

  test("makes a second report a repetition: it is answered, and not counted", async () => {
    const { kaiten } = company();
    const first = await kaiten.instances.usage.report("production", "seats", once);
    await report(kaiten, "seats", [1]);
    const again = await kaiten.instances.usage.report("production", "seats", once).withResponse();
    expect(again.data).toEqual(first);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect((await kaiten.instances.usage.get("production", "seats")).value.value).toBe(5);
  });

  test.each([append(5), set(4)])("of another report is refused: %j", async (body) => {
    const { kaiten } = company();
    await kaiten.instances.usage.report("production", "seats", once);
    const other = kaiten.instances.usage.report("production", "seats", { ...once, ...body });
    expect(await codeOf(other)).toBe("409 ReportEntitlementUsageMetric.TransactionIdReused");
  });

  test("belongs to one entitlement, and is forgotten after 35 days", async () => {
    const { kaiten, clock } = company();
    await kaiten.instances.usage.report("production", "seats", once);
    expect((await kaiten.instances.usage.report("production", "credits", once)).value.value).toBe(4);
    clock.time += 35 * 24 * 60 * 60 * 1000;
    expect((await kaiten.instances.usage.report("production", "seats", once)).value.value).toBe(4);
    clock.time += 1;
    expect((await kaiten.instances.usage.report("production", "seats", once)).value.value).toBe(8);
  });

  test("of a report that was refused is not used up", async () => {
    const { kaiten } = company();
    const tooMuch = { ...append(11), transactionId: "t" };
    expect(await codeOf(kaiten.instances.usage.report("production", "seats", tooMuch))).toMatch(/ThresholdExceeded$/);
    expect(await codeOf(kaiten.instances.usage.report("production", "seats", { ...once, transactionId: "t" }))).toBe(
      "ok",
    );
  });
});

describe("a period", () => {
  test("ends with the usage at zero again", async () => {
    const { fake, kaiten, clock } = company();
    Object.assign(fake.state.entitlements[0] ?? {}, { resetPeriod: "MONTH" });
    await report(kaiten, "seats", [10]);
    expect(await kaiten.instances.usage.get("production", "seats")).toMatchObject({
      value: { value: 10 },
      currentPeriodStart: "2026-01-01T00:00:00.000Z",
      currentPeriodEnd: "2026-02-01T00:00:00.000Z",
    });
    clock.time = Date.parse("2026-02-01T00:00:00Z");
    expect(await kaiten.instances.usage.get("production", "seats")).toMatchObject({
      value: { value: 0, event_count: 0 },
      currentPeriodStart: "2026-02-01T00:00:00.000Z",
    });
    expect((await report(kaiten, "seats", [3]))[0]).toEqual({ type: "number", value: 3, event_count: 1 });
  });

  const origin = "2024-01-31T10:30:00.000Z";
  test.each([
    ["HOUR", "CALENDAR", "2026-01-15T12:00:00.000Z", "2026-01-15T13:00:00.000Z"],
    ["DAY", "CALENDAR", "2026-01-15T00:00:00.000Z", "2026-01-16T00:00:00.000Z"],
    ["WEEK", "CALENDAR", "2026-01-12T00:00:00.000Z", "2026-01-19T00:00:00.000Z"],
    ["MONTH", "CALENDAR", "2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"],
    ["YEAR", "CALENDAR", "2026-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["HOUR", "LICENSE_START", "2026-01-15T11:30:00.000Z", "2026-01-15T12:30:00.000Z"],
    ["DAY", "LICENSE_START", "2026-01-15T10:30:00.000Z", "2026-01-16T10:30:00.000Z"],
    ["WEEK", "LICENSE_START", "2026-01-14T10:30:00.000Z", "2026-01-21T10:30:00.000Z"],
    ["MONTH", "LICENSE_START", "2025-12-31T10:30:00.000Z", "2026-01-31T10:30:00.000Z"],
    ["YEAR", "LICENSE_START", "2025-01-31T10:30:00.000Z", "2026-01-31T10:30:00.000Z"],
  ])("of a %s by %s", (resetPeriod, resetAnchor, start, end) => {
    const period = periodAt(noon, resetPeriod, resetAnchor, Date.parse(origin));
    expect([period.start, period.end].map((time) => new Date(time).toISOString())).toEqual([start, end]);
  });

  test.each([
    ["2026-03-01T00:00:00Z", "2026-02-28T10:30:00.000Z", "2026-03-31T10:30:00.000Z"],
    ["2024-02-29T10:30:00Z", "2024-02-29T10:30:00.000Z", "2024-03-31T10:30:00.000Z"],
    ["2024-02-29T10:29:59Z", "2024-01-31T10:30:00.000Z", "2024-02-29T10:30:00.000Z"],
    ["2023-12-15T00:00:00Z", "2023-11-30T10:30:00.000Z", "2023-12-31T10:30:00.000Z"],
  ])("of a month from its last day, at %s", (time, start, end) => {
    const period = periodAt(Date.parse(time), "MONTH", "LICENSE_START", Date.parse(origin));
    expect([period.start, period.end].map((each) => new Date(each).toISOString())).toEqual([start, end]);
  });
});
