// Written by `npm run generate` from openapi/software-licensing.yaml. Do not edit.
export interface paths {
    "/license-entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the license-entitlements of a license.
         * @description Answers a bare array: this list has no pages, no envelope, no search and no order of one's choosing.
         */
        get: operations["listLicenseEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-entitlements/plan/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the plan.
                 * @example plan-1
                 */
                planId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an entitlement to every license of a plan.
         * @description Gives each licence that was issued from the plan one more license-entitlement.
         *
         *     Not documented: whether the plan itself changes, whether licences that are deactivated, have expired or hold
         *     the entitlement already are passed over, and whether it is done for all of them or for none.
         */
        post: operations["addLicenseEntitlementToPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-entitlements/license-entitlement/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the license-entitlement.
                 * @example le-1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a license-entitlement.
         * @description Answers one license-entitlement, with its entitlement and its activations inside. It does not name its licence.
         */
        get: operations["getLicenseEntitlement"];
        /**
         * Change the usage or the limit of a license-entitlement.
         * @description Sets the usage, the limit or both, for this licence alone. The vendor's title speaks of the threshold only, yet
         *     the body takes `actual` too, which is the one documented way to set it.
         *
         *     Not documented: whether an `actual` above the threshold is refused, what becomes of an `actual` that is sent
         *     where activations are counted, and whether a limit can be taken away.
         */
        put: operations["updateLicenseEntitlement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/license-entitlements/license-entitlement/{id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the license-entitlement.
                 * @example le-1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Refresh a license-entitlement by hand.
         * @description Does at once what the end of a consumption period does: the usage starts again from 0. It takes no body.
         *
         *     Not documented: what it does where the entitlement has no consumption period, or where activations are counted.
         */
        put: operations["refreshLicenseEntitlement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a user token for an access token.
         * @description The first of two stages: a user token, made in the portal, buys an access token for 24 hours and a refresh token
         *     beside it.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for an access token.
         * @description Renews the access without the user token. Not documented: how long a refresh token lives, and whether it serves
         *     more than once.
         */
        post: operations["refreshAccessToken"];
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
        /**
         * @description What one licence grants of one entitlement. The vendor makes it together with the licence, from the values of
         *     the plan; afterwards it can be changed for that licence alone.
         */
        LicenseEntitlement: {
            /**
             * @description The id.
             * @example le-1
             */
            id: string;
            /** @description The entitlement that is granted. */
            entitlement: components["schemas"]["Entitlement"];
            /**
             * @description The limit of the usage, and of the number of active activations. Absent means that there is no limit. A
             *     number here, although a request that changes it takes an integer.
             * @example 1000
             */
            threshold?: number;
            /**
             * @description The present usage. Where activations are used the vendor keeps it at the number of the active ones. A number
             *     here, although a request that changes it takes an integer.
             * @example 17
             */
            actual: number;
            /**
             * @description When the usage is refreshed. Neither the format nor whether this is the next time or the last is documented;
             *     ISO 8601 and the next time are the likely readings.
             * @example 2026-01-01T13:00:00Z
             */
            refreshDate: string;
            /**
             * @description The activations, active or not. Empty where there are none.
             * @example [
             *       {
             *         "id": "act-1",
             *         "value": "laptop-1",
             *         "active": true
             *       }
             *     ]
             */
            activations: components["schemas"]["Activation"][];
        };
        /** @description A feature by name, shared by plans and licences, with the period after which its usage starts again. */
        Entitlement: {
            /**
             * @description The id.
             * @example ent-1
             */
            id: string;
            /**
             * @description The name, unique among entitlements.
             * @example api-calls
             */
            name: string;
            /**
             * @description The period after which usage starts again. An entitlement can be made without one, and then this member may
             *     be absent or `null`.
             */
            consumptionPeriod?: components["schemas"]["ConsumptionPeriod"] | null;
            /**
             * @description Whether activations can be added to its license-entitlements.
             * @example false
             */
            activationsEnabled: boolean;
            /**
             * @description Whether the entitlement is switched off. One that is cannot be added to a plan.
             * @example false
             */
            deactivated: boolean;
        };
        /** @description A period after which usage starts again. No operation that lists the periods is documented. */
        ConsumptionPeriod: {
            /**
             * @description The id.
             * @example period-1
             */
            id: string;
            /**
             * @description The name. Which names there are is not documented.
             * @example hour
             */
            name: string;
        };
        /** @description A unit, such as a device or a person, that takes one place of a license-entitlement. */
        Activation: {
            /**
             * @description The id.
             * @example act-1
             */
            id: string;
            /**
             * @description What names the unit, unique within the license-entitlement.
             * @example laptop-1
             */
            value: string;
            /**
             * @description Whether the unit takes its place now.
             * @example true
             */
            active: boolean;
        };
        /** @description An access token, with the token that renews it. */
        AccessToken: {
            /**
             * @description When the access token expires. The format is not documented; ISO 8601 is the likely reading.
             * @example 2026-01-02T12:00:00Z
             */
            expirationDate: string;
            /**
             * @description What to send as the bearer token. A secret.
             * @example access-token-1
             */
            accessToken: string;
            /**
             * @description What to send to renew the access token. A secret.
             * @example refresh-token-1
             */
            refreshToken: string;
        };
        /** @description An entitlement, and the limit that each licence of the plan gets. */
        AddLicenseEntitlementToPlanRequest: {
            /**
             * @description The id of the entitlement. The vendor leaves it optional, yet there is nothing to add without it: send it.
             * @example ent-1
             */
            entitlementId?: string;
            /**
             * @description The limit. Absent means that there is none.
             * @example 1000
             */
            threshold?: number;
        };
        /** @description The numbers to set. A member that is absent leaves its number as it is. */
        UpdateLicenseEntitlementRequest: {
            /**
             * @description The usage to set. An integer here and a number in answers, as the vendor prints it.
             * @example 0
             */
            actual?: number;
            /**
             * @description The limit to set. An integer here and a number in answers, as the vendor prints it.
             * @example 2000
             */
            threshold?: number;
        };
        /** @description A user token. */
        CreateAccessTokenRequest: {
            /**
             * @description A user token from the portal, which carries its own permissions. A secret, made from a UUID.
             * @example 00000000-0000-4000-8000-000000000000
             */
            userToken: string;
        };
        /** @description A refresh token. */
        RefreshAccessTokenRequest: {
            /**
             * @description The refresh token that came with the access token. A secret.
             * @example refresh-token-1
             */
            refreshToken: string;
        };
        /** @description Problem details (RFC 9457), as far as the vendor sends any. Every member may be absent. */
        Problem: {
            /**
             * Format: uri-reference
             * @description A URI reference that identifies the type of the problem. Absent means `about:blank`.
             * @example about:blank
             */
            type?: string;
            /**
             * @description The phrase of the status, for people.
             * @example Not Found
             */
            title?: string;
            /**
             * @description The HTTP status as the origin server set it. Advisory.
             * @example 404
             */
            status?: number;
            /**
             * @description What went wrong this time, for people.
             * @example the license-entitlement does not exist
             */
            detail?: string;
            /**
             * Format: uri-reference
             * @description A URI reference to this occurrence.
             * @example /v1/license-entitlements/license-entitlement/le-1
             */
            instance?: string;
        };
    };
    responses: {
        /** @description A token. It is valid for 24 hours. */
        AccessTokenCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessToken"];
            };
        };
        /**
         * @description A failure, of whatever status. The vendor documents none, so the form is a guess: `application/json`, another
         *     object or no body at all are as possible.
         */
        Default: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the plan.
         * @example plan-1
         */
        PlanId: string;
        /**
         * @description The id of the license-entitlement.
         * @example le-1
         */
        Id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LicenseEntitlement = components['schemas']['LicenseEntitlement'];
export type Entitlement = components['schemas']['Entitlement'];
export type ConsumptionPeriod = components['schemas']['ConsumptionPeriod'];
export type Activation = components['schemas']['Activation'];
export type AccessToken = components['schemas']['AccessToken'];
export type AddLicenseEntitlementToPlanRequest = components['schemas']['AddLicenseEntitlementToPlanRequest'];
export type UpdateLicenseEntitlementRequest = components['schemas']['UpdateLicenseEntitlementRequest'];
export type CreateAccessTokenRequest = components['schemas']['CreateAccessTokenRequest'];
export type RefreshAccessTokenRequest = components['schemas']['RefreshAccessTokenRequest'];
export type Problem = components['schemas']['Problem'];
export type ResponseAccessTokenCreated = components['responses']['AccessTokenCreated'];
export type ResponseDefault = components['responses']['Default'];
export type ParameterPlanId = components['parameters']['PlanId'];
export type ParameterId = components['parameters']['Id'];
export type $defs = Record<string, never>;
export interface operations {
    listLicenseEntitlements: {
        parameters: {
            query?: {
                /**
                 * @description The id of the licence. The vendor leaves it optional and does not say what is listed without it.
                 * @example lic-1
                 */
                licenseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license-entitlements, in no documented order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseEntitlement"][];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    addLicenseEntitlementToPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the plan.
                 * @example plan-1
                 */
                planId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        /** @description The entitlement, and the limit that each licence gets. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLicenseEntitlementToPlanRequest"];
            };
        };
        responses: {
            /** @description Added. The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Default"];
        };
    };
    getLicenseEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the license-entitlement.
                 * @example le-1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The license-entitlement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseEntitlement"];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    updateLicenseEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the license-entitlement.
                 * @example le-1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The numbers to set. */
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
            default: components["responses"]["Default"];
        };
    };
    refreshLicenseEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the license-entitlement.
                 * @example le-1
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refreshed. The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Default"];
        };
    };
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccessTokenRequest"];
            };
        };
        responses: {
            201: components["responses"]["AccessTokenCreated"];
            default: components["responses"]["Default"];
        };
    };
    refreshAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The refresh token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshAccessTokenRequest"];
            };
        };
        responses: {
            201: components["responses"]["AccessTokenCreated"];
            default: components["responses"]["Default"];
        };
    };
}
