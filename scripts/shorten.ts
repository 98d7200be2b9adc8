// What the built files look like. V8 reads them at each start of a program, and the longer they are the longer it takes.
import { minify } from "terser";

/**
 * Code without its white space and with short names for its variables. What a stack shows stays: the names of functions,
 * classes and members, and lines that can be printed.
 */
export async function shorten(code: string): Promise<string> {
  const { code: short } = await minify(code, {
    // What is used once stands where it is used, but for functions: each is one of a stack's lines.
    compress: { toplevel: true, inline: 0, reduce_funcs: false, keep_fnames: true, keep_classnames: true },
    mangle: { keep_fnames: true, keep_classnames: true },
    // A single character outside of ASCII would make the whole file take twice the memory.
    // What a bundler may leave out stays marked.
    format: { ascii_only: true, max_line_len: 120, preserve_annotations: true },
  });
  if (short === undefined) throw new Error("terser gave no code");
  return short;
}
