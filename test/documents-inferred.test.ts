// What no page of a vendor says has to be marked as inferred: a mark that is taken away is missed here.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** What stands at a place of a document. */
function at(document: string, place: string): unknown {
  const text = readFileSync(new URL(`../openapi/${document}.yaml`, import.meta.url), "utf8");
  return place.split("/").reduce((value, name) => Object(value)[name], parse(text));
}

test.each([
  ["kaiten", "components/responses/TooManyRequests"],
  ["software-licensing", "components/responses/Default"],
  ["software-licensing", "components/schemas/Problem"],
  ["software-licensing", "components/schemas/Entitlement/properties/consumptionPeriod"],
  ["software-licensing", "components/securitySchemes/bearerAuth"],
  ["flexnet", "components/responses/Unauthorized"],
  ["flexnet", "components/responses/Forbidden"],
  ["flexnet", "components/responses/NotFound"],
  ["flexnet", "components/responses/TooManyRequests"],
  ["flexnet", "components/schemas/LineItem/properties/product"],
])("%s: %s is marked as inferred", (document, place) => {
  expect(at(document, place)).toMatchObject({ "x-evidence": "inferred" });
});

test.each([
  ["kaiten", "components/responses/Conflict"],
  ["flexnet", "components/responses/BadRequest"],
  ["flexnet", "components/responses/InternalServerError"],
])("%s: %s is documented, and not marked", (document, place) => {
  expect(at(document, place)).toMatchObject({ description: expect.any(String) });
  expect(at(document, place)).not.toHaveProperty("x-evidence");
});
