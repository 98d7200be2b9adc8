// Written by `npm run generate` from openapi/kaiten.yaml. Do not edit.
export interface paths {
    "/licenses/{licenseSlug}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the licence.
                 * @example license-slug
                 */
                licenseSlug: components["parameters"]["LicenseSlug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach an entitlement to a license with a value.
         * @description Grants one entitlement to one licence. The value has to fit the type of the entitlement: a number for `NUMBER` and
         *     `NUMBER_AI_CREDIT`, a boolean for `BOOLEAN`, an object for `CONFIG`. Needs the scope `write:licenses`.
         *
         *     400 means that the value does not fit, 404 that the licence or the entitlement does not exist (the entitlement is
         *     looked up first), 409 that it is attached already, or that the plan of the organization allows no more grants.
         *
         *     The reference page shows one empty answer and five problems without their numbers. 422 and 500 are certain
         *     members of those five (the vendor's framework adds them to every operation that takes a body), 401 and 403 nearly
         *     so. The fifth is most likely 400, perhaps 404, and 409 cannot be excluded. The vendor's source declares eight: 400,
         *     401, 403, 404, 409, 422, 500 and 503.
         */
        post: operations["attachLicenseEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/licenses/{licenseSlug}/entitlements/{entitlementSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the licence.
                 * @example license-slug
                 */
                licenseSlug: components["parameters"]["LicenseSlug"];
                /**
                 * @description The slug of the entitlement.
                 * @example api-calls
                 */
                entitlementSlug: components["parameters"]["EntitlementSlug"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the value of an entitlement that a license grants.
         * @description Replaces the value of one grant. A body whose `entitlementSlug` differs from the one in the path is refused
         *     with 422. Needs the scope `write:licenses`. Documented by the vendor's source, not by the reference pages; the 409
         *     by its newest revision alone, without a cause.
         */
        put: operations["updateLicenseEntitlement"];
        post?: never;
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
        /** @description An entitlement and the value to grant. */
        AttachLicenseEntitlementRequest: {
            /**
             * @description The slug of the entitlement. The vendor's schema leaves it optional, yet a request without it finds no
             *     entitlement and is answered with 404: send it.
             * @example premium-support
             */
            entitlementSlug?: string;
            value: components["schemas"]["EntitlementValue"];
            limitCapExceededOveragePercent?: components["schemas"]["LimitCapExceededOveragePercent"];
        };
        /** @description The value to grant in place of the present one. */
        UpdateLicenseEntitlementRequest: {
            /**
             * @description The slug of the entitlement, where it is sent the same as in the path.
             * @example premium-support
             */
            entitlementSlug?: string;
            value: components["schemas"]["EntitlementValue"];
            limitCapExceededOveragePercent?: components["schemas"]["LimitCapExceededOveragePercent"];
        };
        /**
         * Format: int32
         * @description How far usage may pass the limit, in percent of it: `0` (what an absent member means) is a hard limit, a positive
         *     number a soft one of at most 32767, and `-1` belongs to the unlimited value `-1` alone. Anything else, and any
         *     percentage beside a value that is not a number, is refused with 400.
         *     Newer generation of the contract only.
         * @example 10
         */
        LimitCapExceededOveragePercent: number;
        /** @description The value of a grant; `type` says which form it has. */
        EntitlementValue: components["schemas"]["NumberEntitlementValue"] | components["schemas"]["BooleanEntitlementValue"] | components["schemas"]["ConfigEntitlementValue"];
        /** @description A limit, for entitlements of the types `NUMBER` and `NUMBER_AI_CREDIT`. Fractions are allowed; `-1` means unlimited. */
        NumberEntitlementValue: {
            /**
             * @description Says that the value is a number.
             * @constant
             */
            type: "number";
            /**
             * Format: double
             * @description The limit.
             * @example 42.5
             */
            value: number;
        };
        /** @description A switch, for entitlements of the type `BOOLEAN`. */
        BooleanEntitlementValue: {
            /**
             * @description Says that the value is a boolean.
             * @constant
             */
            type: "boolean";
            /**
             * @description On or off.
             * @example true
             */
            value: boolean;
        };
        /** @description A configuration, for entitlements of the type `CONFIG`. */
        ConfigEntitlementValue: {
            /**
             * @description Says that the value is an object.
             * @constant
             */
            type: "object";
            /**
             * @description The configuration, with keys of your own.
             * @example {
             *       "theme": "custom"
             *     }
             */
            value: {
                [key: string]: unknown;
            };
        };
        /** @description Problem details (RFC 9457), with the two members that the vendor adds. Every member may be absent. */
        Problem: {
            /**
             * Format: uri-reference
             * @description A URI reference that identifies the type of the problem. Absent means `about:blank`.
             * @example https://example.com/errors/example
             */
            type?: string;
            /**
             * @description The phrase of the status, for people.
             * @example Bad Request
             */
            title?: string;
            /**
             * Format: int64
             * @description The HTTP status as the origin server set it. Advisory.
             * @example 400
             */
            status?: number;
            /**
             * @description What went wrong this time, for people.
             * @example Property foo is required but is missing.
             */
            detail?: string;
            /**
             * Format: uri-reference
             * @description A URI reference to this occurrence. The newer contract puts the path of the request here.
             * @example https://example.com/error-log/abc123
             */
            instance?: string;
            /**
             * @description A stable machine code. Newer generation of the contract only.
             * @example AssociateEntitlementToLicense.AlreadyAssociated
             */
            code?: string;
            /**
             * Format: uuid
             * @description The vendor's id of the error, where its cause is withheld. Newer generation of the contract only.
             * @example 3f0c2f4e-58c6-4f0e-9a41-6f4f4d1b2c3d
             */
            errorId?: string;
            /** @description What was refused, place by place. The vendor's framework can send `null` here, and `null` members. */
            errors?: (components["schemas"]["ProblemErrorDetail"] | null)[] | null;
        };
        /** @description One refused place. */
        ProblemErrorDetail: {
            /**
             * @description Where, such as `body.items[3].tags` or `path.thing-id`.
             * @example body.value
             */
            location?: string;
            /**
             * @description Which rule failed, for people.
             * @example expected required property value to be present
             */
            message?: string;
            /**
             * @description What was sent there, of any JSON type. It echoes the request.
             * @example null
             */
            value?: unknown;
        };
    };
    responses: {
        /** @description The body is missing or is not JSON, or a value in it is not allowed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No usable credential was sent. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credential lacks the scope. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something that the request names does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not fit what is there. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path or the body breaks the schema. `errors` says where. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The gateway limits the rate. `Retry-After` may say for how long. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait, or the HTTP date to wait for. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed. `errorId` names the occurrence to the vendor. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The limit of the organization's plan could not be checked just now. */
        ServiceUnavailable: {
            headers: {
                /** @description Seconds to wait, or the HTTP date to wait for. Newest generation of the contract. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The slug of the licence.
         * @example license-slug
         */
        LicenseSlug: string;
        /**
         * @description The slug of the entitlement.
         * @example api-calls
         */
        EntitlementSlug: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AttachLicenseEntitlementRequest = components['schemas']['AttachLicenseEntitlementRequest'];
export type UpdateLicenseEntitlementRequest = components['schemas']['UpdateLicenseEntitlementRequest'];
export type LimitCapExceededOveragePercent = components['schemas']['LimitCapExceededOveragePercent'];
export type EntitlementValue = components['schemas']['EntitlementValue'];
export type NumberEntitlementValue = components['schemas']['NumberEntitlementValue'];
export type BooleanEntitlementValue = components['schemas']['BooleanEntitlementValue'];
export type ConfigEntitlementValue = components['schemas']['ConfigEntitlementValue'];
export type Problem = components['schemas']['Problem'];
export type ProblemErrorDetail = components['schemas']['ProblemErrorDetail'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ParameterLicenseSlug = components['parameters']['LicenseSlug'];
export type ParameterEntitlementSlug = components['parameters']['EntitlementSlug'];
export type $defs = Record<string, never>;
export interface operations {
    attachLicenseEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the licence.
                 * @example license-slug
                 */
                licenseSlug: components["parameters"]["LicenseSlug"];
            };
            cookie?: never;
        };
        /** @description The entitlement and the value that the licence grants. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachLicenseEntitlementRequest"];
            };
        };
        responses: {
            /** @description Attached. The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLicenseEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the licence.
                 * @example license-slug
                 */
                licenseSlug: components["parameters"]["LicenseSlug"];
                /**
                 * @description The slug of the entitlement.
                 * @example api-calls
                 */
                entitlementSlug: components["parameters"]["EntitlementSlug"];
            };
            cookie?: never;
        };
        /** @description The value that the licence grants from now on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLicenseEntitlementRequest"];
            };
        };
        responses: {
            /** @description Changed. The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
