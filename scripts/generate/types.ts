// Step 2: the types of a document. This file alone knows openapi-typescript.
import openapiTS, { astToString } from "openapi-typescript";
import type { Document } from "./document.js";

/** `paths`, `operations`, `components`, and each schema by its own name. */
export async function writeTypes({ text }: Document): Promise<string> {
  const types = await openapiTS(text, {
    // A default in a document is what the server takes for an absent member: it does not make the member required.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return astToString(types);
}
