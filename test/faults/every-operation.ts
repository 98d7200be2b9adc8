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
  readonly row: Operation;
  start(clients: Clients, fill: Fill, options?: CallOptions): Call<unknown, AnyLicensingError>;
}

interface Details {
  readonly row: Operation;
  readonly clientMethod: string;
  readonly parameters: readonly { readonly in: string }[];
  readonly body: "none" | "optional" | "required";
}

/** The calls of the operations of a document: a method takes the path parameters, the query or the body, and the options. */
function callsOf(name: keyof Clients, details: Readonly<Record<string, Details>>): readonly OperationCall[] {
  return Object.values(details).map(({ row, clientMethod, parameters, body }) => ({
    row,
    start(clients, fill, options) {
      const method = clientMethod
        .split(".")
        .reduce<unknown>((part, key) => Reflect.get(Object(part), key), clients[name]);
      if (typeof method !== "function") throw new Error(`there is no method ${clientMethod}`);
      const inPath = Array.from(row.path.matchAll(/\{([^{}]+)\}/g), ([, parameter = ""]) => fill(parameter));
      const takesQuery = parameters.some((parameter) => parameter.in === "query");
      return Reflect.apply(method, undefined, [...inPath, ...(takesQuery || body !== "none" ? [{}] : []), options]);
    },
  }));
}

/** All of them. */
export const everyOperation: readonly OperationCall[] = [
  ...callsOf("kaiten", kaiten),
  ...callsOf("licensing", softwareLicensing),
  ...callsOf("flexnet", flexnet),
];

/** The names of the path parameters of an operation. */
export function parametersOf({ row }: OperationCall): readonly string[] {
  return Array.from(row.path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
}

/** A success of an operation, as its document declares it: the JSON value of the body, or `undefined` for none. */
export function successOf({ row }: OperationCall): unknown {
  return row.answer === "array" ? [] : row.answer === "object" ? { accessToken: "a", refreshToken: "r" } : undefined;
}
