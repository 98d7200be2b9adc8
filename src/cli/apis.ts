// The three APIs: what the command says of each, and how it loads what belongs to it.
import type { ClientOptions } from "../core/options.js";
import type { OperationDetails } from "./details.js";

/** Where a client sends its requests, and with what. */
export interface Connection {
  readonly baseUrl?: string | undefined;
  /** Of FlexNet, in the place of a base URL. */
  readonly siteId?: string | undefined;
  readonly token: string;
  /** Whether the token is sent as it is; otherwise it is what the API calls its credential. */
  readonly isAccessToken: boolean;
}

/** An API. */
export interface Api {
  /** What it is, for people. */
  readonly title: string;
  /** The variables that it is configured by. */
  readonly variables: { readonly baseUrl: string; readonly siteId?: string; readonly token: string };
  /** Where it is served, where the vendor serves it for all. */
  readonly defaultBaseUrl?: string;
  /** Its operations, by their ids. */
  operations(): Promise<Readonly<Record<string, OperationDetails>>>;
  /** The compiled validators of its requests: members by the ids of its operations. */
  validators(): Promise<object>;
  /** A client. */
  connect(connection: Connection, options: ClientOptions): Promise<object>;
}

/** The first word of a command of an API. */
export type ApiName = "kaiten" | "software-licensing" | "flexnet";

/** The APIs by the first word of their commands. */
export const apis: Readonly<Record<ApiName, Api>> = {
  kaiten: {
    title: "Kaiten (kaiten.sh)",
    variables: { baseUrl: "KAITEN_BASE_URL", token: "KAITEN_TOKEN" },
    operations: async () => (await import("../../generated/kaiten/operation-details.js")).operationDetails,
    validators: () => import("../../generated/kaiten/validators.js"),
    async connect({ baseUrl = "", token }, options) {
      const { createKaitenClient } = await import("../kaiten/client.js");
      return createKaitenClient({ ...options, baseUrl, token });
    },
  },
  "software-licensing": {
    title: "software-licensing.io",
    variables: { baseUrl: "SOFTWARE_LICENSING_BASE_URL", token: "SOFTWARE_LICENSING_USER_TOKEN" },
    defaultBaseUrl: "https://api.software-licensing.io/v1",
    operations: async () => (await import("../../generated/software-licensing/operation-details.js")).operationDetails,
    validators: () => import("../../generated/software-licensing/validators.js"),
    async connect({ baseUrl, token, isAccessToken }, options) {
      const { createSoftwareLicensingClient } = await import("../software-licensing/client.js");
      const credential = isAccessToken ? { token } : { userToken: token };
      return createSoftwareLicensingClient({ ...options, baseUrl, ...credential });
    },
  },
  flexnet: {
    title: "FlexNet Operations",
    variables: { baseUrl: "FLEXNET_BASE_URL", siteId: "FLEXNET_SITE_ID", token: "FLEXNET_TOKEN" },
    operations: async () => (await import("../../generated/flexnet/operation-details.js")).operationDetails,
    validators: () => import("../../generated/flexnet/validators.js"),
    async connect({ baseUrl, siteId, token }, options) {
      const { createFlexNetClient } = await import("../flexnet/client.js");
      const where = baseUrl === undefined && siteId !== undefined ? { siteId } : { baseUrl: baseUrl ?? "" };
      return createFlexNetClient({ ...options, ...where, token });
    },
  },
};

/** Whether a word names an API. */
export function isApiName(word: string | undefined): word is ApiName {
  return word !== undefined && Object.hasOwn(apis, word);
}
