// Licences.
import type {
  ArchiveLicenseError,
  CreateLicenseError,
  DeleteLicenseError,
  GetLicenseError,
  ListLicensesError,
  PublishLicenseError,
  UnarchiveLicenseError,
  UpdateLicenseError,
} from "../../generated/kaiten/errors.js";
import {
  archiveLicense,
  createLicense,
  deleteLicense,
  getLicense,
  listLicenses,
  publishLicense,
  unarchiveLicense,
  updateLicense,
} from "../../generated/kaiten/operations.js";
import type { CreateLicenseRequest, License, LicensePage, UpdateLicenseRequest } from "../../generated/kaiten/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/options.js";
import type { ListCall } from "../core/pages.js";
import type { Send } from "../core/send.js";
import { type KaitenLicenseEntitlements, licenseEntitlements } from "./license-entitlements.js";
import { listCursor, type PageQuery } from "./pages.js";

/** Licences: `client.licenses`. Each version of a licence family is a licence of its own, on sale while `PUBLISHED`. */
export interface KaitenLicenses {
  /** The entitlements that a licence grants. */
  readonly entitlements: KaitenLicenseEntitlements;

  /**
   * Lists the licences of the organization (`GET /licenses`, answered 200 with a page). `for await` goes over all pages.
   *
   * Errors: 400 the cursor is not one that the server made, 401, 403 the scope `read:licenses` is missing, 422 the limit is
   * out of range, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/licenses
   */
  list(query?: PageQuery, options?: CallOptions): ListCall<License, LicensePage, ListLicensesError>;

  /**
   * Reads one licence (`GET /licenses/{licenseSlug}`, answered 200).
   *
   * Errors: 401, 403 the scope `read:licenses` is missing, 404 no such licence, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/openapi-reference/licenses/get-license
   */
  get(licenseSlug: string, options?: CallOptions): Call<License, GetLicenseError>;

  /**
   * Creates a licence, or the next version of the family that `familySlug` or `familyId` names (`POST /licenses`, answered
   * 201). The server assigns the version. After an `unknown` outcome it is not sent again: look for the slug first.
   *
   * Errors: 400, 401, 403 the scope `write:licenses` is missing, 404 no such family, 409 the slug is taken, a draft was to
   * be the default of its family or the plan of the organization allows no more families, 422 the body breaks the schema or
   * names two families, 429, 500, 503 the limit of the plan could not be checked.
   *
   * @see https://docs.kaiten.sh/docs/getting-started/licenses-and-entitlements
   */
  create(body: CreateLicenseRequest, options?: CallOptions): Call<License, CreateLicenseError>;

  /**
   * Replaces a licence (`PUT /licenses/{licenseSlug}`, answered 204). Slug, family and lifecycle state stay as they are.
   *
   * Errors: 400, 401, 403 the scope `write:licenses` is missing, 404 no such licence, 409 only a published licence can be
   * the default of its family or another became it just now, 422 the body breaks the schema or changes what stays, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/licenses
   */
  update(licenseSlug: string, body: UpdateLicenseRequest, options?: CallOptions): Call<void, UpdateLicenseError>;

  /**
   * Deletes a licence, and with the last version of a family the family (`DELETE /licenses/{licenseSlug}`, answered 204).
   *
   * Errors: 400, 401, 403 the scope `write:licenses` is missing, 404 no such licence, 409 an instance uses it or it grants
   * an entitlement still, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/console/licenses
   */
  delete(licenseSlug: string, options?: CallOptions): Call<void, DeleteLicenseError>;

  /**
   * Puts a draft on sale (`POST /licenses/{licenseSlug}/publish`, answered 200 with the licence). After an `unknown`
   * outcome it is not sent again.
   *
   * Errors: 400, 401, 403 the scope `write:licenses` is missing, 404 no such licence, 409 it is no draft, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/concepts/licenses-and-entitlements
   */
  publish(licenseSlug: string, options?: CallOptions): Call<License, PublishLicenseError>;

  /**
   * Takes a licence off sale (`POST /licenses/{licenseSlug}/archive`, answered 200 with the licence). Instances that use it
   * keep it. After an `unknown` outcome it is not sent again.
   *
   * Errors: 400, 401, 403 the scope `write:licenses` is missing, 404 no such licence, 409 it is not published or it is the
   * default of its family, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/concepts/licenses-and-entitlements
   */
  archive(licenseSlug: string, options?: CallOptions): Call<License, ArchiveLicenseError>;

  /**
   * Puts an archived licence on sale again (`POST /licenses/{licenseSlug}/unarchive`, answered 200 with the licence). After
   * an `unknown` outcome it is not sent again.
   *
   * Errors: 400, 401, 403 the scope `write:licenses` is missing, 404 no such licence, 409 it is not archived, 422, 429, 500.
   *
   * @see https://docs.kaiten.sh/docs/concepts/licenses-and-entitlements
   */
  unarchive(licenseSlug: string, options?: CallOptions): Call<License, UnarchiveLicenseError>;
}

/** The methods over a sender. */
export function licenses(send: Send): KaitenLicenses {
  return {
    entitlements: licenseEntitlements(send),
    list: (given = {}, options) => listCursor(listLicenses, given, (query) => send(listLicenses, { query }, options)),
    get: (licenseSlug, options) => send(getLicense, { path: { licenseSlug } }, options),
    create: (body, options) => send(createLicense, { body }, options),
    update: (licenseSlug, body, options) => send(updateLicense, { path: { licenseSlug }, body }, options),
    delete: (licenseSlug, options) => send(deleteLicense, { path: { licenseSlug } }, options),
    publish: (licenseSlug, options) => send(publishLicense, { path: { licenseSlug } }, options),
    archive: (licenseSlug, options) => send(archiveLicense, { path: { licenseSlug } }, options),
    unarchive: (licenseSlug, options) => send(unarchiveLicense, { path: { licenseSlug } }, options),
  };
}
