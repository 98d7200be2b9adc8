// Clients that hold canaries: in the place of every secret, and in everything that a call is made of.
import type { ClientOptions, Fetch, Hooks } from "licensing-sdk";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createKaitenClient } from "licensing-sdk/kaiten";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import type { Canaries } from "./canaries.js";
import type { Method, Operations } from "./matrix-row.js";

/** What a client is given: a token, a function for one, or a user token; `issued` where the exchange of that succeeds. */
export type Holder = "token" | "function" | "user-token" | "issued";

/** The holders that there are for a method. */
export const holdersOf: Readonly<Record<Method, readonly Holder[]>> = {
  get: ["token", "function", "user-token", "issued"],
  create: ["token", "function"],
  attach: ["token", "function"],
};

/** The places of canaries that a server sees in a call. */
export function placesOf(method: Method, holder: Holder): readonly string[] {
  if (holder === "user-token") return ["user"];
  const ofMethod = { get: [holder === "function" ? "query" : "path"], create: ["body"], attach: ["path", "body"] };
  return ["field", holder, ...ofMethod[method]];
}

/** Told of what a client gives away: its name, and the thing. */
export type Watch = (name: string, value: unknown) => void;

/** The calls of clients that hold canaries. */
export function operationsOf(holder: Holder, { at }: Canaries, watch: Watch): Operations {
  return (baseUrl, options, padding) => {
    const given: ClientOptions = {
      ...options,
      headers: { "x-key": at("field") },
      hooks: watching(watch, options.hooks),
    };
    const credential =
      holder === "user-token" || holder === "issued" ? { userToken: at("user") } : { token: tokenOf(holder, "", at) };
    const licensing = createSoftwareLicensingClient({ ...given, baseUrl, ...credential });
    const kaiten = createKaitenClient({ ...given, baseUrl, token: tokenOf(holder, "ksh_", at) });
    const flexnet = createFlexNetClient({ ...given, baseUrl, token: tokenOf(holder, "rna_", at) });
    for (const [name, client] of Object.entries({ kaiten, licensing, flexnet })) watch(name, client);
    const grant = { entitlementSlug: at("body"), value: { type: "object", value: { key: at("body") } } } as const;
    const entitlement = {
      entitlementId: at("body"),
      description: at("body").padEnd(padding),
      lineItems: [{ product: [{ productName: at("body"), productVersion: "1" }], startDate: "2026-01-01" }],
    };
    return {
      get: (call) => {
        const own = { ...call, headers: { ...call.headers, "x-own": at("field") } };
        const { get, list } = licensing.licenseEntitlements;
        return holder === "function" ? list({ licenseId: at("query") }, own) : get(at("path"), own);
      },
      create: (call) => flexnet.entitlements.create(entitlement, call),
      attach: (call) => kaiten.licenses.entitlements.attach(at("path"), grant, call),
    };
  };
}

function tokenOf(holder: Holder, prefix: string, at: Canaries["at"]): string | (() => Promise<string>) {
  return holder === "function" ? async () => prefix + at("function") : prefix + at("token");
}

/** Hooks that watch, and then do what those of a row do. */
function watching(watch: Watch, own: Hooks = {}): Hooks {
  return {
    onRequest: (view) => {
      watch("RequestView", view);
      return own.onRequest?.(view);
    },
    onResponse: (view) => {
      watch("ResponseView", view);
      return own.onResponse?.(view);
    },
    onRetry: (view) => {
      watch("RetryView", view);
      return own.onRetry?.(view);
    },
    onError: (view) => {
      watch("ErrorView", view);
      return own.onError?.(view);
    },
  };
}

/**
 * A `fetch` whose failures come with header fields that repeat the request: for faults that do not do so themselves. For
 * an `issued` holder it answers the exchange of tokens.
 */
export function echoingFetch(holder: Holder, { at }: Canaries): Fetch {
  return async (url, init) => {
    if (holder === "issued" && url.endsWith("/authorization")) {
      const tokens = { accessToken: at("issued"), refreshToken: at("refresh"), expirationDate: at("date") };
      return Response.json(tokens, { status: 201 });
    }
    const response = await fetch(url, init);
    // The fields of a success are asked for by name.
    if (response.ok) return response;
    const headers = new Headers(response.headers);
    const sent = new Headers(init.headers);
    for (const name of ["x-echo", "set-cookie", "www-authenticate", "location", "server"]) {
      headers.append(name, JSON.stringify([url, ...sent, init.body]));
    }
    const token = sent.get("authorization");
    for (const name of ["x-request-id", "content-type", "ratelimit"]) if (token !== null) headers.set(name, token);
    return new Proxy(response, {
      get: (target, name) => (name === "headers" ? headers : Reflect.get(target, name, target)),
    });
  };
}
