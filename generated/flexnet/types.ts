// Written by `npm run generate` from openapi/flexnet.yaml. Do not edit.
export interface paths {
    "/v1/entitlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an entitlement with its line items.
         * @description Makes one entitlement with at least one line item. Entitlement ids and activation ids share one space: none may
         *     equal another of either kind.
         *
         *     Not documented: which faults are answered with 400 and which with 500, what happens where neither an id nor
         *     `autoGenerate` is sent, and whether a fault in one line item leaves the others standing.
         */
        post: operations["createEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entitlements.
         * @description Gives one page of the simple entitlements of the site, without their line items.
         *
         *     Not documented: whether pages count from 0 or from 1, how many entitlements a page has by default and at most,
         *     their order, and whether anything filters them.
         */
        get: operations["listEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entitlement/{entitlementId}/line-items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the entitlement. */
                entitlementId: components["parameters"]["entitlementId"];
            };
            cookie?: never;
        };
        /**
         * List the line items of an entitlement.
         * @description Gives one page of the line items of an entitlement. Filters narrow it down, and several of them together.
         *
         *     Not documented: whether pages count from 0 or from 1, how many line items a page has by default and at most,
         *     their order, how a filter compares, and in which form it takes a date or a status.
         */
        get: operations["listLineItems"];
        put?: never;
        /**
         * Add line items to an entitlement.
         * @description Adds one line item or more. Each is added or refused by itself: where some are refused, the answer is that of a
         *     success, and `responseItems` says which. Where none is added, the answer is 400.
         *
         *     Not documented: all of this. SOAP adds each line item as a unit of its own, GraphQL answers one result for each,
         *     and neither says with which HTTP status a mixed result comes.
         */
        post: operations["addLineItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entitlement/{entitlementId}/line-items/{activationId}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the entitlement. */
                entitlementId: components["parameters"]["entitlementId"];
                /** @description The activation id of the line item. */
                activationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the policies of a line item.
         * @description Says what may be done with the activations of a line item: how often they move to another machine, are returned
         *     or repaired, and how many there are beyond those that were bought.
         *
         *     Not documented: whether a policy that is left out stays as it is, and whether the policies are the body, as
         *     described here, or stand inside of it as a member `policy`, which is the name of the argument in GraphQL.
         */
        patch: operations["updateLineItemPolicies"];
        trace?: never;
    };
    "/v1/entitlement/{entitlementId}/additional-properties": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the entitlement. */
                entitlementId: components["parameters"]["entitlementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change properties of line items of an entitlement.
         * @description Changes order types, parents, products and attributes of line items, and deploys them. The path names the
         *     entitlement alone, the line items stand in the body. Each is changed or refused by itself: where some are
         *     refused, the answer is that of a success, and `responseItems` says which. Where none is changed, the answer is
         *     400.
         *
         *     Not documented: the answers, and with which HTTP status a mixed result comes.
         */
        patch: operations["updateLineItemProperties"];
        trace?: never;
    };
    "/v1/entitlement/{entitlementId}/maintenance-line-items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the entitlement. */
                entitlementId: components["parameters"]["entitlementId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add maintenance line items to an entitlement.
         * @description Adds one maintenance line item or more. No operation lists them. Each is added or refused by itself: where some
         *     are refused, the answer is that of a success, and `responseItems` says which. Where none is added, the answer is
         *     400.
         *
         *     Not documented: all but the body of the request and the word in the answer.
         */
        post: operations["addMaintenanceLineItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CreateEntitlementRequest: CreateEntitlementRequest;
        Account: Account;
        LineItem: LineItem;
        Product: Product;
        LicenseModel: LicenseModel;
        Attribute: Attribute;
        CreateEntitlementResponse: CreateEntitlementResponse;
        AddLineItemsRequest: AddLineItemsRequest;
        UpdateLineItemPoliciesRequest: UpdateLineItemPoliciesRequest;
        PolicyAttribute: PolicyAttribute;
        UpdateLineItemPropertiesRequest: UpdateLineItemPropertiesRequest;
        LineItemProperties: LineItemProperties;
        ProductUpdate: ProductUpdate;
        LicenseModelUpdate: LicenseModelUpdate;
        AttributeUpdate: AttributeUpdate;
        AddMaintenanceLineItemsRequest: AddMaintenanceLineItemsRequest;
        MaintenanceLineItem: MaintenanceLineItem;
        MaintenanceProduct: MaintenanceProduct;
        EntitlementListResponse: EntitlementListResponse;
        Entitlement: Entitlement;
        LineItemListResponse: LineItemListResponse;
        LineItemDetail: LineItemDetail;
        ProductDetail: ProductDetail;
        LicenseModelDetail: LicenseModelDetail;
        LineItemResponse: LineItemResponse;
        LineItemResult: LineItemResult;
        UpdateLineItemPoliciesResponse: UpdateLineItemPoliciesResponse;
        StatusMessage: StatusMessage;
    };
    responses: {
        /**
         * @description The request is at fault. An id that is already in use belongs here too, as 409 is not declared. The page of one
         *     operation declares this answer, that of creating an entitlement; for the others it is inferred.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusMessage;
            };
        };
        /** @description No usable token was sent. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusMessage;
            };
        };
        /** @description The token does not permit it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusMessage;
            };
        };
        /**
         * @description The path names an entitlement or a line item that does not exist, or nothing is served at this address, as where
         *     the site is another.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusMessage;
            };
        };
        /** @description Requests come too fast. `Retry-After` may say for how long to wait. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait, or the HTTP date to wait for. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusMessage;
            };
        };
        /**
         * @description The server failed. The page of one operation declares this answer, that of creating an entitlement; for the
         *     others it is inferred.
         */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": StatusMessage;
            };
        };
    };
    parameters: {
        /** @description The id of the entitlement. */
        entitlementId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entitlement to create. */
        requestBody: {
            content: {
                "application/json": CreateEntitlementRequest;
            };
        };
        responses: {
            /** @description Created. The answer names no id, not even those that were generated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateEntitlementResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEntitlements: {
        parameters: {
            query?: {
                /** @description The number of the page. */
                page?: number;
                /** @description How many entitlements a page has. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entitlements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EntitlementListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listLineItems: {
        parameters: {
            query?: {
                /** @description Only the line item with this activation id. */
                activationId?: string;
                /** @description Only line items that grant a product of this name. */
                productName?: string;
                /** @description Only line items that start on this date. */
                startDate?: string;
                /** @description Only line items that grant a product under the licence model of this name. */
                licenseModelName?: string;
                /** @description Only line items in this state. */
                status?: string;
                /** @description The number of the page. */
                page?: number;
                /** @description How many line items a page has. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the entitlement. */
                entitlementId: components["parameters"]["entitlementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of line items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LineItemListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addLineItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the entitlement. */
                entitlementId: components["parameters"]["entitlementId"];
            };
            cookie?: never;
        };
        /** @description The line items to add. */
        requestBody: {
            content: {
                "application/json": AddLineItemsRequest;
            };
        };
        responses: {
            /** @description At least one line item is added. `responseItems` names those that are not. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LineItemResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateLineItemPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the entitlement. */
                entitlementId: components["parameters"]["entitlementId"];
                /** @description The activation id of the line item. */
                activationId: string;
            };
            cookie?: never;
        };
        /** @description The policies to set. */
        requestBody: {
            content: {
                "application/json": UpdateLineItemPoliciesRequest;
            };
        };
        responses: {
            /** @description The policies are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateLineItemPoliciesResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateLineItemProperties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the entitlement. */
                entitlementId: components["parameters"]["entitlementId"];
            };
            cookie?: never;
        };
        /** @description What to change of which line items. */
        requestBody: {
            content: {
                "application/json": UpdateLineItemPropertiesRequest;
            };
        };
        responses: {
            /** @description At least one line item is changed. `responseItems` names those that are not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LineItemResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addMaintenanceLineItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the entitlement. */
                entitlementId: components["parameters"]["entitlementId"];
            };
            cookie?: never;
        };
        /** @description The maintenance line items to add. */
        requestBody: {
            content: {
                "application/json": AddMaintenanceLineItemsRequest;
            };
        };
        responses: {
            /** @description At least one maintenance line item is added. `responseItems` names those that are not. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LineItemResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
/** @description An entitlement and its line items. Send `entitlementId` or `autoGenerate: true`, never both. */
export interface CreateEntitlementRequest {
    /**
     * @description The id of the entitlement, unlike that of every other entitlement and line item. With it `autoGenerate` has
     *     to be false. The vendor's HTML page, not its reference page, allows 0 to 255 characters and gives a pattern,
     *     restated here without lookahead, that refuses the empty id, blanks alone, line breaks and any of
     *     ``' " & % ^ ( ) # @ ! ~ / < > ` { } = |``.
     * @example ent-id-1234
     */
    entitlementId?: string;
    /**
     * @description What the entitlement is. The length is that of the vendor's HTML page.
     * @example Description for entitlement
     */
    description?: string;
    /** @description Whether the entitlement id opens the End-User Portal to the customer, once it is deployed. */
    allowPortalLogin?: boolean;
    /**
     * @description The e-mail address of the contact to ship to. A plain string, as the vendor declares it; the length is that
     *     of its HTML page.
     * @example Joe@example.com
     */
    shipToEmail?: string;
    /**
     * @description The address of the contact to ship to. The length and the pattern are declared by the vendor's HTML page:
     *     the pattern refuses commas, periods and letters outside ASCII, and so many a real address.
     * @example Building-Street-City
     */
    shipToAddress?: string;
    /** @description The accounts of the entitlement. Without any it belongs to the default account, `UNKNOWN_ORG_UNIT`. */
    accounts?: Account[];
    /** @description The line items, of which the vendor's HTML page asks for at least one. */
    lineItems: LineItem[];
    /** @description Whether to deploy the entitlement at once. */
    autoDeploy?: boolean;
    /**
     * @description The name of the template for e-mails about the entitlement.
     * @example DEFAULT
     */
    emailTemplateVariation?: string;
    /** @description The custom attributes of the entitlement. Those that the site makes mandatory have to be here. */
    attributes?: Attribute[];
    /** @description Whether the vendor makes the entitlement id. */
    autoGenerate?: boolean;
    /**
     * @description The state in which to create the entitlement. How it combines with `autoDeploy` is not documented.
     * @example draft
     * @enum {string}
     */
    status?: "draft" | "deployed" | "obsolete";
}
/** @description An account of the entitlement, and its place in the chain of distribution. */
export interface Account {
    /**
     * @description The account's id.
     * @example SampleOrg12345
     */
    accountId: string;
    /**
     * @description The name of the account. The vendor prints the field without a text.
     * @example Sample organization
     */
    accountName?: string;
    /**
     * @description The type of the account. The vendor lists the values in its text, in upper case.
     * @example CUSTOMER
     * @enum {string}
     */
    accountType: "PUBLISHER" | "CUSTOMER" | "CHANNEL_PARTNER" | "SELF_REGISTERED" | "UNKNOWN";
    /**
     * @description The tier of the account that owns the entitlement. The vendor lists the values in its text, in upper case;
     *     its example joins both with a slash, which is neither.
     * @example END_CUSTOMER
     * @enum {string}
     */
    partnerTierName: "END_CUSTOMER" | "PARTNER_TIER_ONE";
    /** @description Whether the account is the present owner of the entitlement in the chain of distribution. */
    isCurrentOwner?: boolean;
    /**
     * @description The e-mail address of the contact in the account. A plain string, as the vendor declares it.
     * @example Joe@example.com
     */
    contactEmail?: string;
}
/**
 * @description What the entitlement grants: products, in a number of copies, from one date to another or for good. Send
 *     `activationId` or `autoGenerate: true`, never both, and `expiryDate` or `isPermanent: true`, never both.
 */
export interface LineItem {
    /**
     * @description The activation id of the line item, unlike that of every other line item and entitlement. With it
     *     `autoGenerate` has to be false. Lengths and pattern are those of `entitlementId`.
     * @example act-id-1234
     */
    activationId?: string;
    /** @description The products that the line item grants. A list, in spite of its name. */
    product: Product[];
    /**
     * @description The number of copies.
     * @example 1
     */
    quantity?: number;
    /**
     * @description How much one copy counts for.
     * @example 1
     */
    quantityPerCopy?: number;
    /** @description Whether the line item can be activated. */
    isActivatable?: boolean;
    /** @description Whether the line item is for good. If it is, it has no date of expiry. */
    isPermanent?: boolean;
    /**
     * Format: date
     * @description The date on which the line item ends, as YYYY-MM-DD.
     * @example 2025-01-01
     */
    expiryDate?: string;
    /**
     * Format: date
     * @description The date on which the line item starts, as YYYY-MM-DD.
     * @example 2025-01-01
     */
    startDate: string;
    /** @description The custom attributes of the line item. */
    attributes?: Attribute[];
    /** @description Whether the vendor makes the activation id. */
    autoGenerate?: boolean;
    /** @description Whether to deploy the line item at once. */
    autoDeploy?: boolean;
    /**
     * @description The type of order. The values are those that the vendor prints; its text names the default as NEW_ORDER,
     *     which is not one of them. `invalid_order` looks like a mark for internal use: do not send it.
     * @default new_order
     * @example new_order
     * @enum {string}
     */
    orderType?: "new_order" | "renewal_order" | "upgrade_order" | "upsell_order" | "invalid_order";
    /**
     * @description The state in which to create the line item. How it combines with `autoDeploy` is not documented.
     * @example draft
     * @enum {string}
     */
    lineItemStatus?: "draft" | "deployed" | "obsolete";
}
/** @description A product by name and version, with the licence model under which it is granted. */
export interface Product {
    /**
     * @description The product's name.
     * @example SampleProduct
     */
    productName: string;
    /**
     * @description The product's version.
     * @example SampleVersion-1.0
     */
    productVersion: string;
    /** @description The licence model of the product. */
    licenseModel?: LicenseModel;
}
/** @description A licence model by name, with what is written into the licences that are made under it. */
export interface LicenseModel {
    /**
     * @description The name, which alone identifies the licence model.
     * @example LicenseModelName
     */
    licenseModelName: string;
    /**
     * @description Who issues the licence.
     * @example SampleLicenseIssuer
     */
    issuer?: string;
    /**
     * @description The licence's serial number.
     * @example SampleSerialno
     */
    serialNumber?: string;
    /**
     * @description A value that the publisher gives to this licence and to no other.
     * @example uniqueVendorString
     */
    vendorString?: string;
    /**
     * @description A notice, as a rule the customer's name and purchase order, set when the entitlement is made.
     * @example Premium Feature A
     */
    notice?: string;
}
/** @description A custom attribute and its value. */
export interface Attribute {
    /**
     * @description The name of the attribute. GraphQL requires name and value, the page of this operation neither.
     * @example REGION
     */
    name?: string;
    /**
     * @description The value, in the JSON type that fits the attribute: a string, a number, a boolean, or a list of strings. A
     *     date is a string of the form yyyy/MM/dd, unlike the dates of a line item. The vendor declares an object and
     *     gives a string as the example, so the type is left open.
     * @example EMEA
     * @example 12345
     * @example true
     * @example [
     *       "Text1",
     *       "Text2"
     *     ]
     * @example 2025/12/31
     */
    value?: unknown;
}
/**
 * @description What a created entitlement is answered with. The vendor prints this one member, though generated ids would have
 *     to be told somewhere: others may come.
 */
export interface CreateEntitlementResponse {
    /**
     * @description A word about the outcome. It is not the state of the entitlement.
     * @example success
     */
    status?: string;
}
/** @description Line items for an entitlement that exists. */
export interface AddLineItemsRequest {
    /** @description The line items, at least one. */
    lineItems: LineItem[];
}
/** @description The policies of a line item. What is left out is not set. */
export interface UpdateLineItemPoliciesRequest {
    /** @description How often an activation may move to another machine. */
    rehosts?: PolicyAttribute;
    /** @description How often an activation may be given back. */
    returns?: PolicyAttribute;
    /** @description How often an activation may be repaired. */
    repairs?: PolicyAttribute;
    /**
     * @description How many activations there may be beyond those that were bought.
     * @example 1
     */
    extraActivations?: number;
    /** @description The policy for cancelled licences. */
    cancelLicense?: boolean;
    /** @description The policy for licences on virtual machines. */
    virtualLicense?: boolean;
    /** @description The policy for licences that are bound to the ACPI generation id of a virtual machine. */
    acpiGenerationIdLicense?: boolean;
}
/** @description How often something is allowed for each activatable item, and within which time. */
export interface PolicyAttribute {
    /**
     * @description How often it is allowed within the term.
     * @example 2
     */
    allowedCount: number;
    /**
     * @description The length of the term, in its unit.
     * @example 1
     */
    policyTermDuration: number;
    /**
     * @description The unit of the term.
     * @example Years
     * @enum {string}
     */
    policyTermUnit: "Days" | "Weeks" | "Months" | "Years";
}
/** @description What to change of which line items. */
export interface UpdateLineItemPropertiesRequest {
    /** @description The line items. The page does not mark the list as required. */
    lineItems?: LineItemProperties[];
}
/** @description What to change of one line item. What is left out stays as it is. */
export interface LineItemProperties {
    /**
     * @description The activation id of the line item to change.
     * @example act-id-1235
     */
    activationId: string;
    /**
     * @description The type of order. The values are those that the vendor prints; its text begins each word with a capital.
     *     `invalid_order` looks like a mark for internal use: do not send it.
     * @example upgrade_order
     * @enum {string}
     */
    orderType?: "new_order" | "renewal_order" | "upgrade_order" | "upsell_order" | "invalid_order";
    /**
     * @description The activation id of the line item that becomes the parent, where the type of order relates two of them. It
     *     is ignored where the order is new.
     * @example act-id-1234
     */
    parentActivationId?: string;
    /** @description Whether to deploy the line item. */
    deploy?: boolean;
    /** @description The product and its licence model. One, unlike the list of a line item that is added. */
    product?: ProductUpdate;
    /** @description The custom attributes to change. */
    attributes?: AttributeUpdate[];
}
/** @description What to change of the product of a line item. */
export interface ProductUpdate {
    /**
     * @description The product's name.
     * @example SampleProduct
     */
    productName?: string;
    /**
     * @description The product's version.
     * @example SampleVersion-2.0
     */
    productVersion?: string;
    /**
     * @description The part number, which stands for a product or for a product under a licence model.
     * @example PART-1
     */
    partNumber?: string;
    /** @description The licence model of the product. */
    licenseModel?: LicenseModelUpdate;
}
/**
 * @description A licence model and what is written into the licences that are made under it. What the licence model does not
 *     have is ignored.
 */
export interface LicenseModelUpdate {
    /**
     * @description The name of the licence model, which is `licenseModelName` where a line item is added.
     * @example LicenseModelName
     */
    name?: string;
    /**
     * @description Who issues the licence.
     * @example SampleLicenseIssuer
     */
    issuer?: string;
    /**
     * @description The licence's serial number.
     * @example SampleSerialno
     */
    serialNumber?: string;
    /**
     * @description A value that the publisher gives to this licence and to no other.
     * @example uniqueVendorString
     */
    vendorString?: string;
    /**
     * @description A notice, as a rule the customer's name and purchase order.
     * @example Premium Feature A
     */
    notice?: string;
    /**
     * @description How many licences may be used beyond those that were bought.
     * @example 2
     */
    overdraft?: number;
    /** @description For how long a licence may be borrowed. The vendor gives neither form nor unit. */
    maxBorrowInterval?: string;
    /** @description Whether licences are provisioned by themselves. */
    autoProvision?: boolean;
    /**
     * @description The days for which a licence works after it has ended.
     * @example 30
     */
    gracePeriodDays?: number;
}
/** @description A custom attribute of a line item or of its licence model, and its new value. */
export interface AttributeUpdate {
    /**
     * @description The name of the attribute.
     * @example REGION
     */
    name: string;
    /**
     * @description What the attribute belongs to.
     * @example LINE_ITEM
     * @enum {string}
     */
    type: "LINE_ITEM" | "LICENSE_MODEL";
    /**
     * @description The value, in the forms of the value of an `Attribute`.
     * @example EMEA
     * @example 12345
     * @example true
     * @example [
     *       "Text1",
     *       "Text2"
     *     ]
     * @example 2025/12/31
     */
    value: unknown;
}
/** @description Maintenance line items for an entitlement that exists. */
export interface AddMaintenanceLineItemsRequest {
    /** @description The maintenance line items, at least one. */
    maintenanceLineItems: MaintenanceLineItem[];
}
/**
 * @description What the entitlement grants of maintenance: one product, from one date to another or for good. Send
 *     `activationId` or `autoGenerate: true`, never both, and `expiryDate` or `isPermanent: true`, never both.
 */
export interface MaintenanceLineItem {
    /**
     * @description The activation id of the maintenance line item, unlike that of every other line item and entitlement. With
     *     it `autoGenerate` has to be false. Lengths and pattern are those of `entitlementId`.
     * @example act-id-1234
     */
    activationId?: string;
    /** @description The maintenance that is granted. */
    maintenanceProduct: MaintenanceProduct;
    /** @description Whether the maintenance line item is for good. If it is, it has no date of expiry. */
    isPermanent?: boolean;
    /**
     * Format: date
     * @description The date on which the maintenance line item ends, as YYYY-MM-DD.
     * @example 2025-01-01
     */
    expiryDate?: string;
    /**
     * Format: date
     * @description The date on which the maintenance line item starts, as YYYY-MM-DD.
     * @example 2025-01-01
     */
    startDate: string;
    /** @description The custom attributes of the maintenance line item. */
    attributes?: Attribute[];
    /** @description Whether the vendor makes the activation id. */
    autoGenerate?: boolean;
    /** @description Whether to deploy the maintenance line item at once. */
    autoDeploy?: boolean;
}
/** @description A maintenance product by name and version. */
export interface MaintenanceProduct {
    /**
     * @description The name of the maintenance product.
     * @example SampleMaintenance
     */
    maintenanceProductName: string;
    /**
     * @description The version of the maintenance product.
     * @example 1.0
     */
    maintenanceProductVersion: string;
    /**
     * @description The part number of the maintenance product.
     * @example MAINT-1
     */
    partNumber?: string;
}
/** @description A page of entitlements. */
export interface EntitlementListResponse {
    /**
     * @description A word about the outcome, as in the answers of the other operations.
     * @example success
     */
    status?: string;
    /** @description The entitlements of the page. */
    entitlements: Entitlement[];
    /**
     * @description The number of the page.
     * @example 1
     */
    page?: number;
    /**
     * @description How many entitlements a page has.
     * @example 50
     */
    limit?: number;
}
/** @description An entitlement in a list, without its accounts and line items. */
export interface Entitlement {
    /**
     * @description The id of the entitlement.
     * @example ent-id-1234
     */
    entitlementId: string;
    /**
     * @description What the entitlement is.
     * @example Description for entitlement
     */
    description?: string;
    /**
     * @description The state. Requests spell states in lower case, GraphQL in upper case: compare without regard to case.
     * @example DEPLOYED
     */
    status?: "ACTIVE" | "INACTIVE" | "DRAFT" | "DEPLOYED" | "OBSOLETE" | (string & {});
    /** @description When the entitlement was created. The vendor gives no form. */
    createdOn?: string;
    /** @description When the entitlement was changed last. The vendor gives no form. */
    updatedOn?: string;
    /**
     * @description The e-mail address of the contact to ship to.
     * @example Joe@example.com
     */
    shipToEmail?: string;
    /**
     * @description The address of the contact to ship to.
     * @example Building-Street-City
     */
    shipToAddress?: string;
}
/** @description A page of line items. The vendor prints `status` alone. */
export interface LineItemListResponse {
    /**
     * @description A word about the outcome.
     * @example success
     */
    status?: string;
    /** @description The line items of the page. */
    lineItems: LineItemDetail[];
    /**
     * @description The number of the page.
     * @example 1
     */
    page?: number;
    /**
     * @description How many line items a page has.
     * @example 50
     */
    limit?: number;
}
/**
 * @description A line item in a list. Some members have other names than in a request: `permanent` is `isPermanent` there,
 *     `products` is `product`, `lineItemState` is `lineItemStatus`.
 */
export interface LineItemDetail {
    /**
     * @description The activation id of the line item.
     * @example act-id-1234
     */
    activationId: string;
    /** @description The products that the line item grants. */
    products: ProductDetail[];
    /**
     * @description The number of copies.
     * @example 1
     */
    quantity?: number;
    /** @description For how long the line item lasts. The vendor gives no unit. */
    duration?: number;
    /** @description Whether the line item is for good. */
    permanent?: boolean;
    /**
     * @description The date on which the line item starts.
     * @example 2025-01-01
     */
    startDate?: string;
    /**
     * @description The date on which the line item ends.
     * @example 2026-01-01
     */
    expiryDate?: string;
    /**
     * @description The state. Requests spell states in lower case, GraphQL in upper case: compare without regard to case.
     * @example DEPLOYED
     */
    lineItemState?: "ACTIVE" | "INACTIVE" | "DRAFT" | "DEPLOYED" | "OBSOLETE" | (string & {});
    /**
     * @description The type of order. Requests spell it in lower case, GraphQL in upper case: compare without regard to case.
     * @example NEW_ORDER
     */
    orderType?: "NEW_ORDER" | "RENEWAL_ORDER" | "UPGRADE_ORDER" | "UPSELL_ORDER" | "INVALID_ORDER" | (string & {});
}
/** @description A product that a line item grants, with its licence model. */
export interface ProductDetail {
    /**
     * @description The product's name.
     * @example SampleProduct
     */
    productName?: string;
    /**
     * @description The product's version.
     * @example SampleVersion-1.0
     */
    productVersion?: string;
    /**
     * @description How much one copy counts for. The name of the member is that of a request.
     * @example 1
     */
    quantityPerCopy?: number;
    /** @description The licence model of the product. */
    licenseModel?: LicenseModelDetail;
}
/** @description A licence model, with what is written into the licences that are made under it. */
export interface LicenseModelDetail {
    /**
     * @description The name of the licence model.
     * @example LicenseModelName
     */
    licenseModelName: string;
    /**
     * @description Who issues the licence.
     * @example SampleLicenseIssuer
     */
    issuer?: string;
    /**
     * @description The licence's serial number.
     * @example SampleSerialno
     */
    serialNumber?: string;
    /**
     * @description A value that the publisher gives to this licence and to no other.
     * @example uniqueVendorString
     */
    vendorString?: string;
    /**
     * @description A notice, as a rule the customer's name and purchase order.
     * @example Premium Feature A
     */
    notice?: string;
}
/** @description What became of the line items of a request. */
export interface LineItemResponse {
    /**
     * @description A word about the outcome of the whole: `success` where every item was taken, `partial_failure` where some
     *     were not.
     * @example partial_failure
     */
    status?: string;
    /** @description One result for each item, in the order of the request. */
    responseItems?: LineItemResult[];
}
/** @description What became of one line item of a request. With `errorMsg` it was refused, and nothing of it holds. */
export interface LineItemResult {
    /**
     * @description The activation id: the one that was sent, or the one that the vendor made. Absent where the line item was
     *     refused before it had one.
     * @example act-id-1234
     */
    activationId?: string;
    /**
     * @description A word about the outcome. It is not the state of the line item.
     * @example success
     */
    status?: string;
    /**
     * @description What went wrong, for people. Absent where nothing did.
     * @example The activation id is already in use.
     */
    errorMsg?: string;
}
/** @description The line item whose policies were set. */
export interface UpdateLineItemPoliciesResponse {
    /**
     * @description A word about the outcome.
     * @example success
     */
    status?: string;
    /**
     * @description The activation id of the line item.
     * @example act-id-1234
     */
    activationId?: string;
}
/** @description A failure, as the vendor answers it. It is not problem details (RFC 9457). */
export interface StatusMessage {
    /**
     * @description A word about the outcome.
     * @example failure
     */
    status?: string;
    /**
     * @description What went wrong, for people. No code, no place and no list comes with it.
     * @example The entitlement id is already in use.
     */
    message?: string;
}
/** The query of `listEntitlements`. */
export interface ListEntitlementsQuery {
    /** @description The number of the page. */
    page?: number;
    /** @description How many entitlements a page has. */
    limit?: number;
}
/** The query of `listLineItems`. */
export interface ListLineItemsQuery {
    /** @description Only the line item with this activation id. */
    activationId?: string;
    /** @description Only line items that grant a product of this name. */
    productName?: string;
    /** @description Only line items that start on this date. */
    startDate?: string;
    /** @description Only line items that grant a product under the licence model of this name. */
    licenseModelName?: string;
    /** @description Only line items in this state. */
    status?: string;
    /** @description The number of the page. */
    page?: number;
    /** @description How many line items a page has. */
    limit?: number;
}
