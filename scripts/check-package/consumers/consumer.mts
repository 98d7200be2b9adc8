// An application of ESM modules: every subpath imported, and one copy of the error classes behind all of them.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { ConflictError, InvalidRequestError, isProblem, LicensingError } from "licensing-sdk";
import { runBulk } from "licensing-sdk/bulk";
import { createFlexNetFake, createKaitenFake, createSoftwareLicensingFake } from "licensing-sdk/fake";
import { createFlexNetClient, type LineItem } from "licensing-sdk/flexnet";
import { createKaitenClient } from "licensing-sdk/kaiten";
import { createHandlers } from "licensing-sdk/msw";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import { createUndiciFetch } from "licensing-sdk/undici";

const require = createRequire(import.meta.url);
const { exports } = require("licensing-sdk/package.json") as { readonly exports: object };
assert.deepEqual(
  Object.keys(exports),
  [".", "./kaiten", "./software-licensing", "./flexnet", "./fake", "./msw", "./bulk", "./undici", "./package.json"],
  "the subpaths are those that are tried here",
);

const fake = createKaitenFake({ licenses: [{ slug: "a" }], entitlements: [{ slug: "seats", type: "NUMBER" }] });
assert.equal(createHandlers(fake).length, fake.operations.length);
assert.equal(typeof runBulk, "function");
assert.equal(typeof createUndiciFetch({ connections: 1 }), "function");
assert.throws(() => createUndiciFetch({ connections: -1 }), InvalidRequestError, "a class that the root exports");

const kaiten = createKaitenClient({ baseUrl: fake.baseUrl, token: "ksh_test", fetch: fake.fetch });
const grant = { entitlementSlug: "seats", value: { type: "number", value: 5 } } as const;
await kaiten.licenses.entitlements.attach("a", grant);
const again = await kaiten.licenses.entitlements.attach("a", grant).result();
assert(!again.ok);
assert(again.error instanceof ConflictError, "an error of one subpath is an instance of the class of another");
assert(LicensingError.is(again.error) && isProblem(again.error, 409));
assert.equal(again.error.constructor.name, "ConflictError", "the built files keep the names of classes");
assert.match(again.error.stack ?? "", /^ConflictError: .+\n +at toError .+clients\.js/, "and those of functions");

const flexnetFake = createFlexNetFake();
const flexnet = createFlexNetClient({ siteId: "site", token: "t", fetch: flexnetFake.fetch });
assert.equal(typeof flexnet.entitlements.create, "function");
const lineItem: LineItem = { product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" };
assert.equal(lineItem.product?.length, 1);
assert.throws(() => createFlexNetClient({ siteId: "no label", token: "t" }), InvalidRequestError);

const licensingFake = createSoftwareLicensingFake();
assert.equal(typeof licensingFake.fetch, "function");
assert.throws(() => createSoftwareLicensingClient({ userToken: "" }), InvalidRequestError);

// The CommonJS files carry classes of their own: the guards tell their errors all the same.
const common: typeof import("licensing-sdk") = require("licensing-sdk");
assert.notEqual(common.ConflictError, ConflictError);
assert(!(again.error instanceof common.ConflictError));
assert(common.LicensingError.is(again.error) && common.isProblem(again.error, 409));
