// Lets the built-in fetch trust an authority of the tests.
import tls from "node:tls";
import type { Authority } from "./certificates.js";

/**
 * Trusts an authority until the function that it answers is called: `tls.connect` is read from its module at each
 * connection, and what comes in its place adds the authority.
 */
export function trust({ cert }: Authority): () => void {
  const { connect } = tls;
  const trusting: unknown = (options: tls.ConnectionOptions) => connect({ ...options, ca: cert });
  Object.assign(tls, { connect: trusting });
  return () => Object.assign(tls, { connect });
}
