// The calls in a Worker, which answers with how they ended. It is sent the servers as JSON.
import { makeCalls } from "./calls.js";

export default {
  fetch: async (request: Request): Promise<Response> => Response.json(await makeCalls(await request.json())),
};
