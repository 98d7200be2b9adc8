// stripe 23 over node:http, as it comes in Node.
import Stripe from "stripe";

export async function create({ baseUrl }) {
  const { protocol, hostname, port, pathname } = new URL(baseUrl);
  const client = new Stripe("ksh_0123456789", {
    protocol: protocol.slice(0, -1),
    host: hostname,
    port,
    telemetry: false,
    httpClient: Stripe.createNodeHttpClient(),
  });
  return {
    get: async () => (await client.rawRequest("GET", `${pathname}/licenses/enterprise`)).slug,
  };
}
