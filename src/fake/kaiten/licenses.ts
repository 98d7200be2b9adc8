// Licences in the fake of Kaiten: families with their versions, and the moves of a version on and off sale.
import type { License, operations, Problem } from "../../../generated/kaiten/types.js";
import type { Clock } from "../../core/options.js";
import { nextId } from "../ids.js";
import type { Resolvers } from "../resolver.js";
import { page } from "./pages.js";
import { refuser } from "./refusals.js";
import { bySlug, idOf, type KaitenFakeLicense, type KaitenFakeState, newId, newSlug } from "./state.js";

type Ids =
  | "listLicenses"
  | "createLicense"
  | "getLicense"
  | "updateLicense"
  | "deleteLicense"
  | "publishLicense"
  | "archiveLicense"
  | "unarchiveLicense";

/** A move of a licence from one state to another. */
interface Move {
  readonly useCase: string;
  readonly from: string;
  readonly to: string;
  /** The code for a licence in another state. */
  readonly code: string;
}

/** The resolvers of licences. The codes of 404 are by the vendor's source. */
export function licenseResolvers(state: KaitenFakeState, clock: Clock): Pick<Resolvers<operations>, Ids> {
  const now = (): string => new Date(clock.now()).toISOString();

  /** Takes the default from the other versions of a family: there is one at most. */
  const clearDefault = (familyId: string): void => {
    for (const license of versionsOf(state, familyId).filter(({ isDefault }) => isDefault)) {
      Object.assign(license, { isDefault: false, updatedAt: now() });
    }
  };

  const move =
    ({ useCase, from, to, code }: Move) =>
    (
      { path: { licenseSlug } }: { readonly path: { readonly licenseSlug: string } },
      pathname: string,
    ): { status: 200; body: License } | { status: 404 | 409; body: Problem } => {
      const refuse = refuser(pathname, useCase);
      const license = bySlug(state.licenses, licenseSlug);
      if (license === undefined) return refuse(404, "NotFound", "the license does not exist");
      const { lifecycleState, isDefault } = viewLicense(state, license);
      if (lifecycleState !== from) return refuse(409, code, `the license is ${lifecycleState}, not ${from}`);
      if (to === "ARCHIVED" && isDefault) {
        return refuse(409, "DefaultMustBePublished", "the license is the default of its family");
      }
      Object.assign(license, { lifecycleState: to, updatedAt: now() });
      return { status: 200, body: viewLicense(state, license) };
    };

  return {
    listLicenses({ query }, pathname) {
      const found = page(state.licenses, query, ({ slug }) => idOf("license", slug, state.licenses));
      // By the vendor's source: the code of a cursor that is none, here and in the other lists.
      if (found === undefined) return refuser(pathname, "Licenses")(400, "InvalidCursor", "the cursor is not valid");
      return { status: 200, body: { ...found, items: found.items.map((license) => viewLicense(state, license)) } };
    },

    createLicense({ body }, pathname) {
      const refuse = refuser(pathname, "CreateLicense");
      const { slug: wanted, familyId, familySlug, lifecycleState = "PUBLISHED", versionName, ...rest } = body;
      const joins = familyId !== undefined || familySlug !== undefined;
      const families = state.licenses.map(familyOf);
      const joined = families.find(({ id, slug }) => (familyId === undefined ? slug === familySlug : id === familyId));
      if (joins && joined === undefined) return refuse(404, "FamilyNotFound", "the license family does not exist");
      if (joins && familySlug !== undefined && joined?.slug !== familySlug) {
        return refuse(422, "FamilyMismatch", "familyId and familySlug name different families");
      }
      if (rest.isDefault && lifecycleState !== "PUBLISHED") {
        return refuse(409, "DefaultMustBePublished", "only a published license can be the default of its family");
      }
      const version = joined === undefined ? 1 : lastVersion(state, joined.id) + 1;
      // By the vendor's source: a version is named after its family, and the slug of a family is taken too.
      const slug = newSlug(
        wanted,
        joins ? `${joined?.slug}-v${version}` : rest.name,
        (given) =>
          bySlug(state.licenses, given) !== undefined || (!joins && families.some((family) => family.slug === given)),
      );
      if (slug === undefined) return refuse(409, "SlugConflict", "a license of this slug exists");
      const family = joined ?? {
        id: nextId(state.numbers, "family", (id) => families.some((other) => other.id === id)),
        slug,
      };
      if (rest.isDefault) clearDefault(family.id);
      state.numbers[counterOf(family.id)] = version;
      const license: KaitenFakeLicense = {
        ...rest,
        id: newId(state.numbers, "license", state.licenses),
        slug,
        version: String(version),
        versionName: versionName ?? `Version - ${version}`,
        lifecycleState,
        familyId: family.id,
        familySlug: family.slug,
        createdAt: now(),
        updatedAt: now(),
      };
      state.licenses.push(license);
      return { status: 201, body: viewLicense(state, license) };
    },

    getLicense({ path: { licenseSlug } }, pathname) {
      const license = bySlug(state.licenses, licenseSlug);
      return license
        ? { status: 200, body: viewLicense(state, license) }
        : refuser(pathname, "GetLicense")(404, "NotFound", "the license does not exist");
    },

    updateLicense({ path: { licenseSlug }, body }, pathname) {
      const refuse = refuser(pathname, "UpdateLicense");
      const { slug, familyId, lifecycleState, ...rest } = body;
      // By the vendor's source: the codes of the refusals with 422.
      if (slug !== undefined && slug !== licenseSlug) {
        return refuse(422, "SlugNotRenameable", "the slug of a license cannot be changed");
      }
      const license = bySlug(state.licenses, licenseSlug);
      if (license === undefined) return refuse(404, "NotFound", "the license does not exist");
      const present = viewLicense(state, license);
      if (lifecycleState !== undefined && lifecycleState !== present.lifecycleState) {
        return refuse(422, "LifecycleStateNotSettable", `the license is ${present.lifecycleState}`);
      }
      if (familyId !== undefined && familyId !== present.familyId) {
        return refuse(422, "FamilyNotReassignable", "a license stays in its family");
      }
      if (rest.isDefault && present.lifecycleState !== "PUBLISHED") {
        return refuse(409, "DefaultMustBePublished", "only a published license can be the default of its family");
      }
      if (rest.isDefault && !present.isDefault) clearDefault(present.familyId);
      // What is replaced without a name of its version has none.
      const { versionName: _, ...kept } = license;
      state.licenses[state.licenses.indexOf(license)] = { ...kept, ...rest, updatedAt: now() };
      return { status: 204, body: undefined };
    },

    deleteLicense({ path: { licenseSlug } }, pathname) {
      const refuse = refuser(pathname, "DeleteLicense");
      const license = bySlug(state.licenses, licenseSlug);
      if (license === undefined) return refuse(404, "NotFound", "the license does not exist");
      if ([...state.instances, ...state.grants].some((user) => user.licenseSlug === licenseSlug)) {
        return refuse(409, "InUseConflict", "an instance uses the license, or it grants an entitlement still");
      }
      state.licenses.splice(state.licenses.indexOf(license), 1);
      return { status: 204, body: undefined };
    },

    publishLicense: move({ useCase: "PublishLicense", from: "DRAFT", to: "PUBLISHED", code: "NotADraft" }),
    // By the vendor's source: the codes of these two.
    archiveLicense: move({ useCase: "ArchiveLicense", from: "PUBLISHED", to: "ARCHIVED", code: "NotPublished" }),
    unarchiveLicense: move({ useCase: "UnarchiveLicense", from: "ARCHIVED", to: "PUBLISHED", code: "NotArchived" }),
  };
}

