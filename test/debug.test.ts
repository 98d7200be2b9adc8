// `LICENSING_DEBUG=1`: one line on standard error for each attempt, and none without it.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ClientOptions } from "../src/index.js";
import { createSoftwareLicensingClient } from "../src/software-licensing/index.js";
import { clientsAt, grant } from "./support/clients.js";
import { failureOf } from "./support/ending.js";
import { type Answer, http, json, serve } from "./support/server.js";

const read = "licensing-sdk: GET /license-entitlements/license-entitlement/{id}: ";
const lines: string[] = [];
const elsewhere: unknown[] = [];

beforeEach(() => {
  lines.length = 0;
  elsewhere.length = 0;
  vi.spyOn(console, "error").mockImplementation((...texts) => {
    lines.push(texts.join(" "));
  });
  for (const name of ["log", "info", "warn", "debug", "trace"] as const) {
    vi.spyOn(console, name).mockImplementation((...texts) => {
      elsewhere.push(texts);
    });
  }
});

afterEach(() => {
  expect(elsewhere).toEqual([]);
});

/** The lines so far, with `_` for the milliseconds. */
function shown(): readonly string[] {
  return lines.map((line) => line.replace(/\d+ ms/, "_ ms"));
}

interface Environment {
  readonly LICENSING_DEBUG: string | undefined;
}

/** A client that is made where the environment asks for lines, or something else. */
function clientAt(
  baseUrl: string,
  options: ClientOptions = {},
  { LICENSING_DEBUG }: Environment = { LICENSING_DEBUG: "1" },
) {
  vi.stubEnv("LICENSING_DEBUG", LICENSING_DEBUG);
  try {
    return createSoftwareLicensingClient({ baseUrl, token: "access-token", random: () => 0, ...options });
  } finally {
    vi.unstubAllEnvs();
  }
}

describe("a line", () => {
  test("of a success", async () => {
    const { url } = await serve(() => json(200, {}));
    await clientAt(url).licenseEntitlements.get("le-1");
    expect(shown()).toEqual([`${read}200, _ ms, attempt 1`]);
    expect(lines[0]).toMatch(/: 200, \d+ ms, attempt 1$/);
  });

  test("of an answer with an id of the request", async () => {
    const ids = ["req-1", "two words", "x".repeat(200), "\u00fc"];
    const { url, requests } = await serve(() => http(404, { "x-request-id": ids[requests.length - 1] ?? "" }));
    const { get } = clientAt(url).licenseEntitlements;
    for (const id of ids) await failureOf(get(id));
    const attempt = `${read}404, _ ms, attempt 1`;
    expect(shown()).toEqual([
      `${attempt}, request id req-1`,
      attempt,
      `${attempt}, request id ${"x".repeat(128)}`,
      attempt,
    ]);
  });

  test.each<[string, Answer, string]>([
    ["a problem", () => json(422, { detail: "no\nno" }), "422"],
    ["a page", () => http(502, { "content-type": "text/html" }, "<p>"), "502"],
    ["a redirect", () => http(302, { location: "/elsewhere" }), "302"],
    ["a success that is none", () => http(200, {}, "<p>"), "200"],
    ["a status that is none", () => http(700), "700"],
    ["a connection that is reset", (_, socket) => void socket.resetAndDestroy(), "ECONNRESET"],
    ["no HTTP", () => "HTTP/9 9\r\n\r\n", "HPE_INVALID_VERSION"],
    ["no answer", () => undefined, "timeout"],
  ])("of %s", async (_, answer, end) => {
    const { url } = await serve(answer);
    await failureOf(clientAt(url, { timeout: 300, retry: false }).licenseEntitlements.get("le-1"));
    expect(shown()).toEqual([`${read}${end}, _ ms, attempt 1`]);
  });

  test("of an attempt that the caller ends", async () => {
    const controller = new AbortController();
    const { url } = await serve(() => {
      controller.abort();
      return undefined;
    });
    await failureOf(clientAt(url).licenseEntitlements.get("le-1", { signal: controller.signal }));
    expect(shown()).toEqual([`${read}aborted, _ ms, attempt 1`]);
  });

  test("of a code that a fetch of another make gives", async () => {
    const fetch = (code: unknown) => async () => Promise.reject(Object.assign(new Error("x"), { code }));
    for (const code of ["E_OTHER", "two\nlines", 42]) {
      const client = clientAt("https://api.example.com", { fetch: fetch(code), retry: false });
      await failureOf(client.licenseEntitlements.get("le-1"));
    }
    const [other, ...no] = shown();
    expect([other, ...no]).toEqual(
      ["E_OTHER", "connection", "connection"].map((end) => `${read}${end}, _ ms, attempt 1`),
    );
  });
});

