// Step 5: what else the documents say of an operation, for fakes, documentation and the command. No client imports it.
import type { Document, DocumentOperation } from "./document.js";
import { rowOf } from "./operations.js";
import type { JsonObject } from "./values.js";

function writeDetails(root: JsonObject, operation: DocumentOperation): string {
  const { id, clientMethod, summary, docs, parameters, body, successes, resendNote, bulk } = operation;
  const details = {
    row: rowOf(root, operation),
    clientMethod,
    summary,
    docs,
    parameters: parameters.map(({ name, in: where, type, required, description }) => ({
      name,
      in: where,
      type,
      required,
      description,
    })),
    body: body === undefined ? "none" : body.required ? "required" : "optional",
    ...(body?.example !== undefined && { example: body.example }),
    successes: [...successes.keys()],
    resendNote,
    ...(bulk && { bulk }),
  };
  const members = Object.entries(details).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`);
  return `  ${id}: {\n${members.join("")}  },\n`;
}

/** The details by operation id, each with the row that a client carries. */
export function writeOperationDetails({ root, operations }: Document): string {
  const details = operations.map((operation) => writeDetails(root, operation));
  return `export const operationDetails = {\n${details.join("")}} as const;\n`;
}
