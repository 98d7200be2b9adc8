// A document whose texts try to become code: what is generated from it holds them as texts, and nothing more than it should.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const names = ["kaiten", "software-licensing", "flexnet"];

// Each way out of a comment, a string, a template, a regular expression, a table and a line; then what would be run.
const code = "globalThis.pwned = 1";
const hostile = [
  `*/ ${code}; /*`,
  `"; ${code}; "`,
  `'; ${code}; '`,
  `\`; ${code}; \``,
  `$\{${code}}`,
  `\\"; ${code}; //`,
  `\n${code};\n//`,
  `\r\n${code};\r\n//`,
  `\u2028${code};\u2029`,
  `<!-- end -->\n<script>${code}</script>\n<!-- generated: operations -->`,
  `| ${code} |`,
].join(" ");
/** Without what no path, name or pattern may hold. */
const inline = `*/${code}/*"'\`$\{${code}}\\`;

/** A document with hostile text wherever a text can be. */
function document(operationId: string): object {
  const text = { type: "string", title: hostile, description: hostile, default: hostile, examples: [hostile] };
  const body = {
    type: "object",
    title: hostile,
    description: hostile,
    "x-evidence": "inferred",
    "x-evidence-note": hostile,
    required: [inline],
    additionalProperties: false,
    properties: {
      [inline]: { ...text, pattern: `^[*]/\`[$][{]${code}[}]"'/;${code}//$`, enum: [hostile, "x"] },
      [hostile]: { ...text, const: hostile },
      when: { type: "string", format: "date-time", $comment: hostile },
    },
  };
  const examples = { [hostile]: { summary: hostile, value: { a: hostile } } };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Body" }, examples } };
  const operation = {
    operationId,
    summary: hostile,
    description: hostile,
    externalDocs: { url: hostile, description: hostile },
    tags: [hostile],
    "x-method": hostile,
    "x-resend-after-unknown": true,
    "x-resend-after-unknown-note": hostile,
    "x-bulk": { key: ["/path/id"], [hostile]: hostile },
    parameters: [
      { name: "id", in: "path", required: true, description: hostile, schema: text },
      { name: hostile, in: "query", description: hostile, schema: { ...text, enum: [hostile] } },
    ],
    requestBody: { required: true, description: hostile, content },
    responses: {
      200: { description: hostile, content },
      404: { description: hostile },
      default: { description: hostile },
    },
  };
  return {
    openapi: "3.1.0",
    info: { title: hostile, version: hostile, description: hostile, license: { name: hostile } },
    servers: [{ url: hostile, description: hostile }],
    tags: [{ name: hostile, description: hostile }],
    security: [{ bearer: [] }],
    paths: { [`/a/${inline}/{id}`]: { summary: hostile, description: hostile, post: operation } },
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer", description: hostile } },
      schemas: { Body: body, [`X = 1; ${code}; export type Y`]: { type: "string", enum: [hostile, inline] } },
    },
  };
}

const readme =
  "# Title\n\n<!-- generated: operations -->\n<!-- end -->\n\n<!-- generated: inferred -->\n<!-- end -->\n\nAfter it.\n";

interface Generated {
  /** What was written, by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** What the programs among them say when they are loaded. */
  readonly said: string;
}

const loader = `for (const file of process.argv.slice(1)) await import(file); console.log(typeof globalThis.pwned)`;

