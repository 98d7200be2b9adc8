// The ids of the fake of FlexNet Operations: whose they are, and that each is in use once.
import { describe, expect, test } from "vitest";
import { createFlexNetFake, type FlexNetFake } from "../src/fake/index.js";
import { create, line, refusal, success } from "./support/fake-flexnet.js";

/** The ids that a fake holds: of each entitlement, and of its line items behind it. */
function ids({ state }: FlexNetFake) {
  return state.entitlements.map(({ entitlementId, lineItems }) => [
    entitlementId,
    ...lineItems.map(({ activationId }) => activationId),
  ]);
}

describe("ids", () => {
  test("are one's own where autoGenerate is false or absent", async () => {
    const fake = createFlexNetFake();
    const own = { entitlementId: "E-1", lineItems: [{ ...line, activationId: "A-1" }] };
    expect(await create(fake, own)).toEqual(success);
    const said = {
      entitlementId: "E-2",
      autoGenerate: false,
      lineItems: [{ ...line, activationId: "A-2", autoGenerate: false }],
    };
    expect(await create(fake, said)).toEqual(success);
    expect(ids(fake)).toEqual([
      ["E-1", "A-1"],
      ["E-2", "A-2"],
    ]);
  });

  test("are made where they are asked for or nothing is said, and pass over those that are taken", async () => {
    const fake = createFlexNetFake({ entitlements: [{ entitlementId: "act-1", lineItems: [line] }] });
    expect(ids(fake)).toEqual([["act-1", "act-2"]]);
    const lineItems = [{ ...line, autoGenerate: true }, line, { ...line, activationId: "act-4" }];
    expect(await create(fake, { autoGenerate: true, lineItems })).toEqual(success);
    expect(await create(fake, { lineItems: [line] })).toEqual(success);
    expect(ids(fake).slice(1)).toEqual([
      ["ent-1", "act-3", "act-5", "act-4"],
      ["ent-2", "act-6"],
    ]);
  });

  test("are refused beside autoGenerate", async () => {
    const fake = createFlexNetFake();
    const body = {
      entitlementId: "E-1",
      autoGenerate: true,
      lineItems: [line, { ...line, activationId: "A-1", autoGenerate: true, expiryDate: "2027-01-01" }],
    };
    expect(await create(fake, body)).toEqual(
      refusal(
        "body.entitlementId: must be absent where autoGenerate is true",
        "body.lineItems[1].activationId: must be absent where autoGenerate is true",
      ),
    );
    expect(fake.state.entitlements).toEqual([]);
  });

  test("are missed where autoGenerate is false", async () => {
    const fake = createFlexNetFake();
    const body = { autoGenerate: false, lineItems: [line, { ...line, autoGenerate: false }] };
    expect(await create(fake, body)).toEqual(
      refusal(
        "body.entitlementId: is required where autoGenerate is false",
        "body.lineItems[1].activationId: is required where autoGenerate is false",
      ),
    );
  });

  test.each([
    ["an entitlement's, as another's", { entitlementId: "E-1", lineItems: [line] }, "body.entitlementId"],
    ["an entitlement's, as a line item's", { entitlementId: "A-1", lineItems: [line] }, "body.entitlementId"],
    [
      "a line item's, as another's",
      { lineItems: [{ ...line, activationId: "A-1" }] },
      "body.lineItems[0].activationId",
    ],
    [
      "a line item's, as an entitlement's",
      { lineItems: [line, { ...line, activationId: "E-1" }] },
      "body.lineItems[1].activationId",
    ],
    [
      "a line item's, as that of its entitlement",
      { entitlementId: "E-2", lineItems: [{ ...line, activationId: "E-2" }] },
      "body.lineItems[0].activationId",
    ],
    [
      "a line item's, as that of the one beside it",
      {
        lineItems: [
          { ...line, activationId: "A-2" },
          { ...line, activationId: "A-2" },
        ],
      },
      "body.lineItems[1].activationId",
    ],
  ])("are refused where they are in use: %s", async (_, body, place) => {
    const fake = createFlexNetFake();
    await create(fake, { entitlementId: "E-1", lineItems: [{ ...line, activationId: "A-1" }] });
    expect(await create(fake, body)).toEqual(refusal(`${place}: is already in use`));
    expect(ids(fake)).toEqual([["E-1", "A-1"]]);
  });

  test("of a request that was refused are free again", async () => {
    const fake = createFlexNetFake();
    const lineItems = [line, { ...line, isPermanent: false }];
    expect(await create(fake, { entitlementId: "E-1", lineItems })).toMatchObject({ status: 400 });
    expect(fake.state).toEqual({ entitlements: [], numbers: {} });
    expect(await create(fake, { entitlementId: "E-1", lineItems: [line] })).toEqual(success);
    expect(ids(fake)).toEqual([["E-1", "act-1"]]);
  });
});
