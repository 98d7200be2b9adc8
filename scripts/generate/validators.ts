// Step 6: a validator of requests for each operation, compiled by Ajv and bundled, so that it needs nothing at run time.
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { build } from "esbuild";
import type { Document, DocumentOperation, Parameter } from "./document.js";
import type { JsonObject } from "./values.js";

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

/** The validators of a document, as one ES module that exports each by its operation id. */
export async function writeValidators({ root, operations }: Document): Promise<string> {
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { source: true, esm: true, lines: true } });
  formats(ajv);
  ajv.addSchema({ $id: documentId, components: root["components"] });
  const ids: Record<string, string> = {};
  for (const operation of operations) {
    // A reference stays a reference, so that the validators share the code of the schemas they share.
    const schema = JSON.stringify(requestSchema(operation)).replaceAll('"#/components/', `"${documentId}#/components/`);
    ajv.addSchema({ ...JSON.parse(schema), $id: operation.id });
    ids[operation.id] = operation.id;
  }
  const code = standalone(ajv, ids)
    // Nobody asks for it, and the list of what is wrong is as well made in one expression: a fifth of the code.
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "")
    .replace(
      /if\(vErrors === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g,
      "(vErrors ??= []).push($1);",
    );
  // Ajv writes `require` even into ES modules. The formats are a module of their own, for all documents.
  const withoutFormats = code.replaceAll('require("ajv-formats/dist/formats")', "formats");
  const usesFormats = withoutFormats !== code;
  return bundle(`${usesFormats ? 'import * as formats from "../formats.js";\n' : ""}${withoutFormats}`);
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
