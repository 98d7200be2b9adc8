// The tests of an application over MSW: what a fake answers, and an answer that is lost.
import assert from "node:assert/strict";
import { isProblem } from "licensing-sdk";
import { createKaitenFake } from "licensing-sdk/fake";
import { createKaitenClient } from "licensing-sdk/kaiten";
import { createHandlers } from "licensing-sdk/msw";
import { setupServer } from "msw/node";

async function main(): Promise<void> {
  const fake = createKaitenFake({ licenses: [{ slug: "team" }], entitlements: [{ slug: "seats", type: "NUMBER" }] });
  const server = setupServer(...createHandlers(fake));
  server.listen();
  const kaiten = createKaitenClient({ baseUrl: fake.baseUrl, token: "ksh_test", retry: false });
  const grant = { entitlementSlug: "seats", value: { type: "number", value: 5 } } as const;
  assert.equal((await kaiten.licenses.get("team")).slug, "team");
  fake.fail("attachLicenseEntitlement", "reset-after-apply");
  const lost = await kaiten.licenses.entitlements.attach("team", grant).result();
  assert.ok(!lost.ok && lost.error.kind === "connection" && lost.error.outcome === "unknown");
  assert.equal(fake.state.grants.length, 1);
  const again = await kaiten.licenses.entitlements.attach("team", grant).result();
  assert.ok(!again.ok && isProblem(again.error, 409));
  server.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
