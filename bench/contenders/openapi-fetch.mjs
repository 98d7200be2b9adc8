// openapi-fetch: typed from the document, without a deadline, retries or typed errors.
import createClient from "openapi-fetch";

const license = { name: "Enterprise", slug: "enterprise", description: "Everything.", type: "PAID" };

export async function create({ baseUrl, fetch }) {
  const client = createClient({ baseUrl, fetch, headers: { authorization: "Bearer ksh_0123456789" } });
  return {
    get: async () => {
      const { data } = await client.GET("/licenses/{licenseSlug}", { params: { path: { licenseSlug: "enterprise" } } });
      return data.slug;
    },
    getUntil: async (signal) => {
      const params = { path: { licenseSlug: "enterprise" } };
      const { data } = await client.GET("/licenses/{licenseSlug}", { params, signal });
      return data.slug;
    },
    post: async () => {
      const { data } = await client.POST("/licenses", { body: license });
      return data.slug;
    },
    problem: async () => {
      const { error } = await client.GET("/licenses/{licenseSlug}", { params: { path: { licenseSlug: "missing" } } });
      return error.status;
    },
  };
}
