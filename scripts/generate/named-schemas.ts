// Gives each schema, and the query of each operation, a declaration of its own. openapi-typescript writes them as members of
// `components` and `operations`, where they have no name: an editor would then show all of their members wherever they stand.
import ts from "typescript";

const { factory } = ts;

/** A schema, as a member of `components.schemas`, or what else is a member of an object type. */
interface Schema {
  readonly name: ts.Identifier;
  readonly member: ts.PropertySignature;
  readonly comment?: string;
}

/**
 * What openapi-typescript declares, and after it each schema, an object as an interface, anything else as a type; and each
 * query, as an interface.
 */
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
  const queries = declarations.flatMap(findQueries);
  const taken = queries.find(({ name }) => names.has(name.text));
  if (taken) throw new Error(`${taken.name.text} is a schema as well as a query`);
  return ts.transform([...declarations, ...[...schemas, ...queries].map(declare)], [useNames]).transformed;
}

/** The schemas among what is declared. One whose name cannot be that of a type is none: it stays where it is. */
function findSchemas(node: ts.Node): Schema[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return [];
  const [schemas] = membersOf(node).filter(({ name }) => name.text === "schemas");
  return membersOf(schemas?.member.type);
}

/** The queries of the operations, each under the name of its operation: `ListLicensesQuery`. */
function findQueries(node: ts.Node): Schema[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "operations") return [];
  return membersOf(node).flatMap(({ name: { text }, member }) => {
    const [parameters] = membersOf(member.type).filter(({ name }) => name.text === "parameters");
    const [query] = membersOf(parameters?.member.type).filter(({ name }) => name.text === "query");
    if (!query?.member.type || !ts.isTypeLiteralNode(query.member.type)) return [];
    const name = factory.createIdentifier(`${text.charAt(0).toUpperCase()}${text.slice(1)}Query`);
    return { name, member: query.member, comment: `* The query of \`${text}\`. ` };
  });
}

/** The members of an object type that have a name which can be that of a type. */
function membersOf(type: ts.Node | undefined): Schema[] {
  if (type === undefined || !(ts.isTypeLiteralNode(type) || ts.isInterfaceDeclaration(type))) return [];
  return type.members
    .filter(ts.isPropertySignature)
    .flatMap((member) => (ts.isIdentifier(member.name) ? { name: member.name, member } : []));
}

/** `export interface License { … }`, with the comment of the schema. */
function declare({ name, member, comment }: Schema): ts.Node {
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const type = member.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, type);
  if (comment === undefined) {
    return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
  }
  return ts.addSyntheticLeadingComment(declaration, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
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
