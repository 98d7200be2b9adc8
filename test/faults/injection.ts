// S4: characters that end a line, a field or a value, in everything that a caller hands over for a request. The raw bytes
// hold no field that was not asked for, and the value as it was; or the call is refused without showing the value.
import { inspect } from "node:util";
import { type AnyLicensingError, type Call, type CallOptions, LicensingError } from "licensing-sdk";
import { createSoftwareLicensingClient, type SoftwareLicensingClient } from "licensing-sdk/software-licensing";
import type { Figure } from "./figure.js";
import { json, startServer } from "./server.js";
import { Tally } from "./tally.js";

// Those whose lower byte ends a line come first: programs that cut characters to bytes have split requests by them.
const points = [
  ...[0x10a, 0x10d, 0x120, 0x20a, 0x30d, 0x560a, 0x560d, 0x2028, 0x2029, 0xff0a, 0xff0d, 0x1000a, 0x1f60d],
  ...[0x100, 0x130, 0x131, 0x17f, 0x212a, 0x37e, 0x2024, 0xff0e, 0xff0f, 0xff1a, 0x3000, 0x200b, 0x202e, 0xfeff],
  ...[0xfffe, 0xffff, 0x10ffff, 0xd800, 0xdc00],
];
const characters: readonly string[] = [...Array(256).keys(), ...points].map((code) => String.fromCodePoint(code));
// A value that is meant to become a field, a request or a parameter of its own.
const attacks = [
  "\r\nx-injected: 1\r\n",
  "\nx-injected: 1",
  "\r\n\r\nGET /injected HTTP/1.1\r\n\r\n",
  "&injected=1#/../",
];

/** Shows up wherever a value does. */
const canary = "canary-5d71";
const shapes: readonly ((character: string) => string)[] = [
  (character) => `${canary}${character}${canary}`,
  (character) => `${character}${canary}`,
  (character) => `${canary}${character}`,
];

