// What `licensing-sdk/kaiten` declares, as a person would write it for consumers/cost.mts: the five operations of Kaiten
// that the program uses, with the members of their bodies and every failure.
import type {
  Call,
  CallOptions,
  ClientOptions,
  CommonError,
  ConflictError,
  ListCall,
  NotFoundError,
  ServiceUnavailableError,
  Token,
  UnprocessableContentError,
} from "./index.js";

export interface License {
  id: string;
  name: string;
  slug: string;
  description: string;
  type: "DEVELOPMENT" | "TRIAL" | "PAID" | "COMMUNITY" | (string & {});
  version: string;
  versionName?: string;
  isDefault: boolean;
  familyId: string;
  lifecycleState: "DRAFT" | "PUBLISHED" | "ARCHIVED" | (string & {});
  createdAt: string;
  updatedAt: string;
}

export interface LicensePage {
  items: License[];
  hasMore: boolean;
  nextCursor?: string;
}

export type Value =
  | { type: "number"; value: number }
  | { type: "boolean"; value: boolean }
  | { type: "object"; value: { [key: string]: unknown } };

export interface LicenseEntitlement {
  entitlementSlug: string;
  entitlementName: string;
  entitlementType?: "BOOLEAN" | "NUMBER" | "CONFIG" | (string & {});
  value: Value;
  limitCapExceededOveragePercent?: number;
  licenseId: string;
  licenseSlug: string;
  createdAt: string;
  updatedAt: string;
}

export interface LicenseEntitlementPage {
  items: LicenseEntitlement[];
  hasMore: boolean;
  nextCursor?: string;
}

export interface AttachLicenseEntitlementRequest {
  entitlementSlug?: string;
  value: Value;
  limitCapExceededOveragePercent?: number;
}

export interface ReportEntitlementUsageRequest {
  value: { type: "number"; value: number };
  behavior: "append" | "set";
  metadata?: { [key: string]: unknown };
  transactionId?: string;
}

export interface EntitlementUsage {
  entitlementId: string;
  entitlementSlug: string;
  licenseId: string;
  licenseSlug: string;
  value: Value;
  limit?: Value;
  currentPeriodStart?: string;
  currentPeriodEnd?: string;
}

export type ListLicensesError = CommonError | UnprocessableContentError;
export type ListLicenseEntitlementsError = CommonError | NotFoundError | UnprocessableContentError;
export type UpdateLicenseEntitlementError = CommonError | NotFoundError | ConflictError | UnprocessableContentError;
export type ReportInstanceUsageError = CommonError | NotFoundError | ConflictError | UnprocessableContentError;
export type AttachLicenseEntitlementError =
  | CommonError
  | NotFoundError
  | ConflictError
  | UnprocessableContentError
  | ServiceUnavailableError;

export interface PageQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

export interface KaitenClient {
  readonly licenses: {
    list(query?: PageQuery, options?: CallOptions): ListCall<License, LicensePage, ListLicensesError>;
    readonly entitlements: {
      list(
        license: string,
        query?: PageQuery,
        options?: CallOptions,
      ): ListCall<LicenseEntitlement, LicenseEntitlementPage, ListLicenseEntitlementsError>;
      attach(
        license: string,
        body: AttachLicenseEntitlementRequest,
        options?: CallOptions,
      ): Call<void, AttachLicenseEntitlementError>;
      update(
        license: string,
        entitlement: string,
        body: AttachLicenseEntitlementRequest,
        options?: CallOptions,
      ): Call<void, UpdateLicenseEntitlementError>;
    };
  };
  readonly instances: {
    readonly usage: {
      report(
        instance: string,
        entitlement: string,
        body: ReportEntitlementUsageRequest,
        options?: CallOptions,
      ): Call<EntitlementUsage, ReportInstanceUsageError>;
    };
  };
}

export interface KaitenClientOptions extends ClientOptions {
  readonly baseUrl: string;
  readonly token: Token;
}

export function createKaitenClient(options: KaitenClientOptions): KaitenClient;

export interface UsageLimitError extends ConflictError {
  readonly problem: ConflictError["problem"] & { readonly code: "ReportEntitlementUsageMetric.ThresholdExceeded" };
}

export function isUsageLimitReached(error: unknown): error is UsageLimitError;
