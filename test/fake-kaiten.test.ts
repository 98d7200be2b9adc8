// The fake of Kaiten, rule by rule, through the client; where a client refuses to send such a thing, through its `fetch`.
import { describe, expect, test } from "vitest";
import type { KaitenFake } from "../src/fake/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { clientOf, refusal, seats, setUp } from "./support/fake-kaiten.js";

/** Sends a body as it is. */
async function send(fake: KaitenFake, body: string | undefined) {
  const response = await fake.fetch(`${fake.baseUrl}/licenses/enterprise/entitlements`, {
    method: "POST",
    headers: { authorization: "Bearer ksh_test", "content-type": "application/json" },
    ...(body !== undefined && { body }),
  });
  const problem: unknown = await response.json();
  return { status: response.status, type: response.headers.get("content-type"), problem };
}

describe("attaching", () => {
  test("grants the entitlement", async () => {
    const { fake, kaiten } = setUp();
    const { status, data } = await kaiten.licenses.entitlements.attach("enterprise", seats).withResponse();
    expect({ status, data }).toEqual({ status: 204, data: undefined });
    expect(fake.state.grants).toEqual([{ licenseSlug: "enterprise", ...seats }]);
  });

  test.each([
    ["a licence", "nobody", "seats", "AssociateEntitlementToLicense.LicenseNotFound"],
    ["an entitlement", "enterprise", "nothing", "AssociateEntitlementToLicense.EntitlementNotFound"],
    ["both", "nobody", "nothing", "AssociateEntitlementToLicense.EntitlementNotFound"],
  ])("answers 404 for %s that is unknown", async (_, licenseSlug, entitlementSlug, code) => {
    const { fake, kaiten } = setUp();
    const call = kaiten.licenses.entitlements.attach(licenseSlug, { ...seats, entitlementSlug });
    const { status, problem } = await refusal(call);
    expect(status).toBe(404);
    expect(problem?.code).toBe(code);
    expect(new URL(problem?.instance ?? "").pathname).toBe(`/api/licenses/${licenseSlug}/entitlements`);
    expect(fake.state.grants).toEqual([]);
  });

  test("answers 404 without an entitlement", async () => {
    const { kaiten } = setUp();
    const { status } = await refusal(kaiten.licenses.entitlements.attach("enterprise", { value: seats.value }));
    expect(status).toBe(404);
  });

  test.each([
    ["seats", { type: "boolean", value: true }],
    ["credits", { type: "object", value: {} }],
    ["sso", { type: "number", value: 1 }],
    ["theme", { type: "number", value: 1 }],
  ] as const)("answers 400 for a value that does not fit %s", async (entitlementSlug, value) => {
    const { kaiten } = setUp();
    const call = kaiten.licenses.entitlements.attach("enterprise", { entitlementSlug, value });
    const { status, problem } = await refusal(call);
    expect(status).toBe(400);
    expect(problem?.code).toBe("AssociateEntitlementToLicense.InvalidValue");
  });

  test.each([
    ["credits", { type: "number", value: 0.5 }],
    ["sso", { type: "boolean", value: false }],
    ["theme", { type: "object", value: { theme: "custom" } }],
  ] as const)("takes a value that fits %s", async (entitlementSlug, value) => {
    const { fake, kaiten } = setUp();
    await kaiten.licenses.entitlements.attach("enterprise", { entitlementSlug, value });
    expect(fake.state.grants).toEqual([{ licenseSlug: "enterprise", entitlementSlug, value }]);
  });

  test("answers 409 the second time, and leaves the first value", async () => {
    const { fake, kaiten } = setUp();
    await kaiten.licenses.entitlements.attach("enterprise", seats);
    const again = { ...seats, value: { type: "number", value: 6 } } as const;
    const { status, problem } = await refusal(kaiten.licenses.entitlements.attach("enterprise", again));
    expect(status).toBe(409);
    expect(problem?.code).toBe("AssociateEntitlementToLicense.AlreadyAssociated");
    expect(fake.state.grants).toEqual([{ licenseSlug: "enterprise", ...seats }]);
  });

  test.each([
    ["a missing value", '{"entitlementSlug":"seats"}', ["body"]],
    [
      "an unknown member",
      '{"entitlementSlug":"seats","value":{"type":"number","value":5},"a/b":1,"extra":1}',
      ["body.a/b", "body.extra"],
    ],
    ["a value of no type", '{"entitlementSlug":"seats","value":{"value":5}}', ["body.value"]],
    ["a member of another type", '{"entitlementSlug":5,"value":{"type":"number","value":5}}', ["body.entitlementSlug"]],
    ["no object", "null", ["body"]],
  ])("answers 422 for %s, and says where", async (_, body, locations) => {
    const { fake } = setUp();
    const { status, type, problem } = await send(fake, body);
    expect({ status, type }).toEqual({ status: 422, type: "application/problem+json" });
    const errors = locations.map((location) => expect.objectContaining({ location }));
    expect(problem).toMatchObject({ status: 422, code: "UNPROCESSABLE", errors });
    expect(fake.state.grants).toEqual([]);
  });

  test("answers 400 for a body that is not JSON, and for none", async () => {
    const { fake } = setUp();
    const malformed = await send(fake, '{"value":');
    expect(malformed.problem).toMatchObject({
      status: 400,
      errors: [{ location: "body", value: '{"value":', message: "the body is not JSON" }],
    });
    const empty = await send(fake, undefined);
    expect(empty.problem).toMatchObject({ status: 400, detail: "request body is required" });
    expect([malformed.status, empty.status]).toEqual([400, 400]);
  });
});

