// Evaluation of flags by the Kaiten client: answers without data, and failures that are no problem details.
import { expect, expectTypeOf, test } from "vitest";
import type { BulkEvaluationSuccess } from "../src/kaiten/index.js";
import { clientsAt } from "./support/clients.js";
import { http, json, serve } from "./support/server.js";

const flags = {
  flags: [
    { key: "a", value: true, reason: "STATIC" },
    { key: "b", errorCode: "GENERAL" },
  ],
};

test("what is known already is not sent again: 304 gives no data", async () => {
  const { url, requests } = await serve(({ headers }) =>
    headers["if-none-match"] === '"1"'
      ? http(304, { etag: '"1"' })
      : http(200, { etag: '"1"', "content-type": "application/json" }, JSON.stringify(flags)),
  );
  const { evaluateAll } = clientsAt(url).kaiten.flags;
  const first = await evaluateAll().withResponse();
  expect(first.data).toEqual(flags);
  const second = await evaluateAll(undefined, { ifNoneMatch: first.headers.get("etag") ?? "" }).withResponse();
  expect([second.status, second.data]).toEqual([304, undefined]);
  expect(requests.map(({ body, headers }) => [body, headers["if-none-match"]])).toEqual([
    ["{}", undefined],
    ["{}", '"1"'],
  ]);
});

test("the data may be missing only where a tag is given", () => {
  const { evaluateAll } = clientsAt("https://api.example.com").kaiten.flags;
  const tag = (): string | undefined => undefined;
  const untagged = () => evaluateAll({}, { timeout: 1 });
  const tagged = () => evaluateAll({}, { ifNoneMatch: tag() });
  expectTypeOf<Awaited<ReturnType<typeof untagged>>>().toEqualTypeOf<BulkEvaluationSuccess>();
  expectTypeOf<Awaited<ReturnType<typeof tagged>>>().toEqualTypeOf<BulkEvaluationSuccess | undefined>();
});

test("304 is no answer where no tag can be given", async () => {
  const { url } = await serve(() => http(304));
  const result = await clientsAt(url).kaiten.flags.evaluate("a", {}).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "invalid-response" } });
});

test("a tag that no header field can hold is refused before anything is sent", async () => {
  const { url, requests } = await serve(() => json(200, flags));
  const result = await clientsAt(url).kaiten.flags.evaluateAll({}, { ifNoneMatch: "a\nb" }).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "invalid-request", outcome: "not-sent" } });
  expect(requests).toEqual([]);
});

test("a failure is no problem: its members are kept", async () => {
  const failure = { key: "a", errorCode: "FLAG_NOT_FOUND", errorDetails: "none of this key" };
  const { url } = await serve(() => json(400, failure));
  const result = await clientsAt(url).kaiten.flags.evaluate("a", {}).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "bad-request", problem: { extensions: failure } } });
});
