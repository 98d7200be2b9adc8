// One fake behaves the same however it is served: as a `fetch`, as MSW handlers, and over HTTP.
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { createFlexNetFake, createKaitenFake, createSoftwareLicensingFake, type Fault } from "../src/fake/index.js";
import { createFlexNetClient } from "../src/flexnet/index.js";
import type { AnyLicensingError, Call, Fetch, Outcome } from "../src/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { createHandlers } from "../src/msw/index.js";
import type { Served } from "../src/sandbox/control.js";
import { serve } from "../src/sandbox/server.js";

const seats = { entitlementSlug: "seats", value: { type: "number", value: 5 } } as const;
const order = { lineItems: [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }] };

function kaitenFake() {
  return createKaitenFake({ licenses: [{ slug: "enterprise" }], entitlements: [{ slug: "seats", type: "NUMBER" }] });
}

/** Where a fake is reached, and with which `fetch`; without one, with the platform's. */
interface Address {
  readonly baseUrl: string;
  readonly fetch?: Fetch;
}

type AnyFake = Served & Parameters<typeof createHandlers>[0] & { readonly fetch: Fetch };

/** A way to serve a fake until the test is over. */
interface Way {
  readonly name: string;
  /** The code of a lost connection. MSW can only fail without one, so that a client sees less there. */
  readonly lost: string | undefined;
  /** What arrives of a body that is cut: MSW 2 drops what was sent when the rest fails, MSW 3 the whole answer. */
  readonly cut: RegExp | "no answer";
  serve(fake: AnyFake): Promise<Address>;
}

