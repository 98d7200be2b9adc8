// What typedoc has to be told of this package: the comments of generated/ are written by openapi-typescript with tags of its
// own, a member there that is a schema with a name has no comment but the schema's, and a module is what users import.
import { relative } from "node:path";
import {
  type Application,
  type Comment,
  type Context,
  Converter,
  type DeclarationReflection,
  ReflectionKind,
} from "typedoc";
import ts from "typescript";
import { root } from "../run.js";

/** Adds it to an application. `modules` has the name that users import by the file, such as `./src/kaiten/index.ts`. */
export function readAsUsersDo({ converter, options }: Application, modules: ReadonlyMap<string, string>): void {
  options.setValue("blockTags", [...options.getValue("blockTags"), "@description"]);
  options.setValue("modifierTags", [...options.getValue("modifierTags"), "@constant"]);
  options.setValue("excludeTags", [...options.getValue("excludeTags"), "@constant"]);
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context: Context, reflection: DeclarationReflection) => {
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    if (declaration === undefined) return;
    if (ts.isSourceFile(declaration)) {
      reflection.name = modules.get(`./${relative(root, declaration.fileName)}`) ?? reflection.name;
    } else if (!reflection.hasComment() && ts.isPropertySignature(declaration)) {
      const comment = commentOfType(context, declaration.type);
      if (comment !== undefined) reflection.comment = comment;
    }
    if (reflection.comment !== undefined) describe(reflection.comment);
  });
}

/** The comment of a type that is named in a declaration. */
function commentOfType(context: Context, type: ts.TypeNode | undefined): Comment | undefined {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return undefined;
  const symbol = context.checker.getSymbolAtLocation(type.typeName);
  if (symbol === undefined) return undefined;
  const isInterface = symbol.declarations?.some(ts.isInterfaceDeclaration) ?? false;
  return context.getComment(symbol, isInterface ? ReflectionKind.Interface : ReflectionKind.TypeAlias);
}

/** Makes what `@description` says the text of the comment. */
function describe(comment: Comment): void {
  comment.summary.push(...comment.getTags("@description").flatMap(({ content }) => content));
  comment.removeTags("@description");
}
