// The SDK over undici's request and Agent, with every guard on.
import { createKaitenClient } from "../../dist/clients.js";
import { createUndiciFetch } from "../../dist/undici.js";

export async function create({ baseUrl }) {
  const client = createKaitenClient({ baseUrl, token: "ksh_0123456789", fetch: createUndiciFetch() });
  return {
    get: async () => (await client.licenses.get("enterprise")).slug,
    getUntil: async (signal) => (await client.licenses.get("enterprise", { signal })).slug,
  };
}