const ways: readonly Way[] = [
  {
    name: "its fetch",
    lost: "ECONNRESET",
    cut: /^\[\{"id":"le-1".*[^\]]$/,
    serve: async ({ baseUrl, fetch }) => ({ baseUrl, fetch }),
  },
  {
    name: "MSW handlers",
    lost: undefined,
    cut: process.env["MSW_PACKAGE"] === undefined ? /^$/ : "no answer",
    async serve(fake) {
      const server = setupServer(...createHandlers(fake));
      server.listen({ onUnhandledRequest: "error" });
      onTestFinished(() => server.close());
      return { baseUrl: fake.baseUrl };
    },
  },
  {
    name: "HTTP",
    lost: "ECONNRESET",
    cut: /^\[\{"id":"le-1".*[^\]]$/,
    async serve(fake) {
      const sandbox = await serve({ api: fake });
      onTestFinished(() => sandbox.close());
      return { baseUrl: `${sandbox.url}/api` };
    },
  },
];

/** How a call ended: what the same failure has to have in common in every way. */
async function ending<Failure extends AnyLicensingError>(call: Call<unknown, Failure>) {
  const result = await call.result();
  if (result.ok) return { kind: "success" };
  const { error } = result;
  return {
    kind: error.kind,
    outcome: error.outcome,
    ...("status" in error && { status: error.status }),
    ...("reason" in error && { reason: error.reason }),
    ...("code" in error && { code: error.code }),
    ...("problem" in error && { code: error.problem.code, locations: error.problem.errors?.map((e) => e.location) }),
    ...("retryAfterMs" in error && { retryAfterMs: error.retryAfterMs }),
  };
}

describe.each(ways)("served as $name", ({ lost, cut, serve: serveFake }) => {
  async function setUp() {
    const fake = kaitenFake();
    const kaiten = createKaitenClient({ ...(await serveFake(fake)), token: "ksh_test", retry: false });
    return { fake, attach: kaiten.licenses.entitlements.attach };
  }

  test("a request has its effect, and a second one is a conflict", async () => {
    const { fake, attach } = await setUp();
    expect(await ending(attach("enterprise", seats))).toEqual({ kind: "success" });
    expect(await ending(attach("enterprise", seats))).toMatchObject({
      kind: "conflict",
      outcome: "rejected",
      status: 409,
      code: "AssociateEntitlementToLicense.AlreadyAssociated",
    });
    expect(fake.state.grants).toEqual([{ licenseSlug: "enterprise", ...seats }]);
    expect(fake.requests).toMatchObject([
      { operation: "attachLicenseEntitlement", body: seats, applied: true },
      { operation: "attachLicenseEntitlement", body: seats, applied: false },
    ]);
    expect(fake.requests[0]?.headers).toMatchObject({
      authorization: "Bearer ksh_test",
      "content-type": "application/json",
    });
    expect(new URL(fake.requests[0]?.url ?? "").pathname).toBe("/api/licenses/enterprise/entitlements");
  });

  test("a request that breaks the document is told where", async () => {
    const { attach } = await setUp();
    // @ts-expect-error the document has no such member
    expect(await ending(attach("enterprise", { ...seats, extra: 1 }))).toMatchObject({
      kind: "unprocessable-content",
      outcome: "rejected",
      status: 422,
      code: "UNPROCESSABLE",
      locations: ["body.extra"],
    });
  });

  test("a path parameter arrives as it was given", async () => {
    const { fake, attach } = await setUp();
    const slug = "a/b c?%25#é";
    fake.state.licenses.push({ slug });
    expect(await ending(attach(slug, seats))).toEqual({ kind: "success" });
    expect(fake.state.grants).toMatchObject([{ licenseSlug: slug }]);
  });

  const faults: readonly [Fault<object>, { kind: string; outcome: Outcome; [member: string]: unknown }, boolean][] = [
    ["reset", { kind: "connection", outcome: "unknown", code: lost }, false],
    ["reset-after-apply", { kind: "connection", outcome: "unknown", code: lost }, true],
    ["timeout", { kind: "timeout", outcome: "unknown" }, true],
    // The answer of this operation has no body: it is lost before its end, as a whole.
    ["truncated", { kind: "connection", outcome: "unknown", code: lost }, true],
    ["html-502", { kind: "unexpected-status", outcome: "unknown", status: 502, code: undefined }, false],
    ["empty-500", { kind: "internal-server-error", outcome: "unknown", status: 500, code: undefined }, false],
    [503, { kind: "service-unavailable", outcome: "unknown", status: 503, code: "UNAVAILABLE" }, false],
    [
      { status: 429, problem: { code: "SLOW" }, headers: { "retry-after": "7" } },
      { kind: "too-many-requests", outcome: "deferred", status: 429, code: "SLOW", retryAfterMs: 7000 },
      false,
    ],
    [
      { status: 302, headers: { location: "/elsewhere" } },
      { kind: "invalid-response", outcome: "unknown", status: 302, reason: "redirect" },
      false,
    ],
  ];

  test.each(faults)("the fault %j", async (fault, expected, applied) => {
    const { fake, attach } = await setUp();
    fake.fail("attachLicenseEntitlement", fault);
    const options = fault === "timeout" ? { timeout: 400 } : {};
    const end = await ending(attach("enterprise", seats, options));
    expect(end).toMatchObject(expected);
    expect(fake.requests.map((request) => request.applied)).toEqual([applied]);
    expect(fake.state.grants).toHaveLength(applied ? 1 : 0);
    expect(await ending(attach("enterprise", seats))).toMatchObject({ kind: applied ? "conflict" : "success" });
  });

  test("an answer that is cut in its body", async () => {
    const fake = createFlexNetFake();
    const flexnet = createFlexNetClient({ ...(await serveFake(fake)), token: "rna_test", retry: false });
    fake.fail("createEntitlement", "truncated");
    const unusable = { kind: "invalid-response", outcome: "applied", status: 201, reason: "truncated" };
    const unanswered = { kind: "connection", outcome: "unknown" };
    const cutCreate = await ending(flexnet.entitlements.create(order));
    expect(cutCreate).toMatchObject(cut === "no answer" ? unanswered : unusable);
    expect(fake.state.entitlements).toHaveLength(1);
    expect(await ending(flexnet.entitlements.create(order))).toEqual({ kind: "success" });
  });

  test("a query, and a body that is cut in the middle of a list", async () => {
    const fake = createSoftwareLicensingFake({
      entitlements: [{ id: "ent-1", name: "API calls" }],
      licenseEntitlements: [{ id: "le-1", licenseId: "lic 1&2", entitlementId: "ent-1" }],
      tokens: ["test"],
    });
    const { baseUrl, fetch = globalThis.fetch } = await serveFake(fake);
    const list = (licenseId: string) =>
      fetch(`${baseUrl}/license-entitlements?licenseId=${encodeURIComponent(licenseId)}`, {
        headers: { authorization: "Bearer test" },
      });
    expect(await (await list("lic 1&2")).json()).toMatchObject([{ id: "le-1" }]);
    expect(await (await list("lic 1")).json()).toEqual([]);
    fake.fail("listLicenseEntitlements", "truncated");
    if (cut === "no answer") {
      await expect(list("lic 1&2")).rejects.toBeInstanceOf(TypeError);
      return;
    }
    const response = await list("lic 1&2");
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    let text = "";
    const read = async () => {
      for await (const chunk of response.body ?? []) text += new TextDecoder().decode(chunk);
      return "whole";
    };
    expect(await read().catch(() => "lost")).toBe("lost");
    expect(text).toMatch(cut);
  });
});

describe("MSW handlers", () => {
  test("there is one for each operation", () => {
    for (const fake of [kaitenFake(), createSoftwareLicensingFake(), createFlexNetFake()]) {
      const served = createHandlers(fake).map(({ info }) => `${String(info.method)} ${String(info.path)}`);
      const expected = fake.operations.map(
        ({ method, path }) => `${method} ${fake.baseUrl}${path.replaceAll("{", ":").replaceAll("}", "")}`,
      );
      expect(served).toEqual(expected);
      expect(new Set(served).size).toBe(fake.operations.length);
    }
  });

  test("one that is added goes before the fake's, for its operation alone", async () => {
    const fake = createKaitenFake({ baseUrl: "https://kaiten.example.com/api/", entitlements: [], licenses: [] });
    const server = setupServer(...createHandlers(fake));
    server.listen({ onUnhandledRequest: "error" });
    onTestFinished(() => server.close());
    const { entitlements } = createKaitenClient({ baseUrl: fake.baseUrl, token: "ksh_test", retry: false }).licenses;
    const own = http.put("https://kaiten.example.com/api/licenses/:licenseSlug/entitlements/:entitlementSlug", () =>
      HttpResponse.json({ code: "Own" }, { status: 409 }),
    );
    server.use(own);
    const update = () => ending(entitlements.update("enterprise", "seats", { value: seats.value }));
    expect(await update()).toMatchObject({ kind: "conflict", code: "Own" });
    expect(await ending(entitlements.attach("enterprise", seats))).toMatchObject({ kind: "not-found" });
    expect(fake.requests).toMatchObject([{ operation: "attachLicenseEntitlement" }]);
    server.resetHandlers();
    expect(await update()).toMatchObject({ kind: "not-found" });
  });
});
