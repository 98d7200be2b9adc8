// `--dry-run`: the request as its client would send it, without its secrets, and nothing is sent.
import type { PlainRequest } from "../fake/refusals.js";
import { type ApiName, apis } from "./apis.js";
import type { OperationDetails } from "./details.js";
import { addressOf, type ConnectionFlags } from "./environment.js";
import { invoke } from "./invoke.js";
import { redactMember } from "./secrets.js";
import type { Surroundings } from "./terminal.js";
import { UsageError } from "./usage.js";

/** A request that is not sent. */
export interface DryRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON value of the body; `null` for none. */
  readonly body: unknown;
}

/**
 * The request of an operation. Neither token nor address have to be configured.
 *
 * @throws {InvalidRequestError} for an input that no client sends.
 */
export async function dryRun(
  name: ApiName,
  details: OperationDetails,
  request: PlainRequest,
  flags: ConnectionFlags,
  env: Surroundings["env"],
): Promise<DryRequest> {
  const api = apis[name];
  const placeholder = "https://dry-run.invalid";
  let dry: DryRequest | undefined;
  const client = await api.connect(
    { ...addressOr(name, flags, env, placeholder), token: "redacted", isAccessToken: true },
    {
      retry: false,
      async fetch(url, { method = "GET", headers, body }) {
        const fields = new Headers(headers);
        if (fields.has("authorization")) fields.set("authorization", "Bearer [redacted]");
        dry = {
          method,
          url: url.startsWith(`${placeholder}/`) ? url.replace(placeholder, `$${api.variables.baseUrl}`) : url,
          headers: Object.fromEntries(fields),
          body: typeof body === "string" ? JSON.parse(body, redactMember) : null,
        };
        throw new Error("a dry run sends nothing");
      },
    },
  );
  const result = await invoke(client, details, request).result();
  if (dry !== undefined) return dry;
  throw result.ok ? new TypeError("a dry run made no request") : result.error;
}

function addressOr(name: ApiName, flags: ConnectionFlags, env: Surroundings["env"], baseUrl: string) {
  try {
    return addressOf(name, flags, env);
  } catch (error) {
    if (error instanceof UsageError) return { baseUrl };
    throw error;
  }
}
