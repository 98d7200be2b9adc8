// Every operation of the three clients, as a call that is started with any path parameters and options.
import type { AnyLicensingError, Call, CallOptions, ClientOptions } from "licensing-sdk";
import type { Operation } from "licensing-sdk/fake";
import { createFlexNetClient, type FlexNetClient } from "licensing-sdk/flexnet";
import { createKaitenClient, type KaitenClient } from "licensing-sdk/kaiten";
import { createSoftwareLicensingClient, type SoftwareLicensingClient } from "licensing-sdk/software-licensing";
import * as flexnetRows from "../../generated/flexnet/operations.js";
import * as kaitenRows from "../../generated/kaiten/operations.js";
import * as licensingRows from "../../generated/software-licensing/operations.js";

/** A client of each API. */
export interface Clients {
  readonly kaiten: KaitenClient;
  readonly licensing: SoftwareLicensingClient;
  readonly flexnet: FlexNetClient;
}

/** The three clients at one base URL. */
export function clientsAt(baseUrl: string, options: ClientOptions = {}): Clients {
  return {
    kaiten: createKaitenClient({ ...options, baseUrl, token: "ksh_token" }),
    licensing: createSoftwareLicensingClient({ ...options, baseUrl, token: "access-token" }),
    flexnet: createFlexNetClient({ ...options, baseUrl, token: "rna_token" }),
  };
}

/** What a path parameter is given, by its name. */
export type Fill = (parameter: string) => string;

/** An operation with the call that starts it. */
export interface OperationCall {
  readonly row: Operation;
  start(clients: Clients, fill: Fill, options?: CallOptions): Call<unknown, AnyLicensingError>;
}

const value = { type: "number", value: 42 } as const;

// The types of these tables name every row: an operation without a call does not compile.
const kaiten: Readonly<Record<keyof typeof kaitenRows, OperationCall>> = {
  attachLicenseEntitlement: {
    row: kaitenRows.attachLicenseEntitlement,
    start: (clients, fill, options) =>
      clients.kaiten.licenses.entitlements.attach(fill("licenseSlug"), { entitlementSlug: "seats", value }, options),
  },
  updateLicenseEntitlement: {
    row: kaitenRows.updateLicenseEntitlement,
    start: (clients, fill, options) =>
      clients.kaiten.licenses.entitlements.update(fill("licenseSlug"), fill("entitlementSlug"), { value }, options),
  },
};

const licensing: Readonly<Record<keyof typeof licensingRows, OperationCall>> = {
  listLicenseEntitlements: {
    row: licensingRows.listLicenseEntitlements,
    start: (clients, _, options) => clients.licensing.licenseEntitlements.list({ licenseId: "lic-1" }, options),
  },
  addLicenseEntitlementToPlan: {
    row: licensingRows.addLicenseEntitlementToPlan,
    start: (clients, fill, options) =>
      clients.licensing.licenseEntitlements.addToPlan(fill("planId"), { entitlementId: "ent-1" }, options),
  },
  getLicenseEntitlement: {
    row: licensingRows.getLicenseEntitlement,
    start: (clients, fill, options) => clients.licensing.licenseEntitlements.get(fill("id"), options),
  },
  updateLicenseEntitlement: {
    row: licensingRows.updateLicenseEntitlement,
    start: (clients, fill, options) =>
      clients.licensing.licenseEntitlements.update(fill("id"), { actual: 0, threshold: 5 }, options),
  },
  refreshLicenseEntitlement: {
    row: licensingRows.refreshLicenseEntitlement,
    start: (clients, fill, options) => clients.licensing.licenseEntitlements.refresh(fill("id"), options),
  },
  createAccessToken: {
    row: licensingRows.createAccessToken,
    start: (clients, _, options) => clients.licensing.authorization.exchange({ userToken: "user-token" }, options),
  },
  refreshAccessToken: {
    row: licensingRows.refreshAccessToken,
    start: (clients, _, options) => clients.licensing.authorization.refresh({ refreshToken: "refresh-token" }, options),
  },
};

const flexnet: Readonly<Record<keyof typeof flexnetRows, OperationCall>> = {
  createEntitlement: {
    row: flexnetRows.createEntitlement,
    start: (clients, _, options) =>
      clients.flexnet.entitlements.create(
        {
          autoGenerate: true,
          lineItems: [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }],
        },
        options,
      ),
  },
};

/** All of them. */
export const everyOperation: readonly OperationCall[] = [kaiten, licensing, flexnet].flatMap((calls) =>
  Object.values<OperationCall>(calls),
);

/** The names of the path parameters of an operation. */
export function parametersOf({ row }: OperationCall): readonly string[] {
  return Array.from(row.path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
}

/** A success of an operation, as its document declares it: the JSON value of the body, or `undefined` for none. */
export function successOf({ row }: OperationCall): unknown {
  return row.answer === "array" ? [] : row.answer === "object" ? { accessToken: "a", refreshToken: "r" } : undefined;
}
