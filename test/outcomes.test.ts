// What became of a call: by the status of its answer, by the evidence of a lost connection, over its attempts.
import { createServer } from "node:tls";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Operation } from "../src/core/operation.js";
import { combineOutcomes, outcomeOfLostAnswer, outcomeOfStatus, readConnectionError } from "../src/core/outcome.js";
import type { Outcome } from "../src/index.js";
import { selfSigned } from "./faults/certificates.js";
import { operationsAt } from "./support/clients.js";
import { failureOf, words } from "./support/ending.js";
import { freePort, http, listen, serve } from "./support/server.js";

describe("of a status that is no success", () => {
  test.each<[Outcome, readonly number[]]>([
    ["deferred", [421, 425, 429]],
    ["rejected", [400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 422, 423]],
    ["rejected", [424, 426, 428, 431, 451, 499]],
    ["unknown", [408, 500, 501, 502, 503, 504, 505, 507, 508, 511, 599]],
    ["unknown", [0, 100, 101, 199, 300, 301, 302, 303, 304, 307, 308, 399, 600, 999]],
  ])("%s: %j", (outcome, statuses) => {
    for (const status of statuses) expect([status, outcomeOfStatus(status)]).toEqual([status, outcome]);
  });
});

test.each<[Operation["method"], Outcome]>([
  ["GET", "unknown"],
  ["POST", "applied"],
  ["PUT", "applied"],
  ["PATCH", "applied"],
  ["DELETE", "applied"],
])("of a success whose answer is lost: %s is %s", (method, outcome) => {
  const operation: Operation = {
    id: "o",
    method,
    path: "/",
    answer: "object",
    errors: [],
    resend: false,
    secured: true,
  };
  expect(outcomeOfLostAnswer(operation)).toBe(outcome);
});

describe("of several attempts", () => {
  const outcomes = ["not-sent", "deferred", "rejected", "unknown", "applied"] as const;

  test("the first one's is the call's", () => {
    for (const latest of outcomes) expect(combineOutcomes(undefined, latest)).toBe(latest);
  });

  test.each<[Outcome, readonly Outcome[]]>([
    // One row for each outcome so far; one column for each latest, in the order of `outcomes`.
    ["not-sent", ["not-sent", "deferred", "rejected", "unknown", "applied"]],
    ["deferred", ["deferred", "deferred", "rejected", "unknown", "applied"]],
    ["rejected", ["rejected", "deferred", "rejected", "unknown", "applied"]],
    ["unknown", ["unknown", "unknown", "unknown", "unknown", "applied"]],
  ])("after %s", (previous, expected) => {
    expect(outcomes.map((latest) => combineOutcomes(previous, latest))).toEqual(expected);
  });
});