/** A licence as answers have it. */
export function viewLicense(state: KaitenFakeState, license: KaitenFakeLicense): License {
  // No answer has the slug of the family.
  const { familySlug: _, ...told } = license;
  return {
    id: idOf("license", license.slug, state.licenses),
    name: license.slug,
    description: "",
    type: "PAID",
    version: "1",
    isDefault: false,
    familyId: familyOf(license).id,
    lifecycleState: "PUBLISHED",
    createdAt: state.seededAt,
    updatedAt: state.seededAt,
    ...told,
  };
}

/** By the vendor's source: a family has the slug of the licence that opened it. */
function familyOf({ slug, familySlug = slug, familyId }: KaitenFakeLicense): { id: string; slug: string } {
  return { id: familyId ?? `family-${familySlug}`, slug: familySlug };
}

function versionsOf({ licenses }: KaitenFakeState, familyId: string): KaitenFakeLicense[] {
  return licenses.filter((license) => familyOf(license).id === familyId);
}

/** By the vendor's source: the number of a version is not given again, also where that version was deleted. */
function lastVersion(state: KaitenFakeState, familyId: string): number {
  const versions = versionsOf(state, familyId).map(({ version = "1" }) => Number.parseInt(version, 10) || 0);
  return Math.max(state.numbers[counterOf(familyId)] ?? 0, ...versions);
}

function counterOf(familyId: string): string {
  return `version of ${familyId}`;
}
