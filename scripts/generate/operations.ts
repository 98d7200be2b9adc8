// Step 4: the rows of the operation table that a client carries. Each is a constant of its own, so that a bundle holds
// the rows it uses; texts and parameters are in operation-details.ts.
import type { Document, DocumentOperation } from "./document.js";
import { errorName } from "./errors.js";
import { type JsonObject, resolve } from "./values.js";

function answerOf(root: JsonObject, { id, successes }: DocumentOperation): string {
  const types = [...successes.values()].map((schema) => (schema ? resolve(root, schema, id)["type"] : "none"));
  const [type, ...others] = new Set(types);
  if (others.length > 0 || (type !== "object" && type !== "array" && type !== "none")) {
    throw new Error(`${id}: the bodies of its successes are not all objects, all arrays or all absent`);
  }
  return type;
}

/** What a row says of an operation. */
export function rowOf(root: JsonObject, operation: DocumentOperation): JsonObject {
  const { id, method, path, errors, resend, secured, notModified, parameters } = operation;
  const grouped = parameters.filter(({ in: where, type }) => where === "query" && /^(?:array|object)$/.test(type));
  return {
    ...{ id, method, path, answer: answerOf(root, operation), errors, resend, secured },
    ...(notModified && { notModified }),
    ...(grouped.length > 0 && { grouped: grouped.map(({ name }) => name) }),
  };
}

function writeRow(root: JsonObject, operation: DocumentOperation): string {
  const { id } = operation;
  const text = JSON.stringify(rowOf(root, operation)).replace(/[\\']/g, "\\$&");
  return `export const ${id}: OperationRow<operations["${id}"], ${errorName(operation)}> =\n  '${text}';\n`;
}

/** The rows of a document. */
export function writeOperations({ root, operations }: Document): string {
  return [
    'import type { OperationRow } from "../../src/core/operation.js";',
    `import type { ${operations.map(errorName).sort().join(", ")} } from "./errors.js";`,
    'import type { operations } from "./types.js";\n',
    "/** The ids of the operations. */",
    `export type OperationId = ${operations.map(({ id }) => JSON.stringify(id)).join(" | ")};\n`,
    ...operations.map((operation) => writeRow(root, operation)),
  ].join("\n");
}
