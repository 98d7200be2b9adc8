// Commands on entitlements.
import fc from "fast-check";
import type { CreateEntitlementRequest, Entitlement } from "../../generated/kaiten/types.js";
import { at, place, rarely, same } from "../support/model.js";
import { add, command, find, freeSlug, type KaitenModel, now, remove, replace } from "./kaiten.js";

const methods = ["COUNT", "SUM", "AVERAGE", "MIN", "MAX", "LATEST"] as const;
const text = { name: fc.constantFrom("Seats", "Calls", "Sso"), description: fc.constantFrom(null, "Counted.") };
const number = fc.constantFrom("NUMBER", "NUMBER_AI_CREDIT");

const mostly = fc.constantFrom(true, true, true, false);
const slugs = ["seats", "peak", "low", "calls"];

type Extras = Pick<
  CreateEntitlementRequest,
  | "resetPeriod"
  | "resetAnchor"
  | "unitSingular"
  | "unitPlural"
  | "warningThresholdPercent"
  | "userFacing"
  | "displayOrder"
>;

/** What goes with a number, and rarely with something else. */
const extras = fc
  .tuple(
    fc.constantFrom<Extras>(
      ...[{}, {}, {}, {}, {}],
      { resetPeriod: "HOUR" },
      { resetPeriod: "DAY", resetAnchor: "CALENDAR" },
      { resetPeriod: "HOUR", resetAnchor: "LICENSE_START" },
      { resetAnchor: "CALENDAR" },
    ),
    fc.constantFrom<Extras>(
      ...[{}, {}, {}, {}, {}],
      { unitSingular: "call", unitPlural: "calls" },
      { unitSingular: "call" },
    ),
    fc.constantFrom<Extras>(
      ...[{}, {}, {}, {}, {}],
      { warningThresholdPercent: 80 },
      { userFacing: true, displayOrder: 2 },
    ),
  )
  .map(([period, units, shown]): Extras => ({ ...period, ...units, ...shown }));

const isNumber = (type: string | undefined): boolean => type === "NUMBER" || type === "NUMBER_AI_CREDIT";

/** Which members do not go together. */
function misfit(type: string | undefined, method: string | undefined, sent: Extras): string | undefined {
  const units = [sent.unitSingular, sent.unitPlural].filter((unit) => unit !== undefined).length;
  if (isNumber(type) ? units === 1 : units > 0) return "InvalidUnitsConfiguration";
  if (!isNumber(type) && sent.warningThresholdPercent !== undefined) return "InvalidEnforcementPolicyConfiguration";
  const isReset = sent.resetPeriod !== undefined;
  const canBeReset = isNumber(type) && method !== "LATEST";
  if (isReset ? !canBeReset : sent.resetAnchor !== undefined) return "InvalidResetConfiguration";
  return undefined;
}

/** What is there where nothing is sent. */
function defaults({ resetPeriod }: Extras) {
  return {
    ...(resetPeriod !== undefined && { resetAnchor: "CALENDAR" }),
    warningThresholdPercent: 0,
    userFacing: false,
    displayOrder: 0,
  };
}

/** The entitlement that a drawn place means, and its slug: one that fits, where there is one. */
function pick(model: KaitenModel, drawn: number, fits: (entitlement: Entitlement) => boolean = () => true) {
  const fitting = model.entitlements.filter(fits);
  const entitlement = at(fitting.length > 0 ? fitting : model.entitlements, drawn);
  return { entitlement, entitlementSlug: entitlement?.slug ?? "nothing" };
}

const create = command(
  "create entitlement",
  fc.record({
    slug: fc.constantFrom(
      "again",
      "again",
      "again",
      "again",
      "again",
      "seats",
      "calls",
      "sso",
      "theme",
      undefined,
      undefined,
    ),
    body: fc.record({ ...text, type: fc.oneof(number, number, fc.constantFrom("BOOLEAN", "CONFIG")) }),
    method: rarely(fc.constantFrom(...methods)),
    numbers: fc.constantFrom(...methods),
    extras,
    isGrouped: fc.constantFrom(...Array.from({ length: 12 }, () => false), true),
  }),
  ({ slug: drawn, body, method, numbers, extras, isGrouped }, model) => {
    // A slug that is free again may belong to something that is still counted.
    const wanted =
      drawn === "again" ? (slugs.find((each) => find(model.entitlements, each) === undefined) ?? drawn) : drawn;
    // Numbers are mostly sent with a method, and the others mostly without.
    const aggregationMethod = isNumber(body.type) && method === undefined ? numbers : method;
    const sent = { ...body, ...extras, ...(aggregationMethod !== undefined && { aggregationMethod }) };
    const reason = misfit(body.type, aggregationMethod, extras);
    const slug = freeSlug(wanted, body.name, (given) => find(model.entitlements, given) !== undefined);
    const refusal = (): string => {
      if (reason !== undefined) return `bad-request CreateEntitlement.${reason}`;
      if (isGrouped) return "not-found CreateEntitlement.GroupNotFound";
      return slug === undefined ? "conflict CreateEntitlement.SlugConflict" : "ok";
    };
    return {
      operation: "createEntitlement",
      hasBody: true,
      call: (client, odd) =>
        client.entitlements.create({
          ...sent,
          ...(wanted !== undefined && { slug: wanted }),
          ...(isGrouped && { groupSlugs: ["api"] }),
          ...odd,
        }),
      ends: refusal(),
      async apply(answer, client) {
        const entitlement = answer ?? (await client.entitlements.get(slug ?? ""));
        same(entitlement, {
          ...defaults(extras),
          ...body,
          ...extras,
          ...(isNumber(body.type) && { aggregationMethod }),
          id: entitlement.id,
          slug,
          createdAt: now(model),
          updatedAt: now(model),
        });
        add(model, "entitlements", entitlement);
      },
    };
  },
);

