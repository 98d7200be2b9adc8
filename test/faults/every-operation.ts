// Every operation of the three clients, as a call that is started with any path parameters and options.
import type { AnyLicensingError, Call, CallOptions, ClientOptions } from "licensing-sdk";
import type { Operation } from "licensing-sdk/fake";
import { createFlexNetClient, type FlexNetClient } from "licensing-sdk/flexnet";
import { createKaitenClient, type KaitenClient } from "licensing-sdk/kaiten";
import { createSoftwareLicensingClient, type SoftwareLicensingClient } from "licensing-sdk/software-licensing";
import { operationDetails as flexnet } from "../../generated/flexnet/operation-details.js";
import { operationDetails as kaiten } from "../../generated/kaiten/operation-details.js";
import { operationDetails as softwareLicensing } from "../../generated/software-licensing/operation-details.js";

/** A client of each API. */
export interface Clients {
  readonly kaiten: KaitenClient;
  readonly licensing: SoftwareLicensingClient;
  readonly flexnet: FlexNetClient;
}

/** The three clients at one base URL. */
export function clientsAt(baseUrl: string, options: ClientOptions = {}): Clients {
  return {
    kaiten: createKaitenClient({ ...options, baseUrl, token: "ksh_token" }),
    licensing: createSoftwareLicensingClient({ ...options, baseUrl, token: "access-token" }),
    flexnet: createFlexNetClient({ ...options, baseUrl, token: "rna_token" }),
  };
}

/** What a path parameter is given, by its name. */
export type Fill = (parameter: string) => string;

/** An operation with the call that starts it. */
export interface OperationCall {
  readonly api: keyof Clients;
  readonly row: Operation;
  /** Whether the method takes a query or a body. */
  readonly takesInput: boolean;
  start(clients: Clients, fill: Fill, options?: CallOptions): Call<unknown, AnyLicensingError>;
}

interface Details {
  readonly row: Operation;
  readonly clientMethod: string;
  readonly parameters: readonly { readonly in: string }[];
  readonly body: "none" | "optional" | "required";
}

/** The calls of the operations of a document: a method takes the path parameters, the query or the body, and the options. */
function callsOf(api: keyof Clients, details: Readonly<Record<string, Details>>): readonly OperationCall[] {
  return Object.values(details).map(({ row, clientMethod, parameters, body }) => {
    const takesInput = body !== "none" || parameters.some((parameter) => parameter.in === "query");
    return {
      api,
      row,
      takesInput,
      start(clients, fill, options) {
        const method = clientMethod
          .split(".")
          .reduce<unknown>((part, key) => Reflect.get(Object(part), key), clients[api]);
        if (typeof method !== "function") throw new Error(`there is no method ${clientMethod}`);
        const inPath = Array.from(row.path.matchAll(/\{([^{}]+)\}/g), ([, parameter = ""]) => fill(parameter));
        return Reflect.apply(method, undefined, [...inPath, ...(takesInput ? [{}] : []), options]);
      },
    };
  });
}

/** All of them. */
export const everyOperation: readonly OperationCall[] = [
  ...callsOf("kaiten", kaiten),
  ...callsOf("licensing", softwareLicensing),
  ...callsOf("flexnet", flexnet),
];

/**
 * One operation of each kind: those that differ in more than their names, paths and error statuses. The clients treat the
 * operations of a kind alike, so what takes long goes through these.
 */
export const everyKind: readonly OperationCall[] = [
  ...new Map(everyOperation.map((call) => [kindOf(call), call])).values(),
];

function kindOf(call: OperationCall): string {
  const { method, answer, resend, secured, notModified = false, grouped = [] } = call.row;
  const row = [method, answer, resend, secured, notModified, grouped.length > 0];
  return JSON.stringify([call.api, call.takesInput, parametersOf(call).length, ...row]);
}

/** The names of the path parameters of an operation. */
export function parametersOf({ row }: OperationCall): readonly string[] {
  return Array.from(row.path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
}

/** A success of an operation, as its document declares it: the JSON value of the body, or `undefined` for none. */
export function successOf({ row }: OperationCall): unknown {
  return row.answer === "array" ? [] : row.answer === "object" ? { accessToken: "a", refreshToken: "r" } : undefined;
}
