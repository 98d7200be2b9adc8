// What the figures are measured over: the platform's own fetch, or that of `licensing-sdk/undici` in its place.
import { createUndiciFetch } from "licensing-sdk/undici";

/** Where a process that is started meanwhile reads what it has to send with. */
const variable = "FAULTS_TRANSPORT";

/** Measures with the fetch of undici in the place of the platform's, which is looked up at each request. */
export async function overUndici<T>(measure: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  process.env[variable] = "undici";
  takeTransport();
  try {
    return await measure();
  } finally {
    delete process.env[variable];
    Object.assign(globalThis, { fetch });
  }
}

/** For a process of a figure: takes the fetch that the figure is measured over. */
export function takeTransport(): void {
  if (process.env[variable] === "undici") Object.assign(globalThis, { fetch: createUndiciFetch() });
}
