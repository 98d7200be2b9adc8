// S9: every regular expression of src/ and generated/, found by the compiler's parser and judged by recheck.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import ts from "typescript";
import type { Figure } from "./figure.js";

/** A regular expression, and where it stands. */
interface Found {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const root = join(import.meta.dirname, "../..");

function files(): readonly string[] {
  const all = ["src", "generated"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  return all.filter((file) => /\.[jt]s$/.test(file)).sort();
}

/** The format `url` of ajv-formats is bundled with all others, is not safe, and nothing uses it: `documents` says so. */
function isUnused({ source, file }: Found): boolean {
  return (
    file === join("generated", "formats.js") &&
    source.startsWith("^(?:https?|ftp)") &&
    !documents.includes("format: url\n")
  );
}

const documents = ["kaiten", "software-licensing", "flexnet"]
  .map((name) => readFileSync(join(root, `openapi/${name}.yaml`), "utf8"))
  .join("");

/** Literals, and `RegExp` called with texts. */
function* regexesOf(file: string): Generator<Found> {
  const nodes: ts.Node[] = [ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest)];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    ts.forEachChild(node, (child) => void nodes.push(child));
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      yield { source: node.text.slice(1, end), flags: node.text.slice(end + 1), file };
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression)) {
      const [source, flags] = node.arguments ?? [];
      if (source === undefined || !ts.isStringLiteralLike(source)) continue;
      yield {
        source: source.text,
        flags: flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : "",
        file,
      };
    }
  }
}

// In characters that are read, not in time: a busy machine makes no regular expression vulnerable.
const bounds = { timeout: null, attackTimeout: null, incubationTimeout: null, attackLimit: 100_000_000 };

function isRegExp(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === "RegExp";
}

/**
 * S9: no regular expression takes more than linear time, or all but. `longest` leaves out those with more characters, for
 * some of which recheck takes seconds.
 */
export async function regexes({ longest = Infinity }: { readonly longest?: number } = {}): Promise<readonly Figure[]> {
  const backend = process.env["RECHECK_BACKEND"];
  // The one that is JavaScript and in this process: the others are programs for some platforms, or want Java.
  process.env["RECHECK_BACKEND"] = "pure";
  try {
    const found = new Map<string, Found>();
    for (const file of files()) {
      for (const regex of regexesOf(file)) {
        if (regex.source.length <= longest && !isUnused(regex)) found.set(`/${regex.source}/${regex.flags}`, regex);
      }
    }
    const slow: string[] = [];
    for (const [text, { source, flags, file }] of found) {
      const { status } = await check(source, flags, bounds);
      // `unknown` is not safe.
      if (status !== "safe") slow.push(`${file}: ${status} ${text.slice(0, 100)}`);
    }
    return [
      { goal: "S9", what: "regular expressions", measured: found.size, atLeast: 10 },
      {
        goal: "S9",
        what: "of these that are not safe",
        measured: slow.length,
        atMost: 0,
        example: slow.join("; ") || undefined,
      },
    ];
  } finally {
    if (backend === undefined) delete process.env["RECHECK_BACKEND"];
    else process.env["RECHECK_BACKEND"] = backend;
  }
}
