// Commands on licences: families with their versions, and the moves of a version on and off sale.
import fc from "fast-check";
import type { License } from "../../generated/kaiten/types.js";
import { at, maybe, place, rarely, same } from "../support/model.js";
import { add, command, find, freeSlug, type KaitenModel, now, remove, replace } from "./kaiten.js";

const fields = {
  name: fc.constantFrom("Basic", "Pro", "Team"),
  description: fc.constantFrom("", "Everything."),
  type: fc.constantFrom("DEVELOPMENT", "TRIAL", "PAID", "COMMUNITY"),
  isDefault: fc.oneof({ arbitrary: fc.constant(false), weight: 3 }, { arbitrary: fc.constant(true), weight: 1 }),
  versionName: fc.constantFrom("Winter", "Summer"),
};
const mostly = fc.constantFrom(true, true, true, false);
const required = ["name", "description", "type", "isDefault"] as const;

/** The licence that a drawn place means, and its slug: one that fits, where there is one. */
function pick(model: KaitenModel, drawn: number, fits: (license: License) => boolean = () => true) {
  const fitting = model.licenses.filter(fits);
  const license = at(fitting.length > 0 ? fitting : model.licenses, drawn);
  return { license, licenseSlug: license?.slug ?? "nothing" };
}

/** The families that have versions. */
function familiesOf({ licenses, families }: KaitenModel): readonly { id: string; slug: string }[] {
  return licenses.map(({ familyId }) => ({ id: familyId, slug: families.get(familyId)?.slug ?? "" }));
}

/** Another version of a family is put forward. */
function clearDefault(model: KaitenModel, familyId: string): void {
  model.licenses = model.licenses.map((license) =>
    license.familyId === familyId && license.isDefault
      ? { ...license, isDefault: false, updatedAt: now(model) }
      : license,
  );
}

const create = command(
  "create license",
  fc.record({
    fields: fc.record(
      {
        ...fields,
        slug: fc.constantFrom("basic", "pro", "team", "lite", "max"),
        lifecycleState: fc.constantFrom("DRAFT", "DRAFT", "PUBLISHED"),
      },
      { requiredKeys: [...required] },
    ),
    familyById: maybe(place),
    familyBySlug: rarely(place),
  }),
  (drawn, model) => {
    const families = familiesOf(model);
    const familyId = drawn.familyById === undefined ? undefined : (at(families, drawn.familyById)?.id ?? "nothing");
    const familySlug =
      drawn.familyBySlug === undefined ? undefined : (at(families, drawn.familyBySlug)?.slug ?? "nothing");
    const { slug: wanted, lifecycleState = "PUBLISHED", ...body } = drawn.fields;
    const joins = familyId !== undefined || familySlug !== undefined;
    const joined = families.find(({ id, slug }) => (familyId === undefined ? slug === familySlug : id === familyId));
    const version = joined === undefined ? 1 : (model.families.get(joined.id)?.version ?? 0) + 1;
    const slug = freeSlug(
      wanted,
      joined ? `${joined.slug}-v${version}` : body.name,
      (given) => find(model.licenses, given) !== undefined || (!joins && families.some((each) => each.slug === given)),
    );
    const refusal = (): string => {
      if (joins && joined === undefined) return "not-found CreateLicense.FamilyNotFound";
      if (familySlug !== undefined && familySlug !== joined?.slug) {
        return "unprocessable-content CreateLicense.FamilyMismatch";
      }
      if (body.isDefault && lifecycleState === "DRAFT") return "conflict CreateLicense.DefaultMustBePublished";
      return slug === undefined ? "conflict CreateLicense.SlugConflict" : "ok";
    };
    return {
      operation: "createLicense",
      hasBody: true,
      call: (client, odd) =>
        client.licenses.create({
          ...drawn.fields,
          ...(familyId !== undefined && { familyId }),
          ...(familySlug !== undefined && { familySlug }),
          ...odd,
        }),
      ends: refusal(),
      async apply(answer, client) {
        const license = answer ?? (await client.licenses.get(slug ?? ""));
        const family = joined ?? { id: license.familyId, slug: license.slug };
        if (joined === undefined && model.families.has(family.id))
          throw new Error("a new family has the id of another");
        if (body.isDefault) clearDefault(model, family.id);
        model.families.set(family.id, { slug: family.slug, version });
        same(license, {
          versionName: `Version - ${version}`,
          ...body,
          id: license.id,
          slug,
          lifecycleState,
          version: String(version),
          familyId: family.id,
          createdAt: now(model),
          updatedAt: now(model),
        });
        add(model, "licenses", license);
      },
    };
  },
);

