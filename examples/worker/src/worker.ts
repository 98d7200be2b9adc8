// A Worker that tells an application how much of its licence is used: `GET /<instance>`. The token stays on the server.
import { createKaitenClient } from "licensing-sdk/kaiten";

interface Env {
  readonly KAITEN_BASE_URL: string;
  readonly KAITEN_TOKEN: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const [, instance] = /^\/([a-z0-9-]+)$/.exec(new URL(request.url).pathname) ?? [];
    if (request.method !== "GET" || instance === undefined) return new Response(null, { status: 404 });
    // Of this request: the environment of a Worker is there while it is handled, and no connection outlives it.
    const kaiten = createKaitenClient({
      baseUrl: env.KAITEN_BASE_URL,
      token: env.KAITEN_TOKEN,
      timeout: 3000,
      totalTimeout: 8000,
    });
    const usage = await kaiten.instances.usage.list(instance, { signal: request.signal }).result();
    if (usage.ok) {
      return Response.json(usage.data.map(({ entitlementSlug, value, limit }) => ({ entitlementSlug, value, limit })));
    }
    const { kind, outcome } = usage.error;
    return Response.json({ kind, outcome }, { status: kind === "not-found" ? 404 : 502 });
  },
};
