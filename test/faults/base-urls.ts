// S5: spellings of a base URL, each accepted or refused; and A1: addresses in the place of a path parameter. A request goes
// where the base URL says, and nowhere else.
import { inspect } from "node:util";
import { type ClientOptions, LicensingError } from "licensing-sdk";
import { createFlexNetClient } from "licensing-sdk/flexnet";
import { createKaitenClient } from "licensing-sdk/kaiten";
import { createSoftwareLicensingClient } from "licensing-sdk/software-licensing";
import { clientsAt, everyOperation, parametersOf, successOf } from "./every-operation.js";
import type { Figure } from "./figure.js";
import { http, json, startServer } from "./server.js";
import { Tally } from "./tally.js";

/** Shows up wherever a base URL does. */
const canary = "canary-90c2";

/** What is accepted, with the URL before the paths. `P` stands for the port of the server that is meant. */
const accepted: readonly (readonly [spelling: string, baseUrl: string])[] = [
  ["http://127.0.0.1:P", "http://127.0.0.1:P"],
  ["http://127.0.0.1:P/", "http://127.0.0.1:P"],
  ["http://127.0.0.1:P/api//", "http://127.0.0.1:P/api"],
  ["http://127.0.0.1:P/a/../b/./c", "http://127.0.0.1:P/b/c"],
  ["http://127.0.0.1:P/a%2Fb", "http://127.0.0.1:P/a%2Fb"],
  ["HTTP://LOCALHOST:P", "http://localhost:P"],
  // All that a URL parser takes for 127.0.0.1 goes there.
  ["http://127.1:P", "http://127.0.0.1:P"],
  ["http://0x7f.0.0.1:P", "http://127.0.0.1:P"],
  ["http://0177.0.0.1:P", "http://127.0.0.1:P"],
  ["http://2130706433:P", "http://127.0.0.1:P"],
  ["http://\u2460\u2461\u2466.0.0.1:P", "http://127.0.0.1:P"],
  [" http://127.0.0.1:P ", "http://127.0.0.1:P"],
  ["ht\ttp://127.0.0\n.1:P", "http://127.0.0.1:P"],
  ["http:\\\\127.0.0.1:P\\api", "http://127.0.0.1:P/api"],
  ["http:127.0.0.1:P", "http://127.0.0.1:P"],
  ["http:////127.0.0.1:P", "http://127.0.0.1:P"],
  // Nobody is named before the @.
  ["http://@127.0.0.1:P", "http://127.0.0.1:P"],
  ["http://127.0.0.1:P/@127.0.0.1:E", "http://127.0.0.1:P/@127.0.0.1:E"],
  ["http://127.0.0.1:P\\@127.0.0.1:E", "http://127.0.0.1:P/@127.0.0.1:E"],
  ["http://127.0.0.1:P//127.0.0.1:E", "http://127.0.0.1:P//127.0.0.1:E"],
  ["http://[::1]:P", "http://[::1]:P"],
  ["http://[0:0:0:0:0:0:0:1]:P", "http://[::1]:P"],
  ["https://api.example.com.", "https://api.example.com."],
  ["HTTPS://API.EXAMPLE.COM:443/V1", "https://api.example.com/V1"],
  ["https://api.example.com:8443/v1;a=b", "https://api.example.com:8443/v1;a=b"],
  ["https://b\u00fccher.example", "https://xn--bcher-kva.example"],
  ["https://[::ffff:7f00:1]", "https://[::ffff:7f00:1]"],
  ["https:api.example.com", "https://api.example.com"],
  ["https://api.example.com\0", "https://api.example.com"],
  ["https://10.0.0.1", "https://10.0.0.1"],
];

