// Finds the operation of a request by its method and path.
import type { Operation } from "../core/operation.js";
import { withoutTrailingSlashes } from "../core/url.js";

/** The operation of a request with its path parameters; without one, the methods that the path takes. */
export interface Route {
  readonly operation: Operation | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly allow: readonly string[];
}

/** An operation with its path taken apart: each segment is a text, or the name of a parameter. */
export interface Template {
  readonly operation: Operation;
  readonly pieces: readonly { readonly text: string; readonly name: string | undefined }[];
}

/** The template of an operation. */
export function templateOf(operation: Operation): Template {
  const texts = operation.path.split("/").slice(1);
  return { operation, pieces: texts.map((text) => ({ text, name: /^\{(.+)\}$/.exec(text)?.[1] })) };
}

/** The route of a request. A literal segment of a template goes before a parameter. */
export function match(templates: readonly Template[], base: URL, method: string, url: URL): Route {
  const segments = segmentsBelow(base, url);
  const allow: string[] = [];
  let best: { operation: Operation; path: Record<string, string> } | undefined;
  for (const { operation, pieces } of templates) {
    const path = segments && fill(pieces, segments);
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
function fill(pieces: Template["pieces"], segments: readonly string[]): Record<string, string> | undefined {
  if (pieces.length !== segments.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, { text, name }] of pieces.entries()) {
    const segment = segments[index] ?? "";
    if (name === undefined ? text !== segment : segment === "") return undefined;
    if (name !== undefined) path[name] = segment;
  }
  return path;
}
