// Step 5: what else the documents say of an operation, for fakes, documentation and the command. No client imports it.
import type { Document, DocumentOperation } from "./document.js";

function writeDetails(operation: DocumentOperation): string {
  const { id, clientMethod, summary, docs, parameters, body, successes, resendNote, bulk } = operation;
  const details = {
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
  return `  ${id}: {\n    row: ${id},\n${members.join("")}  },\n`;
}

/** The details by operation id, each beside the row that a client carries. */
export function writeOperationDetails({ operations }: Document): string {
  return [
    `import { ${operations
      .map(({ id }) => id)
      .sort()
      .join(", ")} } from "./operations.js";\n`,
    `export const operationDetails = {\n${operations.map(writeDetails).join("")}} as const;\n`,
  ].join("\n");
}
