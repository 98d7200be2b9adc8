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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An entitlement and its line items. Send `entitlementId` or `autoGenerate: true`, never both. */
        CreateEntitlementRequest: {
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
            accounts?: components["schemas"]["Account"][];
            /** @description The line items, of which the vendor's HTML page asks for at least one. */
            lineItems: components["schemas"]["LineItem"][];
            /** @description Whether to deploy the entitlement at once. */
            autoDeploy?: boolean;
            /**
             * @description The name of the template for e-mails about the entitlement.
             * @example DEFAULT
             */
            emailTemplateVariation?: string;
            /** @description The custom attributes of the entitlement. Those that the site makes mandatory have to be here. */
            attributes?: components["schemas"]["Attribute"][];
            /** @description Whether the vendor makes the entitlement id. */
            autoGenerate?: boolean;
            /**
             * @description The state in which to create the entitlement. How it combines with `autoDeploy` is not documented.
             * @example draft
             * @enum {string}
             */
            status?: "draft" | "deployed" | "obsolete";
        };
        /** @description An account of the entitlement, and its place in the chain of distribution. */
        Account: {
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
        };
        /**
         * @description What the entitlement grants: products, in a number of copies, from one date to another or for good. Send
         *     `activationId` or `autoGenerate: true`, never both, and `expiryDate` or `isPermanent: true`, never both.
         */
        LineItem: {
            /**
             * @description The activation id of the line item, unlike that of every other line item and entitlement. With it
             *     `autoGenerate` has to be false. Lengths and pattern are those of `entitlementId`.
             * @example act-id-1234
             */
            activationId?: string;
            /** @description The products that the line item grants. A list, in spite of its name. */
            product: components["schemas"]["Product"][];
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
            attributes?: components["schemas"]["Attribute"][];
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
        };
        /** @description A product by name and version, with the licence model under which it is granted. */
        Product: {
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
            licenseModel?: components["schemas"]["LicenseModel"];
        };
        /** @description A licence model by name, with what is written into the licences that are made under it. */
        LicenseModel: {
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
        };
        /** @description A custom attribute and its value. */
        Attribute: {
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
        };
        /**
         * @description What a created entitlement is answered with. The vendor prints this one member, though generated ids would have
         *     to be told somewhere: others may come.
         */
        CreateEntitlementResponse: {
            /**
             * @description A word about the outcome. It is not the state of the entitlement.
             * @example success
             */
            status?: string;
        };
        /** @description A failure, as the vendor answers it. It is not problem details (RFC 9457). */
        StatusMessage: {
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
        };
    };
    responses: {
        /** @description The request is at fault. An id that is already in use belongs here too, as 409 is not declared. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusMessage"];
            };
        };
        /** @description No usable token was sent. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusMessage"];
            };
        };
        /** @description The token does not permit it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusMessage"];
            };
        };
        /** @description Nothing is served at this address, as where the site is another. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusMessage"];
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
                "application/json": components["schemas"]["StatusMessage"];
            };
        };
        /** @description The server failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusMessage"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CreateEntitlementRequest = components['schemas']['CreateEntitlementRequest'];
export type Account = components['schemas']['Account'];
export type LineItem = components['schemas']['LineItem'];
export type Product = components['schemas']['Product'];
export type LicenseModel = components['schemas']['LicenseModel'];
export type Attribute = components['schemas']['Attribute'];
export type CreateEntitlementResponse = components['schemas']['CreateEntitlementResponse'];
export type StatusMessage = components['schemas']['StatusMessage'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
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
                "application/json": components["schemas"]["CreateEntitlementRequest"];
            };
        };
        responses: {
            /** @description Created. The answer names no id, not even those that were generated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateEntitlementResponse"];
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
