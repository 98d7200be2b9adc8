// The platform's fetch, used as one would by hand: the floor that everything else is measured against.
const token = "ksh_0123456789";
const license = { name: "Enterprise", slug: "enterprise", description: "Everything.", type: "PAID" };

export async function create({ baseUrl, fetch: given }) {
  const fetch = given ?? globalThis.fetch;
  const authorization = `Bearer ${token}`;
  return {
    get: async () => {
      const response = await fetch(`${baseUrl}/licenses/enterprise`, { headers: { authorization } });
      return (await response.json()).slug;
    },
    getUntil: async (signal) => {
      const response = await fetch(`${baseUrl}/licenses/enterprise`, { headers: { authorization }, signal });
      return (await response.json()).slug;
    },
    post: async () => {
      const response = await fetch(`${baseUrl}/licenses`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: JSON.stringify(license),
      });
      return (await response.json()).slug;
    },
    problem: async () => {
      const response = await fetch(`${baseUrl}/licenses/missing`, { headers: { authorization } });
      return (await response.json()).status;
    },
  };
}
