// What the vendors' reference pages print, held against the documents.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
for (const name of ["kaiten", "software-licensing", "flexnet"]) {
  ajv.addSchema(parse(readFileSync(new URL(`../openapi/${name}.yaml`, import.meta.url), "utf8")), name);
}

/** Whether the value is valid against `<document>/<schema>`, or `<document>/<schema>/<property>`. */
function accepts(place: string, value: unknown): boolean {
  const [document, schema, property] = place.split("/");
  const member = property === undefined ? "" : `/properties/${property}`;
  const validate = ajv.getSchema(`${document}#/components/schemas/${schema}${member}`);
  if (validate === undefined) throw new Error(`The documents have no ${place}.`);
  return validate(value) === true;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** A member of a schema by its pointer, as it stands in the document. */
function read(document: string, at: string): unknown {
  let value: unknown = ajv.getSchema(document)?.schema;
  for (const part of `components/schemas/${at}`.split("/")) {
    value = entries(value).find(([key]) => key === part)?.[1];
  }
  return value;
}

/** The properties of a schema in their order, those that are not required with a question mark. */
function signature(document: string, schema: string): string {
  const required = read(document, `${schema}/required`);
  return entries(read(document, `${schema}/properties`))
    .map(([name]) => (Array.isArray(required) && required.includes(name) ? name : `${name}?`))
    .join(" ");
}

describe("Kaiten", () => {
  test("the body of the page's curl call is a request", () => {
    expect(accepts("kaiten/AttachLicenseEntitlementRequest", { value: { type: "number", value: 42.5 } })).toBe(true);
  });

  test("a value whose type is another's is not", () => {
    expect(accepts("kaiten/AttachLicenseEntitlementRequest", { value: { type: "boolean", value: 42.5 } })).toBe(false);
  });

  test("the failure that the page prints five times is a problem", () => {
    const problem = {
      detail: "Property foo is required but is missing.",
      errors: [{ location: "string", message: "string", value: null }],
      instance: "https://example.com/error-log/abc123",
      status: 400,
      title: "Bad Request",
      type: "https://example.com/errors/example",
    };
    expect(accepts("kaiten/Problem", problem)).toBe(true);
  });
});

describe("software-licensing.io", () => {
  const held = {
    id: "le-1",
    entitlement: { id: "ent-1", name: "api-calls", activationsEnabled: false, deactivated: false },
    actual: 17.5,
    refreshDate: "",
    activations: [{ id: "act-1", value: "laptop-1", active: true }],
  };

  test.each([
    ["LicenseEntitlement", "id entitlement threshold? actual refreshDate activations"],
    ["ConsumptionPeriod", "id name"],
    ["Activation", "id value active"],
    ["AccessToken", "expirationDate accessToken refreshToken"],
    ["AddLicenseEntitlementToPlanRequest", "entitlementId? threshold?"],
    ["UpdateLicenseEntitlementRequest", "actual? threshold?"],
    ["CreateAccessTokenRequest", "userToken"],
    ["RefreshAccessTokenRequest", "refreshToken"],
  ])("%s has the members that the page prints, in their order", (schema, printed) => {
    expect(signature("software-licensing", schema)).toBe(printed);
  });

  test("Entitlement has the members that the page prints, of which the period may be missing", () => {
    expect(signature("software-licensing", "Entitlement")).toBe(
      "id name consumptionPeriod? activationsEnabled deactivated",
    );
  });

  test("what is held is read with a limit or without, and with a period, without one, or with null for it", () => {
    const period = { id: "period-1", name: "hour" };
    expect(accepts("software-licensing/LicenseEntitlement", held)).toBe(true);
    expect(accepts("software-licensing/LicenseEntitlement", { ...held, threshold: 0.5 })).toBe(true);
    expect(accepts("software-licensing/Entitlement", { ...held.entitlement, consumptionPeriod: period })).toBe(true);
    expect(accepts("software-licensing/Entitlement", { ...held.entitlement, consumptionPeriod: null })).toBe(true);
    expect(accepts("software-licensing/LicenseEntitlement", { ...held, entitlement: undefined })).toBe(false);
  });

  test("usage and limit are integers where they are changed, and the limit a number where it is added", () => {
    expect(accepts("software-licensing/UpdateLicenseEntitlementRequest", { actual: 0, threshold: 2000 })).toBe(true);
    expect(accepts("software-licensing/UpdateLicenseEntitlementRequest", { actual: 0.5 })).toBe(false);
    expect(accepts("software-licensing/UpdateLicenseEntitlementRequest", { threshold: 0.5 })).toBe(false);
    expect(accepts("software-licensing/AddLicenseEntitlementToPlanRequest", { threshold: 0.5 })).toBe(true);
  });

  test.each(["UpdateLicenseEntitlementRequest", "AddLicenseEntitlementToPlanRequest"])(
    "%s has no limit below 0",
    (schema) => {
      expect(accepts(`software-licensing/${schema}`, { threshold: 0 })).toBe(true);
      expect(accepts(`software-licensing/${schema}`, { threshold: -1 })).toBe(false);
    },
  );

  test("a request is closed, an answer is open", () => {
    expect(accepts("software-licensing/UpdateLicenseEntitlementRequest", { treshold: 1 })).toBe(false);
    expect(accepts("software-licensing/LicenseEntitlement", { ...held, licenseId: "lic-1" })).toBe(true);
  });
});

describe("FlexNet", () => {
  const line = { product: [{ productName: "SampleProduct", productVersion: "1.0" }], startDate: "2026-01-01" };

  test.each<[string, unknown]>([
    ["CreateEntitlementRequest/entitlementId", "ent-id-1234"],
    ["CreateEntitlementRequest/description", "Description for entitlement"],
    ["CreateEntitlementRequest/shipToEmail", "Joe@example.com"],
    ["CreateEntitlementRequest/shipToAddress", "Building-Street-City"],
    ["CreateEntitlementRequest/emailTemplateVariation", "DEFAULT"],
    ["Account/accountId", "SampleOrg12345"],
    ["Account/accountType", "CUSTOMER"],
    ["Account/contactEmail", "Joe@example.com"],
    ["LineItem/activationId", "act-id-1234"],
    ["LineItem/quantity", 1],
    ["LineItem/expiryDate", "2025-01-01"],
    ["LineItem/startDate", "2025-01-01"],
    ["Product/productName", "SampleProduct"],
    ["Product/productVersion", "SampleVersion-1.0"],
    ["LicenseModel/licenseModelName", "LicenseModelName"],
    ["LicenseModel/issuer", "SampleLicenseIssuer"],
    ["LicenseModel/serialNumber", "SampleSerialno"],
    ["LicenseModel/vendorString", "uniqueVendorString"],
    ["LicenseModel/notice", "Premium Feature A"],
    ["Attribute/name", "REGION"],
    ["Attribute/value", "EMEA"],
  ])("the page's example of %s is valid", (place, example) => {
    expect(accepts(`flexnet/${place}`, example)).toBe(true);
  });

  test("the page's example of Account/partnerTierName is not: it joins two members, which is neither", () => {
    expect(accepts("flexnet/Account/partnerTierName", "END_CUSTOMER/PARTNER_TIER_ONE")).toBe(false);
  });

  test.each([
    ["CreateEntitlementRequest", ["lineItems"]],
    ["LineItem", ["product", "startDate"]],
    ["Product", ["productName", "productVersion"]],
    ["LicenseModel", ["licenseModelName"]],
    ["Account", ["accountId", "accountType", "partnerTierName"]],
    ["CreateEntitlementResponse", undefined],
    ["StatusMessage", undefined],
  ])("%s requires what the page marks as required, and nothing else", (schema, required) => {
    expect(read("flexnet", `${schema}/required`)).toEqual(required);
  });

  test("Attribute requires nothing, as the page, which marks neither member", () => {
    expect(accepts("flexnet/Attribute", {})).toBe(true);
  });

  test.each([
    ["CreateEntitlementRequest/properties/status", ["draft", "deployed", "obsolete"]],
    ["LineItem/properties/lineItemStatus", ["draft", "deployed", "obsolete"]],
    ["LineItem/properties/orderType", ["new_order", "renewal_order", "upgrade_order", "upsell_order", "invalid_order"]],
    ["Account/properties/accountType", ["PUBLISHER", "CUSTOMER", "CHANNEL_PARTNER", "SELF_REGISTERED", "UNKNOWN"]],
    ["Account/properties/partnerTierName", ["END_CUSTOMER", "PARTNER_TIER_ONE"]],
  ])("%s has the values that the page names", (place, values) => {
    expect(read("flexnet", `${place}/enum`)).toEqual(values);
  });

  test.each([
    [
      "CreateEntitlementRequest",
      "entitlementId description allowPortalLogin shipToEmail shipToAddress accounts lineItems autoDeploy " +
        "emailTemplateVariation attributes autoGenerate status",
    ],
    ["Account", "accountId accountName accountType partnerTierName isCurrentOwner contactEmail"],
    [
      "LineItem",
      "activationId product quantity quantityPerCopy isActivatable isPermanent expiryDate startDate attributes " +
        "autoGenerate autoDeploy orderType lineItemStatus",
    ],
    ["Product", "productName productVersion licenseModel"],
    ["LicenseModel", "licenseModelName issuer serialNumber vendorString notice"],
    ["Attribute", "name value"],
    ["CreateEntitlementResponse", "status"],
    ["StatusMessage", "status message"],
  ])("%s has the fields that the page prints, in their order", (schema, printed) => {
    expect(signature("flexnet", schema).replaceAll("?", "")).toBe(printed);
  });

  test("one line item and a generated id are a request; no line item, or one without a product, is not", () => {
    const permanent = { ...line, quantity: 1, isPermanent: true };
    expect(accepts("flexnet/CreateEntitlementRequest", { autoGenerate: true, lineItems: [permanent] })).toBe(true);
    expect(accepts("flexnet/CreateEntitlementRequest", { autoGenerate: true, lineItems: [] })).toBe(false);
    expect(accepts("flexnet/LineItem", { ...line, product: [] })).toBe(false);
  });

  test.each([
    ["an id", "is accepted", { entitlementId: "e" }],
    ["an id that is not to be generated", "is accepted", { entitlementId: "e", autoGenerate: false }],
    ["an id to be generated", "is accepted", { autoGenerate: true }],
    ["neither of both", "is accepted", {}],
    ["an id that is to be generated all the same", "is refused", { entitlementId: "e", autoGenerate: true }],
  ])("an entitlement with %s %s", (_, verdict, members) => {
    const valid = accepts("flexnet/CreateEntitlementRequest", { ...members, lineItems: [line] });
    expect(valid ? "is accepted" : "is refused").toBe(verdict);
  });

  test.each([
    ["an id", "is accepted", { activationId: "a" }],
    ["an id that is not to be generated", "is accepted", { activationId: "a", autoGenerate: false }],
    ["an id to be generated", "is accepted", { autoGenerate: true }],
    ["an id that is to be generated all the same", "is refused", { activationId: "a", autoGenerate: true }],
    ["an end", "is accepted", { expiryDate: "2026-01-01" }],
    ["an end, as it is not permanent", "is accepted", { expiryDate: "2026-01-01", isPermanent: false }],
    ["no end, as it is permanent", "is accepted", { isPermanent: true }],
    ["an end although it is permanent", "is refused", { expiryDate: "2026-01-01", isPermanent: true }],
    ["an id, and permanent", "is accepted", { activationId: "a", isPermanent: true }],
    ["an id to be generated, and an end", "is accepted", { autoGenerate: true, expiryDate: "2026-01-01" }],
  ])("a line item with %s %s", (_, verdict, members) => {
    const valid = accepts("flexnet/LineItem", { ...line, ...members });
    expect(valid ? "is accepted" : "is refused").toBe(verdict);
  });

  describe.each(["CreateEntitlementRequest/entitlementId", "LineItem/activationId"])("the ids of %s", (place) => {
    test.each(["a", "a b", " a ", "1.0", "a,b", "a:b;c", "a$b*c[d]?", "a\\b", "a+b", "a-b_c", "é", "許可"])(
      "may be %j",
      (id) => {
        expect(accepts(`flexnet/${place}`, id)).toBe(true);
      },
    );

    test.each(["", " ", "\t ", "a\nb", "a\n", "\ra", ..."'\"&%^()#@!~/<>`{}=|"])("may not be %j", (id) => {
      expect(accepts(`flexnet/${place}`, id)).toBe(false);
    });

    test("are those of the vendor's own pattern, in every ASCII character and place", () => {
      const vendors = /^(?!\s*$)(?!.*['"&%^()#@!~/<>`{}=|]).*$/;
      const differing = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
        .flatMap((character) => [character, `${character}a`, `a${character}`, ` ${character}`, `${character} `])
        .filter((id) => accepts(`flexnet/${place}`, id) !== vendors.test(id));
      expect(differing).toEqual([]);
    });

    test("have at most 255 characters", () => {
      expect(accepts(`flexnet/${place}`, "a".repeat(255))).toBe(true);
      expect(accepts(`flexnet/${place}`, "a".repeat(256))).toBe(false);
    });
  });

  test.each(["2025/01/01", "2025-13-45", "2025-1-1", "2025-01-01T00:00:00Z", "٢٠٢٥-٠١-٠١", ""])(
    "no line item starts on %j",
    (date) => {
      expect(accepts("flexnet/LineItem", { ...line, startDate: date })).toBe(false);
    },
  );

  test.each(["EMEA", 12345, true, ["Text1", "Text2"], "2025/12/31"])(
    "a custom attribute may have the value %j",
    (value) => {
      expect(accepts("flexnet/Attribute", { name: "REGION", value })).toBe(true);
    },
  );

  test("a request is closed at every level, an answer is open", () => {
    for (const schema of ["CreateEntitlementRequest", "Account", "LineItem", "Product", "LicenseModel", "Attribute"]) {
      expect(accepts(`flexnet/${schema}`, { noSuchMember: true }), schema).toBe(false);
      expect(read("flexnet", `${schema}/additionalProperties`), schema).toBe(false);
    }
    expect(accepts("flexnet/CreateEntitlementResponse", { status: "success", entitlementId: "e" })).toBe(true);
    expect(accepts("flexnet/StatusMessage", { status: "failure", message: "m", code: 1 })).toBe(true);
  });
});
