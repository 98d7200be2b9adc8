// Step 5: what else the documents say of an operation, for fakes, documentation and the command. No client imports it.
import type { Document, DocumentOperation } from "./document.js";

function detailsOf(operation: DocumentOperation): object {
  const { clientMethod, summary, docs, parameters, body, successes, resendNote, bulk } = operation;
  return {
    clientMethod,
    summary,
    docs,
    parameters: parameters.map(({ name, in: where, required, description }) => ({
      name,
      in: where,
      required,
      description,
    })),
    body: body === undefined ? "none" : body.required ? "required" : "optional",
    successes: [...successes.keys()],
    resendNote,
    ...(bulk && { bulk }),
  };
}

/** The details by operation id. */
export function writeOperationDetails({ operations }: Document): string {
  const details = Object.fromEntries(operations.map((operation) => [operation.id, detailsOf(operation)]));
  return `export const operationDetails = ${JSON.stringify(details, null, 2)} as const;\n`;
}
