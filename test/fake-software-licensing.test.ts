// The fake of software-licensing.io, rule by rule, at its `fetch`: tokens, plans, its state and its failures.
import { describe, expect, test } from "vitest";
import type { operations } from "../generated/software-licensing/types.js";
import { createSoftwareLicensingFake, type SoftwareLicensingFake } from "../src/fake/index.js";
import type { Resolver, Resolvers } from "../src/fake/resolver.js";
import { ask, held, hour, noon, setUp } from "./support/fake-software-licensing.js";

const userToken = "0b9f7a52-6f0e-4b8e-9d52-3d1f1c7f4a10";

describe("the exchange of a user token", () => {
  test("gives an access token for 24 hours, which opens the API", async () => {
    const { fake } = setUp();
    const { status, type, data } = await ask(fake, "POST /authorization", { body: { userToken }, token: null });
    expect({ status, type }).toEqual({ status: 201, type: "application/json" });
    expect(data).toEqual({ accessToken: "at-1", refreshToken: "rt-1", expirationDate: "2026-01-02T12:00:00.000Z" });
    expect(fake.state.accessTokens).toEqual([{ token: "at-1", refreshToken: "rt-1", expiry: noon + 24 * hour }]);
    expect(await ask(fake, "GET /license-entitlements", { token: "at-1" })).toMatchObject({ status: 200 });
  });

  test("takes any UUID, and nothing else", async () => {
    const { fake } = setUp();
    const exchange = async (token: string) =>
      (await ask(fake, "POST /authorization", { body: { userToken: token } })).status;
    expect(await exchange(userToken.toUpperCase())).toBe(201);
    expect(await exchange("00000000-0000-0000-0000-000000000000")).toBe(201);
    expect(await exchange(`${userToken}0`)).toBe(401);
    expect(await exchange("secret")).toBe(401);
    expect(await exchange("")).toBe(401);
    expect(fake.state.accessTokens).toHaveLength(2);
  });

  test("takes those that are listed, where they are", async () => {
    const { fake } = setUp({ userTokens: ["secret"] });
    const refused = await ask(fake, "POST /authorization", { body: { userToken } });
    expect(refused).toMatchObject({
      status: 401,
      type: "application/problem+json",
      data: {
        title: "Unauthorized",
        status: 401,
        detail: "the user token is not valid",
        instance: "/v1/authorization",
      },
    });
    expect(await ask(fake, "POST /authorization", { body: { userToken: "secret" } })).toMatchObject({ status: 201 });
  });

  test("asks for a user token", async () => {
    const { fake } = setUp();
    const { status, data } = await ask(fake, "POST /authorization", { body: {} });
    expect(status).toBe(400);
    expect(data).toMatchObject({ detail: expect.stringContaining("userToken") });
  });
});

describe("an access token", () => {
  const list = async (fake: SoftwareLicensingFake, token: string | null) =>
    (await ask(fake, "GET /license-entitlements", { token })).status;

  test("expires", async () => {
    const { fake, clock } = setUp({ accessTokenLifetimeMs: hour });
    await ask(fake, "POST /authorization", { body: { userToken } });
    clock.time = noon + hour - 1;
    expect(await list(fake, "at-1")).toBe(200);
    clock.time = noon + hour;
    expect(await list(fake, "at-1")).toBe(401);
  });

  test("has to be one that was issued or is listed", async () => {
    const { fake } = setUp();
    expect(await list(fake, "test")).toBe(200);
    expect(await list(fake, "at-1")).toBe(401);
    expect(await list(fake, userToken)).toBe(401);
    expect(await list(fake, null)).toBe(401);
    const { data } = await ask(fake, "GET /license-entitlements", { token: null });
    expect(data).toMatchObject({ status: 401, detail: "the access token is not valid" });
  });

  test("may be revoked, and is not issued a second time", async () => {
    const { fake } = setUp();
    await ask(fake, "POST /authorization", { body: { userToken } });
    fake.state.accessTokens = [];
    expect(await list(fake, "at-1")).toBe(401);
    const { data } = await ask(fake, "POST /authorization", { body: { userToken } });
    expect(data).toMatchObject({ accessToken: "at-2", refreshToken: "rt-2" });
  });

  test("is renewed with its refresh token, more than once and after it expired", async () => {
    const { fake, clock } = setUp();
    await ask(fake, "POST /authorization", { body: { userToken } });
    clock.time = noon + 48 * hour;
    const renew = () => ask(fake, "POST /authorization/refresh", { body: { refreshToken: "rt-1" }, token: null });
    expect(await renew()).toMatchObject({
      status: 201,
      data: { accessToken: "at-2", refreshToken: "rt-2", expirationDate: "2026-01-04T12:00:00.000Z" },
    });
    expect(await renew()).toMatchObject({ status: 201, data: { accessToken: "at-3" } });
    expect(await list(fake, "at-2")).toBe(200);
  });

  test("is not renewed with anything else", async () => {
    const { fake } = setUp();
    await ask(fake, "POST /authorization", { body: { userToken } });
    for (const refreshToken of ["at-1", "rt-2", userToken]) {
      const { status, data } = await ask(fake, "POST /authorization/refresh", { body: { refreshToken } });
      expect(status).toBe(401);
      expect(data).toMatchObject({ detail: "the refresh token is not valid" });
    }
  });

  test("has a lifetime that makes sense", () => {
    expect(() => setUp({ accessTokenLifetimeMs: -1 })).toThrow(RangeError);
    expect(() => setUp({ accessTokenLifetimeMs: Number.NaN })).toThrow(RangeError);
  });
});

