// Written by `npm run generate` from openapi/kaiten.yaml. Do not edit.
export interface paths {
    "/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the licences of the organization.
         * @description One page of licences. Each version of a licence family is a licence of its own. Needs the scope `read:licenses`.
         *
         *     400 means that the cursor is not one that the server made.
         */
        get: operations["listLicenses"];
        put?: never;
        /**
         * Create a licence, or the next version of a licence family.
         * @description Without `familySlug` and `familyId` it opens a new licence family, of which this licence is version 1. With one of
         *     them it adds the next version to that family. The server assigns the version. Needs the scope `write:licenses`.
         *
         *     404 means that the family does not exist (`CreateLicense.FamilyNotFound`). 409 means that the slug is taken
         *     (`CreateLicense.SlugConflict`), that a draft cannot be the default of its family
         *     (`CreateLicense.DefaultMustBePublished`), or that the plan of the organization allows no more licence families
         *     (`CreateLicense.EntitlementLimitReached`). 422 also means that `familySlug` and `familyId` name different families
         *     (`CreateLicense.FamilyMismatch`).
         */
        post: operations["createLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/licenses/{licenseSlug}": {
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
        /**
         * Read one licence.
         * @description Reads one licence by its slug. Needs the scope `read:licenses`.
         */
        get: operations["getLicense"];
        /**
         * Change a licence.
         * @description Replaces what may change of a licence: its name, description, type, the name of its version, and whether it is the
         *     default of its family. Slug, family and lifecycle state stay: where they are sent they have to be the present ones,
         *     or the answer is 422. Needs the scope `write:licenses`.
         *
         *     409 means that only a published licence can be the default of its family
         *     (`UpdateLicense.DefaultMustBePublished`), or that another became it at the same time
         *     (`UpdateLicense.DefaultConflict`).
         */
        put: operations["updateLicense"];
        post?: never;
        /**
         * Delete a licence.
         * @description Deletes one licence, and with the last version of a licence family the family. Needs the scope `write:licenses`.
         *
         *     409 means that an instance uses the licence or that it grants an entitlement still (`DeleteLicense.InUseConflict`).
         */
        delete: operations["deleteLicense"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/licenses/{licenseSlug}/publish": {
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
         * Put a draft of a licence on sale.
         * @description Moves a licence from `DRAFT` to `PUBLISHED`. Needs the scope `write:licenses`.
         *
         *     409 means that it is no draft (`PublishLicense.NotADraft`).
         */
        post: operations["publishLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/licenses/{licenseSlug}/archive": {
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
         * Take a licence off sale.
         * @description Moves a licence from `PUBLISHED` to `ARCHIVED`. Instances that use it keep it; no other can be given it. Needs the
         *     scope `write:licenses`.
         *
         *     409 means that it is not published, or that it is the default of its family
         *     (`ArchiveLicense.DefaultMustBePublished`).
         */
        post: operations["archiveLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/licenses/{licenseSlug}/unarchive": {
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
         * Put an archived licence on sale again.
         * @description Moves a licence from `ARCHIVED` to `PUBLISHED`. Needs the scope `write:licenses`.
         *
         *     409 means that it is not archived.
         */
        post: operations["unarchiveLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /**
         * List the entitlements that a licence grants.
         * @description One page of the entitlements of a licence, each with the value that it grants. Needs the scope `read:licenses`.
         *
         *     400 means that the cursor is not one that the server made.
         */
        get: operations["listLicenseEntitlements"];
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
        /**
         * Read one entitlement that a licence grants.
         * @description Reads one grant with its value. Needs the scope `read:licenses`.
         */
        get: operations["getLicenseEntitlement"];
        /**
         * Change the value of an entitlement that a license grants.
         * @description Replaces the value of one grant. A body whose `entitlementSlug` differs from the one in the path is refused
         *     with 422. Needs the scope `write:licenses`. Documented by the vendor's source, not by the reference pages; the 409
         *     by its newest revision alone, without a cause.
         */
        put: operations["updateLicenseEntitlement"];
        post?: never;
        /**
         * Detach an entitlement from a licence.
         * @description Takes one grant away. The entitlement itself stays. Needs the scope `write:licenses`.
         *
         *     404 means that the licence does not grant it (`DeleteLicenseEntitlement.LicenseEntitlementNotFound`). 409 belongs
         *     to the vendor's newest revision alone: a price of the licence is measured by the entitlement
         *     (`DeleteLicenseEntitlement.MeteredByPrice`).
         */
        delete: operations["detachLicenseEntitlement"];
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
         * List the entitlements of the organization.
         * @description One page of entitlements, whether a licence grants them or none. Needs the scope `read:entitlements`.
         *
         *     400 means that the cursor is not one that the server made.
         */
        get: operations["listEntitlements"];
        put?: never;
        /**
         * Create an entitlement.
         * @description Creates an entitlement, which takes effect once a licence grants it. Needs the scope `write:entitlements`.
         *
         *     400 means that two members do not go together, such as a unit and the type `BOOLEAN`. 404 means that a group does
         *     not exist. 409 means that the slug is taken, or that the plan of the organization allows no more entitlements
         *     (`CreateEntitlement.EntitlementLimitReached`).
         */
        post: operations["createEntitlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entitlements/{entitlementSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the entitlement.
                 * @example api-calls
                 */
                entitlementSlug: components["parameters"]["EntitlementSlug"];
            };
            cookie?: never;
        };
        /**
         * Read one entitlement.
         * @description Reads one entitlement by its slug. Needs the scope `read:entitlements`.
         */
        get: operations["getEntitlement"];
        /**
         * Change an entitlement.
         * @description Replaces what may change of an entitlement: a member that is absent goes back to what it is without one. Needs the
         *     scope `write:entitlements`.
         *
         *     400 means that something would change that cannot: the type, the aggregation method, or a reset that is set. A
         *     reset that is set has to be sent again as it is. 404 means that the entitlement or a group does not exist. 422 also
         *     means that the slug is another. 409 is declared without a cause.
         */
        put: operations["updateEntitlement"];
        post?: never;
        /**
         * Delete an entitlement.
         * @description Deletes one entitlement. Detach it from every licence first: no answer is documented for one that a licence grants,
         *     and the vendor's public source has none but 500. Needs the scope `write:entitlements`.
         */
        delete: operations["deleteEntitlement"];
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
         * List the customers of the organization.
         * @description One page of customers. Needs the scope `read:customers`.
         *
         *     400 means that the cursor is not one that the server made.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer.
         * @description Creates a customer, to whom instances can belong. Needs the scope `write:customers`.
         *
         *     409 means that the slug is taken, or that the plan of the organization allows no more customers. 404 is declared
         *     without a cause.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customerSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the customer.
                 * @example acme
                 */
                customerSlug: components["parameters"]["CustomerSlug"];
            };
            cookie?: never;
        };
        /**
         * Read one customer.
         * @description Reads one customer by its slug. Needs the scope `read:customers`.
         */
        get: operations["getCustomer"];
        /**
         * Change a customer.
         * @description Replaces name, external id and domain of a customer. The slug stays: where it is sent it has to be the one in the
         *     path, or the answer is 422 (`UpdateCustomer.SlugNotRenameable`). Needs the scope `write:customers`.
         */
        put: operations["updateCustomer"];
        post?: never;
        /**
         * Delete a customer.
         * @description Deletes one customer. The vendor's pages ask to delete its instances first; its public source deletes them with
         *     the customer. Needs the scope `write:customers`.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the instances of the organization.
         * @description One page of instances, of all customers. Needs the scope `read:instances`.
         *
         *     400 means that the cursor is not one that the server made.
         */
        get: operations["listInstances"];
        put?: never;
        /**
         * Create an instance of your product for a customer.
         * @description Creates an instance that belongs to a customer and uses one licence between two dates. Needs the scope
         *     `write:instances`.
         *
         *     404 means that the customer, the licence or the deployment zone does not exist (`CreateInstance.CustomerNotFound`,
         *     `.LicenseNotFound`, `.DeploymentZoneNotFound`). 409 means that the slug is taken (`CreateInstance.SlugConflict`) or
         *     that the plan of the organization allows no more instances (`CreateInstance.EntitlementLimitReached`). 422 also
         *     means that the licence is archived (`CreateInstance.LicenseArchived`).
         */
        post: operations["createInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instanceSlug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
            };
            cookie?: never;
        };
        /**
         * Read one instance.
         * @description Reads one instance by its slug. Needs the scope `read:instances`.
         */
        get: operations["getInstance"];
        /**
         * Change an instance.
         * @description Replaces an instance. An absent `slug` or `deploymentZoneId` stays as it is; status and lifecycle stage change by
         *     `patchInstance` alone. Needs the scope `write:instances`.
         *
         *     404 means that the instance, the customer, the licence or the deployment zone does not exist, 409 that the slug is
         *     taken, and 422 also that the licence is another and archived (`UpdateInstance.LicenseArchived`).
         */
        put: operations["updateInstance"];
        post?: never;
        /**
         * Delete an instance.
         * @description Deletes one instance. Needs the scope `write:instances`.
         */
        delete: operations["deleteInstance"];
        options?: never;
        head?: never;
        /**
         * Change the status of an instance, its lifecycle stage, or both.
         * @description Changes what is sent and leaves the rest. A lifecycle stage cannot be taken away again. Needs the scope
         *     `write:instances`.
         */
        patch: operations["patchInstance"];
        trace?: never;
    };
    "/instances/{instanceSlug}/entitlements/usage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
            };
            cookie?: never;
        };
        /**
         * List what an instance uses of each of its entitlements.
         * @description All entitlements of the licence of an instance, each with its usage and its limit. The answer is one list, without
         *     pages. Needs the scope `read:instances`.
         */
        get: operations["listInstanceUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instanceSlug}/entitlements/{entitlementSlug}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
                /**
                 * @description The slug of the entitlement.
                 * @example api-calls
                 */
                entitlementSlug: components["parameters"]["EntitlementSlug"];
            };
            cookie?: never;
        };
        /**
         * Read what an instance uses of one entitlement.
         * @description The usage of one entitlement, with its limit. For `BOOLEAN` and `CONFIG` the value is what the licence grants.
         *     Needs the scope `read:instances`.
         *
         *     404 means that the instance or the entitlement does not exist, or that the licence of the instance does not grant
         *     it (`GetEntitlementUsageMetrics.InstanceNotFound`, `.EntitlementNotFound`, `.EntitlementNotAssigned`).
         */
        get: operations["getInstanceUsage"];
        put?: never;
        /**
         * Report what an instance uses of an entitlement.
         * @description Folds a number into the usage by the aggregation method of the entitlement (`append`), or puts the number in its
         *     place (`set`). Only entitlements of the types `NUMBER` and `NUMBER_AI_CREDIT` have a usage. Needs the scope
         *     `write:instances`.
         *
         *     409 means that the usage would pass what a hard limit allows
         *     (`ReportEntitlementUsageMetric.ThresholdExceeded`): nothing of it is counted. It also means that the `transactionId`
         *     was used for another report (`.TransactionIdReused`). 400 means that the entitlement is of another type
         *     (`.UnsupportedEntitlementType`), 404 that the instance or the entitlement does not exist or that the licence of
         *     the instance does not grant it (`.ContextNotFound`), and 422 also that the `transactionId` is malformed
         *     (`.InvalidTransactionId`).
         */
        post: operations["reportInstanceUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instanceSlug}/audit-trails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
            };
            cookie?: never;
        };
        /**
         * List what happened to an instance.
         * @description One page of the audit trail of an instance. Needs the scope `read:instances`.
         *
         *     400 means that the cursor is not one that the server made (`AuditTrails.InvalidCursor`).
         */
        get: operations["listInstanceAuditTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ofrep/v1/evaluate/flags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the flag, which is its slug.
                 * @example new-dashboard
                 */
                key: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate one feature flag.
         * @description Evaluates a flag by the OpenFeature Remote Evaluation Protocol (OFREP). Needs the scope `read:feature_flags`.
         *
         *     400 means that the flag could not be evaluated, most often that it does not exist: `errorCode` says why. Its body
         *     and that of 500 are no problem details: read their members from `problem.extensions`.
         */
        post: operations["evaluateFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ofrep/v1/evaluate/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate all feature flags at once.
         * @description Evaluates every flag of the organization by the OpenFeature Remote Evaluation Protocol (OFREP). A flag that could
         *     not be evaluated stands among the others with an `errorCode`. Needs the scope `read:feature_flags`.
         *
         *     The reference page shows 401, 403 and 429 without a body; the vendor's public source sends a problem with 401 and
         *     403.
         */
        post: operations["evaluateAllFlags"];
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
        License: License;
        LicensePage: LicensePage;
        CreateLicenseRequest: CreateLicenseRequest;
        UpdateLicenseRequest: UpdateLicenseRequest;
        LicenseEntitlement: LicenseEntitlement;
        LicenseEntitlementPage: LicenseEntitlementPage;
        AttachLicenseEntitlementRequest: AttachLicenseEntitlementRequest;
        UpdateLicenseEntitlementRequest: UpdateLicenseEntitlementRequest;
        LimitCapExceededOveragePercent: LimitCapExceededOveragePercent;
        EntitlementValue: EntitlementValue;
        NumberEntitlementValue: NumberEntitlementValue;
        BooleanEntitlementValue: BooleanEntitlementValue;
        ConfigEntitlementValue: ConfigEntitlementValue;
        StoredValue: StoredValue;
        StoredNumber: StoredNumber;
        StoredBoolean: StoredBoolean;
        StoredConfig: StoredConfig;
        Entitlement: Entitlement;
        EntitlementPage: EntitlementPage;
        CreateEntitlementRequest: CreateEntitlementRequest;
        UpdateEntitlementRequest: UpdateEntitlementRequest;
        EntitlementGroupSummary: EntitlementGroupSummary;
        Customer: Customer;
        CustomerPage: CustomerPage;
        CreateCustomerRequest: CreateCustomerRequest;
        UpdateCustomerRequest: UpdateCustomerRequest;
        Integrations: Integrations;
        Integration: Integration;
        IntegrationsRequest: IntegrationsRequest;
        IntegrationRequest: IntegrationRequest;
        Instance: Instance;
        InstancePage: InstancePage;
        CreateInstanceRequest: CreateInstanceRequest;
        UpdateInstanceRequest: UpdateInstanceRequest;
        PatchInstanceRequest: PatchInstanceRequest;
        EntitlementUsage: EntitlementUsage;
        ReportEntitlementUsageRequest: ReportEntitlementUsageRequest;
        AuditTrail: AuditTrail;
        AuditTrailPage: AuditTrailPage;
        HasMore: HasMore;
        NextCursor: NextCursor;
        Slug: Slug;
        User: User;
        EvaluationRequest: EvaluationRequest;
        BulkEvaluationRequest: BulkEvaluationRequest;
        EvaluationContext: EvaluationContext;
        EvaluationSuccess: EvaluationSuccess;
        EvaluationFailure: EvaluationFailure;
        BulkEvaluationSuccess: BulkEvaluationSuccess;
        BulkEvaluationFailure: BulkEvaluationFailure;
        Problem: Problem;
        ProblemErrorDetail: ProblemErrorDetail;
    };
    responses: {
        /** @description The body is missing or is not JSON, a value in it is not allowed, or a cursor is not one that the server made. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** @description No usable credential was sent. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** @description The credential lacks the scope. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** @description Something that the request names does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** @description The request does not fit what is there. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** @description The path or the body breaks the schema. `errors` says where. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
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
                "application/problem+json": Problem;
            };
        };
        /** @description The server failed. `errorId` names the occurrence to the vendor. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
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
                "application/problem+json": Problem;
            };
        };
        /** @description The flag could not be evaluated, most often because there is none of that key. */
        EvaluationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": EvaluationFailure;
            };
        };
        /** @description The server failed. */
        EvaluationError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": EvaluationFailure;
            };
        };
        /** @description The request could not be read, and no flag was evaluated. */
        BulkEvaluationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BulkEvaluationFailure;
            };
        };
        /** @description The server failed. */
        BulkEvaluationError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BulkEvaluationFailure;
            };
        };
        /** @description Too many evaluations. The answer is documented without a body. */
        EvaluationTooManyRequests: {
            headers: {
                /** @description Seconds to wait, or the HTTP date to wait for. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content?: never;
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
        /**
         * @description The slug of the customer.
         * @example acme
         */
        CustomerSlug: string;
        /**
         * @description The slug of the instance.
         * @example acme-production
         */
        InstanceSlug: string;
        /**
         * @description The `nextCursor` of the page before. Absent, the first page is meant.
         * @example eyJpZCI6IjVhMWYzYTBlIn0
         */
        Cursor: string;
        /**
         * @description How many items a page has at most.
         * @example 50
         */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listLicenses: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before. Absent, the first page is meant.
                 * @example eyJpZCI6IjVhMWYzYTBlIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page has at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of licences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LicensePage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The licence. */
        requestBody: {
            content: {
                "application/json": CreateLicenseRequest;
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": License;
                };
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
    getLicense: {
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
        requestBody?: never;
        responses: {
            /** @description The licence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": License;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateLicense: {
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
        /** @description The licence as it is to be. */
        requestBody: {
            content: {
                "application/json": UpdateLicenseRequest;
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
    deleteLicense: {
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
        requestBody?: never;
        responses: {
            /** @description Deleted. The answer has no body. */
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
    publishLicense: {
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
        requestBody?: never;
        responses: {
            /** @description The licence, published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": License;
                };
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
    archiveLicense: {
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
        requestBody?: never;
        responses: {
            /** @description The licence, archived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": License;
                };
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
    unarchiveLicense: {
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
        requestBody?: never;
        responses: {
            /** @description The licence, published again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": License;
                };
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
    listLicenseEntitlements: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before. Absent, the first page is meant.
                 * @example eyJpZCI6IjVhMWYzYTBlIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page has at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
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
        requestBody?: never;
        responses: {
            /** @description A page of entitlements with their values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LicenseEntitlementPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
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
                "application/json": AttachLicenseEntitlementRequest;
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
    getLicenseEntitlement: {
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
        requestBody?: never;
        responses: {
            /** @description The entitlement with its value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LicenseEntitlement;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
    detachLicenseEntitlement: {
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
        requestBody?: never;
        responses: {
            /** @description Detached. The answer has no body. */
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
    listEntitlements: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before. Absent, the first page is meant.
                 * @example eyJpZCI6IjVhMWYzYTBlIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page has at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
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
                    "application/json": EntitlementPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Entitlement;
                };
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
    getEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the entitlement.
                 * @example api-calls
                 */
                entitlementSlug: components["parameters"]["EntitlementSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Entitlement;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the entitlement.
                 * @example api-calls
                 */
                entitlementSlug: components["parameters"]["EntitlementSlug"];
            };
            cookie?: never;
        };
        /** @description The entitlement as it is to be. */
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
    deleteEntitlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the entitlement.
                 * @example api-calls
                 */
                entitlementSlug: components["parameters"]["EntitlementSlug"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before. Absent, the first page is meant.
                 * @example eyJpZCI6IjVhMWYzYTBlIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page has at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
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
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
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
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the customer.
                 * @example acme
                 */
                customerSlug: components["parameters"]["CustomerSlug"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the customer.
                 * @example acme
                 */
                customerSlug: components["parameters"]["CustomerSlug"];
            };
            cookie?: never;
        };
        /** @description The customer as it is to be. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the customer.
                 * @example acme
                 */
                customerSlug: components["parameters"]["CustomerSlug"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInstances: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before. Absent, the first page is meant.
                 * @example eyJpZCI6IjVhMWYzYTBlIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page has at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of instances. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InstancePage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The instance. */
        requestBody: {
            content: {
                "application/json": CreateInstanceRequest;
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Instance;
                };
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
    getInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Instance;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
            };
            cookie?: never;
        };
        /** @description The instance as it is to be. */
        requestBody: {
            content: {
                "application/json": UpdateInstanceRequest;
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
    deleteInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    patchInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": PatchInstanceRequest;
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
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listInstanceUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage of every entitlement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EntitlementUsage[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getInstanceUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
                /**
                 * @description The slug of the entitlement.
                 * @example api-calls
                 */
                entitlementSlug: components["parameters"]["EntitlementSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EntitlementUsage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    reportInstanceUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
                /**
                 * @description The slug of the entitlement.
                 * @example api-calls
                 */
                entitlementSlug: components["parameters"]["EntitlementSlug"];
            };
            cookie?: never;
        };
        /** @description The report. */
        requestBody: {
            content: {
                "application/json": ReportEntitlementUsageRequest;
            };
        };
        responses: {
            /** @description Counted. The answer is the usage from now on. */
            200: {
                headers: {
                    /** @description The text `true`, where the answer is that of an earlier report with the same `transactionId`. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EntitlementUsage;
                };
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
    listInstanceAuditTrail: {
        parameters: {
            query?: {
                /**
                 * @description Only the events of this name, such as `ENTITLEMENT_VALUE_GET`.
                 * @example ENTITLEMENT_VALUE_GET
                 */
                event_name?: string;
                /**
                 * @description Only what happened at this time or later. A date and time by RFC 3339.
                 * @example 2026-01-01T00:00:00Z
                 */
                after?: string;
                /**
                 * @description Only what happened at this time or earlier. A date and time by RFC 3339.
                 * @example 2026-02-01T00:00:00Z
                 */
                before?: string;
                /**
                 * @description The `nextCursor` of the page before. Absent, the first page is meant.
                 * @example eyJpZCI6IjVhMWYzYTBlIn0
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many items a page has at most.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The slug of the instance.
                 * @example acme-production
                 */
                instanceSlug: components["parameters"]["InstanceSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the audit trail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditTrailPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    evaluateFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the flag, which is its slug.
                 * @example new-dashboard
                 */
                key: string;
            };
            cookie?: never;
        };
        /** @description What the flag is evaluated for. */
        requestBody: {
            content: {
                "application/json": EvaluationRequest;
            };
        };
        responses: {
            /** @description Evaluated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EvaluationSuccess;
                };
            };
            400: components["responses"]["EvaluationFailed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["EvaluationError"];
        };
    };
    evaluateAllFlags: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. Where nothing has changed since, the answer is 304.
                 * @example "33a64df5"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the flags are evaluated for. */
        requestBody?: {
            content: {
                "application/json": BulkEvaluationRequest;
            };
        };
        responses: {
            /** @description Evaluated. */
            200: {
                headers: {
                    /** @description Names this answer, for `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BulkEvaluationSuccess;
                };
            };
            /** @description Nothing has changed since the answer that `If-None-Match` names. The answer has no body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BulkEvaluationFailed"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["EvaluationTooManyRequests"];
            500: components["responses"]["BulkEvaluationError"];
        };
    };
}
/** @description A licence. Each version of a licence family is one. */
export interface License {
    /**
     * @description The id, a UUID.
     * @example 0d9f5a0a-4f0c-4d8e-9a54-3a0f7a2c1b10
     */
    id: string;
    /**
     * @description The name, for people.
     * @example Enterprise
     */
    name: string;
    /**
     * @description The slug, which paths use.
     * @example enterprise
     */
    slug: string;
    /**
     * @description What the licence is for, for people.
     * @example Everything.
     */
    description: string;
    /**
     * @description How it is sold.
     * @example PAID
     */
    type: "DEVELOPMENT" | "TRIAL" | "PAID" | "COMMUNITY" | (string & {});
    /**
     * @description The version within its family, counted by the server. A text.
     * @example 1
     */
    version: string;
    /**
     * @description The name of the version, for people.
     * @example Version - 1
     */
    versionName?: string;
    /**
     * @description Whether it is the version that its family puts forward.
     * @example true
     */
    isDefault: boolean;
    /**
     * @description The id of its family, the same for all versions.
     * @example 9e107d9d-372b-4d5e-8f0a-1b2c3d4e5f60
     */
    familyId: string;
    /**
     * @description Whether it is on sale.
     * @example PUBLISHED
     */
    lifecycleState: "DRAFT" | "PUBLISHED" | "ARCHIVED" | (string & {});
    /**
     * Format: date-time
     * @description When it was created. A date and time by RFC 3339.
     * @example 2026-01-01T12:00:00Z
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed. A date and time by RFC 3339.
     * @example 2026-01-02T12:00:00Z
     */
    updatedAt: string;
}
/** @description A page of licences. */
export interface LicensePage {
    /** @description The licences of this page. */
    items: License[];
    hasMore: HasMore;
    nextCursor?: NextCursor;
}
/** @description A licence to create. */
export interface CreateLicenseRequest {
    /**
     * @description The name, for people.
     * @example Enterprise
     */
    name: string;
    slug?: Slug;
    /**
     * @description What the licence is for, for people.
     * @example Everything.
     */
    description: string;
    /**
     * @description How it is sold.
     * @example PAID
     * @enum {string}
     */
    type: "DEVELOPMENT" | "TRIAL" | "PAID" | "COMMUNITY";
    /**
     * @description The name of the version, for people. Absent, it is made of the version.
     * @example Winter
     */
    versionName?: string;
    /**
     * @description Whether its family puts this version forward. A draft cannot be.
     * @example true
     */
    isDefault: boolean;
    /**
     * @description The id of the family to add the next version to.
     * @example 9e107d9d-372b-4d5e-8f0a-1b2c3d4e5f60
     */
    familyId?: string;
    /**
     * @description The slug of the family to add the next version to. Answers never have it.
     * @example enterprise
     */
    familySlug?: string;
    /**
     * @description Whether it is on sale from the beginning, which is what an absent member means.
     * @example DRAFT
     * @enum {string}
     */
    lifecycleState?: "DRAFT" | "PUBLISHED";
}
/** @description A licence as it is to be. */
export interface UpdateLicenseRequest {
    /**
     * @description The name, for people.
     * @example Enterprise Plus
     */
    name: string;
    /**
     * @description The slug, where it is sent the same as in the path.
     * @example enterprise
     */
    slug?: string;
    /**
     * @description What the licence is for, for people.
     * @example Everything.
     */
    description: string;
    /**
     * @description How it is sold.
     * @example PAID
     * @enum {string}
     */
    type: "DEVELOPMENT" | "TRIAL" | "PAID" | "COMMUNITY";
    /**
     * @description The name of the version, for people.
     * @example Winter
     */
    versionName?: string;
    /**
     * @description Whether its family puts this version forward, which takes it from the version that had it.
     * @example true
     */
    isDefault: boolean;
    /**
     * @description The id of its family, where it is sent the present one.
     * @example 9e107d9d-372b-4d5e-8f0a-1b2c3d4e5f60
     */
    familyId?: string;
    /**
     * @description The lifecycle state, where it is sent the present one.
     * @example PUBLISHED
     * @enum {string}
     */
    lifecycleState?: "DRAFT" | "PUBLISHED" | "ARCHIVED";
}
/** @description An entitlement that a licence grants, with its value. */
export interface LicenseEntitlement {
    /**
     * @description The slug of the entitlement.
     * @example api-calls
     */
    entitlementSlug: string;
    /**
     * @description The name of the entitlement.
     * @example API calls
     */
    entitlementName: string;
    /**
     * @description The type of the entitlement.
     * @example NUMBER
     */
    entitlementType?: "BOOLEAN" | "NUMBER" | "CONFIG" | (string & {});
    /** @description What the licence grants. */
    value: StoredValue;
    limitCapExceededOveragePercent?: LimitCapExceededOveragePercent;
    /** @description The groups of the entitlement. The vendor's framework can send `null` here. */
    entitlementGroups?: EntitlementGroupSummary[] | null;
    /**
     * @description The id of the licence.
     * @example 0d9f5a0a-4f0c-4d8e-9a54-3a0f7a2c1b10
     */
    licenseId: string;
    /**
     * @description The slug of the licence.
     * @example enterprise
     */
    licenseSlug: string;
    /**
     * Format: date-time
     * @description When it was attached. A date and time by RFC 3339.
     * @example 2026-01-01T12:00:00Z
     */
    createdAt: string;
    createdBy: User;
    /**
     * Format: date-time
     * @description When it was last changed. A date and time by RFC 3339.
     * @example 2026-01-02T12:00:00Z
     */
    updatedAt: string;
    updatedBy: User;
}
/** @description A page of the entitlements that a licence grants. */
export interface LicenseEntitlementPage {
    /** @description The entitlements of this page. */
    items: LicenseEntitlement[];
    hasMore: HasMore;
    nextCursor?: NextCursor;
}
/** @description An entitlement and the value to grant. */
export interface AttachLicenseEntitlementRequest {
    /**
     * @description The slug of the entitlement. The vendor's schema leaves it optional, yet a request without it finds no
     *     entitlement and is answered with 404: send it.
     * @example premium-support
     */
    entitlementSlug?: string;
    value: EntitlementValue;
    limitCapExceededOveragePercent?: LimitCapExceededOveragePercent;
}
/** @description The value to grant in place of the present one. */
export interface UpdateLicenseEntitlementRequest {
    /**
     * @description The slug of the entitlement, where it is sent the same as in the path.
     * @example premium-support
     */
    entitlementSlug?: string;
    value: EntitlementValue;
    limitCapExceededOveragePercent?: LimitCapExceededOveragePercent;
}
/**
 * Format: int32
 * @description How far usage may pass the limit, in percent of it: `0` (what an absent member means) is a hard limit, a positive
 *     number a soft one of at most 32767, and `-1` belongs to the unlimited value `-1` alone. Anything else, and any
 *     percentage beside a value that is not a number, is refused with 400.
 *     Newer generation of the contract only.
 * @example 10
 */
export type LimitCapExceededOveragePercent = number;
/** @description The value of a grant; `type` says which form it has. */
export type EntitlementValue = NumberEntitlementValue | BooleanEntitlementValue | ConfigEntitlementValue;
/** @description A limit, for entitlements of the types `NUMBER` and `NUMBER_AI_CREDIT`. Fractions are allowed; `-1` means unlimited. */
export interface NumberEntitlementValue {
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
}
/** @description A switch, for entitlements of the type `BOOLEAN`. */
export interface BooleanEntitlementValue {
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
}
/** @description A configuration, for entitlements of the type `CONFIG`. */
export interface ConfigEntitlementValue {
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
}
/** @description A value as the vendor keeps it; `type` says which form it has. It may be sent back as the value of a grant. */
export type StoredValue = StoredNumber | StoredBoolean | StoredConfig;
/** @description A limit or a usage. `-1` as a limit means unlimited. */
export interface StoredNumber {
    /**
     * @description Says that the value is a number.
     * @constant
     */
    type: "number";
    /**
     * Format: double
     * @description The number.
     * @example 42.5
     */
    value: number;
    /**
     * Format: int32
     * @description How many reports the number is made of.
     * @example 2
     */
    event_count?: number;
}
/** @description A switch. */
export interface StoredBoolean {
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
}
/** @description A configuration. */
export interface StoredConfig {
    /**
     * @description Says that the value is an object.
     * @constant
     */
    type: "object";
    /**
     * @description The configuration.
     * @example {
     *       "theme": "custom"
     *     }
     */
    value: {
        [key: string]: unknown;
    };
}
/** @description An entitlement, which takes effect where a licence grants it. */
export interface Entitlement {
    /**
     * @description The id, a UUID.
     * @example 2b7e1516-28ae-4d2a-a6ab-f7158809cf4f
     */
    id: string;
    /**
     * @description The name, for people.
     * @example API calls
     */
    name: string;
    /**
     * @description The slug, which paths use.
     * @example api-calls
     */
    slug: string;
    /**
     * @description What the entitlement is, for people; `null` where nothing is said.
     * @example Calls of the public API.
     */
    description: string | null;
    /**
     * @description What sort of value a licence grants with it.
     * @example NUMBER
     */
    type?: "BOOLEAN" | "NUMBER" | "CONFIG" | "NUMBER_AI_CREDIT" | (string & {});
    /**
     * @description How reports of usage are folded. Numbers only.
     * @example SUM
     */
    aggregationMethod?: "COUNT" | "SUM" | "AVERAGE" | "MIN" | "MAX" | "LATEST" | (string & {});
    /**
     * @description How often the usage begins again at zero. Absent, never.
     * @example MONTH
     */
    resetPeriod?: "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR" | (string & {});
    /**
     * @description Where a period begins, by the calendar in UTC or at the start of the instance's licence.
     * @example CALENDAR
     */
    resetAnchor?: "CALENDAR" | "LICENSE_START" | (string & {});
    /**
     * Format: int32
     * @description At which percentage of the limit the vendor warns; `0` for never.
     * @example 80
     */
    warningThresholdPercent?: number;
    /**
     * @description The unit of the number, for one of it.
     * @example call
     */
    unitSingular?: string;
    /**
     * @description The unit of the number, for several.
     * @example calls
     */
    unitPlural?: string;
    /**
     * @description The unit that is sold, for one of it.
     * @example pack
     */
    saleUnitSingular?: string;
    /**
     * @description The unit that is sold, for several.
     * @example packs
     */
    saleUnitPlural?: string;
    /**
     * Format: double
     * @description How many units one that is sold has.
     * @example 1000
     */
    saleUnitFactor?: number;
    /**
     * @description Whether customers see it.
     * @example true
     */
    userFacing?: boolean;
    /**
     * Format: int32
     * @description Its place where customers see it, the lowest first.
     * @example 10
     */
    displayOrder?: number;
    /**
     * @description Its icon, as the name of a set and that of an icon in it.
     * @example lucide:rocket
     */
    icon?: string;
    /** @description Its groups. The vendor's framework can send `null` here. */
    entitlementGroups?: EntitlementGroupSummary[] | null;
    /**
     * Format: date-time
     * @description When it was created. A date and time by RFC 3339.
     * @example 2026-01-01T12:00:00Z
     */
    createdAt: string;
    /**
     * Format: date-time
     * @description When it was last changed. A date and time by RFC 3339.
     * @example 2026-01-02T12:00:00Z
     */
    updatedAt: string;
}
/** @description A page of entitlements. */
export interface EntitlementPage {
    /** @description The entitlements of this page. */
    items: Entitlement[];
    hasMore: HasMore;
    nextCursor?: NextCursor;
}
/** @description An entitlement to create. */
export interface CreateEntitlementRequest {
    /**
     * @description The name, for people.
     * @example API calls
     */
    name: string;
    slug?: Slug;
    /**
     * @description What the entitlement is, for people; `null` to say nothing.
     * @example Calls of the public API.
     */
    description: string | null;
    /**
     * @description What sort of value a licence grants with it. It cannot be changed later.
     * @example NUMBER
     * @enum {string}
     */
    type: "BOOLEAN" | "NUMBER" | "CONFIG" | "NUMBER_AI_CREDIT";
    /**
     * @description How reports of usage are folded. Numbers only; absent, `SUM`. It cannot be changed later.
     * @example SUM
     * @enum {string}
     */
    aggregationMethod?: "COUNT" | "SUM" | "AVERAGE" | "MIN" | "MAX" | "LATEST";
    /**
     * @description How often the usage begins again at zero. Numbers only, and not with `LATEST`. It cannot be changed later.
     * @example MONTH
     * @enum {string}
     */
    resetPeriod?: "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";
    /**
     * @description Where a period begins. Only with `resetPeriod`; absent, `CALENDAR`. It cannot be changed later.
     * @example CALENDAR
     * @enum {string}
     */
    resetAnchor?: "CALENDAR" | "LICENSE_START";
    /**
     * Format: int32
     * @description At which percentage of the limit the vendor warns; `0`, or absent, for never. Numbers only.
     * @example 80
     */
    warningThresholdPercent?: number;
    /**
     * @description The unit of the number, for one of it. Numbers only, and with `unitPlural`.
     * @example call
     */
    unitSingular?: string;
    /**
     * @description The unit of the number, for several. Numbers only, and with `unitSingular`.
     * @example calls
     */
    unitPlural?: string;
    /**
     * @description The unit that is sold, for one of it. Only with the plural, the factor and the unit.
     * @example pack
     */
    saleUnitSingular?: string;
    /**
     * @description The unit that is sold, for several. Only with the singular, the factor and the unit.
     * @example packs
     */
    saleUnitPlural?: string;
    /**
     * Format: double
     * @description How many units one that is sold has.
     * @example 1000
     */
    saleUnitFactor?: number;
    /**
     * @description Whether customers see it. Absent, they do not.
     * @example true
     */
    userFacing?: boolean;
    /**
     * Format: int32
     * @description Its place where customers see it, the lowest first. Absent, `0`.
     * @example 10
     */
    displayOrder?: number;
    /**
     * @description Its icon, as the name of a set and that of an icon in it.
     * @example lucide:rocket
     */
    icon?: string;
    /**
     * @description The slugs of its groups. Answers have `entitlementGroups` in place of it.
     * @example [
     *       "api"
     *     ]
     */
    groupSlugs?: string[];
}
/** @description An entitlement as it is to be. */
export interface UpdateEntitlementRequest {
    /**
     * @description The name, for people.
     * @example Calls
     */
    name: string;
    /**
     * @description The slug, where it is sent the same as in the path.
     * @example api-calls
     */
    slug?: string;
    /**
     * @description What the entitlement is, for people; `null` to say nothing.
     * @example Calls of the public API.
     */
    description: string | null;
    /**
     * @description The type, where it is sent the present one.
     * @example NUMBER
     * @enum {string}
     */
    type?: "BOOLEAN" | "NUMBER" | "CONFIG" | "NUMBER_AI_CREDIT";
    /**
     * @description How reports of usage are folded, where it is sent the present one.
     * @example SUM
     * @enum {string}
     */
    aggregationMethod?: "COUNT" | "SUM" | "AVERAGE" | "MIN" | "MAX" | "LATEST";
    /**
     * @description How often the usage begins again at zero. Once set it has to be sent again as it is.
     * @example MONTH
     * @enum {string}
     */
    resetPeriod?: "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";
    /**
     * @description Where a period begins. Once set it has to be sent again as it is.
     * @example CALENDAR
     * @enum {string}
     */
    resetAnchor?: "CALENDAR" | "LICENSE_START";
    /**
     * Format: int32
     * @description At which percentage of the limit the vendor warns; `0`, or absent, for never. Numbers only.
     * @example 80
     */
    warningThresholdPercent?: number;
    /**
     * @description The unit of the number, for one of it. Numbers only, and with `unitPlural`.
     * @example call
     */
    unitSingular?: string;
    /**
     * @description The unit of the number, for several. Numbers only, and with `unitSingular`.
     * @example calls
     */
    unitPlural?: string;
    /**
     * @description The unit that is sold, for one of it. Only with the plural, the factor and the unit.
     * @example pack
     */
    saleUnitSingular?: string;
    /**
     * @description The unit that is sold, for several. Only with the singular, the factor and the unit.
     * @example packs
     */
    saleUnitPlural?: string;
    /**
     * Format: double
     * @description How many units one that is sold has.
     * @example 1000
     */
    saleUnitFactor?: number;
    /**
     * @description Whether customers see it. Absent, they do not any more.
     * @example true
     */
    userFacing?: boolean;
    /**
     * Format: int32
     * @description Its place where customers see it, the lowest first. Absent, `0`.
     * @example 10
     */
    displayOrder?: number;
    /**
     * @description Its icon, as the name of a set and that of an icon in it.
     * @example lucide:rocket
     */
    icon?: string;
    /**
     * @description The slugs of its groups. Absent, they stay as they are.
     * @example [
     *       "api"
     *     ]
     */
    groupSlugs?: string[];
}
/** @description A group of entitlements, by name. */
export interface EntitlementGroupSummary {
    /**
     * @description The id, a UUID.
     * @example 1f8b0c44-54a1-4f57-9c86-0f4f0b7a6e55
     */
    id: string;
    /**
     * @description The name, for people.
     * @example API
     */
    name: string;
    /**
     * @description The slug.
     * @example api
     */
    slug: string;
}
/** @description A customer of the organization. */
export interface Customer {
    /**
     * @description The id, a UUID.
     * @example 6b8c6f0e-6f0d-4a3e-9d5e-0c7f0b3a2d11
     */
    id: string;
    /**
     * @description The name, for people.
     * @example Acme
     */
    name: string;
    /**
     * @description The slug, which paths use.
     * @example acme
     */
    slug: string;
    /**
     * @description The id that another system has for the customer; `null` where there is none.
     * @example crm-12345
     */
    externalCustomerId?: string | null;
    /**
     * @description The domain of the customer.
     * @example acme.example
     */
    domain?: string;
    integrations?: Integrations;
    /**
     * Format: date-time
     * @description When it was created. A date and time by RFC 3339.
     * @example 2026-01-01T12:00:00Z
     */
    createdAt: string;
    createdBy: User;
    /**
     * Format: date-time
     * @description When it was last changed. A date and time by RFC 3339.
     * @example 2026-01-02T12:00:00Z
     */
    updatedAt: string;
    updatedBy: User;
}
/** @description A page of customers. */
export interface CustomerPage {
    /** @description The customers of this page. */
    items: Customer[];
    hasMore: HasMore;
    nextCursor?: NextCursor;
}
/** @description A customer to create. */
export interface CreateCustomerRequest {
    /**
     * @description The name, for people.
     * @example Acme
     */
    name: string;
    slug?: Slug;
    /**
     * @description The id that another system has for the customer.
     * @example crm-12345
     */
    externalCustomerId?: string | null;
    /**
     * @description The domain of the customer, in lower case.
     * @example acme.example
     */
    domain?: string;
    integrations?: IntegrationsRequest;
}
/** @description A customer as it is to be. */
export interface UpdateCustomerRequest {
    /**
     * @description The name, for people.
     * @example Acme Corporation
     */
    name: string;
    /**
     * @description The slug, where it is sent the same as in the path.
     * @example acme
     */
    slug?: string;
    /**
     * @description The id that another system has for the customer.
     * @example crm-12345
     */
    externalCustomerId?: string | null;
    /**
     * @description The domain of the customer, in lower case.
     * @example acme.example
     */
    domain?: string;
}
/** @description What other systems know it as, by the name of the integration. */
export interface Integrations {
    [key: string]: Integration;
}
/** @description What another system knows a customer or an instance as. */
export interface Integration {
    /**
     * @description The id in the other system.
     * @example rec_12345
     */
    external_id: string;
    /** @description What the integration keeps, with keys of its own. */
    metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Where the other system shows it.
     * @example https://crm.example.com/rec_12345
     */
    web_url?: string;
    /**
     * Format: date-time
     * @description When both systems last agreed. A date and time by RFC 3339.
     * @example 2026-01-02T12:00:00Z
     */
    synced_at: string;
    /** @description Why they last did not agree. */
    last_error?: string;
}
/** @description What other systems know it as, by the name of the integration. */
export interface IntegrationsRequest {
    [key: string]: IntegrationRequest;
}
/** @description What another system knows a customer or an instance as. */
export interface IntegrationRequest {
    /**
     * @description The id in the other system.
     * @example rec_12345
     */
    external_id: string;
    /** @description What the integration is to keep, with keys of its own. */
    metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Where the other system shows it, an absolute http or https URL.
     * @example https://crm.example.com/rec_12345
     */
    web_url?: string;
    /** @description Why both systems last did not agree. */
    last_error?: string;
}
/** @description An instance of your product, which belongs to a customer and uses a licence. */
export interface Instance {
    /**
     * @description The id, a UUID.
     * @example 7c1d2e3f-1a2b-4c3d-8e4f-5a6b7c8d9e0f
     */
    id: string;
    /**
     * @description The name, for people.
     * @example Acme production
     */
    name: string;
    /**
     * @description The slug, which paths use.
     * @example acme-production
     */
    slug: string;
    /**
     * @description What the instance is, for people.
     * @example The production system of Acme.
     */
    description: string;
    /**
     * @description The id of its customer.
     * @example 6b8c6f0e-6f0d-4a3e-9d5e-0c7f0b3a2d11
     */
    customerId: string;
    /**
     * @description The slug of its customer.
     * @example acme
     */
    customerSlug: string;
    /**
     * @description The id of its licence.
     * @example 0d9f5a0a-4f0c-4d8e-9a54-3a0f7a2c1b10
     */
    licenseId: string;
    /**
     * @description The slug of its licence.
     * @example enterprise
     */
    licenseSlug: string;
    /**
     * Format: date-time
     * @description From when on it uses the licence. A date and time by RFC 3339.
     * @example 2026-01-01T00:00:00Z
     */
    startLicenseDate: string;
    /**
     * Format: date-time
     * @description Until when it uses the licence. A date and time by RFC 3339.
     * @example 2027-01-01T00:00:00Z
     */
    endLicenseDate: string;
    /**
     * @description The id of its deployment zone.
     * @example 3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a
     */
    deploymentZoneId?: string;
    /**
     * @description The slug of its deployment zone.
     * @example eu-west
     */
    deploymentZoneSlug?: string;
    /**
     * @description How it does.
     * @example HEALTHY
     */
    status?: "HEALTHY" | "DEGRADED" | "INCIDENT" | "MAINTENANCE" | (string & {});
    /**
     * @description Where it stands commercially, in words of your own, such as `TRIAL`, `ACTIVE`, `AT_RISK` and `CHURNED`.
     * @example ACTIVE
     */
    lifecycleStage?: string;
    /**
     * @description What you keep with it, with keys of your own.
     * @example {
     *       "region": "eu"
     *     }
     */
    metadata?: {
        [key: string]: unknown;
    };
    integrations?: Integrations;
    /**
     * Format: date-time
     * @description When it was created. A date and time by RFC 3339.
     * @example 2026-01-01T12:00:00Z
     */
    createdAt: string;
    createdBy: User;
    /**
     * Format: date-time
     * @description When it was last changed. A date and time by RFC 3339.
     * @example 2026-01-02T12:00:00Z
     */
    updatedAt: string;
    updatedBy: User;
}
/** @description A page of instances. */
export interface InstancePage {
    /** @description The instances of this page. */
    items: Instance[];
    hasMore: HasMore;
    nextCursor?: NextCursor;
}
/** @description An instance to create. */
export interface CreateInstanceRequest {
    /**
     * @description The name, for people.
     * @example Acme production
     */
    name: string;
    slug?: Slug;
    /**
     * @description What the instance is, for people.
     * @example The production system of Acme.
     */
    description: string;
    /**
     * @description The id of its customer.
     * @example 6b8c6f0e-6f0d-4a3e-9d5e-0c7f0b3a2d11
     */
    customerId: string;
    /**
     * @description The id of its licence, which may be a draft, but not archived.
     * @example 0d9f5a0a-4f0c-4d8e-9a54-3a0f7a2c1b10
     */
    licenseId: string;
    /**
     * Format: date-time
     * @description From when on it uses the licence. A date and time by RFC 3339.
     * @example 2026-01-01T00:00:00Z
     */
    startLicenseDate: string;
    /**
     * Format: date-time
     * @description Until when it uses the licence. A date and time by RFC 3339.
     * @example 2027-01-01T00:00:00Z
     */
    endLicenseDate: string;
    /**
     * @description The id of its deployment zone.
     * @example 3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a
     */
    deploymentZoneId?: string;
    /**
     * @description What you keep with it, with keys of your own.
     * @example {
     *       "region": "eu"
     *     }
     */
    metadata?: {
        [key: string]: unknown;
    };
    integrations?: IntegrationsRequest;
}
/** @description An instance as it is to be. */
export interface UpdateInstanceRequest {
    /**
     * @description The name, for people.
     * @example Acme production
     */
    name: string;
    slug?: Slug;
    /**
     * @description What the instance is, for people.
     * @example The production system of Acme.
     */
    description: string;
    /**
     * @description The id of its customer.
     * @example 6b8c6f0e-6f0d-4a3e-9d5e-0c7f0b3a2d11
     */
    customerId: string;
    /**
     * @description The id of its licence. Another one may be a draft, but not archived.
     * @example 0d9f5a0a-4f0c-4d8e-9a54-3a0f7a2c1b10
     */
    licenseId: string;
    /**
     * Format: date-time
     * @description From when on it uses the licence. A date and time by RFC 3339.
     * @example 2026-01-01T00:00:00Z
     */
    startLicenseDate: string;
    /**
     * Format: date-time
     * @description Until when it uses the licence. A date and time by RFC 3339.
     * @example 2028-01-01T00:00:00Z
     */
    endLicenseDate: string;
    /**
     * @description The id of its deployment zone. Absent, it stays where it is.
     * @example 3d2c1b0a-9f8e-4d7c-8b6a-5f4e3d2c1b0a
     */
    deploymentZoneId?: string;
    /**
     * @description What you keep with it, with keys of your own.
     * @example {
     *       "region": "eu"
     *     }
     */
    metadata?: {
        [key: string]: unknown;
    };
}
/** @description What is to change of an instance. What is absent stays. */
export interface PatchInstanceRequest {
    /**
     * @description How it does.
     * @example INCIDENT
     * @enum {string}
     */
    status?: "HEALTHY" | "DEGRADED" | "INCIDENT" | "MAINTENANCE";
    /**
     * @description Where it stands commercially, in words of your own, such as `TRIAL`, `ACTIVE`, `AT_RISK` and `CHURNED`.
     * @example AT_RISK
     */
    lifecycleStage?: string;
}
/** @description What an instance uses of an entitlement. */
export interface EntitlementUsage {
    /**
     * @description The id of the entitlement.
     * @example 2b7e1516-28ae-4d2a-a6ab-f7158809cf4f
     */
    entitlementId: string;
    /**
     * @description The slug of the entitlement.
     * @example api-calls
     */
    entitlementSlug: string;
    /**
     * @description The id of the licence of the instance.
     * @example 0d9f5a0a-4f0c-4d8e-9a54-3a0f7a2c1b10
     */
    licenseId: string;
    /**
     * @description The slug of the licence of the instance.
     * @example enterprise
     */
    licenseSlug: string;
    /** @description The usage. For a switch or a configuration, what the licence grants. */
    value: StoredValue;
    /** @description What the licence grants; `-1` means unlimited. */
    limit?: StoredValue;
    /**
     * Format: date-time
     * @description When the present period began. Absent where the usage is never reset. A date and time by RFC 3339.
     * @example 2026-01-01T00:00:00Z
     */
    currentPeriodStart?: string;
    /**
     * Format: date-time
     * @description When the present period is over. Absent where the usage is never reset. A date and time by RFC 3339.
     * @example 2026-02-01T00:00:00Z
     */
    currentPeriodEnd?: string;
}
/** @description A report of usage. The server takes the time of its arrival. */
export interface ReportEntitlementUsageRequest {
    /** @description The number. A value of another type is refused with 422. */
    value: NumberEntitlementValue;
    /**
     * @description Whether the number is folded into the usage (`append`) or takes its place (`set`).
     * @example append
     * @enum {string}
     */
    behavior: "append" | "set";
    /**
     * @description What you keep with the report, with keys of your own.
     * @example {
     *       "job": "nightly"
     *     }
     */
    metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Makes a report that may be sent again: one with the same id, value and behaviour is counted once, for 35 days
     *     unless the deployment says otherwise. With another value or behaviour the answer is 409. A report that was
     *     refused leaves its id unused. Deployments before the newest revision answer 422 where it is sent.
     * @example call-9f2c:tokens
     */
    transactionId?: string;
}
/** @description Something that happened to an instance. */
export interface AuditTrail {
    /**
     * @description The id, a UUID.
     * @example 5a1f3a0e-8c1f-4e8a-9d26-4d7a1f0b9c33
     */
    id: string;
    /**
     * @description The id of the instance.
     * @example 7c1d2e3f-1a2b-4c3d-8e4f-5a6b7c8d9e0f
     */
    instanceId?: string;
    /**
     * @description The slug of the instance.
     * @example acme-production
     */
    instanceSlug: string;
    /**
     * @description What happened.
     * @example ENTITLEMENT_VALUE_GET
     */
    eventName: string;
    /**
     * @description What happened, as the type that webhooks carry.
     * @example com.kaiten.instance.entitlement.v1.value_get
     */
    eventType: string;
    /**
     * Format: date-time
     * @description When it happened. A date and time by RFC 3339.
     * @example 2026-01-15T12:00:00Z
     */
    timestamp: string;
    /**
     * @description What the event carries, of any JSON type.
     * @example {
     *       "entitlement_slug": "api-calls"
     *     }
     */
    payload?: unknown;
}
/** @description A page of an audit trail. */
export interface AuditTrailPage {
    /** @description The events of this page. */
    items: AuditTrail[];
    hasMore: HasMore;
    nextCursor?: NextCursor;
}
/**
 * @description Whether there is a page after this one.
 * @example false
 */
export type HasMore = boolean;
/**
 * @description What asks for the page after this one, as `cursor`. Absent on the last page.
 * @example eyJpZCI6IjVhMWYzYTBlIn0
 */
export type NextCursor = string;
/**
 * @description A name for paths, unique in the organization: small letters, digits and dashes. Where it is absent from something
 *     new, the server makes one of the name.
 * @example enterprise
 */
export type Slug = string;
/** @description Who did something. */
export interface User {
    /**
     * @description The id, a UUID.
     * @example 123e4567-e89b-12d3-a456-426614174000
     */
    id: string;
    /**
     * @description The name, for people.
     * @example Jane Doe
     */
    name?: string;
}
/** @description What a flag is evaluated for. */
export interface EvaluationRequest {
    context?: EvaluationContext;
}
/** @description What the flags are evaluated for. */
export interface BulkEvaluationRequest {
    context?: EvaluationContext;
}
/**
 * @description What rules can look at, with keys of your own. OpenFeature's `targetingKey` is the slug of a customer.
 * @example {
 *       "targetingKey": "acme",
 *       "plan": "enterprise"
 *     }
 */
export interface EvaluationContext {
    [key: string]: unknown;
}
/** @description The value of a flag. */
export interface EvaluationSuccess {
    /**
     * @description The key of the flag.
     * @example new-dashboard
     */
    key: string;
    /**
     * @description The value, of any JSON type.
     * @example true
     */
    value?: unknown;
    /**
     * @description Why the flag has this value.
     * @example TARGETING_MATCH
     */
    reason?: "STATIC" | "DEFAULT" | "TARGETING_MATCH" | "DISABLED" | "ERROR" | (string & {});
    /**
     * @description The name of the variant that has this value.
     * @example on
     */
    variant?: string;
    /** @description What is kept with the flag, with keys of its own. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** @description Why a flag has no value. */
export interface EvaluationFailure {
    /**
     * @description The key of the flag.
     * @example broken
     */
    key: string;
    /**
     * @description A code of OpenFeature.
     * @example GENERAL
     */
    errorCode: "FLAG_NOT_FOUND" | "GENERAL" | "PROVIDER_FATAL" | "INVALID_BODY" | (string & {});
    /**
     * @description What went wrong, for people.
     * @example the rule cannot be read
     */
    errorDetails?: string;
    /** @description What is kept with the flag, with keys of its own. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** @description The values of all flags. */
export interface BulkEvaluationSuccess {
    /** @description The value of each flag, or why it has none; a member `errorCode` tells which. */
    flags: (EvaluationSuccess | EvaluationFailure)[];
    /** @description What is kept with the flags, with keys of its own. */
    metadata?: {
        [key: string]: unknown;
    };
}
/** @description Why no flag was evaluated. */
export interface BulkEvaluationFailure {
    /**
     * @description A code of OpenFeature.
     * @example INVALID_BODY
     */
    errorCode: string;
    /**
     * @description What went wrong, for people.
     * @example the body is not JSON
     */
    errorDetails?: string;
}
/** @description Problem details (RFC 9457), with the two members that the vendor adds. Every member may be absent. */
export interface Problem {
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
    errors?: (ProblemErrorDetail | null)[] | null;
}
/** @description One refused place. */
export interface ProblemErrorDetail {
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
}
/** The query of `listLicenses`. */
export interface ListLicensesQuery {
    /**
     * @description The `nextCursor` of the page before. Absent, the first page is meant.
     * @example eyJpZCI6IjVhMWYzYTBlIn0
     */
    cursor?: components["parameters"]["Cursor"];
    /**
     * @description How many items a page has at most.
     * @example 50
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `listLicenseEntitlements`. */
export interface ListLicenseEntitlementsQuery {
    /**
     * @description The `nextCursor` of the page before. Absent, the first page is meant.
     * @example eyJpZCI6IjVhMWYzYTBlIn0
     */
    cursor?: components["parameters"]["Cursor"];
    /**
     * @description How many items a page has at most.
     * @example 50
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `listEntitlements`. */
export interface ListEntitlementsQuery {
    /**
     * @description The `nextCursor` of the page before. Absent, the first page is meant.
     * @example eyJpZCI6IjVhMWYzYTBlIn0
     */
    cursor?: components["parameters"]["Cursor"];
    /**
     * @description How many items a page has at most.
     * @example 50
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `listCustomers`. */
export interface ListCustomersQuery {
    /**
     * @description The `nextCursor` of the page before. Absent, the first page is meant.
     * @example eyJpZCI6IjVhMWYzYTBlIn0
     */
    cursor?: components["parameters"]["Cursor"];
    /**
     * @description How many items a page has at most.
     * @example 50
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `listInstances`. */
export interface ListInstancesQuery {
    /**
     * @description The `nextCursor` of the page before. Absent, the first page is meant.
     * @example eyJpZCI6IjVhMWYzYTBlIn0
     */
    cursor?: components["parameters"]["Cursor"];
    /**
     * @description How many items a page has at most.
     * @example 50
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `listInstanceAuditTrail`. */
export interface ListInstanceAuditTrailQuery {
    /**
     * @description Only the events of this name, such as `ENTITLEMENT_VALUE_GET`.
     * @example ENTITLEMENT_VALUE_GET
     */
    event_name?: string;
    /**
     * @description Only what happened at this time or later. A date and time by RFC 3339.
     * @example 2026-01-01T00:00:00Z
     */
    after?: string;
    /**
     * @description Only what happened at this time or earlier. A date and time by RFC 3339.
     * @example 2026-02-01T00:00:00Z
     */
    before?: string;
    /**
     * @description The `nextCursor` of the page before. Absent, the first page is meant.
     * @example eyJpZCI6IjVhMWYzYTBlIn0
     */
    cursor?: components["parameters"]["Cursor"];
    /**
     * @description How many items a page has at most.
     * @example 50
     */
    limit?: components["parameters"]["Limit"];
}
