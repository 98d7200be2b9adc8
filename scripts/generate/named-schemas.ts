// Gives each schema a declaration of its own. openapi-typescript writes it as a member of `components`, where it has no
// name: an editor would then show all of its members wherever it stands.
import ts from "typescript";

const { factory } = ts;

/** A schema, as a member of `components.schemas`. */
interface Schema {
  readonly name: ts.Identifier;
  readonly member: ts.PropertySignature;
}

/** What openapi-typescript declares, and after it each schema: an object as an interface, anything else as a type. */
export function nameSchemas(declarations: readonly ts.Node[]): ts.Node[] {
  const schemas = declarations.flatMap(findSchemas);
  const members = new Map<ts.Node, Schema>(schemas.map((schema) => [schema.member, schema]));
  const names = new Map(schemas.map(({ name }) => [name.text, name]));
  const useNames: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const schema = members.get(node);
      if (schema !== undefined) return refer(schema);
      const name = names.get(referredName(node) ?? "");
      return name === undefined ? ts.visitEachChild(node, visit, context) : factory.createTypeReferenceNode(name);
    };
    return visit;
  };
  return ts.transform([...declarations, ...schemas.map(declare)], [useNames]).transformed;
}

/** The schemas among what is declared. One whose name cannot be that of a type is none: it stays where it is. */
function findSchemas(node: ts.Node): Schema[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return [];
  const schemas = node.members
    .filter(ts.isPropertySignature)
    .find(({ name }) => ts.isIdentifier(name) && name.text === "schemas")?.type;
  if (schemas === undefined || !ts.isTypeLiteralNode(schemas)) return [];
  return schemas.members
    .filter(ts.isPropertySignature)
    .flatMap((member) => (ts.isIdentifier(member.name) ? { name: member.name, member } : []));
}

/** `export interface License { … }`, with the comment of the schema. */
function declare({ name, member }: Schema): ts.Node {
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const type = member.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
}

/** `License: License`, in place of all that the schema has. */
function refer({ name }: Schema): ts.Node {
  return factory.createPropertySignature(undefined, name, undefined, factory.createTypeReferenceNode(name));
}

/** The `License` of `components["schemas"]["License"]`. */
function referredName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType } = node.objectType;
  const isRoot = ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isRoot && literal(indexType) === "schemas" ? literal(node.indexType) : undefined;
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}
