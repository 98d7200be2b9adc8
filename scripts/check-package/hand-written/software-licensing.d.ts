// What `licensing-sdk/software-licensing` declares, as a person would write it for consumers/cost.mts: the two operations of
// software-licensing.io that the program uses, with the members of their bodies and every failure.
import type { AnyLicensingError, Call, CallOptions, ClientOptions, ListCall, Token } from "./index.js";

export interface Entitlement {
  id: string;
  name: string;
  consumptionPeriod?: { id: string; name: string } | null;
  activationsEnabled: boolean;
  deactivated: boolean;
}

export interface Activation {
  id: string;
  value: string;
  active: boolean;
}

export interface LicenseEntitlement {
  id: string;
  entitlement: Entitlement;
  threshold?: number;
  actual: number;
  refreshDate: string;
  activations: Activation[];
}

export interface LicensePlan {
  id: string;
  name: string;
  description: string;
  product: { id: string; name: string; deactivated: boolean };
  cost: number;
  deactivated: boolean;
  duration: number;
}

export interface License {
  id: string;
  key: string;
  expirationDate: string;
  registrationDate: string;
  deactivated: boolean;
  plan: LicensePlan;
  previousLicenseId?: string;
  nextLicenseId?: string;
  valid: string;
  licenseEntitlements: LicenseEntitlement[];
  notes: { id: string; content: string }[];
}

export interface LicensePage {
  data: License[];
  pagination: {
    itemCount: number;
    totalPages: number;
    currentPage: number;
    nextPage?: number;
    previousPage?: number;
  };
}

export interface ListLicensesQuery {
  pageSize?: number;
  pageNumber?: number;
  productId?: string;
  customerId?: string;
  customerExternalId?: string;
}

export interface CreateActivationRequest {
  activationValue: string;
  licenseKey: string;
  entitlementName: string;
}

export interface SoftwareLicensingClient {
  readonly licenses: {
    list(query?: ListLicensesQuery, options?: CallOptions): ListCall<License, LicensePage, AnyLicensingError>;
  };
  readonly activations: {
    create(body: CreateActivationRequest, options?: CallOptions): Call<Activation, AnyLicensingError>;
  };
}

export type SoftwareLicensingClientOptions = ClientOptions & {
  readonly baseUrl?: string;
} & ({ readonly userToken: string; readonly token?: never } | { readonly token: Token; readonly userToken?: never });

export function createSoftwareLicensingClient(options: SoftwareLicensingClientOptions): SoftwareLicensingClient;
