// What the clients put on the wire: method, target, every header field and body, as the vendors document them.
import { describe, expect, test } from "vitest";
import { version } from "../package.json";
import { createFlexNetClient } from "../src/flexnet/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { clientsAt, grant, simpleEntitlement } from "./support/clients.js";
import { endingOf } from "./support/ending.js";
import { http, json, type Received, serve } from "./support/server.js";

const noContent = () => http(204);
const token = { authorization: "Bearer access-token" };

/** The fields that the package sends, and whether the request has a body. */
function ours(authorization: Readonly<Record<string, string>>, hasBody: boolean): Record<string, string> {
  return {
    accept: "application/json, application/problem+json",
    "user-agent": `licensing-sdk/${version}`,
    ...authorization,
    ...(hasBody && { "content-type": "application/json" }),
  };
}

// What the platform's fetch sends of its own. Nothing else may be on the wire.
const platforms = ["host", "connection", "accept-language", "sec-fetch-mode", "accept-encoding", "content-length"];

/** A request without the fields of the platform. */
function withoutPlatform({ method, target, headers, body }: Received): unknown {
  const fields = Object.entries(headers).filter(([name]) => !platforms.includes(name));
  return { line: `${method} ${target}`, headers: Object.fromEntries(fields), body };
}

describe("each operation sends exactly what its vendor documents", () => {
  test("Kaiten: the call of the reference page", async () => {
    const { url, requests } = await serve(noContent);
    const kaiten = createKaitenClient({ baseUrl: url, token: "ksh_1" });
    await kaiten.licenses.entitlements.attach("license-slug", { value: { type: "number", value: 42.5 } });
    const [request] = requests;
    expect(`${request?.method} ${request?.target}`).toBe("POST /licenses/license-slug/entitlements");
    expect(request?.body).toBe('{"value":{"type":"number","value":42.5}}');
    expect(request?.headers).toEqual({
      accept: "application/json, application/problem+json",
      authorization: "Bearer ksh_1",
      "content-type": "application/json",
      "user-agent": `licensing-sdk/${version}`,
      host: new URL(url).host,
      connection: "keep-alive",
      "accept-language": "*",
      "sec-fetch-mode": "cors",
      "accept-encoding": expect.stringContaining("gzip"),
      "content-length": "40",
    });
    expect(requests).toHaveLength(1);
  });

  test("Kaiten: the change of a grant", async () => {
    const { url, requests } = await serve(noContent);
    const { kaiten } = clientsAt(url);
    await kaiten.licenses.entitlements.update("enterprise", "seats", { value: { type: "boolean", value: true } });
    expect(requests.map(withoutPlatform)).toEqual([
      {
        line: "PUT /licenses/enterprise/entitlements/seats",
        headers: ours({ authorization: "Bearer ksh_token" }, true),
        body: '{"value":{"type":"boolean","value":true}}',
      },
    ]);
  });

  test("software-licensing: the five operations on license-entitlements", async () => {
    const { url, requests } = await serve(({ method, target }) =>
      method === "GET" ? json(200, target.includes("?") ? [] : {}) : http(204),
    );
    const { licenseEntitlements } = clientsAt(`${url}/v1`).licensing;
    await licenseEntitlements.addToPlan("plan-1", { entitlementId: "ent-1", threshold: 1000 });
    await licenseEntitlements.get("le-1");
    await licenseEntitlements.update("le-1", { actual: 0, threshold: 2000 });
    await licenseEntitlements.list({ licenseId: "lic-1" });
    await licenseEntitlements.refresh("le-1");
    expect(requests.map(withoutPlatform)).toEqual([
      {
        line: "POST /v1/license-entitlements/plan/plan-1",
        headers: ours(token, true),
        body: '{"entitlementId":"ent-1","threshold":1000}',
      },
      { line: "GET /v1/license-entitlements/license-entitlement/le-1", headers: ours(token, false), body: "" },
      {
        line: "PUT /v1/license-entitlements/license-entitlement/le-1",
        headers: ours(token, true),
        body: '{"actual":0,"threshold":2000}',
      },
      { line: "GET /v1/license-entitlements?licenseId=lic-1", headers: ours(token, false), body: "" },
      { line: "PUT /v1/license-entitlements/license-entitlement/le-1/refresh", headers: ours(token, false), body: "" },
    ]);
  });

  test("software-licensing: both exchanges of tokens carry no authorization", async () => {
    const { url, requests } = await serve(() => json(201, { accessToken: "a", refreshToken: "r", expirationDate: "" }));
    const { authorization } = clientsAt(url).licensing;
    await authorization.exchange({ userToken: "user-token" });
    await authorization.refresh({ refreshToken: "refresh-token" });
    expect(requests.map(withoutPlatform)).toEqual([
      { line: "POST /authorization", headers: ours({}, true), body: '{"userToken":"user-token"}' },
      { line: "POST /authorization/refresh", headers: ours({}, true), body: '{"refreshToken":"refresh-token"}' },
    ]);
  });

  test("software-licensing: a user token is exchanged before the first call, and only then", async () => {
    const { url, requests } = await serve(({ target }) =>
      target === "/authorization" ? json(201, { accessToken: "issued" }) : json(200, []),
    );
    const licensing = createSoftwareLicensingClient({ baseUrl: url, userToken: "user-token" });
    await licensing.licenseEntitlements.list();
    await licensing.licenseEntitlements.list({});
    const list = {
      line: "GET /license-entitlements",
      headers: ours({ authorization: "Bearer issued" }, false),
      body: "",
    };
    expect(requests.map(withoutPlatform)).toEqual([
      { line: "POST /authorization", headers: ours({}, true), body: '{"userToken":"user-token"}' },
      list,
      list,
    ]);
  });

  test("FlexNet: an entitlement with its line items", async () => {
    const { url, requests } = await serve(() => json(201, { status: "success" }));
    const { flexnet } = clientsAt(`${url}/entitlements-api`);
    await flexnet.entitlements.create(simpleEntitlement);
    expect(requests.map(withoutPlatform)).toEqual([
      {
        line: "POST /entitlements-api/v1/entitlement",
        headers: ours({ authorization: "Bearer rna_token" }, true),
        body: '{"autoGenerate":true,"lineItems":[{"product":[{"productName":"P","productVersion":"1"}],"startDate":"2026-01-01"}]}',
      },
    ]);
  });
});