const get = command("get entitlement", place, (drawn, model) => {
  const { entitlement, entitlementSlug } = pick(model, drawn);
  return {
    operation: "getEntitlement",
    call: (client) => client.entitlements.get(entitlementSlug),
    ends: entitlement ? "ok" : "not-found GetEntitlement.NotFound",
    apply: (answer) => answer && same(answer, entitlement),
  };
});

const update = command(
  "update entitlement",
  fc.record({
    place,
    body: fc.record(text),
    keepsPeriod: fc.oneof(fc.constant(true), fc.constant(true), fc.boolean()),
    slug: rarely(fc.constantFrom("seats", "sso")),
    type: rarely(fc.constantFrom("NUMBER", "BOOLEAN")),
    method: rarely(fc.constantFrom(...methods)),
    extras,
  }),
  ({ place, body, keepsPeriod, slug, type, method, extras }, model) => {
    const { entitlement, entitlementSlug } = pick(model, place);
    const { resetPeriod, resetAnchor } = entitlement ?? {};
    // What is set once has to be sent again.
    const period: Extras =
      keepsPeriod && resetPeriod !== undefined
        ? {
            resetPeriod: resetPeriod === "HOUR" ? "HOUR" : "DAY",
            resetAnchor: resetAnchor === "CALENDAR" ? "CALENDAR" : "LICENSE_START",
          }
        : {};
    const members: Extras = { ...extras, ...period };
    const refusal = (): string => {
      if (slug !== undefined && slug !== entitlementSlug) {
        return "unprocessable-content UpdateEntitlement.SlugNotRenameable";
      }
      if (entitlement === undefined) return "not-found UpdateEntitlement.NotFound";
      if (type !== undefined && type !== entitlement.type) return "bad-request UpdateEntitlement.ImmutableType";
      if (method !== undefined && method !== entitlement.aggregationMethod) {
        return "bad-request UpdateEntitlement.ImmutableAggregationMethod";
      }
      if (resetPeriod !== undefined && members.resetPeriod !== resetPeriod) {
        return "bad-request UpdateEntitlement.ImmutableResetPeriod";
      }
      if (resetAnchor !== undefined && members.resetAnchor !== resetAnchor) {
        return "bad-request UpdateEntitlement.ImmutableResetAnchor";
      }
      const reason = misfit(entitlement.type, entitlement.aggregationMethod, members);
      return reason === undefined ? "ok" : `bad-request UpdateEntitlement.${reason}`;
    };
    return {
      operation: "updateEntitlement",
      hasBody: true,
      call: (client, odd) =>
        client.entitlements.update(entitlementSlug, {
          ...body,
          ...members,
          ...(slug !== undefined && { slug }),
          ...(type !== undefined && { type }),
          ...(method !== undefined && { aggregationMethod: method }),
          ...odd,
        }),
      ends: refusal(),
      apply() {
        if (entitlement === undefined) return;
        const { id, slug, createdAt, type = "", aggregationMethod } = entitlement;
        const after = { ...defaults(members), ...body, ...members, id, slug, type, createdAt, updatedAt: now(model) };
        replace(model.entitlements, entitlement, {
          ...after,
          ...(aggregationMethod !== undefined && { aggregationMethod }),
        });
        model.grants = model.grants.map((grant) =>
          grant.entitlementSlug === slug ? { ...grant, entitlementName: body.name } : grant,
        );
      },
    };
  },
);

const erase = command(
  "delete entitlement",
  fc.record({ place, fits: mostly, isOldest: mostly }),
  ({ place, fits, isOldest }, model) => {
    const granted = new Set(model.grants.map((grant) => grant.entitlementSlug));
    const isFree = ({ slug }: Entitlement): boolean => !fits || !granted.has(slug);
    const { entitlement, entitlementSlug } = pick(model, isOldest ? 0 : place, isFree);
    const isGranted = granted.has(entitlementSlug);
    return {
      operation: "deleteEntitlement",
      call: (client) => client.entitlements.delete(entitlementSlug),
      ends: entitlement
        ? isGranted
          ? "internal-server-error INTERNAL"
          : "ok"
        : "not-found DeleteEntitlement.NotFound",
      apply: () => entitlement && remove(model, "entitlements", entitlement),
    };
  },
);

/** What makes entitlements come and go. */
export const entitlementMoves = [create, create, erase];
export const entitlementCommands = [create, create, create, get, update, update, erase, erase];
