// Step 3: the failures of each operation, as named unions of error classes.
import { type Document, type DocumentOperation, errorClasses } from "./document.js";

/** The name of the union of an operation, such as `AttachLicenseEntitlementError`. */
export function errorName({ id }: DocumentOperation): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}Error`;
}

/** The classes of the statuses that an operation declares, then those that every operation has. */
function classNames(operation: DocumentOperation): string[] {
  const declared = operation.errors.flatMap((status) => errorClasses[status] ?? []);
  return [...declared, "UnexpectedStatusError", "NonProblemError"];
}

/** One union an operation, and `Failures` to look them up by operation id. */
export function writeErrors({ operations }: Document): string {
  const used = [...new Set(operations.flatMap(classNames))].sort();
  return [
    `import type {\n${used.map((name) => `  ${name},\n`).join("")}} from "../../src/core/errors.js";\n`,
    ...operations.map(
      (operation) =>
        `/** How \`${operation.id}\` can fail: \`kind\` tells the classes apart. */\n` +
        `export type ${errorName(operation)} =\n${classNames(operation)
          .map((name) => `  | ${name}`)
          .join("\n")};\n`,
    ),
    "/** The failures of each operation, by its id. */",
    `export interface Failures {\n${operations.map((operation) => `  ${operation.id}: ${errorName(operation)};\n`).join("")}}\n`,
  ].join("\n");
}
