// Finds the operation of a request by its method and path.
import type { Operation } from "../core/operation.js";
import { withoutTrailingSlashes } from "../core/url.js";

/** The operation of a request with its path parameters; without one, the methods that the path takes. */
export interface Route {
  readonly operation: Operation | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly allow: readonly string[];
}

/** The route of a request. A literal segment of a template goes before a parameter. */
export function match(operations: readonly Operation[], base: URL, method: string, url: URL): Route {
  const segments = segmentsBelow(base, url);
  const allow: string[] = [];
  let best: { operation: Operation; path: Record<string, string> } | undefined;
  for (const operation of operations) {
    const path = segments && fill(operation.path.split("/").slice(1), segments);
    if (path === undefined) continue;
    if (!allow.includes(operation.method)) allow.push(operation.method);
    if (operation.method !== method) continue;
    if (best === undefined || Object.keys(path).length < Object.keys(best.path).length) best = { operation, path };
  }
  return { operation: best?.operation, path: best?.path ?? {}, allow };
}

function segmentsBelow(base: URL, url: URL): readonly string[] | undefined {
  const prefix = withoutTrailingSlashes(base.pathname);
  if (url.origin !== base.origin || !url.pathname.startsWith(`${prefix}/`)) return undefined;
  try {
    return url.pathname
      .slice(prefix.length + 1)
      .split("/")
      .map(decodeURIComponent);
  } catch {
    // A percent sign with no two hexadecimal digits names nothing.
    return undefined;
  }
}

/** The parameters of a template over the segments of a path; `undefined` where they do not fit. */
function fill(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, piece] of template.entries()) {
    const segment = segments[index] ?? "";
    const [, name] = /^\{(.+)\}$/.exec(piece) ?? [];
    if (name === undefined ? piece !== segment : segment === "") return undefined;
    if (name !== undefined) path[name] = segment;
  }
  return path;
}