/** What is refused. `E` stands for the port of another server. */
const refused: readonly unknown[] = [
  // A token would go over the network in clear text.
  ...[
    "http://api.example.com",
    "http://localhost.:P",
    "http://LOCALHOST.",
    "http://api.localhost:E",
    "http://0.0.0.0:E",
  ],
  ...["http://0:E", "http://[::]:E", "http://[::ffff:7f00:1]:E", "http://[::ffff:127.0.0.1]:E", "http://10.0.0.1"],
  ...["http://169.254.169.254/latest", "http://127.0.0.1.example.com", "http://localhost%2e:E", "http://128.0.0.1"],
  ...["http://127.0.0.1%2eexample.com", "http:\\\\api.example.com", "\thttp://api.example.com"],
  // A user would show in logs.
  ...[
    `https://user:${canary}@api.example.com`,
    `https://${canary}@api.example.com`,
    `https://:${canary}@api.example.com`,
  ],
  ...[`http://${canary}@127.0.0.1:E`, "http://127.0.0.1:P@127.0.0.1:E", "https://api.example.com%2f@127.0.0.1:E"],
  // A path cannot be put behind these.
  ...[`https://api.example.com?key=${canary}`, `https://api.example.com#${canary}`, "https://api.example.com/v1?"],
  ...["https://api.example.com/v1#", "http://127.0.0.1:P?@127.0.0.1:E/", "http://127.0.0.1:P#@127.0.0.1:E/"],
  ...[
    "ftp://localhost",
    "file:///etc",
    "file://127.0.0.1/",
    "data:text/plain,x",
    "ws://127.0.0.1:E",
    "wss://api.example.com",
  ],
  ...["blob:https://api.example.com/x", "javascript:alert(1)", "about:blank", "mailto:a@example.com", "unix:/run/x"],
  // There is no base that these are relative to.
  ...[
    "",
    " ",
    "/",
    "/api",
    "//127.0.0.1:E",
    "\\\\127.0.0.1:E",
    "127.0.0.1:E",
    "localhost:E",
    "api.example.com",
    "?",
    "#",
  ],
  ...["https:", "https://", "https:///", "http://:E", "http://127.0.0.1:99999", "http://127.0.0.1:P:E", "http://[::1"],
  ...[
    "https://exa mple.com",
    "http://127.0.0.1\0.example.com",

    "https://%zz",
    "https://a^b",
  ],
  ...[
    null,
    42,
    true,
    {},
    [],
    ["https://api.example.com"],
    new URL("https://api.example.com"),
    () => "https://a.example",
  ],
  { toString: () => `https://${canary}.example.com` },
];

type Maker = (options: ClientOptions & { readonly baseUrl: string }) => unknown;

const createKaitenAt: Maker = (options) => createKaitenClient({ ...options, token: "t" });
const makers: readonly Maker[] = [
  createKaitenAt,
  (options) => createSoftwareLicensingClient({ ...options, token: "t" }),
  (options) => createFlexNetClient({ ...options, token: "t" }),
];