describe("of a connection that failed: only evidence by name proves that nothing was sent", () => {
  const failed = (cause: unknown) => new TypeError("fetch failed", { cause });
  const systemError = (code: string, syscall?: string) =>
    Object.assign(new Error("x"), { code, ...(syscall && { syscall }) });

  test.each([
    ["ECONNREFUSED", "connect", "not-sent"],
    ["EHOSTUNREACH", "connect", "not-sent"],
    ["ENETUNREACH", "connect", "not-sent"],
    ["ETIMEDOUT", "connect", "not-sent"],
    ["ENOTFOUND", "getaddrinfo", "not-sent"],
    ["EAI_AGAIN", "getaddrinfo", "not-sent"],
    ["UND_ERR_CONNECT_TIMEOUT", undefined, "not-sent"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", undefined, "not-sent"],
    ["SELF_SIGNED_CERT_IN_CHAIN", undefined, "not-sent"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", undefined, "not-sent"],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", undefined, "not-sent"],
    ["CERT_HAS_EXPIRED", undefined, "not-sent"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", undefined, "not-sent"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", undefined, "not-sent"],
    ["ECONNRESET", "connect", "unknown"],
    ["ECONNRESET", "read", "unknown"],
    ["ECONNRESET", "write", "unknown"],
    ["ECONNRESET", undefined, "unknown"],
    ["EPIPE", "write", "unknown"],
    ["ETIMEDOUT", "read", "unknown"],
    ["ECONNREFUSED", undefined, "unknown"],
    ["ECONNREFUSED", "read", "unknown"],
    ["ENOTFOUND", undefined, "unknown"],
    ["UND_ERR_SOCKET", undefined, "unknown"],
    ["UND_ERR_HEADERS_TIMEOUT", undefined, "unknown"],
    ["UND_ERR_BODY_TIMEOUT", undefined, "unknown"],
    ["UND_ERR_HEADERS_OVERFLOW", undefined, "unknown"],
    ["HPE_INVALID_CONSTANT", undefined, "unknown"],
    ["ABORT_ERR", undefined, "unknown"],
    ["X_CERT_HAS_EXPIRED", undefined, "unknown"],
  ])("%s of %s: %s", (code, syscall, outcome) => {
    expect(readConnectionError(failed(systemError(code, syscall)))).toMatchObject({ code, outcome });
    // A fetch of another make may throw the socket's error itself.
    expect(readConnectionError(systemError(code, syscall))).toMatchObject({ code, outcome });
  });

  test("several addresses: not sent only where all say so", () => {
    const refused = systemError("ECONNREFUSED", "connect");
    const all = Object.assign(new AggregateError([refused, refused]), { code: "ECONNREFUSED" });
    expect(readConnectionError(failed(all))).toMatchObject({ code: "ECONNREFUSED", outcome: "not-sent" });
    const withoutCode = new AggregateError([refused, systemError("ENETUNREACH", "connect")]);
    expect(readConnectionError(failed(withoutCode))).toMatchObject({ code: "ECONNREFUSED", outcome: "not-sent" });
    const one = new AggregateError([refused, systemError("ECONNRESET", "read")]);
    expect(readConnectionError(failed(one)).outcome).toBe("unknown");
    expect(readConnectionError(failed(new AggregateError([])))).toMatchObject({ code: undefined, outcome: "unknown" });
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a text", "ECONNREFUSED"],
    ["an error without a cause", new TypeError("Load failed")],
    ["a cause that is a text", new TypeError("x", { cause: "ECONNREFUSED connect" })],
    ["codes that are no texts", failed({ code: 20, syscall: {}, errors: [null, { code: [] }] })],
  ])("%s tells nothing", (_, error) => {
    expect(readConnectionError(error)).toMatchObject({ code: undefined, outcome: "unknown" });
  });
});

describe("the platform's own errors", () => {
  test("localhost, where several addresses may be tried", async () => {
    const error = await failureOf(operationsAt(`http://localhost:${await freePort()}`).create());
    expect(words(error)).toBe("connection not-sent");
    expect(error.kind === "connection" && error.code).toBe("ECONNREFUSED");
  });

  test("a name that is not found", async () => {
    const notFound = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND", syscall: "getaddrinfo" });
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: notFound }));
    const error = await failureOf(operationsAt("https://kaiten.invalid", { fetch }).create());
    expect(words(error)).toBe("connection not-sent");
    expect(error.kind === "connection" && error.code).toBe("ENOTFOUND");
  });

  test("a certificate that nobody vouches for", async () => {
    let received = 0;
    const server = createServer(selfSigned("localhost"), (socket) => socket.on("data", () => (received += 1)));
    server.on("tlsClientError", () => {});
    const port = await listen(server);
    onTestFinished(() => {
      server.close();
    });
    const error = await failureOf(operationsAt(`https://127.0.0.1:${port}`).create());
    expect(words(error)).toBe("connection not-sent");
    expect(error.kind === "connection" && error.code).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
    expect(received).toBe(0);
  });

  test("no TLS where it was expected", async () => {
    const { url, requests } = await serve(
      () => http(204),
      (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
    );
    const error = await failureOf(operationsAt(url.replace("http:", "https:")).create());
    expect(words(error)).toBe("connection not-sent");
    expect(error.kind === "connection" && error.code).toBe("ERR_SSL_WRONG_VERSION_NUMBER");
    expect(requests).toHaveLength(0);
  });

  test("a reset in the handshake cannot be told from one after the request", async () => {
    const { url } = await serve(
      () => http(204),
      (socket) => socket.resetAndDestroy(),
    );
    const error = await failureOf(operationsAt(url.replace("http:", "https:")).create());
    expect(words(error)).toBe("connection unknown");
  });

  test("a fetch that throws at once, or rejects with anything", async () => {
    const throwing = () => {
      throw new RangeError("no");
    };
    for (const fetch of [throwing, () => Promise.reject("text"), () => Promise.reject(undefined)]) {
      const error = await failureOf(operationsAt("https://kaiten.invalid", { fetch }).attach());
      expect(words(error)).toBe("connection unknown");
    }
  });
});
