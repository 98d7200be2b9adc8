// The clients against the documents and the reference pages: every operation has its method, and the seven operations give
// what their pages say.
import { describe, expect, test } from "vitest";
import { operationDetails as flexnetDetails } from "../generated/flexnet/operation-details.js";
import { operationDetails as kaitenDetails } from "../generated/kaiten/operation-details.js";
import { operationDetails as licensingDetails } from "../generated/software-licensing/operation-details.js";
import { clientsAt, grant, simpleEntitlement } from "./support/clients.js";
import { http, json, serve } from "./support/server.js";

describe("every method that a document names is a function of its client, and no other is", () => {
  const clients = clientsAt("https://api.example.com");

  /** The paths of all functions of a client, such as `licenses.entitlements.attach`. */
  function methodsOf(value: object, path: readonly string[] = []): string[] {
    return Object.entries(value).flatMap(([name, member]) => {
      if (typeof member === "function") return [[...path, name].join(".")];
      return methodsOf(member, [...path, name]);
    });
  }

  test.each([
    ["Kaiten", clients.kaiten, kaitenDetails],
    ["software-licensing", clients.licensing, licensingDetails],
    ["FlexNet", clients.flexnet, flexnetDetails],
  ])("%s", (_, client, details) => {
    const documented = Object.values(details).map(({ clientMethod }) => clientMethod);
    expect(methodsOf(client).sort()).toEqual([...documented].sort());
  });
});

describe("the seven operations of the reference pages", () => {
  const held = {
    id: "le-1",
    entitlement: {
      id: "ent-1",
      name: "api-calls",
      consumptionPeriod: { id: "period-1", name: "hour" },
      activationsEnabled: true,
      deactivated: false,
    },
    threshold: 1000.5,
    actual: 17,
    refreshDate: "2026-01-01T13:00:00Z",
    activations: [{ id: "act-1", value: "laptop-1", active: true }],
  };

  test("Kaiten: attach is answered 204, and update", async () => {
    const { url } = await serve(() => http(204));
    const { attach, update } = clientsAt(url).kaiten.licenses.entitlements;
    for (const call of [attach("license-slug", grant), update("license-slug", "api-calls", { value: grant.value })]) {
      const { data, status, attempts } = await call.withResponse();
      expect([data, status, attempts]).toEqual([undefined, 204, 1]);
    }
  });

  test("software-licensing: what changes is answered 204", async () => {
    const { url } = await serve(() => http(204));
    const { addToPlan, update, refresh } = clientsAt(url).licensing.licenseEntitlements;
    for (const call of [
      addToPlan("plan-1", { entitlementId: "ent-1" }),
      update("le-1", { actual: 0 }),
      refresh("le-1"),
    ]) {
      const { data, status } = await call.withResponse();
      expect([data, status]).toEqual([undefined, 204]);
    }
  });

  test("software-licensing: what is read is answered 200, with members that no page names kept", async () => {
    const unlimited = { ...held, id: "le-2", threshold: undefined, licenseId: "lic-1" };
    const { url } = await serve(({ target }) => json(200, target.includes("?") ? [held, unlimited] : held));
    const { get, list } = clientsAt(url).licensing.licenseEntitlements;
    const one = await get("le-1");
    expect(one).toEqual(held);
    expect(one.activations[0]?.value).toBe("laptop-1");
    const all = await list({ licenseId: "lic-1" });
    expect(all.map(({ id, threshold }) => [id, threshold])).toEqual([
      ["le-1", 1000.5],
      ["le-2", undefined],
    ]);
    expect(all[1]).toMatchObject({ licenseId: "lic-1" });
  });

  test("software-licensing: an exchange is answered 201 with a token", async () => {
    const token = { expirationDate: "2026-01-02T12:00:00Z", accessToken: "a", refreshToken: "r" };
    const { url } = await serve(() => json(201, token));
    const { exchange, refresh } = clientsAt(url).licensing.authorization;
    expect(await exchange({ userToken: "u" })).toEqual(token);
    expect(await refresh({ refreshToken: "r" })).toEqual(token);
  });

  test("FlexNet: creation is answered 201 with a word", async () => {
    const { url } = await serve(() => json(201, { status: "success" }));
    const { data, status } = await clientsAt(url).flexnet.entitlements.create(simpleEntitlement).withResponse();
    expect([data, status]).toEqual([{ status: "success" }, 201]);
  });
});