/** Runs the generator in a folder of its own, over documents with this operation id. */
async function generate(operationId: string): Promise<Generated> {
  const folder = await mkdtemp(join(tmpdir(), "generate-"));
  try {
    await mkdir(join(folder, "openapi"));
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    await writeFile(join(folder, "README.md"), readme);
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    for (const name of names) {
      await writeFile(join(folder, "openapi", `${name}.yaml`), JSON.stringify(document(operationId)));
    }
    const run = promisify(execFile);
    await run(process.execPath, ["--import", "tsx", join(root, "scripts/generate.ts")], { cwd: folder });
    const entries = await readdir(join(folder, "generated"), { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    const texts = [...paths, join(folder, "README.md")].map(
      async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const,
    );
    const programs = paths.filter((path) => path.endsWith(".js"));
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", loader, ...programs], { cwd: folder });
    return { files: new Map(await Promise.all(texts)), said: stdout.trim() };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Every node of a program, from the outside in; it has to be one. */
async function nodesOf(path: string, text: string): Promise<readonly ts.Node[]> {
  // It throws for what does not parse.
  await transform(text, { loader: path.endsWith(".js") ? "js" : "ts" });
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return nodes;
}

/** What a generated table exports. */
async function loaded(text = ""): Promise<Readonly<Record<string, unknown>>> {
  const { code } = await transform(text, { loader: "ts" });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

// What types and tables consist of. A call, a template or an assignment is in none of them.
const allowed = [ts.isImportDeclaration, ts.isInterfaceDeclaration, ts.isTypeAliasDeclaration, ts.isVariableStatement];
const running = [
  ...[ts.isCallExpression, ts.isNewExpression, ts.isBinaryExpression, ts.isTemplateExpression, ts.isArrowFunction],
  ...[ts.isTaggedTemplateExpression, ts.isPropertyAccessExpression, ts.isElementAccessExpression, ts.isAccessor],
];

describe("a hostile document", () => {
  let generated: Generated;
  beforeAll(async () => {
    generated = await generate("doHarm");
  }, 60_000);

  test("makes the files that every document makes", () => {
    const parts = [
      "types.ts",
      "errors.ts",
      "operations.ts",
      "operation-details.ts",
      "validators.js",
      "validators.d.ts",
    ];
    const due = names.flatMap((name) => parts.map((part) => `generated/${name}/${part}`));
    expect([...generated.files.keys()].sort()).toEqual([...due, "generated/formats.js", "README.md"].sort());
    expect([...generated.files.values()].filter((text) => text.includes(code)).length).toBeGreaterThan(3 * 4);
  });

  test("leaves its texts in strings and comments", async () => {
    for (const [path, text] of generated.files) {
      if (path === "README.md") continue;
      const identifiers = (await nodesOf(path, text)).filter((node) => ts.isIdentifier(node));
      expect(identifiers.length).toBeGreaterThan(0);
      expect(
        identifiers.map((identifier) => identifier.text),
        path,
      ).not.toContain("pwned");
    }
  });

  test("makes types and tables alone", async () => {
    for (const [path, text] of generated.files) {
      if (!path.endsWith(".ts")) continue;
      const nodes = await nodesOf(path, text);
      const others = nodes.filter((node) => ts.isStatement(node) && !allowed.some((is) => is(node)));
      const work = nodes.filter((node) => running.some((is) => is(node)));
      expect(
        [...others, ...work].map((node) => node.getText().slice(0, 80)),
        path,
      ).toEqual([]);
    }
  });

  test.each(names)("gives the client of %s the row that the details have", async (name) => {
    const [row, details] = await Promise.all(
      ["operations", "operation-details"].map((part) => loaded(generated.files.get(`generated/${name}/${part}.ts`))),
    );
    const told: unknown = JSON.parse(String(row?.["doHarm"]));
    expect(told).toMatchObject({ method: "POST", path: `/a/${inline}/{id}` });
    expect(details).toMatchObject({ operationDetails: { doHarm: { row: told } } });
  });

  test("does nothing when what it made is loaded", () => {
    expect(generated.said).toBe("undefined");
  });

  test("changes nothing of the README but the rows of its tables", () => {
    const lines = generated.files.get("README.md")?.split("\n") ?? [];
    expect(
      lines.filter((line) => !line.startsWith("| ") && line !== "|---|---|---|---|---|" && line !== "|---|---|---|"),
    ).toEqual(readme.split("\n"));
  });
});

test("an operation id that is more than a name is refused", { timeout: 60_000 }, async () => {
  await expect(generate(`x = 1; ${code}; export const y`)).rejects.toThrow("Command failed");
});
