// undici's request by hand, on an Agent of 32 connections: the floor of what goes over HTTP in Node.
import { Agent, request } from "undici";

const headers = { authorization: "Bearer ksh_0123456789" };

export async function create({ baseUrl }) {
  const dispatcher = new Agent({ connections: 32 });
  const get = async (signal) => {
    const { body } = await request(`${baseUrl}/licenses/enterprise`, { headers, dispatcher, signal });
    return (await body.json()).slug;
  };
  return { get: () => get(), getUntil: get };
}