const get = command("get license", place, (drawn, model) => {
  const { license, licenseSlug } = pick(model, drawn);
  return {
    operation: "getLicense",
    call: (client) => client.licenses.get(licenseSlug),
    ends: license ? "ok" : "not-found GetLicense.NotFound",
    apply: (answer) => answer && same(answer, license),
  };
});

const update = command(
  "update license",
  fc.record({
    place,
    body: fc.record(fields, { requiredKeys: [...required] }),
    slug: rarely(fc.constantFrom("basic", "pro")),
    lifecycleState: rarely(fc.constantFrom("DRAFT", "PUBLISHED", "ARCHIVED")),
    family: rarely(place),
  }),
  ({ place, body, slug, lifecycleState, family }, model) => {
    const { license, licenseSlug } = pick(model, place);
    const familyId = family === undefined ? undefined : (at(model.licenses, family)?.familyId ?? "nothing");
    const refusal = (): string => {
      if (slug !== undefined && slug !== licenseSlug) return "unprocessable-content UpdateLicense.SlugNotRenameable";
      if (license === undefined) return "not-found UpdateLicense.NotFound";
      if (lifecycleState !== undefined && lifecycleState !== license.lifecycleState) {
        return "unprocessable-content UpdateLicense.LifecycleStateNotSettable";
      }
      if (familyId !== undefined && familyId !== license.familyId) {
        return "unprocessable-content UpdateLicense.FamilyNotReassignable";
      }
      const isOff = body.isDefault && license.lifecycleState !== "PUBLISHED";
      return isOff ? "conflict UpdateLicense.DefaultMustBePublished" : "ok";
    };
    return {
      operation: "updateLicense",
      hasBody: true,
      call: (client, odd) =>
        client.licenses.update(licenseSlug, {
          ...body,
          ...(slug !== undefined && { slug }),
          ...(lifecycleState !== undefined && { lifecycleState }),
          ...(familyId !== undefined && { familyId }),
          ...odd,
        }),
      ends: refusal(),
      apply() {
        if (license === undefined) return;
        if (body.isDefault && !license.isDefault) clearDefault(model, license.familyId);
        const { versionName: _, ...kept } = license;
        replace(model.licenses, license, { ...kept, ...body, updatedAt: now(model) });
      },
    };
  },
);

const erase = command("delete license", fc.record({ place, fits: mostly }), ({ place, fits }, model) => {
  const used = new Set([...model.instances, ...model.grants].map((user) => user.licenseSlug));
  const { license, licenseSlug } = pick(model, place, ({ slug }) => !fits || !used.has(slug));
  const isUsed = used.has(licenseSlug);
  const refusal = isUsed ? "conflict DeleteLicense.InUseConflict" : "ok";
  return {
    operation: "deleteLicense",
    call: (client) => client.licenses.delete(licenseSlug),
    ends: license ? refusal : "not-found DeleteLicense.NotFound",
    apply: () => license && remove(model, "licenses", license),
  };
});

const moves = {
  publish: { operation: "publishLicense", from: "DRAFT", to: "PUBLISHED", code: "PublishLicense.NotADraft" },
  archive: { operation: "archiveLicense", from: "PUBLISHED", to: "ARCHIVED", code: "ArchiveLicense.NotPublished" },
  unarchive: { operation: "unarchiveLicense", from: "ARCHIVED", to: "PUBLISHED", code: "UnarchiveLicense.NotArchived" },
} as const;
const steps = ["publish", "archive", "unarchive"] as const;

const move = command(
  "move license",
  fc.record({ place, how: fc.constantFrom(...steps), fits: mostly }),
  ({ place, how, fits }, model) => {
    const { operation, from, to, code } = moves[how];
    const { license, licenseSlug } = pick(model, place, ({ lifecycleState }) => !fits || lifecycleState === from);
    const refusal = (): string => {
      if (license === undefined) return `not-found ${code.replace(/\..*/, ".NotFound")}`;
      if (license.lifecycleState !== from) return `conflict ${code}`;
      return how === "archive" && license.isDefault ? "conflict ArchiveLicense.DefaultMustBePublished" : "ok";
    };
    return {
      operation,
      call: (client) => client.licenses[how](licenseSlug),
      ends: refusal(),
      apply(answer) {
        if (license === undefined) return;
        const moved = { ...license, lifecycleState: to, updatedAt: now(model) };
        if (answer) same(answer, moved);
        replace(model.licenses, license, moved);
      },
    };
  },
);

/** What makes licences come and go. */
export const licenseMoves = [create, create, create, erase, erase, move];
export const licenseCommands = [create, create, create, get, update, update, erase, erase, move, move, move, move];