describe("the target", () => {
  test.each(["", "/", "//", "/api", "/api/", "/a/b//"])("a base URL that ends in %j", async (suffix) => {
    const { url, requests } = await serve(noContent);
    await clientsAt(url + suffix).kaiten.licenses.entitlements.attach("enterprise", grant);
    const prefix = suffix.replace(/\/+$/, "");
    expect(requests[0]?.target).toBe(`${prefix}/licenses/enterprise/entitlements`);
  });

  test("a parameter and a query value are encoded once", async () => {
    const { url, requests } = await serve(({ method }) => (method === "GET" ? json(200, []) : http(204)));
    const { kaiten, licensing } = clientsAt(url);
    await kaiten.licenses.entitlements.update("a/b c", "50%2F?ü#&=+", { value: { type: "number", value: 1 } });
    await licensing.licenseEntitlements.list({ licenseId: "a&b=c d+e%26/ü" });
    expect(requests.map((request) => request.target)).toEqual([
      "/licenses/a%2Fb%20c/entitlements/50%252F%3F%C3%BC%23%26%3D%2B",
      "/license-entitlements?licenseId=a%26b%3Dc%20d%2Be%2526%2F%C3%BC",
    ]);
  });

  test("the default hosts", async () => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return Response.json({}, { status: 201 });
    };
    await createSoftwareLicensingClient({ token: "t", fetch }).licenseEntitlements.get("le-1");
    await createFlexNetClient({ siteId: "flex1234", token: "t", fetch }).entitlements.create(simpleEntitlement);
    expect(urls).toEqual([
      "https://api.software-licensing.io/v1/license-entitlements/license-entitlement/le-1",
      "https://flex1234.flexnetoperations.com/entitlements-api/v1/entitlement",
    ]);
  });
});

test("header fields: those of the client, over them those of the call, in any case of letters", async () => {
  const { url, requests } = await serve(noContent);
  const { kaiten } = clientsAt(url, { headers: { "x-tenant": "one", "x-trace": "client", "User-Agent": "app/1" } });
  const attach = (headers?: Record<string, string>) =>
    kaiten.licenses.entitlements.attach("enterprise", grant, headers === undefined ? {} : { headers });
  await attach({ "X-Trace": "call", accept: "application/json" });
  await attach();
  const base = ours({ authorization: "Bearer ksh_token" }, true);
  expect(requests.map(withoutPlatform)).toMatchObject([
    { headers: { ...base, "user-agent": "app/1", "x-tenant": "one", "x-trace": "call", accept: "application/json" } },
    { headers: { ...base, "user-agent": "app/1", "x-tenant": "one", "x-trace": "client" } },
  ]);
});

test.each([301, 302, 303, 307, 308])("a redirect with %d is not followed", async (status) => {
  const second = await serve(() => json(200, {}));
  const first = await serve(() => http(status, { location: `${second.url}/elsewhere` }));
  const { kaiten, licensing } = clientsAt(first.url);
  const ending = `invalid-response redirect ${status} unknown`;
  expect(await endingOf(kaiten.licenses.entitlements.attach("enterprise", grant))).toBe(ending);
  expect(await endingOf(licensing.licenseEntitlements.get("le-1"))).toBe(ending);
  expect(first.requests).toHaveLength(2);
  expect(second.connections()).toBe(0);
});

describe("the fetch that is used", () => {
  test("the global one as it is at the time of the call", async () => {
    const { kaiten } = clientsAt("https://kaiten.example.com/api");
    const before = globalThis.fetch;
    const urls: unknown[] = [];
    try {
      globalThis.fetch = async (url) => {
        urls.push(url);
        return new Response(null, { status: 204 });
      };
      await kaiten.licenses.entitlements.attach("enterprise", grant);
    } finally {
      globalThis.fetch = before;
    }
    expect(urls).toEqual(["https://kaiten.example.com/api/licenses/enterprise/entitlements"]);
  });

  test("that of the options, with a URL and an init", async () => {
    const inits: RequestInit[] = [];
    const fetch = async (_url: string, init: RequestInit) => {
      inits.push(init);
      return new Response(null, { status: 204 });
    };
    const { kaiten } = clientsAt("https://kaiten.example.com/api", { fetch });
    await kaiten.licenses.entitlements.attach("enterprise", grant);
    const [init] = inits;
    expect(init).toMatchObject({ method: "POST", redirect: "manual", body: JSON.stringify(grant) });
    expect(init?.signal).toBeInstanceOf(AbortSignal);
    expect(new Headers(init?.headers).get("authorization")).toBe("Bearer ksh_token");
  });
});
