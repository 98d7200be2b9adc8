// A stateful model of Kaiten. What the vendor does not document is marked as inferred where it is decided.
import { operationDetails } from "../../generated/kaiten/operation-details.js";
import type { EntitlementValue, operations, Problem } from "../../generated/kaiten/types.js";
import * as validators from "../../generated/kaiten/validators.js";
import { createFake } from "./create-fake.js";
import type { Fake } from "./fake.js";
import { kaitenProblem, kaitenRefusals } from "./kaiten-refusals.js";
import type { Resolvers } from "./resolver.js";

/** A licence of the fake. */
export interface KaitenFakeLicense {
  /** What a path names it by. */
  readonly slug: string;
}

/** An entitlement of the fake; its type decides which values it takes. */
export interface KaitenFakeEntitlement {
  /** What a path or a body names it by. */
  readonly slug: string;
  /** `NUMBER` and `NUMBER_AI_CREDIT` take numbers, `BOOLEAN` booleans and `CONFIG` objects. */
  readonly type: "NUMBER" | "NUMBER_AI_CREDIT" | "BOOLEAN" | "CONFIG";
}

/** An entitlement that a licence grants, with its value. */
export interface KaitenFakeGrant {
  /** The slug of the licence that grants it. */
  readonly licenseSlug: string;
  /** The slug of the entitlement. */
  readonly entitlementSlug: string;
  /** The value that is granted. */
  readonly value: EntitlementValue;
  /** How far usage may pass the value, in percent; as it was sent. */
  readonly limitCapExceededOveragePercent?: number;
}

/** What the fake holds. */
export interface KaitenFakeState {
  /** The licences. */
  licenses: KaitenFakeLicense[];
  /** The entitlements that licences can grant. */
  entitlements: KaitenFakeEntitlement[];
  /** What the licences grant. */
  grants: KaitenFakeGrant[];
}

/** The options of a fake of Kaiten: where it stands, and what it holds at first and after `reset`. */
export interface KaitenFakeOptions {
  /**
   * The licences at first.
   * @default none
   */
  readonly licenses?: readonly KaitenFakeLicense[];
  /**
   * The entitlements at first.
   * @default none
   */
  readonly entitlements?: readonly KaitenFakeEntitlement[];
  /**
   * What the licences grant at first.
   * @default nothing
   */
  readonly grants?: readonly KaitenFakeGrant[];
  /**
   * The base URL that requests are expected under.
   * @default "https://demo.kaiten.sh/api"
   */
  readonly baseUrl?: string;
  /**
   * The bearer tokens that it accepts.
   * @default every token that begins with `ksh_`
   */
  readonly tokens?: readonly string[];
}

/** A fake of Kaiten. */
export type KaitenFake = Fake<keyof operations, KaitenFakeState, Problem>;

/**
 * A stateful model of Kaiten, to test against.
 *
 * @throws {TypeError} for a `baseUrl` that is no URL.
 */
export function createKaitenFake(options: KaitenFakeOptions = {}): KaitenFake {
  const { baseUrl = "https://demo.kaiten.sh/api", tokens, licenses = [], entitlements = [], grants = [] } = options;
  return createFake<operations, KaitenFakeState, Problem>({
    baseUrl,
    operations: operationDetails,
    validators,
    refusals: kaitenRefusals,
    seed: () => structuredClone({ licenses: [...licenses], entitlements: [...entitlements], grants: [...grants] }),
    resolvers: kaitenResolvers,
    accepts: (token) => (tokens ? tokens.includes(token) : token.startsWith("ksh_")),
  });
}

const valueTypes = { NUMBER: "number", NUMBER_AI_CREDIT: "number", BOOLEAN: "boolean", CONFIG: "object" } as const;

function kaitenResolvers(state: KaitenFakeState): Resolvers<operations> {
  const find = (licenseSlug: string, entitlementSlug: string): KaitenFakeGrant | undefined =>
    state.grants.find((grant) => grant.licenseSlug === licenseSlug && grant.entitlementSlug === entitlementSlug);

  return {
    attachLicenseEntitlement({ path: { licenseSlug }, body }, pathname) {
      const { entitlementSlug = "" } = body;
      const refuse = refuser(pathname, "AssociateEntitlementToLicense");
      // The vendor looks the entitlement up first. Inferred: that the value is judged before a second grant is.
      const entitlement = state.entitlements.find(({ slug }) => slug === entitlementSlug);
      if (entitlement === undefined) return refuse(404, "EntitlementNotFound", "the entitlement does not exist");
      if (!state.licenses.some(({ slug }) => slug === licenseSlug)) {
        return refuse(404, "LicenseNotFound", "the license does not exist");
      }
      const reason = misfit(entitlement, body);
      if (reason !== undefined) return refuse(400, reason.code, reason.detail);
      if (find(licenseSlug, entitlementSlug) !== undefined) {
        return refuse(409, "AlreadyAssociated", "the entitlement is already attached to the license");
      }
      state.grants.push({ ...body, licenseSlug, entitlementSlug });
      return { status: 204, body: undefined };
    },

    updateLicenseEntitlement({ path: { licenseSlug, entitlementSlug }, body }, pathname) {
      // Inferred: the names of this operation's codes; those of attaching are documented.
      const refuse = refuser(pathname, "UpdateLicenseEntitlement");
      if (body.entitlementSlug !== undefined && body.entitlementSlug !== entitlementSlug) {
        return refuse(422, "EntitlementSlugMismatch", "the body names another entitlement than the path");
      }
      const grant = find(licenseSlug, entitlementSlug);
      const entitlement = state.entitlements.find(({ slug }) => slug === entitlementSlug);
      if (grant === undefined || entitlement === undefined) {
        return refuse(404, "LicenseEntitlementNotFound", "the license does not grant the entitlement");
      }
      const reason = misfit(entitlement, body);
      if (reason !== undefined) return refuse(400, reason.code, reason.detail);
      state.grants[state.grants.indexOf(grant)] = { ...body, licenseSlug, entitlementSlug };
      return { status: 204, body: undefined };
    },
  };
}

/** Refuses for one route, with codes that begin with the name of its use case. */
function refuser(pathname: string, useCase: string) {
  return <Status extends 400 | 404 | 409 | 422>(
    status: Status,
    code: string,
    detail: string,
  ): { status: Status; body: Problem } => ({
    status,
    body: kaitenProblem(pathname, status, { code: `${useCase}.${code}`, detail }),
  });
}

/** Why a value does not fit an entitlement, if it does not. */
function misfit(
  { type }: KaitenFakeEntitlement,
  { value, limitCapExceededOveragePercent: percent }: Pick<KaitenFakeGrant, "value" | "limitCapExceededOveragePercent">,
): { code: string; detail: string } | undefined {
  if (value.type !== valueTypes[type])
    return { code: "InvalidValue", detail: `the value does not fit an entitlement of the type ${type}` };
  if (percent === undefined) return undefined;
  const unlimited = value.type === "number" && value.value === -1;
  const allowed = value.type === "number" && (unlimited ? percent === -1 : percent >= 0 && percent <= 32_767);
  return allowed
    ? undefined
    : { code: "InvalidLimitCapExceededOveragePercent", detail: "the overage percent does not fit the value" };
}
