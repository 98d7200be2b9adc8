// A program that calls every operation of the three clients, in two styles: written from their declarations, since by hand it
// would be behind them.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";

const clients = `import type { FlexNetClient } from "licensing-sdk/flexnet";
import type { KaitenClient } from "licensing-sdk/kaiten";
import type { SoftwareLicensingClient } from "licensing-sdk/software-licensing";
declare const given: never;
export declare const flexnet: FlexNetClient;
export declare const kaiten: KaitenClient;
export declare const licensing: SoftwareLicensingClient;
`;

/** Writes the program as `every-operation.mts` of a project that has the package. Answers how many methods it calls. */
export async function writeEveryOperation(folder: string): Promise<number> {
  const file = join(folder, "every-operation.mts");
  await writeFile(file, clients);
  const calls = callsOf(file);
  await writeFile(file, [clients, ...calls].join(""));
  return calls.length;
}

/** A call of each method of what a file exports, with as many arguments as it needs. */
function callsOf(file: string): string[] {
  const options = { strict: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: ["node"] };
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (source === undefined || module === undefined) throw new Error("the program has no exports");
  const visit = (symbol: ts.Symbol, path: string): string[] => {
    const type = checker.getTypeOfSymbolAtLocation(symbol, source);
    const [signature] = type.getCallSignatures();
    if (signature === undefined) return type.getProperties().flatMap((each) => visit(each, `${path}.${each.name}`));
    const needed = signature.getParameters().filter(({ valueDeclaration: declared }) => {
      return !(declared && ts.isParameter(declared) && checker.isOptionalParameter(declared));
    });
    const call = `${path}(${needed.map(() => "given").join(", ")})`;
    return [`export const ${path.replaceAll(".", "_")} = [await ${call}, await ${call}.result()];\n`];
  };
  return checker.getExportsOfModule(module).flatMap((client) => visit(client, client.name));
}