describe("updating", () => {
  const update = { value: { type: "number", value: 9 } } as const;

  test("replaces the value, and the overage with it", async () => {
    const { fake, kaiten } = setUp();
    await kaiten.licenses.entitlements.attach("enterprise", { ...seats, limitCapExceededOveragePercent: 10 });
    const { status } = await kaiten.licenses.entitlements.update("enterprise", "seats", update).withResponse();
    expect(status).toBe(204);
    expect(fake.state.grants).toEqual([{ licenseSlug: "enterprise", entitlementSlug: "seats", ...update }]);
  });

  test("answers 404 for what is not granted", async () => {
    const { kaiten } = setUp();
    const { status, problem } = await refusal(kaiten.licenses.entitlements.update("enterprise", "seats", update));
    expect(status).toBe(404);
    expect(problem?.code).toBe("UpdateLicenseEntitlement.LicenseEntitlementNotFound");
  });

  test("answers 422 for a body that names another entitlement, and takes the same one", async () => {
    const { kaiten } = setUp({ grants: [{ licenseSlug: "enterprise", ...seats }] });
    const { entitlements } = kaiten.licenses;
    const other = await refusal(entitlements.update("enterprise", "seats", { ...update, entitlementSlug: "sso" }));
    expect(other.status).toBe(422);
    const same = await entitlements.update("enterprise", "seats", { ...update, entitlementSlug: "seats" }).result();
    expect(same.ok).toBe(true);
  });

  test("answers 400 for a value of another type", async () => {
    const { fake, kaiten } = setUp({ grants: [{ licenseSlug: "enterprise", ...seats }] });
    const body = { value: { type: "boolean", value: true } } as const;
    const { status } = await refusal(kaiten.licenses.entitlements.update("enterprise", "seats", body));
    expect(status).toBe(400);
    expect(fake.state.grants).toEqual([{ licenseSlug: "enterprise", ...seats }]);
  });
});

describe("the overage percent", () => {
  test.each([
    [5, 0],
    [5, 10],
    [5, 32_767],
    [-1, -1],
  ])("of the limit %d may be %d", async (value, limitCapExceededOveragePercent) => {
    const { fake, kaiten } = setUp();
    const body = { ...seats, value: { type: "number", value }, limitCapExceededOveragePercent } as const;
    await kaiten.licenses.entitlements.attach("enterprise", body);
    expect(fake.state.grants).toMatchObject([{ limitCapExceededOveragePercent }]);
  });

  test.each([
    ["seats", { type: "number", value: 5 }, -1],
    ["seats", { type: "number", value: 5 }, -2],
    ["seats", { type: "number", value: 5 }, 32_768],
    ["seats", { type: "number", value: -1 }, 0],
    ["sso", { type: "boolean", value: true }, 0],
    ["theme", { type: "object", value: {} }, 10],
  ] as const)("of %s at %o may not be %d", async (entitlementSlug, value, limitCapExceededOveragePercent) => {
    const { kaiten } = setUp();
    const body = { entitlementSlug, value, limitCapExceededOveragePercent };
    const { status, problem } = await refusal(kaiten.licenses.entitlements.attach("enterprise", body));
    expect(status).toBe(400);
    expect(problem?.code).toBe("AssociateEntitlementToLicense.InvalidLimitCapExceededOveragePercent");
  });
});

describe("the token", () => {
  const attach = async (fake: KaitenFake, token: string) =>
    (await refusal(clientOf(fake, token).licenses.entitlements.attach("enterprise", seats))).status;

  test("has to be of the vendor's form", async () => {
    const { fake } = setUp();
    expect(await attach(fake, "rna_test")).toBe(401);
    expect(fake.state.grants).toEqual([]);
    expect(await attach(fake, "ksh_any")).toBeUndefined();
  });

  test("has to be one of those listed, where they are", async () => {
    const { fake } = setUp({ tokens: ["secret"] });
    expect(await attach(fake, "ksh_any")).toBe(401);
    expect(await attach(fake, "secret")).toBeUndefined();
  });

  test("has to be there, as a bearer token", async () => {
    const { fake } = setUp();
    const url = `${fake.baseUrl}/licenses/enterprise/entitlements`;
    const without = await fake.fetch(url, { method: "POST", body: JSON.stringify(seats) });
    const basic = { authorization: "Basic ksh_test" };
    const other = await fake.fetch(url, { method: "POST", headers: basic, body: JSON.stringify(seats) });
    expect([without.status, other.status]).toEqual([401, 401]);
    expect(await without.json()).toMatchObject({ status: 401, code: "UNAUTHORIZED" });
  });
});

