// The fakes over HTTP: names, sizes, and requests that are none.
import { connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createFlexNetFake, createKaitenFake } from "../src/fake/index.js";
import { createFlexNetClient } from "../src/flexnet/index.js";
import { createKaitenClient } from "../src/kaiten/index.js";
import { serve } from "../src/sandbox/server.js";

const seats = { entitlementSlug: "seats", value: { type: "number", value: 5 } } as const;
const order = { lineItems: [{ product: [{ productName: "P", productVersion: "1" }], startDate: "2026-01-01" }] };

function kaitenFake() {
  return createKaitenFake({ licenses: [{ slug: "enterprise" }], entitlements: [{ slug: "seats", type: "NUMBER" }] });
}

describe("what the sandbox answers itself", () => {
  async function setUp() {
    const kaiten = kaitenFake();
    const lines: string[] = [];
    const options = { documents: { kaiten: "openapi: 3.1.0\n" }, log: (line: string) => lines.push(line) };
    const sandbox = await serve({ kaiten, flexnet: createFlexNetFake() }, options);
    onTestFinished(() => sandbox.close());
    const ask = async (request: string, body?: string) => {
      const [method = "", path = ""] = request.split(" ");
      const response = await fetch(sandbox.url + path, { method, ...(body !== undefined && { body }) });
      return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
    };
    const attach = (client = createKaitenClient({ baseUrl: `${sandbox.url}/kaiten`, token: "ksh_a", retry: false })) =>
      client.licenses.entitlements.attach("enterprise", seats).result();
    return { kaiten, sandbox, lines, ask, attach };
  }

  test("GET / says what is there", async () => {
    const { sandbox, ask } = await setUp();
    const { status, type, text } = await ask("GET /");
    expect([status, type]).toEqual([200, "application/json"]);
    const { apis, control } = JSON.parse(text);
    expect(Object.keys(apis)).toEqual(["kaiten", "flexnet"]);
    expect(apis.kaiten.baseUrl).toBe(`${sandbox.url}/kaiten`);
    expect(apis.kaiten.document).toBe(`${sandbox.url}/kaiten/openapi.yaml`);
    expect(apis.kaiten.operations).toContainEqual({
      id: "attachLicenseEntitlement",
      method: "POST",
      path: "/licenses/{licenseSlug}/entitlements",
    });
    expect(Object.keys(control)).toEqual(["PUT /__fail", "POST /__reset"]);
  });

  test("the documents are served", async () => {
    const { ask } = await setUp();
    expect(await ask("GET /kaiten/openapi.yaml")).toEqual({
      status: 200,
      type: "application/yaml",
      text: "openapi: 3.1.0\n",
    });
    expect((await ask("GET /flexnet/openapi.yaml")).status).toBe(404);
  });

  test("PUT /__fail lets the next requests fail, POST /__reset returns to the seed", async () => {
    const { kaiten, ask, attach } = await setUp();
    const order = { api: "kaiten", operation: "attachLicenseEntitlement", fault: "reset-after-apply", times: 2 };
    expect((await ask("PUT /__fail", JSON.stringify(order))).status).toBe(204);
    for (const outcome of ["unknown", "unknown", "rejected"]) {
      const end = await attach();
      expect(end.ok ? undefined : end.error.outcome).toBe(outcome);
    }
    expect((await ask("POST /__reset")).status).toBe(204);
    expect([kaiten.requests.length, (await attach()).ok]).toEqual([0, true]);
  });

  test.each([
    ["no JSON", "{", "give an object"],
    ["no such API", '{"api":"toString","operation":"x","fault":503}', "api: give one of kaiten, flexnet"],
    ["no such operation", '{"api":"kaiten","operation":"x","fault":503}', "no such operation"],
    ["no such fault", '{"api":"kaiten","operation":"attachLicenseEntitlement","fault":"rain"}', "fault: "],
    ["no fault", '{"api":"kaiten","operation":"attachLicenseEntitlement"}', "fault: "],
    ["null for one", '{"api":"kaiten","operation":"attachLicenseEntitlement","fault":null}', "fault: "],
    ["a bad count", '{"api":"kaiten","operation":"attachLicenseEntitlement","fault":503,"times":0}', "times: "],
  ])("an order with %s is refused", async (_, body, message) => {
    const { ask, attach } = await setUp();
    const { status, text } = await ask("PUT /__fail", body);
    expect(status).toBe(400);
    expect(JSON.parse(text).message).toContain(message);
    expect((await attach()).ok).toBe(true);
  });

  test("each request is a line of the log, also one that is never answered", async () => {
    const { kaiten, lines, ask, attach } = await setUp();
    await attach();
    kaiten.fail("attachLicenseEntitlement", "reset");
    await attach();
    await ask("GET /nothing");
    await expect.poll(() => lines.length).toBe(3);
    expect(lines.map((line) => line.replace(/\d+ ms$/, "ms"))).toEqual([
      "POST /kaiten/licenses/enterprise/entitlements 204 ms",
      "POST /kaiten/licenses/enterprise/entitlements lost ms",
      "GET /nothing 404 ms",
    ]);
  });
});

