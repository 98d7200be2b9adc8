// The evaluation of feature flags in the fake of Kaiten.
import { describe, expect, test } from "vitest";
import type { KaitenFake } from "../src/fake/index.js";
import { refusal, setUp } from "./support/fake-kaiten.js";

const broken = { key: "broken", errorCode: "GENERAL", errorDetails: "the rule cannot be read" };
const flags = [
  { key: "new-dashboard", value: true, variant: "on", reason: "TARGETING_MATCH" },
  { key: "theme", value: { dark: true }, metadata: { owner: "web" } },
  broken,
];

/** Sends a body as it is. */
async function send(fake: KaitenFake, path: string, body: string) {
  const headers = { authorization: "Bearer ksh_test", "content-type": "application/json" };
  const response = await fake.fetch(`${fake.baseUrl}/ofrep/v1/evaluate/flags${path}`, {
    method: "POST",
    headers,
    body,
  });
  const answer: unknown = await response.json();
  return [response.status, response.headers.get("content-type"), answer];
}

describe("one flag", () => {
  test("has the value of the seed", async () => {
    const { kaiten } = setUp({ flags });
    expect(await kaiten.flags.evaluate("new-dashboard", { context: { targetingKey: "acme" } })).toEqual(flags[0]);
    expect(await kaiten.flags.evaluate("theme", {})).toEqual({ ...flags[1], reason: "STATIC" });
  });

  test("that is not there, or cannot be evaluated, is a failure of OFREP", async () => {
    const { fake, kaiten } = setUp({ flags });
    const missing = await refusal(kaiten.flags.evaluate("a b", {}));
    expect([missing.status, missing.problem?.extensions]).toMatchObject([
      400,
      { key: "a b", errorCode: "FLAG_NOT_FOUND" },
    ]);
    expect(await send(fake, "/broken", "{}")).toEqual([400, "application/json", broken]);
  });

  test("is refused in that form for a body that makes no sense", async () => {
    const { fake } = setUp({ flags });
    const errorCode = "INVALID_BODY";
    for (const body of ["", "{", '{"context":1}', '{"other":1}']) {
      const refused = [400, "application/json", { key: "a b", errorCode, errorDetails: expect.any(String) }];
      expect(await send(fake, "/a%20b", body)).toEqual(refused);
    }
    expect(await send(fake, "", "[]")).toEqual([
      400,
      "application/json",
      { errorCode, errorDetails: "body: must be object" },
    ]);
  });

  test.each([400, 500])("fails with %d on demand in that form, and otherwise with a problem", async (status) => {
    const { fake } = setUp({ flags });
    fake.fail("evaluateFlag", status);
    fake.fail("evaluateAllFlags", status);
    fake.fail("evaluateFlag", 403);
    expect(await send(fake, "/theme", "{}")).toEqual([
      status,
      "application/json",
      { key: "theme", errorCode: "GENERAL" },
    ]);
    expect(await send(fake, "", "{}")).toEqual([status, "application/json", { errorCode: "GENERAL" }]);
    expect(await send(fake, "/theme", "{}")).toMatchObject([403, "application/problem+json", { code: "FORBIDDEN" }]);
  });

  test("needs a token, and says so with a problem", async () => {
    const { fake } = setUp({ flags });
    const response = await fake.fetch(`${fake.baseUrl}/ofrep/v1/evaluate/flags/theme`, { method: "POST", body: "{}" });
    expect([response.status, response.headers.get("content-type")]).toEqual([401, "application/problem+json"]);
  });
});

describe("all flags", () => {
  test("are told with those that cannot be evaluated", async () => {
    const { kaiten } = setUp({ flags });
    expect(await kaiten.flags.evaluateAll()).toEqual({ flags: [flags[0], { ...flags[1], reason: "STATIC" }, broken] });
    expect(await setUp().kaiten.flags.evaluateAll()).toEqual({ flags: [] });
  });

  test("are not told again while nothing changes", async () => {
    const { fake, kaiten } = setUp({ flags });
    const first = await kaiten.flags.evaluateAll().withResponse();
    const ifNoneMatch = first.headers.get("etag") ?? "";
    expect(ifNoneMatch).toMatch(/^"[0-9a-f]{8}"$/);
    const same = await kaiten.flags.evaluateAll({}, { ifNoneMatch }).withResponse();
    expect([same.status, same.data, same.headers.get("etag")]).toEqual([304, undefined, ifNoneMatch]);
    for (const tags of [`W/${ifNoneMatch}`, `"other", ${ifNoneMatch}`, "*"]) {
      expect(await kaiten.flags.evaluateAll({}, { ifNoneMatch: tags })).toBeUndefined();
    }
    fake.state.flags.pop();
    const other = await kaiten.flags.evaluateAll({}, { ifNoneMatch }).withResponse();
    expect([other.status, other.data?.flags.length]).toEqual([200, 2]);
    expect(other.headers.get("etag")).not.toBe(ifNoneMatch);
  });
});
