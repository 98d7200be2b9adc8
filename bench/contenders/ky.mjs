// ky, with its time-out of 10 s and its retries, as it comes.
import ky from "ky";

const license = { name: "Enterprise", slug: "enterprise", description: "Everything.", type: "PAID" };

export async function create({ baseUrl, fetch }) {
  const client = ky.create({ prefixUrl: baseUrl, fetch, headers: { authorization: "Bearer ksh_0123456789" } });
  return {
    get: async () => (await client.get("licenses/enterprise").json()).slug,
    getUntil: async (signal) => (await client.get("licenses/enterprise", { signal }).json()).slug,
    post: async () => (await client.post("licenses", { json: license }).json()).slug,
    problem: async () => {
      try {
        await client.get("licenses/missing").json();
      } catch (error) {
        return (await error.response.json()).status;
      }
    },
  };
}