describe("HTTP", () => {
  async function setUp() {
    const kaiten = kaitenFake();
    const sandbox = await serve({ kaiten, flexnet: createFlexNetFake() });
    onTestFinished(() => sandbox.close());
    const url = `${sandbox.url}/kaiten/licenses/enterprise/entitlements`;
    const headers = { authorization: "Bearer ksh_test", "content-type": "application/json" };
    const send = (body: string) => fetch(url, { method: "POST", headers, body });
    return { kaiten, sandbox, send };
  }

  test("each fake stands under its own name, and no other name is known", async () => {
    const { kaiten, sandbox, send } = await setUp();
    expect((await send(JSON.stringify(seats))).status).toBe(204);
    const flexnet = createFlexNetClient({ baseUrl: `${sandbox.url}/flexnet`, token: "rna_test", retry: false });
    expect((await flexnet.entitlements.create(order).result()).ok).toBe(true);
    for (const path of ["/nothing", "/toString", "//kaiten", "/%6baiten", "/__fail", "/__reset"]) {
      const response = await fetch(sandbox.url + path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toBe("no such API; there are kaiten, flexnet, and GET / says more\n");
    }
    expect(kaiten.requests).toHaveLength(1);
  });

  test("what the fake has no route for is answered by the fake", async () => {
    const { sandbox } = await setUp();
    const missing = await fetch(`${sandbox.url}/kaiten`);
    expect([missing.status, await missing.text()]).toEqual([404, "404 page not found\n"]);
    const other = await fetch(`${sandbox.url}/kaiten/licenses/enterprise/publish`);
    expect([other.status, other.headers.get("allow"), await other.text()]).toEqual([405, "POST", ""]);
  });

  test("a body that is too large is refused, and the next one is taken", async () => {
    const { kaiten, send } = await setUp();
    const padded = (size: number) => JSON.stringify(seats).padEnd(size);
    expect((await send(padded(4 * 1024 * 1024 + 1))).status).toBe(413);
    expect(kaiten.requests).toEqual([]);
    expect((await send(padded(4 * 1024 * 1024))).status).toBe(204);
  });

  test.each([
    ["no HTTP", "nonsense\r\n\r\n", /^HTTP\/1\.1 400 /],
    ["no path", "OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", /^HTTP\/1\.1 404 /],
    [
      "a whole URL that is none",
      "GET http://[/kaiten HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
      /^HTTP\/1\.1 404 /,
    ],
    ["a bad escape", "GET /kaiten/licenses/%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", /^HTTP\/1\.1 404 /],
    ["a way out", "GET /kaiten/../../.. HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", /^HTTP\/1\.1 404 /],
    ["a tunnel", "CONNECT x:1 HTTP/1.1\r\nhost: x\r\n\r\n", /^$/],
    [
      "a body that ends early",
      "POST /kaiten/licenses/enterprise/entitlements HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{",
      /^(?:HTTP\/1\.1 400 .*)?$/s,
    ],
  ])("survives a request with %s", async (_, request, expected) => {
    const { kaiten, sandbox, send } = await setUp();
    const answer = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(Number(new URL(sandbox.url).port), "127.0.0.1", () => socket.end(request));
      socket.setEncoding("latin1");
      socket.on("data", (chunk: string) => {
        text += chunk;
      });
      // Whether it is reset or ends well is not the point: the server has to go on.
      socket.on("error", () => {});
      socket.on("close", () => resolve(text));
    });
    expect(answer).toMatch(expected);
    expect(kaiten.requests.some(({ applied }) => applied)).toBe(false);
    expect((await send(JSON.stringify(seats))).status).toBe(204);
  });

  test("closing lets an answer that is under way end, where it is given time", async () => {
    const { kaiten, sandbox, send } = await setUp();
    kaiten.fail("attachLicenseEntitlement", 409, { delayMs: 100 });
    const open = send(JSON.stringify(seats));
    await expect.poll(() => kaiten.requests.length).toBe(1);
    await sandbox.close(10_000);
    expect((await open).status).toBe(409);
  });

  test("closing ends what is still open", async () => {
    const { kaiten, sandbox, send } = await setUp();
    kaiten.fail("attachLicenseEntitlement", "timeout");
    const open = send(JSON.stringify(seats)).then(
      () => "answered",
      () => "lost",
    );
    await expect.poll(() => kaiten.requests.length).toBe(1);
    await sandbox.close();
    expect(await open).toBe("lost");
    const after = await send("{}").then(
      () => "answered",
      () => "lost",
    );
    expect(after).toBe("lost");
  });
});
