// Commands on what licences grant.
import fc from "fast-check";
import type { AttachLicenseEntitlementRequest, LicenseEntitlement } from "../../generated/kaiten/types.js";
import { at, place, rarely, same } from "../support/model.js";
import { add, command, find, type KaitenModel, now, remove, replace, stamps } from "./kaiten.js";

type Value = AttachLicenseEntitlementRequest["value"];

const value = fc.oneof(
  fc.constantFrom(-1, 0, 3, 5, 10.5).map((number): Value => ({ type: "number", value: number })),
  fc.constantFrom<Value>({ type: "boolean", value: true }, { type: "object", value: { dark: true } }),
);
const percent = rarely(fc.constantFrom(0, 10, 50, -1, 32_768));
const mostly = fc.constantFrom(true, true, true, false);
const types: Readonly<Record<string, string>> = { BOOLEAN: "boolean", CONFIG: "object" };

/** A grant, or a licence and an entitlement. */
interface Drawn {
  readonly grant: number | undefined;
  readonly license: number;
  readonly entitlement: number;
}

const free = { license: place, entitlement: place };
const pair = { ...free, grant: fc.option(place, { nil: undefined, freq: 4 }) };

/** What a drawn licence grants, or could grant. */
function pick(model: KaitenModel, drawn: Drawn) {
  const named = drawn.grant === undefined ? undefined : at(model.grants, drawn.grant);
  const license = named ? find(model.licenses, named.licenseSlug) : at(model.licenses, drawn.license);
  const entitlement = named
    ? find(model.entitlements, named.entitlementSlug)
    : at(model.entitlements, drawn.entitlement);
  const licenseSlug = license?.slug ?? "nothing";
  const entitlementSlug = entitlement?.slug ?? "nothing";
  const grant = model.grants.find(
    (each) => each.licenseSlug === licenseSlug && each.entitlementSlug === entitlementSlug,
  );
  return { license, entitlement, licenseSlug, entitlementSlug, grant };
}

/** Why a value does not fit an entitlement. */
function misfit(type: string | undefined, { type: given, value }: Value, percent: number | undefined) {
  if (given !== (types[type ?? ""] ?? "number")) return "InvalidValue";
  if (percent === undefined) return undefined;
  // Unlimited goes with unlimited alone.
  const fits = given === "number" && (value === -1 ? percent === -1 : percent >= 0 && percent < 32_768);
  return fits ? undefined : "InvalidLimitCapExceededOveragePercent";
}

/** A value that fits, most like a drawn one. */
function fit(type: string | undefined, value: Value): Value {
  if (type === "BOOLEAN") return { type: "boolean", value: value.value === 0 };
  if (type === "CONFIG") return { type: "object", value: { dark: value.value === 0 } };
  return value.type === "number" ? value : { type: "number", value: 4 };
}

/** How a grant is answered, but for its dates. */
function shown(value: Value, percent: number | undefined) {
  const limitCapExceededOveragePercent = percent ?? (value.value === -1 ? -1 : 0);
  return { value, ...(value.type === "number" && { limitCapExceededOveragePercent }) };
}

const attach = command(
  "attach",
  fc.record({
    ...free,
    fits: mostly,
    isOpen: mostly,
    isNewest: mostly,
    isInUse: mostly,
    value,
    percent,
    isNamed: fc.nat({ max: 9 }),
  }),
  ({ fits, isOpen, isNewest, isInUse, value: anyValue, percent, isNamed, ...drawn }, model) => {
    const inUse = model.licenses.filter(({ slug }) => model.instances.some(({ licenseSlug }) => licenseSlug === slug));
    const license = at(isInUse && inUse.length > 0 ? inUse : model.licenses, drawn.license);
    const licenseSlug = license?.slug ?? "nothing";
    const held = new Set(grantsOf(model, licenseSlug).map(({ entitlementSlug }) => entitlementSlug));
    const open = model.entitlements.filter(({ slug }) => !held.has(slug));
    const among = isOpen && open.length > 0 ? open : model.entitlements;
    const entitlement = isNewest ? among.at(-1) : at(among, drawn.entitlement);
    const entitlementSlug = entitlement?.slug ?? "nothing";
    const value = fits ? fit(entitlement?.type, anyValue) : anyValue;
    const reason = misfit(entitlement?.type, value, percent);
    const body = { value, ...(percent !== undefined && { limitCapExceededOveragePercent: percent }) };
    const refusal = (): string => {
      const code = "AssociateEntitlementToLicense";
      if (isNamed === 0 || entitlement === undefined) return `not-found ${code}.EntitlementNotFound`;
      if (license === undefined) return `not-found ${code}.LicenseNotFound`;
      if (reason !== undefined) return `bad-request ${code}.${reason}`;
      return held.has(entitlementSlug) ? `conflict ${code}.AlreadyAssociated` : "ok";
    };
    return {
      operation: "attachLicenseEntitlement",
      hasBody: true,
      call: (client, odd) =>
        client.licenses.entitlements.attach(licenseSlug, { ...body, ...(isNamed > 0 && { entitlementSlug }), ...odd }),
      ends: refusal(),
      apply() {
        if (license === undefined || entitlement === undefined) return;
        add(model, "grants", {
          ...shown(value, percent),
          entitlementSlug,
          entitlementName: entitlement.name,
          ...(entitlement.type !== undefined && { entitlementType: entitlement.type }),
          licenseId: license.id,
          licenseSlug,
          ...stamps(model),
        });
      },
    };
  },
);

