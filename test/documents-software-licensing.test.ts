// What the vendor's other pages print, held against the document: the members of each schema, and what is required of them.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const document: unknown = parse(readFileSync(new URL("../openapi/software-licensing.yaml", import.meta.url), "utf8"));

/** What stands at a place of the document; `undefined` where there is nothing. */
function at(place: readonly string[]): unknown {
  return place.reduce<unknown>((value, name) => Reflect.get(Object(value), name), document);
}

/** The properties of a schema in their order, those that are not required with a question mark. */
function signature(schema: string): string {
  const required = at(["components", "schemas", schema, "required"]);
  return Object.keys(Object(at(["components", "schemas", schema, "properties"])))
    .map((name) => (Array.isArray(required) && required.includes(name) ? name : `${name}?`))
    .join(" ");
}

test.each([
  ["Pagination", "itemCount totalPages currentPage nextPage? previousPage?"],
  ["PlanEntitlement", "id threshold? entitlement"],
  ["Product", "id name deactivated"],
  ["Plan", "id name description product cost deactivated duration planEntitlements"],
  ["LicensePlan", "id name description product cost deactivated duration"],
  ["Customer", "id name description externalId licenseCount"],
  ["Note", "id content"],
  // The customer is not optional in print; the notation shows that of no object, and a licence is made without one.
  [
    "License",
    "id key expirationDate registrationDate deactivated plan previousLicenseId? nextLicenseId? valid customer? " +
      "licenseEntitlements notes",
  ],
  ["CreateActivationRequest", "activationValue licenseKey entitlementName"],
  ["UpdateActivationRequest", "activationValue? licenseKey? entitlementName? active?"],
  ["DeleteActivationRequest", "activationValue licenseKey entitlementName"],
  ["CreateLicenseRequest", "planName productId customerId? userId? regDate duration? notes?"],
  ["CreatePlanRequest", "name description? cost productId duration"],
  ["CreatePlanEntitlementRequest", "planId threshold? entitlementId"],
  ["UpdatePlanEntitlementRequest", "threshold? entitlementId?"],
  ["CreateEntitlementRequest", "entitlementName consumptionPeriodId? activationsEnabled"],
  ["UpdateEntitlementRequest", "deactivated"],
  ["CreateProductRequest", "name"],
  ["UpdateProductRequest", "name? deactivated?"],
  ["CreateCustomerRequest", "name description? externalId?"],
  ["UpdateCustomerRequest", "name? description? externalId?"],
])("%s has the members that the page prints, in their order", (schema, printed) => {
  expect(signature(schema)).toBe(printed);
});

test.each([
  ["License", "expirationDate", "string"],
  ["License", "valid", "string"],
  ["Plan", "cost", "number"],
  ["Plan", "duration", "integer"],
  ["PlanEntitlement", "threshold", "number"],
  ["CreatePlanEntitlementRequest", "threshold", "number"],
  ["UpdatePlanEntitlementRequest", "threshold", "number"],
  ["Customer", "licenseCount", "integer"],
  ["Pagination", "nextPage", "integer"],
  ["CreateLicenseRequest", "regDate", "string"],
  ["CreateLicenseRequest", "duration", "integer"],
])("%s.%s is of the type that the page prints, without a format", (schema, property, type) => {
  const found = at(["components", "schemas", schema, "properties", property]);
  expect(found).toMatchObject({ type });
  expect(found).not.toHaveProperty("format");
});

test("every request is closed, and no answer is", () => {
  const schemas = Object.entries(Object(at(["components", "schemas"])));
  const open = schemas.filter(([, schema]) => Reflect.get(Object(schema), "additionalProperties") !== false);
  expect(open.map(([name]) => name).filter((name) => name.endsWith("Request"))).toEqual([]);
  expect(schemas.length - open.length).toBe(schemas.filter(([name]) => name.endsWith("Request")).length);
});

test("the success of each operation is what the page prints, its failures are one default", () => {
  const rows = Object.entries(Object(at(["paths"]))).flatMap(([path, item]) =>
    ["get", "post", "put", "delete"].flatMap((method) => {
      const responses = Reflect.get(Object(Reflect.get(Object(item), method)), "responses");
      return responses ? [`${method} ${path} ${Object.keys(responses).join(" ")}`] : [];
    }),
  );
  expect(rows.map((row) => row.replace(/ default$/, "")).sort()).toEqual([
    "delete /entitlements/entitlement/{id} 204",
    "delete /plan-entitlements/plan-entitlement/{id} 200",
    "get /activations/license-entitlement/{id} 200",
    "get /customers 200",
    "get /customers/customer/{id} 200",
    "get /entitlements 200",
    "get /license-entitlements 200",
    "get /license-entitlements/license-entitlement/{id} 200",
    "get /licenses 200",
    "get /plan-entitlements/plan/{planId} 200",
    "get /plans 200",
    "get /plans/plan/{id} 200",
    "get /products 200",
    "get /products/product/{id} 200",
    "post /activations 201",
    "post /activations/activation/delete 204",
    "post /authorization 201",
    "post /authorization/refresh 201",
    "post /customers 201",
    "post /entitlements 201",
    "post /license-entitlements/plan/{planId} 204",
    "post /licenses 201",
    "post /plan-entitlements 201",
    "post /plans 201",
    "post /products 201",
    "put /activations/activation 204",
    "put /customers/customer/{id} 204",
    "put /entitlements/entitlement/{id} 204",
    "put /license-entitlements/license-entitlement/{id} 204",
    "put /license-entitlements/license-entitlement/{id}/refresh 204",
    "put /plan-entitlements/plan-entitlement/{id} 204",
    "put /products/product/{id} 204",
  ]);
});

test.each([
  ["paths", "/activations", "post"],
  ["paths", "/activations/activation", "put"],
  ["paths", "/activations/activation/delete", "post"],
  ["paths", "/licenses", "post", "responses", "201"],
  ["paths", "/customers/customer/{id}", "get", "responses", "200"],
  ["components", "parameters", "Search"],
  ["components", "parameters", "SortBy"],
  ["components", "schemas", "License", "properties", "valid"],
  ["components", "schemas", "License", "properties", "customer"],
])("%s %s %s is marked as inferred", (...place) => {
  expect(at(place)).toMatchObject({ "x-evidence": "inferred" });
});