describe("lines", () => {
  test("of a call that is retried: one for each attempt", async () => {
    const answers = [json(503, {}), http(429), json(200, {})];
    const { url, requests } = await serve(() => answers[requests.length - 1]);
    await clientAt(url).licenseEntitlements.get("le-1");
    expect(shown()).toEqual([
      `${read}503, _ ms, attempt 1`,
      `${read}429, _ ms, attempt 2`,
      `${read}200, _ ms, attempt 3`,
    ]);
  });

  test("of an exchange of tokens: its own, and no secret", async () => {
    const { url } = await serve(({ target, headers, body }) => {
      const secret = `${headers["authorization"]} ${body}`;
      const fields = {
        "content-type": "application/json",
        "x-echo": secret,
        "x-request-id": headers["authorization"]?.slice(7) ?? "",
      };
      const answer = target === "/authorization" ? { accessToken: "secret-access" } : [secret];
      return http(target === "/authorization" ? 201 : 200, fields, JSON.stringify(answer));
    });
    vi.stubEnv("LICENSING_DEBUG", "1");
    const client = createSoftwareLicensingClient({
      baseUrl: url,
      userToken: "secret-user",
      headers: { "x-key": "secret-key" },
    });
    await failureOf(client.licenseEntitlements.get("secret-path"));
    await client.licenseEntitlements.list({ licenseId: "secret-query" });
    expect(shown()).toEqual([
      "licensing-sdk: POST /authorization: 201, _ ms, attempt 1",
      `${read}200, _ ms, attempt 1`,
      "licensing-sdk: GET /license-entitlements: 200, _ ms, attempt 1",
    ]);
    expect(lines.join("\n")).not.toContain("secret");
  });

  test("of the other clients", async () => {
    const { url } = await serve(() => http(204));
    vi.stubEnv("LICENSING_DEBUG", "1");
    const { kaiten, flexnet } = clientsAt(url);
    await kaiten.licenses.entitlements.attach("enterprise", grant);
    await failureOf(flexnet.entitlements.create({ autoGenerate: true, lineItems: [] }));
    expect(shown()).toEqual([
      "licensing-sdk: POST /licenses/{licenseSlug}/entitlements: 204, _ ms, attempt 1",
      "licensing-sdk: POST /v1/entitlement: 204, _ ms, attempt 1",
    ]);
  });
});

describe("no line", () => {
  test.each([undefined, "", "0", "true", "2", " 1"])("where LICENSING_DEBUG is %j", async (value) => {
    const { url } = await serve(() => json(200, {}));
    await clientAt(url, {}, { LICENSING_DEBUG: value }).licenseEntitlements.get("le-1");
    expect(lines).toEqual([]);
  });

  test("of what is refused before it is sent", async () => {
    const client = clientAt("https://api.example.com");
    await failureOf(client.licenseEntitlements.get(".."));
    await failureOf(client.licenseEntitlements.get("le-1", { signal: AbortSignal.abort() }));
    expect(lines).toEqual([]);
  });
});

describe("the environment is read when the client is made", () => {
  test("what it says later is of no account", async () => {
    const { url } = await serve(() => json(200, {}));
    const [loud, quiet] = [clientAt(url), clientAt(url, {}, { LICENSING_DEBUG: "0" })];
    await loud.licenseEntitlements.get("le-1");
    vi.stubEnv("LICENSING_DEBUG", "1");
    await quiet.licenseEntitlements.get("le-1");
    expect(lines).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ["is not there", undefined],
    ["has no variables", {}],
    [
      "may not be read, as without a permission",
      {
        get env() {
          throw new Error("Requires env access");
        },
      },
    ],
    [
      "may not be read variable by variable",
      {
        env: new Proxy(
          {},
          {
            get: () => {
              throw new Error("Requires env access");
            },
          },
        ),
      },
    ],
  ])("one that %s is no error", async (_, process) => {
    const { url } = await serve(() => json(200, {}));
    vi.stubGlobal("process", process);
    let client: ReturnType<typeof clientsAt>;
    try {
      client = clientsAt(url);
    } finally {
      vi.unstubAllGlobals();
    }
    await client.licensing.licenseEntitlements.get("le-1");
    expect(lines).toEqual([]);
  });
});
