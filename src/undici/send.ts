// Hands a request to undici as `fetch` takes it. For create-undici-fetch.ts.
import type { Dispatcher } from "undici";
import type { Connections } from "./connections.js";
import { Exchange, type Fields } from "./exchange.js";

/** Sends a request, and resolves with its answer when the head is there. Never throws. */
export function send(connections: Connections, address: string, init: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { method = "GET", headers = {}, body = null } = init;
    // Asked for once: that of a client is made then.
    const signal = init.signal ?? undefined;
    if (signal?.aborted) return reject(signal.reason);
    if (body !== null && typeof body !== "string" && !(body instanceof Uint8Array)) {
      return reject(new TypeError("body: give a text or bytes"));
    }
    const url = new URL(address);
    url.hash = "";
    const { origin, pathname, search, href } = url;
    const { fields, closes } = fieldsOf(headers);
    // Without a prototype: undici also reads what its options inherit.
    const request: Dispatcher.DispatchOptions = Object.assign(Object.create(null), {
      origin,
      path: `${pathname}${search}`,
      method,
      headers: fields,
      body,
    });
    const learn = (answered: Fields): void => connections.learn(origin, answered);
    connections.dispatch(request, new Exchange({ url: href, signal, learn, resolve, reject }), closes);
  });
}

/** Header fields, by turns name and value. What can be decoded is asked for, where the caller asks for nothing. */
function fieldsOf(headers: HeadersInit): { readonly fields: string[]; readonly closes: boolean } {
  const fields: string[] = [];
  let asks = false;
  let closes = false;
  const pairs = headers instanceof Headers || Array.isArray(headers) ? headers : Object.entries(headers);
  for (const [name = "", value = ""] of pairs) {
    const lower = name.toLowerCase();
    asks ||= lower === "accept-encoding";
    if (lower === "connection" && value.toLowerCase() === "close") closes = true;
    else fields.push(name, value);
  }
  if (!asks) fields.push("accept-encoding", "gzip, deflate, br");
  return { fields, closes };
}
