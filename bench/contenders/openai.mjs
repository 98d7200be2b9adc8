// openai 6: a generated SDK with an error model, called by its methods for any path.
import OpenAI from "openai";

const license = { name: "Enterprise", slug: "enterprise", description: "Everything.", type: "PAID" };

export async function create({ baseUrl, fetch }) {
  const client = new OpenAI({ baseURL: baseUrl, apiKey: "ksh_0123456789", fetch });
  return {
    get: async () => (await client.get("/licenses/enterprise")).slug,
    getUntil: async (signal) => (await client.get("/licenses/enterprise", { signal })).slug,
    post: async () => (await client.post("/licenses", { body: license })).slug,
    problem: async () => {
      try {
        await client.get("/licenses/missing");
      } catch (error) {
        return error.status;
      }
    },
  };
}
