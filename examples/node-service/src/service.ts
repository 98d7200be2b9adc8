// A service with one resource: `PUT /licenses/<slug>/seats` with `{"seats": 25}` grants seats, however many there were.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { KaitenClient } from "licensing-sdk/kaiten";
import { type Answer, answerTo } from "./answers.js";

export function createService(kaiten: KaitenClient): Server {
  return createServer(async (request, response) => {
    // A client that has gone away needs no answer, and what was not sent by then need not be sent.
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const { status, headers, body } = await handle(kaiten, request, gone.signal);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  });
}

async function handle(kaiten: KaitenClient, request: IncomingMessage, signal: AbortSignal): Promise<Answer> {
  const [, licenseSlug] = /^\/licenses\/([a-z0-9-]+)\/seats$/.exec(request.url ?? "") ?? [];
  if (request.method !== "PUT" || licenseSlug === undefined)
    return { status: 404, body: { error: "no such resource" } };
  const seats = await readSeats(request);
  if (seats === undefined) return { status: 400, body: { error: 'send {"seats": <a number>}' } };

  const { attach, update } = kaiten.licenses.entitlements;
  const value = { type: "number", value: seats } as const;
  const attached = await attach(licenseSlug, { entitlementSlug: "seats", value }, { signal }).result();
  if (attached.ok) return { status: 200, body: { seats } };
  // There are seats already: a conflict is an answer too.
  if (attached.error.kind !== "conflict") return answerTo(attached.error);
  const updated = await update(licenseSlug, "seats", { value }, { signal }).result();
  return updated.ok ? { status: 200, body: { seats } } : answerTo(updated.error);
}

async function readSeats(request: IncomingMessage): Promise<number | undefined> {
  let text = "";
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 1000) return undefined;
  }
  try {
    const { seats } = JSON.parse(text);
    return Number.isSafeInteger(seats) ? seats : undefined;
  } catch {
    return undefined;
  }
}
