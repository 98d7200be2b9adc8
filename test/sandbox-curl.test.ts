// The requests of the vendors' reference pages, as a reader sends them with curl, at the sandbox: only the host is another,
// and what the pages leave open is filled in from the company.
import { expect, onTestFinished, test } from "vitest";
import { createCompany, tokens } from "../src/sandbox/company.js";
import { serve } from "../src/sandbox/server.js";
import { http, send } from "./support/raw-request.js";

/** Sends what curl would: a header field for each `-H`, and the text of `-d` as the body. */
async function setUp() {
  const company = createCompany();
  const sandbox = await serve(company);
  onTestFinished(() => sandbox.close());
  const port = Number(new URL(sandbox.url).port);
  const curl = async (request: string, fields: readonly string[] = [], body: unknown = undefined) => {
    const usual = ["host: 127.0.0.1", "user-agent: curl/8.5.0", "accept: */*"];
    const type = body === undefined ? [] : ["content-type: application/json"];
    const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
    const answer = await send(port, http(`${request} HTTP/1.1`, [...usual, ...type, ...fields], text));
    const [head = "", ...rest] = answer.split("\r\n\r\n");
    const content = rest.join("\r\n\r\n");
    const data = content === "" ? undefined : JSON.parse(content);
    return { status: Number(head.split(" ")[1]), data };
  };
  return { company, curl };
}

const bearer = (token: string): string => `authorization: Bearer ${token}`;

test("Kaiten: the curl of the page, step by step to a request that the fake takes", async () => {
  const { company, curl } = await setUp();
  const printed = '{    "value": {      "type": "number",      "value": 42.5    }  }';
  const token = bearer(tokens.kaiten);
  // As printed, where `license-slug` stands for a slug and no credential is sent at all; and with a credential that is none.
  expect(await curl("POST /kaiten/licenses/license-slug/entitlements", [], printed)).toMatchObject({ status: 401 });
  const unknown = [bearer("YOUR_TOKEN")];
  expect(await curl("POST /kaiten/licenses/license-slug/entitlements", unknown, printed)).toMatchObject({
    status: 401,
  });
  // From here on `license-slug` is filled in with a licence of the company. The body names no entitlement.
  const path = "POST /kaiten/licenses/enterprise/entitlements";
  expect(await curl(path, [token], printed)).toEqual({
    status: 404,
    data: expect.objectContaining({ status: 404, code: "AssociateEntitlementToLicense.EntitlementNotFound" }),
  });
  const whole = printed.replace("{", '{ "entitlementSlug": "api-calls",');
  expect(await curl(path, [token], whole)).toEqual({ status: 204, data: undefined });
  const granted = { licenseSlug: "enterprise", entitlementSlug: "api-calls", value: { type: "number", value: 42.5 } };
  expect(company.kaiten.state.grants).toContainEqual(granted);
  // The licence is there too: filled in with another slug the same request finds none.
  expect(await curl("POST /kaiten/licenses/license-slug/entitlements", [token], whole)).toEqual({
    status: 404,
    data: expect.objectContaining({ code: "AssociateEntitlementToLicense.LicenseNotFound" }),
  });
});

test("software-licensing.io: the five requests of the page", async () => {
  const { curl } = await setUp();
  const userToken = { userToken: tokens.userToken };
  const issued = await curl("POST /software-licensing/authorization", [], userToken);
  expect(issued.status).toBe(201);
  const token = bearer(issued.data.accessToken);
  const base = "/software-licensing/license-entitlements";
  const one = `${base}/license-entitlement/le-1`;
  const licence = `GET ${base}?licenseId=lic-1`;
  // Without the token none of them is answered.
  expect(await curl(licence)).toMatchObject({ status: 401 });

  const add = { entitlementId: "ent-3", threshold: 100 };
  expect(await curl(`POST ${base}/plan/plan-1`, [token], add)).toEqual({ status: 204, data: undefined });

  const held = {
    id: "le-1",
    entitlement: {
      id: "ent-1",
      name: "API calls",
      consumptionPeriod: { id: "period-1", name: "hour" },
      activationsEnabled: false,
      deactivated: false,
    },
    threshold: 1000,
    actual: 17,
    refreshDate: expect.any(String),
    activations: [],
  };
  expect(await curl(`GET ${one}`, [token])).toEqual({ status: 200, data: held });

  const change = { actual: 18, threshold: 2000 };
  expect(await curl(`PUT ${one}`, [token], change)).toEqual({ status: 204, data: undefined });

  const { status, data } = await curl(licence, [token]);
  expect(status).toBe(200);
  expect(data).toEqual([
    { ...held, ...change },
    expect.objectContaining({
      id: "le-2",
      actual: 1,
      activations: [
        { id: "act-1", value: "radiology-1", active: true },
        { id: "act-2", value: "radiology-2", active: false },
      ],
    }),
    // What the first request added.
    expect.objectContaining({ threshold: 100, actual: 0, entitlement: expect.objectContaining({ id: "ent-3" }) }),
  ]);

  expect(await curl(`PUT ${one}/refresh`, [token])).toEqual({ status: 204, data: undefined });
  expect(await curl(`GET ${one}`, [token])).toMatchObject({ data: { actual: 0, threshold: 2000 } });
});

test("FlexNet: the request of the page with the examples of its fields", async () => {
  const { company, curl } = await setUp();
  const path = "POST /flexnet/v1/entitlement";
  const body = {
    entitlementId: "ent-id-1234",
    description: "Description for entitlement",
    allowPortalLogin: true,
    shipToEmail: "Joe@example.com",
    shipToAddress: "Building-Street-City",
    accounts: [
      {
        accountId: "SampleOrg12345",
        accountType: "CUSTOMER",
        partnerTierName: "END_CUSTOMER",
        isCurrentOwner: true,
        contactEmail: "Joe@example.com",
      },
    ],
    lineItems: [
      {
        activationId: "act-id-1234",
        product: [
          {
            productName: "SampleProduct",
            productVersion: "SampleVersion-1.0",
            licenseModel: {
              licenseModelName: "LicenseModelName",
              issuer: "SampleLicenseIssuer",
              serialNumber: "SampleSerialno",
              vendorString: "uniqueVendorString",
              notice: "Premium Feature A",
            },
          },
        ],
        quantity: 1,
        isActivatable: true,
        startDate: "2025-01-01",
        expiryDate: "2025-01-01",
        attributes: [{ name: "REGION", value: "EMEA" }],
        autoGenerate: false,
        orderType: "new_order",
        lineItemStatus: "draft",
      },
    ],
    emailTemplateVariation: "DEFAULT",
    autoGenerate: false,
    status: "draft",
  };
  expect(await curl(path, [], body)).toMatchObject({ status: 401 });
  expect(await curl(path, [bearer(tokens.flexnet)], body)).toEqual({ status: 201, data: { status: "success" } });
  const made = company.flexnet.state.entitlements.find(({ entitlementId }) => entitlementId === "ent-id-1234");
  expect(made?.lineItems.map(({ activationId }) => activationId)).toEqual(["act-id-1234"]);
  // The second time the ids are taken.
  expect(await curl(path, [bearer(tokens.flexnet)], body)).toMatchObject({ status: 400, data: { status: "failure" } });
});