/** What a constructor throws for a base URL. */
function refusalOf(make: Maker, baseUrl: unknown): unknown {
  try {
    Reflect.apply(make, undefined, [{ baseUrl }]);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** A read at a base URL, and the URLs that it asked for. */
async function read(baseUrl: string, isSent: boolean): Promise<readonly string[]> {
  const urls: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    urls.push(url);
    return isSent ? globalThis.fetch(url, init) : Response.json({});
  };
  await clientsAt(baseUrl, { fetch, retry: false }).licensing.licenseEntitlements.get("x").result();
  return urls;
}

/** Whether a URL leads to a server of this machine, on a port that the tests have. */
function isHere(url: string): boolean {
  return /^http:\/\/(?:127\.0\.0\.1|localhost):/.test(url);
}

/** S5 and A1. */
export async function baseUrls(): Promise<readonly Figure[]> {
  const misjudged = new Tally();
  const shown = new Tally();
  const astray = new Tally();
  const lost = new Tally();
  const second = await startServer(() => json(200, {}));
  let answer = json(200, {});
  const first = await startServer(() => answer);
  const ports = { P: new URL(first.url).port, E: new URL(second.url).port };
  const inPlace = (text: string) => text.replace(/:([PE])\b/g, (_, name: "P" | "E") => `:${ports[name]}`);
  let addresses = 0;
  try {
    // Code that is compiled since it runs often judges as the code did before: what Node 20 has for this does not.
    for (let made = 0; made < 10_000; made += 1) {
      const error = refusalOf(createKaitenAt, "https://b\u00fccher.example");
      misjudged.check(error === undefined, () => `refused a host outside of ASCII, the time ${made}`);
    }
    for (const value of refused) {
      const spelling = typeof value === "string" ? inPlace(value) : value;
      for (const make of makers) {
        const error = refusalOf(make, spelling);
        const isRefused = LicensingError.is(error) && error.kind === "invalid-request" && error.attempts === 0;
        misjudged.check(isRefused && error.message.includes("baseUrl"), () => `accepted ${inspect(value)}`);
        const text = `${inspect(error, { showHidden: true, depth: 20 })} ${JSON.stringify(error)}`;
        const isLong = typeof spelling === "string" && spelling.length > 4;
        shown.check(!text.includes(canary) && !(isLong && text.includes(spelling)), () => inspect(value));
      }
    }
    for (const [spelling, due] of accepted.map(([spelling, due]) => [inPlace(spelling), inPlace(due)] as const)) {
      for (const make of makers) {
        misjudged.check(refusalOf(make, spelling) === undefined, () => `refused ${spelling}`);
      }
      const from = first.requests.length;
      const [url, ...others] = await read(spelling, isHere(due));
      const targets = first.requests.slice(from).map(({ target }) => target);
      const whole = `${due}/license-entitlements/license-entitlement/x`;
      const isThere = targets.join() === (isHere(due) ? new URL(whole).pathname : "");
      astray.check(url === whole && others.length === 0 && isThere, () => `${spelling}: ${url}, ${targets}`);
    }
    const clients = clientsAt(first.url);
    for (const call of everyOperation) {
      const success = successOf(call);
      answer = success === undefined ? http(204) : json(200, success);
      for (const parameter of parametersOf(call)) {
        for (const address of addressesAt(new URL(second.url).host)) {
          addresses += 1;
          const from = first.requests.length;
          const end = await call.start(clients, (name) => (name === parameter ? address : "x")).result();
          lost.check(end.ok && first.requests.length === from + 1, () => `${call.row.id} ${parameter}: ${address}`);
        }
      }
    }
  } finally {
    first.close();
    second.close();
  }
  return [
    { goal: "S5", what: "spellings of a base URL", measured: accepted.length + refused.length, atLeast: 90 },
    misjudged.figure("S5", "of them, by three clients, accepted where they should be refused, or the other way round"),
    shown.figure("S5", "refusals that show the base URL"),
    astray.figure("S5", "reads that went elsewhere than the base URL says"),
    { goal: "A1", what: "addresses in the place of a path parameter", measured: addresses, atLeast: 140 },
    lost.figure("A1", "of them that did not come to the server of the base URL"),
    { goal: "S5", what: "connections elsewhere", measured: second.connections(), atMost: 0 },
  ];
}

/** Addresses of another server, as they would replace a path, or what stands before it. */
function addressesAt(host: string): readonly string[] {
  return [
    ...[`http://${host}/`, `HTTP://${host}`, `http:${host}`, `http:/${host}`, `http:///${host}`, `http:\\\\${host}`],
    ...[
      `//${host}/x`,
      `///${host}`,
      `\\\\${host}`,
      `/\\${host}`,
      `\\/${host}`,
      `\t//${host}`,
      `/\t/${host}`,
      `@${host}`,
    ],
    ...[`..//${host}/`, `/..//${host}`, `x@${host}/`, `%2f%2f${host}`, `${host}#`, `?//${host}`, `\0//${host}`],
  ];
}