describe("adding to a plan", () => {
  const add = (fake: SoftwareLicensingFake, body: unknown, planId = "plan-1") =>
    ask(fake, `POST /license-entitlements/plan/${planId}`, { body });

  test("reaches every licence of the plan, and no other", async () => {
    const { fake } = setUp();
    expect(await add(fake, { entitlementId: "ent-1", threshold: 2.5 })).toEqual({
      status: 204,
      type: null,
      data: undefined,
    });
    const granted = {
      entitlementId: "ent-1",
      threshold: 2.5,
      actual: 0,
      refreshDate: "2026-01-01T13:00:00.000Z",
      activations: [],
    };
    expect(fake.state.licenseEntitlements).toEqual([
      { id: "le-1", licenseId: "lic-1", ...granted },
      { id: "le-2", licenseId: "lic-2", ...granted },
    ]);
    expect(fake.requests).toMatchObject([{ operation: "addLicenseEntitlementToPlan", applied: true }]);
  });

  test("sets no limit where none is sent", async () => {
    const { fake } = setUp();
    await add(fake, { entitlementId: "ent-2" });
    expect(fake.state.licenseEntitlements.map((granted) => "threshold" in granted)).toEqual([false, false]);
  });

  test("passes over licences that hold the entitlement, and ids that are taken", async () => {
    const held = { id: "le-1", licenseId: "lic-1", entitlementId: "ent-1", actual: 17 };
    const { fake } = setUp({ licenseEntitlements: [held] });
    await add(fake, { entitlementId: "ent-1", threshold: 5 });
    await add(fake, { entitlementId: "ent-1", threshold: 6 });
    expect(fake.state.licenseEntitlements).toMatchObject([
      held,
      { id: "le-2", licenseId: "lic-2", threshold: 5, actual: 0 },
    ]);
    expect(fake.state.licenseEntitlements).toHaveLength(2);
    await add(fake, { entitlementId: "ent-2" });
    expect(fake.state.licenseEntitlements.map(({ id }) => id)).toEqual(["le-1", "le-2", "le-3", "le-4"]);
  });

  test.each([
    ["an unknown plan", "plan-3", { entitlementId: "ent-1" }, 404, "the plan does not exist"],
    ["no entitlement", "plan-1", { threshold: 1 }, 400, "body.entitlementId: there is nothing to add"],
    ["an unknown entitlement", "plan-1", { entitlementId: "ent-4" }, 404, "the entitlement does not exist"],
    ["a deactivated entitlement", "plan-1", { entitlementId: "ent-3" }, 409, "the entitlement is deactivated"],
    ["a threshold below 0", "plan-1", { entitlementId: "ent-1", threshold: -0.5 }, 400, "body.threshold: must be >= 0"],
    ["no body", "plan-1", undefined, 400, "a body is required"],
    ["a body that is not JSON", "plan-1", "{", 400, "the body is not JSON"],
  ])("refuses %s", async (_, planId, body, status, detail) => {
    const { fake } = setUp();
    const refused = await add(fake, body, planId);
    expect(refused).toMatchObject({ status, type: "application/problem+json" });
    const instance = `/v1/license-entitlements/plan/${planId}`;
    expect(refused.data).toEqual({ type: "about:blank", title: expect.any(String), status, detail, instance });
    expect(fake.state.licenseEntitlements).toEqual([]);
    expect(fake.requests).toMatchObject([{ applied: false }]);
  });

  test("names every place that breaks the document", async () => {
    const { fake } = setUp();
    const { data } = await add(fake, { entitlementId: 1, extra: true });
    expect(data).toMatchObject({
      detail: "body.extra: must NOT have additional properties; body.entitlementId: must be string",
    });
  });
});

