// Step 6: a validator of requests for each operation, compiled by Ajv and bundled, so that it needs nothing at run time.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { build } from "esbuild";
import type { Document, DocumentOperation, Parameter } from "./document.js";
import { isObject, type JsonObject } from "./values.js";

const documentId = "document";

/** The schema of a whole request: `{ path, query, body }`. */
function requestSchema({ parameters, body }: DocumentOperation): JsonObject {
  const inPlace = (place: Parameter["in"]): JsonObject => {
    const here = parameters.filter((parameter) => parameter.in === place);
    return {
      type: "object",
      properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
      required: here.filter(({ required }) => required).map(({ name }) => name),
      // A misspelt name would drop a filter without a word.
      additionalProperties: false,
    };
  };
  return {
    type: "object",
    properties: { path: inPlace("path"), query: inPlace("query"), ...(body && { body: body.schema }) },
    required: body?.required ? ["body"] : [],
  };
}

/** Of the schemas what validates: Ajv writes some of them into its code. A property may have one of these names. */
function withoutNotes(name: string, value: unknown): unknown {
  const isNote = name.startsWith("x-") || (name === "description" ? typeof value === "string" : name === "examples");
  return isNote && !isObject(value) ? undefined : value;
}

/** The validators of a document, as one ES module that exports each by its operation id. */
export async function writeValidators({ root, operations }: Document): Promise<string> {
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { source: true, esm: true, lines: true } });
  formats(ajv);
  ajv.addSchema({ $id: documentId, components: JSON.parse(JSON.stringify(root["components"], withoutNotes)) });
  const ids: Record<string, string> = {};
  for (const operation of operations) {
    // A reference stays a reference, so that the validators share the code of the schemas they share.
    const schema = JSON.stringify(requestSchema(operation), withoutNotes).replaceAll(
      '"#/components/',
      `"${documentId}#/components/`,
    );
    ajv.addSchema({ ...JSON.parse(schema), $id: operation.id });
    ids[operation.id] = operation.id;
  }
  const code = `${violation}\n${briefly(standalone(ajv, ids))}`;
  // Ajv writes `require` even into ES modules. The formats are a module of their own, for all documents.
  const withoutFormats = code.replaceAll('require("ajv-formats/dist/formats")', "formats");
  const usesFormats = withoutFormats !== code;
  return bundle(`${usesFormats ? 'import * as formats from "../formats.js";\n' : ""}${withoutFormats}`);
}

const violation =
  "const violation = (instancePath, keyword, params, message) => ({instancePath, keyword, params, message});";

/** The code that Ajv writes for a rule that is broken, in fewer words, and without `schemaPath`, which nobody asks for. */
function briefly(code: string): string {
  return code
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "")
    .replace(/ = \{instancePath:(.+?),keyword:("\w+"),params:(.*),message:(.*)\};$/gm, " = violation($1, $2, $3, $4);")
    .replace(
      /if\(vErrors === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g,
      "(vErrors ??= []).push($1);",
    );
}

/** The formats that validators use. */
export function writeFormats(): Promise<string> {
  return bundle('export { fullFormats } from "ajv-formats/dist/formats.js";');
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    external: ["../formats.js"],
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    // Most of what is shipped of the fakes is this.
    minify: true,
    lineLimit: 160,
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** The declarations of that module. */
export function writeValidatorTypes({ operations }: Document): string {
  return [
    'import type { Validator } from "../../src/core/validator.js";\n',
    ...operations.map(({ id }) => `export declare const ${id}: Validator;`),
    "",
  ].join("\n");
}
