// `licensing-sdk/msw`: a fake as MSW handlers, built with the user's own `msw` (2 or 3). It may import the fakes.
import { type HttpHandler, HttpResponse, http } from "msw";
import type { Fake } from "../fake/fake.js";
import { toResponse } from "../fake/fetch.js";

/**
 * One MSW handler for each operation of a fake, under its base URL: pass them to `setupServer` or `setupWorker`. A
 * handler that you add with `server.use` goes before the fake's.
 */
export function createHandlers(
  fake: Pick<Fake<never, object, object>, "baseUrl" | "operations" | "handle">,
): HttpHandler[] {
  return fake.operations.map(({ method, path }) => {
    const pattern = fake.baseUrl + path.replace(/\{([^{}]+)\}/g, ":$1");
    return http[methods[method]](pattern, async ({ request }) => {
      const { url, headers, signal } = request;
      const answer = await fake.handle({ method, url, headers, body: await request.text(), signal });
      // What the platform would throw: MSW answers an error of a handler with a 500, and a network error with this.
      return toResponse(answer, signal).catch(() => HttpResponse.error());
    });
  });
}

const methods = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;
