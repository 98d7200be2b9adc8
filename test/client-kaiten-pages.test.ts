// The lists of the Kaiten client over several pages.
import { expect, test } from "vitest";
import type { KaitenClient } from "../src/kaiten/index.js";
import { clientsAt } from "./support/clients.js";
import { json, serve } from "./support/server.js";

const lists: readonly (readonly [string, (k: KaitenClient) => AsyncIterable<unknown>, string])[] = [
  ["licences", (k) => k.licenses.list({ limit: 2 }), "/licenses?limit=2"],
  ["grants", (k) => k.licenses.entitlements.list("l", { limit: 2 }), "/licenses/l/entitlements?limit=2"],
  ["entitlements", (k) => k.entitlements.list({ limit: 2 }), "/entitlements?limit=2"],
  ["customers", (k) => k.customers.list({ limit: 2 }), "/customers?limit=2"],
  ["instances", (k) => k.instances.list({ limit: 2 }), "/instances?limit=2"],
  [
    "events",
    (k) => k.instances.auditTrail.list("i", { event_name: "E", limit: 2 }),
    "/instances/i/audit-trails?event_name=E&limit=2",
  ],
];

/** A server of three pages. Their cursors need encoding. */
const threePages = () =>
  serve(({ target }) => {
    const cursor = new URL(target, "http://server").searchParams.get("cursor");
    if (cursor === null) return json(200, { items: [1, 2], hasMore: true, nextCursor: "2=&?" });
    if (cursor === "2=&?") return json(200, { items: [3, 4], hasMore: true, nextCursor: "3+/" });
    return json(200, { items: [5], hasMore: false });
  });

test.each(lists)("%s are asked for page by page, with the same filters", async (_, list, first) => {
  const { url, requests } = await threePages();
  const items: unknown[] = [];
  for await (const item of list(clientsAt(url).kaiten)) items.push(item);
  expect(items).toEqual([1, 2, 3, 4, 5]);
  expect(requests.map(({ target }) => target)).toEqual([
    first,
    `${first}&cursor=2%3D%26%3F`,
    `${first}&cursor=3%2B%2F`,
  ]);
});

test("a page is one request, and all pages begin with the one that was asked for", async () => {
  const { url, requests } = await threePages();
  const call = clientsAt(url).kaiten.licenses.list({ cursor: "2=&?" });
  expect(await call).toEqual({ items: [3, 4], hasMore: true, nextCursor: "3+/" });
  expect(requests).toHaveLength(1);
  const pages: unknown[] = [];
  for await (const each of call.pages()) pages.push(each.items);
  expect(pages).toEqual([[3, 4], [5]]);
  expect(requests).toHaveLength(2);
});

test("without a query the first page is meant", async () => {
  const { url, requests } = await threePages();
  expect((await clientsAt(url).kaiten.customers.list()).items).toEqual([1, 2]);
  expect(requests.map(({ target }) => target)).toEqual(["/customers"]);
});

test.each([
  ["names the page before again", { nextCursor: "same" }],
  ["names no page", {}],
  ["names null", { nextCursor: null }],
])("a list ends with an error where a page that is not the last %s", async (_, members) => {
  const { url } = await serve(() => json(200, { items: [1], hasMore: true, ...members }));
  const ending = (async () => {
    for await (const _item of clientsAt(url).kaiten.licenses.list());
  })();
  await expect(ending).rejects.toMatchObject({
    kind: "invalid-response",
    reason: "paging",
    operation: "listLicenses",
  });
});

test("the last page is the last, whatever cursor it names", async () => {
  const { url, requests } = await serve(() => json(200, { items: [1], hasMore: false, nextCursor: "x" }));
  for await (const item of clientsAt(url).kaiten.instances.list()) expect(item).toBe(1);
  expect(requests).toHaveLength(1);
});

test("a signal ends the list between pages too", async () => {
  const { url, requests } = await threePages();
  const controller = new AbortController();
  const ending = (async () => {
    for await (const _item of clientsAt(url).kaiten.licenses.list(undefined, { signal: controller.signal })) {
      controller.abort();
    }
  })();
  await expect(ending).rejects.toMatchObject({ kind: "aborted" });
  expect(requests).toHaveLength(1);
});
