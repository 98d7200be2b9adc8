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
                /** @description The id of what the segment before it in the path names. */
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
                /** @description The id of what the segment before it in the path names. */
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
    "/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an activation to a license-entitlement.
         * @description Takes one place of a license-entitlement, which is named by the key of its licence and the name of its
         *     entitlement. Possible only where the entitlement has activations enabled, as long as fewer than `threshold` of
         *     them are active, and with a value that the license-entitlement does not have yet. The usage becomes the number
         *     of active activations.
         *
         *     Not documented: with which status a refusal is answered, and that a new activation is active, which is likely.
         */
        post: operations["createActivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activations/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch an activation on or off.
         * @description Changes whether an activation takes its place, without removing it. The body names it by its value, the key of
         *     its licence and the name of its entitlement; the path names nothing. Switching on is under the same cap as adding,
         *     and the usage becomes the number of active activations.
         */
        put: operations["updateActivation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activations/activation/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove an activation.
         * @description Removes an activation, which the body names by its value, the key of its licence and the name of its
         *     entitlement. A POST, since it carries a body. The usage becomes the number of active activations.
         */
        post: operations["deleteActivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activations/license-entitlement/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the activations of a license-entitlement.
         * @description Answers one page of the activations of a license-entitlement, active or not.
         */
        get: operations["listActivations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List licenses.
         * @description Answers one page of the licences, or of those of a product or a customer, with all that they hold inside.
         */
        get: operations["listLicenses"];
        put?: never;
        /**
         * Issue a license from a plan.
         * @description Issues a licence from a plan, which is named by its product and its name. The licence gets a license-entitlement
         *     for each entitlement of the plan, with the limit that the plan gives it. A `userId` without a `customerId` makes
         *     a new blank customer, whose `externalId` it becomes.
         *
         *     Not documented: what is made where neither is sent, and how long a licence lives for which no duration is sent.
         */
        post: operations["createLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans.
         * @description Answers one page of the plans, or of those of a product, with their entitlements inside.
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Create a plan of a product.
         * @description Makes a plan, from which licences of one product can be issued. Its name has to be unique. It has no
         *     entitlements at first.
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/plan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a plan.
         * @description Answers one plan, with its product and its entitlements inside.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an entitlement to a plan.
         * @description Gives a plan one more entitlement, with its limit. A plan has an entitlement at most once, and one that is
         *     deactivated cannot be added. Whether licences that were issued from the plan before change is not documented;
         *     `POST /license-entitlements/plan/{planId}` is there for them.
         */
        post: operations["createPlanEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-entitlements/plan/{planId}": {
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
        /**
         * List the entitlements of a plan.
         * @description Answers a bare array: this list has no pages, no envelope, no search and no order of one's choosing.
         */
        get: operations["listPlanEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-entitlements/plan-entitlement/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change the limit or the entitlement of a plan's entitlement.
         * @description Sets the limit, the entitlement or both, under the rules of adding one. Whether licences that were issued from
         *     the plan before change is not documented.
         */
        put: operations["updatePlanEntitlement"];
        post?: never;
        /**
         * Remove an entitlement from a plan.
         * @description Takes an entitlement out of a plan. Whether licences that were issued from the plan before keep it is not
         *     documented. Answered with 200, where the other operations without an answer have 204.
         */
        delete: operations["deletePlanEntitlement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entitlements.
         * @description Answers one page of the entitlements. There is no operation that reads a single one.
         */
        get: operations["listEntitlements"];
        put?: never;
        /**
         * Create an entitlement.
         * @description Makes an entitlement that plans can have. Its name has to be unique. The request calls it `entitlementName`, the
         *     answer `name`. No operation that lists consumption periods is documented, so their ids come from elsewhere.
         */
        post: operations["createEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/entitlement/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Deactivate an entitlement, or activate it again.
         * @description Switches an entitlement off or on; nothing else of it can be changed. One that is off cannot be added to a plan.
         */
        put: operations["updateEntitlement"];
        post?: never;
        /**
         * Delete an entitlement.
         * @description Deletes an entitlement. What becomes of plans and licences that have it is not documented.
         */
        delete: operations["deleteEntitlement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products.
         * @description Answers one page of the products.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product.
         * @description Makes a product that plans can belong to. Its name has to be unique.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/product/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a product.
         * @description Answers one product.
         */
        get: operations["getProduct"];
        /**
         * Rename a product, deactivate it, or activate it again.
         * @description Sets the name, the state or both. Products cannot be deleted.
         */
        put: operations["updateProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers.
         * @description Answers one page of the customers.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer.
         * @description Makes a customer that licences can be issued to.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/customer/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a customer.
         * @description Answers one customer.
         */
        get: operations["getCustomer"];
        /**
         * Change a customer.
         * @description Sets the members that are sent. Customers cannot be deleted.
         */
        put: operations["updateCustomer"];
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
        LicenseEntitlement: LicenseEntitlement;
        Entitlement: Entitlement;
        ConsumptionPeriod: ConsumptionPeriod;
        Activation: Activation;
        Pagination: Pagination;
        ActivationPage: ActivationPage;
        LicensePage: LicensePage;
        PlanPage: PlanPage;
        EntitlementPage: EntitlementPage;
        ProductPage: ProductPage;
        CustomerPage: CustomerPage;
        License: License;
        Note: Note;
        LicensePlan: LicensePlan;
        Plan: Plan;
        PlanEntitlement: PlanEntitlement;
        Product: Product;
        Customer: Customer;
        AccessToken: AccessToken;
        AddLicenseEntitlementToPlanRequest: AddLicenseEntitlementToPlanRequest;
        UpdateLicenseEntitlementRequest: UpdateLicenseEntitlementRequest;
        CreateActivationRequest: CreateActivationRequest;
        UpdateActivationRequest: UpdateActivationRequest;
        DeleteActivationRequest: DeleteActivationRequest;
        CreateLicenseRequest: CreateLicenseRequest;
        CreatePlanRequest: CreatePlanRequest;
        CreatePlanEntitlementRequest: CreatePlanEntitlementRequest;
        UpdatePlanEntitlementRequest: UpdatePlanEntitlementRequest;
        CreateEntitlementRequest: CreateEntitlementRequest;
        UpdateEntitlementRequest: UpdateEntitlementRequest;
        CreateProductRequest: CreateProductRequest;
        UpdateProductRequest: UpdateProductRequest;
        CreateCustomerRequest: CreateCustomerRequest;
        UpdateCustomerRequest: UpdateCustomerRequest;
        CreateAccessTokenRequest: CreateAccessTokenRequest;
        RefreshAccessTokenRequest: RefreshAccessTokenRequest;
        Problem: Problem;
    };
    responses: {
        /** @description A token. It is valid for 24 hours. */
        AccessTokenCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AccessToken;
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
                "application/problem+json": Problem;
            };
        };
    };
    parameters: {
        /**
         * @description The id of the plan.
         * @example plan-1
         */
        PlanId: string;
        /** @description The id of what the segment before it in the path names. */
        Id: string;
        /**
         * @description The id of a product, to list what belongs to it alone.
         * @example product-1
         */
        ProductId: string;
        /**
         * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
         * @example 50
         */
        PageSize: number;
        /**
         * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
         *     send the `nextPage` of an answer for the one after it.
         * @example 2
         */
        PageNumber: number;
        /**
         * @description What to look for. The vendor names neither the members that there are nor how they are compared.
         * @example {
         *       "name": "Team"
         *     }
         */
        Search: {
            [key: string]: string;
        };
        /**
         * @description What to order by, the most important first. The vendor does not say how an entry is written.
         * @example [
         *       "name"
         *     ]
         */
        SortBy: string[];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
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
                    "application/json": LicenseEntitlement[];
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
                "application/json": AddLicenseEntitlementToPlanRequest;
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
                /** @description The id of what the segment before it in the path names. */
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
                    "application/json": LicenseEntitlement;
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
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The numbers to set. */
        requestBody: {
            content: {
                "application/json": UpdateLicenseEntitlementRequest;
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
                /** @description The id of what the segment before it in the path names. */
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
                "application/json": CreateAccessTokenRequest;
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
                "application/json": RefreshAccessTokenRequest;
            };
        };
        responses: {
            201: components["responses"]["AccessTokenCreated"];
            default: components["responses"]["Default"];
        };
    };
    createActivation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The unit, and where it is activated. */
        requestBody: {
            content: {
                "application/json": CreateActivationRequest;
            };
        };
        responses: {
            /** @description The activation. The vendor's caption calls it a licence, its schema is that of an activation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Activation;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    updateActivation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which activation, and its new state. */
        requestBody: {
            content: {
                "application/json": UpdateActivationRequest;
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
    deleteActivation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which activation. */
        requestBody: {
            content: {
                "application/json": DeleteActivationRequest;
            };
        };
        responses: {
            /** @description Removed. The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Default"];
        };
    };
    listActivations: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
                 *     send the `nextPage` of an answer for the one after it.
                 * @example 2
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description What to look for. The vendor names neither the members that there are nor how they are compared.
                 * @example {
                 *       "name": "Team"
                 *     }
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description What to order by, the most important first. The vendor does not say how an entry is written.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort_by?: components["parameters"]["SortBy"];
            };
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of activations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ActivationPage;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listLicenses: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
                 *     send the `nextPage` of an answer for the one after it.
                 * @example 2
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description What to look for. The vendor names neither the members that there are nor how they are compared.
                 * @example {
                 *       "name": "Team"
                 *     }
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description What to order by, the most important first. The vendor does not say how an entry is written.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort_by?: components["parameters"]["SortBy"];
                /**
                 * @description The id of a product, to list what belongs to it alone.
                 * @example product-1
                 */
                productId?: components["parameters"]["ProductId"];
                /**
                 * @description The id of a customer, to list the licences of that customer alone.
                 * @example customer-1
                 */
                customerId?: string;
                /**
                 * @description The id of a customer in a system of one's own, to list the licences of that customer alone.
                 * @example crm-4711
                 */
                customerExternalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of licences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LicensePage;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    createLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The plan, and for whom and from when. */
        requestBody: {
            content: {
                "application/json": CreateLicenseRequest;
            };
        };
        responses: {
            /** @description The licence. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": License;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
                 *     send the `nextPage` of an answer for the one after it.
                 * @example 2
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description What to look for. The vendor names neither the members that there are nor how they are compared.
                 * @example {
                 *       "name": "Team"
                 *     }
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description What to order by, the most important first. The vendor does not say how an entry is written.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort_by?: components["parameters"]["SortBy"];
                /**
                 * @description The id of a product, to list what belongs to it alone.
                 * @example product-1
                 */
                productId?: components["parameters"]["ProductId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlanPage;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The plan. */
        requestBody: {
            content: {
                "application/json": CreatePlanRequest;
            };
        };
        responses: {
            /** @description The plan. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plan;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plan;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    createPlanEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The plan, the entitlement and its limit. */
        requestBody: {
            content: {
                "application/json": CreatePlanEntitlementRequest;
            };
        };
        responses: {
            /** @description The entitlement of the plan. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlanEntitlement;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    listPlanEntitlements: {
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
        requestBody?: never;
        responses: {
            /** @description The entitlements of the plan, in no documented order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlanEntitlement[];
                };
            };
            default: components["responses"]["Default"];
        };
    };
    updatePlanEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": UpdatePlanEntitlementRequest;
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
    deletePlanEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. The vendor prints no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Default"];
        };
    };
    listEntitlements: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
                 *     send the `nextPage` of an answer for the one after it.
                 * @example 2
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description What to look for. The vendor names neither the members that there are nor how they are compared.
                 * @example {
                 *       "name": "Team"
                 *     }
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description What to order by, the most important first. The vendor does not say how an entry is written.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort_by?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entitlements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EntitlementPage;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    createEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entitlement. */
        requestBody: {
            content: {
                "application/json": CreateEntitlementRequest;
            };
        };
        responses: {
            /** @description The entitlement. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Entitlement;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    updateEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The state to set. */
        requestBody: {
            content: {
                "application/json": UpdateEntitlementRequest;
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
    deleteEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Default"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
                 *     send the `nextPage` of an answer for the one after it.
                 * @example 2
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description What to look for. The vendor names neither the members that there are nor how they are compared.
                 * @example {
                 *       "name": "Team"
                 *     }
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description What to order by, the most important first. The vendor does not say how an entry is written.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort_by?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProductPage;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The product. */
        requestBody: {
            content: {
                "application/json": CreateProductRequest;
            };
        };
        responses: {
            /** @description The product. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Product;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Product;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": UpdateProductRequest;
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
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
                 * @example 50
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
                 *     send the `nextPage` of an answer for the one after it.
                 * @example 2
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description What to look for. The vendor names neither the members that there are nor how they are compared.
                 * @example {
                 *       "name": "Team"
                 *     }
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description What to order by, the most important first. The vendor does not say how an entry is written.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort_by?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerPage;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The customer. */
        requestBody: {
            content: {
                "application/json": CreateCustomerRequest;
            };
        };
        responses: {
            /** @description The customer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            default: components["responses"]["Default"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the segment before it in the path names. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": UpdateCustomerRequest;
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
}
/**
 * @description What one licence grants of one entitlement. The vendor makes it together with the licence, from the values of
 *     the plan; afterwards it can be changed for that licence alone.
 */
export interface LicenseEntitlement {
    /**
     * @description The id.
     * @example le-1
     */
    id: string;
    /** @description The entitlement that is granted. */
    entitlement: Entitlement;
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
    activations: Activation[];
}
/** @description A feature by name, shared by plans and licences, with the period after which its usage starts again. */
export interface Entitlement {
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
    consumptionPeriod?: ConsumptionPeriod | null;
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
}
/** @description A period after which usage starts again. No operation that lists the periods is documented. */
export interface ConsumptionPeriod {
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
}
/** @description A unit, such as a device or a person, that takes one place of a license-entitlement. */
export interface Activation {
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
}
/** @description Where a page stands among all pages. */
export interface Pagination {
    /**
     * @description How many items there are on all pages together.
     * @example 120
     */
    itemCount: number;
    /**
     * @description How many pages there are.
     * @example 3
     */
    totalPages: number;
    /**
     * @description The number of this page.
     * @example 2
     */
    currentPage: number;
    /**
     * @description The number of the next page. Absent on the last one.
     * @example 3
     */
    nextPage?: number;
    /**
     * @description The number of the page before. Absent on the first one.
     * @example 1
     */
    previousPage?: number;
}
/** @description One page of activations. */
export interface ActivationPage {
    /** @description The activations of this page. */
    data: Activation[];
    /** @description Where the page stands among all pages. */
    pagination: Pagination;
}
/** @description One page of licences. */
export interface LicensePage {
    /** @description The licences of this page. */
    data: License[];
    /** @description Where the page stands among all pages. */
    pagination: Pagination;
}
/** @description One page of plans. */
export interface PlanPage {
    /** @description The plans of this page. */
    data: Plan[];
    /** @description Where the page stands among all pages. */
    pagination: Pagination;
}
/** @description One page of entitlements. */
export interface EntitlementPage {
    /** @description The entitlements of this page. */
    data: Entitlement[];
    /** @description Where the page stands among all pages. */
    pagination: Pagination;
}
/** @description One page of products. */
export interface ProductPage {
    /** @description The products of this page. */
    data: Product[];
    /** @description Where the page stands among all pages. */
    pagination: Pagination;
}
/** @description One page of customers. */
export interface CustomerPage {
    /** @description The customers of this page. */
    data: Customer[];
    /** @description Where the page stands among all pages. */
    pagination: Pagination;
}
/** @description What was issued from a plan to a customer, with what it grants. The vendor disables one that is deactivated. */
export interface License {
    /**
     * @description The id.
     * @example lic-1
     */
    id: string;
    /**
     * @description The licence key, which end users present. A secret.
     * @example key-1
     */
    key: string;
    /**
     * @description When the licence expires. The format is not documented, nor what stands here for one that never expires; ISO
     *     8601 is the likely reading.
     * @example 2027-01-01T12:00:00Z
     */
    expirationDate: string;
    /**
     * @description From when on the licence counts: the `regDate` of the request that made it. The format is not documented; ISO
     *     8601 is the likely reading.
     * @example 2026-01-01T12:00:00Z
     */
    registrationDate: string;
    /**
     * @description Whether the licence is disabled.
     * @example false
     */
    deactivated: boolean;
    /** @description The plan that it was issued from, without the entitlements of the plan. */
    plan: LicensePlan;
    /**
     * @description The id of the licence that this one follows. Absent where there is none.
     * @example lic-0
     */
    previousLicenseId?: string;
    /**
     * @description The id of the licence that follows this one. Absent where there is none.
     * @example lic-2
     */
    nextLicenseId?: string;
    /**
     * @description Whether the licence is good, as a text. Which texts there are is not documented.
     * @example Valid
     */
    valid: string;
    /**
     * @description The customer that it was issued to. A licence can be made without one, and then this member may be absent or
     *     `null`.
     */
    customer?: Customer | null;
    /** @description What the licence grants. Empty where it grants nothing. */
    licenseEntitlements: LicenseEntitlement[];
    /**
     * @description The notes. Empty where there are none.
     * @example [
     *       {
     *         "id": "note-1",
     *         "content": "Renewed by phone."
     *       }
     *     ]
     */
    notes: Note[];
}
/** @description A text that somebody put to a licence. */
export interface Note {
    /**
     * @description The id.
     * @example note-1
     */
    id: string;
    /**
     * @description The text.
     * @example Renewed by phone.
     */
    content: string;
}
/** @description A plan as a licence shows it, without its entitlements. */
export interface LicensePlan {
    /**
     * @description The id.
     * @example plan-1
     */
    id: string;
    /**
     * @description The name, unique among plans.
     * @example Team
     */
    name: string;
    /**
     * @description What it is, for people.
     * @example For up to five people.
     */
    description: string;
    /** @description The product that it belongs to. */
    product: Product;
    /**
     * @description The price. Its currency is not documented.
     * @example 49.5
     */
    cost: number;
    /**
     * @description Whether the plan is switched off.
     * @example false
     */
    deactivated: boolean;
    /**
     * @description For how many days its licences live.
     * @example 365
     */
    duration: number;
}
/** @description A template for licences of one product, with the entitlements that they get. */
export interface Plan {
    /**
     * @description The id.
     * @example plan-1
     */
    id: string;
    /**
     * @description The name, unique among plans.
     * @example Team
     */
    name: string;
    /**
     * @description What it is, for people.
     * @example For up to five people.
     */
    description: string;
    /** @description The product that it belongs to. */
    product: Product;
    /**
     * @description The price. Its currency is not documented.
     * @example 49.5
     */
    cost: number;
    /**
     * @description Whether the plan is switched off.
     * @example false
     */
    deactivated: boolean;
    /**
     * @description For how many days its licences live.
     * @example 365
     */
    duration: number;
    /** @description The entitlements that its licences get. Empty where there are none. */
    planEntitlements: PlanEntitlement[];
}
/** @description An entitlement of a plan, with the limit that licences of the plan get. */
export interface PlanEntitlement {
    /**
     * @description The id.
     * @example pe-1
     */
    id: string;
    /**
     * @description The limit. Absent means that there is none.
     * @example 5
     */
    threshold?: number;
    /** @description The entitlement. */
    entitlement: Entitlement;
}
/** @description What is licensed. */
export interface Product {
    /**
     * @description The id.
     * @example product-1
     */
    id: string;
    /**
     * @description The name, unique among products.
     * @example Editor
     */
    name: string;
    /**
     * @description Whether the product is switched off.
     * @example false
     */
    deactivated: boolean;
}
/** @description Whom licences are issued to. */
export interface Customer {
    /**
     * @description The id.
     * @example customer-1
     */
    id: string;
    /**
     * @description The name.
     * @example Example Ltd
     */
    name: string;
    /**
     * @description What there is to say of the customer, for people.
     * @example A customer since 2019.
     */
    description: string;
    /**
     * @description The id in a system of one's own.
     * @example crm-4711
     */
    externalId: string;
    /**
     * @description How many licences the customer has.
     * @example 1
     */
    licenseCount: number;
}
/** @description An access token, with the token that renews it. */
export interface AccessToken {
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
}
/** @description An entitlement, and the limit that each licence of the plan gets. */
export interface AddLicenseEntitlementToPlanRequest {
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
}
/** @description The numbers to set. A member that is absent leaves its number as it is. */
export interface UpdateLicenseEntitlementRequest {
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
}
/** @description A unit, and the license-entitlement that it is activated in. */
export interface CreateActivationRequest {
    /**
     * @description What names the unit, unique within the license-entitlement.
     * @example laptop-1
     */
    activationValue: string;
    /**
     * @description The key of the licence. A secret.
     * @example key-1
     */
    licenseKey: string;
    /**
     * @description The name of the entitlement.
     * @example devices
     */
    entitlementName: string;
}
/** @description Which activation, and its new state. Send all of the first three, which find it. */
export interface UpdateActivationRequest {
    /**
     * @description What names the unit. The vendor leaves it optional, yet nothing is found without it.
     * @example laptop-1
     */
    activationValue?: string;
    /**
     * @description The key of the licence, a secret. The vendor leaves it optional, yet nothing is found without it.
     * @example key-1
     */
    licenseKey?: string;
    /**
     * @description The name of the entitlement. The vendor leaves it optional, yet nothing is found without it.
     * @example devices
     */
    entitlementName?: string;
    /**
     * @description Whether the unit takes its place from now on.
     * @example false
     */
    active?: boolean;
}
/** @description Which activation. */
export interface DeleteActivationRequest {
    /**
     * @description What names the unit.
     * @example laptop-1
     */
    activationValue: string;
    /**
     * @description The key of the licence. A secret.
     * @example key-1
     */
    licenseKey: string;
    /**
     * @description The name of the entitlement.
     * @example devices
     */
    entitlementName: string;
}
/** @description The plan of a new licence, and for whom and from when it is. */
export interface CreateLicenseRequest {
    /**
     * @description The name of the plan.
     * @example Team
     */
    planName: string;
    /**
     * @description The id of the product that the plan belongs to.
     * @example product-1
     */
    productId: string;
    /**
     * @description The id of the customer.
     * @example customer-1
     */
    customerId?: string;
    /**
     * @description The id of a user in a system of one's own. Without a `customerId` a new blank customer is made, whose
     *     `externalId` it becomes.
     * @example user-17
     */
    userId?: string;
    /**
     * @description From when on the licence counts. The format is not documented; ISO 8601 is the likely reading.
     * @example 2026-01-01T12:00:00Z
     */
    regDate: string;
    /**
     * @description For how many days the licence lives; 0 means for ever. Absent means as many as the plan says.
     * @example 365
     */
    duration?: number;
    /**
     * @description Texts to put to the licence.
     * @example [
     *       "Renewed by phone."
     *     ]
     */
    notes?: string[];
}
/** @description A plan. */
export interface CreatePlanRequest {
    /**
     * @description The name, unique among plans.
     * @example Team
     */
    name: string;
    /**
     * @description What it is, for people.
     * @example For up to five people.
     */
    description?: string;
    /**
     * @description The price. Its currency is not documented.
     * @example 49.5
     */
    cost: number;
    /**
     * @description The id of the product that it belongs to.
     * @example product-1
     */
    productId: string;
    /**
     * @description For how many days its licences live.
     * @example 365
     */
    duration: number;
}
/** @description An entitlement for a plan, with its limit. */
export interface CreatePlanEntitlementRequest {
    /**
     * @description The id of the plan.
     * @example plan-1
     */
    planId: string;
    /**
     * @description The limit. Absent means that there is none.
     * @example 5
     */
    threshold?: number;
    /**
     * @description The id of the entitlement.
     * @example ent-1
     */
    entitlementId: string;
}
/** @description What to change. A member that is absent leaves its value as it is. */
export interface UpdatePlanEntitlementRequest {
    /**
     * @description The limit to set.
     * @example 10
     */
    threshold?: number;
    /**
     * @description The id of the entitlement to put in the place of the present one.
     * @example ent-2
     */
    entitlementId?: string;
}
/** @description An entitlement. */
export interface CreateEntitlementRequest {
    /**
     * @description The name, unique among entitlements.
     * @example api-calls
     */
    entitlementName: string;
    /**
     * @description The id of the period after which usage starts again. Absent means that it never does.
     * @example period-1
     */
    consumptionPeriodId?: string;
    /**
     * @description Whether activations can be added to its license-entitlements.
     * @example false
     */
    activationsEnabled: boolean;
}
/** @description The state to set. */
export interface UpdateEntitlementRequest {
    /**
     * @description Whether the entitlement is to be switched off.
     * @example true
     */
    deactivated: boolean;
}
/** @description A product. */
export interface CreateProductRequest {
    /**
     * @description The name, unique among products.
     * @example Editor
     */
    name: string;
}
/** @description What to change. A member that is absent leaves its value as it is. */
export interface UpdateProductRequest {
    /**
     * @description The name to set, unique among products.
     * @example Editor
     */
    name?: string;
    /**
     * @description Whether the product is to be switched off.
     * @example true
     */
    deactivated?: boolean;
}
/** @description A customer. */
export interface CreateCustomerRequest {
    /**
     * @description The name.
     * @example Example Ltd
     */
    name: string;
    /**
     * @description What there is to say of the customer, for people.
     * @example A customer since 2019.
     */
    description?: string;
    /**
     * @description The id in a system of one's own.
     * @example crm-4711
     */
    externalId?: string;
}
/** @description What to change. A member that is absent leaves its value as it is. */
export interface UpdateCustomerRequest {
    /**
     * @description The name to set.
     * @example Example plc
     */
    name?: string;
    /**
     * @description What to say of the customer, for people.
     * @example A customer since 2019.
     */
    description?: string;
    /**
     * @description The id in a system of one's own.
     * @example crm-4711
     */
    externalId?: string;
}
/** @description A user token. */
export interface CreateAccessTokenRequest {
    /**
     * @description A user token from the portal, which carries its own permissions. A secret, made from a UUID.
     * @example 00000000-0000-4000-8000-000000000000
     */
    userToken: string;
}
/** @description A refresh token. */
export interface RefreshAccessTokenRequest {
    /**
     * @description The refresh token that came with the access token. A secret.
     * @example refresh-token-1
     */
    refreshToken: string;
}
/** @description Problem details (RFC 9457), as far as the vendor sends any. Every member may be absent. */
export interface Problem {
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
}
/** The query of `listLicenseEntitlements`. */
export interface ListLicenseEntitlementsQuery {
    /**
     * @description The id of the licence. The vendor leaves it optional and does not say what is listed without it.
     * @example lic-1
     */
    licenseId?: string;
}
/** The query of `listActivations`. */
export interface ListActivationsQuery {
    /**
     * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
     * @example 50
     */
    pageSize?: components["parameters"]["PageSize"];
    /**
     * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
     *     send the `nextPage` of an answer for the one after it.
     * @example 2
     */
    pageNumber?: components["parameters"]["PageNumber"];
    /**
     * @description What to look for. The vendor names neither the members that there are nor how they are compared.
     * @example {
     *       "name": "Team"
     *     }
     */
    search?: components["parameters"]["Search"];
    /**
     * @description What to order by, the most important first. The vendor does not say how an entry is written.
     * @example [
     *       "name"
     *     ]
     */
    sort_by?: components["parameters"]["SortBy"];
}
/** The query of `listLicenses`. */
export interface ListLicensesQuery {
    /**
     * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
     * @example 50
     */
    pageSize?: components["parameters"]["PageSize"];
    /**
     * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
     *     send the `nextPage` of an answer for the one after it.
     * @example 2
     */
    pageNumber?: components["parameters"]["PageNumber"];
    /**
     * @description What to look for. The vendor names neither the members that there are nor how they are compared.
     * @example {
     *       "name": "Team"
     *     }
     */
    search?: components["parameters"]["Search"];
    /**
     * @description What to order by, the most important first. The vendor does not say how an entry is written.
     * @example [
     *       "name"
     *     ]
     */
    sort_by?: components["parameters"]["SortBy"];
    /**
     * @description The id of a product, to list what belongs to it alone.
     * @example product-1
     */
    productId?: components["parameters"]["ProductId"];
    /**
     * @description The id of a customer, to list the licences of that customer alone.
     * @example customer-1
     */
    customerId?: string;
    /**
     * @description The id of a customer in a system of one's own, to list the licences of that customer alone.
     * @example crm-4711
     */
    customerExternalId?: string;
}
/** The query of `listPlans`. */
export interface ListPlansQuery {
    /**
     * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
     * @example 50
     */
    pageSize?: components["parameters"]["PageSize"];
    /**
     * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
     *     send the `nextPage` of an answer for the one after it.
     * @example 2
     */
    pageNumber?: components["parameters"]["PageNumber"];
    /**
     * @description What to look for. The vendor names neither the members that there are nor how they are compared.
     * @example {
     *       "name": "Team"
     *     }
     */
    search?: components["parameters"]["Search"];
    /**
     * @description What to order by, the most important first. The vendor does not say how an entry is written.
     * @example [
     *       "name"
     *     ]
     */
    sort_by?: components["parameters"]["SortBy"];
    /**
     * @description The id of a product, to list what belongs to it alone.
     * @example product-1
     */
    productId?: components["parameters"]["ProductId"];
}
/** The query of `listEntitlements`. */
export interface ListEntitlementsQuery {
    /**
     * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
     * @example 50
     */
    pageSize?: components["parameters"]["PageSize"];
    /**
     * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
     *     send the `nextPage` of an answer for the one after it.
     * @example 2
     */
    pageNumber?: components["parameters"]["PageNumber"];
    /**
     * @description What to look for. The vendor names neither the members that there are nor how they are compared.
     * @example {
     *       "name": "Team"
     *     }
     */
    search?: components["parameters"]["Search"];
    /**
     * @description What to order by, the most important first. The vendor does not say how an entry is written.
     * @example [
     *       "name"
     *     ]
     */
    sort_by?: components["parameters"]["SortBy"];
}
/** The query of `listProducts`. */
export interface ListProductsQuery {
    /**
     * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
     * @example 50
     */
    pageSize?: components["parameters"]["PageSize"];
    /**
     * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
     *     send the `nextPage` of an answer for the one after it.
     * @example 2
     */
    pageNumber?: components["parameters"]["PageNumber"];
    /**
     * @description What to look for. The vendor names neither the members that there are nor how they are compared.
     * @example {
     *       "name": "Team"
     *     }
     */
    search?: components["parameters"]["Search"];
    /**
     * @description What to order by, the most important first. The vendor does not say how an entry is written.
     * @example [
     *       "name"
     *     ]
     */
    sort_by?: components["parameters"]["SortBy"];
}
/** The query of `listCustomers`. */
export interface ListCustomersQuery {
    /**
     * @description How many items a page holds. Neither what it is by default nor what it is at most is documented.
     * @example 50
     */
    pageSize?: components["parameters"]["PageSize"];
    /**
     * @description Which page. Whether pages are counted from 0 or from 1 is not documented: leave it out for the first one, and
     *     send the `nextPage` of an answer for the one after it.
     * @example 2
     */
    pageNumber?: components["parameters"]["PageNumber"];
    /**
     * @description What to look for. The vendor names neither the members that there are nor how they are compared.
     * @example {
     *       "name": "Team"
     *     }
     */
    search?: components["parameters"]["Search"];
    /**
     * @description What to order by, the most important first. The vendor does not say how an entry is written.
     * @example [
     *       "name"
     *     ]
     */
    sort_by?: components["parameters"]["SortBy"];
}
