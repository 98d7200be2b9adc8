// What `licensing-sdk/flexnet` declares, as a person would write it for consumers/cost.mts: the two operations of FlexNet
// Operations that the program uses, with the members of their bodies and every failure.
import type { Call, CallOptions, ClientOptions, CommonError, NotFoundError, Token } from "./index.js";

export interface Product {
  productName: string;
  productVersion: string;
  licenseModel?: {
    licenseModelName: string;
    issuer?: string;
    serialNumber?: string;
    vendorString?: string;
    notice?: string;
  };
}

export interface Attribute {
  name?: string;
  value?: unknown;
}

export interface LineItem {
  activationId?: string;
  product: Product[];
  quantity?: number;
  quantityPerCopy?: number;
  isActivatable?: boolean;
  isPermanent?: boolean;
  expiryDate?: string;
  startDate: string;
  attributes?: Attribute[];
  autoGenerate?: boolean;
  autoDeploy?: boolean;
  orderType?: "new_order" | "renewal_order" | "upgrade_order" | "upsell_order" | "invalid_order";
  lineItemStatus?: "draft" | "deployed" | "obsolete";
}

export interface CreateEntitlementRequest {
  entitlementId?: string;
  description?: string;
  lineItems: LineItem[];
  autoDeploy?: boolean;
  attributes?: Attribute[];
  autoGenerate?: boolean;
  status?: "draft" | "deployed" | "obsolete";
}

export interface LineItemResponse {
  status?: string;
  responseItems?: { activationId?: string; status?: string; errorMsg?: string }[];
}

export interface FlexNetClient {
  readonly entitlements: {
    create(
      body: CreateEntitlementRequest,
      options?: CallOptions,
    ): Call<{ status?: string }, CommonError | NotFoundError>;
    readonly lineItems: {
      add(
        entitlement: string,
        body: { lineItems: LineItem[] },
        options?: CallOptions,
      ): Call<LineItemResponse, CommonError | NotFoundError>;
    };
  };
}

export type FlexNetClientOptions = ClientOptions & { readonly token: Token } & (
    | { readonly siteId: string; readonly baseUrl?: never }
    | { readonly baseUrl: string; readonly siteId?: never }
  );

export function createFlexNetClient(options: FlexNetClientOptions): FlexNetClient;
