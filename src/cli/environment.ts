// Where a command sends its requests and with which token: from its flags, and from the environment variables named here.
import { readFile, stat } from "node:fs/promises";
import { type ApiName, apis, type Connection } from "./apis.js";
import { forPeople } from "./escape.js";
import type { Surroundings, Terminal } from "./terminal.js";
import { UnreadableFileError, UsageError } from "./usage.js";

/** Every variable that the command reads, with what it is for. */
export const variables = {
  KAITEN_BASE_URL: "where Kaiten is served, such as https://demo.kaiten.sh/api",
  KAITEN_TOKEN: "an organization access token (ksh_…) or a person's JWT",
  SOFTWARE_LICENSING_BASE_URL: "another address than https://api.software-licensing.io/v1",
  SOFTWARE_LICENSING_USER_TOKEN: "a user token from the portal",
  FLEXNET_BASE_URL: "where FlexNet is served, without /v1; wins over FLEXNET_SITE_ID",
  FLEXNET_SITE_ID: "the name of the site, such as flex1234",
  FLEXNET_TOKEN: "an access token (rna_…)",
  NO_COLOR: "set: nothing is written in bold",
  GITHUB_ACTIONS: "true: a failure is also an annotation",
  GITHUB_STEP_SUMMARY: "the file that a bulk run adds its summary to, in GitHub Actions",
} as const;

/** The flags that win over the environment. */
export interface ConnectionFlags {
  readonly baseUrl?: string;
  readonly tokenFile?: string;
}

/**
 * The address that an API is called at. Empty variables count as missing.
 *
 * @throws {UsageError} where none is given; the message names the variables.
 */
export function addressOf(
  name: ApiName,
  { baseUrl }: ConnectionFlags,
  env: Surroundings["env"],
): Pick<Connection, "baseUrl" | "siteId"> {
  const api = apis[name];
  const { variables } = api;
  const address = baseUrl ?? (env[variables.baseUrl] || undefined);
  if (address !== undefined) return { baseUrl: address };
  const siteId = (variables.siteId && env[variables.siteId]) || undefined;
  if (siteId !== undefined) return { siteId };
  if (api.defaultBaseUrl !== undefined) return { baseUrl: api.defaultBaseUrl };
  const names = variables.siteId ? `${variables.baseUrl} or ${variables.siteId}` : variables.baseUrl;
  throw new UsageError(`${names} is not set: set it to where ${api.title} is served, or give --base-url`);
}

/**
 * The token of an API; it is hidden from the output. A warning is told where others can read the file that it is in.
 *
 * @throws {UsageError} where none is given; the message names the variable.
 * @throws {UnreadableFileError} for a token file that cannot be read.
 */
export async function tokenOf(
  name: ApiName,
  { tokenFile }: ConnectionFlags,
  env: Surroundings["env"],
  terminal: Terminal,
): Promise<string> {
  const variable = apis[name].variables.token;
  const token = tokenFile === undefined ? env[variable] : await readToken(tokenFile, terminal);
  if (!token) {
    const missing = tokenFile === undefined ? `${variable} is not set` : "--token-file: the file is empty";
    throw new UsageError(`${missing}: set ${variable}, or give --token-file with a file that holds the token`);
  }
  terminal.hide(token);
  return token;
}

/** Hides the tokens that the environment holds from whoever reads stderr: a script may have put one where a word belongs. */
export function hideTokens(env: Surroundings["env"], terminal: Terminal): void {
  for (const { variables } of Object.values(apis)) terminal.hideFromPeople(env[variables.token] ?? "");
}

async function readToken(file: string, terminal: Terminal): Promise<string> {
  try {
    const { mode } = await stat(file);
    // Windows has no such bits: there Node makes them up.
    if (process.platform !== "win32" && (mode & 0o044) !== 0) {
      terminal.tell(`licensing: warning: others can read ${forPeople(file)}: chmod 600 it\n`);
    }
    return (await readFile(file, "utf8")).trim();
  } catch (cause) {
    throw new UnreadableFileError("--token-file", file, cause);
  }
}