describe("the state", () => {
  test("begins with the seed, which is not changed, and returns to it", async () => {
    const grants = [{ licenseSlug: "enterprise", ...seats }];
    const { fake, kaiten } = setUp({ grants });
    const { state } = fake;
    const { status } = await refusal(kaiten.licenses.entitlements.attach("enterprise", seats));
    expect(status).toBe(409);
    await kaiten.licenses.entitlements.update("enterprise", "seats", { value: { type: "number", value: 9 } });
    fake.state.licenses.push({ slug: "trial" });
    fake.fail("attachLicenseEntitlement", 503);
    fake.reset();
    expect(fake.state).toBe(state);
    expect(fake.state.grants).toEqual(grants);
    expect(fake.state.licenses).toEqual([{ slug: "enterprise" }]);
    expect(fake.requests).toEqual([]);
    expect((await refusal(kaiten.licenses.entitlements.attach("enterprise", seats))).status).toBe(409);
  });

  test("may be changed to arrange a test", async () => {
    const { fake, kaiten } = setUp();
    fake.state.licenses.push({ slug: "trial" });
    expect((await kaiten.licenses.entitlements.attach("trial", seats).result()).ok).toBe(true);
  });

  test("may stand under any base URL, also one with a slash at its end", async () => {
    const { fake, kaiten } = setUp({ baseUrl: "https://kaiten.example.com/api/" });
    expect(fake.baseUrl).toBe("https://kaiten.example.com/api");
    expect((await kaiten.licenses.entitlements.attach("enterprise", seats).result()).ok).toBe(true);
    expect(() => setUp({ baseUrl: "kaiten" })).toThrow(TypeError);
  });
});

describe("the ledger", () => {
  test("has every request, and whether it had its effect", async () => {
    const { fake, kaiten } = setUp();
    await kaiten.licenses.entitlements.attach("enterprise", seats);
    await kaiten.licenses.entitlements.attach("enterprise", seats).result();
    await kaiten.licenses.entitlements.update("enterprise", "seats", { value: seats.value });
    await fake.fetch(`${fake.baseUrl}/elsewhere?a=1`);
    await send(fake, "not JSON");
    await send(fake, "null");
    const url = `${fake.baseUrl}/licenses/enterprise/entitlements`;
    const attach = { operation: "attachLicenseEntitlement", method: "POST", url };
    expect(fake.requests).toMatchObject([
      { ...attach, body: seats, applied: true },
      { ...attach, body: seats, applied: false },
      {
        operation: "updateLicenseEntitlement",
        method: "PUT",
        url: `${url}/seats`,
        body: { value: seats.value },
        applied: true,
      },
      {
        operation: undefined,
        method: "GET",
        url: `${fake.baseUrl}/elsewhere?a=1`,
        body: undefined,
        applied: false,
      },
      { ...attach, body: "not JSON", applied: false },
      { ...attach, body: null, applied: false },
    ]);
    expect(fake.requests[0]?.headers["authorization"]).toBe("Bearer ksh_test");
  });
});

describe("what is not served", () => {
  test.each([
    ["PUT", "/licenses/enterprise/entitlements", 405, "GET, POST"],
    ["POST", "/licenses/enterprise/entitlements/seats", 405, "GET, PUT, DELETE"],
    ["POST", "/license-families", 404, null],
    ["POST", "/licenses//entitlements", 404, null],
    ["POST", "/licenses/%zz/entitlements", 404, null],
    ["POST", "/../licenses/enterprise/entitlements", 404, null],
  ])("%s %s is a %d", async (method, path, status, allow) => {
    const { fake } = setUp();
    const response = await fake.fetch(fake.baseUrl + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get("allow")).toBe(allow);
    expect(await response.text()).toBe(status === 404 ? "404 page not found\n" : "");
  });

  test("another host is unknown", async () => {
    const { fake } = setUp();
    const kaiten = createKaitenClient({ baseUrl: "https://other.example", token: "ksh_test", fetch: fake.fetch });
    const result = await kaiten.licenses.entitlements.attach("enterprise", seats).result();
    expect(result).toMatchObject({ ok: false, error: { kind: "connection", code: "ENOTFOUND", outcome: "not-sent" } });
    expect(fake.requests).toEqual([]);
  });
});