describe("the state", () => {
  test("returns to the seed, ids included", async () => {
    const { fake, clock } = setUp({ licenseEntitlements: held });
    const first = structuredClone(fake.state);
    const change = async () => {
      await ask(fake, "POST /authorization", { body: { userToken } });
      await ask(fake, "PUT /license-entitlements/license-entitlement/metered", { body: { actual: 1 } });
      await ask(fake, "POST /license-entitlements/plan/plan-2", { body: { entitlementId: "ent-1" } });
      for (const activation of fake.state.licenseEntitlements[1]?.activations ?? []) activation.active = true;
      for (const { consumptionPeriod } of fake.state.entitlements)
        if (consumptionPeriod) consumptionPeriod.name = "day";
      return structuredClone(fake.state);
    };
    const changed = await change();
    expect(changed.licenseEntitlements[3]?.id).toBe("le-1");
    expect(changed).not.toEqual(first);
    fake.reset();
    expect(fake.state).toEqual(first);
    expect(fake.requests).toEqual([]);
    expect(await change()).toEqual(changed);
    clock.time = noon + hour;
    fake.reset();
    expect(fake.state.licenseEntitlements[1]?.refreshDate).toBe("2026-01-01T13:00:00.000Z");
  });

  test("is empty, under the vendor's address, where nothing is said", async () => {
    const fake = createSoftwareLicensingFake();
    expect(fake.baseUrl).toBe("https://api.software-licensing.io/v1");
    expect(fake.state).toEqual({
      products: [],
      plans: [],
      planEntitlements: [],
      customers: [],
      licenses: [],
      entitlements: [],
      // No operation makes or lists any, so they are there from the first.
      consumptionPeriods: [
        { id: "period-1", name: "hour" },
        { id: "period-2", name: "day" },
        { id: "period-3", name: "week" },
        { id: "period-4", name: "month" },
        { id: "period-5", name: "year" },
      ],
      licenseEntitlements: [],
      accessTokens: [],
      numbers: {},
    });
    const before = Date.now();
    await ask(fake, "POST /authorization", { body: { userToken } });
    expect(fake.state.accessTokens[0]?.expiry).toBeGreaterThanOrEqual(before + 24 * hour);
    expect(await ask(fake, "GET /license-entitlements", { token: "at-1" })).toMatchObject({ status: 200, data: [] });
  });
});

test("what is not served is a problem, too", async () => {
  const { fake } = setUp();
  expect(await ask(fake, "GET /subscriptions")).toMatchObject({
    status: 404,
    type: "application/problem+json",
    data: { type: "about:blank", title: "Not Found", status: 404 },
  });
  expect(await ask(fake, "DELETE /license-entitlements")).toMatchObject({ status: 405, data: { status: 405 } });
  const response = await fake.fetch(`${fake.baseUrl}/license-entitlements/license-entitlement/le-1`, {
    method: "POST",
  });
  expect(response.headers.get("allow")).toBe("GET, PUT");
});

test("a failure on demand is a problem of the same form", async () => {
  const { fake } = setUp();
  fake.fail("listLicenseEntitlements", { status: 503, problem: { detail: "maintenance" } });
  fake.fail("listLicenseEntitlements", 418);
  const instance = "/v1/license-entitlements";
  expect(await ask(fake, "GET /license-entitlements")).toEqual({
    status: 503,
    type: "application/problem+json",
    data: { type: "about:blank", title: "Service Unavailable", status: 503, detail: "maintenance", instance },
  });
  expect((await ask(fake, "GET /license-entitlements")).data).toEqual({ type: "about:blank", status: 418, instance });
});

test("a resolver that is missing does not compile", () => {
  const take = (_: Resolvers<Pick<operations, "listPlans" | "deletePlanEntitlement">>): void => {};
  const page = { data: [], pagination: { itemCount: 0, totalPages: 0, currentPage: 1 } };
  const listPlans = () => ({ status: 200, body: page }) as const;
  take({ listPlans, deletePlanEntitlement: () => ({ status: 200, body: undefined }) });
  // @ts-expect-error the other one is missing
  take({ listPlans });
  // @ts-expect-error it is answered with 200
  take({ listPlans, deletePlanEntitlement: () => ({ status: 204, body: undefined }) });
});

test("a resolver that answers what the document does not declare does not compile", () => {
  const take = (_: Resolver<operations["listLicenseEntitlements"]>): void => {};
  take(() => ({ status: 200, body: [] }));
  take(() => ({ status: 503, body: { detail: "maintenance" } }));
  // @ts-expect-error the document declares a list
  take(() => ({ status: 200, body: { detail: "nothing" } }));
  // @ts-expect-error what is listed has more members
  take(() => ({ status: 200, body: [{ id: "le-1" }] }));
  // @ts-expect-error `default` stands for errors
  take(() => ({ status: 204, body: {} }));
});
