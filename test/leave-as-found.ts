// A test that changes a global, an environment variable or a method leaves it as it was, also for the file that a worker
// reads next.
import { afterEach, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
