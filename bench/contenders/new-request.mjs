// No client: making one Request with a body and nothing else, to tell how fast the machine of a run is (own-cpu.ts).
const headers = { authorization: "Bearer ksh_0123456789" };
const body = JSON.stringify({ name: "Enterprise", slug: "enterprise", description: "Everything.", type: "PAID" });

export async function create({ baseUrl }) {
  return { post: async () => new Request(`${baseUrl}/licenses`, { method: "POST", headers, body }) && "enterprise" };
}