const get = command("get grant", fc.record(pair), (drawn, model) => {
  const { licenseSlug, entitlementSlug, grant } = pick(model, drawn);
  return {
    operation: "getLicenseEntitlement",
    call: (client) => client.licenses.entitlements.get(licenseSlug, entitlementSlug),
    ends: grant ? "ok" : "not-found GetLicenseEntitlement.NotFound",
    apply: (answer) => answer && same(answer, grant),
  };
});

const update = command(
  "update grant",
  fc.record({
    ...pair,
    fits: mostly,
    value,
    percent,
    slug: rarely(fc.constantFrom("seats", "sso")),
  }),
  ({ fits, value: anyValue, percent, slug, ...drawn }, model) => {
    const { entitlement, licenseSlug, entitlementSlug, grant } = pick(model, drawn);
    const value = fits ? fit(entitlement?.type, anyValue) : anyValue;
    const reason = misfit(entitlement?.type, value, percent);
    const refusal = (): string => {
      const code = "UpdateLicenseEntitlement";
      if (slug !== undefined && slug !== entitlementSlug)
        return `unprocessable-content ${code}.EntitlementSlugMismatch`;
      if (grant === undefined) return `not-found ${code}.LicenseEntitlementNotFound`;
      return reason === undefined ? "ok" : `bad-request ${code}.${reason}`;
    };
    return {
      operation: "updateLicenseEntitlement",
      hasBody: true,
      call: (client, odd) =>
        client.licenses.entitlements.update(licenseSlug, entitlementSlug, {
          value,
          ...(percent !== undefined && { limitCapExceededOveragePercent: percent }),
          ...(slug !== undefined && { entitlementSlug: slug }),
          ...odd,
        }),
      ends: refusal(),
      apply() {
        if (grant === undefined) return;
        const { value: _, limitCapExceededOveragePercent: __, ...kept } = grant;
        const after: LicenseEntitlement = { ...kept, ...shown(value, percent), updatedAt: now(model) };
        replace(model.grants, grant, after);
      },
    };
  },
);

const detach = command("detach", fc.record(pair), (drawn, model) => {
  const { licenseSlug, entitlementSlug, grant } = pick(model, drawn);
  return {
    operation: "detachLicenseEntitlement",
    call: (client) => client.licenses.entitlements.detach(licenseSlug, entitlementSlug),
    ends: grant ? "ok" : "not-found DeleteLicenseEntitlement.LicenseEntitlementNotFound",
    apply: () => grant && remove(model, "grants", grant),
  };
});

const list = command(
  "list grants",
  fc.record({ license: place, limit: fc.integer({ min: 1, max: 3 }) }),
  ({ license: drawn, limit }, model) => {
    const license = at(model.licenses, drawn);
    const licenseSlug = license?.slug ?? "nothing";
    return {
      operation: "listLicenseEntitlements",
      call: (client) => client.licenses.entitlements.list(licenseSlug, { limit }),
      ends: license ? "ok" : "not-found GetLicenseEntitlements.LicenseNotFound",
      apply(answer) {
        if (answer === undefined) return;
        const wanted = grantsOf(model, licenseSlug);
        same(answer.items, wanted.slice(0, limit));
        same(answer.hasMore, wanted.length > limit);
      },
    };
  },
);

/** What a licence grants, the newest first. */
export function grantsOf({ grants }: KaitenModel, licenseSlug: string): LicenseEntitlement[] {
  return grants.filter((grant) => grant.licenseSlug === licenseSlug).toReversed();
}

/** What makes grants come and go. */
export const grantMoves = [attach, attach, detach];
export const grantCommands = [attach, attach, attach, attach, get, update, update, detach, detach, list];
