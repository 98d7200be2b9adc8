// What all fakes share: failures on demand, the words for a place, and resolvers that the document types.
import { describe, expect, test } from "vitest";
import type { operations } from "../generated/kaiten/types.js";
import type { Fault } from "../src/fake/index.js";
import type { Resolver, Resolvers } from "../src/fake/resolver.js";
import { locationOf, placeOf } from "../src/fake/violation.js";
import type { Outcome } from "../src/index.js";
import { ending, refusal, seats, setUp } from "./support/fake-kaiten.js";

describe("a failure on demand", () => {
  const problem = { code: "Custom", detail: "not today" };
  const faults: readonly [Fault<typeof problem>, { kind: string; outcome: Outcome }, boolean][] = [
    [403, { kind: "forbidden", outcome: "rejected" }, false],
    [503, { kind: "service-unavailable", outcome: "unknown" }, false],
    [418, { kind: "unexpected-status", outcome: "rejected" }, false],
    [{ status: 304, problem }, { kind: "invalid-response", outcome: "unknown" }, false],
    ["reset", { kind: "connection", outcome: "unknown" }, false],
    ["reset-after-apply", { kind: "connection", outcome: "unknown" }, true],
    ["truncated", { kind: "connection", outcome: "unknown" }, true],
    ["html-502", { kind: "unexpected-status", outcome: "unknown" }, false],
    ["empty-500", { kind: "internal-server-error", outcome: "unknown" }, false],
  ];

  test.each(faults)("%j", async (fault, expected, applied) => {
    const { fake, kaiten } = setUp();
    fake.fail("attachLicenseEntitlement", fault);
    expect(await ending(kaiten.licenses.entitlements.attach("enterprise", seats))).toEqual(expected);
    expect(fake.requests.map((request) => request.applied)).toEqual([applied]);
    expect(fake.state.grants).toHaveLength(applied ? 1 : 0);
  });

  test("timeout: applied, and silent until the request is given up", async () => {
    const { fake, kaiten } = setUp();
    fake.fail("attachLicenseEntitlement", "timeout");
    const call = kaiten.licenses.entitlements.attach("enterprise", seats, { timeout: 40 });
    expect(await ending(call)).toEqual({ kind: "timeout", outcome: "unknown" });
    expect(fake.state.grants).toHaveLength(1);
  });

  test("a fault after the effect of a refused request leaves it refused", async () => {
    const { fake, kaiten } = setUp();
    fake.fail("attachLicenseEntitlement", "reset-after-apply");
    const call = kaiten.licenses.entitlements.attach("nobody", seats);
    expect(await ending(call)).toEqual({ kind: "connection", outcome: "unknown" });
    expect(fake.requests).toMatchObject([{ applied: false }]);
  });

  test("carries the problem and the header fields that it was given", async () => {
    const { fake, kaiten } = setUp();
    fake.fail("attachLicenseEntitlement", { status: 429, problem, headers: { "retry-after": "2" } });
    const refused = await refusal(kaiten.licenses.entitlements.attach("enterprise", seats));
    expect(refused).toMatchObject({
      status: 429,
      problem: { ...problem, status: 429, title: "Too Many Requests" },
      outcome: "deferred",
      retryAfterMs: 2000,
    });
  });

  test("comes once, or as often as asked for, in the order asked for, and to its operation alone", async () => {
    const { fake, kaiten } = setUp({ grants: [{ licenseSlug: "enterprise", ...seats }] });
    fake.fail("updateLicenseEntitlement", 403);
    fake.fail("attachLicenseEntitlement", 503, { times: 2 });
    fake.fail("attachLicenseEntitlement", 401);
    const statuses: (number | undefined)[] = [];
    for (const _ of Array(4)) {
      statuses.push((await refusal(kaiten.licenses.entitlements.attach("enterprise", seats))).status);
    }
    expect(statuses).toEqual([503, 503, 401, 409]);
    const update = kaiten.licenses.entitlements.update("enterprise", "seats", { value: seats.value });
    expect((await refusal(update)).status).toBe(403);
  });

  test("comes as late as asked for, and no later than the request is given up", async () => {
    const { fake, kaiten } = setUp();
    fake.fail("attachLicenseEntitlement", 503, { delayMs: 50 });
    fake.fail("attachLicenseEntitlement", "reset", { delayMs: 60_000 });
    const start = performance.now();
    expect((await refusal(kaiten.licenses.entitlements.attach("enterprise", seats))).status).toBe(503);
    // A timer may fire within the millisecond before.
    expect(performance.now() - start).toBeGreaterThanOrEqual(49);
    const given = kaiten.licenses.entitlements.attach("enterprise", seats, { timeout: 20 });
    expect(await ending(given)).toEqual({ kind: "timeout", outcome: "unknown" });
    expect(fake.requests).toHaveLength(2);
  });

  test("has to make sense", () => {
    const { fake } = setUp();
    // @ts-expect-error the fake has no such operation
    expect(() => fake.fail("renameLicenseEntitlement", 503)).toThrow(RangeError);
    expect(() => fake.fail("attachLicenseEntitlement", 204)).toThrow(RangeError);
    expect(() => fake.fail("attachLicenseEntitlement", { status: 600 })).toThrow(RangeError);
    expect(() => fake.fail("attachLicenseEntitlement", 503, { times: 0 })).toThrow(RangeError);
    expect(() => fake.fail("attachLicenseEntitlement", 503, { times: 1.5 })).toThrow(RangeError);
    expect(() => fake.fail("attachLicenseEntitlement", 503, { delayMs: Number.NaN })).toThrow(RangeError);
  });
});

test("the place of a violation is written as its members are named", () => {
  const violation = { instancePath: "/body/items/3/a~1b~01/4", keyword: "type", params: {} };
  expect(locationOf(violation)).toBe("body.items[3].a/b~1[4]");
  expect(placeOf(violation)).toEqual(["body", "items", "3", "a/b~1", "4"]);
});

test("a resolver that is missing or answers something else does not compile", () => {
  type Two = Pick<operations, "attachLicenseEntitlement" | "updateLicenseEntitlement">;
  const take = (_: Resolvers<Two>): void => {};
  const takeOne = (_: Resolver<operations["attachLicenseEntitlement"]>): void => {};
  const resolve = () => ({ status: 204, body: undefined }) as const;
  take({ attachLicenseEntitlement: resolve, updateLicenseEntitlement: resolve });
  // @ts-expect-error updating is not resolved
  take({ attachLicenseEntitlement: resolve });
  // @ts-expect-error there is no such operation
  take({ attachLicenseEntitlement: resolve, updateLicenseEntitlement: resolve, detachLicenseEntitlement: resolve });
  // @ts-expect-error the document declares no 200 here
  takeOne(() => ({ status: 200, body: undefined }));
  // @ts-expect-error a 204 has no body
  takeOne(() => ({ status: 204, body: {} }));
  // @ts-expect-error the detail of a problem is a text
  takeOne(() => ({ status: 404, body: { detail: 5 } }));
  // @ts-expect-error the path has no such parameter
  takeOne(({ path }) => ({ status: 404, body: { detail: path.entitlementSlug } }));
});
