// The SDK as it is installed, beside the other packages (peers.ts): with what Node takes to find it by its name.
import { createKaitenClient } from "licensing-sdk/kaiten";

export async function create({ baseUrl }) {
  const client = createKaitenClient({ baseUrl, token: "ksh_0123456789" });
  return { get: async () => (await client.licenses.get("enterprise")).slug };
}
