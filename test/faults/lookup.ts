// Stands in for the resolver of the platform, so that looking up a name can fail, or not end, without a packet.
import dns from "node:dns";

/** Answers a lookup: with an error, or without one with the address of this machine. */
export type Found = (error?: Error) => void;

/**
 * Lets `look` look up `localhost`, until the function that it answers is called. Connections read `dns.lookup` from its
 * module each time. Everything else is looked up as before.
 */
export function replaceLookup(look: (found: Found) => void): () => void {
  const { lookup } = dns;
  const stand = (...parameters: readonly unknown[]): void => {
    const done = parameters.at(-1);
    if (parameters[0] === "localhost" && typeof done === "function") {
      look((error) => setImmediate(() => (error ? done(error) : done(null, [{ address: "127.0.0.1", family: 4 }]))));
    } else Reflect.apply(lookup, dns, parameters);
  };
  Object.assign(dns, { lookup: stand });
  return () => Object.assign(dns, { lookup });
}
