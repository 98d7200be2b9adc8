// An application of CommonJS modules: every subpath required, and one copy of the error classes behind all of them.
const assert: typeof import("node:assert/strict") = require("node:assert/strict");
const root: typeof import("licensing-sdk") = require("licensing-sdk");
const fakes: typeof import("licensing-sdk/fake") = require("licensing-sdk/fake");
const flexnet: typeof import("licensing-sdk/flexnet") = require("licensing-sdk/flexnet");
const kaiten: typeof import("licensing-sdk/kaiten") = require("licensing-sdk/kaiten");
const msw: typeof import("licensing-sdk/msw") = require("licensing-sdk/msw");
const bulk: typeof import("licensing-sdk/bulk") = require("licensing-sdk/bulk");
const licensing: typeof import("licensing-sdk/software-licensing") = require("licensing-sdk/software-licensing");
const undici: typeof import("licensing-sdk/undici") = require("licensing-sdk/undici");

async function main(): Promise<void> {
  const fake = fakes.createKaitenFake({
    licenses: [{ slug: "a" }],
    entitlements: [{ slug: "seats", type: "NUMBER" }],
  });
  assert.equal(msw.createHandlers(fake).length, fake.operations.length);
  assert.equal(typeof bulk.runBulk, "function");
  assert.equal(typeof undici.createUndiciFetch({ connections: 1 }), "function");
  assert.throws(() => undici.createUndiciFetch({ connections: -1 }), root.InvalidRequestError, "a class of the root");

  const client = kaiten.createKaitenClient({ baseUrl: fake.baseUrl, token: "ksh_test", fetch: fake.fetch });
  const grant = { entitlementSlug: "seats", value: { type: "number", value: 5 } } as const;
  await client.licenses.entitlements.attach("a", grant);
  const again = await client.licenses.entitlements.attach("a", grant).result();
  assert.ok(!again.ok);
  assert.ok(
    again.error instanceof root.ConflictError,
    "an error of one subpath is an instance of the class of another",
  );
  assert.ok(root.LicensingError.is(again.error) && root.isProblem(again.error, 409));
  assert.equal(again.error.constructor.name, "ConflictError", "the built files keep the names of classes");
  assert.match(again.error.stack ?? "", /^ConflictError: .+\n +at toError .+clients\.cjs/, "and those of functions");

  const { InvalidRequestError } = root;
  assert.throws(() => flexnet.createFlexNetClient({ siteId: "no label", token: "t" }), InvalidRequestError);
  assert.throws(() => licensing.createSoftwareLicensingClient({ userToken: "" }), InvalidRequestError);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

// A module, so that its names are its own.
export type {};