interface Sent {
  readonly target: string;
  /** The header fields as they came, by their names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Somewhere to put a value, which characters may be in it there, and how it is read from the wire. */
interface Place {
  readonly name: string;
  readonly allowed: RegExp;
  start(url: string, value: string): Call<unknown, AnyLicensingError>;
  /** Whether a request has the value as it was given. */
  has(sent: Sent, value: string): boolean;
  /** Whether the value is a name, which an error may tell. */
  readonly isName?: boolean;
}

type LicenseEntitlements = SoftwareLicensingClient["licenseEntitlements"];

function client(baseUrl: string, options: object = {}): LicenseEntitlements {
  return createSoftwareLicensingClient({ baseUrl, token: "access-token", ...options }).licenseEntitlements;
}

/** What only a caller without types can hand over. */
const query = (name: string, value: unknown): object => ({ [name]: value });
const headers = (name: string, value: string): CallOptions => ({ headers: { [name]: value } });
const parametersOf = ({ target }: Sent) => JSON.stringify([...new URL(target, "http://a.example").searchParams]);
// White space around a field's value is none of it (RFC 9110 section 5.5).
const trimmed = (value: string) => value.replace(/^[\t ]+|[\t ]+$/g, "");

const visible = /^[\x21-\x7e]+$/;
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;
const fieldName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const wellFormed = /^\P{Surrogate}+$/u;
const nothing = /(?!)/;
const hasToken = ({ fields }: Sent, value: string) => fields.get("authorization") === `Bearer ${value}`;
const hasValue = ({ fields }: Sent, value: string) => fields.get("x-value") === trimmed(value);
const hasName = ({ fields }: Sent, value: string) => fields.get(value.toLowerCase()) === "1";

const places: readonly Place[] = [
  { name: "token", allowed: visible, start: (url, token) => client(url, { token }).list(), has: hasToken },
  {
    name: "token function",
    allowed: visible,
    start: (url, value) => client(url, { token: async () => value }).list(),
    has: hasToken,
  },
  {
    name: "header value of a client",
    allowed: fieldValue,
    start: (url, value) => client(url, headers("x-value", value)).list(),
    has: hasValue,
  },
  {
    name: "header value of a call",
    allowed: fieldValue,
    start: (url, value) => client(url).list({}, headers("x-value", value)),
    has: hasValue,
  },
  {
    name: "header name of a client",
    allowed: fieldName,
    start: (url, value) => client(url, headers(value, "1")).list(),
    has: hasName,
    isName: true,
  },
  {
    name: "header name of a call",
    allowed: fieldName,
    start: (url, value) => client(url).list({}, headers(value, "1")),
    has: hasName,
    isName: true,
  },
  {
    name: "query value",
    allowed: wellFormed,
    start: (url, value) => client(url).list({ licenseId: value }),
    has: (sent, value) => parametersOf(sent) === JSON.stringify([["licenseId", value]]),
  },
  {
    name: "query name",
    allowed: wellFormed,
    start: (url, value) => client(url).list(query(value, "1")),
    has: (sent, value) => parametersOf(sent) === JSON.stringify([[value, "1"]]),
  },
  {
    name: "path parameter",
    allowed: wellFormed,
    start: (url, value) => client(url).get(value),
    has: ({ target }, value) => decodeURIComponent(target) === `/license-entitlements/license-entitlement/${value}`,
  },
  // Of these the value is what cannot be sent, and the error tells the name.
  {
    name: "name of a query value that is none",
    allowed: nothing,
    start: (url, value) => client(url).list(query(value, {})),
    has: () => false,
    isName: true,
  },
  {
    name: "name of a number that is none",
    allowed: nothing,
    start: (url, value) => client(url).update("le-1", query(value, Number.NaN)),
    has: () => false,
    isName: true,
  },
  {
    name: "name of a hook that is none",
    allowed: nothing,
    start: (url, value) => client(url, { hooks: query(value, "none") }).list(),
    has: () => false,
    isName: true,
  },
];

const cases = places.flatMap((place) =>
  [...shapes.flatMap((shape) => characters.map(shape)), ...attacks.map((attack) => `${canary}${attack}`)].map(
    (value) => ({
      place,
      value,
    }),
  ),
);

/** Every request in some bytes, with each line of its head: whatever ends a line for any server ends one here. */
function requestsIn(bytes: string): readonly Sent[] {
  const heads = bytes.split("\r\n\r\n").slice(0, -1);
  return heads.map((head) => {
    const [line = "", ...lines] = head.split(/\r\n|\r|\n/);
    const fields = lines.map((text) => text.split(/:(.*)/s).map(trimmed));
    return {
      target: line.split(" ")[1] ?? "",
      fields: new Map(fields.map(([name = "", value = ""]) => [name.toLowerCase(), value])),
    };
  });
}

/** How a call ended, or what a constructor threw instead of starting one. */
async function errorOf(start: () => Call<unknown, AnyLicensingError>): Promise<unknown> {
  try {
    const end = await start().result();
    return end.ok ? undefined : end.error;
  } catch (error) {
    return error;
  }
}

/** All that an error shows by itself. */
function textOf(error: unknown): string {
  return `${error} ${inspect(error, { showHidden: true, depth: 20 })} ${JSON.stringify(error)}`;
}

/** S4, with every n-th of the cases. */
export async function injection({ every }: { readonly every: number }): Promise<readonly Figure[]> {
  const injected = new Tally();
  const misjudged = new Tally();
  const shown = new Tally();
  let bytes = "";
  const server = await startServer(
    ({ target }) => json(200, target.includes("/license-entitlement/") ? {} : []),
    (socket) => socket.on("data", (chunk: Buffer | string) => (bytes += chunk.toString("latin1"))),
  );
  const chosen = cases.filter((_, index) => index % every === 0);
  try {
    await client(server.url).list();
    const usual = [...(requestsIn(bytes)[0]?.fields.keys() ?? [])];
    for (const { place, value } of chosen) {
      bytes = "";
      const error = await errorOf(() => place.start(server.url, value));
      const requests = requestsIn(bytes);
      const example = () => `${place.name}: ${JSON.stringify(value)}`;
      const due = place.allowed.test(value) ? 1 : 0;
      const names = requests.flatMap(({ fields }) => [...fields.keys()]);
      const asked = [...usual, "x-value", ...(place.isName ? [value.toLowerCase()] : [])];
      injected.check(requests.length <= due && names.every((name) => asked.includes(name)), example);
      const isRefused = LicensingError.is(error) && error.kind === "invalid-request" && bytes === "";
      const isSent = error === undefined && requests.some((request) => place.has(request, value));
      misjudged.check(due === 1 ? isSent : isRefused, example);
      // A name is told, as it says what to change, and in one line of what can be printed.
      const text = textOf(error);
      const isSilent = place.isName
        ? !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(LicensingError.is(error) ? error.message : "")
        : !text.includes(canary);
      shown.check(isSilent, example);
    }
  } finally {
    server.close();
  }
  return [
    { goal: "S4", what: "characters", measured: characters.length, atLeast: 288 },
    {
      goal: "S4",
      what: `cases in ${places.length} places`,
      measured: chosen.length,
      atLeast: Math.floor(cases.length / every),
    },
    injected.figure("S4", "requests with a field, or of a request, that nobody asked for"),
    misjudged.figure("S4", "values neither intact on the wire nor refused, or refused without need"),
    shown.figure("S4", "errors that show the value, or a name as more than a line of printable characters"),
  ];
}
