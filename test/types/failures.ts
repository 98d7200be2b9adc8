// Checked by the compiler alone: what the clients declare is what the documents say.
import type * as flexnet from "../../generated/flexnet/errors.js";
import type { operationDetails as flexnetDetails } from "../../generated/flexnet/operation-details.js";
import type { operations as flexnetOperations } from "../../generated/flexnet/types.js";
import type * as kaiten from "../../generated/kaiten/errors.js";
import type { operationDetails as kaitenDetails } from "../../generated/kaiten/operation-details.js";
import type { operations as kaitenOperations } from "../../generated/kaiten/types.js";
import type * as softwareLicensing from "../../generated/software-licensing/errors.js";
import type { operationDetails as softwareLicensingDetails } from "../../generated/software-licensing/operation-details.js";
import type { operations as softwareLicensingOperations } from "../../generated/software-licensing/types.js";
import type { FlexNetClient } from "../../src/flexnet/index.js";
import type {
  AnyLicensingError,
  Call,
  NonProblemError,
  Problem,
  ProblemError,
  UnexpectedStatusError,
} from "../../src/index.js";
import type { KaitenClient } from "../../src/kaiten/index.js";
import type { SoftwareLicensingClient } from "../../src/software-licensing/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Equal as sets of members: the order of a union does not count. */
type SameUnion<A, B> = [A, B] extends [B, A] ? true : false;
/** The keys whose value is not `true`: `never` where all hold. */
type Failing<T> = { [Key in keyof T]: T[Key] extends true ? never : Key }[keyof T];
function holds<_T extends never>(): void {}

type Declared = Exclude<AnyLicensingError, NonProblemError | UnexpectedStatusError>;
type StatusClass<Status> = Extract<Declared, { readonly status: Status }>;

/** The failures of an operation by its responses in the document. */
type FailuresByDocument<Operation> = Operation extends { responses: infer Responses }
  ?
      | ("default" extends keyof Responses ? Declared : StatusClass<keyof Responses>)
      | UnexpectedStatusError
      | NonProblemError
  : never;

type Unions<Failures, Operations> = {
  [Id in keyof Operations]: Id extends keyof Failures
    ? SameUnion<Failures[Id], FailuresByDocument<Operations[Id]>>
    : false;
};

holds<Failing<Unions<kaiten.Failures, kaitenOperations>>>();
holds<Failing<Unions<softwareLicensing.Failures, softwareLicensingOperations>>>();
holds<Failing<Unions<flexnet.Failures, flexnetOperations>>>();
// The check above can fail: a union that lacks a class is found.
type Attach = Pick<kaitenOperations, "attachLicenseEntitlement">;
type WithoutUnavailable = { attachLicenseEntitlement: kaiten.UpdateLicenseEntitlementError };
// @ts-expect-error attaching declares a 503
holds<Failing<Unions<WithoutUnavailable, Attach>>>();

/** The method at a path of a client, such as `licenses.entitlements.attach`. */
type At<Client, Path> = Path extends `${infer First}.${infer Rest}`
  ? First extends keyof Client
    ? At<Client[First], Rest>
    : never
  : Path extends keyof Client
    ? Client[Path]
    : never;

// biome-ignore lint/suspicious/noConfusingVoidType: the data of a call that is answered without a body
type Body<Response> = Response extends { content: { "application/json": infer Json } } ? Json : void;
type SuccessStatus = 200 | 201 | 204 | 304;
type SuccessByDocument<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & SuccessStatus]: Status extends 304 ? undefined : Body<Responses[Status]>;
    }[keyof Responses & SuccessStatus]
  : never;

/** Each method that a document names is on the client, with the data and the failures of its operation. */
type Methods<Client, Details, Operations, Failures> = {
  [Id in keyof Details]: Details[Id] extends { readonly clientMethod: infer Path }
    ? At<Client, Path> extends (...args: never) => Call<infer Data, infer Failure>
      ? Id extends keyof Operations & keyof Failures
        ? [Equal<Data, SuccessByDocument<Operations[Id]>>, Equal<Failure, Failures[Id]>] extends [true, true]
          ? true
          : false
        : false
      : false
    : false;
};

holds<Failing<Methods<KaitenClient, typeof kaitenDetails, kaitenOperations, kaiten.Failures>>>();
holds<
  Failing<
    Methods<
      SoftwareLicensingClient,
      typeof softwareLicensingDetails,
      softwareLicensingOperations,
      softwareLicensing.Failures
    >
  >
>();
holds<Failing<Methods<FlexNetClient, typeof flexnetDetails, flexnetOperations, flexnet.Failures>>>();
// The check above can fail: a method that is not there is found.
// @ts-expect-error the FlexNet client has no licenses
holds<Failing<Methods<FlexNetClient, typeof kaitenDetails, kaitenOperations, kaiten.Failures>>>();

// A misspelt member of a problem does not compile: no index signature takes it.
declare const problem: Problem;
// @ts-expect-error it is detail
problem.detial;
declare const error: ProblemError;
// @ts-expect-error a status is read by its own class
error.status satisfies 409;
