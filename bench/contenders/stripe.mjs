// stripe 23 over fetch, called by its method for any path. Its bodies are forms, and it
// takes our 404 for an answer, so it has no row for that.
import Stripe from "stripe";

const license = { name: "Enterprise", slug: "enterprise", description: "Everything.", type: "PAID" };

export async function create({ baseUrl, fetch }) {
  const { protocol, hostname, port, pathname } = new URL(baseUrl);
  const client = new Stripe("ksh_0123456789", {
    protocol: protocol.slice(0, -1),
    host: hostname,
    port,
    telemetry: false,
    httpClient: Stripe.createFetchHttpClient(fetch),
  });
  return {
    get: async () => (await client.rawRequest("GET", `${pathname}/licenses/enterprise`)).slug,
    post: async () => (await client.rawRequest("POST", `${pathname}/licenses`, license)).slug,
  };
}
