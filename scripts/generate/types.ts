// Step 2: the types of a document. This file alone knows openapi-typescript.
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "./document.js";
import { nameSchemas } from "./named-schemas.js";
import { isObject, type JsonObject } from "./values.js";

/** `paths`, `operations`, `components`, and each schema by its own name. */
export async function writeTypes({ text }: Document): Promise<string> {
  const types = await openapiTS(text, {
    // A default in a document is what the server takes for an absent member: it does not make the member required.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openEnum({ ...schema }),
  });
  return astToString(nameSchemas(types));
}

/**
 * The type of an enum that is open: `anyOf` of the values that are known and of any text. A plain union with `string` would
 * swallow the values, and with them what an editor offers.
 */
function openEnum({ anyOf }: JsonObject): ts.TypeNode | undefined {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return undefined;
  const [known, any]: readonly unknown[] = anyOf;
  if (!isObject(known) || !isObject(any) || any["type"] !== "string" || any["enum"] !== undefined) return undefined;
  if (!Array.isArray(known["enum"])) return undefined;
  const { factory } = ts;
  const values = known["enum"].map((value) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
  );
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const text = factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]);
  return factory.createUnionTypeNode([...values, factory.createParenthesizedType(text)]);
}
