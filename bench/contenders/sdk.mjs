// The SDK as it is built, with every guard on.
import { createKaitenClient } from "../../dist/clients.js";

const license = { name: "Enterprise", slug: "enterprise", description: "Everything.", type: "PAID" };

export async function create({ baseUrl, fetch }) {
  const client = createKaitenClient({ baseUrl, token: "ksh_0123456789", fetch });
  return {
    get: async () => (await client.licenses.get("enterprise")).slug,
    getUntil: async (signal) => (await client.licenses.get("enterprise", { signal })).slug,
    post: async () => (await client.licenses.create(license)).slug,
    problem: async () => {
      try {
        await client.licenses.get("missing");
      } catch (error) {
        return error.status;
      }
    },
  };
}
