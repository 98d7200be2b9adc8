// `licensing-sdk/undici`: a `fetch` for Node that costs a fraction of the built-in one. It may import core/; of our own code
// only the command's bulk runs import it.
export { createUndiciFetch, type UndiciFetch, type UndiciFetchOptions } from "./create-undici-fetch.js";
